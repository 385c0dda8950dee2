"""Changed prices and discounts at the till: typed, given for a reason, allowed or not."""

from decimal import Decimal

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.basket import BasketLine
from cashier_app.domain.discount import (
    NO_MARKDOWN,
    Discount,
    Markdown,
    Measure,
    PriceChange,
    Reason,
)
from cashier_app.domain.person import Person, Role, SignInRules
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import say
from cashier_app.presenters.price_form_state import PriceForm, PriceTask
from cashier_app.presenters.sale_state import MiddlePanel, SidePanel
from cashier_app.presenters.screens import Screen
from tests.fakes.allowing import Asked
from tests.fakes.people import DESPO, MARIA, FakePeopleBooks
from tests.fakes.shop import HALLOUMI, TOMATOES, mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.presenters.staffed_till import asked as approval, signed_in

D = Decimal
TENTH_OR_FIVE = Markdown(D(10), D(5))


def guarded(asked: Asked, limit: Markdown = TENTH_OR_FIVE) -> FakeTill:
    """A till where somebody is asked beyond ten per cent or five euro; oil is selected."""
    manner = Manner(
        42,
        "en",
        120,
        lambda: "Goods without barcode",
        "Maria K.",
        0,
        allow=asked.allow,
        discount_limit=lambda _: limit,
    )
    return on_oil(FakeTill(manner=manner).start())


def on_oil(till: FakeTill | None = None) -> FakeTill:
    till = (till or FakeTill().start()).with_basket(mock_up_basket())
    return till.do(till.wired.lines.line_selected, 1)


def ask_price(till: FakeTill) -> FakeTill:
    till.do(till.wired.prices.discount_requested)
    return till.do(till.wired.prices.price_task_chosen, PriceTask.CHANGE_PRICE)


def typed(till: FakeTill, digits: str) -> FakeTill:
    for digit in digits:
        till.do(till.wired.prices.price_digits_typed, digit)
    return till


def discount(till: FakeTill, digits: str, reason: Reason = Reason.DAMAGED) -> FakeTill:
    till.do(till.wired.prices.discount_requested)
    return typed(till, digits).do(till.wired.prices.reason_chosen, reason)


def basket_discount(till: FakeTill, digits: str, measure: Measure = Measure.AMOUNT) -> FakeTill:
    prices = till.wired.prices
    till.do(prices.discount_requested).do(prices.price_task_chosen, PriceTask.BASKET_DISCOUNT)
    till.do(prices.measure_chosen, measure)
    return typed(till, digits).do(prices.reason_chosen, Reason.STAFF)


def price(till: FakeTill, digits: str) -> FakeTill:
    ask_price(till)
    return typed(till, digits).do(till.wired.prices.reason_chosen, Reason.SHELF_LABEL)


# ---- the form ----------------------------------------------------------------------------------


def test_the_form_stands_in_place_of_the_lines_and_says_what_it_is_about() -> None:
    till = on_oil()
    ask_price(till)
    assert till.sale.middle is MiddlePanel.PRICE
    assert till.sale.price == PriceForm(
        PriceTask.CHANGE_PRICE, "Extra virgin olive oil 1 L", D("11.90")
    )
    assert not till.sale.price.ready


def test_what_is_typed_shows_what_the_line_would_cost() -> None:
    till = on_oil()
    till.do(till.wired.prices.discount_requested)
    form = typed(till, "100").sale.price
    assert form is not None
    assert (form.typed, form.after, form.ready) == (D(1), D("10.90"), True)
    till.do(till.wired.prices.measure_chosen, Measure.PER_CENT)
    form = typed(till, "10").sale.price
    assert form is not None
    assert (form.typed, form.after, form.measure) == (D(10), D("10.71"), Measure.PER_CENT)


def test_a_price_is_no_discount_so_what_was_typed_for_one_is_not_taken_for_the_other() -> None:
    till = on_oil()
    prices = till.wired.prices
    till.do(prices.discount_requested).do(prices.measure_chosen, Measure.PER_CENT)
    typed(till, "10").do(prices.price_task_chosen, PriceTask.BASKET_DISCOUNT)
    assert till.sale.price is not None
    assert (till.sale.price.typed, till.sale.price.product) == (D(10), "")
    till.do(prices.price_task_chosen, PriceTask.CHANGE_PRICE)
    assert (till.sale.price.typed, till.sale.price.measure) == (None, Measure.AMOUNT)
    typed(till, "100").do(prices.price_task_chosen, PriceTask.CHANGE_PRICE)
    assert till.sale.price.typed == D(1)


