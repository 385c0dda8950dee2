"""The HTTP face of the sandbox: the Web API, and the sandbox's own pages."""

import asyncio

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from cashier_app.sandbox import json_text
from cashier_app.sandbox.books_page import books_page
from cashier_app.sandbox.contract import as_object
from cashier_app.sandbox.fault_json import fault_from_json
from cashier_app.sandbox.faults import Faults
from cashier_app.sandbox.faulty_line import CutConnection, FaultyLine
from cashier_app.sandbox.ledger_json import calls_json, ledger_json, violations_json
from cashier_app.sandbox.stand_in import API_ROOT, StandIn
from cashier_app.sandbox.switches import switched

_EVERY_VERB = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


def web_application(
    stand_in: StandIn, faults: Faults, cut: CutConnection, stopping: asyncio.Event
) -> Starlette:
    """Return the ASGI application; for the arguments see `FaultyLine`."""
    line = FaultyLine(stand_in, faults, cut, stopping)
    pages = SandboxPages(stand_in, faults)
    return Starlette(
        routes=[
            Route(API_ROOT + "/{method:path}", line.answer, methods=_EVERY_VERB),
            Route("/", pages.books),
            Route("/sandbox", pages.books),
            Route("/sandbox/", pages.books),
            Route("/sandbox/ledger", pages.ledger),
            Route("/sandbox/violations", pages.violations),
            Route("/sandbox/calls", pages.calls),
            Route("/sandbox/start_over", pages.start_over, methods=["POST"]),
            Route("/sandbox/faults", pages.faults, methods=["GET", "POST", "DELETE"]),
            Route("/sandbox/switches", pages.switches, methods=["GET", "POST"]),
        ],
    )


class SandboxPages:
    """What the sandbox tells about itself, and how its faults and switches are set."""

    def __init__(self, stand_in: StandIn, faults: Faults) -> None:
        self._stand_in = stand_in
        self._faults = faults

    async def books(self, _request: Request) -> Response:
        """Show the books to a person."""
        with self._stand_in.lock:
            return HTMLResponse(books_page(self._stand_in, self._faults.waiting))

    async def ledger(self, _request: Request) -> Response:
        """Answer GET /sandbox/ledger: purchases, spend requests, wallets."""
        with self._stand_in.lock:
            return _json(ledger_json(self._stand_in.shop))

    async def violations(self, _request: Request) -> Response:
        """Answer GET /sandbox/violations: what departed from the contract, oldest first."""
        with self._stand_in.lock:
            return _json(violations_json(self._stand_in.violations))

    async def calls(self, _request: Request) -> Response:
        """Answer GET /sandbox/calls: what reached CRM.COM, oldest first."""
        with self._stand_in.lock:
            return _json(calls_json(self._stand_in.calls))

    async def start_over(self, _request: Request) -> Response:
        """Answer POST /sandbox/start_over: forget everything, faults and switches too."""
        self._faults.clear()
        self._stand_in.start_over()
        return _json({})

    async def faults(self, request: Request) -> Response:
        """Answer GET, POST (one fault or a list of them) and DELETE /sandbox/faults."""
        if request.method == "DELETE":
            self._faults.clear()
        if request.method == "POST":
            try:
                rows = json_text.read(await request.body())
                rows = rows if isinstance(rows, list) else [rows]
                self._faults.put(*(fault_from_json(row) for row in rows))
            except (TypeError, ValueError) as error:
                return _json({"error": str(error)}, 400)
        return _json([fault.as_json() for fault in self._faults.waiting])

    async def switches(self, request: Request) -> Response:
        """Answer GET and POST /sandbox/switches: `shop.Switches` as a JSON object."""
        shop = self._stand_in.shop
        if request.method == "POST":
            try:
                changes = as_object(json_text.read(await request.body()))
                shop.switches = switched(shop.switches, changes)
            except (TypeError, ValueError) as error:
                return _json({"error": str(error)}, 400)
        return _json(shop.switches.as_json())


def _json(value: object, status: int = 200) -> Response:
    return Response(json_text.write(value), status, media_type="application/json")
