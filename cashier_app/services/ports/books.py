"""The books of the till: the journal with its print jobs and its outbox."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum
from typing import Protocol

from cashier_app.domain.cancellation import Cancellation
from cashier_app.domain.decision import Decision
from cashier_app.domain.elsewhere import Elsewhere
from cashier_app.domain.frozen import frozen
from cashier_app.domain.give_back import GiveBack
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.services.ports.print_jobs import PrintJob, PrintOutcome
from cashier_app.services.ports.return_books import ReturnBooks
from cashier_app.services.ports.rewards import WriteRequest


class Entry(Enum):
    """The kinds of row in the journal of a sale."""

    SUBMITTED = "submitted"
    ANSWERED = "answered"
    SPEND_ASKED = "spend-asked"
    SPEND_ANSWERED = "spend-answered"
    RETURN_ASKED = "return-asked"
    RETURN_ANSWERED = "return-answered"
    TENDER = "tender"
    TENDER_UNDONE = "tender-undone"
    CLOSED = "closed"
    GIVEN_UP = "given-up"
    SENT_AGAIN = "sent-again"
    CANCELLED = "cancelled"
    GIVEN_BACK = "given-back"
    RETURNED = "returned"
    # Another sale pays with what was kept of this one for an exchange, or does not any more.
    EXCHANGED = "exchanged"
    # A sale without customer was given to one; the row holds the request that it is sent with.
    CLAIMED = "claimed"
    # What is kept of a sale of which goods came back: the first row of a sale of its own.
    REST = "rest"


class OutboxKind(Enum):
    """What may wait in the outbox: nothing else ever does.

    `RETURN_CHECK` sends nothing: it finds out whether wallet money, which a closed bill counts, was
    returned after all.
    """

    PURCHASE = "purchase"
    CANCELLATION = "cancellation"
    SPEND_CANCELLATION = "spend-cancellation"
    RETURN_CHECK = "return-check"


class OutboxState(Enum):
    """How a waiting row stands."""

    WAITING = "waiting"
    BEING_CHECKED = "being-checked"
    REFUSED = "refused"
    NEEDS_A_PERSON = "needs-a-person"
    DONE = "done"


@frozen
class OutboxRow:
    """One thing that must still reach CRM.COM, with the sale it belongs to as last journaled.

    `attempts` counts how often it was sent; `request` is None for a cancellation whose purchase
    number has to be looked up first.
    """

    id: int
    kind: OutboxKind
    state: OutboxState
    sale: Sale
    request: WriteRequest | None
    first_tried: datetime
    attempts: int = 0
    words: str = ""

    @property
    def never_left(self) -> bool:
        """Whether it is a purchase that surely never left this till: no CRM.COM knows of it."""
        waits = self.kind is OutboxKind.PURCHASE and self.state is OutboxState.WAITING
        return waits and not self.attempts


@frozen
class OpenSale:
    """A sale that was in work when the till stopped, with the request it was submitted with."""

    sale: Sale
    request: WriteRequest | None


class Books(ReturnBooks, Protocol):
    """The journal: each method is ONE durable transaction, finished before it returns.

    Raises `StorageError` when nothing could be written; then nothing was.
    """

    def submit(
        self,
        identity: str,
        make: Callable[[Reference], tuple[Sale, WriteRequest | None]],
        ask: Callable[[Sale], tuple[Sale, WriteRequest]] | None = None,
    ) -> tuple[Sale, WriteRequest | None]:
        """Take the next receipt number and write the sale with the request it is about to send.

        `make` gets the reference inside the transaction. A basket identity that was submitted
        before returns the first sale with no request: a double press finds the first.

        `ask` makes of it the sale and the request that ask for wallet money too. That is a step of
        its own in the same transaction, and what is returned. Only `make`'s request is ever sent
        again.
        """
        ...

    def at_address(self, address: str) -> Elsewhere | None:
        """Take this address of CRM.COM for that of everything to come, or say what forbids it.

        What was begun with the CRM.COM at another address, and may be there or not, belongs to it:
        it waits for a person from then on, and the address of the books stays as it was. A
        purchase that never left the till belongs to none.
        """
        ...

    def knows(self, identity: str) -> bool:
        """Whether the basket with this identity was submitted: it is a sale, not a draft."""
        ...

    def record(self, entry: Entry, sale: Sale, request: WriteRequest | None = None) -> None:
        """Write a step of the sale, with the request that is about to be sent, if there is one.

        What it pays with by an exchange is taken in the same transaction from what was kept for it,
        and goes back there with the step that undoes that; so it does when the sale is closed or
        given up. Raises `TransitionError` when it is not there any more; nothing was written.
        """
        ...

    def sending_again(self, sale: Sale) -> WriteRequest:
        """Write that an open sale is about to be sent again; return the request it was sent with.

        Raises `StorageError` too when no request of this sale was ever written.
        """
        ...

    def close(self, sale: Sale, receipt: Receipt) -> PrintJob:
        """Write the sale as closed with its last tender part, its receipt and its print job.

        If the sale still has to reach CRM.COM, its outbox row is written in the same transaction;
        so is that of a return of wallet money that got no answer.
        """
        ...

    def give_up(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Write the sale as given up; what may be at CRM.COM becomes an outbox row with it.

        So does a spend request that is on its way: it may turn up after the purchase was cancelled.
        """
        ...

    def queue_spend_cancellation(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Let the outbox find and cancel a spend that may have happened at CRM.COM."""
        ...

    def add_copy(self, receipt: Receipt) -> PrintJob:
        """Write a print job for one more copy; its count is the next for that receipt."""
        ...

    def print_job_of(self, reference: str) -> PrintJob | None:
        """Return the newest print job of a sale's receipt, None when it never got one."""
        ...

    def print_outcome(self, job: PrintJob, outcome: PrintOutcome) -> None:
        """Note what became of a print job."""
        ...

    def waiting_print_jobs(self) -> Sequence[PrintJob]:
        """The newest jobs that did not reach paper or were on their way to it, oldest first."""
        ...

    def outbox(self, after: int = 0) -> Sequence[OutboxRow]:
        """What waits to be sent, oldest first, without the rows that are done.

        `after` leaves out the rows up to this number: they are known already.
        """
        ...

    def outbox_row(self, number: int) -> OutboxRow | None:
        """One row as it stands now, None when it is done."""
        ...

    def outbox_tried(self, row: OutboxRow, state: OutboxState, sale: Sale, words: str = "") -> None:
        """Note an attempt at a row or its result, with the sale as it stands after it."""
        ...

    def outbox_decided(
        self, row: OutboxRow, decision: Decision, sale: Sale, request: WriteRequest | None = None
    ) -> None:
        """Write a person's word on a row, with the sale as it stands after it.

        To be sent again leaves the row being checked, with its rounds begun anew, and sent as the
        `request` says, if there is a new one; anything else settles it. Raises `TransitionError`
        when the row does not stand any more as it is given: an answer, or the first of two presses,
        was quicker. Then nothing was written.
        """
        ...

    def sales_between(self, since: datetime, until: datetime) -> Sequence[Sale]:
        """The sales performed from `since` until before `until`, oldest first, as they stand."""
        ...

    def bought_between(self, since: datetime, until: datetime) -> Sequence[Sale]:
        """The sales whose paper shows a time from `since` until before `until`, oldest first.

        One that has no paper yet counts as bought when it was begun (`Sale.bought_at`).
        """
        ...

    def sale_of(self, reference: str) -> Sale | None:
        """Return the sale with this reference as it stands, None when it is not of this till."""
        ...

    def sale_numbered(self, number: int) -> Sale | None:
        """Return this till's sale with this receipt number as it stands, None when none has it."""
        ...

    def cancel_asked(self, wanted: Cancellation, request: WriteRequest) -> Cancellation:
        """Write that a past purchase is about to be cancelled, before the first byte is sent.

        Raises `TransitionError` when a cancellation of it is on its way: nothing was written.
        """
        ...

    def cancel_answered(self, cancellation: Cancellation) -> None:
        """Write how a cancellation ended, for what changes no sale of this till.

        Raises `TransitionError` when it ended before; nothing was written.
        """
        ...

    def sale_cancelled(
        self,
        sale: Sale,
        credit: Callable[[Reference], Receipt],
        cancellation: Cancellation | None,
    ) -> PrintJob:
        """Write a closed sale as cancelled, with its credit note and the print job of it.

        `credit` gets the next receipt number inside the transaction. `cancellation` ends with it;
        there is none for a sale that CRM.COM never knew. A return of its wallet money need not be
        checked any more. Raises `TransitionError` when it was cancelled before; nothing was
        written.
        """
        ...

    def cancellations(self) -> Sequence[Cancellation]:
        """The cancellations of which it is not known whether they happened, oldest first."""
        ...

    def give_backs(self) -> Sequence[GiveBack]:
        """What customers paid too much or left for an exchange, and did not get back yet."""
        ...

    def give_back_paid(self, give_back: GiveBack, receipt: Receipt) -> PrintJob:
        """Write that the money was given back, with the print job of its slip.

        Once more changes nothing and returns the first print job. Raises `StorageError` too when
        nothing is owed for this sale, and `TransitionError` when another amount is by now, or the
        sale in work pays with it: then nothing was written.
        """
        ...

    def claim(self, sale: Sale, request: WriteRequest) -> None:
        """Write that a closed sale was given to a customer, and let the outbox send it.

        Raises `TransitionError` when it does not stand any more as a sale without customer, or
        goods of it are coming back; then nothing was written.
        """
        ...

    def claimed_since(self, since: datetime) -> Sequence[Sale]:
        """The sales that were given to customers since then, as they stand."""
        ...

    def open_sale(self) -> OpenSale | None:
        """The sale that was in work when the till stopped, if there is one."""
        ...

    def last_reduction(self) -> Reduction | None:
        """The reduction method that CRM.COM last stated on this till, None if it never did."""
        ...
