"""What a scan does on each screen: every cell of the table in screens.md, section 4."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import pytest

from cashier_app.domain.customer import Identification, Means
from cashier_app.domain.errors import UnknownOutcomeError
from cashier_app.presenters.sale_state import SidePanel
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports.sounds import Sound
from tests.fakes.shop import CARD, ELENI, HALLOUMI, mock_up_basket
from tests.fakes.till import FakeTill

OTHER_CARD = "7000000932"
CODES = {
    "product": HALLOUMI.barcodes[0],
    "customer": OTHER_CARD,
    "receipt": "LCA1-3-000377-K7Q2",
    "unknown product": "5290011204992",
    "nothing known": "???",
    "card number": "4111111111111111",
}
ANDREAS = "Andreas Ioannou"
ELENI_G = ELENI.name


def sale() -> FakeTill:
    return FakeTill().start()


def identify() -> FakeTill:
    till = sale()
    return till.do(till.wired.sale.customer_requested)


def payment() -> FakeTill:
    return sale().paid(mock_up_basket(None))


def payment_with_customer() -> FakeTill:
    return sale().paid(mock_up_basket())


def spend() -> FakeTill:
    return sale().at_spend_form(mock_up_basket())


def unknown_outcome() -> FakeTill:
    till = sale()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    return till.paid(mock_up_basket())


def receipt() -> FakeTill:
    till = payment()
    return till.do(till.wired.payment.finish_requested)


def room(screen: Screen) -> Callable[[], FakeTill]:
    def entered() -> FakeTill:
        till = sale()
        return till.do(till.wired.navigation.enter, screen)

    return entered


def locked() -> FakeTill:
    till = sale().with_basket(mock_up_basket(None))
    return till.do(till.wired.navigation.cover, Screen.SIGN_IN)


@dataclass(frozen=True)
class Cell:
    """What is to be seen after the scan."""

    shown: Screen
    items: int
    customer: str | None
    told: str
    sound: Sound
    panel: SidePanel = SidePanel.QUICK_KEYS


OK, NO, BAD = Sound.SCANNED, Sound.NOT_FOUND, Sound.ERROR
ADDED = "scan.added"
NOT_ADDED = "scan.change-basket-to-add"
NOTHING = "scan.nothing-found"
RECEIPT_SAID = "scan.receipt"
CARD_SAID = "scan.card-number"
UNCHANGED = "scan.customer-not-changed"


def refused(shown: Screen, items: int, customer: str | None) -> Mapping[str, Cell]:
    """The codes that no screen but Sale and Receipt does anything with."""
    return {
        "unknown product": Cell(shown, items, customer, NOTHING, NO),
        "nothing known": Cell(shown, items, customer, NOTHING, NO),
        "card number": Cell(shown, items, customer, CARD_SAID, BAD),
    }


def on_room(shown: Screen) -> Mapping[str, Cell]:
    return {
        "product": Cell(shown, 1, None, ADDED, OK),
        "customer": Cell(shown, 0, ANDREAS, "scan.customer-of-sale", OK),
        "receipt": Cell(Screen.PURCHASES, 0, None, "", OK),
        **refused(shown, 0, None),
    }


TABLE: Mapping[str, tuple[Callable[[], FakeTill], Mapping[str, Cell]]] = {
    "sale": (
        sale,
        {
            "product": Cell(Screen.SALE, 1, None, "", OK),
            "customer": Cell(Screen.SALE, 0, ANDREAS, "", OK),
            "receipt": Cell(Screen.SALE, 0, None, "", OK, SidePanel.RECEIPT),
            "unknown product": Cell(Screen.SALE, 0, None, "", NO, SidePanel.NOTHING_FOUND),
            "nothing known": Cell(Screen.SALE, 0, None, "", NO, SidePanel.NOTHING_FOUND),
            "card number": Cell(Screen.SALE, 0, None, CARD_SAID, BAD),
        },
    ),
    "identify-customer": (
        identify,
        {
            "product": Cell(Screen.IDENTIFY, 1, None, "", OK),
            "customer": Cell(Screen.SALE, 0, ANDREAS, "", OK),
            "receipt": Cell(Screen.IDENTIFY, 0, None, RECEIPT_SAID, NO),
            **refused(Screen.IDENTIFY, 0, None),
        },
    ),
    "payment": (
        payment,
        {
            "product": Cell(Screen.PAYMENT, 9, None, NOT_ADDED, NO),
            "customer": Cell(Screen.PAYMENT, 9, ANDREAS, "", OK),
            "receipt": Cell(Screen.PAYMENT, 9, None, RECEIPT_SAID, NO),
            **refused(Screen.PAYMENT, 9, None),
        },
    ),
    "payment with a customer": (
        payment_with_customer,
        {"customer": Cell(Screen.PAYMENT, 9, ELENI_G, UNCHANGED, NO)},
    ),
    "spend-request": (
        spend,
        {
            "product": Cell(Screen.SPEND, 9, ELENI_G, NOT_ADDED, NO),
            "customer": Cell(Screen.SPEND, 9, ELENI_G, UNCHANGED, NO),
            "receipt": Cell(Screen.SPEND, 9, ELENI_G, RECEIPT_SAID, NO),
            **refused(Screen.SPEND, 9, ELENI_G),
        },
    ),
    "unknown-outcome": (
        unknown_outcome,
        {
            "product": Cell(Screen.UNKNOWN, 9, ELENI_G, NOT_ADDED, NO),
            "customer": Cell(Screen.UNKNOWN, 9, ELENI_G, UNCHANGED, NO),
            "receipt": Cell(Screen.UNKNOWN, 9, ELENI_G, RECEIPT_SAID, NO),
            **refused(Screen.UNKNOWN, 9, ELENI_G),
        },
    ),
    "receipt": (
        receipt,
        {
            "product": Cell(Screen.SALE, 1, None, "", OK),
            "customer": Cell(Screen.SALE, 0, ANDREAS, "", OK),
            "receipt": Cell(Screen.PURCHASES, 9, None, "", OK),
            "unknown product": Cell(Screen.SALE, 0, None, "", NO, SidePanel.NOTHING_FOUND),
            "nothing known": Cell(Screen.SALE, 0, None, "", NO, SidePanel.NOTHING_FOUND),
            "card number": Cell(Screen.RECEIPT, 9, None, CARD_SAID, BAD),
        },
    ),
    "purchases": (
        room(Screen.PURCHASES),
        {**on_room(Screen.PURCHASES), "customer": Cell(Screen.PURCHASES, 0, None, "", OK)},
    ),
    "queue": (room(Screen.QUEUE), on_room(Screen.QUEUE)),
    "products": (room(Screen.PRODUCTS), on_room(Screen.PRODUCTS)),
    "settings": (room(Screen.SETTINGS), on_room(Screen.SETTINGS)),
    "sign-in": (
        locked,
        dict.fromkeys(CODES, Cell(Screen.SIGN_IN, 9, None, "scan.sign-in-first", NO)),
    ),
}
CELLS = [(screen, code) for screen, (_, cells) in TABLE.items() for code in cells]


def told(till: FakeTill) -> str:
    """The key of what is said anywhere, of which there is one at most."""
    said = [till.bar.flash]
    shown = till.wired.navigation.shown
    if shown is Screen.SALE:
        said.append(till.sale.notice)
    elif shown is Screen.PAYMENT:
        said.append(till.payment.line)
    elif shown is Screen.SPEND:
        said.append(till.spend.line)
    found = [message.key for message in said if message is not None]
    return next((key for key in found if key.startswith("scan.")), "")


@pytest.mark.parametrize(("screen", "code"), CELLS)
def test_a_scan_does_what_the_table_says(screen: str, code: str) -> None:
    arrive, cells = TABLE[screen]
    till = arrive()
    other = Identification(Means.CARD, OTHER_CARD)
    till.rewards.customers[OTHER_CARD] = replace(ELENI, identification=other, id="12", name=ANDREAS)
    till.rewards.customers[CARD.value] = ELENI
    till.sounds.played.clear()
    till.scan(CODES[code])
    current = till.wired.current.sale
    basket = current.basket if current is not None else till.wired.running.basket
    customer = current.customer if current is not None else basket.customer

    assert (
        Cell(
            till.wired.navigation.shown,
            basket.items,
            customer.name if customer is not None else None,
            told(till),
            till.sounds.played[0],
            till.sale.side,
        )
        == cells[code]
    )
    assert len(till.sounds.played) == 1


def test_every_screen_has_its_row_and_every_code_its_cell() -> None:
    # The first set-up is over before there is a till to scan into.
    screens = set(Screen) - {Screen.SET_UP}
    assert {screen.value for screen in screens} <= set(TABLE)
    for screen in screens:
        assert set(TABLE[screen.value][1]) == set(CODES), screen
