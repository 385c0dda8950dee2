"""Takes an ESC/POS stream apart: text, control characters, and commands with their arguments.

Only lengths are known here, so that the bytes of a picture are never mistaken for text or commands.
What they do is the business of `paper` and of the printer. Lengths follow Epson's reference.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from cashier_app.domain.frozen import frozen

ESC, GS, FS, DLE = b"\x1b", b"\x1d", b"\x1c", b"\x10"
TEXT = b""
"""The name of a token that is plain text."""

_LEAD_BYTES = ESC + GS + FS + DLE
_FIRST_PRINTABLE = 0x20


@frozen
class Token:
    """One piece: `name` is the command's first two bytes (ESC t), `raw` all of it."""

    name: bytes
    arguments: bytes
    raw: bytes

    @property
    def is_pulse_at_once(self) -> bool:
        """Whether it opens a drawer in real time (DLE DC4 1), whatever the printer waits for."""
        return self.raw[:3] == DLE + b"\x14\x01"


class EscPosTokens:
    """Cuts a stream into tokens as it arrives; what is not complete yet waits."""

    def __init__(self) -> None:
        self._waiting = b""

    def feed(self, data: bytes) -> Iterator[Token]:
        """Return the tokens that are complete now."""
        self._waiting += data
        while (token := _next(self._waiting)) is not None:
            self._waiting = self._waiting[len(token.raw) :]
            yield token


def tokens(data: bytes) -> Iterator[Token]:
    """Return the complete tokens of some bytes."""
    return EscPosTokens().feed(data)


def _next(data: bytes) -> Token | None:
    if not data:
        return None
    if data[:1] in _LEAD_BYTES:
        return _command(data)
    if data[0] < _FIRST_PRINTABLE:
        return Token(data[:1], b"", data[:1])
    end = next((i for i, byte in enumerate(data) if byte < _FIRST_PRINTABLE), len(data))
    return Token(TEXT, b"", data[:end])


def _command(data: bytes) -> Token | None:
    name = data[:2]
    try:
        length = 2 + _ARGUMENTS.get(name, _fixed(0))(data[2:])
    except IndexError:
        return None
    if len(data) < max(2, length):
        return None
    return Token(name, data[2:length], data[:length])


def _fixed(count: int) -> Callable[[bytes], int]:
    def length(_: bytes) -> int:
        return count

    return length


def _function(rest: bytes) -> int:
    """`( x pL pH ...`: the count stands in the two bytes after the function's letter."""
    return 3 + _two(rest, 1)


def _long_function(rest: bytes) -> int:
    """`8 L p1 p2 p3 p4 ...`."""
    return 5 + _two(rest, 1) + 0x10000 * _two(rest, 3)


def _until_nul(rest: bytes) -> int:
    end = rest.find(0)
    if end < 0:
        raise IndexError
    return end + 1


def _bit_image(rest: bytes) -> int:
    """`ESC * m nL nH d...`: one or three bytes for each column."""
    return 3 + _two(rest, 1) * (1 if rest[0] in {0, 1} else 3)


def _raster(rest: bytes) -> int:
    """`GS v 0 m xL xH yL yH d...`."""
    return 6 + _two(rest, 2) * _two(rest, 4)


def _barcode(rest: bytes) -> int:
    """`GS k m d... NUL` or `GS k m n d...`."""
    return 1 + _until_nul(rest[1:]) if rest[0] <= 6 else 2 + rest[1]


def _cut(rest: bytes) -> int:
    """`GS V m`, with a feed length for some."""
    return 2 if rest[0] in {65, 66, 97, 98, 103, 104} else 1


def _downloaded_image(rest: bytes) -> int:
    return 2 + rest[0] * rest[1] * 8


def _status(rest: bytes) -> int:
    return 2 if rest[0] in {7, 8} else 1


def _real_time(rest: bytes) -> int:
    return 8 if rest[0] == 8 else 3


def _two(data: bytes, at: int) -> int:
    return data[at] + 256 * data[at + 1]


def _fixed_ones(lead: bytes, counts: Mapping[int, bytes]) -> dict[bytes, Callable[[bytes], int]]:
    return {
        lead + bytes([letter]): _fixed(count)
        for count, letters in counts.items()
        for letter in letters
    }


_ARGUMENTS: Mapping[bytes, Callable[[bytes], int]] = MappingProxyType(
    {
        **_fixed_ones(
            ESC,
            {
                0: b"@2imvLS<\x0c",
                1: b" !%+-3=?AEGJKMRTUVadertu{",
                2: b"$\\Bcf",
                3: b"p",
                8: b"W",
            },
        ),
        **_fixed_ones(GS, {0: b":", 1: b"!#/BEHITabfhrw|", 2: b"$LPW\\", 3: b"^"}),
        **_fixed_ones(FS, {0: b".&", 1: b"!-CW", 2: b"Sp"}),
        ESC + b"*": _bit_image,
        ESC + b"D": _until_nul,
        ESC + b"(": _function,
        GS + b"(": _function,
        GS + b"8": _long_function,
        GS + b"v": _raster,
        GS + b"k": _barcode,
        GS + b"V": _cut,
        GS + b"*": _downloaded_image,
        FS + b"(": _function,
        DLE + b"\x04": _status,
        DLE + b"\x05": _fixed(1),
        DLE + b"\x14": _real_time,
    }
)
