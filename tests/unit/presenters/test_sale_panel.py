"""The panel beside the basket: keys, search, unknown codes, weights, goods without barcode."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.domain.product import Product
from cashier_app.domain.unknown_product import UnknownProduct
from cashier_app.presenters.multiplier import times_and_words
from cashier_app.presenters.sale_state import MiddlePanel, SidePanel
from cashier_app.services.ports import Lane
from tests.fakes.shop import (
    COFFEE,
    FIVE,
    HALLOUMI,
    MILK,
    NINETEEN,
    OIL,
    SHOP,
    TOMATOES,
    mock_up_basket,
)
from tests.fakes.till import FakeTill

D = Decimal
UNKNOWN = "5290011204992"


def search(till: FakeTill, text: str) -> FakeTill:
    return till.do(till.wired.sale.search_changed, text)


def enter(till: FakeTill, text: str) -> FakeTill:
    search(till, text)
    return till.do(till.wired.sale.search_entered, text)


# ---- quick keys ----------------------------------------------------------------------------------


def test_quick_keys_are_there_from_the_start_in_their_order() -> None:
    till = FakeTill().start()

    assert till.sale.quick_keys == (COFFEE, TOMATOES)
    assert till.sale.side is SidePanel.QUICK_KEYS


def test_quick_keys_show_as_soon_as_they_are_read() -> None:
    till = FakeTill()
    till.runner.hold(Lane.SEARCH)
    till.start()
    assert till.sale.quick_keys == ()
    till = till.release()

    assert till.sale.quick_keys == (COFFEE, TOMATOES)


def test_quick_keys_follow_an_import_with_the_next_sale() -> None:
    till = FakeTill().start()
    till.catalogue.products = [replace(COFFEE, price=D("4.95")), HALLOUMI]
    assert till.sale.quick_keys == (COFFEE, TOMATOES)
    till.paid(mock_up_basket(None)).do(till.wired.payment.finish_requested)
    till.do(till.wired.till.new_sale)

    assert [key.price for key in till.sale.quick_keys] == [D("4.95")]


def test_a_quick_key_adds_one() -> None:
    till = FakeTill().start()
    till.do(till.wired.sale.product_chosen, COFFEE.code)

    assert [line.product for line in till.sale.lines] == [COFFEE]


def test_a_quick_key_ends_a_weight_that_is_being_typed() -> None:
    till = FakeTill().start().scan("TOM")
    till.do(till.wired.sale.entry_changed, D("1.2"))
    till.do(till.wired.sale.all_keys_requested).do(till.wired.sale.product_chosen, COFFEE.code)

    assert [line.product for line in till.sale.lines] == [COFFEE]
    assert till.sale.side is SidePanel.QUICK_KEYS
    assert till.sale.entry is None


def test_a_quick_key_whose_product_is_gone_says_so() -> None:
    till = FakeTill().start()
    till.do(till.wired.sale.product_chosen, "GONE")

    assert till.sale.side is SidePanel.NOTHING_FOUND
    assert till.sale.unknown_code == "GONE"


def test_all_quick_keys_stand_in_place_of_the_basket_until_tapped_again() -> None:
    till = FakeTill().start()
    till.do(till.wired.sale.all_keys_requested)
    assert till.sale.middle is MiddlePanel.ALL_KEYS
    till = till.do(till.wired.sale.all_keys_requested)
    assert till.sale.middle is MiddlePanel.LINES
    till.do(till.wired.sale.all_keys_requested)
    till.scan("HAL")

    assert till.sale.middle is MiddlePanel.LINES


# ---- three of the next ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "times", "words"),
    [
        ("3 *", 3, ""),
        ("3*", 3, ""),
        (" 12 × ", 12, ""),
        ("999 * halloumi", 999, "halloumi"),
        ("3 * 5290", 3, "5290"),
        ("0 * hal", 1, "0 * hal"),
        ("1000 * hal", 1, "1000 * hal"),
        ("03 * hal", 1, "03 * hal"),
        ("* hal", 1, "* hal"),
        ("-3 * hal", 1, "-3 * hal"),
        ("1.5 * hal", 1, "1.5 * hal"),
        ("٣ * hal", 3, "hal"),
        ("½ * hal", 1, "½ * hal"),
        (" hal ", 1, "hal"),
        ("", 1, ""),
    ],
)
def test_a_number_and_an_asterisk_multiply(text: str, times: int, words: str) -> None:
    assert times_and_words(text) == (D(times), words)


def test_a_number_before_a_scan_multiplies_that_scan_only() -> None:
    till = search(FakeTill().start(), "3 *")
    assert till.sale.side is SidePanel.QUICK_KEYS
    till.scan("HAL")
    till.scan("OIL")

    assert [(line.product, line.quantity) for line in till.sale.lines] == [
        (HALLOUMI, D(3)),
        (OIL, D(1)),
    ]
    assert till.sale.search == ""


def test_a_number_multiplies_a_code_a_hit_and_a_quick_key() -> None:
    till = enter(FakeTill().start(), "2 * HAL")
    enter(till, "4 * oil")
    search(till, "5 *").do(till.wired.sale.product_chosen, COFFEE.code)

    assert [line.quantity for line in till.sale.lines] == [D(2), D(4), D(5)]


def test_a_number_alone_adds_nothing() -> None:
    till = enter(FakeTill().start(), "3 *")

    assert till.sale.lines == ()
    assert till.sale.side is SidePanel.QUICK_KEYS


def test_weighed_goods_are_not_multiplied_and_that_is_said() -> None:
    till = search(FakeTill().start(), "3 *").scan("TOM")

    assert till.sale.side is SidePanel.WEIGHT
    assert till.sale.notice is not None
    assert till.sale.notice.key == "sale.not-multiplied"


# ---- choosing among the hits ---------------------------------------------------------------------


def test_the_first_hit_is_chosen_and_arrows_choose_another_one() -> None:
    till = search(FakeTill().start(), "1 l")
    assert till.sale.hits == (OIL, MILK)
    assert till.sale.chosen_hit == 0
    for step, chosen in ((1, 1), (1, 1), (-1, 0), (-1, 0), (1, 1)):
        till.do(till.wired.sale.hit_moved, step)
        assert till.sale.chosen_hit == chosen
    till.do(till.wired.sale.search_entered, "1 l")

    assert [line.product for line in till.sale.lines] == [MILK]
    assert till.sale.chosen_hit is None


def test_without_hits_arrows_do_nothing() -> None:
    till = search(FakeTill().start(), "nothing")
    till.do(till.wired.sale.hit_moved, 1)
    assert till.sale.chosen_hit is None
    till.do(till.wired.sale.dismissed).do(till.wired.sale.hit_moved, 1)
    assert till.sale.chosen_hit is None


def test_what_is_only_similar_is_shown_and_never_chosen_by_itself() -> None:
    till = search(FakeTill().start(), "loi")
    assert till.sale.hits == (OIL,)
    assert till.sale.similar
    assert till.sale.chosen_hit is None
    till.do(till.wired.sale.search_entered, "loi")

    assert till.sale.side is SidePanel.NOTHING_FOUND
    assert till.sale.unknown_code == "loi"
    assert till.sale.lines == ()
    assert not till.sale.similar


def test_what_is_only_similar_can_be_pointed_at() -> None:
    till = search(FakeTill().start(), "loi")
    till.do(till.wired.sale.hit_moved, 1)
    assert till.sale.chosen_hit == 0
    till.do(till.wired.sale.search_entered, "loi")

    assert [line.product for line in till.sale.lines] == [OIL]


# ---- searching -----------------------------------------------------------------------------------


def test_hits_stand_in_place_of_the_quick_keys_while_somebody_types() -> None:
    till = search(FakeTill().start(), "oil")
    assert till.sale.side is SidePanel.HITS
    assert till.sale.hits == (OIL,)
    till = till.do(till.wired.sale.product_chosen, OIL.code)

    assert till.sale.side is SidePanel.QUICK_KEYS
    assert till.sale.search == ""
    assert till.sale.items == 1


def test_an_empty_search_brings_the_quick_keys_back() -> None:
    till = search(search(FakeTill().start(), "oil"), "  ")

    assert till.sale.side is SidePanel.QUICK_KEYS


def test_hits_of_an_older_text_never_show() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.SEARCH)
    search(till, "hal")
    hits = till.runner.take(Lane.SEARCH).begin()
    search(till, "oil")
    till = till.do(hits)
    assert till.sale.hits == ()
    till = till.release()

    assert till.sale.hits == (OIL,)


def test_enter_adds_the_product_whose_code_was_typed() -> None:
    till = enter(FakeTill().start(), HALLOUMI.barcodes[0])

    assert [line.product for line in till.sale.lines] == [HALLOUMI]
    assert till.sale.search == ""


def test_enter_takes_the_first_hit_of_exactly_these_words() -> None:
    till = enter(FakeTill().start(), "coff")

    assert [line.product for line in till.sale.lines] == [COFFEE]


def test_enter_before_the_hits_came_waits_for_them() -> None:
    till = search(FakeTill().start(), "o")
    till.runner.hold(Lane.SEARCH)
    enter(till, "coff")
    assert till.sale.lines == ()
    till = till.release()

    assert [line.product for line in till.sale.lines] == [COFFEE]


def test_enter_before_the_hits_came_counts_for_its_own_words_only() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.SEARCH)
    enter(till, "coff")
    search(till, "oil")
    till.runner.release()

    assert till.sale.lines == ()
    assert till.sale.hits == (OIL,)


def test_enter_on_nothing_does_nothing() -> None:
    till = enter(FakeTill().start(), "  ")

    assert till.sale.side is SidePanel.QUICK_KEYS


def test_enter_on_words_without_a_hit_says_that_nothing_was_added() -> None:
    till = enter(FakeTill().start(), "caviar")

    assert till.sale.side is SidePanel.NOTHING_FOUND
    assert till.sale.unknown_code == "caviar"
    assert till.sale.search == ""


def test_a_code_entered_in_one_go_is_not_known_either() -> None:
    till = FakeTill().start()
    till.do(till.wired.sale.search_entered, UNKNOWN)

    assert till.sale.side is SidePanel.NOTHING_FOUND
    assert till.sale.unknown_code == UNKNOWN


def test_enter_takes_a_customers_code_as_if_it_had_been_scanned() -> None:
    till = enter(FakeTill().start(), "7000004471")

    assert till.sale.customer is not None
    assert till.sale.search == ""


def test_enter_takes_a_receipt_code_as_if_it_had_been_scanned() -> None:
    till = enter(FakeTill().start(), "LCA1-3-000377-K7Q2")

    assert till.sale.side is SidePanel.RECEIPT
    assert till.sale.receipt == "3-000377"
    assert till.sale.search == ""


def test_the_letter_keyboard_shows_on_a_tap() -> None:
    till = FakeTill().start()
    till.do(till.wired.sale.letters_requested)
    assert till.sale.letters
    till.do(till.wired.sale.dismissed)

    assert not till.sale.letters


def test_the_letter_keyboard_goes_and_leaves_what_was_found() -> None:
    till = FakeTill().start()
    till.do(till.wired.sale.letters_requested).do(till.wired.sale.search_changed, "hall")
    till.do(till.wired.sale.letters_put_away)

    assert not till.sale.letters
    assert (till.sale.search, till.sale.side) == ("hall", SidePanel.HITS)


@pytest.mark.expected_log("StorageError")
def test_a_search_that_fails_is_said() -> None:
    till = FakeTill().start()
    till.wired.sale.search_changed("oil")
    till.runner.take(Lane.SEARCH).on_error(StorageError())

    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"


# ---- unknown codes, goods without barcode --------------------------------------------------------


def test_an_unknown_code_is_said_and_scanning_goes_on() -> None:
    till = FakeTill().start().scan(UNKNOWN)
    assert till.sale.side is SidePanel.NOTHING_FOUND
    assert till.sale.unknown_code == UNKNOWN
    till = till.scan("HAL")

    assert till.sale.side is SidePanel.QUICK_KEYS
    assert till.sale.items == 1


def test_an_unknown_code_is_dismissed() -> None:
    till = FakeTill().start().scan(UNKNOWN)
    till.do(till.wired.sale.dismissed)

    assert till.sale.side is SidePanel.QUICK_KEYS
    assert till.sale.unknown_code == ""


def test_goods_without_barcode_need_a_price_and_keep_their_code() -> None:
    till = FakeTill().start().scan(UNKNOWN)
    till.do(till.wired.sale.without_barcode_requested)
    assert till.sale.side is SidePanel.PRICE
    assert till.sale.entry is not None
    assert till.sale.entry.vat_rates == (FIVE, NINETEEN)
    assert till.sale.entry.vat_rate == FIVE
    till.do(till.wired.sale.entry_confirmed)
    assert till.sale.lines == ()
    till.do(till.wired.sale.entry_changed, D("2.50"))
    till.do(till.wired.sale.entry_vat_chosen, NINETEEN)
    till = till.do(till.wired.sale.entry_confirmed)

    assert [line.product for line in till.sale.lines] == [
        Product(UNKNOWN, "Goods without barcode", D("2.50"), NINETEEN)
    ]
    assert till.sale.side is SidePanel.QUICK_KEYS


def test_a_shop_without_listed_rates_sells_goods_without_barcode_once_one_is_chosen() -> None:
    till = FakeTill(replace(SHOP, vat_rates=())).start().scan(UNKNOWN)
    till.do(till.wired.sale.without_barcode_requested)
    till.do(till.wired.sale.entry_changed, D("2.50"))
    assert till.sale.entry is not None
    assert not till.sale.entry.ready
    till.do(till.wired.sale.entry_vat_chosen, FIVE)

    assert till.sale.entry.ready


def test_choosing_vat_before_the_price_is_not_enough() -> None:
    till = FakeTill().start().scan(UNKNOWN)
    till.do(till.wired.sale.without_barcode_requested)
    till.do(till.wired.sale.entry_vat_chosen, NINETEEN)

    assert till.sale.entry is not None
    assert not till.sale.entry.ready


def test_a_scan_while_a_price_is_typed_adds_its_product_and_keeps_the_price() -> None:
    till = FakeTill().start().scan(UNKNOWN)
    till.do(till.wired.sale.without_barcode_requested)
    till.do(till.wired.sale.entry_changed, D("2.50"))
    till.scan("HAL")
    assert till.sale.items == 1
    assert till.sale.side is SidePanel.PRICE
    till.do(till.wired.sale.entry_confirmed)

    assert till.sale.items == 2


def test_a_weight_whose_place_an_unknown_code_took_holds_up_no_payment() -> None:
    till = FakeTill().start().scan("HAL").scan("TOM")
    till.do(till.wired.sale.entry_changed, D("1.200"))
    assert not till.sale.can_pay
    till.scan(UNKNOWN)

    assert till.sale.side is SidePanel.NOTHING_FOUND
    assert till.sale.entry is None
    assert till.sale.can_pay


@pytest.mark.parametrize("press", ["entry_changed", "entry_vat_chosen"])
def test_the_keypad_does_nothing_when_nothing_is_asked(press: str) -> None:
    till = FakeTill().start()
    till.do(getattr(till.wired.sale, press), D("2.50"))
    till.do(till.wired.sale.entry_confirmed)

    assert till.sale.entry is None
    assert till.sale.lines == ()


# ---- weighing ------------------------------------------------------------------------------------


def test_a_weighed_product_asks_its_weight_and_each_weighing_is_a_line() -> None:
    till = FakeTill().start()
    for weight in ("1.240", "0.500"):
        till.do(till.wired.sale.product_chosen, TOMATOES.code)
        assert till.sale.side is SidePanel.WEIGHT
        till.do(till.wired.sale.entry_changed, D(weight))
        till.do(till.wired.sale.entry_confirmed)

    assert [line.quantity for line in till.sale.lines] == [D("1.240"), D("0.500")]
    assert till.sale.items == 2


def test_a_weight_of_nothing_is_not_taken() -> None:
    till = FakeTill().start().scan(TOMATOES.code)
    till.do(till.wired.sale.entry_changed, D(0))
    till.do(till.wired.sale.entry_confirmed)

    assert till.sale.lines == ()
    assert till.sale.side is SidePanel.WEIGHT


def test_a_double_press_on_add_weighed_adds_once() -> None:
    till = FakeTill().start().scan(TOMATOES.code)
    till.do(till.wired.sale.entry_changed, D("1.240"))
    till.do(till.wired.sale.entry_confirmed)
    till.do(till.wired.sale.entry_confirmed)

    assert len(till.sale.lines) == 1


def test_late_hits_do_not_take_the_weight_away() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.SEARCH)
    search(till, "oil")
    till.scan(TOMATOES.code)
    till.runner.release()

    assert till.sale.side is SidePanel.WEIGHT


def test_searching_gives_a_weighing_up() -> None:
    till = FakeTill().start().scan(TOMATOES.code)
    till.do(till.wired.sale.entry_changed, D("1.240"))
    search(till, "oil")
    till.do(till.wired.sale.entry_confirmed)

    assert till.sale.lines == ()
    assert till.sale.side is SidePanel.HITS


# ---- the list of unknown codes -------------------------------------------------------------------


def test_an_unknown_barcode_is_collected_each_time_it_is_scanned_and_sold() -> None:
    till = FakeTill().start().scan(UNKNOWN)
    till.do(till.wired.sale.without_barcode_requested)
    till.do(till.wired.sale.entry_changed, D("2.50"))
    till.do(till.wired.sale.entry_confirmed)
    till.scan(UNKNOWN)

    assert list(till.unknown_products.rows()) == [
        UnknownProduct(UNKNOWN, 2, 1, till.clock.now()),
    ]


@pytest.mark.parametrize("code", ["HAL", "7000004471", "4711", "LCA1-3-000377-K7Q2", "HALLOUMI"])
def test_what_is_known_or_no_barcode_of_goods_is_not_collected(code: str) -> None:
    """A code without a check digit may be anything, a person's number too."""
    till = FakeTill().start().scan(code)

    assert list(till.unknown_products.rows()) == []


def test_a_weighed_product_is_not_collected() -> None:
    till = FakeTill().start().scan("TOM")
    till.do(till.wired.sale.entry_changed, D("1.2")).do(till.wired.sale.entry_confirmed)

    assert till.sale.items == 1
    assert list(till.unknown_products.rows()) == []


@pytest.mark.expected_log("the disk is full")
def test_a_list_that_cannot_be_kept_does_not_keep_the_till_from_selling() -> None:
    till = FakeTill().start()
    till.unknown_products.full = True
    till.scan(UNKNOWN)
    assert till.sale.unknown_code == UNKNOWN
    till.scan("HAL")

    assert till.sale.items == 1
