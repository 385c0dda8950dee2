import pkgutil
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import cashier_app.texts
from cashier_app.texts.all_words import ALL_WORDS, TABLES
from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, Text, merged
from tests.unit.texts.word_checks import forms, placeholders, translation_faults

TRANSLATIONS = Path(__file__).parents[3] / "translations"


def _tables(module: ModuleType) -> list[object]:
    """The dictionaries of a module that hold words."""
    return [
        value
        for value in vars(module).values()
        if isinstance(value, dict)
        and value is not ALL_WORDS
        and any(isinstance(words, tuple) for words in value.values())
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


def test_every_translation_names_the_same_values_as_its_source() -> None:
    faults = {ts.name: translation_faults(ts) for ts in TRANSLATIONS.glob("*.ts")}
    assert not any(faults.values()), faults


def test_a_translation_that_lost_a_value_is_found(tmp_path: Path) -> None:
    ts = tmp_path / "cashier_xx.ts"
    ts.write_text(
        '<TS version="2.1" language="el"><context><name>paper</name>'
        "<message><source>Receipt {number}</source><translation>{nummer}</translation></message>"
        "<message><source>Till {till}</source><translation>Ταμείο {till}</translation></message>"
        "<message><source>VAT</source><translation></translation></message>"
        '<message numerus="yes"><source>Goods ({n} items)</source><translation>'
        "<numerusform>Είδη ({n})</numerusform><numerusform>Είδη</numerusform>"
        "</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert translation_faults(ts) == [
        "'Receipt {number}': '{nummer}'",
        "'Goods ({n} items)': 'Είδη'",
    ]
