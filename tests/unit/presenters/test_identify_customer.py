"""Identify customer: by phone, card number or e-mail, with answers that may come late or never."""

from dataclasses import replace
from datetime import date

import pytest

from cashier_app.domain.customer import Identification, Means
from cashier_app.domain.errors import NotActiveError, NotSentError, RefusedError, SeveralFoundError
from cashier_app.presenters.identify_customer import better_domain
from cashier_app.presenters.identify_customer_state import LookUp
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane
from tests.fakes.shop import CARD, ELENI, SHOP, mock_up_basket
from tests.fakes.till import FakeTill

PHONE = Identification(Means.PHONE, "99123456")
ANDREAS = replace(ELENI, identification=PHONE, id="12")


def opened(till: FakeTill | None = None) -> FakeTill:
    till = till or FakeTill().start()
    till.rewards.customers["99123456"] = ANDREAS
    return till.do(till.wired.sale.customer_requested)


def press(till: FakeTill, keys: str) -> FakeTill:
    for key in keys:
        till.do(till.wired.identify.digit_typed, key)
    return till


def test_a_phone_number_of_full_length_is_looked_up_by_itself() -> None:
    till = press(opened(), "9912345")
    assert till.identify.look_up is LookUp.IDLE
    assert "find_customer" not in till.rewards.calls
    till = press(till, "6")

    assert till.identify.look_up is LookUp.FOUND
    assert till.identify.found == ANDREAS
    assert till.identify.can_use


def test_use_this_customer_goes_back_to_the_basket_and_its_preview_starts() -> None:
    till = FakeTill().start().with_basket(mock_up_basket(None))
    press(opened(till), "99123456").do(till.wired.identify.use_requested)

    assert till.shows(Screen.SALE)
    assert till.sale.customer == ANDREAS
    assert till.sale.reward.earn is not None


def test_a_digit_after_a_full_number_begins_a_new_one() -> None:
    till = press(opened(), "99123456")
    press(till, "7")

    assert till.identify.typed[Means.PHONE] == "7"
    assert till.identify.look_up is LookUp.IDLE
    assert not till.identify.can_use


def test_a_number_of_another_country_is_looked_up_on_request_with_its_code() -> None:
    till = opened()
    till.rewards.customers["+447911123456"] = ELENI
    till.do(till.wired.identify.country_requested)
    assert till.identify.choosing_country
    till = till.do(till.wired.identify.country_chosen, "+44")
    assert not till.identify.choosing_country
    press(till, "7911123456")
    assert till.identify.typed[Means.PHONE] == "7911123456"
    assert "find_customer" not in till.rewards.calls
    assert till.identify.line.key == "identify.hint.other"
    till.do(till.wired.identify.find_requested)

    assert till.identify.look_up is LookUp.FOUND


def test_choosing_another_country_asks_again() -> None:
    till = press(opened(), "99123456")
    till.do(till.wired.identify.country_chosen, "+30")

    assert till.identify.look_up is LookUp.IDLE
    assert not till.identify.can_use


def test_coming_back_to_the_own_country_looks_a_full_number_up() -> None:
    till = opened()
    till.do(till.wired.identify.country_chosen, "+30")
    press(till, "99123456")
    till.do(till.wired.identify.country_chosen, "+357")

    assert till.identify.found == ANDREAS


def test_the_own_country_comes_first_and_a_shop_without_one_offers_all() -> None:
    assert opened().identify.country_codes[0] == "+357"
    assert opened().identify.country_codes.count("+357") == 1
    till = opened(FakeTill(replace(SHOP, country_code="")).start())

    assert till.identify.country_code == ""
    assert "+357" in till.identify.country_codes


def test_only_digits_count_in_a_phone_number() -> None:
    till = opened()
    till.do(till.wired.identify.text_changed, "99 12-34٣x½")
    assert till.identify.typed[Means.PHONE] == "9912343"


def test_what_was_typed_in_another_way_is_kept() -> None:
    till = press(opened(), "9912")
    till.do(till.wired.identify.way_chosen, Means.CARD)
    press(till, "7000")
    till.do(till.wired.identify.way_chosen, Means.PHONE)

    assert till.identify.typed[Means.PHONE] == "9912"
    assert till.identify.typed[Means.CARD] == "7000"


def test_choosing_another_way_drops_the_look_up_that_runs_and_what_was_found() -> None:
    till = press(opened(), "99123456")
    till = till.do(till.wired.identify.way_chosen, Means.CARD)
    assert (till.identify.way, till.identify.found) == (Means.CARD, None)
    till.do(till.wired.identify.way_chosen, Means.PHONE)
    till.runner.hold(Lane.LOOKUP)
    till.do(till.wired.identify.find_requested)
    found = till.runner.take(Lane.LOOKUP).begin()
    till.do(till.wired.identify.way_chosen, Means.EMAIL)
    till.do(found)

    assert till.identify.look_up is LookUp.IDLE


def test_a_card_scanned_just_before_the_screen_opened_still_identifies() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.LOOKUP)
    till.scan(CARD.value)
    opened(till)
    till = till.release()

    assert till.shows(Screen.SALE)
    assert till.sale.customer == ELENI


