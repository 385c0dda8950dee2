"""The body of an answer, unzipped piece by piece and never longer than it can be."""

import zlib

import httpx

MOST_BYTES = 8 * 1024 * 1024
"""No answer that a till asks for comes near this; a longer one is given up."""
_GZIP = zlib.MAX_WBITS | 16
_PLAIN = ("", "identity")
_ZIPPED = ("gzip", "x-gzip")


class AnswerBody:
    """Takes the raw pieces of a body as they come.

    A zipped piece is opened only as far as there is room: a small answer that unfolds without end
    is given up at the limit and not after it.

    Every method raises `httpx.HTTPError` for a body that cannot be used.
    """

    def __init__(self, encoding: str) -> None:
        """Expect a body in this `Content-Encoding`; anything but gzip was not asked for."""
        self._body = bytearray()
        name = encoding.strip().lower()
        if name not in (*_PLAIN, *_ZIPPED):
            raise httpx.DecodingError("an encoding that was not asked for")
        self._zip = zlib.decompressobj(_GZIP) if name in _ZIPPED else None

    def take(self, piece: bytes) -> None:
        """Add the next piece."""
        room = MOST_BYTES - len(self._body) + 1
        self._body += self._opened(piece, room)
        if len(self._body) > MOST_BYTES:
            raise httpx.RemoteProtocolError("the answer has no end")

    def whole(self) -> bytes:
        """Return the body, once all pieces are there."""
        if self._zip is not None and not self._zip.eof:
            raise httpx.DecodingError("the zipped answer breaks off")
        return bytes(self._body)

    def _opened(self, piece: bytes, room: int) -> bytes:
        if self._zip is None:
            return piece[:room]
        try:
            return self._zip.decompress(piece, room)
        except zlib.error:
            raise httpx.DecodingError("the answer is not zipped as it says") from None
