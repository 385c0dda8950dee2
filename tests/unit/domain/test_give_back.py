"""What a customer paid too much, whose it is, and the slip of giving it back."""

from dataclasses import replace

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.exchange import ExchangeMoney, KeptPart
from cashier_app.domain.give_back import GiveBack, give_back_slip
from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import ReceiptKind, RewardStatus, receipt_of
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.tender import MoneyBack, TenderKind
from tests.fakes.shop import CARD, ELENI, SHOP
from tests.unit.domain.sales import ANSWER, AT, D, card, cash, recorded, sending, without_customer


def answered_late(customer: Customer = ELENI) -> Sale:
    sale = sending().not_sent().with_tender(cash("37.27")).closed().recorded(ANSWER)
    return replace(sale, basket=replace(sale.basket, customer=customer))


OWED = GiveBack(answered_late(), D("2.37"))
UNCHECKED = Customer(CARD)
OTHER_CARD = Customer(Identification(Means.CARD, "7000000932"), id="12")


@pytest.mark.parametrize(
    ("paid_by", "asks", "owed"),
    [
        (ELENI, ELENI, True),
        (ELENI, replace(ELENI, identification=Identification(Means.PHONE, "99123456")), True),
        (UNCHECKED, ELENI, True),
        (UNCHECKED, UNCHECKED, True),
        (UNCHECKED, OTHER_CARD, False),
        (ELENI, OTHER_CARD, False),
        (ELENI, replace(UNCHECKED, identification=OTHER_CARD.identification), False),
    ],
)
def test_it_is_owed_to_whoever_has_the_id_or_showed_the_same_thing(
    paid_by: Customer, asks: Customer, owed: bool
) -> None:
    assert GiveBack(answered_late(paid_by), D(1)).is_owed_to(asks) is owed


@pytest.mark.parametrize(
    ("ours", "theirs", "may"),
    [
        (ELENI, ELENI, True),
        (ELENI, None, True),
        (None, ELENI, True),
        (None, None, True),
        (ELENI, OTHER_CARD, False),
    ],
)
def test_only_what_was_kept_for_an_exchange_pays_and_no_other_customers_sale(
    ours: Customer | None, theirs: Customer | None, may: bool
) -> None:
    sale = answered_late()
    sale = replace(sale, basket=replace(sale.basket, customer=ours))
    kept = replace(
        sale, exchange=ExchangeMoney((KeptPart(MoneyBack(TenderKind.CASH, D("2.37")), D("2.37")),))
    )
    assert GiveBack(kept, D("2.37")).may_pay_for(theirs) is may
    assert not GiveBack(sale, D("2.37")).may_pay_for(theirs)


def test_a_sale_of_nobody_owes_nobody() -> None:
    assert not GiveBack(without_customer(), D(1)).is_owed_to(ELENI)


def test_the_slip_says_how_much_for_which_sale_and_when() -> None:
    slip = give_back_slip(OWED, SHOP, AT)

    assert (slip.kind, slip.given_back) == (ReceiptKind.GIVE_BACK, D("2.37"))
    assert (slip.reference, slip.closed_at) == (str(OWED.sale.reference), AT)
    assert (slip.number, slip.code) == ("3-000418", slip.reference)
    assert (slip.items, slip.tenders, slip.vat) == ((), (), ())
    nothing = {slip.goods, slip.instant, slip.automatic, slip.from_wallet, slip.to_pay}
    assert nothing | {slip.cash_rounding, slip.change} == {ZERO}


def test_cash_goes_back_in_the_smallest_coin_and_what_a_card_paid_exactly() -> None:
    parts = MoneyBack(TenderKind.CARD, D("2.37")), MoneyBack(TenderKind.CASH, D("2.37"))
    kept = ExchangeMoney(tuple(KeptPart(part, part.amount) for part in parts))
    back = GiveBack(replace(OWED.sale, exchange=kept), D("4.74")).back(D("0.05"))
    assert [one.amount for one in back] == [D("2.37"), D("2.35")]


def test_the_slip_and_the_receipt_are_two_papers() -> None:
    receipt = receipt_of(OWED.sale, SHOP, AT)

    assert receipt.name == receipt.reference
    assert give_back_slip(OWED, SHOP, AT).name == f"{receipt.reference} give-back"
    assert OWED.identity == OWED.sale.identity
    assert receipt.as_copy(2).name == receipt.name


@pytest.mark.parametrize("crm", [CrmState.WAITING, CrmState.UNKNOWN])
def test_a_receipt_whose_reward_is_to_be_confirmed_carries_our_reference(crm: CrmState) -> None:
    sale = replace(sending(), crm=crm)
    receipt = receipt_of(sale, SHOP, AT)

    assert receipt.reward.status is RewardStatus.TO_BE_CONFIRMED
    assert receipt.code == str(sale.reference)


@pytest.mark.parametrize("sale", [recorded(), without_customer()])
def test_other_receipts_carry_no_code(sale: Sale) -> None:
    assert receipt_of(sale, SHOP, AT).code == ""


def test_money_goes_back_in_the_reverse_order_of_payment() -> None:
    sale = recorded().with_tender(card("10")).with_tender(cash("4.90"))
    back = [(part.kind.value, part.amount, part.terminal_receipt) for part in sale.money_back]

    assert back == [("cash", D("4.90"), ""), ("card", D("10"), card("10").terminal_receipt)]


def test_change_and_rounding_do_not_go_back_twice() -> None:
    part = replace(cash("34.90"), received=D("40"), rounding=D("-0.02"), change=D("5.12"))
    assert [back.amount for back in recorded().with_tender(part).money_back] == [D("34.88")]
