"""A language that is nobody's: English whose every word is 40 % longer, to see what gets cut."""

import re
from math import ceil
from pathlib import Path

from cashier_app.texts.all_words import ALL_WORDS
from cashier_app.texts.words import Words
from translations.compile_languages import compile_one
from translations.source_texts import source_texts
from translations.ts_file import Translation, ts_text

STRETCHED = "xx"
_LONGER = 0.4
# What stays as it is: values, and the name that is the same in every language.
_KEPT = re.compile(r"(\{\w+\}|CRM\.COM|[^\w{]+)")
_FILLING = "aeionstr"


def stretched(text: str) -> str:
    """Return the text with 40 % more letters, rounded up in every word."""
    return "".join(
        piece
        if not piece or _KEPT.fullmatch(piece) or piece.isdigit()
        else piece + (_FILLING * len(piece))[: ceil(len(piece) * _LONGER)]
        for piece in _KEPT.split(text)
    )


def stretched_words(folder: Path, language: str = STRETCHED, forms: int = 1) -> Words:
    """Compile the language into a folder, under whatever name, and return its words."""
    translations = {
        text: Translation((stretched(text.english),) * (forms if text.is_counted else 1), True)
        for text in source_texts(ALL_WORDS)
    }
    ts = folder / f"cashier_{language}.ts"
    ts.write_text(ts_text(language, translations, forms), encoding="utf-8")
    compile_one(ts, ts.with_suffix(".qm"))
    return Words(language, translations=folder)
