"""The stand-in's clock and the form of its dates."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Tells the local time of the shop; tests pass one that they move by hand."""

WALL_TIME = "%Y-%m-%dT%H:%M:%S"
"""Dates on the line: local, no zone, no fraction (crmcom-api.md 1.5; pageId 489928)."""


def local_now() -> datetime:
    """Return the computer's local time."""
    return datetime.now().astimezone()


def wall_time(moment: datetime) -> str:
    """Write a moment as CRM.COM writes dates."""
    return moment.strftime(WALL_TIME)
