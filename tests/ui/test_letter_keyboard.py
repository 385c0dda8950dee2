"""The letter keyboard: letters of every language, capitals, accents, signs, and a field."""

from collections.abc import Iterator, Sequence
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.identify_customer_state import MAIL_SERVICES
from cashier_app.texts.words import Words
from cashier_app.ui.key_layouts import address_layout, layouts_for, with_accents
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.key_button import KeyButton
from cashier_app.ui.widgets.letter_keyboard import LetterKeyboard
from tests.ui.controls import settle
from tests.ui.finding import button, in_view, names_in_view
from tests.ui.seeing import accessible, description_of, name_of

LANGUAGES = ("en", "el", "ar", "he", "de", "fr", "es", "ru", "tr")
# The work area of Sale on the smallest screen, and Identify customer on the usual one.
SIZES = ((608, 338), (1256, 338))

ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "fr": "abcdefghijklmnopqrstuvwxyzàçéèù",
    "es": "abcdefghijklmnopqrstuvwxyzñ",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "el": "αβγδεζηθικλμνξοπρστυφχψως",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤىة",
    "he": "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
}


class EnglishOf(Words):
    """English words for a screen of another language, so that keys have the same names."""

    def __init__(self, language: str) -> None:
        super().__init__("en")
        self.language = language


def keyboard_of(
    language: str, theme: Theme, qtbot: QtBot, mail_services: Sequence[str] = ()
) -> LetterKeyboard:
    made = LetterKeyboard(theme, "sale", EnglishOf(language), mail_services=mail_services)
    qtbot.addWidget(made)
    made.resize(*SIZES[1])
    made.show()
    return made


def tap(keyboard: QWidget, *names: str) -> None:
    for name in names:
        QTest.mouseClick(button(keyboard, name), Qt.MouseButton.LeftButton)


def typed(keyboard: LetterKeyboard) -> list[str]:
    said: list[str] = []
    keyboard.typed.connect(said.append)
    keyboard.delete.connect(lambda: said.append("delete"))
    keyboard.clear.connect(lambda: said.append("clear"))
    return said


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Iterator[QWidget]:
    """Two fields over a keyboard that follows them."""
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    for name in ("name", "address"):
        field = QLineEdit()
        field.setObjectName(name)
        layout.addWidget(field)
    layout.addWidget(LetterKeyboard(theme, "settings", Words("en")))
    made.resize(900, 500)
    yield made
    made.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_the_language_has_a_key(language: str, theme: Theme, qtbot: QtBot) -> None:
    keyboard = keyboard_of(language, theme, qtbot)
    said = typed(keyboard)
    for letter in ALPHABETS[language]:
        tap(keyboard, f"Key {letter}")
    assert "".join(said) == ALPHABETS[language]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["letters", "capitals", "signs", "e-mail"])
