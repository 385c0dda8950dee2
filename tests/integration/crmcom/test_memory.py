"""A till runs for weeks: a thousand calls leave next to nothing behind."""

import gc
import time
import tracemalloc
from collections.abc import Callable
from contextlib import closing
from datetime import datetime

from cashier_app.crmcom.gateway import CrmComRewards
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.domain.customer import Customer, Identification, Means
from tests.contract.sales import sale_of
from tests.integration.crmcom.steady_server import steady_server

AT = datetime(2026, 11, 23, 12, 58, 7)  # noqa: DTZ001 - the till's wall time
CALLS = 1000
MIB = 1024 * 1024


def grown_by(call: Callable[[], object]) -> int:
    """The bytes that a thousand calls leave behind, once a few have filled every cache."""
    for _ in range(50):
        call()
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for _ in range(CALLS):
        call()
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return after - before


def test_a_thousand_calls_add_no_more_than_a_mebibyte() -> None:
    with steady_server() as base_url:
        settings = CrmComSettings(base_url=base_url, unit={"id": "1"})
        rewards = CrmComRewards(settings, lambda: "key", time.monotonic, lambda _report: None)
        with closing(rewards):
            sale = sale_of(Customer(Identification(Means.CARD, "7001234567")), AT)
            request = rewards.purchase_request(sale)
            assert rewards.record_purchase(request).number == "CE7"
            assert grown_by(lambda: rewards.record_purchase(request)) < MIB


def test_calls_that_keep_their_answers_would_be_noticed() -> None:
    kept: list[bytes] = []
    assert grown_by(lambda: kept.append(bytes(2048))) > MIB
