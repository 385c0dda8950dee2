"""Record the sale at CRM.COM: kept on this till first, then sent, once."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import (
    CashierError,
    NotSentError,
    RefusedError,
)
from cashier_app.domain.money import ZERO
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RecordedPurchase, Reduction, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.look_up_purchase import Checking, LookUpPurchase
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
from cashier_app.services.read_wallet import ReadWallet
from cashier_app.services.send_again import SendAgain

Answer = tuple[RecordedPurchase, Reduction | None]


class RecordPurchase:
    """Takes a basket through Pay: number and request into the books, one call, then its answer.

    CRM.COM does not promise to refuse a repeated reference, so nothing is repeated blindly: an
    unknown purchase is looked up, and sent again only by the rules of `SendAgain`.
    """

    def __init__(
        self,
        current: CurrentSale,
        books: Books,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        wallet: ReadWallet,
        quiet_s: float,
        late: Callable[[str, RecordedPurchase], None],
    ) -> None:
        """Work on the current sale; `late` gets an answer whose sale (by identity) is over.

        What is not there `quiet_s` after its last request left the line is sent again.
        """
        self._current = current
        self._books = books
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._wallet = wallet
        self._late = late
        self._submitting = ""
        self._asking = ZERO
        self._looking = LookUpPurchase(
            rewards,
            runner,
            clock,
            quiet_s,
            found=lambda sale, answer: self._recorded(sale.identity, (answer, None)),
            absent=self._absent,
            changed=current.tell,
            failed=current.fail,
        )
        self._again = SendAgain(
            current,
            books,
            rewards,
            runner,
            clock,
            self._looking,
            recorded=lambda identity, answer: self._recorded(identity, (answer, None)),
            refused=self._not_recorded,
        )

    @property
    def submitting(self) -> bool:
        """Whether a basket is on its way into the books, or is the sale in work."""
        return bool(self._submitting)

    @property
    def asking(self) -> Decimal:
        """What the basket that is on its way into the books asks of the wallet itself."""
        return self._asking if self._current.sale is None else ZERO

    @property
    def checking(self) -> Checking | None:
        """How the look-ups of an unknown purchase stand, None when it is not unknown."""
        return self._looking.checking

    def pay(
        self,
        basket: Basket,
        preview: RewardPreview | None,
        cashier: str = "",
        spend: Decimal = ZERO,
    ) -> None:
        """Keep the sale on this till and send it, once; a sale without customer is never sent.

        Where purchases may ask for wallet money themselves, `spend` is how much. That is asked with
        this one request: whatever becomes of it, the purchase is sent again without.
        """
        if self._current.sale is not None or self._submitting == basket.identity:
            return
        self._submitting, self._asking = basket.identity, spend
        performed_on = self._clock.now()

        def make(reference: Reference, known: Reduction | None) -> Sale:
            return Sale(
                reference=reference,
                performed_on=performed_on,
                basket=basket,
                cashier=cashier,
                crm=CrmState.SENDING if basket.customer else CrmState.NONE,
                preview=preview,
                reduction=known or Reduction.FRONT_END,
            )

        def ask(sale: Sale) -> tuple[Sale, WriteRequest]:
            asking = sale.asking_with_purchase(spend, performed_on.isoformat())
            return asking, self._rewards.purchase_request(asking)

        def keep() -> tuple[Sale, WriteRequest | None, bool]:
            known = preview.reduction if preview else self._books.last_reduction()

            def submission(reference: Reference) -> tuple[Sale, WriteRequest | None]:
                sale = make(reference, known)
                return sale, self._rewards.purchase_request(sale) if sale.customer else None

            sale, request = self._books.submit(basket.identity, submission, ask if spend else None)
            return sale, request, known is None

        self._runner.submit(Lane.BOOKS, keep, self._kept, self._not_kept)

    def give_customer(self, customer: Customer) -> None:
        """Give a sale that has none yet to a customer shown on Payment, and send it."""
        self._current.sending(
            Entry.SUBMITTED,
            lambda sale: sale.for_customer(customer),
            self._rewards.purchase_request,
            lambda sale, request: self._send(sale, request, ask_method=sale.preview is None),
        )

    def sell_without_reward(self) -> None:
        """Go on with a refused purchase, without reward."""
        self._current.step(Entry.ANSWERED, Sale.without_reward)

    def go_on_at_full_price(self) -> None:
        """Stop waiting for an unknown outcome; the look-ups go on."""
        self._current.show(Sale.at_full_price)

    def check_now(self) -> None:
        """Look an unknown purchase up at once."""
        self._looking.now()

    def resume(self, sale: Sale) -> None:
        """Take up a sale found in the books at start: one that was being sent is *unknown*."""
        self._submitting = sale.identity
        self._current.begin(sale)
        if sale.crm in (CrmState.SENDING, CrmState.UNKNOWN):
            self._no_answer()
            self._looking.off_the_line()
        elif sale.crm is CrmState.RECORDED:
            self._wallet.read(sale)

    def leave(self) -> None:
        """The sale left the screen: the outbox goes on with what is still open."""
        self._looking.stop()
        self._submitting = ""

    def _kept(self, kept: tuple[Sale, WriteRequest | None, bool]) -> None:
        sale, request, ask_method = kept
        if request is None:  # no customer, or this basket is a sale already
            self.resume(sale)
        else:
            self._current.begin(sale)
            self._send(sale, request, ask_method=ask_method)

    def _not_kept(self, error: Exception) -> None:
        self._submitting = ""
        self._current.failed(error)

    def _send(self, sale: Sale, request: WriteRequest, *, ask_method: bool) -> None:
        def work() -> Answer:
            answer = self._rewards.record_purchase(request)
            return answer, self._method(sale) if ask_method else None

        call_with_patience(
            self._runner,
            self._clock,
            work,
            on_done=lambda answer: self._recorded(sale.identity, answer),
            on_error=lambda error: self._not_recorded(sale.identity, error),
            not_sent=lambda: self._not_recorded(sale.identity, NotSentError()),
            no_answer=lambda: self._no_answer_to(sale.identity),
        )

    def _absent(self, _: Sale) -> None:
        self._again.send()

    def _method(self, sale: Sale) -> Reduction | None:
        """Ask once for the reduction method, where no answer on this till ever stated it."""
        try:
            return self._rewards.preview(sale.basket, sale.performed_on).reduction
        except (NotSentError, RefusedError):
            return None

    def _recorded(self, identity: str, answer: Answer) -> None:
        """An answer is final whenever it comes."""
        recorded, method = answer
        late = partial(self._late, identity, recorded)
        if not self._current.is_sale(identity):
            late()
            return
        self._looking.stop()

        def move(sale: Sale) -> Sale:
            moved = sale.recorded(recorded)
            return moved if method is None else replace(moved, reduction=method)

        self._current.note(Entry.ANSWERED, move, self._wallet.read, impossible=late)

    def _not_recorded(self, identity: str, error: Exception) -> None:
        if not self._in_work(identity):
            return
        if isinstance(error, RefusedError):
            self._looking.stop()
            self._current.note(Entry.ANSWERED, lambda sale: sale.refused(error.words))
        elif isinstance(error, NotSentError):
            self._not_sent()
        else:
            self._no_answer()
            self._looking.off_the_line()
            if not isinstance(error, CashierError):
                self._current.failed(error)

    def _in_work(self, identity: str) -> bool:
        sale = self._current.sale
        return sale is not None and sale.identity == identity and sale.stage is Stage.OPEN

    def _not_sent(self) -> None:
        self._looking.stop()
        self._current.note(Entry.ANSWERED, Sale.not_sent)

    def _no_answer_to(self, identity: str) -> None:
        """Nothing came in time; a sale that was given up meanwhile says nothing of the next one."""
        if self._in_work(identity):
            self._no_answer()

    def _no_answer(self) -> None:
        sale = self._current.sale
        if sale is not None and self._looking.checking is None:
            self._looking.start(sale)
            self._current.show(Sale.unanswered)
