"""Reads and writes a `.ts` file, one message a block and always in the same order.

Qt's own `lupdate` is not used: it cannot see that two English texts are the forms of one. The file
is one that Qt's tools read, Linguist among them. What Linguist calls the developer's comment holds
the message keys, so that a translation is found again when its English was reworded.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from translations.source_texts import SourceText

_HEAD = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
"""


@dataclass(frozen=True, slots=True)
class Translation:
    """What a translator wrote for one text: one form, or each plural form; none means nothing."""

    forms: tuple[str, ...] = ()
    is_finished: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class TsMessage:
    """One block of a file as it stands there."""

    context: str
    english: str
    keys: tuple[str, ...]
    translation: Translation


def read_ts(file: Path) -> tuple[TsMessage, ...]:
    """Return the messages of a file.

    Raises:
        OSError: the file cannot be read.
        ParseError: it is no XML.
    """
    # S314: the file is this project's own.
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314
    return tuple(
        _message(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    )


def updated(texts: Iterable[SourceText], old: Iterable[TsMessage]) -> dict[SourceText, Translation]:
    """Return a translation for every text, from what there was.

    A text whose English was reworded keeps its translation as a proposal, unfinished.
    """
    by_text = {(message.context, message.english): message.translation for message in old}
    by_key = {key: message.translation for message in old for key in message.keys}

    def found(text: SourceText) -> Translation:
        if (text.context, text.english) in by_text:
            return by_text[text.context, text.english]
        proposal = by_key.get(text.keys[0], Translation())
        return replace(proposal, is_finished=False)

    return {text: found(text) for text in texts}


def ts_text(language: str, translations: Mapping[SourceText, Translation], forms: int) -> str:
    """Return the whole file; a text without translation gets room for each of its forms."""
    blocks = [_HEAD.format(language=language)]
    for context, group in groupby(translations.items(), key=lambda item: item[0].context):
        blocks.append(f"<context>\n    <name>{escape(context)}</name>\n")
        blocks += [_block(text, translation, forms) for text, translation in group]
        blocks.append("</context>\n")
    return "".join([*blocks, "</TS>\n"])


def _message(context: str, message: ET.Element) -> TsMessage:
    translation = message.find("translation")
    forms: tuple[str, ...] = ()
    if translation is not None:
        numerus = tuple(form.text or "" for form in translation.findall("numerusform"))
        forms = numerus or (translation.text or "",)
    return TsMessage(
        context,
        message.findtext("source", ""),
        tuple(message.findtext("extracomment", "").partition("; one: ")[0].split(", ")),
        Translation(
            forms if any(forms) else (),
            translation is not None and translation.get("type") is None,
            message.findtext("translatorcomment", ""),
        ),
    )


def _block(text: SourceText, translation: Translation, forms: int) -> str:
    about = ", ".join(text.keys) + (f"; one: {text.one}" if text.one else "")
    note = translation.note
    lines = [
        '    <message numerus="yes">' if text.is_counted else "    <message>",
        f"        <source>{escape(text.english)}</source>",
        f"        <extracomment>{escape(about)}</extracomment>",
        *([f"        <translatorcomment>{escape(note)}</translatorcomment>"] if note else []),
        *_translated(text, translation, forms),
        "    </message>\n",
    ]
    return "\n".join(lines)


def _translated(text: SourceText, translation: Translation, forms: int) -> list[str]:
    kind = "" if translation.is_finished else ' type="unfinished"'
    if not text.is_counted:
        words = escape("".join(translation.forms[:1]))
        return [f"        <translation{kind}>{words}</translation>"]
    given = [*translation.forms, *[""] * forms][: max(forms, len(translation.forms))]
    return [
        f"        <translation{kind}>",
        *[f"            <numerusform>{escape(form)}</numerusform>" for form in given],
        "        </translation>",
    ]
