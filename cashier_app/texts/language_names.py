"""What languages are called in the language of the screen; `languages.py` has their own names."""


def language_name(language: str, in_language: str) -> str:
    """Return the name of a language in another one: `Greek`."""
    # Babel takes 40 ms: only who chooses a language pays, not the start.
    from babel import Locale  # noqa: PLC0415

    name = Locale.parse(language).get_display_name(in_language) or language
    return name[:1].upper() + name[1:]
