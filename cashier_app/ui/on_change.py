"""Showing only what is new: the rest of a screen is neither laid out nor painted again."""

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class OnChange(Generic[P]):
    """Calls a function only with other values than the last time.

    A scan renders the whole state of a screen; most parts of it are the same as before.

    Args:
        show: shows the values; they are compared by `==`, so they have to be frozen.
    """

    def __init__(self, show: Callable[P, None]) -> None:
        self._show = show
        self._last: tuple[tuple[object, ...], dict[str, object]] | None = None

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Show these values, unless they are shown already."""
        values = (args, kwargs)
        if values != self._last:
            self._last = values
            self._show(*args, **kwargs)
