"""How the English source words of the till are written down.

Each screen (and the paper) has one module with a plain table: message key → words. Placeholders are
`{name}`; `Words` gives each value its form by its type.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias


class Text(NamedTuple):
    """English words and the context in which they are translated."""

    context: str
    english: str


# One text, or a pair for one and for several of the value `n`.
Source: TypeAlias = Text | tuple[Text, Text]
WordTable: TypeAlias = Mapping[str, Source]


def QT_TRANSLATE_NOOP(context: str, english: str) -> Text:
    """Mark words for translation; both arguments have to be plain strings.

    The checks find this call by its name, and `translations/` collects the words. (The
    function of this name in PySide6 forgets the context, which is needed to find them again.)
    """
    return Text(context, english)


def merged(tables: Iterable[WordTable]) -> dict[str, Source]:
    """Put the tables together.

    Raises:
        ValueError: two tables have words for the same key.

    """
    everything: dict[str, Source] = {}
    for table in tables:
        for key, source in table.items():
            if key in everything:
                raise ValueError(f"Two tables have words for {key!r}.")
            everything[key] = source
    return everything


def for_count(source: Source, n: int) -> Text:
    """Return the English form for this count; without forms it is the same for all."""
    if isinstance(source, Text):
        return source
    one, several = source
    return one if n == 1 else several


def to_translate(source: Source) -> Text:
    """Return the text that carries the translation: of a pair it is the form for several.

    Qt picks the plural form of the language among the translations of that one text.
    """
    return source if isinstance(source, Text) else source[1]
