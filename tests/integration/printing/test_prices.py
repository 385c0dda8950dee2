"""Changed prices and discounts on paper: what it was, what comes off, and the sums."""

from decimal import Decimal

import pytest

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.credit_note import credit_note
from cashier_app.domain.discount import Discount, Measure, PriceChange, Reason
from cashier_app.domain.receipt import Receipt, receipt_of
from cashier_app.domain.sale import Sale
from cashier_app.domain.tender import cash_tender
from cashier_app.printing.layout import PaperLayout
from tests.fakes.shop import HALLOUMI, SHOP, SOAP, TOMATOES
from tests.integration.printing.mock_up_sale import submitted

D = Decimal
TENTH = Discount(Measure.PER_CENT, D(10), Reason.STAFF)
EURO = Discount(Measure.AMOUNT, D(1), Reason.GOODWILL)
CHANGE = PriceChange(D("4.00"), Reason.SHELF_LABEL)


def sale_of(basket: Basket) -> Sale:
    usual = submitted()
    sale = Sale(usual.reference, usual.performed_on, basket, "Maria K.")
    return sale.with_tender(cash_tender(D(50), sale.still_to_pay, D(0), "")).closed()


def texts(receipt: Receipt, columns: int = 42) -> list[str]:
    return [line.text for line in PaperLayout().lines(receipt, columns, "en")]


def paper_of(basket: Basket, columns: int = 42) -> list[str]:
    return texts(receipt_of(sale_of(basket), SHOP, "2026-11-23T12:44:03"), columns)


def part(lines: list[str], first: str, last: str) -> list[str]:
    start = next(place for place, line in enumerate(lines) if line.startswith(first))
    end = next(place for place, line in enumerate(lines) if line.startswith(last))
    return lines[start : end + 1]


def marked_down() -> Basket:
    basket = Basket("b").with_product(HALLOUMI, D(2)).with_product(SOAP).with_product(TOMATOES)
    labelled = BasketLine(TOMATOES, D("1.400"), D("3.49"))
    basket = basket.with_labelled(labelled).with_price(0, CHANGE).with_line_discount(1, EURO)
    return basket.with_line_discount(2, TENTH).with_price(3, CHANGE).with_discount(TENTH)


def test_each_change_is_said_and_the_rows_add_up() -> None:
    assert part(paper_of(marked_down()), "HALLOUMI", "TO PAY") == [
        "HALLOUMI PDO 250 G                  8.00 A",
        "  2 x 4.00",
        "  Price changed, was 4.35",
        "WASHING-UP LIQUID 750 ML            3.25 B",
        "  Discount                         -1.00",
        "TOMATOES, LOOSE                     2.49 A",
        "  1.000 kg x 2.49",
        "  Discount 10%                     -0.25",
        "TOMATOES, LOOSE                     4.00 A",
        "  1.400 kg x 2.49",
        "  Price changed, was 3.49",
        "-" * 42,
        "Subtotal                           16.49",
        "Discount 10%                       -1.65",
        "Goods (5 items)                    14.84",
        "TO PAY EUR                         14.84",
    ]


def test_the_vat_table_is_of_what_was_really_charged() -> None:
    table = paper_of(marked_down())
    rows = [line.split() for line in table if line.startswith(("A  5%", "B 19%"))]
    assert rows == [["A", "5%", "12.21", "0.61", "12.82"], ["B", "19%", "1.70", "0.32", "2.02"]]


@pytest.mark.parametrize("columns", [32, 42, 48])
def test_it_fits_on_every_paper(columns: int) -> None:
    assert max(map(len, paper_of(marked_down(), columns))) <= columns


def test_without_any_the_paper_says_nothing_of_it() -> None:
    plain = paper_of(Basket("b").with_product(HALLOUMI))
    assert not [line for line in plain if "Subtotal" in line or "iscount" in line or "was" in line]


def test_a_credit_note_takes_the_same_sums_back() -> None:
    sale = sale_of(marked_down())
    note = credit_note(sale, SHOP, sale.reference, "2026-11-23T13:00:00", sale.money_back)
    assert part(texts(note), "Subtotal", "Goods") == part(
        paper_of(marked_down()), "Subtotal", "Goods"
    )
