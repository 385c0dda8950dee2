"""The texts that are to be translated, as the word tables of `cashier_app/texts/` have them."""

from collections.abc import Mapping
from dataclasses import dataclass

from cashier_app.texts.word_table import Source, Text, to_translate


@dataclass(frozen=True, slots=True)
class SourceText:
    """One text, however many message keys say it.

    `one` is the English form for one thing; it is empty where nothing is counted.
    """

    context: str
    english: str
    keys: tuple[str, ...]
    one: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether the text has plural forms."""
        return bool(self.one)


def source_texts(words: Mapping[str, Source]) -> tuple[SourceText, ...]:
    """Return every text once, by context and then by its first key, so that files merge well."""
    keys: dict[Text, list[str]] = {}
    ones: dict[Text, str] = {}
    for key, source in sorted(words.items()):
        text = to_translate(source)
        keys.setdefault(text, []).append(key)
        if not isinstance(source, Text):
            ones[text] = source[0].english
    texts = [
        SourceText(text.context, text.english, tuple(of_text), ones.get(text, ""))
        for text, of_text in keys.items()
    ]
    return tuple(sorted(texts, key=lambda text: (text.context, text.keys[0])))
