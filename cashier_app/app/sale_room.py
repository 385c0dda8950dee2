"""Wires what stands around the basket: search and keys, lines, prices, parking, acts by hand."""

from collections.abc import Callable

from cashier_app.app.parts import RoomParts
from cashier_app.domain.person import Role
from cashier_app.presenters.by_hand import ByHand
from cashier_app.presenters.edit_keys import EditKeys
from cashier_app.presenters.parking import Parking
from cashier_app.presenters.price_form import Prices
from cashier_app.presenters.sale_lines import SaleLines
from cashier_app.presenters.sale_side import SalePanel
from cashier_app.presenters.screens import Screen
from cashier_app.services.arrange_keys import ArrangeKeys
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.collect_unknown import CollectUnknown
from cashier_app.services.mark_down import MarkDown
from cashier_app.services.running_basket import RunningBasket
from cashier_app.services.stay_offline import StayOffline


class SaleRoom:
    """The parts of the Sale screen beside the screen itself, each built once."""

    def __init__(  # noqa: PLR0913 - it connects the Sale screen with what lies around it
        self,
        parts: RoomParts,
        running: RunningBasket,
        audit: AuditTrail,
        *,
        changed: Callable[[], None],
        line_changed: Callable[[], None],
        failed: Callable[[Exception], None],
        cashier: Callable[[], str],
        role: Callable[[], Role],
        open_drawer: Callable[[], None],
        submitted: Callable[[], bool],
    ) -> None:
        """Call `changed` when the screen has something else to show, `failed` on a bug.

        `line_changed` hears that the till went offline or online by hand. `role` is that of the
        person at the till.
        """
        outside, manner, navigation = parts.outside, parts.manner, parts.navigation
        runner, clock = parts.runner, parts.clock
        self.panel = SalePanel(outside.catalogue, runner, parts.shop, changed, failed)
        self.lines = SaleLines(running, runner, changed, self.panel.ask_weight)
        self.parking = Parking(running, outside.drafts, runner, clock, changed, failed)
        self.mark_down = MarkDown(
            running, manner.allow, lambda: manner.discount_limit(role()), submitted
        )
        self.prices = Prices(
            running,
            self.mark_down,
            changed,
            self.lines.tell,
            begins=self.panel.dismiss,
            cashier=cashier,
        )
        self.keys = ArrangeKeys(
            outside.catalogue,
            outside.quick_keys,
            runner,
            changed=lambda: self.panel.show_keys(self.keys.arranged.products),
            failed=failed,
        )
        self.edit_keys = EditKeys(
            self.keys,
            manner.allow,
            changed=changed,
            tell=self.lines.tell,
            on_sale=lambda: navigation.shown is Screen.SALE,
            adds=self.panel.dismiss,
        )
        self.by_hand = ByHand(
            manner.allow,
            StayOffline(
                outside.line,
                outside.offline,
                audit,
                runner,
                clock,
                changed=line_changed,
                failed=failed,
            ),
            audit,
            open_drawer=open_drawer,
        )
        self.unknown = CollectUnknown(outside.unknown, runner, clock, failed)
