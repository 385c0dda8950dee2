"""The field of Identify customer: shown in groups, kept as digits."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cashier_app.domain.customer import Means
from cashier_app.domain.digits import digits_of
from cashier_app.ui.screens.identify_field import IdentityEntry, grouped
from cashier_app.ui.theme import Theme
from tests.ui.controls import opened


class Phone(IdentityEntry):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Means.PHONE, "Phone number", shown=grouped, kept=digits_of)
        self.heard: list[str] = []
        self.typed.connect(self.heard.append)


@pytest.fixture
def phone(qtbot: QtBot, theme: Theme) -> Iterator[Phone]:
    entry = Phone(theme)
    with opened(qtbot, entry):
        yield entry


@pytest.mark.parametrize(
    ("digits", "shown"),
    [
        ("", ""),
        ("9", "9"),
        ("99", "99"),
        ("994", "99 4"),
        ("994521", "99 452 1"),
        ("99452148", "99 452 148"),
        ("994521480", "99 452 148 0"),
    ],
)
def test_a_phone_number_is_grouped_as_it_is_read_aloud(digits: str, shown: str) -> None:
    assert grouped(digits) == shown
    assert digits_of(shown) == digits


def test_what_is_typed_is_told_as_plain_digits(phone: Phone) -> None:
    QTest.keyClicks(phone, "99452148")
    assert phone.heard[-1] == "99452148"
    assert phone.text() == "99 452 148"


def test_letters_and_spaces_are_not_kept(phone: Phone) -> None:
    QTest.keyClicks(phone, "9a 9-")
    phone.insert("½")
    assert phone.text() == "99"
    assert phone.heard == ["9", "99"]


def test_digits_of_an_arabic_keyboard_are_told_as_plain_ones(phone: Phone) -> None:
    phone.insert("٩٩٤٥٢")
    assert phone.text() == "99 452"
    assert phone.heard[-1] == "99452"


def test_what_is_shown_by_the_presenter_is_not_told_back(phone: Phone) -> None:
    phone.show_value("99452148")
    assert phone.text() == "99 452 148"
    assert phone.heard == []


def test_the_caret_stays_behind_the_digit_that_was_typed(phone: Phone) -> None:
    phone.show_value("9952148")
    phone.setCursorPosition(2)
    QTest.keyClick(phone, Qt.Key.Key_4)
    assert phone.text() == "99 452 148"
    assert phone.text()[: phone.cursorPosition()] == "99 4"
    assert phone.heard == ["99452148"]


def test_backspace_behind_a_space_reaches_the_digit_before_it(phone: Phone) -> None:
    phone.show_value("99452148")
    phone.setCursorPosition(3)
    QTest.keyClick(phone, Qt.Key.Key_Backspace)
    assert phone.text() == "99 452 148"
    QTest.keyClick(phone, Qt.Key.Key_Backspace)
    assert phone.heard == ["9452148"]


def test_a_number_put_in_as_a_whole_is_told_too(phone: Phone) -> None:
    phone.setText("99 452 148")
    assert phone.heard == ["99452148"]


def test_delete_behind_the_last_digit_asks_to_empty_the_field(phone: Phone, qtbot: QtBot) -> None:
    phone.show_value("9945")
    with qtbot.waitSignal(phone.clear_all, timeout=1000):
        QTest.keyClick(phone, Qt.Key.Key_Delete)
    phone.setCursorPosition(0)
    QTest.keyClick(phone, Qt.Key.Key_Delete)
    assert phone.heard == ["945"]


def test_an_address_is_kept_as_it_is_typed(qtbot: QtBot, theme: Theme) -> None:
    entry = IdentityEntry(theme, Means.EMAIL, "E-mail address")
    heard: list[str] = []
    entry.typed.connect(heard.append)
    with opened(qtbot, entry):
        QTest.keyClicks(entry, "e.g@")
    assert heard == ["e", "e.", "e.g", "e.g@"]
