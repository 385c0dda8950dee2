"""What a command reads and writes: streams that may be closed, full, or know few letters."""

import logging
import os
import sys
from pathlib import Path
from typing import TextIO, cast

# What a shell says of a program that wrote to somebody who went away: 128 and SIGPIPE.
NOBODY_READS = 141


def take_streams() -> None:
    """Let a command read and write whatever it was started with.

    A closed stream is an empty one. A letter that the terminal does not know is written as its
    number.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, _nothing(mode))
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def _nothing(mode: str) -> TextIO:
    return cast("TextIO", Path(os.devnull).open(mode, encoding="utf-8"))


def nobody_reads() -> int:
    """End quietly, as other programs do, when the reader of the results has gone."""
    # What is still unwritten would be tried once more at the end of the process, and be complained
    # about.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return NOBODY_READS


def knows_all_letters(stream: TextIO) -> bool:
    """Whether everything can be written to this stream as it is."""
    return (stream.encoding or "utf-8").lower().startswith("utf")


def no_log() -> None:
    """Let the log of a command go: what it found it says itself, in its own words.

    Errors are shown, since nobody else may say them. A library that finds no log opens one.
    """
    root = logging.getLogger()
    if not root.handlers:
        shown = logging.StreamHandler()
        shown.setLevel(logging.ERROR)
        shown.setFormatter(logging.Formatter("%(message)s"))
        root.addHandler(shown)
