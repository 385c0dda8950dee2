"""A .ts file keeps what translators wrote while the texts of the till change."""

from pathlib import Path

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, Source
from translations.source_texts import source_texts
from translations.ts_file import Translation, read_ts, ts_text, updated

WORDS: dict[str, Source] = {
    "paper/vat": QT_TRANSLATE_NOOP("paper", "VAT"),
    "cancel/title": QT_TRANSLATE_NOOP("cancel", "Cancel purchase {number}?"),
    "sale.asking": QT_TRANSLATE_NOOP("sale", "Asking <CRM.COM> & waiting"),
    "sale/asking": QT_TRANSLATE_NOOP("sale", "Asking <CRM.COM> & waiting"),
    "paper/goods": (
        QT_TRANSLATE_NOOP("paper", "{n} item"),
        QT_TRANSLATE_NOOP("paper", "{n} items"),
    ),
}


def written(folder: Path, words: dict[str, Source] = WORDS) -> Path:
    """Update a file of this folder as the command does."""
    file = folder / "cashier_el.ts"
    old = read_ts(file) if file.is_file() else ()
    file.write_text(ts_text("el", updated(source_texts(words), old), 2), encoding="utf-8")
    return file


def test_a_text_stands_once_however_many_keys_say_it_sorted_by_context_and_key() -> None:
    assert [(text.context, text.keys) for text in source_texts(WORDS)] == [
        ("cancel", ("cancel/title",)),
        ("paper", ("paper/goods",)),
        ("paper", ("paper/vat",)),
        ("sale", ("sale.asking", "sale/asking")),
    ]


def test_a_new_file_has_a_place_for_every_form(tmp_path: Path) -> None:
    messages = read_ts(written(tmp_path))
    assert [message.english for message in messages] == [
        text.english for text in source_texts(WORDS)
    ]
    assert all(message.translation == Translation() for message in messages)
    assert written(tmp_path).read_text(encoding="utf-8").count("<numerusform>") == 2


def test_what_was_translated_is_kept_and_the_file_is_the_same_again(tmp_path: Path) -> None:
    file = written(tmp_path)
    text = file.read_text(encoding="utf-8")
    text = text.replace(
        "<source>VAT</source>\n        <extracomment>paper/vat</extracomment>\n"
        '        <translation type="unfinished"></translation>',
        "<source>VAT</source>\n        <extracomment>paper/vat</extracomment>\n"
        "        <translatorcomment>short &amp; small</translatorcomment>\n"
        "        <translation>ΦΠΑ</translation>",
    )
    file.write_text(text, encoding="utf-8")
    again = written(tmp_path)
    assert again.read_text(encoding="utf-8") == text
    vat = next(message for message in read_ts(again) if message.english == "VAT")
    assert vat.translation == Translation(("ΦΠΑ",), is_finished=True, note="short & small")


def test_reworded_english_keeps_its_translation_as_a_proposal(tmp_path: Path) -> None:
    file = written(tmp_path)
    whole = file.read_text(encoding="utf-8")
    plural = "            <numerusform></numerusform>\n" * 2
    assert plural in whole
    done = whole.replace(plural, plural.replace("><", ">{n} είδη<")).replace(
        ' type="unfinished"', ""
    )
    file.write_text(done, encoding="utf-8")
    reworded = WORDS | {
        "paper/goods": (
            QT_TRANSLATE_NOOP("paper", "{n} piece"),
            QT_TRANSLATE_NOOP("paper", "{n} pieces"),
        )
    }
    messages = read_ts(written(tmp_path, reworded))
    pieces = next(message for message in messages if message.english == "{n} pieces")
    assert pieces.translation == Translation(("{n} είδη", "{n} είδη"), is_finished=False)
    assert "{n} items" not in [message.english for message in messages]


def test_a_text_that_is_gone_is_gone(tmp_path: Path) -> None:
    written(tmp_path)
    only = {"paper/vat": WORDS["paper/vat"]}
    assert [message.english for message in read_ts(written(tmp_path, only))] == ["VAT"]
