"""What a scan paints: the rows that are new, and nothing that looks as before."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.sale_state import SaleState
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import THEME_NAMES, ThemeName
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.figure import RowFigure
from tests.ui.example_sale import LONG, SALE
from tests.ui.finding import button
from tests.ui.seeing import description_of


class Events(QObject):
    """Counts the events of one kind that come to the controls of one kind."""

    def __init__(self, kind: QEvent.Type, control: str = "") -> None:
        super().__init__()
        self._kind = kind
        self._control = control
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == self._kind and self._control in ("", type(watched).__name__):
            self.names.append(watched.objectName())
        return False


@pytest.fixture
def screen(theme: Theme, qtbot: QtBot) -> SaleScreen:
    made = SaleScreen(theme, Words("en"))
    qtbot.addWidget(made)
    made.resize(1280, 736)
    made.show()
    qtbot.waitActive(made)
    return made


def scan(screen: SaleScreen, count: int) -> None:
    """Let the basket have so many lines, the newest selected, and paint it."""
    screen.render(state_of(count))
    settle()


def state_of(count: int) -> SaleState:
    lines = LONG[:count]
    total = sum((line.total for line in lines), Decimal(0))
    totals = replace(SALE.totals, goods=total, to_pay=total)
    return replace(SALE, lines=lines, selected=count - 1, items=count, totals=totals)


def settle() -> None:
    """Let Qt lay out and paint; layouts ask for others and for paint."""
    for _ in range(6):
        QCoreApplication.processEvents()


def on_the_screen(widget: QWidget) -> QImage:
    """What Qt has painted by now, not what it would paint if it were asked."""
    window, at = widget.window(), widget.mapTo(widget.window(), QPoint(0, 0))
    shot = widget.screen().grabWindow(
        window.winId(), at.x(), at.y(), widget.width(), widget.height()
    )
    return shot.toImage()


@pytest.mark.parametrize("count", [4, 30])
def test_a_scan_paints_two_rows_however_long_the_basket_is(
    screen: SaleScreen, qapp: QApplication, count: int
) -> None:
    scan(screen, count - 1)
    painted = Events(QEvent.Type.Paint, "BasketRow")
    qapp.installEventFilter(painted)
    scan(screen, count)
    assert sorted(set(painted.names)) == [f"sale/line-{count - 1}", f"sale/line-{count}"]


def test_a_scanned_line_is_painted_before_what_follows_from_it(
    screen: SaleScreen, qapp: QApplication
) -> None:
    scan(screen, 3)
    painted = Events(QEvent.Type.Paint)
    qapp.installEventFilter(painted)
    scan(screen, 4)
    parts = [name for name in painted.names if name in {"sale/line-4", "sale/to-pay"}]
    assert parts == ["sale/line-4", "sale/to-pay"]


def test_the_first_line_can_be_paid_at_once_and_the_rest_is_never_of_an_older_basket(
    screen: SaleScreen,
) -> None:
    empty = replace(SALE, lines=(), selected=None, items=0, can_pay=False)
    screen.render(empty)
    settle()
    pay = button(screen, "Pay")
    for count in (1, 2):
        screen.render(state_of(count))
        assert pay.isEnabled()
    settle()
    assert description_of(pay) == "€2.10"


@pytest.mark.parametrize("look", THEME_NAMES)
def test_rows_that_were_moved_look_as_if_they_were_painted(
    screen: SaleScreen, theme: Theme, look: ThemeName
) -> None:
    theme.use(look)
    rows = screen.basket.lines
    for count in (3, 4, 9, 10, 12, 11, 30, 31, 5, 6):
        scan(screen, count)
        moved = on_the_screen(rows)
        screen.update()
        for part in screen.findChildren(QWidget):
            part.update()
        settle()
        assert on_the_screen(rows) == moved, count


def test_what_is_shown_already_is_neither_laid_out_nor_painted(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    figure = RowFigure(theme, "sale/goods", parent=box)
    box.show()
    figure.show_figure("Goods", "€12.00")
    qtbot.waitActive(box)
    settle()
    painted, asked = Events(QEvent.Type.Paint), Events(QEvent.Type.LayoutRequest)
    for events in (painted, asked):
        qapp.installEventFilter(events)
    figure.show_figure("Goods", "€12.00")
    settle()
    assert (painted.names, asked.names) == ([], [])
    figure.show_figure("Goods", "€13.00")
    settle()
    assert "sale/goods" in painted.names
    assert asked.names == []
