"""Purchases of one customer: whose they are, where they come from, how one is found."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from cashier_app.domain.bought import Bought
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.decision import Told
from cashier_app.domain.errors import (
    NotActiveError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.purchases_rows import card_of
from cashier_app.presenters.sale_detail import Standing
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.ports import Lane
from tests.fakes.rewards import FakeRewards
from tests.fakes.shop import CARD, ELENI, mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.presenters.test_cancel_purchase import cancelled, said

D = Decimal
OTHER_CARD = Identification(Means.CARD, "7000000932")
SOFIA = replace(ELENI, identification=OTHER_CARD, id="12", name="Sofia Nikolaou")


def started() -> FakeTill:
    rewards = FakeRewards(customers={CARD.value: ELENI, OTHER_CARD.value: SOFIA})
    return FakeTill(rewards=rewards).start()


def sell(till: FakeTill, identity: str, customer: Customer | None = ELENI) -> FakeTill:
    till.paid(replace(mock_up_basket(customer), identity=identity))
    return till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)


def at_another_till(
    till: FakeTill, reference: str = "LCA1-2-001733-AAAA", *, days: int = 1
) -> RecordedPurchase:
    """Record a purchase of Eleni at CRM.COM that this till knows nothing of."""
    number = f"CE{len(till.rewards.references) + 1:06d}"
    body = {
        "reference_number": reference,
        "total": "64.30",
        "performed_on": (till.clock.now() - timedelta(days=days)).isoformat(),
        "customer": CARD.value,
    }
    purchase = RecordedPurchase(f"id-{number}", number, D("4.08"), automatic=D(5), total_spend=D(5))
    till.rewards.references.append(reference)
    till.rewards.recorded.append(body)
    till.rewards.purchases[number] = purchase
    return purchase


def open_purchases(till: FakeTill) -> FakeTill:
    return till.do(till.wired.status.tab_requested, Tab.PURCHASES)


def shown_for(till: FakeTill, card: str = CARD.value) -> FakeTill:
    return open_purchases(till).scan(card)


def numbers(till: FakeTill) -> list[str]:
    return [row.number for row in till.purchases.rows]


def test_a_scanned_card_shows_her_purchases_of_every_till_newest_first() -> None:
    till = sell(sell(started(), "b1"), "b2", SOFIA)
    at_another_till(till)
    shown_for(till)

    assert numbers(till) == ["3-000418", "2-001733"]
    assert till.purchases.customer == ELENI
    assert till.shows(Screen.PURCHASES)
    assert not till.purchases.fetching
    assert till.purchases.apart is None


def test_own_sales_are_there_at_once_the_rest_follows() -> None:
    till = sell(started(), "b1")
    at_another_till(till)
    till.runner.hold(Lane.LOOKUP)
    till.do(till.wired.beside.purchases.open)
    till.do(till.wired.beside.bought.finding.use_customer, ELENI)
    assert (numbers(till), till.purchases.fetching) == (["3-000418"], True)
    till.release()

    assert (numbers(till), till.purchases.fetching) == (["3-000418", "2-001733"], False)


def test_an_answer_for_a_customer_who_was_replaced_is_dropped() -> None:
    till = sell(started(), "b1")
    at_another_till(till)
    open_purchases(till)
    till.runner.hold(Lane.LOOKUP, Lane.BOOKS)
    till.do(till.wired.beside.bought.finding.use_customer, ELENI)
    till.do(till.wired.beside.bought.finding.use_customer, SOFIA)
    till.release()

    assert numbers(till) == []
    assert till.purchases.customer == SOFIA


def test_a_wallet_of_a_customer_who_was_replaced_is_dropped() -> None:
    till = shown_for(started())
    till.runner.hold(Lane.LOOKUP)
    till.wired.beside.bought.hers.read_wallet()
    till.do(till.wired.beside.bought.finding.use_customer, None)
    till.release()

    assert till.purchases.customer is None
    till.do(till.wired.beside.bought.hers.read_wallet)
    till.do(till.wired.beside.bought.hers.load)
    assert not till.purchases.fetching


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (NotSentError(), "purchases.list-away"),
        (RefusedError("Not allowed."), "purchases.list-refused"),
    ],
)
def test_offline_only_own_sales_are_shown_and_why(error: Exception, key: str) -> None:
    till = sell(started(), "b1")
    at_another_till(till)
    till.rewards.trouble = {"purchases_of": error}
    shown_for(till)

    assert numbers(till) == ["3-000418"]
    assert till.purchases.apart is not None
    assert till.purchases.apart.key == key


@pytest.mark.expected_log("ValueError: a bug", "ValueError: too")
def test_a_bug_in_the_list_is_not_hidden() -> None:
    till = sell(started(), "b1")
    till.rewards.trouble = {"purchases_of": ValueError("a bug"), "read_wallet": ValueError("too")}
    shown_for(till)
    till.do(till.wired.beside.bought.hers.read_wallet)

    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_in_the_list_of_a_replaced_customer_is_not_hidden_either() -> None:
    till = open_purchases(started())
    till.runner.hold(Lane.LOOKUP)
    till.wired.beside.bought.finding.use_customer(ELENI)
    till.wired.beside.bought.finding.use_customer(None)
    till.rewards.trouble = {"purchases_of": ValueError("a bug")}
    till.release()

    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"
    assert till.purchases.apart is None


@pytest.mark.expected_log("the disk is full")
def test_when_the_books_cannot_be_read_crm_is_shown() -> None:
    till = started()
    at_another_till(till)
    open_purchases(till)
    till.books.broken = {"bought_between"}
    till.do(till.wired.beside.bought.finding.use_customer, ELENI)

    assert numbers(till) == ["2-001733"]
    assert not till.purchases.fetching


@pytest.mark.expected_log("the disk is full")
def test_books_that_break_for_a_replaced_customer_stop_nothing() -> None:
    till = started()
    open_purchases(till)
    till.runner.hold(Lane.BOOKS)
    till.wired.beside.bought.finding.use_customer(ELENI)
    till.wired.beside.bought.finding.use_customer(None)
    till.books.broken = {"bought_between"}
    till.release()

    assert till.purchases.customer is None


def test_a_card_that_cannot_be_looked_up_shows_what_this_till_sold_on_it() -> None:
    till = sell(started(), "b1")
    till.rewards.trouble = dict.fromkeys(("find_customer", "purchases_of"), NotSentError())
    shown_for(till)

    assert numbers(till) == ["3-000418"]
    assert till.purchases.customer == Customer(CARD)


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (RefusedError("Unknown card."), "purchases.no-such-card"),
        (NotActiveError("Blocked."), "purchases.not-active"),
    ],
)
def test_a_card_that_crm_does_not_know_is_said(error: Exception, key: str) -> None:
    till = sell(started(), "b1")
    till.rewards.trouble = {"find_customer": error}
    shown_for(till)

    assert said(till) == key
    assert till.purchases.trouble


def test_a_customer_whose_membership_ended_keeps_her_purchases() -> None:
    till = sell(started(), "b1")
    till.rewards.customers[CARD.value] = replace(ELENI, takes_part=False)
    shown_for(till)

    assert numbers(till) == ["3-000418"]


def test_other_customer_asks_and_comes_back_here() -> None:
    till = sell(started(), "b1")
    open_purchases(till)
    till.do(till.wired.beside.bought.finding.other_customer_requested)
    assert till.shows(Screen.IDENTIFY)
    till.wired.identify.way_chosen(Means.CARD)
    till.wired.identify.text_changed(CARD.value)
    till.do(till.wired.identify.find_requested).do(till.wired.identify.use_requested)

    assert till.shows(Screen.PURCHASES)
    assert till.purchases.customer == ELENI
    assert till.sale.customer is None
    assert till.identify.typed == dict.fromkeys(Means, "")


def test_asked_for_here_nobody_is_removed_from_the_sale_and_the_way_leads_back_here() -> None:
    till = started().scan(CARD.value)
    assert till.sale.customer is not None
    open_purchases(till)
    till.do(till.wired.beside.bought.finding.other_customer_requested)
    asked = till.identify
    assert (asked.for_purchases, asked.has_customer) == (True, False)
    till.do(till.wired.identify.back_requested)
    till.do(till.wired.navigation.leave_room)
    till.do(till.wired.navigation.go, Screen.IDENTIFY)

    asked = till.identify
    assert (asked.for_purchases, asked.has_customer) == (False, True)


def test_a_card_scanned_while_asked_comes_back_here() -> None:
    till = sell(started(), "b1")
    open_purchases(till)
    till.do(till.wired.beside.bought.finding.other_customer_requested).scan(CARD.value)

    assert till.shows(Screen.PURCHASES)
    assert till.purchases.customer == ELENI


def test_the_way_back_leaves_the_customer_as_she_was() -> None:
    till = shown_for(sell(started(), "b1"))
    till.do(till.wired.beside.bought.finding.other_customer_requested)
    till.do(till.wired.identify.back_requested)

    assert till.shows(Screen.PURCHASES)
    assert till.purchases.customer == ELENI


def test_without_customer_this_tills_sales_are_shown_again() -> None:
    till = shown_for(sell(sell(started(), "b1"), "b2", SOFIA))
    till.do(till.wired.beside.bought.finding.other_customer_requested)
    till.do(till.wired.identify.without_customer_requested)

    assert numbers(till) == ["3-000419", "3-000418"]
    assert till.purchases.customer is None


def test_identifying_for_the_sale_goes_back_to_the_sale() -> None:
    till = started()
    till.do(till.wired.navigation.go, Screen.IDENTIFY)
    till.do(till.wired.identify.back_requested)

    assert till.shows(Screen.SALE)


def test_a_purchase_of_another_till_has_no_lines_and_no_receipt_here() -> None:
    till = started()
    at_another_till(till)
    shown_for(till)
    detail = till.purchases.detail
    assert detail is not None

    assert (detail.elsewhere, detail.till, detail.lines, detail.paid) == (True, "2", (), ())
    assert (detail.goods, detail.automatic, detail.to_pay) == (D("64.30"), D(5), D("59.30"))
    assert (detail.earned, till.purchases.rows[0].spent) == (D("4.08"), D(5))
    assert not till.purchases.can_print


def test_rewards_of_another_till_above_the_goods_are_shown_as_far_as_they_came_off() -> None:
    till = started()
    purchase = at_another_till(till)
    till.rewards.purchases[purchase.number] = replace(
        purchase, instant=D(60), automatic=D(5), total_spend=D(65)
    )
    shown_for(till)
    detail = till.purchases.detail
    assert detail is not None

    assert (detail.instant, detail.automatic, detail.to_pay) == (D(60), D("4.30"), D(0))


def test_of_a_purchase_without_a_total_everything_that_is_known_is_shown() -> None:
    answer = RecordedPurchase("55", "CE1", None, instant=D(6), automatic=D(5), total_spend=D(12))
    bought = Bought(at_crm=PastPurchase("LCA1-2-001733-AAAA", None, None, answer))
    detail = card_of(bought, Standing.RECORDED, None, D(0))

    assert (detail.instant, detail.automatic, detail.from_wallet) == (D(6), D(5), D(1))
    assert detail.to_pay is None


def test_a_purchase_of_another_till_is_cancelled_whole_and_nothing_is_known_of_its_money() -> None:
    till = sell(started(), "b1", SOFIA)
    purchase = at_another_till(till)
    shown_for(till)
    kicks = till.printer.drawer_opened
    cancelled(till)

    assert till.rewards.purchases[purchase.number].cancelled
    assert said(till) == "purchases.cancelled-elsewhere"
    assert till.purchases.rows[0].standing is Standing.CANCELLED
    assert till.printer.drawer_opened == kicks
    assert till.books.sales["b1"].stage is Stage.CLOSED
    assert [job for job in till.books.jobs if job.receipt.kind is ReceiptKind.CREDIT] == []


def test_a_second_purchase_with_our_reference_is_cancelled_without_touching_the_sale() -> None:
    till = sell(started(), "b1")
    twice = at_another_till(till, str(till.books.sales["b1"].reference), days=0)
    shown_for(till)
    assert len(till.purchases.rows) == 2
    till.do(till.wired.beside.purchases.row_selected, f"crm {twice.id}")
    cancelled(till)

    assert till.rewards.purchases[twice.number].cancelled
    assert till.books.sales["b1"].stage is Stage.CLOSED


def test_of_another_tills_purchase_a_person_says_whether_it_is_cancelled() -> None:
    till = sell(started(), "b1", SOFIA)
    at_another_till(till)
    shown_for(till)
    asks = till.wired.beside.bought.cancelling
    till.do(asks.cancel_requested)
    till.rewards.lost = {"cancel_purchase": UnknownOutcomeError()}
    till.rewards.trouble = {"read_purchase": RefusedError("No permission")}
    till.do(asks.cancel_confirmed).wait(600)
    asked = till.purchases.decision
    till.do(till.wired.beside.bought.deciding.what_happened_told, Told.HAPPENED)

    assert asked is not None
    assert said(till) == "purchases.cancelled-elsewhere"
    assert till.purchases.decision is None
    assert till.books.cancellations() == []


def test_one_that_was_cancelled_elsewhere_shows_so_although_the_books_have_it() -> None:
    till = sell(started(), "b1")
    till.rewards.cancel_purchase(till.rewards.cancel_purchase_request("CE000001"))
    shown_for(till)

    assert till.purchases.rows[0].standing is Standing.CANCELLED
    assert till.purchases.cannot_cancel == "cancel-cancelled"


def test_after_a_cancellation_her_wallet_is_read_again() -> None:
    till = shown_for(sell(started(), "b1"))
    till.rewards.customers[CARD.value] = replace(ELENI, wallet=D("-1.20"))
    cancelled(till)

    assert till.purchases.customer is not None
    assert till.purchases.customer.wallet == D("-1.20")


def test_a_wallet_that_cannot_be_read_is_not_known() -> None:
    till = shown_for(sell(started(), "b1"))
    till.rewards.trouble = {"read_wallet": NotSentError()}
    till.do(till.wired.beside.bought.hers.read_wallet)

    assert till.purchases.customer is not None
    assert till.purchases.customer.wallet is None


def test_a_sale_kept_without_its_figures_takes_them_from_crm() -> None:
    till = sell(started(), "b1")
    sale = till.books.sales["b1"]
    assert sale.answer is not None
    till.books.sales["b1"] = replace(sale, answer=replace(sale.answer, awarded=None))
    shown_for(till)

    assert till.purchases.rows[0].earned == D("1.86")


def test_hers_are_shown_in_pieces_too() -> None:
    till = started()
    for number in range(65):
        sell(till, f"b{number}")
    shown_for(till)
    assert (len(till.purchases.rows), till.purchases.more) == (60, True)
    till.do(till.wired.beside.purchases.more_requested)

    assert (len(till.purchases.rows), till.purchases.more) == (65, False)


def test_the_days_of_the_list_are_read_one_by_one() -> None:
    till = sell(started(), "old")
    till.clock.pass_time(3 * 24 * 60 * 60)
    sell(till, "new")
    shown_for(till)

    assert [row.key for row in till.purchases.rows] == ["new", "old"]


def test_a_scanned_receipt_of_another_till_is_found_in_her_list() -> None:
    till = sell(started(), "b1")
    at_another_till(till)
    shown_for(till).scan("LCA1-2-001733-AAAA")

    assert till.purchases.detail is not None
    assert till.purchases.detail.number == "2-001733"
    assert till.purchases.customer == ELENI


# ---- by number -----------------------------------------------------------------------------------


def typing(till: FakeTill, digits: str) -> FakeTill:
    finding = till.wired.beside.bought.finding
    till.do(finding.find_requested)
    for digit in digits:
        till.do(finding.find_digit_typed, digit)
    return till


def test_a_receipt_is_found_by_its_number_however_old() -> None:
    till = sell(started(), "old")
    till.clock.pass_time(200 * 24 * 60 * 60)
    typing(open_purchases(sell(till, "new")), "418")
    till.do(till.wired.beside.bought.finding.find_confirmed)

    assert till.purchases.selected == "old"
    assert till.purchases.typed is None


def test_a_number_that_this_till_never_wrote_is_said() -> None:
    till = typing(open_purchases(started()), "999")
    till.do(till.wired.beside.bought.finding.find_confirmed)

    assert said(till) == "purchases.no-such-number"
    assert till.purchases.typed == "999"


def test_a_number_may_be_typed_in_the_digits_of_an_arabic_keyboard() -> None:
    till = typing(open_purchases(sell(started(), "b1")), "")
    till.do(till.wired.beside.bought.finding.find_number_changed, "3-٠٠٠٤١٨")
    assert till.purchases.typed == "000418"


def test_what_was_said_of_a_number_ends_with_the_next_one() -> None:
    till = typing(open_purchases(sell(started(), "b1")), "999")
    finding = till.wired.beside.bought.finding
    till.do(finding.find_confirmed).do(finding.find_number_changed, "418")
    till.do(finding.find_confirmed)

    assert (till.purchases.typed, till.purchases.line) == (None, None)


def test_what_was_said_of_a_card_ends_with_the_next_one() -> None:
    till = sell(started(), "b1")
    till.rewards.trouble = {"find_customer": RefusedError("Unknown card.")}
    shown_for(till)
    till.rewards.trouble = {}
    till.scan(CARD.value)

    assert (till.purchases.customer, till.purchases.line) == (ELENI, None)


def test_what_was_said_of_a_card_ends_when_another_way_is_taken() -> None:
    till = sell(started(), "b1")
    till.rewards.trouble = {"find_customer": RefusedError("Unknown card.")}
    shown_for(till)
    till.do(till.wired.beside.bought.finding.other_customer_requested)
    till.do(till.wired.identify.back_requested)

    assert till.purchases.line is None


def test_the_number_is_edited_like_any_other() -> None:
    till = typing(open_purchases(started()), "41")
    finding = till.wired.beside.bought.finding
    till.do(finding.find_digit_deleted)
    assert till.purchases.typed == "4"
    till.do(finding.find_number_changed, "3-000418 ")
    assert till.purchases.typed == "000418"
    till.do(finding.find_cleared)
    till.do(finding.find_confirmed)
    assert till.purchases.typed == ""


def test_esc_and_a_second_tap_put_the_pad_away() -> None:
    till = typing(open_purchases(started()), "41")
    till.do(till.wired.beside.purchases.back_requested)
    assert till.purchases.typed is None
    typing(till, "")
    till.do(till.wired.beside.bought.finding.find_requested)

    assert till.purchases.typed is None


@pytest.mark.parametrize("press", ["without_customer_requested", "back_requested"])
def test_a_second_press_finds_the_screen_gone_and_the_sale_being_paid(press: str) -> None:
    till = FakeTill().start().paid(mock_up_basket(None))
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.do(till.wired.beside.bought.finding.other_customer_requested)
    for _ in range(2):
        till.do(getattr(till.wired.identify, press))
    till.do(till.wired.status.tab_requested, Tab.SALE)

    assert till.shows(Screen.PAYMENT)
