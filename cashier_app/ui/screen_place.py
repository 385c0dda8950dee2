"""The place of a screen: its presenter renders to the place, whichever screen stands there."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

StateT = TypeVar("StateT")
_State_contra = TypeVar("_State_contra", contravariant=True)


class Renders(Protocol[_State_contra]):
    """A screen that shows states of one kind."""

    def render(self, state: _State_contra) -> None:
        """Show this state."""
        ...


class ScreenPlace(Generic[StateT]):
    """Hands states on to the screen there is now, and the last one again to a new screen.

    A screen takes its words when it is built. So another language means other screens, and the
    presenters never hear of it. Nor do they hear of a screen that nobody has asked for yet.

    Args:
        screen: returns the screen that stands in this place now; it is built if there is none.
        stands: whether there is one; without one a state is kept until `render_again`.
    """

    def __init__(
        self, screen: Callable[[], Renders[StateT]], stands: Callable[[], bool] = lambda: True
    ) -> None:
        self._screen = screen
        self._stands = stands
        self._last: StateT | None = None

    def render(self, state: StateT) -> None:
        """Show this state."""
        self._last = state
        if self._stands():
            self._screen().render(state)

    def render_again(self) -> None:
        """Show a new screen what the old one showed last."""
        if self._last is not None:
            self._screen().render(self._last)