def test_the_way_used_last_is_first_and_chosen() -> None:
    till = opened()
    till.do(till.wired.identify.way_chosen, Means.CARD)
    press(till, CARD.value).do(till.wired.identify.find_requested)
    till.do(till.wired.identify.use_requested)
    opened(till)

    assert till.identify.way is Means.CARD
    assert till.identify.ways[0] is Means.CARD
    assert set(till.identify.ways) == set(Means)
    assert till.identify.typed[Means.CARD] == ""


def test_find_is_there_once_something_is_typed() -> None:
    till = opened()
    till.do(till.wired.identify.way_chosen, Means.CARD)
    assert not till.identify.can_find
    till.do(till.wired.identify.find_requested)
    assert till.identify.look_up is LookUp.IDLE
    press(till, "7")

    assert till.identify.can_find


def test_deleting_and_clearing_forget_what_was_found() -> None:
    till = press(opened(), "99123456")
    till.do(till.wired.identify.delete_requested)
    assert till.identify.typed[Means.PHONE] == "9912345"
    assert till.identify.found is None
    press(till, "6").do(till.wired.identify.clear_requested)

    assert till.identify.typed[Means.PHONE] == ""
    assert till.identify.found is None


def test_the_same_text_again_keeps_what_was_found() -> None:
    till = press(opened(), "99123456")
    till.do(till.wired.identify.text_changed, "99123456")

    assert till.identify.found == ANDREAS


def test_typing_on_replaces_the_look_up_that_runs() -> None:
    till = opened()
    till.runner.hold(Lane.LOOKUP)
    press(till, "99123456")
    assert till.identify.look_up is LookUp.LOOKING
    found = till.runner.take(Lane.LOOKUP).begin()
    till.do(till.wired.identify.delete_requested)
    till = till.do(found)

    assert till.identify.look_up is LookUp.IDLE
    assert till.identify.found is None


@pytest.mark.parametrize(
    ("way", "typed", "key"),
    [
        (Means.PHONE, "99000000", "identify.not-found.phone"),
        (Means.CARD, "7000000000", "identify.not-found.card"),
        (Means.EMAIL, "nobody@example.com", "identify.not-found.email"),
    ],
)
def test_nobody_found_is_said_with_crm_coms_words_and_changes_nothing(
    way: Means, typed: str, key: str
) -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    opened(till).do(till.wired.identify.way_chosen, way)
    till.do(till.wired.identify.text_changed, typed)
    till.do(till.wired.identify.find_requested)

    assert till.identify.look_up is LookUp.NOT_FOUND
    assert till.identify.line.key == key
    assert till.identify.words == "Access token not found"
    assert not till.identify.can_use
    till.do(till.wired.identify.use_requested)
    assert till.wired.running.basket.customer == ELENI


@pytest.mark.parametrize("way", [Means.CARD, Means.EMAIL])
@pytest.mark.parametrize(
    ("unverified", "key"), [(False, "identify.not-active"), (True, "identify.not-verified")]
)
def test_what_is_known_and_not_active_is_told_from_what_nobody_has(
    way: Means, *, unverified: bool, key: str
) -> None:
    till = opened()
    till.rewards.inactive["old@gmial.com"] = NotActiveError("No access", unverified=unverified)
    till.do(till.wired.identify.way_chosen, way)
    till.do(till.wired.identify.text_changed, "old@gmial.com")
    till.do(till.wired.identify.find_requested)

    assert till.identify.look_up is LookUp.NOT_FOUND
    assert till.identify.line.key == key
    assert till.identify.words == "No access"
    assert till.identify.suggestion == "", "the address is right"
    assert not till.identify.can_use


def test_an_address_that_two_have_is_not_said_to_be_nobody_s() -> None:
    till = opened()
    till.rewards.inactive["family@gmial.com"] = SeveralFoundError()
    till.do(till.wired.identify.way_chosen, Means.EMAIL)
    till.do(till.wired.identify.text_changed, "family@gmial.com")
    till.do(till.wired.identify.find_requested)

    assert till.identify.line.key == "identify.several"
    assert not till.identify.may_be_misspelt, "nor is its spelling to be looked at"
    assert till.identify.suggestion == "", "the address is right"
    assert not till.identify.can_use


@pytest.mark.parametrize(
    ("ended_on", "key"),
    [(None, "identify.ended"), (date(2026, 10, 3), "identify.ended-on")],
)
def test_a_customer_who_no_longer_takes_part_cannot_be_used(
    ended_on: date | None, key: str
) -> None:
    till = opened()
    till.rewards.customers["99123456"] = replace(ANDREAS, takes_part=False, ended_on=ended_on)
    press(till, "99123456")

    assert till.identify.look_up is LookUp.ENDED
    assert till.identify.line.key == key
    assert till.identify.found is not None
    assert not till.identify.can_use
    till.do(till.wired.identify.use_requested)
    assert till.shows(Screen.IDENTIFY)


