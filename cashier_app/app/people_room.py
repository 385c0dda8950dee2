"""Builds what knows the people of the till: signing in, locking, approving."""

from collections.abc import Callable
from dataclasses import replace

from cashier_app.app.parts import RoomParts
from cashier_app.app.views import Views
from cashier_app.domain.frozen import frozen
from cashier_app.domain.person import Person
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.approval import ApprovalPresenter
from cashier_app.presenters.idle_lock import IdleLock
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.people import PeoplePresenter
from cashier_app.presenters.personal_data import MaskedView, PersonalData
from cashier_app.presenters.sign_in import SignInPresenter
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.check_pin import CheckPin
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.people import People
from cashier_app.services.ports import PrinterState
from cashier_app.services.running_basket import RunningBasket
from cashier_app.services.sign_in import SignIn


@frozen
class InWork:
    """What somebody who takes the till over would take over."""

    running: RunningBasket
    current: CurrentSale

    def journaled(self) -> str:
        """Say it for the journal; empty for nothing."""
        sale = self.current.sale
        if sale is not None and sale.stage is Stage.OPEN:
            return str(sale.reference)
        items = self.running.basket.items
        return f"basket of {items} items" if items and sale is None else ""

    def kept(self, name: str) -> Message | None:
        """Say it for the screen, by the name of whoever began it."""
        sale = self.current.sale
        if sale is not None and sale.stage is Stage.OPEN:
            number = sale.reference.receipt_number
            if name:
                return say("sign-in.sale-kept", name=name, number=number)
            return say("sign-in.some-sale-kept", number=number)
        items = self.running.basket.items
        if not items or sale is not None:
            return None
        if name:
            return say("sign-in.basket-kept", name=name, n=items)
        return say("sign-in.some-basket-kept", n=items)


class PeopleRoom:
    """People, the check of their PINs, and the three places where they meet the till."""

    def __init__(
        self,
        parts: RoomParts,
        audit: AuditTrail,
        in_work: InWork,
        *,
        printer: Callable[[], PrinterState],
        opened: Callable[[Person], None],
        switched: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `opened` with whoever signed in, before that `switched` if it is somebody else."""
        outside, views, manner = parts.outside, parts.views, parts.manner
        runner, clock = parts.runner, parts.clock
        self.people = People(outside.people, outside.pins, manner.sign_in, audit, runner, clock)
        self.check = CheckPin(
            self.people, outside.people, outside.pins, audit, runner, clock, failed
        )
        self.sign_in = SignIn(
            self.people,
            outside.people,
            audit,
            runner,
            clock,
            begun=in_work.journaled,
            switched=switched,
            failed=failed,
        )
        self.approval = ApprovalPresenter(views.approval, self.people, self.check, audit)
        self.screen = SignInPresenter(
            views.sign_in,
            self.people,
            self.check,
            self.sign_in,
            parts.navigation,
            runner,
            clock,
            parts.shop,
            kept=in_work.kept,
            opened=opened,
            printer=printer,
            count=outside.catalogue.count,
            failed=failed,
            languages=manner.language.installed,
            use_language=manner.language.use,
        )
        self.page = PeoplePresenter(
            views.people,
            self.people,
            outside.people_file,
            runner,
            allow=self.approval.allow,
            failed=failed,
        )
        self.idle = IdleLock(
            runner, clock, manner.sign_in.lock_after_s, lambda: self.lock(idle=True)
        )
        self._failed = failed
        self.people.watch(self._known_anew)

    def start(self, then: Callable[[], None]) -> None:
        """Read who is known, ask who works here if that has to be known, and go on."""

        def known() -> None:
            self.screen.begin()
            self.idle.start()
            then()

        def not_known(error: Exception) -> None:
            self.screen.begin()
            # They are read again on Sign in, and whoever comes in then may leave the till alone.
            self.idle.start()
            then()
            self._failed(error)

        self.people.load(known, not_known)

    def lock(self, *, idle: bool = False) -> None:
        """Lock the till; an act that waits for approval waits no more."""
        if self.people.sign_in:
            self.approval.refuse_requested()
        self.screen.lock(idle=idle)

    def _known_anew(self) -> None:
        """Ask who works here, once people are known or whoever was here is not any more."""
        was_locked = self.sign_in.locked
        if not was_locked:
            self.screen.begin()
            if self.sign_in.locked:
                # The panel would stand over Sign in, and open what lies behind the lock.
                self.approval.refuse_requested()


def masked(views: Views, personal: PersonalData) -> Views:
    """Return the views with the customer of the sale hidden, where the shop wants it."""
    return replace(
        views,
        sale=MaskedView(views.sale, personal),
        payment=MaskedView(views.payment, personal),
        spend=MaskedView(views.spend, personal),
        unknown=MaskedView(views.unknown, personal),
    )