def test_another_measure_empties_the_field_and_the_same_one_does_not() -> None:
    till = on_oil()
    till.do(till.wired.prices.discount_requested)
    typed(till, "100").do(till.wired.prices.measure_chosen, Measure.AMOUNT)
    assert till.sale.price is not None
    assert till.sale.price.typed == D(1)
    till.do(till.wired.prices.measure_chosen, Measure.PER_CENT)
    assert till.sale.price.typed is None


@pytest.mark.parametrize(
    ("measure", "digits"), [(Measure.AMOUNT, "1191"), (Measure.PER_CENT, "101")]
)
def test_more_than_it_costs_is_said_and_not_given(measure: Measure, digits: str) -> None:
    till = on_oil()
    till.do(till.wired.prices.discount_requested).do(till.wired.prices.measure_chosen, measure)
    form = typed(till, digits).sale.price
    assert form is not None
    assert (form.too_much, form.ready) == (True, False)
    till.do(till.wired.prices.reason_chosen, Reason.STAFF)
    assert till.sale.lines == mock_up_basket().lines


def test_nothing_and_a_zero_are_no_discount_but_a_price_may_be_nothing() -> None:
    till = discount(on_oil(), "")
    assert till.sale.lines == mock_up_basket().lines
    assert discount(on_oil(), "0").sale.lines == mock_up_basket().lines
    assert price(on_oil(), "0").sale.lines[1].total == 0


def test_digits_are_deleted_and_cleared() -> None:
    till = on_oil()
    till.do(till.wired.prices.discount_requested)
    typed(till, "123").do(till.wired.prices.price_digit_deleted)
    assert till.sale.price is not None
    assert till.sale.price.typed == D("0.12")
    till.do(till.wired.prices.price_cleared)
    assert till.sale.price.typed is None


def test_the_way_back_changes_nothing() -> None:
    till = on_oil()
    till.do(till.wired.prices.discount_requested)
    typed(till, "100").do(till.wired.prices.price_form_left)
    assert (till.sale.middle, till.sale.price) == (MiddlePanel.LINES, None)
    assert till.sale.lines == mock_up_basket().lines


def test_without_a_line_or_a_form_there_is_nothing_to_ask() -> None:
    till = FakeTill().start()
    prices = till.wired.prices
    till.do(prices.discount_requested).do(prices.price_task_chosen, PriceTask.LINE_DISCOUNT)
    till.do(prices.reason_chosen, Reason.STAFF).do(prices.taken_back)
    assert (till.sale.middle, till.sale.lines) == (MiddlePanel.LINES, ())


def test_a_scan_brings_the_lines_back() -> None:
    till = on_oil()
    till.do(till.wired.prices.discount_requested)
    typed(till, "100").scan("HAL")
    assert (till.sale.middle, till.sale.price) == (MiddlePanel.LINES, None)


def test_a_form_whose_line_is_changed_is_left() -> None:
    till = on_oil()
    till.do(till.wired.prices.discount_requested).do(till.wired.lines.one_more_requested)
    assert till.sale.middle is MiddlePanel.LINES


def test_the_keys_take_the_place_of_the_form_and_give_it_back() -> None:
    till = on_oil()
    till.do(till.wired.prices.discount_requested).do(till.wired.sale.all_keys_requested)
    assert till.sale.middle is MiddlePanel.ALL_KEYS
    assert till.do(till.wired.sale.all_keys_requested).sale.middle is MiddlePanel.LINES


def test_while_a_figure_is_typed_nobody_pays_without_it() -> None:
    till = on_oil()
    till.do(till.wired.prices.discount_requested)
    assert till.sale.can_pay
    assert not typed(till, "1").sale.can_pay
    assert till.do(till.wired.prices.price_form_left).sale.can_pay


# ---- giving ------------------------------------------------------------------------------------


