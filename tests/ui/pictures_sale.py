"""The states of the Sale screen with the example data of the mock-ups, and a picture of each.

    python -m tests.ui.pictures_sale FOLDER [THEME [WIDTHxHEIGHT [rtl]]]

Works without a display: QT_QPA_PLATFORM=offscreen.
"""

import sys
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.discount import Measure
from cashier_app.presenters.edit_keys import KeyEditing
from cashier_app.presenters.message import say
from cashier_app.presenters.price_form_state import PriceForm, PriceTask
from cashier_app.presenters.sale_state import (
    Entry,
    MiddlePanel,
    PreviewStatus,
    RewardCard,
    SaleState,
    SidePanel,
)
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Connection, Tab, TopBarState
from cashier_app.resource_files import resource
from cashier_app.services.ports import PrinterState
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import ThemeName, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.main_window import MainWindow
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme
from tests.ui.example_sale import (
    ELENI,
    EMPTY,
    FIVE,
    FULL_PRICE,
    HALLOUMI,
    LINES,
    LONG,
    MANY_KEYS,
    MARKED_DOWN,
    NINETEEN,
    NOON,
    PARKED,
    PARKED_EARLIER,
    QUICK_KEYS,
    REWARD,
    SALE,
    product,
)
from tests.ui.furnished import furnished


def without_figures(status: PreviewStatus, title: str, spend: str | None) -> RewardCard:
    return RewardCard(
        status=status,
        title=say(title),
        hint=say(f"sale.hint.{status.value}"),
        earn=None,
        explanation=say(f"sale.explain.{status.value}"),
        spend_reason=say(spend) if spend else None,
    )


STATES: Mapping[str, SaleState] = {
    "sale": SALE,
    "sale-empty": EMPTY,
    "sale-offline": replace(
        SALE,
        customer=replace(ELENI, wallet=None),
        reward=without_figures(
            PreviewStatus.OFFLINE, "sale.follows-later.title", "sale.spend.offline"
        ),
        totals=replace(FULL_PRICE, offline=True),
        can_spend=False,
    ),
    "sale-preview-loading": replace(
        SALE,
        reward=replace(
            REWARD,
            status=PreviewStatus.UPDATING,
            hint=say("sale.hint.updating-items", n=8),
            earn=Decimal("1.72"),
            vouchers=(),
        ),
        totals=replace(SALE.totals, updating=True),
    ),
    "sale-no-customer": replace(
        SALE,
        customer=None,
        reward=without_figures(
            PreviewStatus.NO_CUSTOMER, "sale.will-earn.title", "sale.spend.needs-customer"
        ),
        totals=FULL_PRICE,
        can_spend=False,
    ),
    "sale-preview-failed": replace(
        SALE,
        reward=without_figures(PreviewStatus.NOT_AVAILABLE, "sale.will-earn.title", None),
        totals=FULL_PRICE,
    ),
    "sale-spending-blocked": replace(
        SALE,
        customer=replace(ELENI, tier="", spending_blocked=True),
        reward=replace(
            REWARD,
            vouchers=("free Cyprus coffee", "10% off your next visit", "free parking"),
            spend_reason=say("sale.spend.blocked"),
        ),
        can_spend=False,
    ),
    "sale-paid-back-later": replace(
        SALE, totals=replace(SALE.totals, to_pay=Decimal("37.27"), paid_back_later=True)
    ),
    "sale-not-checked": replace(
        SALE, customer=Customer(Identification(Means.PHONE, "+35799123876"))
    ),
    "sale-long": replace(SALE, lines=LONG, selected=99, items=100, parked=PARKED),
    "sale-give-back": replace(SALE, give_back=Decimal("2.37")),
    "sale-give-back-said": replace(
        SALE,
        give_back=Decimal("2.37"),
        notice=say("sale.give-back", amount=Decimal("2.37")),
    ),
    "sale-removed": replace(
        SALE,
        lines=LINES[:-1],
        selected=5,
        items=8,
        notice=say("sale.removed", product="Cyprus coffee 200 g"),
        undo=True,
    ),
    "sale-asks-empty": replace(SALE, asks_empty=True),
    "sale-weight": replace(
        SALE,
        side=SidePanel.WEIGHT,
        entry=Entry(product=QUICK_KEYS[2], value=Decimal("1.240"), ready=True),
    ),
    "sale-price": replace(
        SALE,
        side=SidePanel.PRICE,
        entry=Entry(code="5290011204992", vat_rate=FIVE, vat_rates=(FIVE, NINETEEN)),
    ),
    "sale-hits": replace(
        SALE,
        side=SidePanel.HITS,
        search="hall",
        letters=True,
        hits=(
            HALLOUMI,
            product("7", "Halloumi light 225 g", "4.10"),
            product("8", "Halloumi slices with mint, family pack 500 g", "8.40"),
        ),
    ),
    "sale-nothing-found": replace(SALE, side=SidePanel.NOTHING_FOUND, unknown_code="5290011204992"),
    "sale-receipt": replace(SALE, side=SidePanel.RECEIPT, receipt="3-000377"),
    "sale-marked-down": replace(
        SALE,
        lines=MARKED_DOWN.lines,
        selected=1,
        vat=MARKED_DOWN.vat,
        totals=replace(SALE.totals, goods=MARKED_DOWN.total, discount=MARKED_DOWN.off),
        notice=say("price.discounted"),
    ),
    "sale-change-price": replace(
        SALE,
        middle=MiddlePanel.PRICE,
        price=PriceForm(PriceTask.CHANGE_PRICE, HALLOUMI.description, HALLOUMI.price, given=True),
    ),
    "sale-discount": replace(
        SALE,
        middle=MiddlePanel.PRICE,
        price=PriceForm(
            PriceTask.BASKET_DISCOUNT,
            "",
            Decimal("37.27"),
            Measure.PER_CENT,
            typed=Decimal(10),
            after=Decimal("33.54"),
            given=True,
        ),
    ),
    "sale-all-keys": replace(SALE, middle=MiddlePanel.ALL_KEYS),
    "sale-edit-keys": replace(
        SALE,
        middle=MiddlePanel.ALL_KEYS,
        quick_keys=MANY_KEYS,
        keys=KeyEditing(MANY_KEYS[1].code, "Main", own=True),
    ),
    "sale-name-group": replace(
        SALE,
        middle=MiddlePanel.ALL_KEYS,
        letters=True,
        keys=KeyEditing("101", "Fruit and vegetables", naming=True),
    ),
    "sale-many-keys": replace(SALE, middle=MiddlePanel.ALL_KEYS, quick_keys=MANY_KEYS),
    "sale-none-parked": replace(SALE, middle=MiddlePanel.PARKED, parked=()),
    "sale-parked": replace(SALE, middle=MiddlePanel.PARKED, parked=PARKED, parked_selected="b"),
    "sale-parked-earlier": replace(SALE, middle=MiddlePanel.PARKED, parked=PARKED_EARLIER),
    "sale-parked-discard": replace(
        SALE, middle=MiddlePanel.PARKED, parked=PARKED, parked_selected="b", asks_discard=True
    ),
}

