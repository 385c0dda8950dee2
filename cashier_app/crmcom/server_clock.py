"""The server's clock, from the `Date` header that every HTTP answer bears."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime


def clock_offset(date: str, now: datetime | None = None) -> float | None:
    """Return how many seconds the server's clock is ahead of ours (behind: negative).

    The header counts in whole seconds and is as old as the answer's way was long, so a few seconds
    mean nothing.

    Args:
        date: the header; one that is missing or no date gives None.
        now: our time; this computer's when left out.

    """
    try:
        theirs = parsedate_to_datetime(date)
    except (ValueError, OverflowError):
        return None
    if theirs.tzinfo is None:  # "-0000": a time without a statement of its zone means UTC
        theirs = theirs.replace(tzinfo=UTC)
    return (theirs - (now or datetime.now(UTC))).total_seconds()


def theirs_now(offset_s: float) -> datetime:
    """Return what this computer's clock would show if it went with the server's."""
    ours = datetime.now().replace(microsecond=0)  # noqa: DTZ005 - the till's wall time
    return ours + timedelta(seconds=offset_s)