def test_a_changed_price_keeps_the_shelfs_its_reason_and_who_changed_it() -> None:
    till = price(on_oil(), "1000")
    line = till.sale.lines[1]
    assert line.change == PriceChange(D("10.00"), Reason.SHELF_LABEL, "Maria K.")
    assert (line.shelf, line.total) == (D("11.90"), D("10.00"))
    assert till.sale.notice == say("price.changed")
    assert till.sale.middle is MiddlePanel.LINES


def test_a_discount_on_the_basket_comes_off_the_goods_at_once() -> None:
    till = basket_discount(on_oil(), "10", Measure.PER_CENT)
    assert (till.sale.totals.goods, till.sale.totals.discount) == (D("33.54"), D("3.73"))
    assert till.wired.running.basket.discount == Discount(
        Measure.PER_CENT, D(10), Reason.STAFF, "Maria K."
    )
    assert sum((row.gross for row in till.sale.vat), D(0)) == D("33.54")


def test_the_preview_is_asked_anew() -> None:
    till = on_oil()
    shown = till.wired.live.shown
    discount(till, "100")
    assert till.wired.live.shown is not None
    assert till.wired.live.shown is not shown
    assert till.wired.live.shown.revision == till.wired.running.basket.revision


@pytest.mark.parametrize("kind", ["price", "line", "basket"])
def test_what_was_given_is_taken_back_without_asking(kind: str) -> None:
    asked = Asked()
    till = guarded(asked, Markdown(D(100), D(100)))
    prices = till.wired.prices
    if kind == "price":
        ask_price(price(till, "1000"))
    elif kind == "line":
        discount(till, "100").do(prices.discount_requested)
    else:
        basket_discount(till, "100").do(prices.discount_requested)
        till.do(prices.price_task_chosen, PriceTask.BASKET_DISCOUNT)
    assert till.sale.price is not None
    assert till.sale.price.given
    till.do(prices.taken_back)
    assert till.sale.totals.goods == mock_up_basket().total
    assert till.sale.notice == say("price.taken-back")
    assert asked.asked == []


def test_a_labelled_line_is_repriced_by_its_label() -> None:
    till = FakeTill().start()
    till.wired.sale.add_labelled(BasketLine(TOMATOES, D("1.400"), labelled=D("3.49")))
    ask_price(till)
    assert till.sale.price is not None
    assert till.sale.price.before == D("3.49")
    typed(till, "300").do(till.wired.prices.reason_chosen, Reason.SHORT_DATE)
    assert till.sale.totals.goods == D("3.00")


def test_of_two_packs_with_one_label_the_chosen_one_gets_it() -> None:
    till = FakeTill().start()
    pack = BasketLine(TOMATOES, D("1.400"), labelled=D("3.49"))
    for _ in range(2):
        till.do(till.wired.sale.add_labelled, pack)
    discount(till, "100")
    assert [line.off for line in till.sale.lines] == [D(0), D(1)]
    till.do(till.wired.lines.line_selected, 0)
    price(till, "300")
    assert [line.total for line in till.sale.lines] == [D("3.00"), D("2.49")]


# ---- who may -----------------------------------------------------------------------------------


def test_within_the_limit_nobody_is_asked() -> None:
    asked = Asked()
    till = discount(guarded(asked), "119")
    assert till.sale.lines[1].total == D("10.71")
    assert asked.asked == []


@pytest.mark.parametrize(
    ("limit", "digits"), [(TENTH_OR_FIVE, "120"), (Markdown(D(50), D(1)), "119")]
)
def test_beyond_either_limit_somebody_is_asked(limit: Markdown, digits: str) -> None:
    asked = Asked()
    till = discount(guarded(asked, limit), digits)
    assert asked.asked == [Verb.GIVE_DISCOUNT]
    assert till.sale.lines == mock_up_basket().lines
    assert till.sale.price is not None
    till.do(asked.yes)
    assert till.sale.lines[1].off == D(digits).scaleb(-2)
    assert till.sale.middle is MiddlePanel.LINES


