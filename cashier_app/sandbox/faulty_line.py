"""The line between a client and the stand-in, with the faults that were asked for."""

import asyncio
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response

from cashier_app.sandbox import spoilt_answers
from cashier_app.sandbox.faults import Fault, Faults
from cashier_app.sandbox.hidden import Hidden
from cashier_app.sandbox.request_reading import HttpRequest
from cashier_app.sandbox.stand_in import API_ROOT, StandIn, refused

HTML_PAGE = "<!doctype html><title>Sign in</title><p>Please sign in to this network."
ELSEWHERE = f"{API_ROOT}/redirected"
"""Where a redirect leads; whoever follows it is found among the violations."""

CutConnection = Callable[[Request], None]
"""Closes the connection that a request came on."""
_Spoil = Callable[[Request, HttpRequest, Fault], Awaitable[Response]]


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
        self._on_their_way: set[asyncio.Task[None]] = set()
        self._spoilt: dict[str, _Spoil] = {
            "delay": self._delay,
            "late": self._late,
            "cut_late": self._cut_late,
            "truncated": self._truncated,
            "oversized": self._oversized,
            "wrong_type": self._wrong_type,
            "gzip": self._gzip,
            "drip": self._drip,
            "cut_before": self._cut_before,
            "cut_after": self._cut_after,
            "hide": self._hide,
            "kill_tokens": self._kill_tokens,
        }
        self._instead: dict[str, Callable[[Fault], Response]] = {
            "refuse": _refuse,
            "http_error": _http_error,
            "html": _html,
            "redirect": _redirect,
            "garbage": _garbage,
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
        fault = self._faults.take(request)
        if fault is None:
            return spoilt_answers.plain(self._stand_in.answer(request))
        if fault.kind in self._instead:
            if fault.takes_effect:
                self._stand_in.answer(request)
            return self._instead[fault.kind](fault)
        return await self._spoilt[fault.kind](http, request, fault)

    async def _delay(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        response = spoilt_answers.plain(self._stand_in.answer(request))
        await self._wait(fault.seconds)
        return response

    async def _late(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        if await self._wait(fault.seconds):
            return spoilt_answers.plain(self._stand_in.answer(request))
        return Response(status_code=503)

    async def _cut_late(self, http: Request, request: HttpRequest, fault: Fault) -> Response:
        async def arrive() -> None:
            if await self._wait(fault.seconds):
                self._stand_in.answer(request)

        # The loop itself keeps no hold on a task.
        task = asyncio.create_task(arrive())
        self._on_their_way.add(task)
        task.add_done_callback(self._on_their_way.discard)
        return await self._cut_off(http)

    async def _truncated(self, http: Request, request: HttpRequest, _fault: Fault) -> Response:
        envelope = self._stand_in.answer(request)
        return spoilt_answers.TruncatedResponse(envelope, lambda: self._cut(http))

    async def _oversized(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        size = fault.size or spoilt_answers.USUAL_SIZE
        return spoilt_answers.oversized(self._stand_in.answer(request), size)

    async def _wrong_type(self, _http: Request, request: HttpRequest, _fault: Fault) -> Response:
        return spoilt_answers.wrong_type(self._stand_in.answer(request))

    async def _gzip(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        return spoilt_answers.compressed(self._stand_in.answer(request), fault.size)

    async def _drip(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        envelope = self._stand_in.answer(request)
        return spoilt_answers.dripping(envelope, fault.seconds, self._wait)

    async def _cut_before(self, http: Request, _request: HttpRequest, _fault: Fault) -> Response:
        return await self._cut_off(http)

    async def _cut_after(self, http: Request, request: HttpRequest, _fault: Fault) -> Response:
        self._stand_in.answer(request)
        return await self._cut_off(http)

    async def _hide(self, _http: Request, request: HttpRequest, fault: Fault) -> Response:
        hidden = Hidden(fault.seconds, fault.reference)
        return spoilt_answers.plain(self._stand_in.answer(request, hidden=hidden))

    async def _kill_tokens(self, _http: Request, request: HttpRequest, _fault: Fault) -> Response:
        self._stand_in.forget_tokens()
        return spoilt_answers.plain(self._stand_in.answer(request))

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


def _refuse(fault: Fault) -> Response:
    return spoilt_answers.plain(refused("REFUSED", fault.message, fault.http_status or 200))


def _http_error(fault: Fault) -> Response:
    return Response("Not now", fault.http_status or 503, media_type="text/plain")


def _html(fault: Fault) -> Response:
    return Response(HTML_PAGE, fault.http_status or 200, media_type="text/html")


def _redirect(fault: Fault) -> Response:
    return Response(status_code=fault.http_status or 307, headers={"Location": ELSEWHERE})


def _garbage(_fault: Fault) -> Response:
    return Response('{"data": {"id": "55', media_type="application/json")
