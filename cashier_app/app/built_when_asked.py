"""A part of the window that is built when it is first asked for, and then belongs there."""

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

PartT = TypeVar("PartT")


class _Window(Protocol):
    """Takes a part that was just built."""

    def came(self, name: str) -> None: ...


class built_when_asked(Generic[PartT]):  # noqa: N801 - a decorator, as `cached_property` is one
    """Builds once, like `functools.cached_property`, and tells the window's `came` of it.

    The part stands under its name in the window's `vars`; taken out there, it is built anew.
    """

    def __init__(self, build: Callable[[Any], PartT]) -> None:
        """Build with this method of the window."""
        self._build = build
        self._name = build.__name__
        self.__doc__ = build.__doc__

    def __get__(self, window: _Window, _: type[_Window] | None = None) -> PartT:
        """Build it: asked again, Python finds the part itself and not this."""
        part = vars(window)[self._name] = self._build(window)
        window.came(self._name)
        return part
