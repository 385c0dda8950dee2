"""What a command reads and writes: streams that may be closed, full, or know few letters."""

import logging
import os
import sys
from pathlib import Path
from typing import NoReturn, TextIO, cast

from cashier_app.domain.errors import CashierError

# What a shell says of a program that wrote to somebody who went away: 128 and SIGPIPE.
NOBODY_READS = 141


class UnwrittenResultError(CashierError):
    """What a command found could not be written, as on a full disk; the message is for people."""


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


def write_result(text: str) -> None:
    """Write a piece of the result, to standard output.

    Raises:
        UnwrittenResultError: it takes nothing more.
        BrokenPipeError: its reader has gone.

    """
    try:
        sys.stdout.write(text)
    except OSError as error:
        _unwritten(error)


def whole_result() -> None:
    """See to it that everything is written; raises what `write_result` does."""
    try:
        sys.stdout.flush()
    except OSError as error:
        _unwritten(error)


def _unwritten(error: OSError) -> NoReturn:
    if isinstance(error, BrokenPipeError):
        raise error
    _drop_the_rest()
    raise UnwrittenResultError(f"The result could not be written: {error.strerror}.") from error


def nobody_reads() -> int:
    """End quietly, as other programs do, when the reader of the results has gone."""
    _drop_the_rest()
    return NOBODY_READS


def _drop_the_rest() -> None:
    # What is still unwritten would be tried once more at the end of the process, and be complained
    # about.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def knows_all_letters(stream: TextIO) -> bool:
    """Whether everything can be written to this stream as it is."""
    return (stream.encoding or "utf-8").lower().startswith("utf")


class _InALine(logging.Formatter):
    """Says what went wrong after the message; where in the program is nothing for a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[1] if record.exc_info else None
        return record.getMessage() if error is None else f"{record.getMessage()}: {error}"


def no_log() -> None:
    """Let the log of a command go: what it found it says itself, in its own words.

    Errors are shown, since nobody else may say them. A library that finds no log opens one.
    """
    root = logging.getLogger()
    if not root.handlers:
        shown = logging.StreamHandler()
        shown.setLevel(logging.ERROR)
        shown.setFormatter(_InALine("%(message)s"))
        root.addHandler(shown)
