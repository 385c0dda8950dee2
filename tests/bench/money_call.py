"""P12: what a money call costs over a bare POST (K4).

Both go to the same server in another process, over connections that are kept, in turns, with the
same bytes. The ratio of their fastest tenths is printed: what else the computer does at the same
time slows whichever it meets.
"""

import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from multiprocessing.connection import Connection
from statistics import quantiles

import httpx

from cashier_app.crmcom.encoding import with_token
from cashier_app.crmcom.gateway import CrmComRewards
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.reward import RecordedPurchase
from tests.bench.figure import Figure, tell
from tests.contract.sales import sale_of
from tests.integration.crmcom.steady_server import steady_server

TURNS = 3000
PROMISED = 1.3


def serve(pipe: Connection) -> None:
    """Serve until the other end says so."""
    with steady_server() as base_url:
        pipe.send(base_url)
        pipe.recv()


def timed(call: Callable[[], object]) -> float:
    """Return the seconds that one call takes."""
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def figures() -> Iterator[Figure]:
    """Measure both in turns."""
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there,))
    server.start()
    base_url = here.recv()
    settings = CrmComSettings(base_url=base_url, unit={"alternative_code": "SHOP1"})
    rewards = CrmComRewards(settings, lambda: "key", time.monotonic, lambda _report: None)
    at = datetime(2026, 11, 23, 12, 58, 7)  # noqa: DTZ001 - the till's wall time
    sale = sale_of(Customer(Identification(Means.CARD, "7001234567"), id="7EDE"), at)
    request = rewards.purchase_request(sale)
    body = with_token(request.body, "t" * 400).encode()
    headers = {"Content-Type": "application/json"}
    with closing(rewards), httpx.Client(trust_env=False) as bare:
        url = f"{base_url}/{request.call}"

        def floor() -> bytes:
            return bare.post(url, content=body, headers=headers).content

        def money() -> RecordedPurchase:
            return rewards.record_purchase(request)

        for _ in range(200):
            floor()
            money()
        pairs = [(timed(floor), timed(money)) for _ in range(TURNS)]
    here.send("enough")
    server.join()
    floors, calls = (quantiles(times, n=10)[0] for times in zip(*pairs, strict=True))
    yield Figure("P12", "a money call", calls / floors, PROMISED, "× K4, p10")


if __name__ == "__main__":
    sys.exit(tell(figures()))
