from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.customer import Means
from cashier_app.domain.product import Unit
from cashier_app.domain.receipt import (
    PaperLine,
    Receipt,
    ReceiptItem,
    ReceiptTender,
    RewardBlock,
    RewardStatus,
    VatRow,
    receipt_of,
)
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, Reduction
from cashier_app.domain.tender import TenderKind, card_tender, cash_tender
from cashier_app.printing.layout import PaperLayout
from tests.integration.printing.golden_files import golden, on_paper
from tests.integration.printing.mock_up_sale import SHOP, receipt, recorded, submitted


def laid_out(shown: Receipt, columns: int = 42) -> list[PaperLine]:
    return list(PaperLayout().lines(shown, columns, "en"))


def texts(shown: Receipt, columns: int = 42) -> list[str]:
    return [line.text for line in laid_out(shown, columns)]


def between(lines: Sequence[str], first: str, last: str) -> list[str]:
    start = next(place for place, line in enumerate(lines) if line.startswith(first))
    end = next(place for place, line in enumerate(lines) if line.startswith(last))
    return list(lines[start : end + 1])


@pytest.mark.parametrize("columns", [32, 42, 48])
def test_the_sale_of_the_mock_ups(columns: int) -> None:
    expected = golden(f"receipt-{columns}.txt").read_text("utf-8")
    assert on_paper(laid_out(receipt(), columns), columns) == expected


def test_a_copy_says_so_and_counts_and_changes_nothing_else() -> None:
    original, copy = laid_out(receipt()), laid_out(receipt().as_copy(2))
    assert [line for line in copy if line not in original] == [
        PaperLine("COPY 2", bold=True, large=True, centred=True)
    ]
    assert [line for line in copy if line.text != "COPY 2"] == original


def test_discounts_and_spends_show_only_when_there_are_some() -> None:
    nothing = recorded(RecordedPurchase("1", "P1", Decimal("2.26")))
    assert between(texts(receipt(nothing)), "Goods", "Change") == [
        "Goods (9 items)                    37.27",
        "TO PAY EUR                         37.27",
        "Cash                               40.00",
        "Change                              2.73",
    ]
    spent = (
        recorded().asking_wallet(Decimal(10), "").wallet_spent(RecordedSpend("9", "S9", Decimal(8)))
    )
    assert between(texts(receipt(spent)), "Goods", "Change") == [
        "Goods (9 items)                    37.27",
        "Instant discount                   -0.87",
        "Spent automatically                -1.50",
        "Spent from wallet                  -8.00",
        "TO PAY EUR                         26.90",
        "Cash                               40.00",
        "Change                             13.10",
    ]


def test_parts_of_a_split_payment_with_the_slip_of_the_card() -> None:
    sale = recorded().with_tender(card_tender(Decimal(20), "004217", ""))
    sale = sale.with_tender(card_tender(Decimal(5), "", ""))
    sale = sale.with_tender(cash_tender(Decimal("9.90"), Decimal("9.90"), Decimal(0), ""))
    shown = texts(receipt_of(sale.closed(), SHOP, "2026-11-23T12:44:03"))
    assert between(shown, "TO PAY", "Cash")[1:] == [
        "Card, slip 004217                  20.00",
        "Card                                5.00",
        "Cash                                9.90",
    ]
    assert not any(line.startswith("Change") for line in shown)


@pytest.mark.parametrize(
    ("award", "rounding", "change"), [("0.88", "0.01", "5.10"), ("0.86", "-0.01", "5.10")]
)
def test_cash_rounding_stands_on_its_own_line_with_its_sign(
    award: str, rounding: str, change: str
) -> None:
    answer = RecordedPurchase("1", "P1", Decimal("2.26"), Decimal(award), Decimal("1.50"))
    shown = texts(receipt(recorded(answer), step="0.05"))
    assert f"Cash rounding                      {rounding:>5}" in shown
    assert f"Change                              {change}" in shown


@pytest.mark.parametrize(
    ("unit", "quantity", "second"),
    [
        (Unit.EACH, "1", None),
        (Unit.EACH, "2", "  2 x 4.35"),
        (Unit.EACH, "100", "  100 x 4.35"),
        (Unit.KG, "1", "  1.000 kg x 4.35"),
        (Unit.KG, "0.5", "  0.500 kg x 4.35"),
    ],
)
def test_quantities(unit: Unit, quantity: str, second: str | None) -> None:
    item = ReceiptItem(
        "Feta", Decimal(quantity), unit, Decimal("4.35"), Decimal("4.35"), vat_letter="A"
    )
    shown = texts(replace(receipt(), items=(item,)))
    place = shown.index("FETA                                4.35 A")
    following = shown[place + 1]
    assert following == second if second else set(following) == {"-"}


def test_a_rate_that_the_shop_did_not_list_has_no_letter() -> None:
    item = replace(receipt().items[0], vat_letter="")
    row = VatRow("", Decimal("5.5"), Decimal("8.25"), Decimal("0.45"), Decimal("8.70"))
    shown = texts(replace(receipt(), items=(item,), vat=(row,)))
    assert "HALLOUMI PDO 250 G                  8.70" in shown
    assert "  5.5%        8.25       0.45       8.70" in shown


