"""What a receipt of each kind says."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.customer import Customer, Means
from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Unit
from cashier_app.domain.receipt import (
    PaperLine,
    Receipt,
    ReceiptItem,
    ReceiptKind,
    ReceiptTender,
    RewardBlock,
    RewardStatus,
    VatRow,
    receipt_of,
)
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import TenderKind, cash_tender
from tests.fakes.shop import CARD, FIVE, NINETEEN, SHOP, SOAP, mock_up_basket
from tests.unit.domain.money_checks import receipt_faults
from tests.unit.domain.sales import (
    ANSWER,
    AT,
    card,
    cash,
    fixed_then_answered,
    paid_back_by_another_system,
    recorded,
    sending,
    spend_answer,
    spent,
    without_customer,
)

D = Decimal
MOCK_UP = recorded().with_tender(cash_tender(D(40), D("34.90"), ZERO, AT)).closed()


def paid(sale: Sale) -> Sale:
    """The sale after the rest was paid in exact cash."""
    return sale.with_tender(cash(str(sale.still_to_pay))).closed()


def receipt(sale: Sale, shop: Shop = SHOP) -> Receipt:
    """The receipt of a closed sale, whose figures add up."""
    made = receipt_of(sale, shop, AT)
    assert receipt_faults(made) == []
    return made


def deductions(made: Receipt) -> tuple[Decimal, Decimal, Decimal]:
    return made.instant, made.automatic, made.from_wallet


def test_a_receipt_names_the_shop_the_sale_and_the_cashier() -> None:
    made = receipt(MOCK_UP)
    assert (made.shop, made.number) == (SHOP, "3-000418")
    assert (made.reference, made.closed_at) == ("LCA1-3-000418-K7Q2", AT)
    assert (made.cashier, made.copy) == ("Maria K.", 0)


def test_a_receipt_lists_the_goods_with_quantity_price_and_vat_letter() -> None:
    made = receipt(MOCK_UP)
    assert made.item_count == 9
    assert len(made.items) == 7
    assert made.items[0] == ReceiptItem(
        "Halloumi PDO 250 g", D(2), Unit.EACH, D("4.35"), D("8.70"), "A"
    )
    assert made.items[4] == ReceiptItem(
        "Tomatoes, loose", D("1.240"), Unit.KG, D("2.49"), D("3.09"), "A"
    )
    assert [item.vat_letter for item in made.items] == list("AAAAABA")


def test_the_mock_up_receipt_adds_up() -> None:
    made = receipt(MOCK_UP)
    assert (made.goods, made.to_pay) == (D("37.27"), D("34.90"))
    assert deductions(made) == (D("0.87"), D("1.50"), ZERO)
    assert made.tenders == (ReceiptTender(TenderKind.CASH, D(40)),)
    assert (made.cash_rounding, made.change) == (ZERO, D("5.10"))


def test_the_vat_table_shows_what_is_left_of_each_rate_after_the_wallet() -> None:
    assert receipt(MOCK_UP).vat == (
        VatRow("A", FIVE, D("30.33"), D("1.53"), D("31.86")),
        VatRow("B", NINETEEN, D("2.55"), D("0.49"), D("3.04")),
    )


def test_a_shop_may_count_the_wallet_as_a_tender_instead() -> None:
    as_tender = replace(SHOP, reward_as_discount=False)
    made = receipt(MOCK_UP, as_tender)
    assert made.vat == (
        VatRow("A", FIVE, D("32.40"), D("1.62"), D("34.02")),
        VatRow("B", NINETEEN, D("2.73"), D("0.52"), D("3.25")),
    )
    assert (made.to_pay, made.tenders) == (receipt(MOCK_UP).to_pay, receipt(MOCK_UP).tenders)


def test_the_vat_table_has_the_shops_order_and_other_rates_without_a_letter() -> None:
    exotic = replace(SOAP, code="EXO", vat_rate=D(9))
    basket = mock_up_basket(None).emptied().with_product(exotic).with_product(SOAP)
    made = receipt(paid(replace(without_customer(), basket=basket)))
    assert [(row.letter, row.rate) for row in made.vat] == [("B", NINETEEN), ("", D(9))]


def test_the_reward_block_says_what_was_earned() -> None:
    assert receipt(MOCK_UP).reward == RewardBlock(
        RewardStatus.CONFIRMED,
        customer="Eleni G.",
        means=Means.CARD,
        ending="4471",
        earned=D("2.26"),
        vouchers=("free Cyprus coffee",),
        wallet=D("18.75"),
        message="Thank you, Eleni!",
    )


def test_vouchers_are_printed_only_if_a_preview_named_them_and_the_sale_was_recorded() -> None:
    assert receipt(paid(sending(preview=None).recorded(ANSWER))).reward.vouchers == ()
    assert receipt(paid(sending().not_sent())).reward.vouchers == ()


def test_wallet_money_has_a_line_of_its_own_and_is_no_tender() -> None:
    made = receipt(paid(spent("10")))
    assert deductions(made) == (D("0.87"), D("1.50"), D(10))
    assert (made.to_pay, len(made.tenders)) == (D("24.90"), 1)


def test_a_receipt_without_customer_says_nothing_of_rewards() -> None:
    made = receipt(paid(without_customer()))
    assert made.reward == RewardBlock(RewardStatus.NO_CUSTOMER)
    assert (made.to_pay, deductions(made)) == (D("37.27"), (ZERO, ZERO, ZERO))


@pytest.mark.parametrize(
    "sale",
    [sending().not_sent(), sending().unanswered().at_full_price()],
    ids=["offline", "unknown"],
)
def test_without_an_answer_the_reward_is_still_to_be_confirmed(sale: Sale) -> None:
    made = receipt(paid(sale))
    assert made.reward == RewardBlock(
        RewardStatus.TO_BE_CONFIRMED, "Eleni G.", Means.CARD, ending="4471"
    )
    assert (made.to_pay, deductions(made)) == (D("37.27"), (ZERO, ZERO, ZERO))


def test_a_customer_who_was_never_looked_up_is_named_by_what_she_showed() -> None:
    sale = sending(basket=mock_up_basket(Customer(CARD))).not_sent()
    made = receipt(paid(sale))
    assert (made.reward.customer, made.reward.ending) == ("", "4471")


def test_a_sale_kept_without_reward_says_so() -> None:
    made = receipt(paid(sending().refused("The card is blocked").without_reward()))
    assert made.reward.status is RewardStatus.WITHOUT
    assert (made.reward.earned, made.reward.wallet, made.to_pay) == (None, None, D("37.27"))


def test_what_another_system_pays_back_is_said_and_not_deducted() -> None:
    sale = paid_back_by_another_system().asking_wallet(D(10), AT).wallet_spent(spend_answer("8"))
    made = receipt(paid(sale))
    assert (made.to_pay, deductions(made)) == (D("37.27"), (ZERO, ZERO, ZERO))
    assert made.reward.paid_back_later == D("10.37")
    assert receipt(MOCK_UP).reward.paid_back_later == 0


def test_without_an_answer_nobody_knows_what_another_system_will_pay_back() -> None:
    offline = sending(reduction=Reduction.BACK_END).not_sent()
    assert receipt(paid(offline)).reward.paid_back_later == 0


def test_a_split_payment_shows_each_part() -> None:
    made = receipt(paid(recorded().with_tender(card("20.00"))))
    assert made.tenders == (
        ReceiptTender(TenderKind.CARD, D("20.00"), "004217"),
        ReceiptTender(TenderKind.CASH, D("14.90")),
    )


def test_cash_rounding_stands_on_its_own_line_and_nowhere_else() -> None:
    sale = recorded().with_tender(card("20.02"))
    rest = cash_tender(D(15), sale.still_to_pay, D("0.05"), AT)
    made = receipt(sale.with_tender(rest).closed())
    assert (made.cash_rounding, made.change) == (D("0.02"), D("0.10"))
    assert made.to_pay == D("34.90")


def test_a_bill_fixed_at_full_price_is_printed_so_and_the_late_reward_is_confirmed() -> None:
    made = receipt(paid(fixed_then_answered()))
    assert (made.to_pay, deductions(made)) == (D("37.27"), (ZERO, ZERO, ZERO))
    assert (made.reward.status, made.reward.earned) == (RewardStatus.CONFIRMED, D("2.26"))
    assert sum(row.gross for row in made.vat) == D("37.27")


def test_a_sale_that_the_wallet_paid_whole_has_a_receipt_without_tenders() -> None:
    made = receipt(spent("34.90").closed())
    assert (made.to_pay, made.tenders, made.change) == (ZERO, (), ZERO)
    assert [(row.net, row.vat, row.gross) for row in made.vat] == [(ZERO, ZERO, ZERO)] * 2


@pytest.mark.parametrize(
    ("instant", "automatic", "off"),
    [
        ("30", "10", (D(30), D("7.27"), ZERO)),
        ("40", "10", (D("37.27"), ZERO, ZERO)),
        ("30", "7.27", (D(30), D("7.27"), ZERO)),
    ],
)
def test_rewards_above_the_goods_are_printed_as_far_as_they_came_off(
    instant: str, automatic: str, off: tuple[Decimal, ...]
) -> None:
    answer = replace(ANSWER, instant=D(instant), automatic=D(automatic))
    made = receipt(recorded(answer).closed())
    assert (made.to_pay, deductions(made)) == (ZERO, off)


def test_a_copy_differs_from_the_original_by_its_count_alone() -> None:
    original = receipt(MOCK_UP)
    second = original.as_copy(2)
    assert second.copy == 2
    assert replace(second, copy=0) == original


def test_a_line_on_paper_is_plain_unless_it_says_otherwise() -> None:
    line = PaperLine("Goods")
    assert (line.bold, line.large, line.centred) == (False, False, False)


def test_a_gift_receipt_is_a_paper_of_its_own_and_no_copy() -> None:
    gift = receipt(MOCK_UP).as_copy(2).as_gift()
    assert (gift.kind, gift.copy) == (ReceiptKind.GIFT, 0)
    assert (gift.name, receipt(MOCK_UP).name) == ("LCA1-3-000418-K7Q2 gift", "LCA1-3-000418-K7Q2")