@pytest.mark.parametrize(("person", "asks"), [(MARIA, True), (DESPO, False)])
def test_each_role_has_its_limit(person: Person, asks: bool) -> None:
    limits = {Role.CASHIER: Markdown(D(5), D(2)), Role.SUPERVISOR: TENTH_OR_FIVE}
    nobody = dict.fromkeys(Role, frozenset({Verb.MANAGE_PEOPLE}))
    manner = Manner(
        42, "en", 120, lambda: "Goods", settle_s=0,
        sign_in=SignInRules(lock_after_s=900, roles=nobody), discount_limit=limits.__getitem__,
    )  # fmt: skip
    books = FakePeopleBooks.of(DESPO, MARIA)
    till = signed_in(FakeTill(people=books, manner=manner).start(), person)
    discount(on_oil(till), "119")
    assert (approval(till) is not None) is asks
    assert till.sale.lines[1].off == (D(0) if asks else D("1.19"))


def test_a_lower_price_is_held_to_the_same_limit_and_a_higher_one_is_always_asked_for() -> None:
    asked = Asked()
    assert price(guarded(asked), "1100").sale.lines[1].total == D("11.00")
    price(guarded(asked), "1000")
    price(guarded(asked), "1200")
    assert asked.asked == [Verb.CHANGE_PRICE, Verb.CHANGE_PRICE]


def test_small_discounts_do_not_add_up_to_a_big_one() -> None:
    asked = Asked()
    till = basket_discount(discount(guarded(asked), "119"), "253")
    assert asked.asked == []
    basket_discount(till, "254")
    assert asked.asked == [Verb.GIVE_DISCOUNT]


def test_an_answer_that_comes_late_is_for_the_line_it_was_asked_for() -> None:
    asked = Asked()
    till = discount(guarded(asked), "500")
    till.do(till.wired.lines.line_selected, 0).do(till.wired.lines.remove_requested)
    till.do(asked.yes)
    assert [line.off for line in till.sale.lines][:2] == [D("5.00"), 0]


def test_what_is_approved_is_what_is_given_whatever_is_scanned_meanwhile() -> None:
    asked = Asked()
    till = guarded(asked)
    per_cent = Discount(Measure.PER_CENT, D(50), Reason.GOODWILL)
    mark_down = till.wired.goods.mark_down
    told: list[str] = []
    mark_down.give(
        Verb.GIVE_DISCOUNT,
        lambda basket: basket.with_discount(per_cent),
        done=lambda: told.append("given"),
        impossible=lambda: told.append("not given"),
    )
    till.scan(HALLOUMI.barcodes[0])
    before = till.sale.totals.goods
    till.do(asked.yes)
    assert told == ["not given"]
    assert till.sale.totals.goods == before


def test_a_scan_meanwhile_takes_nothing_from_a_discount_on_a_line() -> None:
    asked = Asked()
    till = discount(guarded(asked), "500")
    till.scan(HALLOUMI.barcodes[0]).do(asked.yes)
    assert [line.off for line in till.sale.lines][:2] == [D(0), D("5.00")]


@pytest.mark.parametrize("what", ["line", "basket"])
def test_an_answer_for_what_is_not_there_any_more_takes_nothing_off(what: str) -> None:
    asked = Asked()
    till = guarded(asked)
    if what == "line":
        discount(till, "500").do(till.wired.lines.remove_requested)
    else:
        basket_discount(till, "600").do(till.wired.parking.park_requested)
        till.scan("HAL")
    before = till.sale.totals.goods
    till.do(asked.yes)
    assert till.sale.totals.goods == before
    assert till.sale.notice == say("price.basket-changed")


def test_what_is_typed_beside_the_basket_ends_where_a_price_is_typed() -> None:
    till = on_oil()
    till.wired.panel.ask_weight(TOMATOES)
    ask_price(till)
    assert (till.sale.side, till.sale.entry) == (SidePanel.QUICK_KEYS, None)


def test_a_line_that_is_gone_before_the_reason_is_said() -> None:
    till = on_oil()
    prices = till.wired.prices
    till.do(prices.discount_requested).do(prices.price_task_chosen, PriceTask.LINE_DISCOUNT)
    typed(till, "100")
    line = till.wired.running.basket.lines[1]
    till.wired.goods.mark_down.give(Verb.GIVE_DISCOUNT, lambda _: None, lambda: None, prices.shut)
    assert till.wired.running.basket.lines[1] == line
    assert not prices.open


