"""The line between a client and the stand-in, with the faults that were asked for."""

import asyncio
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response

from cashier_app.sandbox.faults import Fault, Faults
from cashier_app.sandbox.request_reading import HttpRequest
from cashier_app.sandbox.stand_in import Envelope, StandIn, refused

HTML_PAGE = "<!doctype html><title>Sign in</title><p>Please sign in to this network."

CutConnection = Callable[[Request], None]
"""Closes the connection that a request came on."""


class FaultyLine:
    """Carries requests to the stand-in and answers back, spoilt where a fault says so.

    Args:
        stand_in: who answers.
        faults: what is to go wrong.
        cut: closes a connection.
        stopping: set when the server is to end; nothing waits any longer then.

    """

    def __init__(
        self, stand_in: StandIn, faults: Faults, cut: CutConnection, stopping: asyncio.Event
    ) -> None:
        self._stand_in = stand_in
        self._faults = faults
        self._cut = cut
        self._stopping = stopping
        self._spoilt: dict[str, Callable[[Request, HttpRequest, Fault], Awaitable[Response]]] = {
            "delay": self._delay,
            "late": self._late,
            "refuse": self._refuse,
            "http_error": self._http_error,
            "html": self._html,
            "garbage": self._garbage,
            "cut_before": self._cut_before,
            "cut_after": self._cut_after,
            "hide": self._hide,
            "kill_tokens": self._kill_tokens,
        }

    async def answer(self, http: Request) -> Response:
        """Answer one HTTP request."""
        request = HttpRequest(
            verb=http.method,
            path=str(http.path_params["method"]),
            headers=dict(http.headers),
            query=tuple(http.query_params.multi_items()),
            body=await http.body(),
        )
        fault = self._faults.take(request.path)
        if fault is None:
            return _response(self._stand_in.answer(request))
        return await self._spoilt[fault.kind](http, request, fault)

    async def _delay(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        response = _response(self._stand_in.answer(request))
        await self._wait(fault.seconds)
        return response

    async def _late(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        if await self._wait(fault.seconds):
            return _response(self._stand_in.answer(request))
        return Response(status_code=503)

    async def _refuse(self, _http: Request, _request: HttpRequest, fault: Fault) -> Response:
        return _response(refused("REFUSED", fault.message))

    async def _http_error(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        self._perhaps(request, fault)
        return Response("Not now", fault.http_status, media_type="text/plain")

    async def _html(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        self._perhaps(request, fault)
        return Response(HTML_PAGE, media_type="text/html")

    async def _garbage(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        self._perhaps(request, fault)
        return Response('{"data": {"id": "55', media_type="application/json")

    async def _cut_before(self, http: Request, _request: HttpRequest, _fault: Fault) -> Response:
        return await self._cut_off(http)

    async def _cut_after(self, http: Request, request: HttpRequest, _fault: Fault) -> Response:
        self._stand_in.answer(request)
        return await self._cut_off(http)

    async def _hide(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        return _response(self._stand_in.answer(request, hidden_seconds=fault.seconds))

    async def _kill_tokens(self, _http: Request, request: HttpRequest, _fault: Fault) -> Response:
        self._stand_in.forget_tokens()
        return _response(self._stand_in.answer(request))

    def _perhaps(self, request: HttpRequest, fault: Fault) -> None:
        if fault.takes_effect:
            self._stand_in.answer(request)

    async def _cut_off(self, http: Request) -> Response:
        self._cut(http)
        # Whoever answers a closed connection is not heard, so this response goes nowhere.
        while (await http.receive())["type"] != "http.disconnect":
            pass
        return Response()

    async def _wait(self, seconds: float) -> bool:
        """Wait; False when the server stopped meanwhile."""
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return True
        return False


def _response(envelope: Envelope) -> Response:
    return Response(envelope.text, envelope.http_status, media_type=envelope.media_type)
