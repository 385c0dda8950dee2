"""Builds what every sale needs before anybody asks for it, a piece in each idle turn."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from cashier_app.texts.words import Words
    from cashier_app.ui.screens.products_screen import ProductsScreen
    from cashier_app.ui.screens.sale_screen import SaleScreen
    from cashier_app.ui.theme import Theme

# What the next customer may need, and the one room beside the sale with so much on it that it would
# stand out when it is first opened; the others can wait.
_SCREENS = ("payment", "receipt", "identify", "spend", "unknown", "approval", "products")


class _Window(Protocol):
    """Builds a screen when its name is asked for."""

    theme: "Theme"
    words: "Words"

    @property
    def sale(self) -> "SaleScreen": ...

    @property
    def products(self) -> "ProductsScreen": ...


def needed_by_every_sale(window: _Window) -> Iterator[None]:
    """Build these screens, paint them where nobody sees it, and make the rows of lists."""
    from cashier_app.ui.rehearsal import rehearsed, styled
    from cashier_app.ui.screens.sale_lines import example_lines

    for name in _SCREENS:
        screen: QWidget = getattr(window, name)
        yield
        yield from rehearsed(screen, window.sale.size())
    yield from rehearsed(example_lines(window.theme, window.words), window.sale.size())
    yield from window.products.make_cells()
    yield from window.sale.basket.lines.make_rows()
    yield from window.sale.side.hits.make_rows()
    yield from styled(window.sale)


class BuiltAhead:
    """Takes one step after the other while the till has nothing else to do.

    A scan never waits for more than the step that is being taken. `is_ready` tells that all steps
    were taken once, and `ready` hears of it.

    Args:
        window: the steps end with it.
        steps: begins them, a piece up to each `yield`.
    """

    def __init__(self, window: QWidget, steps: Callable[[], Iterator[None]]) -> None:
        self.ready: Callable[[], None] = lambda: None
        self.is_ready = False
        self._begin = steps
        self._steps = steps()
        self._started = False
        self._idle = QTimer(window)
        self._idle.timeout.connect(self._step)

    def start(self) -> None:
        """Begin when the till has nothing to do."""
        self._started = True
        self._idle.start()

    def start_again(self) -> None:
        """Begin anew, because other screens stand there now; before `start` there is nothing to do.

        What the steps of before were at is gone.
        """
        self._steps = self._begin()
        if self._started:
            self._idle.start()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._idle.stop()
            if not self.is_ready:
                self.is_ready = True
                self.ready()
