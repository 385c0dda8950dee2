"""Good answers that arrive badly: in the wrong size, type or pieces."""

import gzip
from collections.abc import AsyncIterator, Awaitable, Callable

from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from cashier_app.sandbox.stand_in import Envelope

USUAL_SIZE = 16 * 1024 * 1024
_DROPS = 20


def plain(envelope: Envelope) -> Response:
    """Return an answer as it should be."""
    return Response(envelope.text, envelope.http_status, media_type=envelope.media_type)


def wrong_type(envelope: Envelope) -> Response:
    """Return a good answer that calls itself a web page."""
    return Response(envelope.text, envelope.http_status, media_type="text/html")


def oversized(envelope: Envelope, size: int) -> Response:
    """Return a good answer with blanks in front of it, `size` bytes in all."""
    return Response(_grown(envelope, size), envelope.http_status, media_type=envelope.media_type)


def compressed(envelope: Envelope, size: int) -> Response:
    """Return a good answer, grown to `size` bytes and compressed."""
    return Response(
        gzip.compress(_grown(envelope, size)),
        envelope.http_status,
        {"Content-Encoding": "gzip"},
        media_type=envelope.media_type,
    )


def dripping(
    envelope: Envelope, seconds: float, wait: Callable[[float], Awaitable[bool]]
) -> Response:
    """Return a good answer that comes in drops over `seconds`."""
    body = envelope.text.encode()
    size = max(1, -(-len(body) // _DROPS))

    async def drops() -> AsyncIterator[bytes]:
        for start in range(0, len(body), size):
            await wait(seconds / _DROPS)
            yield body[start : start + size]

    return StreamingResponse(
        drops(),
        envelope.http_status,
        {"Content-Length": str(len(body))},
        media_type=envelope.media_type,
    )


class TruncatedResponse(Response):
    """Says how long it is, and ends in the middle because the connection is closed."""

    def __init__(self, envelope: Envelope, cut: Callable[[], None]) -> None:
        super().__init__(envelope.text, envelope.http_status, media_type=envelope.media_type)
        self._cut = cut

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Send the half of it."""
        start = {"type": "http.response.start", "status": self.status_code}
        await send({**start, "headers": self.raw_headers})
        half = bytes(self.body[: len(self.body) // 2])
        await send({"type": "http.response.body", "body": half, "more_body": True})
        self._cut()
        while (await receive())["type"] != "http.disconnect":
            pass


def _grown(envelope: Envelope, size: int) -> bytes:
    return envelope.text.encode().rjust(size)
