"""The services of a till, each built once; `wiring.py` puts the screens on top of them."""

import uuid
from abc import ABC, abstractmethod

from cashier_app.app.after_the_sale import AfterTheSale
from cashier_app.app.parts import Manner, Outside
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.shop import Shop
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.find_customer import FindCustomer
from cashier_app.services.give_up_sale import GiveUpSale
from cashier_app.services.live_preview import LivePreview
from cashier_app.services.play_sounds import PlaySounds
from cashier_app.services.ports import Clock, PrintJob, TaskRunner
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.read_wallet import ReadWallet
from cashier_app.services.record_purchase import RecordPurchase
from cashier_app.services.running_basket import RunningBasket
from cashier_app.services.same_crmcom import SameCrmCom
from cashier_app.services.spend_wallet import SpendWallet
from cashier_app.services.take_payment import TakePayment
from cashier_app.services.till_figures import TillFigures


class TillServices(ABC):
    """What the till does, without any screen; what they tell is heard by whoever completes this."""

    def __init__(
        self, outside: Outside, shop: Shop, manner: Manner, runner: TaskRunner, clock: Clock
    ) -> None:
        """Build every service once and connect them; nothing runs before it is asked."""
        rewards, books = outside.rewards, outside.books
        self.sounds = PlaySounds(outside.sounds, runner, self.fail)
        self.audit = AuditTrail(outside.audit, runner, clock, self.fail)
        self.running = RunningBasket(outside.drafts, runner, lambda: uuid.uuid4().hex, self.fail)
        self.live = LivePreview(
            rewards, runner, clock, outside.line, self._preview_changed, self.fail
        )
        self.current = CurrentSale(books, runner)
        self.find = FindCustomer(rewards, runner, clock, self.fail)
        self.prints = PrintReceipts(
            books, outside.printer, runner, self._printing_changed, self.fail
        )
        self.after = AfterTheSale(
            books,
            rewards,
            shop,
            runner,
            clock,
            manner.quiet_period_s,
            self.prints,
            changed=self._outbox_changed,
            failed=self.fail,
        )
        self.outbox = self.after.outbox
        self.same_crmcom = SameCrmCom(
            books, outside.line, manner.address, runner,
            changed=self._whose_known, failed=self.fail,
        )  # fmt: skip
        wallet = self.wallet = ReadWallet(self.current, rewards, runner)
        self.after.known = self._known_later
        self.record = RecordPurchase(
            self.current,
            books,
            rewards,
            runner,
            clock,
            wallet,
            manner.quiet_period_s,
            self.outbox.answered,
        )
        self.spend = SpendWallet(self.current, books, rewards, runner, clock, wallet)
        self.take = TakePayment(
            self.current,
            books,
            shop,
            clock,
            drawer=self.prints.open_drawer,
            paper=self.prints.begin,
            closed=self._closed,
        )
        self.figures = TillFigures(outside.line.latency, clock)
        self.take.paid = self.figures.paid
        self.give_up = GiveUpSale(
            self.current,
            books,
            rewards,
            keep=self.running.keep_given_up,
            drawer=self.prints.open_drawer,
            send=self.outbox.go_on,
        )

    def _whose_known(self) -> None:
        """What belongs to another CRM.COM waits for a person: the list has to be read again."""
        self.outbox.read_anew()
        self.outbox.go_on(sends=False)
        self._outbox_changed()

    def _known_later(self, reference: str) -> None:
        """Show what became of the sale whose receipt is still shown."""
        self.current.look_again(reference, self._read_wallet_after)

    def _read_wallet_after(self, sale: Sale) -> None:
        if sale.crm is CrmState.RECORDED:  # whatever else was said moved nothing in the wallet
            self.wallet.read(sale)

    # ---- what the services tell ----------------------------------------------------------------

    @abstractmethod
    def fail(self, error: Exception) -> None:
        """Hear of everything that no screen expected."""

    @abstractmethod
    def _preview_changed(self) -> None:
        """Show what CRM.COM said of the basket."""

    @abstractmethod
    def _printing_changed(self) -> None:
        """Show what became of a print."""

    @abstractmethod
    def _outbox_changed(self) -> None:
        """Show what waits to be sent."""

    @abstractmethod
    def _closed(self, sale: Sale, job: PrintJob) -> None:
        """Go on after the books hold a sale as closed."""
