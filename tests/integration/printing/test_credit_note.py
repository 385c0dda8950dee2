"""The credit note on paper: which receipt it takes back, its goods, what goes back and how."""

from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.credit_note import credit_note, money_to_return
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.printing.layout import PaperLayout
from tests.fakes.shop import SHOP
from tests.unit.domain.sales import AT, card, cash, recorded, without_customer

D = Decimal
NUMBER = Reference("LCA1", "3", 420, "K7Q2")


def note_of(sale: Sale) -> Receipt:
    return credit_note(sale, SHOP, NUMBER, AT, money_to_return(sale, D(0), D(0)))


def text(receipt: Receipt) -> list[str]:
    return [line.text for line in PaperLayout().lines(receipt, 42, "en")]


def test_it_names_the_receipt_and_says_what_goes_back_last_part_first() -> None:
    sale = recorded().with_tender(cash("20.00")).with_tender(card("14.90")).closed()
    lines = text(note_of(sale))

    assert "Credit note 3-000420      23/11/2026 12:44" in lines
    assert any("CREDIT NOTE" in line for line in lines)
    assert "for receipt 3-000418, taken back whole" in lines
    assert any(line.startswith("Instant discount") and "-0.87" in line for line in lines)
    given = next(place for place, line in enumerate(lines) if line.startswith("GIVEN BACK EUR"))
    assert "34.90" in lines[given]
    assert [line.split()[0] for line in lines[given + 1 : given + 3]] == ["Card,", "Cash"]
    assert not any("You earned" in line or "TO PAY" in line for line in lines)


def test_it_offers_no_reward_to_be_claimed() -> None:
    sale = without_customer().with_tender(cash("37.27")).closed()

    assert not any("No card with you" in line for line in text(note_of(sale)))


def test_a_part_of_nothing_is_not_written() -> None:
    sale = recorded().with_tender(cash("34.90")).closed()
    note = note_of(sale)
    nothing = replace(note, tenders=(replace(note.tenders[0], received=D(0)),))

    assert not any(line.startswith("Cash") for line in text(nothing))


def test_a_copy_of_it_says_so() -> None:
    sale = recorded().with_tender(cash("34.90")).closed()

    assert any("COPY 1" in line for line in text(note_of(sale).as_copy(1)))
