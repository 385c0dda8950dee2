"""A network in which every call can go wrong, between the till's own HTTP client and a sandbox.

The mix for each call: 10 % the request is lost, 10 % its answer is lost after it took effect, 5 %
it arrives 5 to 60 seconds late, when nobody waits any more, 3 % error 500 after it took effect,
2 % the till dies before it can note the answer. Lost and spoilt is done by the sandbox on the real
connection; late is done here, because the till's clock is moved by hand.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import httpx

from cashier_app.sandbox.server import SandboxServer
from tests.fakes.clock import FakeClock

LATE_S = (5.0, 60.0)
_MIX = ("request lost", "answer lost", "late", "error after effect", "till dies")
_WEIGHTS = (10, 10, 5, 3, 2)


class TillDiesError(BaseException):
    """The till dies here: nothing that runs may catch it."""


@dataclass(frozen=True, eq=False)
class _Late:
    at: float
    request: httpx.Request
    auth: object


class FaultyNetwork:
    """Takes the place of httpx's `send`, until `calm` is set; `happened` counts the faults."""

    def __init__(self, server: SandboxServer, random: Random) -> None:
        self._server = server
        self._random = random
        self._send: Callable[..., httpx.Response] = httpx.Client.send
        self._late: list[_Late] = []
        self.clock = MovingClock(self)
        self.happened: Counter[str] = Counter()
        self.calm = False
        self._clients: set[httpx.Client] = set()

    def as_method(self) -> Callable[..., httpx.Response]:
        """Return `send` in the form in which a class takes it."""

        def send(client: httpx.Client, request: httpx.Request, **how: object) -> httpx.Response:
            return self.send(client, request, **how)

        return send

    def drop_connections(self) -> None:
        """Close what a till that died left open, as its system does."""
        for client in self._clients:
            client.close()
        self._clients.clear()

    def send(self, client: httpx.Client, request: httpx.Request, **how: object) -> httpx.Response:
        """Carry a request, or not."""
        self._clients.add(client)
        what = self._draw()
        self.happened[what] += 1
        method = request.url.path.partition("/rest/v2/")[2]
        if what == "late":
            at = self.clock.seconds() + self._random.uniform(*LATE_S)
            self._late.append(_Late(at, request, how.get("auth")))
            raise httpx.ReadTimeout("no answer", request=request)
        if what == "request lost":
            self._server.faults.add(method, "cut_before")
        if what == "answer lost":
            self._server.faults.add(method, "cut_after")
        if what == "error after effect":
            self._server.faults.add(method, "http_error", http_status=500, takes_effect=True)
        response = self._send(client, request, **how)
        if what == "till dies":
            response.close()
            raise TillDiesError
        return response

    def deliver(self) -> None:
        """Let what is late arrive when its time has come; its answer reaches nobody."""
        due = [late for late in self._late if late.at <= self.clock.seconds()]
        self._late = [late for late in self._late if late not in due]
        for late in due:
            with httpx.Client(trust_env=False) as nobody:
                self._send(nobody, late.request, auth=late.auth)

    def _draw(self) -> str:
        if self.calm:
            return "nothing"
        fair = 100 - sum(_WEIGHTS)
        return self._random.choices(("nothing", *_MIX), (fair, *_WEIGHTS))[0]


class MovingClock(FakeClock):
    """The till's clock, which begins today; what is late arrives while it runs."""

    def __init__(self, network: FaultyNetwork) -> None:
        super().__init__()
        self._network = network

    def pass_time(self, seconds: float) -> None:
        super().pass_time(seconds)
        self._network.deliver()
