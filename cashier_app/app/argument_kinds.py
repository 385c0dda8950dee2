"""What stands behind an option of a command: a size, a day."""

import argparse
from datetime import date


def size_of(text: str) -> tuple[int, int]:
    """Read the size of a window; raises what argparse puts in words."""
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        message = f"{text!r} is not a size such as 1280x800"
        raise argparse.ArgumentTypeError(message) from None
    return width, height


def date_of(text: str) -> date:
    """Read a day; raises what argparse puts in words."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is not a day such as 2026-11-23"
        raise argparse.ArgumentTypeError(message) from None
