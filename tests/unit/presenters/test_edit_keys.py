"""Quick keys edited in place: by whom, how, and that an import does not undo it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.basket import BasketLine
from cashier_app.domain.quick_keys import QuickKey, QuickKeys
from cashier_app.domain.verb import Verb
from cashier_app.presenters.edit_keys import KeyEditing
from cashier_app.presenters.message import say
from cashier_app.presenters.sale_state import MiddlePanel, SidePanel
from tests.fakes.allowing import Asked
from tests.fakes.shop import COFFEE, HALLOUMI, PRODUCTS, TOMATOES
from tests.fakes.till import FakeTill

MAIN = (QuickKey("Main", "COF"), QuickKey("Main", "TOM"))


def editing(till: FakeTill | None = None) -> FakeTill:
    till = till or FakeTill().start()
    return till.do(till.wired.edit_keys.edit_keys_requested)


def shown(till: FakeTill) -> list[str]:
    return [f"{one.quick_key.rpartition('/')[0]}/{one.code}" for one in till.sale.quick_keys]


def chosen(code: str) -> FakeTill:
    till = editing()
    return till.do(till.wired.edit_keys.key_chosen, code)


def test_who_closes_the_letter_keyboard_keeps_the_name_of_the_group() -> None:
    till = chosen("TOM")
    till.do(till.wired.edit_keys.naming_requested)
    assert till.sale.letters
    till = till.do(till.wired.sale.letters_put_away)
    assert not till.sale.letters
    assert till.sale.keys == KeyEditing("TOM", "Main")


def test_until_somebody_edits_them_the_products_file_rules() -> None:
    till = FakeTill().start()
    assert till.sale.quick_keys == (COFFEE, TOMATOES)
    assert till.sale.keys is None


def test_they_are_edited_in_place_where_that_is_allowed() -> None:
    asked = Asked()
    till = FakeTill(manner=Manner(42, "en", 120, lambda: "Goods", allow=asked.allow)).start()
    assert editing(till).sale.keys is None
    assert asked.asked == [Verb.EDIT_QUICK_KEYS]
    till.do(asked.yes)
    assert (till.sale.middle, till.sale.keys) == (MiddlePanel.ALL_KEYS, KeyEditing())
    assert till.do(till.wired.edit_keys.editing_left).sale.keys is None


def test_what_is_scanned_becomes_a_key_and_is_not_sold() -> None:
    till = editing().scan("HAL")
    assert till.sale.lines == ()
    assert shown(till) == ["Main/COF", "Main/TOM", "Main/HAL"]
    assert till.sale.keys == KeyEditing("HAL", "Main", own=True)
    assert till.sale.notice == say("keys.added", product=HALLOUMI.description)


def test_a_weighed_product_that_is_found_becomes_a_key_and_asks_no_weight() -> None:
    till = editing()
    till.do(till.wired.edit_keys.key_chosen, "TOM").do(till.wired.edit_keys.key_removed)
    till.do(till.wired.sale.search_changed, "tomatoes")
    till.do(till.wired.sale.product_chosen, "TOM")
    assert (till.sale.side, till.sale.entry) == (SidePanel.QUICK_KEYS, None)
    assert shown(till) == ["Main/COF", "Main/TOM"]


def test_a_product_that_has_a_key_keeps_it() -> None:
    till = editing().scan("COF")
    assert shown(till) == ["Main/COF", "Main/TOM"]
    assert till.sale.notice == say("keys.has-one", product=COFFEE.description)


def test_the_first_key_of_all_needs_no_group() -> None:
    till = editing()
    for code in ("COF", "TOM"):
        till.do(till.wired.edit_keys.key_chosen, code).do(till.wired.edit_keys.key_removed)
    assert shown(till) == []
    assert shown(till.scan("HAL")) == ["/HAL"]


def test_keys_are_moved_and_removed() -> None:
    till = chosen("COF")
    assert shown(till.do(till.wired.edit_keys.key_moved, 1)) == ["Main/TOM", "Main/COF"]
    assert shown(till.do(till.wired.edit_keys.key_removed)) == ["Main/TOM"]
    assert till.sale.keys == KeyEditing(own=True)


def test_a_group_is_named_and_another_is_begun() -> None:
    till = chosen("TOM")
    keys = till.wired.edit_keys
    till.do(keys.naming_requested)
    assert till.sale.letters
    assert till.sale.keys == KeyEditing("TOM", "Main", naming=True)
    assert shown(till.do(keys.group_named, " Best ")) == ["Best/COF", "Best/TOM"]
    assert till.sale.keys == KeyEditing("TOM", "Best", own=True)
    till.do(keys.naming_requested).do(keys.group_begun, "Fruit")
    assert shown(till) == ["Best/COF", "Fruit/TOM"]


@pytest.mark.parametrize("name", ["", "  ", "Fruit/2"])
def test_a_name_that_is_none_is_not_taken(name: str) -> None:
    till = chosen("TOM")
    keys = till.wired.edit_keys
    till.do(keys.group_named, "Best")
    till.do(keys.naming_requested).do(keys.group_named, name).do(keys.group_begun, name)
    assert shown(till) == ["Main/COF", "Main/TOM"]
    assert till.do(keys.naming_left).sale.keys == KeyEditing("TOM", "Main")


def test_only_the_group_of_a_chosen_key_is_named() -> None:
    till = editing()
    till.do(till.wired.edit_keys.naming_requested)
    assert till.sale.keys == KeyEditing()


def test_an_import_does_not_undo_it_and_what_is_gone_comes_back_in_its_place() -> None:
    till = editing().scan("HAL")
    till.catalogue.products = tuple(
        replace(one, quick_key="New/1") for one in PRODUCTS if one is not TOMATOES
    )
    till.do(till.wired.sale.start_anew)
    assert shown(till) == ["Main/COF", "Main/HAL"]
    till.catalogue.products = PRODUCTS
    till.do(till.wired.sale.start_anew)
    assert shown(till) == ["Main/COF", "Main/TOM", "Main/HAL"]


def test_it_survives_a_restart_and_the_list_may_rule_again() -> None:
    till = editing().scan("HAL").restarted()
    assert shown(till) == ["Main/COF", "Main/TOM", "Main/HAL"]
    editing(till).do(till.wired.edit_keys.keys_of_list_requested)
    assert till.sale.quick_keys == (COFFEE, TOMATOES)
    assert till.quick_keys.kept is None


def test_on_another_screen_what_is_scanned_is_sold() -> None:
    till = editing()
    till.do(till.wired.beside.purchases.open).scan("HAL")
    assert [line.product for line in till.sale.lines] == [HALLOUMI]
    assert till.sale.keys is None


@pytest.mark.expected_log("the disk is full")
def test_what_cannot_be_kept_is_said_and_the_keys_stay() -> None:
    till = editing()
    till.quick_keys.full = True
    till.scan("HAL")
    assert shown(till) == ["Main/COF", "Main/TOM"]
    assert till.bar.flash == say("till.storage")


def test_the_same_arrangement_is_not_written_twice_and_a_taken_over_one_is_written() -> None:
    till = chosen("COF")
    till.do(till.wired.edit_keys.key_moved, -1)
    assert till.quick_keys.kept == QuickKeys(MAIN)
    till.quick_keys.full = True
    till.do(till.wired.edit_keys.key_moved, -1)
    assert till.bar.flash is None


def test_a_labelled_product_becomes_a_key_and_is_not_sold() -> None:
    till = editing()
    till.do(till.wired.edit_keys.key_chosen, "TOM").do(till.wired.edit_keys.key_removed)
    till.do(till.wired.sale.add_labelled, BasketLine(TOMATOES, Decimal("0.5")))
    assert till.sale.lines == ()
    assert shown(till) == ["Main/COF", "Main/TOM"]