def test_offline_the_number_is_kept_with_the_sale() -> None:
    till = opened()
    till.rewards.trouble["find_customer"] = NotSentError()
    press(till, "99123456")
    assert till.identify.look_up is LookUp.OFFLINE
    assert till.identify.line.key == "identify.offline"
    till.do(till.wired.identify.use_requested)

    assert till.sale.customer is not None
    assert till.sale.customer.identification == PHONE
    assert not till.sale.customer.checked


def with_recent_andreas() -> FakeTill:
    till = press(opened(), "99123456")
    till.do(till.wired.identify.back_requested)
    return opened(till)


def test_a_recent_customer_is_looked_up_again() -> None:
    till = with_recent_andreas()
    assert [(one.name, one.means, one.ending) for one in till.identify.recent] == [
        ("Eleni G.", Means.PHONE, "456")
    ]
    till.do(till.wired.identify.recent_chosen, 0)

    assert till.identify.found == ANDREAS
    assert till.rewards.calls.count("find_customer") == 2


def test_a_recent_customer_offline_is_kept_by_what_she_showed_then() -> None:
    till = with_recent_andreas()
    till.rewards.trouble["find_customer"] = NotSentError()
    till.do(till.wired.identify.recent_chosen, 0)
    assert till.identify.look_up is LookUp.OFFLINE
    till.do(till.wired.identify.use_requested)

    assert till.sale.customer is not None
    assert till.sale.customer.identification == PHONE


def test_a_recent_customer_who_is_not_found_any_more_is_told_by_what_she_showed_then() -> None:
    till = with_recent_andreas()
    till.do(till.wired.identify.way_chosen, Means.CARD)
    till.rewards.trouble["find_customer"] = RefusedError("nobody")
    till.do(till.wired.identify.recent_chosen, 0)

    assert till.identify.line.key == "identify.not-found.phone"


def test_a_recent_customer_who_is_not_found_says_nothing_of_the_address_that_is_typed() -> None:
    till = with_recent_andreas()
    till.do(till.wired.identify.way_chosen, Means.EMAIL)
    till.do(till.wired.identify.text_changed, "eleni@gmial.com")
    till.rewards.trouble["find_customer"] = RefusedError("nobody")
    till.do(till.wired.identify.recent_chosen, 0)

    assert till.identify.line.key == "identify.not-found.phone"
    assert not till.identify.may_be_misspelt
    assert till.identify.suggestion == ""


def test_there_is_no_recent_customer_to_choose_at_first() -> None:
    till = opened()
    till.do(till.wired.identify.recent_chosen, 0)

    assert till.identify.look_up is LookUp.IDLE


def test_going_back_leaves_the_customer_as_before() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    opened(till)
    assert till.identify.has_customer
    press(till, "99123456").do(till.wired.identify.back_requested)

    assert till.shows(Screen.SALE)
    assert till.sale.customer == ELENI


def test_going_on_without_customer_removes_her() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    opened(till).do(till.wired.identify.without_customer_requested)

    assert till.shows(Screen.SALE)
    assert till.sale.customer is None


def test_a_look_up_that_ends_after_going_back_changes_nothing() -> None:
    till = opened()
    till.runner.hold(Lane.LOOKUP)
    press(till, "99123456")
    found = till.runner.take(Lane.LOOKUP).begin()
    till.do(till.wired.identify.back_requested)
    till.do(found)

    assert till.shows(Screen.SALE)
    assert till.sale.customer is None


# ---- e-mail --------------------------------------------------------------------------------------


def by_email(till: FakeTill | None = None) -> FakeTill:
    till = opened(till)
    return till.do(till.wired.identify.way_chosen, Means.EMAIL)


def test_a_domain_key_completes_the_address_and_replaces_another_domain() -> None:
    till = press(by_email(), "eleni")
    till.do(till.wired.identify.digit_typed, "gmail.com")
    assert till.identify.typed[Means.EMAIL] == "eleni@gmail.com"
    till.do(till.wired.identify.digit_typed, "hotmail.com")

    assert till.identify.typed[Means.EMAIL] == "eleni@hotmail.com"


def test_a_misspelt_domain_is_corrected_on_request_and_looked_up() -> None:
    till = by_email()
    till.rewards.customers["eleni@gmail.com"] = ELENI
    till.do(till.wired.identify.text_changed, "eleni@gmial.com")
    till.do(till.wired.identify.find_requested)
    assert till.identify.suggestion == "gmail.com"
    assert till.identify.line.key == "identify.not-found.email-typo"
    till.runner.hold(Lane.LOOKUP)
    till.wired.identify.suggestion_chosen()
    till.wired.identify.suggestion_chosen()
    till.runner.release()

    assert till.identify.typed[Means.EMAIL] == "eleni@gmail.com"
    assert till.identify.found == ELENI


@pytest.mark.parametrize(
    ("address", "better"),
    [
        ("eleni@gmial.com", "gmail.com"),
        (" ELENI@Hotmial.COM ", "hotmail.com"),
        ("eleni@cytanet.com", ""),
        ("eleni@gmail.com", ""),
        ("eleni@example.com", ""),
        ("eleni@", ""),
        ("eleni", ""),
    ],
)
def test_a_better_domain_is_a_well_known_one_close_by(address: str, better: str) -> None:
    assert better_domain(address) == better
