"""What is wrong with a translation is said."""

import pytest

from translations.source_texts import SourceText
from translations.ts_checks import file_faults, translation_faults
from translations.ts_file import Translation, TsMessage

PLAIN = SourceText("paper", "Receipt {number}", ("paper/receipt",))
COUNTED = SourceText("paper", "{n} items of {shop}", ("paper/items",), "{n} item of {shop}")


@pytest.mark.parametrize(
    ("language", "text", "forms"),
    [
        ("el", PLAIN, ("Απόδειξη {number}",)),
        ("el", COUNTED, ("ένα είδος, {shop}", "{n} είδη, {shop}")),
        ("tr", COUNTED, ("{shop}: {n} ürün",)),
        ("ru", COUNTED, ("{n} товар {shop}", "{n} товара {shop}", "{n} товаров {shop}")),
    ],
)
def test_a_sound_translation_is_let_through(
    language: str, text: SourceText, forms: tuple[str, ...]
) -> None:
    assert translation_faults(language, text, forms) == []


@pytest.mark.parametrize(
    ("language", "text", "forms", "fault"),
    [
        ("el", PLAIN, ("Απόδειξη",), "{number} is missing: 'Απόδειξη'"),
        ("el", PLAIN, ("{number} {till}",), "{till} is no value of this text: '{number} {till}'"),
        ("el", PLAIN, ("Απόδειξη {number",), "braces that are not paired: 'Απόδειξη {number'"),
        ("el", PLAIN, (), "0 forms; it needs 1"),
        ("el", COUNTED, ("{n} {shop}",), "1 forms; it needs 2"),
        ("el", COUNTED, ("{n} {shop}", "{shop}"), "{n} is missing: '{shop}'"),
        ("ru", COUNTED, ("{shop}", "{n} {shop}", "{n} {shop}"), "{n} is missing: '{shop}'"),
        ("el", PLAIN, (" {number}",), "a blank at the edge: ' {number}'"),
        ("el", PLAIN, ("<b>{number}</b>",), "markup: '<b>{number}</b>'"),
        ("el", COUNTED, ("  ", "{n} {shop}"), "empty: '  '"),
        ("ar", PLAIN, ("\u200f{number}",), "a sign that nobody sees: '\\u200f{number}'"),
        ("ar", PLAIN, ("\u202b{number}",), "a sign that nobody sees: '\\u202b{number}'"),
        ("el", PLAIN, ("Από\u00adδειξη {number}",), "a sign that nobody sees"),
    ],
)
def test_a_wrong_translation_is_seen(
    language: str, text: SourceText, forms: tuple[str, ...], fault: str
) -> None:
    found = translation_faults(language, text, forms)
    assert any(one.startswith(fault) for one in found), found


def message(text: SourceText, *forms: str, finished: bool = True) -> TsMessage:
    translation = Translation(forms, is_finished=finished)
    return TsMessage(text.context, text.english, text.keys, translation)


def test_missing_left_over_and_unfinished_texts_are_named() -> None:
    gone = SourceText("paper", "Gone", ("paper/gone",))
    new = SourceText("paper", "New", ("paper/new",))
    found = file_faults(
        "el", [PLAIN, new], [message(gone, "Πάει"), message(PLAIN, "{number}", finished=False)]
    )
    assert found == [
        "missing: paper: New",
        "not a text of the till: paper: Gone",
        "not translated: paper/receipt: Receipt {number}",
    ]


def test_a_language_under_way_may_have_gaps_but_no_wrong_texts() -> None:
    assert file_faults("el", [PLAIN], [message(PLAIN, finished=False)], complete=False) == []
    wrong = message(PLAIN, "Απόδειξη", finished=False)
    assert file_faults("el", [PLAIN], [wrong], complete=False) == [
        "paper/receipt: {number} is missing: 'Απόδειξη'"
    ]
