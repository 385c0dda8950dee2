import pkgutil
from importlib import import_module
from types import ModuleType

import pytest

import cashier_app.texts
from cashier_app.texts.all_words import ALL_WORDS, TABLES
from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, Text, merged
from tests.unit.texts.word_checks import forms
from translations.ts_checks import placeholders


def _tables(module: ModuleType) -> list[object]:
    """The dictionaries of a module that hold words."""
    return [
        value
        for value in vars(module).values()
        if isinstance(value, dict)
        and value is not ALL_WORDS
        and any(
            isinstance(words, tuple) and isinstance(forms(words)[0], Text)
            for words in value.values()
        )
    ]


def test_every_table_of_the_room_is_collected() -> None:
    collected = [id(table) for table in TABLES]
    forgotten = [
        module.name
        for module in pkgutil.iter_modules(cashier_app.texts.__path__)
        for table in _tables(import_module(f"cashier_app.texts.{module.name}"))
        if id(table) not in collected
    ]
    assert forgotten == []


@pytest.mark.parametrize("key", sorted(ALL_WORDS))
def test_every_text_is_whole(key: str) -> None:
    texts = forms(ALL_WORDS[key])
    for text in texts:
        assert isinstance(text, Text)
        assert text.context
        assert text.english == text.english.strip()
        assert text.english
        assert all(name.isidentifier() for name in placeholders(text.english))


@pytest.mark.parametrize(
    "key", sorted(key for key, source in ALL_WORDS.items() if len(forms(source)) > 1)
)
def test_a_plural_counts_n_and_differs_in_nothing_but_its_words(key: str) -> None:
    one, several = forms(ALL_WORDS[key])
    assert "n" in placeholders(several.english)
    assert placeholders(one.english) | {"n"} == placeholders(several.english)
    assert one.context == several.context


def test_a_key_in_two_tables_is_refused() -> None:
    first = {"paper/vat": QT_TRANSLATE_NOOP("paper", "VAT")}
    second = {"paper/vat": QT_TRANSLATE_NOOP("other", "Tax")}
    with pytest.raises(ValueError, match="paper/vat"):
        merged([first, second])
