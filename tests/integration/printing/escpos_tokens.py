"""Reads printer bytes back as a printer would: commands and text, and nothing in between."""

from collections.abc import Callable
from dataclasses import dataclass


def _two(data: bytes, at: int) -> int:
    return data[at] + 256 * data[at + 1]


# Every command the till may send, with the number of bytes that follow its two-byte name.
_COMMANDS: dict[bytes, Callable[[bytes], int]] = {
    b"\x1b@": lambda _: 0,
    b"\x1c.": lambda _: 0,
    b"\x1bt": lambda _: 1,
    b"\x1bE": lambda _: 1,
    b"\x1ba": lambda _: 1,
    b"\x1d!": lambda _: 1,
    b"\x1bd": lambda _: 1,
    b"\x1dV": lambda _: 1,
    b"\x1bp": lambda _: 3,
    b"\x1dw": lambda _: 1,
    b"\x1dh": lambda _: 1,
    b"\x1dv": lambda rest: 6 + _two(rest, 2) * _two(rest, 4),
    b"\x1d(": lambda rest: 3 + _two(rest, 1),
    b"\x1dk": lambda rest: 2 + rest[1],
    b"\x10\x04": lambda _: 1,
    b"\x10\x14": lambda _: 3,
}
_FIRST_PRINTABLE = 0x20
_DELETE = 0x7F


class UnknownCommandError(Exception):
    """Bytes that a printer would not print and that are no command the till may send."""


@dataclass(frozen=True)
class Token:
    """A command with its arguments, a line feed, or a run of printable bytes."""

    command: bytes = b""
    text: bytes = b""


LINE_FEED = Token(command=b"\n")
TAB = Token(command=b"\t")
_EIGHTH_COLUMN = 8


def tokens(data: bytes) -> list[Token]:
    found: list[Token] = []
    at = 0
    while at < len(data):
        token, length = _first(data[at:])
        found.append(token)
        at += length
    return found


def commands(data: bytes) -> list[bytes]:
    """All commands in their order, line feeds too; tabs are no more than blanks."""
    return [token.command for token in tokens(data) if token.command and token != TAB]


def pictures(data: bytes) -> list[tuple[int, int, bytes]]:
    """Bytes across, dots down and the dots of each picture."""
    return [
        (_two(command, 4), _two(command, 6), command[8:])
        for command in commands(data)
        if command[:2] == b"\x1dv"
    ]


def printed_lines(data: bytes) -> list[bytes]:
    """What stands on each line of the paper, whatever it looks like."""
    lines = [b""]
    for token in tokens(data):
        if token == LINE_FEED:
            lines.append(b"")
        if token == TAB:
            lines[-1] += b" " * (_EIGHTH_COLUMN - len(lines[-1]) % _EIGHTH_COLUMN)
        lines[-1] += token.text
    return lines[:-1]


def _first(data: bytes) -> tuple[Token, int]:
    if data[:1] in {LINE_FEED.command, TAB.command}:
        return Token(command=data[:1]), 1
    if data[:2] in _COMMANDS:
        length = 2 + _COMMANDS[data[:2]](data[2:])
        if length > len(data):
            raise UnknownCommandError(data[:8])
        return Token(command=data[:length]), length
    length = 0
    while length < len(data) and data[length] >= _FIRST_PRINTABLE and data[length] != _DELETE:
        length += 1
    if length == 0:
        raise UnknownCommandError(data[:8])
    return Token(text=data[:length]), length
