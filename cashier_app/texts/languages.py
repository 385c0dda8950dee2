"""The languages a till may speak, each by its own name: she who cannot read English finds hers."""

from typing import NamedTuple


class Language(NamedTuple):
    """How a language calls itself, and whether it is read from right to left."""

    own_name: str
    right_to_left: bool = False


LANGUAGES = {
    "en": Language("English"),
    "ar": Language("العربية", right_to_left=True),
    "de": Language("Deutsch"),
    "el": Language("Ελληνικά"),
    "es": Language("Español"),
    "fr": Language("Français"),
    "he": Language("עברית", right_to_left=True),
    "ru": Language("Русский"),
    "tr": Language("Türkçe"),
}


def own_name(language: str) -> str:
    """Return the name under which a language is offered; of a strange one its code."""
    return LANGUAGES[language].own_name if language in LANGUAGES else language
