"""Cancel a past purchase: CRM.COM takes its reward back, the till gives its money back."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from cashier_app.domain.bought import Bought
from cashier_app.domain.cancellation import OPEN_CANCELLATIONS, Cancellation, CancelState
from cashier_app.domain.credit_note import credit_note, money_to_return
from cashier_app.domain.decision import Told
from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    TransitionError,
    UnknownOutcomeError,
)
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.services.check_cancellation import CheckCancellation
from cashier_app.services.money_call import call_with_patience
from cashier_app.services.ports import Books, Clock, Lane, PrintJob, Rewards, TaskRunner

# What CRM.COM does not have is cancelled by the journal alone.
_OURS_ALONE = (CrmState.NONE, CrmState.KEPT)
_TOLD = {
    Told.HAPPENED: CancelState.CANCELLED,
    Told.NOT_HAPPENED: CancelState.NOT_DONE,
    Told.ASK_AGAIN: CancelState.ASKED,
}


@frozen
class Outcome:
    """How a cancellation stands: of which purchase, what CRM.COM said, what goes back and how.

    `back` is None where this till does not know how it was paid.
    """

    reference: str
    state: CancelState
    words: str = ""
    back: tuple[MoneyBack, ...] | None = None


@frozen
class Cancelling:
    """A cancellation that CRM.COM was asked for, and the sale, where it is of this till."""

    asked: Cancellation
    sale: Sale | None


def is_ours_alone(sale: Sale) -> bool:
    """Whether CRM.COM surely does not have this sale, so that it need not be asked."""
    return sale.crm in _OURS_ALONE


class CancelPurchase:
    """Sends a cancellation once, journaled before; what got no answer is looked up, never repeated.

    Only when CRM.COM's word is known the sale counts as cancelled: then its credit note, its number
    and the end of the cancellation are ONE row of the journal, and the drawer opens after it.
    """

    def __init__(  # noqa: PLR0913 - it moves money at CRM.COM, in the books, drawer and printer
        self,
        books: Books,
        rewards: Rewards,
        shop: Shop,
        runner: TaskRunner,
        clock: Clock,
        quiet_s: float,
        *,
        drawer: Callable[[], None],
        print_note: Callable[[PrintJob], None],
        ended: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `ended` whenever one stands in another way than before, `failed` on a bug."""
        self._books = books
        self._rewards = rewards
        self._shop = shop
        self._runner = runner
        self._clock = clock
        self._drawer = drawer
        self._print_note = print_note
        self._ended = ended
        self._failed = failed
        self._check = CheckCancellation(
            rewards, runner, clock, quiet_s, known=self._settle, failed=failed
        )
        self._live: dict[str, Cancelling] = {}
        self._asking: set[str] = set()
        # Who is at the till; put in by whoever knows.
        self.cashier: Callable[[], str] = lambda: ""

    def start(self) -> None:
        """Take up what the till had asked for when it stopped: look it up, never send it again."""

        def read() -> Sequence[Cancelling]:
            return [
                Cancelling(one, self._books.sale_of(one.reference) if one.sale else None)
                for one in self._books.cancellations()
            ]

        def found(cancellations: Sequence[Cancelling]) -> None:
            for one in cancellations:
                self._live[one.asked.number] = one
                self._stands(one.asked)

        self._runner.submit(Lane.BOOKS, read, found, self._failed)

    def look_now(self) -> None:
        """Look up at once what CRM.COM has not answered, because a person wants to know."""
        self._check.look_now()

    @property
    def live(self) -> tuple[Cancelling, ...]:
        """What CRM.COM was asked to cancel without having answered so far, oldest first."""
        return tuple(self._live.values())

    @property
    def waits_for_word(self) -> bool:
        """Whether CRM.COM may have cancelled something without having said so, and is asked."""
        return any(not one.asked.for_person for one in self.live)

    def is_being_cancelled(self, bought: Bought) -> bool:
        """Whether a cancellation of it is on its way; there is no second one until it is known."""
        return bought.number_at_crm in self._live or bought.key in self._asking

    def not_known(self, bought: Bought | None) -> Cancellation | None:
        """Return the cancellation of it of which a person has to say what became of it."""
        live = self._live.get(bought.number_at_crm) if bought is not None else None
        return live.asked if live is not None and live.asked.for_person else None

    def told(self, asked: Cancellation, told: Told) -> None:
        """A person says what became of one that CRM.COM refuses to show."""
        if asked.for_person:
            self._settle(replace(asked, state=_TOLD[told], words=""))

    def cancel(self, bought: Bought) -> None:
        """Cancel it, once; a second press, or one while it is being checked, is none."""
        if self.is_being_cancelled(bought) or bought.cancelled:
            return
        self._asking.add(bought.key)
        if bought.sale is not None and is_ours_alone(bought.sale):
            self._cancel_here(bought, bought.sale)
        else:
            self._ask(bought)

    # ---- at CRM.COM ----------------------------------------------------------------------------

    def _ask(self, bought: Bought) -> None:
        wanted = Cancellation(
            bought.reference,
            bought.number_at_crm,
            bought.sale.identity if bought.sale else "",
            cashier=self.cashier(),
        )
        request = self._rewards.cancel_purchase_request(wanted.number)

        def written(asked: Cancellation) -> None:
            self._asking.discard(bought.key)
            self._live[asked.number] = Cancelling(asked, bought.sale)
            self._ended(Outcome(asked.reference, CancelState.ASKED))
            call_with_patience(
                self._runner,
                self._clock,
                lambda: self._rewards.cancel_purchase(request),
                on_done=lambda answer: self._answered(asked, answer),
                on_error=lambda error: self._not_answered(asked, error),
                not_sent=lambda: self._settle(replace(asked, state=CancelState.NOT_DONE)),
                no_answer=lambda: self._check.start(asked, on_the_line=True),
            )

        def not_written(error: Exception) -> None:
            self._asking.discard(bought.key)
            self._failed(error)

        self._runner.submit(
            Lane.BOOKS, lambda: self._books.cancel_asked(wanted, request), written, not_written
        )

    def _answered(self, asked: Cancellation, answer: RecordedPurchase) -> None:
        if answer.cancelled:
            self._settle(replace(asked, state=CancelState.CANCELLED))
        else:
            self._check.start(asked)

    def _not_answered(self, asked: Cancellation, error: Exception) -> None:
        if isinstance(error, RefusedError):
            self._settle(replace(asked, state=CancelState.REFUSED, words=error.words))
        elif isinstance(error, NotSentError):
            self._settle(replace(asked, state=CancelState.NOT_DONE))
        else:
            self._check.start(asked)
            if not isinstance(error, UnknownOutcomeError):
                self._failed(error)

    # ---- what follows from it ------------------------------------------------------------------

    def _settle(self, known: Cancellation) -> None:
        """Write how it ended; what was known before stays as it is."""
        self._check.stop(known)
        if known.number not in self._live:
            return

        def write() -> tuple[tuple[MoneyBack, ...] | None, PrintJob | None]:
            sale = self._books.sale_of(known.reference) if known.sale else None
            if known.state is CancelState.CANCELLED and sale is not None:
                return self._write(sale, sale.cancelled_at_crm(), known, known.cashier)
            self._books.cancel_answered(known)
            return None, None

        def written(result: tuple[tuple[MoneyBack, ...] | None, PrintJob | None]) -> None:
            if known.state in OPEN_CANCELLATIONS:
                self._live[known.number] = replace(self._live[known.number], asked=known)
                self._stands(known)
                return
            self._live.pop(known.number, None)
            self._over(Outcome(known.reference, known.state, known.words, result[0]), result[1])

        def not_written(error: Exception) -> None:
            if isinstance(error, TransitionError):  # an answer and a look-up came at once
                self._live.pop(known.number, None)
                return
            self._check.start(replace(known, state=CancelState.ASKED, words=""))
            self._failed(error)

        self._runner.submit(Lane.BOOKS, write, written, not_written)

    def _stands(self, asked: Cancellation) -> None:
        """Look up what is not known, unless a person has to say it."""
        if not asked.for_person:
            self._check.start(asked)
        self._ended(Outcome(asked.reference, asked.state, asked.words))

    def _cancel_here(self, bought: Bought, seen: Sale) -> None:
        cashier = self.cashier()

        def write() -> tuple[tuple[MoneyBack, ...], PrintJob] | None:
            sale = self._books.sale_of(str(seen.reference)) or seen
            if not is_ours_alone(sale):  # somebody gave it to a customer: it is about to be sent
                return None
            return self._write(sale, sale.cancelled(), None, cashier)

        def written(result: tuple[tuple[MoneyBack, ...], PrintJob] | None) -> None:
            self._asking.discard(bought.key)
            if result is None:
                self._over(Outcome(bought.reference, CancelState.NOT_DONE), None)
                return
            back, job = result
            self._over(Outcome(bought.reference, CancelState.CANCELLED, back=back), job)

        def not_written(error: Exception) -> None:
            self._asking.discard(bought.key)
            self._failed(error)

        self._runner.submit(Lane.BOOKS, write, written, not_written)

    def _write(
        self, sale: Sale, after: Sale, cancellation: Cancellation | None, cashier: str
    ) -> tuple[tuple[MoneyBack, ...], PrintJob]:
        """Write the sale as cancelled with its credit note; called in the books lane."""
        owed = any(one.identity == sale.identity for one in self._books.give_backs())
        given = ZERO if owed else sale.give_back
        back = money_to_return(sale, given, self._shop.cash_rounding)
        at = self._clock.now().isoformat()
        job = self._books.sale_cancelled(
            after,
            lambda number: credit_note(sale, self._shop, number, at, back, cashier=cashier),
            cancellation,
        )
        return back, job

    def _over(self, outcome: Outcome, note: PrintJob | None) -> None:
        if any(part.kind is TenderKind.CASH for part in outcome.back or ()):
            self._drawer()
        if note is not None:
            self._print_note(note)
        self._ended(outcome)


def may_be_cancelled(bought: Bought) -> bool:
    """Whether a cancellation makes sense: it stands, and CRM.COM's number of it is known.

    What waits to be sent, or may be at CRM.COM without having said so, is settled first.
    """
    if bought.cancelled:
        return False
    sale = bought.sale
    if sale is None:
        return bool(bought.number_at_crm)
    return is_ours_alone(sale) or (sale.crm is CrmState.RECORDED and bool(bought.number_at_crm))