def test_at_pay_it_is_measured_again() -> None:
    asked = Asked()
    till = discount(guarded(asked), "119")
    for place in (6, 5, 4, 3, 2):
        till.do(till.wired.lines.line_selected, place).do(till.wired.lines.remove_requested)
    till.do(till.wired.lines.line_selected, 0).do(till.wired.lines.remove_requested)
    till.do(till.wired.sale.pay_requested)
    assert till.shows(Screen.PAYMENT)
    assert asked.asked == []


def test_goods_removed_after_a_discount_was_given_are_asked_for_at_pay() -> None:
    asked = Asked()
    till = basket_discount(guarded(asked), "300")
    till.do(till.wired.lines.line_selected, 1).do(till.wired.lines.remove_requested)
    till.do(till.wired.sale.pay_requested)
    assert asked.asked == [Verb.GIVE_DISCOUNT]
    assert till.shows(Screen.SALE)
    till.do(asked.yes)
    assert till.shows(Screen.PAYMENT)
    assert till.current.goods == till.wired.running.basket.total == D("22.37")


def test_what_was_allowed_is_not_asked_for_at_pay_again() -> None:
    asked = Asked()
    till = discount(guarded(asked), "500").do(asked.yes)
    till.do(till.wired.sale.pay_requested)
    assert till.shows(Screen.PAYMENT)
    assert asked.asked == [Verb.GIVE_DISCOUNT]


def test_what_was_allowed_for_goods_that_are_gone_is_not_allowed_for_others() -> None:
    asked = Asked()
    till = discount(guarded(asked), "500").do(asked.yes)
    till.do(till.wired.lines.empty_requested).do(till.wired.lines.empty_confirmed)
    assert till.wired.running.basket.allowed == NO_MARKDOWN
    till.do(till.wired.lines.undo_requested).do(till.wired.sale.pay_requested)
    assert till.shows(Screen.PAYMENT)
    assert asked.asked == [Verb.GIVE_DISCOUNT]


def test_an_answer_at_pay_is_for_the_goods_it_was_asked_for() -> None:
    asked = Asked()
    till = basket_discount(guarded(asked), "300")
    till.do(till.wired.lines.line_selected, 1).do(till.wired.lines.remove_requested)
    till.do(till.wired.sale.pay_requested)
    till.do(till.wired.lines.remove_requested).do(asked.yes)
    assert till.shows(Screen.SALE)


# ---- it stays ----------------------------------------------------------------------------------


def test_it_survives_parking_a_restart_and_the_way_back_from_payment() -> None:
    till = basket_discount(price(on_oil(), "1000"), "100")
    goods = till.sale.totals.goods
    assert till.restarted().sale.totals.goods == goods
    till.do(till.wired.parking.park_requested).do(till.wired.parking.parked_requested)
    till.do(till.wired.parking.parked_selected, till.sale.parked[0].identity)
    till.do(till.wired.parking.take_up_requested)
    assert till.sale.totals.goods == goods
    till.do(till.wired.sale.pay_requested)
    assert till.current.goods == goods


def test_an_undone_removal_brings_the_discount_on_the_basket_back() -> None:
    till = basket_discount(on_oil(), "100")
    till.do(till.wired.lines.empty_requested).do(till.wired.lines.empty_confirmed)
    assert till.wired.running.basket.discount is None
    till.do(till.wired.lines.undo_requested)
    assert till.sale.totals.discount == D(1)


def test_an_undone_removal_leaves_a_newer_discount_alone() -> None:
    till = basket_discount(on_oil(), "100")
    till.do(till.wired.lines.remove_requested)
    basket_discount(till, "200").do(till.wired.lines.undo_requested)
    assert till.sale.totals.discount == D(2)


def test_what_is_allowed_after_the_basket_became_a_sale_is_given_to_nobody() -> None:
    asked = Asked()
    till = discount(guarded(asked, NO_MARKDOWN), "100")
    assert asked.asked == [Verb.GIVE_DISCOUNT]
    before = till.wired.running.basket
    till.do(till.wired.sale.pay_requested)
    till.do(till.wired.prices.price_form_left).do(till.wired.sale.pay_requested)
    assert till.shows(Screen.PAYMENT)
    till.do(asked.yes)
    assert till.wired.running.basket == before
    assert till.sale.notice == say("price.basket-changed")
    assert till.current.goods == before.total
