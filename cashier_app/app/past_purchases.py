"""Purchases: a customer's list, a receipt by its number, and cancelling."""

import uuid
from collections.abc import Callable
from decimal import Decimal

from cashier_app.app.after_the_sale import AfterTheSale
from cashier_app.app.parts import RoomParts
from cashier_app.domain.bought import Bought
from cashier_app.domain.cancel_reason import CancelReason
from cashier_app.domain.cancellation import OPEN_CANCELLATIONS, CancelState
from cashier_app.domain.credit_note import money_to_return
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.tender import MoneyBack
from cashier_app.presenters.message import Message
from cashier_app.presenters.purchases import PurchasesPresenter
from cashier_app.presenters.purchases_cancelling import PurchasesCancelling, outcome_message
from cashier_app.presenters.purchases_claiming import PurchasesClaiming, claimed_message
from cashier_app.presenters.purchases_deciding import PurchasesDeciding
from cashier_app.presenters.purchases_finding import PurchasesFinding
from cashier_app.presenters.purchases_returning import PurchasesReturning
from cashier_app.presenters.return_message import return_message
from cashier_app.presenters.screens import Screen
from cashier_app.services.cancel_purchase import CancelPurchase, Outcome
from cashier_app.services.claim_purchase import Claimed, ClaimPurchase
from cashier_app.services.customer_purchases import CustomerPurchases
from cashier_app.services.find_customer import FindCustomer
from cashier_app.services.past_sales import PastSales
from cashier_app.services.ports import OutboxRow
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.read_before_cancel import ReadBeforeCancel
from cashier_app.services.read_before_return import ReadBeforeReturn
from cashier_app.services.reprint_receipt import ReprintReceipt
from cashier_app.services.return_goods import ReturnGoods
from cashier_app.services.settle_return import NextStep, SettleReturn


