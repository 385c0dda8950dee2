"""Reads printer bytes back as a printer would: commands and text, and nothing in between."""

from dataclasses import dataclass

# Every command the till may send, with the number of bytes that follow its two-byte name.
_COMMANDS = {
    b"\x1b@": 0,
    b"\x1c.": 0,
    b"\x1bt": 1,
    b"\x1bE": 1,
    b"\x1d!": 1,
    b"\x1bd": 1,
    b"\x1dV": 1,
    b"\x1bp": 3,
    b"\x10\x04": 1,
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


def tokens(data: bytes) -> list[Token]:
    found: list[Token] = []
    while data:
        token, length = _first(data)
        found.append(token)
        data = data[length:]
    return found


def commands(data: bytes) -> list[bytes]:
    """All commands in their order, line feeds too."""
    return [token.command for token in tokens(data) if token.command]


def printed_lines(data: bytes) -> list[bytes]:
    """What stands on each line of the paper, whatever it looks like."""
    lines = [b""]
    for token in tokens(data):
        if token == LINE_FEED:
            lines.append(b"")
        lines[-1] += token.text
    return lines[:-1]


def _first(data: bytes) -> tuple[Token, int]:
    if data[:1] == b"\n":
        return LINE_FEED, 1
    if data[:2] in _COMMANDS:
        length = 2 + _COMMANDS[data[:2]]
        return Token(command=data[:length]), length
    length = 0
    while length < len(data) and data[length] >= _FIRST_PRINTABLE and data[length] != _DELETE:
        length += 1
    if length == 0:
        raise UnknownCommandError(data[:8])
    return Token(text=data[:length]), length
