"""What a scan does on each screen, and what its answer does when it comes on another one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Identification, Means
from cashier_app.domain.embedded_code import EmbeddedPattern
from cashier_app.domain.errors import (
    NotActiveError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.product import Product, Unit
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.sale_state import SidePanel
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane
from tests.fakes.shop import CARD, ELENI, HALLOUMI, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal
UNKNOWN = "5290011204992"
RECEIPT = "LCA1-3-000377-K7Q2"
OTHER_CARD = Identification(Means.CARD, "7000000932")
ANDREAS = replace(
    ELENI,
    identification=OTHER_CARD,
    id="12",
    name="Andreas Ioannou",
    first_name="Andreas",
    last_name="Ioannou",
)


def started() -> FakeTill:
    till = FakeTill().start()
    till.rewards.customers[OTHER_CARD.value] = ANDREAS
    return till


def on_unknown_outcome() -> FakeTill:
    till = started()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    return till.paid(mock_up_basket())


def on_receipt() -> FakeTill:
    till = started().paid(mock_up_basket(None))
    return till.do(till.wired.payment.finish_requested)


def flash(till: FakeTill) -> str:
    return till.bar.flash.key if till.bar.flash else ""


def payment_line(till: FakeTill) -> str:
    return till.payment.line.key if till.payment.line else ""


def notice(till: FakeTill) -> str:
    return till.sale.notice.key if till.sale.notice else ""


# ---- products ------------------------------------------------------------------------------------


def test_on_sale_a_product_is_added() -> None:
    till = started().scan(HALLOUMI.barcodes[0])

    assert [line.product for line in till.sale.lines] == [HALLOUMI]


def test_on_identify_a_product_is_added_and_the_screen_stays() -> None:
    till = started()
    till.do(till.wired.sale.customer_requested).scan("HAL")

    assert till.shows(Screen.IDENTIFY)
    assert till.sale.items == 1


def test_on_payment_a_product_is_not_added_and_that_is_said() -> None:
    till = started().paid(mock_up_basket()).scan("HAL")

    assert till.current.basket.items == 9
    assert till.payment.line is not None
    assert till.payment.line.key == "scan.change-basket-to-add"
    assert till.payment.line.values["product"] == HALLOUMI.description


def test_on_the_spend_form_a_product_is_not_added_and_that_is_said_there() -> None:
    till = started().at_spend_form(mock_up_basket()).scan("HAL")
    assert till.spend.line is not None
    assert till.spend.line.key == "scan.change-basket-to-add"
    till.wired.spend_form.digit_typed("5")

    assert till.spend.line.key == "spend.at-least"


def test_on_unknown_outcome_a_product_is_not_added_and_that_is_said() -> None:
    till = on_unknown_outcome().scan("HAL")

    assert till.shows(Screen.UNKNOWN)
    assert flash(till) == "scan.change-basket-to-add"


def test_on_a_receipt_a_product_starts_the_next_sale() -> None:
    till = on_receipt().scan("HAL")

    assert till.shows(Screen.SALE)
    assert till.sale.items == 1
    assert till.wired.current.sale is None


def test_on_a_receipt_an_unknown_code_starts_the_next_sale_and_says_so() -> None:
    till = on_receipt().scan(UNKNOWN)

    assert till.shows(Screen.SALE)
    assert till.sale.side is SidePanel.NOTHING_FOUND


def test_elsewhere_an_unknown_code_is_said_and_nothing_else() -> None:
    till = started().paid(mock_up_basket()).scan(UNKNOWN)

    assert payment_line(till) == "scan.nothing-found"


def test_a_code_that_is_nothing_at_all_is_said_on_sale() -> None:
    till = started().scan("???")

    assert till.sale.side is SidePanel.NOTHING_FOUND


# ---- receipts ------------------------------------------------------------------------------------


def test_on_payment_a_receipts_code_is_told_by_its_number_and_opens_nothing() -> None:
    till = started().paid(mock_up_basket()).scan(RECEIPT)

    assert till.shows(Screen.PAYMENT)
    assert till.payment.line is not None
    assert till.payment.line.key == "scan.receipt"
    assert till.payment.line.values["number"] == "3-000377"


# ---- customers -----------------------------------------------------------------------------------


def test_on_sale_a_card_identifies() -> None:
    till = started().with_basket(mock_up_basket(None)).scan(CARD.value)

    assert till.sale.customer == ELENI
    assert till.sale.notice is None
    assert till.sale.reward.earn is not None


def test_on_sale_another_card_replaces_the_customer_and_can_be_undone() -> None:
    till = started().with_basket(mock_up_basket()).scan(OTHER_CARD.value)
    assert till.sale.customer == ANDREAS
    assert till.sale.notice is not None
    assert till.sale.notice.key == "sale.customer-is-now"
    assert till.sale.notice.values["customer"] == "Andreas I."
    till.do(till.wired.lines.undo_requested)

    assert till.sale.customer == ELENI


def test_on_identify_a_card_identifies_and_returns_to_sale() -> None:
    till = started()
    till.do(till.wired.sale.customer_requested).scan(CARD.value)

    assert till.shows(Screen.SALE)
    assert till.sale.customer == ELENI


def test_a_card_nobody_has_is_said_with_the_words_and_changes_nothing() -> None:
    till = started().with_basket(mock_up_basket()).scan("7099999999")

    assert till.sale.customer == ELENI
    assert till.sale.notice is not None
    assert till.sale.notice.key == "scan.no-such-card"
    assert till.sale.notice.values["words"] == "Access token not found"


@pytest.mark.parametrize(
    ("ended_on", "key"),
    [(None, "scan.membership-ended"), (date(2026, 10, 3), "scan.membership-ended-on")],
)
def test_a_card_of_an_ended_membership_is_said_and_changes_nothing(
    ended_on: date | None, key: str
) -> None:
    till = started()
    till.rewards.customers[CARD.value] = replace(ELENI, takes_part=False, ended_on=ended_on)
    till.scan(CARD.value)

    assert till.sale.customer is None
    assert notice(till) == key


@pytest.mark.parametrize(
    ("unverified", "key"), [(False, "scan.not-active"), (True, "scan.not-verified")]
)
def test_a_card_that_is_not_active_is_said_to_be_known(*, unverified: bool, key: str) -> None:
    till = started()
    till.rewards.inactive[CARD.value] = NotActiveError(unverified=unverified)
    till.scan(CARD.value)

    assert till.sale.customer is None
    assert notice(till) == key


def test_offline_a_card_is_kept_with_the_sale_and_that_is_said() -> None:
    till = started()
    till.rewards.trouble["find_customer"] = NotSentError()
    till.scan(CARD.value)

    assert till.sale.customer is not None
    assert till.sale.customer.identification == CARD
    assert notice(till) == "scan.card-kept"
    assert not till.sale.undo


def test_offline_another_card_can_be_undone_too() -> None:
    till = started().with_basket(mock_up_basket())
    till.rewards.trouble["find_customer"] = NotSentError()
    till.scan(OTHER_CARD.value)
    assert notice(till) == "scan.card-kept"
    till.do(till.wired.lines.undo_requested)

    assert till.sale.customer == ELENI


def test_on_a_receipt_a_card_starts_the_next_sale_with_its_customer() -> None:
    till = on_receipt().scan(CARD.value)

    assert till.shows(Screen.SALE)
    assert till.sale.customer == ELENI
    assert till.sale.lines == ()


@pytest.mark.parametrize("screen", [Screen.SPEND, Screen.UNKNOWN, Screen.PAYMENT])
def test_the_customer_of_a_sale_that_has_one_is_not_changed(screen: Screen) -> None:
    if screen is Screen.UNKNOWN:
        till = on_unknown_outcome()
    elif screen is Screen.SPEND:
        till = started().at_spend_form(mock_up_basket())
    else:
        till = started().paid(mock_up_basket())
    looked_up = till.rewards.calls.count("find_customer")
    till.scan(OTHER_CARD.value)
    told = {
        Screen.PAYMENT: payment_line(till) if screen is Screen.PAYMENT else "",
        Screen.SPEND: till.spend.line.key if screen is Screen.SPEND and till.spend.line else "",
        Screen.UNKNOWN: flash(till),
    }[screen]

    assert till.shows(screen)
    assert till.current.customer is not None
    assert till.current.customer.id == ELENI.id
    assert told == "scan.customer-not-changed"
    assert till.rewards.calls.count("find_customer") == looked_up


@pytest.mark.parametrize(
    ("failure", "goes_on", "crm"),
    [
        (NotSentError(), False, CrmState.WAITING),
        (RefusedError("No"), False, CrmState.REFUSED),
        (RefusedError("No"), True, CrmState.KEPT),
        (UnknownOutcomeError(), True, CrmState.UNKNOWN),
    ],
)
def test_on_payment_a_sale_keeps_its_customer_however_it_stands_at_crm_com(
    failure: Exception, goes_on: bool, crm: CrmState
) -> None:
    till = started()
    till.rewards.trouble["record_purchase"] = failure
    till.paid(mock_up_basket())
    if goes_on:
        till.do(till.wired.unknown.full_price_requested)
        till.do(till.wired.payment.sell_without_reward_requested)
    till.scan(OTHER_CARD.value)

    assert till.current.crm is crm
    assert payment_line(till) == "scan.customer-not-changed"
    assert till.current.customer is not None
    assert till.current.customer.id == ELENI.id


def test_on_payment_a_card_shown_while_the_purchase_is_being_sent_changes_nothing() -> None:
    till = started().paid(mock_up_basket(None))
    till.runner.hold(Lane.MONEY)
    till.scan(CARD.value)
    till.scan(OTHER_CARD.value)
    assert payment_line(till) == "scan.customer-not-changed"
    till.runner.release()

    assert till.current.customer is not None
    assert till.current.customer.id == ELENI.id


def test_on_payment_offline_the_card_is_kept_and_the_sale_is_sent_later() -> None:
    till = started().paid(mock_up_basket(None))
    till.rewards.trouble = dict.fromkeys(("find_customer", "record_purchase"), NotSentError())
    till.scan(CARD.value)

    assert till.current.crm is CrmState.WAITING
    assert till.current.customer is not None
    assert not till.current.customer.checked


def test_on_payment_offline_it_is_said_that_the_card_is_kept() -> None:
    till = started().paid(mock_up_basket(None))
    till.rewards.trouble["find_customer"] = NotSentError()
    till.runner.hold(Lane.MONEY)
    till.scan(CARD.value)

    assert payment_line(till) == "scan.card-kept"


def test_on_payment_after_a_part_the_customer_is_not_taken() -> None:
    till = started().paid(mock_up_basket(None))
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1000").do(till.wired.payment.add_cash_requested)
    till.scan(CARD.value)

    assert payment_line(till) == "scan.money-was-taken"
    assert till.current.customer is None


def test_on_payment_a_customer_found_after_a_part_was_taken_is_not_taken_either() -> None:
    till = started().paid(mock_up_basket(None))
    till.runner.hold(Lane.LOOKUP)
    till.scan(CARD.value)
    found = till.runner.take(Lane.LOOKUP).begin()
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1000").do(till.wired.payment.add_cash_requested)
    till.do(found)

    assert payment_line(till) == "scan.money-was-taken"
    assert till.current.customer is None
    assert till.rewards.references == []


def test_on_payment_before_the_sale_stands_in_the_books_nothing_is_changed() -> None:
    till = started().with_basket(mock_up_basket(None))
    till.runner.hold(Lane.BOOKS)
    till.wired.sale.pay_requested()
    till.scan(CARD.value)

    assert payment_line(till) == "scan.customer-not-changed"


def test_two_cards_on_payment_submit_the_last_one_alone() -> None:
    till = started().paid(mock_up_basket(None))
    till.wired.scans.scanned(CARD.value)
    till.wired.scans.scanned(OTHER_CARD.value)
    till.runner.run()

    assert till.current.customer is not None
    assert till.current.customer.id == ANDREAS.id
    assert len(till.rewards.references) == 1


# ---- answers that come on another screen ---------------------------------------------------------


def test_a_card_scanned_before_pay_and_found_after_it_is_given_to_the_sale() -> None:
    till = started().with_basket(mock_up_basket(None))
    till.runner.hold(Lane.LOOKUP)
    till.scan(CARD.value)
    found = till.runner.take(Lane.LOOKUP).begin()
    till.do(till.wired.sale.pay_requested)
    till.do(found)

    assert till.shows(Screen.PAYMENT)
    assert till.current.crm is CrmState.RECORDED


def test_a_card_scanned_before_pay_does_not_change_the_customer_of_the_sale() -> None:
    till = started().with_basket(mock_up_basket())
    till.runner.hold(Lane.LOOKUP)
    till.scan(OTHER_CARD.value)
    found = till.runner.take(Lane.LOOKUP).begin()
    till.do(till.wired.sale.pay_requested)
    till.do(found)

    assert till.shows(Screen.PAYMENT)
    assert payment_line(till) == "scan.customer-not-changed"
    assert till.current.customer is not None
    assert till.current.customer.id == ELENI.id


def test_a_card_found_on_a_receipt_changes_nothing() -> None:
    till = started().paid(mock_up_basket(None))
    till.runner.hold(Lane.LOOKUP)
    till.scan(CARD.value)
    found = till.runner.take(Lane.LOOKUP).begin()
    till.do(till.wired.payment.finish_requested)
    till.do(found)

    assert till.shows(Screen.RECEIPT)
    assert flash(till) == "scan.customer-not-changed"


def test_a_card_scanned_on_payment_and_found_with_the_basket_in_work_again_is_its_customer() -> (
    None
):
    """The customer whose card was shown last stands at the till."""
    till = started().paid(mock_up_basket(None))
    till.runner.hold(Lane.LOOKUP)
    till.scan(CARD.value)
    found = till.runner.take(Lane.LOOKUP).begin()
    till.do(till.wired.questions.change_basket_requested)
    till.do(found)

    assert till.shows(Screen.SALE)
    assert till.sale.customer == ELENI


def sold_and_next_begun(till: FakeTill) -> None:
    till.do(till.wired.sale.pay_requested).do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)


def given_up(till: FakeTill) -> None:
    till.do(till.wired.sale.pay_requested).do(till.wired.questions.cancel_requested)
    till.do(till.wired.questions.cancel_confirmed)


def parked(till: FakeTill) -> None:
    till.do(till.wired.parking.park_requested)


def another_taken_up(till: FakeTill) -> None:
    till.drafts.park(Basket("aside").with_product(HALLOUMI), till.clock.now())
    till.do(till.wired.parking.load).do(till.wired.parking.parked_requested)
    till.do(till.wired.parking.take_up_requested)


@pytest.mark.parametrize("line", ["there", "away"])
@pytest.mark.parametrize("over", [sold_and_next_begun, given_up, parked, another_taken_up])
def test_a_card_is_not_given_to_the_basket_of_the_next_customer(
    over: Callable[[FakeTill], None], line: str
) -> None:
    till = started().with_basket(mock_up_basket(None))
    till.runner.hold(Lane.LOOKUP)
    if line == "away":
        till.rewards.trouble["find_customer"] = NotSentError()
    till.scan(CARD.value)
    found = till.runner.take(Lane.LOOKUP).begin()
    over(till)
    till.scan("HAL")
    till.do(found)

    assert till.sale.customer is None
    assert notice(till) == "scan.customer-not-changed"


# ---- labels with a price or weight ---------------------------------------------------------------

LABELS = (EmbeddedPattern("21IIIIIPPPppC"), EmbeddedPattern("28IIIIIWWwwwC"))
FETA = Product("12345", "Feta, cut", D("9.90"), Decimal(5), Unit.KG)
PIE = Product("00042", "Cheese pie", D("3.00"), Decimal(5))
FETA_LABEL, FETA_WEIGHT, PIE_LABEL = "2112345004358", "2812345004395", "2100042002104"
NOBODYS_LABEL, PIE_WEIGHT = "2199999004354", "2800042004398"


def with_labels() -> FakeTill:
    till = FakeTill(labels=LABELS)
    till.catalogue.products = [*till.catalogue.products, FETA, PIE]
    return till.start()


def test_labels_are_added_as_they_say() -> None:
    till = with_labels().scan(FETA_LABEL).scan(FETA_WEIGHT).scan(PIE_LABEL)
    assert [(line.product.code, line.quantity, line.total) for line in till.sale.lines] == [
        ("12345", D("0.439"), D("4.35")),
        ("12345", D("0.439"), D("4.35")),
        ("00042", D(1), D("2.10")),
    ]
    assert till.sale.side is SidePanel.QUICK_KEYS


@pytest.mark.parametrize("code", [NOBODYS_LABEL, PIE_WEIGHT])
def test_a_label_for_nothing_here_adds_nothing(code: str) -> None:
    till = with_labels().scan(code)
    assert till.sale.lines == ()
    assert till.sale.unknown_code == code


def test_a_label_typed_by_hand_counts_like_a_scanned_one() -> None:
    till = with_labels()
    for code in (FETA_LABEL, NOBODYS_LABEL):
        till.do(till.wired.sale.search_changed, code).do(till.wired.sale.search_entered, code)
    assert [line.total for line in till.sale.lines] == [D("4.35")]
    assert till.sale.unknown_code == NOBODYS_LABEL


def test_a_label_is_not_multiplied_and_that_is_said() -> None:
    till = with_labels()
    till.do(till.wired.sale.search_changed, "3 *").scan(FETA_LABEL)
    assert till.sale.items == 1
    assert notice(till) == "sale.not-multiplied"


def test_a_label_leaves_a_weight_that_is_being_typed_alone() -> None:
    till = with_labels().scan("TOM").scan(FETA_LABEL)
    assert till.sale.side is SidePanel.WEIGHT
    assert till.sale.items == 1


def test_a_label_after_the_receipt_begins_the_next_sale() -> None:
    till = with_labels()
    till.paid(mock_up_basket(None)).do(till.wired.payment.finish_requested).scan(FETA_LABEL)
    assert till.shows(Screen.SALE)
    assert [line.total for line in till.sale.lines] == [D("4.35")]


def test_a_label_during_payment_is_not_added_and_that_is_said() -> None:
    till = with_labels().paid(mock_up_basket(None)).scan(FETA_LABEL)
    assert payment_line(till) == "scan.change-basket-to-add"


# ---- Caps Lock -----------------------------------------------------------------------------------


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_receipt_whose_letters_were_turned_round_is_found(*, by_hand: bool) -> None:
    till = started()
    code = RECEIPT.swapcase()
    till = till.do(till.wired.sale.search_entered, code) if by_hand else till.scan(code)
    assert till.sale.receipt == "3-000377"


def test_goods_whose_letters_were_turned_round_are_found() -> None:
    assert started().scan("hal").sale.items == 1


def test_a_code_that_nobody_knows_either_way_is_said_as_it_came() -> None:
    assert started().scan("Caviar-1").sale.unknown_code == "Caviar-1"


# ---- another keyboard language -------------------------------------------------------------------

FRENCH = str.maketrans("1234567890", "&é\"'(-è_çà")


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_card_read_by_a_french_keyboard_identifies(*, by_hand: bool) -> None:
    till = started()
    code = CARD.value.translate(FRENCH)
    till = till.do(till.wired.sale.search_entered, code) if by_hand else till.scan(code)
    assert till.sale.customer == ELENI


def test_goods_that_a_french_keyboard_read_and_nobody_knows_are_collected_as_printed() -> None:
    till = started().scan(UNKNOWN.translate(FRENCH))
    assert till.sale.unknown_code == UNKNOWN
    assert list(till.unknown_products.kept) == [UNKNOWN]
