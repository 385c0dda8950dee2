"""Send a purchase again that is still on the screen and was not there after the quiet period."""

from collections.abc import Callable

from cashier_app.domain.errors import CashierError, NotSentError, RefusedError
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.look_up_purchase import LookUpPurchase
from cashier_app.services.money_call import call_with_patience
from cashier_app.services.ports import (
    Books,
    Clock,
    Entry,
    Lane,
    Rewards,
    TaskRunner,
    WriteRequest,
)
from cashier_app.services.send_waiting import ROUNDS


class SendAgain:
    """The outbox's rules for the sale in work: one more look-up, a row in the books, then the send.

    There is never a second sender. The outbox has no row of a sale that is open; once it closes,
    its row is looked up behind this call, because the money lane is one wide. A send that could not
    be written, or that finds the sale over, does not happen. From the look-up to the end of the
    send nothing is quiet: a lane or a disk that is slow lets no second send begin meanwhile.
    """

    def __init__(
        self,
        current: CurrentSale,
        books: Books,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        looking: LookUpPurchase,
        *,
        recorded: Callable[[str, RecordedPurchase], None],
        refused: Callable[[str, RefusedError], None],
    ) -> None:
        """Tell `recorded` and `refused` of the answer, with the sale's identity."""
        self._current = current
        self._books = books
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._looking = looking
        self._recorded = recorded
        self._refused = refused

    def send(self) -> None:
        """Send the sale in work again, under its reference, unless it was sent three times."""
        sale = self._current.sale
        # While a step is on its way into the books, it may be this very send.
        if sale is None or self._current.busy or 1 + sale.resends >= ROUNDS:
            return
        self._looking.on_the_line()

        def looked_up(answer: RecordedPurchase | None) -> None:
            in_work = self._is_quiet_from_now(sale)
            if answer is None and in_work:
                self._note_and_send()
            elif answer is not None and not answer.cancelled:
                self._recorded(sale.identity, answer)

        def not_looked_up(error: Exception) -> None:
            self._is_quiet_from_now(sale)
            self._not_looked_up(error)

        self._runner.submit(
            Lane.MONEY,
            lambda: self._rewards.look_up_purchase(sale, self._looking.since(sale)),
            looked_up,
            not_looked_up,
        )

    def _is_quiet_from_now(self, sale: Sale) -> bool:
        """Begin the quiet period of this sale anew, and say whether it is still the one in work."""
        in_work = self._current.is_sale(sale.identity)
        if in_work:
            self._looking.off_the_line()
        return in_work

    def _not_looked_up(self, error: Exception) -> None:
        """Without an answer to the last look-up nothing is sent; the look-ups go on."""
        if not isinstance(error, CashierError):
            self._current.fail(error)

    def _note_and_send(self) -> None:
        kept: list[WriteRequest] = []

        def write(sale: Sale) -> None:
            kept.append(self._books.sending_again(sale))

        def written(sale: Sale) -> None:
            self._send(sale, kept[-1])

        self._current.last(Sale.sending_again, write, written)

    def _send(self, sale: Sale, request: WriteRequest) -> None:
        self._looking.on_the_line()
        call_with_patience(
            self._runner,
            self._clock,
            lambda: self._rewards.record_purchase(request),
            on_done=lambda answer: self._recorded(sale.identity, answer),
            on_error=lambda error: self._not_recorded(sale.identity, error),
            not_sent=lambda: self._not_recorded(sale.identity, NotSentError()),
            no_answer=lambda: None,  # it shows as unknown already
        )

    def _not_recorded(self, identity: str, error: Exception) -> None:
        if not self._current.is_sale(identity):
            return
        if isinstance(error, RefusedError):
            self._refused(identity, error)
            return
        self._looking.off_the_line()
        if isinstance(error, NotSentError):
            self._current.note(Entry.ANSWERED, Sale.not_sent_again)
        elif not isinstance(error, CashierError):
            self._current.fail(error)
