"""Identify customer: names and identifiers, in every state and at every size."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cashier_app.domain.customer import Means
from cashier_app.presenters.identify_customer_state import (
    IdentifyState,
    RecentCustomer,
)
from cashier_app.presenters.message import say
from cashier_app.ui.screens.identify_screen import IdentifyScreen
from cashier_app.ui.text_painting import width_of
from cashier_app.ui.theme import Theme
from tests.ui import pictures_identify as states
from tests.ui.controls import SIZES, controls, give_size, overlaps
from tests.ui.finding import button, control, names_in_view
from tests.ui.identify_page import (
    CARD,
    COUNTRIES,
    OFFLINE,
    WAYS,
    field,
    identify_page,
    show,
)
from tests.ui.pictures_identify import IDENTIFY

DIGITS = {f"Digit {digit}" for digit in range(10)}


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[IdentifyScreen]:
    with identify_page(qtbot, theme) as page:
        yield page


def test_by_phone_there_are_a_country_code_a_keypad_and_recent_customers(
    screen: IdentifyScreen,
) -> None:
    names = show(screen, states.TYPING)
    assert {
        *WAYS,
        *DIGITS,
        "Country code +357",
        "Phone number",
        "Clear",
        "Delete last digit",
        "Recent customer Andreas I., card ending 0932",
        "Recent customer Sofia N., phone ending 418",
        "Find customer",
        "Continue without customer",
        "Back to basket",
    } <= names
    assert not {"Card number", "E-mail address", "Key a", "Remove customer"} & names


def test_by_card_there_is_no_country_code(screen: IdentifyScreen) -> None:
    names = show(screen, CARD)
    assert {*WAYS, *DIGITS, "Card number", "Clear", "Delete last digit"} <= names
    assert not {"Country code +357", "Phone number", "E-mail address"} & names


def test_by_email_the_letter_keyboard_takes_the_place_of_the_keypad(
    screen: IdentifyScreen,
) -> None:
    names = show(screen, states.EMAIL)
    letters = {f"Key {letter}" for letter in "abcdefghijklmnopqrstuvwxyz1234567890-_.@"}
    services = {"gmail.com", "hotmail.com", "cytanet.com.cy"}
    assert {*WAYS, *letters, *services} <= names
    assert {"E-mail address", "Delete last character", "Clear", "Find customer"} <= names
    assert not {"Digit 1", "Delete last digit", "Country code +357"} & names


def test_the_found_customer_is_shown_with_her_wallet(screen: IdentifyScreen) -> None:
    names = show(screen, states.FOUND)
    found = {"Customer found: Eleni Georgiou", "Wallet: €18.75", "Member number: 000482"}
    assert {*found, "Gold", "Card ending 4471", "One customer found"} <= names
    assert "Use this customer" in names
    assert "Find customer" not in names


def test_what_is_not_known_of_a_customer_is_said_to_be_so(screen: IdentifyScreen) -> None:
    found = replace(states.ELENI, wallet=None, member_number="")
    names = show(screen, replace(states.FOUND, found=found))
    assert {"Wallet: not known", "Member number: not known"} <= names


def test_a_customer_whose_spending_is_blocked_is_shown_as_such(screen: IdentifyScreen) -> None:
    names = show(screen, IDENTIFY["identify-customer-found-blocked"])
    assert {"Spending blocked. Earning still works.", "Use this customer"} <= names


def test_a_membership_that_ended_cannot_be_used(screen: IdentifyScreen) -> None:
    names = show(screen, IDENTIFY["identify-customer-ended"])
    line = "Membership ended on 3 Oct 2026. Sell without customer, or ask for another card."
    assert {"Membership ended", "Customer found: Eleni Georgiou", line} <= names
    assert "Use this customer" not in names


def test_offline_the_number_itself_can_be_used(screen: IdentifyScreen) -> None:
    names = show(screen, OFFLINE)
    assert "Use this number" in names
    assert not {"Use this customer", "Find customer"} & names


def test_the_words_of_crm_com_follow_what_happened_and_have_room(
    screen: IdentifyScreen, theme: Theme
) -> None:
    said = (
        "No customer has this number. Nothing was changed. Check the number, or ask for the card."
        " CRM.COM: Rewards participant was not found"
    )
    assert said in show(screen, states.NOT_FOUND)
    line = control(screen, said)
    words = width_of(said, theme.font("caption", 600))
    assert line.height() // theme.px(20) * line.width() > words > line.width()
    assert field(screen, "Phone number").property("wrong")
    show(screen, states.TYPING)
    assert not field(screen, "Phone number").property("wrong")


def test_a_misspelt_address_can_be_corrected(screen: IdentifyScreen) -> None:
    names = show(screen, states.MISSPELT)
    assert {"Not found?", "Use gmail.com"} <= names
    names = show(screen, IDENTIFY["identify-customer-email-not-found"])
    assert "Not found?" in names
    assert "Use gmail.com" not in names
    several = replace(states.MISSPELT, may_be_misspelt=False, line=say("identify.several"))
    assert "Not found?" not in show(screen, several)


def test_a_customer_on_the_sale_can_be_removed(screen: IdentifyScreen) -> None:
    names = show(screen, replace(states.TYPING, has_customer=True))
    assert "Remove customer" in names
    assert "Continue without customer" not in names


def test_the_country_codes_take_the_place_of_the_recent_customers(screen: IdentifyScreen) -> None:
    names = show(screen, COUNTRIES)
    assert {f"Choose country code {code}" for code in states.CODES} <= names
    assert "Recent customer Andreas I., card ending 0932" not in names
    assert button(screen, "Choose country code +357").isChecked()
    assert not button(screen, "Choose country code +30").isChecked()


def test_a_recent_customer_known_by_email_is_not_told_by_its_ending(
    screen: IdentifyScreen,
) -> None:
    recent = (RecentCustomer("Eleni G.", Means.EMAIL, ".com"),)
    assert "Recent customer Eleni G., by e-mail" in show(
        screen, replace(states.EMPTY, recent=recent)
    )


@pytest.mark.parametrize("state", IDENTIFY)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_overlaps_and_no_name_is_there_twice(
    screen: IdentifyScreen, state: str, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    names = Counter(show(screen, IDENTIFY[state]) and names_in_view(screen))
    assert (screen.width(), screen.height()) == size
    assert [name for name, count in names.items() if count > 1] == []
    assert overlaps(screen) == []
    assert [one.objectName() for one in controls(screen) if not one.objectName()] == []


@pytest.mark.parametrize(
    ("state", "name", "identifier"),
    [
        (states.TYPING, "Find customer", "find-customer"),
        (states.FOUND, "Use this customer", "use-this-customer"),
        (OFFLINE, "Use this number", "use-this-number"),
        (states.TYPING, "Continue without customer", "continue-without-customer"),
        (CARD, "Remove customer", "remove-customer"),
        (states.TYPING, "Back to basket", "back-to-basket"),
        (replace(states.TYPING, for_purchases=True), "Back to purchases", "back-to-purchases"),
        (states.TYPING, "By card number", "by-card-number"),
        (states.TYPING, "By e-mail", "by-e-mail"),
        (states.TYPING, "Country code +357", "country-code"),
        (states.TYPING, "Phone number", "phone-number"),
        (states.EMAIL, "E-mail address", "e-mail-address"),
        (states.FOUND, "Wallet: €18.75", "wallet"),
        (states.FOUND, "Customer found: Eleni Georgiou", "customer-found"),
        (states.MISSPELT, "Use gmail.com", "use-gmail-com"),
        (states.TYPING, "Clear", "clear"),
        (states.EMAIL, "Clear", "clear"),
    ],
)
def test_programs_find_a_control_by_its_identifier(
    screen: IdentifyScreen, state: IdentifyState, name: str, identifier: str
) -> None:
    show(screen, state)
    assert control(screen, name).objectName() == f"identify-customer/{identifier}"
    assert len(screen.findChildren(QWidget, f"identify-customer/{identifier}")) == 1
