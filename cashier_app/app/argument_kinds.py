"""What stands behind an option of a command: a size, a day, a port, a language."""

import argparse
from datetime import date

_PORTS = 65535
# No till sold before, and what comes after has no local time on every system.
_YEARS = range(2000, 3000)


def size_of(text: str) -> tuple[int, int]:
    """Read the size of a window; raises what argparse puts in words."""
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        width = height = 0
    if width < 1 or height < 1:
        message = f"{text!r} is not a size such as 1280x800"
        raise argparse.ArgumentTypeError(message)
    return width, height


def date_of(text: str) -> date:
    """Read a day; raises what argparse puts in words."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if day.year not in _YEARS:
        message = f"{text!r} is not a day such as 2026-11-23"
        raise argparse.ArgumentTypeError(message)
    return day


def port_of(text: str) -> int:
    """Read a port, 0 for any that is free; raises what argparse puts in words."""
    if not (text.isdecimal() and int(text) <= _PORTS):
        message = f"{text!r} is not a port from 0 to {_PORTS}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def language_of(text: str) -> str:
    """Read a language that is installed; raises what argparse puts in words."""
    from cashier_app.texts.words import installed_languages

    languages = installed_languages()
    if text not in languages:
        message = f"{text!r} is not one of {', '.join(languages)}"
        raise argparse.ArgumentTypeError(message)
    return text
