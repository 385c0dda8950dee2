"""Durations are counted in memory of a fixed size, and the shares read from them are honest."""

import random
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from cashier_app.services.latency import Latency, MethodLatency


def known(latency: Latency) -> MethodLatency:
    """Return what is known of the one method."""
    (method,) = latency.methods()
    return method


def test_one_answer_is_all_of_them() -> None:
    latency = Latency()
    latency.note("purchases/preview", 0.25, answered=True)

    assert known(latency) == MethodLatency("purchases/preview", 1, 0, 0.25, 0.25, 0.25, 0.25)


def test_what_was_not_answered_is_counted_and_has_no_duration() -> None:
    latency = Latency()
    latency.note("purchases/preview", 6.0, answered=False)

    assert known(latency) == MethodLatency("purchases/preview", 0, 1, 0, 0, 0, 0)


@pytest.mark.parametrize("slowest", [0.002, 0.5, 55.0])
def test_the_shares_are_at_most_a_tenth_too_long(slowest: float) -> None:
    drawn = random.Random(7)
    durations = [drawn.uniform(0.001, slowest) for _ in range(2000)]
    latency = Latency()
    for duration in durations:
        latency.note("x", duration, answered=True)
    seen = known(latency)
    durations_sorted = sorted(durations)

    assert durations_sorted[999] <= seen.p50 <= durations_sorted[999] * 1.1
    assert durations_sorted[1899] <= seen.p95 <= durations_sorted[1899] * 1.1
    assert (seen.last, seen.worst) == (durations[-1], max(durations))


def test_what_takes_longer_than_a_minute_is_the_worst() -> None:
    latency = Latency()
    latency.note("x", 90.0, answered=True)

    assert (known(latency).p50, known(latency).worst) == (90.0, 90.0)


def test_methods_are_named_in_order() -> None:
    latency = Latency()
    for method in ("b", "a"):
        latency.note(method, 0.1, answered=True)

    assert [method.method for method in latency.methods()] == ["a", "b"]


def test_many_calls_take_no_more_memory_than_one() -> None:
    latency = Latency()
    latency.note("x", 0.1, answered=True)
    counted = latency._methods["x"]
    before = sys.getsizeof(counted._below)
    for number in range(10_000):
        latency.note("x", number / 1000, answered=True)

    assert sys.getsizeof(counted._below) == before


def test_lanes_that_count_at_the_same_time_lose_nothing() -> None:
    latency = Latency()

    def count(_: int) -> None:
        for _number in range(500):
            latency.note("x", 0.1, answered=True)

    with ThreadPoolExecutor(4) as lanes:
        list(lanes.map(count, range(4)))
    assert known(latency).count == 2000
