"""What has to be true of every word table and of every translation of it."""

import string
from pathlib import Path
from xml.etree import ElementTree as ET

from cashier_app.texts.word_table import Source, Text


def placeholders(words: str) -> frozenset[str]:
    """The names in braces; raises ValueError for braces that are not paired."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(words) if name is not None)


def forms(source: Source) -> tuple[Text, ...]:
    return (source,) if isinstance(source, Text) else source


def translation_faults(ts: Path) -> list[str]:
    """The texts of a .ts file whose translation has other placeholders than its source."""
    faults = []
    # S314: the file is this project's own.
    for message in ET.parse(ts).getroot().iter("message"):  # noqa: S314
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        numerus = [form.text or "" for form in translation.findall("numerusform")]
        wanted = placeholders(source)
        faults += [
            f"{source!r}: {shown!r}"
            for shown in (numerus or [translation.text or ""])
            if shown and placeholders(shown) != wanted
        ]
    return faults