def test_every_key_has_a_name_of_its_own_and_room_for_a_finger(
    language: str, page: str, size: tuple[int, int], theme: Theme, qtbot: QtBot
) -> None:
    services = MAIL_SERVICES if page == "e-mail" else ()
    keyboard = keyboard_of(language, theme, qtbot, services)
    # For an address it has the whole width of the screen, 800 pixels at the least.
    keyboard.resize(max(size[0], 776) if page == "e-mail" else size[0], size[1])
    settle()
    if page == "capitals" and "Capital letters" in names_in_view(keyboard):
        tap(keyboard, "Capital letters")
    elif page == "signs":
        tap(keyboard, "Signs")
    keys = [one for one in in_view(keyboard) if isinstance(one, KeyButton)]
    names, identifiers = [name_of(key) for key in keys], [key.objectName() for key in keys]
    assert len(keys) > 40
    assert len(set(names)) == len(names)
    assert len(set(identifiers)) == len(identifiers)
    # 44 is the least that a finger is given anywhere; the wide keyboard has more.
    assert min(key.width() for key in keys) >= (44 if keyboard.width() < 700 else 48)
    assert min(key.height() for key in keys) >= 48
    for one, other in combinations(keys, 2):
        assert not one.geometry().intersects(other.geometry()), (name_of(one), name_of(other))
    assert all(keyboard.rect().contains(key.geometry()) for key in keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_letter_keys_are_as_wide_in_every_row(language: str, theme: Theme, qtbot: QtBot) -> None:
    keyboard = keyboard_of(language, theme, qtbot)
    letters = [key for key in in_view(keyboard) if key.objectName().startswith("sale/key-")]
    widths = [key.width() for key in letters if name_of(key) not in {"Key -", "Key ."}]
    assert max(widths) - min(widths) <= 8


def test_shift_makes_one_capital_then_all_then_none(theme: Theme, qtbot: QtBot) -> None:
    keyboard = keyboard_of("en", theme, qtbot)
    said = typed(keyboard)
    shift = button(keyboard, "Capital letters")
    tap(keyboard, "Capital letters")
    assert accessible(shift).state().checked
    assert description_of(shift) == "for the next letter"
    tap(keyboard, "Key E", "Key l")
    tap(keyboard, "Capital letters", "Capital letters")
    assert description_of(shift) == "for all letters"
    tap(keyboard, "Key I", "Key A", "Capital letters", "Key x")
    assert "".join(said) == "ElIAx"
    assert not accessible(shift).state().checked


@pytest.mark.parametrize(
    ("language", "keys", "text"),
    [
        ("el", ["Key ´", "Key ά"], "ά"),
        ("el", ["Key ¨", "Key ´", "Key ΐ"], "ΐ"),
        ("el", ["Key ´", "Key ¨", "Key ΐ"], "ΐ"),
        ("el", ["Capital letters", "Key ´", "Key Έ"], "Έ"),
        ("el", ["Key ´", "Key β", "Key ε"], "βε"),
        ("el", ["Key ´", "Key ´", "Key ε"], "ε"),
        ("es", ["Key ´", "Key ó", "Key n"], "ón"),
        ("es", ["Key ¨", "Key ü"], "ü"),
        ("fr", ["Key ^", "Key ê", "Key t"], "êt"),
        ("fr", ["Key é", "Key ç"], "éç"),
        ("tr", ["Capital letters", "Key İ", "Capital letters", "Key I"], "İI"),
        ("de", ["Capital letters", "Key ß", "Capital letters", "Key Ü"], "ßÜ"),
        ("ru", ["Capital letters", "Key Ё", "Key ъ"], "Ёъ"),
        ("ar", ["Capital letters", "Key أ", "Key ا", "Key لا"], "أالا"),
    ],
)
def test_capitals_and_accents_are_those_of_the_language(
    language: str, keys: list[str], text: str, theme: Theme, qtbot: QtBot
) -> None:
    keyboard = keyboard_of(language, theme, qtbot)
    said = typed(keyboard)
    tap(keyboard, *keys)
    assert "".join(said) == text


def test_an_accent_shows_that_it_waits_for_its_letter(theme: Theme, qtbot: QtBot) -> None:
    keyboard = keyboard_of("el", theme, qtbot)
    tap(keyboard, "Key ´")
    assert accessible(button(keyboard, "Key ´")).state().checked
    tap(keyboard, "Key ί")
    assert not accessible(button(keyboard, "Key ´")).state().checked


@pytest.mark.parametrize("language", ["el", "ru", "ar", "he"])
def test_another_script_and_latin_are_one_tap_apart(
    language: str, theme: Theme, qtbot: QtBot
) -> None:
    keyboard = keyboard_of(language, theme, qtbot)
    said = typed(keyboard)
    first = ALPHABETS[language][0]
    tap(keyboard, f"Key {first}", "Letters ABC", "Key a")
    own = layouts_for(language)[0].face
    tap(keyboard, f"Letters {own}", f"Key {first}")
    assert said == [first, "a", first]


def test_a_latin_language_has_nothing_to_switch_to(theme: Theme, qtbot: QtBot) -> None:
    names = names_in_view(keyboard_of("de", theme, qtbot))
    assert not [name for name in names if name.startswith("Letters")]


def test_signs_are_one_tap_away_and_lead_back(theme: Theme, qtbot: QtBot) -> None:
    keyboard = keyboard_of("el", theme, qtbot)
    said = typed(keyboard)
    tap(keyboard, "Signs", "Key :", "Key /", "Key /", "Letters ΑΒΓ", "Key α", "Key Space", "Key .")
    assert said == [":", "/", "/", "α", " ", "."]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_is_typed_in_latin_letters_everywhere(
    language: str, theme: Theme, qtbot: QtBot
) -> None:
    keyboard = keyboard_of(language, theme, qtbot, MAIL_SERVICES)
    said = typed(keyboard)
    for sign in "eleni.g-7_x+y@":
        tap(keyboard, f"Key {sign}")
    tap(keyboard, "gmail.com", "Delete last character", "Clear")
    assert "".join(said[:-3]) == "eleni.g-7_x+y@"
    assert said[-3:] == ["gmail.com", "delete", "clear"]
    assert "Key Space" not in names_in_view(keyboard)


@pytest.mark.parametrize(
    ("language", "row"), [("en", "qwerty"), ("de", "qwertz"), ("fr", "azerty")]
)
def test_addresses_have_the_order_of_letters_that_hands_know(language: str, row: str) -> None:
    assert "".join(address_layout(language).keys[1]).startswith(row)


def test_a_language_without_a_layout_has_the_latin_one() -> None:
    assert layouts_for("it") == layouts_for("en")


def test_an_accent_that_no_language_writes_so_leaves_the_letter_alone() -> None:
    assert [with_accents(letter, ("´",)) for letter in "aqβ"] == ["á", "q", "β"]


def test_the_keyboard_types_into_the_field_in_use_at_its_caret(
    window: QWidget, qtbot: QtBot
) -> None:
    name, address = window.findChildren(QLineEdit)
    keyboard = window.findChild(LetterKeyboard)
    assert isinstance(keyboard, LetterKeyboard)
    seen: list[bool] = []
    edited: list[str] = []
    keyboard.shown.connect(seen.append)
    name.textEdited.connect(edited.append)
    keyboard.follow(name, address)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    name.setFocus()
    settle()
    tap(keyboard, "Key a", "Key c")
    name.setCursorPosition(1)
    tap(keyboard, "Key b")
    assert name.hasFocus()
    address.setFocus()
    tap(keyboard, "Key x", "Delete last character", "Key y")
    assert (name.text(), address.text()) == ("abc", "y")
    assert edited == ["a", "ac", "abc"]
    tap(keyboard, "Clear")
    assert address.text() == ""
    button(keyboard, "Key a").setFocus()
    assert keyboard.isVisible()
    address.setFocus()
    window.setFocus()
    assert keyboard.isHidden()
    address.setFocus()
    assert keyboard.isVisible()
    assert seen[-2:] == [False, True]


def test_a_key_closes_it(theme: Theme, qtbot: QtBot) -> None:
    keyboard = keyboard_of("en", theme, qtbot)
    with qtbot.waitSignal(keyboard.closed):
        tap(keyboard, "Close keyboard")


def test_the_one_for_an_address_stays_and_has_no_such_key(theme: Theme, qtbot: QtBot) -> None:
    assert "Close keyboard" not in names_in_view(keyboard_of("en", theme, qtbot, MAIL_SERVICES))


def test_a_tap_takes_no_focus(theme: Theme, qtbot: QtBot) -> None:
    keyboard = keyboard_of("en", theme, qtbot)
    keys = keyboard.findChildren(QAbstractButton)
    assert not any(key.focusPolicy() & Qt.FocusPolicy.ClickFocus for key in keys)