def test_a_vat_table_too_wide_for_the_paper_goes_line_by_line() -> None:
    row = VatRow("A", Decimal(5), Decimal("1047619.05"), Decimal("52380.95"), Decimal(1100000))
    shown = texts(replace(receipt(), vat=(row,)), 32)
    assert between(shown, "VAT A", "  Gross") == [
        "VAT A 5%",
        "  Net                 1047619.05",
        "  VAT                   52380.95",
        "  Gross               1100000.00",
    ]


def test_no_customer_no_reward_block() -> None:
    shown = texts(replace(receipt(), reward=RewardBlock(RewardStatus.NO_CUSTOMER)))
    assert "Rewards" not in shown
    assert "Eleni G." not in "".join(shown)
    assert shown[-4:] == ["", "[LCA1-3-000418-K7Q2]", "LCA1-3-000418-K7Q2", "Thank you!"]


def test_a_reward_that_waits_is_to_be_confirmed_and_not_invented() -> None:
    shown = texts(receipt(submitted().not_sent()))
    assert between(shown, "Rewards", "Reward to be") == [
        "Rewards",
        "Eleni G.                     card ****4471",
        "Reward to be confirmed",
    ]
    assert not any(line.startswith(("You earned", "Wallet now", "Voucher")) for line in shown)


def test_a_refused_reward_is_said() -> None:
    shown = texts(receipt(submitted().refused("no").without_reward()))
    assert "Sold without reward" in shown
    assert not any(line.startswith("You earned") for line in shown)


def test_what_another_system_pays_back_stands_in_the_reward_block() -> None:
    sale = replace(recorded(), reduction=Reduction.BACK_END)
    shown = texts(receipt(sale))
    assert "TO PAY EUR                         37.27" in shown
    assert "Paid back later                   EUR 2.37" in shown


@pytest.mark.parametrize(
    ("name", "means", "ending", "shown"),
    [
        ("Eleni G.", Means.CARD, "4471", "Eleni G.                     card ****4471"),
        ("Eleni G.", Means.PHONE, "219", "Eleni G.                     phone ****219"),
        ("Eleni G.", Means.EMAIL, ".com", "Eleni G."),
        ("", Means.CARD, "4471", "Customer                     card ****4471"),
    ],
)
def test_how_the_customer_is_named(name: str, means: Means, ending: str, shown: str) -> None:
    reward = replace(receipt().reward, customer=name, means=means, ending=ending)
    assert shown in texts(replace(receipt(), reward=reward))


def test_crm_s_message_is_wrapped_and_cannot_empty_the_roll() -> None:
    short = replace(receipt().reward, message="Double points on\nFriday, on all fresh fruit!")
    shown = texts(replace(receipt(), reward=short))
    place = shown.index("Double points on Friday, on all fresh")
    assert shown[place + 1] == "fruit!"

    endless = replace(receipt().reward, message="again " * 10_000)
    assert len(texts(replace(receipt(), reward=endless))) < len(shown) + 12


def test_long_names_wrap_beside_the_price_and_are_cut_after_two_lines_worth() -> None:
    item = replace(receipt().items[0], description="Very fine " * 3 + "cheese", quantity=Decimal(1))
    shown = texts(replace(receipt(), items=(item,)), 32)
    place = shown.index("VERY FINE VERY FINE VERY  8.70 A")
    assert shown[place + 1] == "  FINE CHEESE"

    item = replace(item, description="x" * 500)
    shown = texts(replace(receipt(), items=(item,)), 32)
    assert sum(line.count("X") for line in shown) == 2 * 32 - 3
    assert any(line.endswith("X...") for line in shown)


def test_a_store_name_too_long_for_large_letters_is_bold() -> None:
    long = replace(SHOP, name="Supermarketalexandroupoleos South")
    first = laid_out(replace(receipt(), shop=long))[0]
    assert first == PaperLine("SUPERMARKETALEXANDROUPOLEOS SOUTH", bold=True, centred=True)
    two = replace(SHOP, name="Elia Market Larnaca Centre")
    assert [line.text for line in laid_out(replace(receipt(), shop=two))[:2]] == [
        "ELIA MARKET LARNACA",
        "CENTRE",
    ]


def test_a_store_block_that_does_not_fit_one_line_takes_more() -> None:
    shown = texts(receipt(), 26)
    assert shown[1:5] == ["24 Artemidos Ave", "6025 Larnaca", "VAT 10412356K", "Tel 24 600 100"]
    bare = replace(SHOP, address=(), vat_number="", phone="")
    assert texts(replace(receipt(), shop=bare))[:2] == ["ELIA MARKET", ""]


def test_a_sale_without_a_cashier_s_name() -> None:
    assert "Till 3" in texts(replace(receipt(), cashier=""))


def test_a_card_part_is_not_called_cash() -> None:
    parts = (ReceiptTender(TenderKind.CARD, Decimal("34.90"), "  "),)
    shown = texts(replace(receipt(), tenders=parts, change=Decimal(0)))
    assert "Card                               34.90" in shown
    assert not any(line.startswith("Cash") for line in shown)
