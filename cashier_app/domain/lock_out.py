"""How long somebody has to wait who typed wrong PINs."""

FREE_TRIES = 5
_FIRST_WAIT_S = 120.0
_MOST_DOUBLINGS = 3


def wait_after(wrong: int) -> float:
    """Return the seconds to wait after so many wrong PINs: 2, 4, 8, then always 16 minutes."""
    if wrong < FREE_TRIES:
        return 0.0
    # A count from a file that was played with must not become a number without end.
    doublings = min(wrong - FREE_TRIES, _MOST_DOUBLINGS)
    return _FIRST_WAIT_S * (1 << doublings)


def tries_left(wrong: int) -> int:
    """Return how many tries there are before the first wait."""
    return max(FREE_TRIES - wrong, 0)