BAR = TopBarState(
    active=Tab.SALE,
    connection=Connection.CONNECTED,
    queued=0,
    printer=PrinterState.READY,
    now=NOON,
    cashier="Maria K.",
)
BARS: Mapping[str, TopBarState] = {
    "sale-offline": replace(BAR, connection=Connection.OFFLINE, queued=3),
    "sale-all-keys": replace(BAR, connection=Connection.AWAITED, cashier=""),
    "sale-parked": replace(BAR, printer=PrinterState.OUT_OF_PAPER),
    "sale-not-checked": replace(BAR, flash=say("printer.ready")),
    "sale-paid-back-later": replace(BAR, flash=say("till.storage")),
}


def till(
    application: QApplication, theme_name: ThemeName = "light"
) -> tuple[MainWindow, SaleScreen, TopBar]:
    """Build a window that holds the Sale screen alone."""
    theme = Theme(
        application,
        load_design_tokens(resource("tokens.json")),
        IconSet(resource("icons")),
        theme_name,
        reduced_motion=True,
    )
    words = Words("en")
    screen = SaleScreen(theme, words)
    top_bar = TopBar(theme, words, "Elia Market")
    window = furnished(theme, words, application, top_bar, {Screen.SALE: screen})
    return window, screen, top_bar


def main(folder: Path, theme_name: ThemeName, size: QSize, *, right_to_left: bool) -> None:
    application = cast("QApplication", QApplication.instance() or QApplication([]))
    load_fonts(resource("fonts"))
    if right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    folder.mkdir(parents=True, exist_ok=True)
    window, screen, top_bar = till(application, theme_name)
    window.open(size)
    for name, state in STATES.items():
        screen.render(state)
        top_bar.render(BARS.get(name, BAR))
        application.processEvents()
        window.grab().save(str(folder / f"{name}.png"))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sizes = arguments[2].split("x") if len(arguments) > 2 else ("1280", "800")
    main(
        Path(arguments[0]),
        cast("ThemeName", arguments[1] if len(arguments) > 1 else "light"),
        QSize(int(sizes[0]), int(sizes[1])),
        right_to_left="rtl" in arguments[3:],
    )
