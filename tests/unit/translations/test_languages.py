"""The languages of the till agree with its texts, and with what Qt and the build make of them."""

import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from cashier_app.texts.all_words import ALL_WORDS
from cashier_app.texts.languages import LANGUAGES
from cashier_app.texts.words import SOURCE_LANGUAGE, Words, installed_languages
from translations.__main__ import faults, main, ts_file, up_to_date
from translations.compile_languages import HERE, compile_languages
from translations.plural_forms import PLURAL_FORMS, UNDER_WAY
from translations.source_texts import source_texts
from translations.ts_checks import placeholders
from translations.ts_file import read_ts, updated

# In words from the right, a value that is put in stands between such signs.
_VALUES_SET_APART = re.compile("[\u2066\u2067\u2069]")

# What is put in is set apart: behind it the first letter decides. CRM.COM's words have any letters.
_BEGINS_FROM_THE_LEFT = re.compile(r"(?:\{\w+\}|[^\w{])*[A-Za-z].*(?:[\u0590-\u06ff]|\{words\})")


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_sources_and_translations_agree(language: str) -> None:
    assert faults(language) == [], "./till translate brings the files up to date"


def test_every_file_is_one_of_a_known_language() -> None:
    assert {file.name for file in HERE.glob("*.ts")} == {
        ts_file(language).name for language in PLURAL_FORMS
    }


def whole(languages: tuple[str, ...], folder: Path = HERE) -> list[str]:
    """The languages whose last text is finished."""
    return [
        language
        for language in languages
        if 'type="unfinished"' not in ts_file(language, folder).read_text(encoding="utf-8")
    ]


def test_a_language_is_under_way_only_as_long_as_texts_are_missing(tmp_path: Path) -> None:
    assert whole(UNDER_WAY) == [], "it can be offered now: take it out of UNDER_WAY"
    text = "<translation>Ταμείο</translation>"
    ts_file("el", tmp_path).write_text(text, encoding="utf-8")
    unfinished = text.replace("<translation>", '<translation type="unfinished">')
    ts_file("de", tmp_path).write_text(text + unfinished, encoding="utf-8")
    assert whole(("de", "el"), tmp_path) == ["el"]


def test_a_lost_text_and_a_file_in_another_form_are_named(tmp_path: Path) -> None:
    assert faults("el", tmp_path) == ["cashier_el.ts is missing"]
    whole = up_to_date("el", HERE)
    file = ts_file("el", tmp_path)
    file.write_text(whole.replace("<source>Pay</source>", "<source>Pay now</source>"), "utf-8")
    assert [fault.split(": ")[1] for fault in faults("el", tmp_path)] == [
        "missing", "not a text of the till",
    ]  # fmt: skip
    file.write_text(whole.replace("</context>\n", "</context>\n\n"), "utf-8")
    assert faults("el", tmp_path) == ["cashier_el.ts: not in the form that `update` writes"]


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_qt_takes_the_plural_forms_for_the_counts_that_are_said(
    language: str, tmp_path: Path
) -> None:
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in range(9))
    (tmp_path / "cashier_probe.ts").write_text(
        f'<TS version="2.1" language="{language}"><context><name>probe</name>'
        f'<message numerus="yes"><source>s</source><translation>{forms}</translation></message>'
        "</context></TS>",
        encoding="utf-8",
    )
    compile_languages(tmp_path, tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "cashier_probe.qm"))
    counts: dict[str, list[int]] = {}
    for n in range(400):
        counts.setdefault(str(translator.translate("probe", "s", None, n)), []).append(n)
    said = {str(place): form for place, form in enumerate(PLURAL_FORMS[language])}
    assert counts.keys() == said.keys()
    for form, ns in counts.items():
        # What is said begins with the first count of the form, and a lone count is a lone one.
        assert ns[0] == int(said[form].partition(",")[0].partition("–")[0])
        assert (len(ns) == 1) is said[form].isdigit()


def test_every_text_is_found_again_by_its_key(compiled: Path) -> None:
    """As the till asks for it, whatever it counts: what is not found is shown in English."""
    for language in sorted(set(PLURAL_FORMS) - set(UNDER_WAY)):
        spoken = Words(language, translations=compiled)
        known = {text.keys[0]: translation.forms for text, translation in updated(
            source_texts(ALL_WORDS), read_ts(ts_file(language))).items()}  # fmt: skip
        for key, forms in known.items():
            values = {name: f"{{{name}}}" for name in placeholders("".join(forms))}
            for n in 0, 1, 2, 5:
                said = _VALUES_SET_APART.sub("", spoken.text(key, **{**values, "n": n}))
                assert said in {form.replace("{n}", str(n)) for form in forms}, key


@pytest.mark.parametrize("language", [one for one in PLURAL_FORMS if LANGUAGES[one].right_to_left])
def test_a_sentence_from_the_right_begins_in_its_own_letters(language: str) -> None:
    """Put into another sentence, it runs the way of its first letter, not of most."""
    found = updated(source_texts(ALL_WORDS), read_ts(ts_file(language))).values()
    forms = [form for translation in found for form in translation.forms]
    assert len(forms) > len(ALL_WORDS)
    assert [form for form in forms if _BEGINS_FROM_THE_LEFT.match(form)] == []
    for wrong in ("vat_rate {rate} ليس بين 0 و100", "{line} CRM.COM: {words}"):
        assert _BEGINS_FROM_THE_LEFT.match(wrong)


# ---- compiling -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compiled")
    compile_languages(HERE, folder)
    return folder


def test_every_language_that_is_not_under_way_can_be_spoken(compiled: Path) -> None:
    wanted = sorted(set(PLURAL_FORMS) - set(UNDER_WAY))
    assert installed_languages(compiled) == (SOURCE_LANGUAGE, *wanted)
    for language in wanted:
        assert Words(language, translations=compiled).text("sale/pay") != "Pay"


def test_only_what_is_older_than_its_source_is_compiled_again(
    compiled: Path, tmp_path: Path
) -> None:
    ts = ts_file("el", tmp_path)
    ts.write_bytes(ts_file("el").read_bytes())
    (qm,) = compile_languages(tmp_path, tmp_path)
    old = qm.stat().st_mtime - 3600
    os.utime(ts, (old, old))
    qm.write_bytes(b"kept")
    assert compile_languages(tmp_path, tmp_path) == (qm,)
    assert qm.read_bytes() == b"kept"
    os.utime(qm, (old - 3600, old - 3600))
    compile_languages(tmp_path, tmp_path)
    assert qm.read_bytes() != b"kept"


def test_a_language_under_way_loses_what_was_compiled_of_it(tmp_path: Path) -> None:
    for language in "el", "de":
        ts_file(language, tmp_path).write_bytes(ts_file(language).read_bytes())
    left = tmp_path / "cashier_el.qm"
    left.write_bytes(b"of last week")
    spoken = compile_languages(tmp_path, tmp_path, under_way=("el",))
    assert spoken == (tmp_path / "cashier_de.qm",)
    assert not left.exists()


def test_an_unknown_command_says_which_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "update" in capsys.readouterr().err


def test_check_says_nothing_when_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert not capsys.readouterr().out