class PastPurchases:
    """Builds what stands behind the screen Purchases and connects its parts.

    `tell` says something where the cashier looks when Purchases is not in view; `because` keeps why
    a purchase is cancelled; `identify` begins Identify customer anew; `ask_to_remove` asks in the
    waiting list whether a row is taken out. Whoever builds the rest of the till sets them.
    """

    def __init__(
        self,
        parts: RoomParts,
        after: AfterTheSale,
        *,
        find: FindCustomer,
        prints: PrintReceipts,
        waiting: Callable[[], None],
        status_changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `waiting` to show what waits, `failed` on what no screen expected."""
        outside, shop, manner = parts.outside, parts.shop, parts.manner
        runner, clock = parts.runner, parts.clock
        books, rewards = outside.books, outside.rewards
        self._navigation = parts.navigation
        self._step = shop.cash_rounding
        self._after = after
        self._status_changed = status_changed
        self.tell: Callable[[Message], None] = lambda _: None
        self.identify: Callable[[], None] = lambda: None
        self.because: Callable[[str, CancelReason], None] = lambda _number, _reason: None
        self.ask_to_remove: Callable[[OutboxRow], None] = lambda _: None
        self.past = PastSales(
            books, runner, clock, manner.purchases_days, changed=self.changed, failed=failed
        )
        self.hers = CustomerPurchases(
            books,
            rewards,
            runner,
            clock,
            manner.purchases_days,
            changed=self.changed,
            failed=failed,
        )

        def not_done(error: Exception) -> None:
            failed(error)
            self.changed()  # it stands as before, and can be asked for again

        self.cancel = CancelPurchase(
            books,
            rewards,
            shop,
            runner,
            clock,
            manner.quiet_period_s,
            drawer=prints.open_drawer,
            print_note=prints.print,
            ended=self._ended,
            failed=not_done,
        )
        self.returns = ReturnGoods(
            books,
            rewards,
            SettleReturn(books, rewards, shop, clock),
            runner,
            clock,
            manner.quiet_period_s,
            identity=lambda: uuid.uuid4().hex,
            drawer=prints.open_drawer,
            print_note=prints.print,
            stands=self._return_stands,
            failed=not_done,
        )
        self.screen = PurchasesPresenter(
            parts.views.purchases,
            self.past,
            self.hers,
            after.give_backs,
            after.outbox,
            ReprintReceipt(books, prints, runner, failed=failed),
            prints,
            clock,
            parts.navigation,
            allow=manner.allow,
            waiting=waiting,
            ask_to_remove=lambda row: self.ask_to_remove(row),  # noqa: PLW0108 - set below
        )
        self.finding = PurchasesFinding(
            self.hers,
            self.past,
            find,
            clock,
            identify=self._identify,
            found=lambda sale: self.screen.show(Bought(sale)),
            say_so=self.screen.tell,
            changed=self.changed,
        )
        self.cancelling = PurchasesCancelling(
            self.cancel,
            ReadBeforeCancel(rewards, runner, changed=self.changed, failed=failed),
            outside.line,
            allow=manner.allow,
            chosen=lambda: self.screen.purchase,
            customer=lambda: self.hers.customer,
            is_returned=lambda bought: self.returning.is_asked(bought),  # noqa: PLW0108 - below
            to_return=self._to_return,
            begins=self.screen.leave_questions,
            changed=self.changed,
        )
        if manner.cancel_reason:
            self.cancelling.because = self._because
        self.returning = PurchasesReturning(
            self.returns,
            ReadBeforeReturn(
                rewards, runner, clock, shop.cash_rounding, changed=self.changed, failed=failed
            ),
            outside.line,
            allow=manner.allow,
            chosen=lambda: self.screen.purchase,
            is_being_cancelled=self.cancel.is_being_cancelled,
            given_back=self._given_back,
            begins=self.screen.leave_questions,
            changed=self.changed,
        )
        self.claiming = PurchasesClaiming(
            ClaimPurchase(
                books,
                rewards,
                shop,
                manner.claims,
                runner,
                clock,
                print_slip=prints.print,
                ended=self._claimed,
                failed=not_done,
            ),
            allow=manner.allow,
            chosen=lambda: self.screen.purchase,
            by_code=lambda: self.screen.by_code,
            identify=self._identify,
            begins=self.screen.leave_questions,
            changed=self.changed,
        )
        self.deciding = PurchasesDeciding(
            self.returns, self.cancel, chosen=lambda: self.screen.purchase
        )
        self.screen.beside(
            self.finding, self.cancelling, self.returning, self.claiming, self.deciding
        )

    def start(self) -> None:
        """Take up cancellations and returns that had not ended when the till stopped."""
        self.cancel.start()
        self.returns.start()

    @property
    def waits_for_word(self) -> bool:
        """Whether CRM.COM may have done something for a past sale without having said so."""
        return self.cancel.waits_for_word or self.returns.waits_for_word

    def changed(self) -> None:
        """Show how everything stands."""
        self.screen.changed()

    def load(self) -> None:
        """Read the list in view anew: a sale stands in another way than before."""
        self.past.load()
        self.hers.load()

    def customer_scanned(self, identification: Identification) -> None:
        """A customer's card was scanned while somebody looks at purchases."""
        self._come_back()
        self.finding.customer_scanned(identification, self._use_customer)

    def identified(self, customer: Customer | None) -> bool:
        """Show the purchases of a customer who was identified for it; whether it was for that."""
        if self._navigation.room is not Screen.IDENTIFY:
            return False
        self._come_back()
        self._use_customer(customer)
        return True

    def identified_nobody(self) -> bool:
        """Come back from identifying with everything as it was; whether it was for Purchases."""
        if self._navigation.room is not Screen.IDENTIFY:
            return False
        self._come_back()
        self.claiming.claim_kept()
        return True

    def _use_customer(self, customer: Customer | None) -> None:
        """Give her the purchase that was opened for it, or show hers."""
        if not self.claiming.identified(customer):
            self.finding.use_customer(customer)

    def _identify(self) -> None:
        self._navigation.enter(Screen.IDENTIFY)
        self.identify()

    def _come_back(self) -> None:
        if self._navigation.room is Screen.IDENTIFY:
            self._navigation.enter(Screen.PURCHASES)
            self.identify()  # what was typed for Purchases is not for the sale
            self.changed()

    def _to_return(self, bought: Bought) -> tuple[MoneyBack, ...] | None:
        """Say what goes back at the till, as the books will say it when it is cancelled."""
        sale = bought.sale
        if sale is None:
            return None
        return money_to_return(sale, self._given_back(sale), self._step)

    def _given_back(self, sale: Sale) -> Decimal:
        """What went back of it in cash, because CRM.COM's answer came after it was paid."""
        owed = any(one.identity == sale.identity for one in self._after.give_backs.rows)
        return ZERO if owed else sale.give_back

    def _because(self, bought: Bought, reason: CancelReason) -> None:
        self.because(bought.reference, reason)

    def _ended(self, outcome: Outcome) -> None:
        self._after.known(outcome.reference)
        self._look_at_waiting(outcome.reference)
        self._tell(
            outcome_message(outcome),
            ended=outcome.state not in OPEN_CANCELLATIONS,
            for_person=outcome.state is CancelState.NOT_KNOWN,
        )

    def _claimed(self, claimed: Claimed) -> None:
        self._tell(claimed_message(claimed), ended=True)
        if claimed.against is None:
            self._after.known(str(claimed.sale.reference))
            self._after.outbox.go_on()

    def _return_stands(self, step: NextStep) -> None:
        goods = step.goods
        if goods.ended:
            self._after.known(goods.reference)
            self._look_at_waiting(goods.reference)
        self._tell(return_message(step), ended=goods.ended, for_person=goods.for_person)

    def _look_at_waiting(self, reference: str) -> None:
        """Read what waits anew, where a row of this sale may be settled with it."""
        outbox = self._after.outbox
        if any(str(row.sale.reference) == reference for row in outbox.rows):
            outbox.read_anew()
            outbox.go_on(sends=False)

    def _tell(self, message: Message, *, ended: bool, for_person: bool = False) -> None:
        """Say how something stands, wherever the cashier is; read anew what it changed."""
        if self._navigation.room is Screen.PURCHASES:
            self.screen.tell(message)
        elif ended or for_person:
            self.tell(message)
        if ended:
            self._after.give_backs.load()
            if self._navigation.room is Screen.PURCHASES:
                self.load()
                self.hers.read_wallet()
        self._status_changed()
