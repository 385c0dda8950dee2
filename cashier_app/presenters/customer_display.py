"""The customer's own screen: what is bought, what it earns, what is to be paid. It asks nobody."""

from dataclasses import replace
from decimal import Decimal
from enum import Enum
from typing import Protocol

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.presenters.personal_data import PersonalData
from cashier_app.presenters.sale_card import reward_card, totals
from cashier_app.presenters.screens import Navigation
from cashier_app.presenters.taken_off import NOTHING_OFF, TakenOff, off_basket, off_sale
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.live_preview import LivePreview
from cashier_app.services.ports import Task, TaskRunner
from cashier_app.services.running_basket import RunningBasket

# So long the thanks stand; then whoever comes next sees the shop's own picture.
THANKS_S = 15.0


class Scene(Enum):
    """What the display is about."""

    IDLE = "idle"
    SALE = "sale"
    THANKS = "thanks"


@frozen
class DisplayState:
    """Everything on the display; None where there is no figure.

    Only a sale in work shows whose it is. `earn` and `wallet_after` are what CRM.COM said, for the
    preview as for the recorded purchase; `updating` says that a newer preview is awaited.
    `off` is what comes off the lines until they are what is to be paid. `change` is given back with
    the thanks.
    """

    scene: Scene = Scene.IDLE
    lines: tuple[BasketLine, ...] = ()
    selected: int | None = None
    customer: str = ""
    off: TakenOff = NOTHING_OFF
    to_pay: Decimal = ZERO
    earn: Decimal | None = None
    wallet_after: Decimal | None = None
    updating: bool = False
    change: Decimal = ZERO


IDLE = DisplayState()


class DisplayView(Protocol):
    """The display as its presenter sees it."""

    def render(self, state: DisplayState) -> None:
        """Show this state."""
        ...


class CustomerDisplay:
    """Shows the sale at the till to the one who pays for it, and to nobody after her.

    It looks at what the till knows anyway, so it costs no call and no line in the books. Rooms that
    the cashier enters beside the sale, with purchases of other people in them, do not reach it. A
    till that nobody is signed in at shows nothing of the sale that waits behind.
    """

    def __init__(
        self,
        running: RunningBasket,
        live: LivePreview,
        current: CurrentSale,
        navigation: Navigation,
        personal: PersonalData,
        runner: TaskRunner,
    ) -> None:
        """Look at these; nothing is shown before `show_on`."""
        self._running = running
        self._live = live
        self._current = current
        self._navigation = navigation
        self._personal = personal
        self._runner = runner
        self._view: DisplayView | None = None
        self._shown: DisplayState | None = None
        self._thanked = ""
        self._end_of_thanks: Task | None = None

    def show_on(self, view: DisplayView) -> None:
        """Show from now on what happens."""
        self._view = view
        self._running.watch(self.refresh)
        self._current.watch(self.refresh)
        self._navigation.watch_shown(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show the present state, if it is another one."""
        if self._view is None:
            return
        state = self._state()
        if state != self._shown:
            self._shown = state
            self._view.render(state)

    # ---- within --------------------------------------------------------------------------------

    def _state(self) -> DisplayState:
        sale = self._current.sale
        if self._navigation.covered is not None:
            return IDLE
        if sale is not None and sale.stage is Stage.CLOSED:
            return self._thanks(sale)
        if sale is not None:
            return self._of_sale(sale)
        return self._of_basket(self._running.basket)

    def _of_basket(self, basket: Basket) -> DisplayState:
        if not basket.lines and basket.customer is None:
            return IDLE
        card = reward_card(basket, self._live)
        sums = totals(basket, self._live)
        known = self._live.shown.preview if card.strong and self._live.shown else None
        earn = card.earn if card.strong else None
        return replace(
            self._bought(basket, basket.customer),
            off=off_basket(sums),
            to_pay=sums.to_pay,
            earn=earn,
            wallet_after=_after(
                known.wallet if known else None,
                basket.customer,
                earn,
                known.automatic if known else ZERO,
            ),
            updating=sums.updating,
        )

    def _of_sale(self, sale: Sale) -> DisplayState:
        earn = self._earned(sale)
        preview = sale.preview
        wallet = preview.wallet if preview else None
        sent = sale.crm is CrmState.SENDING
        # What leaves the wallet leaves it too where another system pays it back later.
        said = preview if sent else sale.answer
        spent = said.automatic if said else ZERO
        spent += sale.spend.amount if sale.spend.live else ZERO
        off, to_pay = off_sale(sale)
        return replace(
            self._bought(sale.basket, sale.customer),
            off=off,
            to_pay=to_pay,
            earn=earn,
            wallet_after=_after(wallet, self._as_identified(sale.customer), earn, spent),
            updating=sent,
        )

    def _thanks(self, sale: Sale) -> DisplayState:
        """Thank for a sale that is over: its figures, and no word of whose it was."""
        if self._thanked != sale.identity:
            self._thanked = sale.identity
            if self._end_of_thanks is not None:
                self._end_of_thanks.withdraw()
            self._end_of_thanks = self._runner.after(THANKS_S, self._thanks_over)
        elif self._end_of_thanks is None:
            return IDLE
        return DisplayState(
            Scene.THANKS,
            to_pay=sale.to_pay,
            earn=self._earned(sale),
            change=sum((part.change for part in sale.tenders), ZERO),
        )

    def _thanks_over(self) -> None:
        self._end_of_thanks = None
        self.refresh()

    def _bought(self, basket: Basket, customer: Customer | None) -> DisplayState:
        return DisplayState(
            Scene.SALE,
            lines=basket.lines,
            selected=basket.selected,
            customer=self._personal.in_public(customer),
        )

    def _as_identified(self, customer: Customer | None) -> Customer | None:
        """Return her as she was before the sale: its own copy may have the wallet after it."""
        before = self._running.basket.customer
        same = before is not None and customer is not None and before.is_same_as(customer)
        return before if same else None

    @staticmethod
    def _earned(sale: Sale) -> Decimal | None:
        if sale.crm is CrmState.RECORDED:
            return sale.awarded
        if sale.crm is CrmState.SENDING and sale.preview is not None:
            return sale.preview.award
        return None


def _after(
    wallet: Decimal | None, customer: Customer | None, earn: Decimal | None, spent: Decimal
) -> Decimal | None:
    """Return what her wallet holds when the sale is over, where each part of it is known."""
    if wallet is None and customer is not None:
        wallet = customer.wallet
    if wallet is None or earn is None:
        return None
    return wallet - spent + earn
