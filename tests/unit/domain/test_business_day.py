"""A shop's day ends when the shop says so; each moment lies in exactly one day."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, strategies

from cashier_app.domain.business_day import BusinessDay

FOUR = time(4)


def at(text: str) -> datetime:
    """A moment of local time."""
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-23T12:00:00", "2026-11-23"),
        ("2026-11-24T03:59:59", "2026-11-23"),
        ("2026-11-24T04:00:00", "2026-11-24"),
        ("2026-01-01T00:30:00", "2025-12-31"),
    ],
)
def test_the_small_hours_belong_to_the_day_before(moment: str, day: str) -> None:
    assert BusinessDay.of(at(moment), FOUR).date == date.fromisoformat(day)


def test_a_day_is_from_its_beginning_until_before_the_next_one() -> None:
    day = BusinessDay(date(2026, 11, 23), FOUR)
    assert (day.begin, day.end) == (at("2026-11-23T04:00:00"), at("2026-11-24T04:00:00"))
    assert day.holds(day.begin)
    assert not day.holds(day.end)


@given(
    strategies.datetimes(at("1990-01-01T00:00:00"), at("2090-01-01T00:00:00")), strategies.times()
)
def test_each_moment_lies_in_exactly_one_day(moment: datetime, ends_at: time) -> None:
    day = BusinessDay.of(moment, ends_at)
    assert day.holds(moment)
    for other in (timedelta(days=-1), timedelta(days=1)):
        assert not BusinessDay(day.date + other, ends_at).holds(moment)
