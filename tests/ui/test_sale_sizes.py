"""The Sale screen at every size: parts lie inside the screen, and none on another."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_places import Shape, places, shape_of
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.screens.sale_spend_figure import SpendFigure
from cashier_app.ui.theme import Theme
from tests.ui.example_sale import REWARD, SALE
from tests.ui.finding import button, control, names_in_view
from tests.ui.pictures_sale import STATES

PAGES = [(1280, 736), (1024, 544), (1536, 800), (800, 1216)]
PARTS = ("search", "side", "basket", "keyboard", "customer", "reward", "totals", "pay")


def px(*lengths: int) -> int:
    return sum(lengths)


@pytest.fixture
def screen(theme: Theme, qtbot: QtBot) -> SaleScreen:
    made = SaleScreen(theme, Words("en"))
    qtbot.addWidget(made)
    made.render(SALE)
    made.show()
    return made


@pytest.mark.parametrize(
    ("width", "height", "shape"),
    [
        (1280, 736, Shape.STANDARD),
        (1200, 656, Shape.STANDARD),
        (1199, 736, Shape.COMPACT),
        (1280, 655, Shape.COMPACT),
        (1024, 544, Shape.COMPACT),
        (1536, 800, Shape.WIDE),
        (800, 1216, Shape.PORTRAIT),
    ],
)
def test_the_size_decides_the_layout(width: int, height: int, shape: Shape) -> None:
    assert shape_of(QSize(width, height)) is shape


@pytest.mark.parametrize("size", PAGES)
@pytest.mark.parametrize("letters", [False, True])
@pytest.mark.parametrize("panel", [False, True])
def test_no_part_lies_on_another_or_outside(
    size: tuple[int, int], letters: bool, panel: bool
) -> None:
    page = QRect(0, 0, *size)
    where = places(page, shape_of(page.size()), px, letters=letters, panel=panel)
    rects = {name: getattr(where, name) for name in PARTS}
    shown = {name: rect for name, rect in rects.items() if not rect.isEmpty()}
    assert {"search", "side", "customer", "reward", "totals", "pay"} <= set(shown)
    assert ("keyboard" in shown) is letters
    assert all(page.contains(rect) for rect in shown.values())
    overlapping = [
        pair for pair in combinations(shown, 2) if shown[pair[0]].intersects(shown[pair[1]])
    ]
    assert overlapping == []


@pytest.mark.parametrize("size", PAGES)
def test_the_sale_can_be_run_at_every_size(screen: SaleScreen, size: tuple[int, int]) -> None:
    screen.resize(*size)
    QApplication.processEvents()
    assert {
        "Search or scan a product",
        "Quick key Carrier bag",
        "All quick keys",
        "Line 7: Cyprus coffee 200 g, 1, €4.15",
        "One more",
        "Change customer",
        "Will earn: €2.26",
        "Spend wallet money",
        "To pay: €34.90",
        "Pay",
    } <= set(names_in_view(screen))


@pytest.mark.parametrize("size", PAGES)
@pytest.mark.parametrize("state", ["sale-weight", "sale-price", "sale-hits"])
def test_typing_is_possible_at_every_size(
    screen: SaleScreen, size: tuple[int, int], state: str
) -> None:
    screen.resize(*size)
    screen.render(STATES[state])
    QApplication.processEvents()
    wanted = {
        "sale-weight": {"Weight", "Digit 5", "Add weighed product", "Dismiss"},
        "sale-price": {"Price", "VAT 5%", "VAT 19%", "Add to basket", "Dismiss"},
        "sale-hits": {"Key q", "Found Halloumi light 225 g, €4.10", "Dismiss"},
    }[state]
    assert wanted | {"Pay"} <= set(names_in_view(screen))


@pytest.mark.parametrize("size", PAGES)
def test_every_button_is_high_enough_for_a_finger(
    screen: SaleScreen, size: tuple[int, int]
) -> None:
    screen.resize(*size)
    QApplication.processEvents()
    for name in ("Pay", "One more", "Remove line", "Park basket", "Change customer",
                 "Spend wallet money", "Quick key Carrier bag", "All quick keys"):  # fmt: skip
        assert button(screen, name).visibleRegion().boundingRect().height() >= 48


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_on_a_high_screen_the_figure_stands_beside_what_is_issued(
    screen: SaleScreen, direction: Qt.LayoutDirection
) -> None:
    screen.setLayoutDirection(direction)
    for size, beside in (((800, 1216), True), ((1280, 736), False), ((800, 1216), True)):
        screen.resize(*size)
        QApplication.processEvents()
        parts = (control(screen, name) for name in ("Will earn: €2.26", "Spend wallet money"))
        figure, spend = (QRect(part.mapTo(screen, QPoint()), part.size()) for part in parts)
        assert (figure.top() < spend.center().y() < figure.bottom()) is beside
        starts = figure.right() < spend.left() or spend.right() < figure.left()
        assert starts is beside


def test_everything_is_mirrored_from_right_to_left(screen: SaleScreen) -> None:
    screen.resize(1280, 736)
    QApplication.processEvents()
    pay = button(screen, "Pay").geometry()
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screen.resize(1281, 736)
    screen.resize(1280, 736)
    QApplication.processEvents()
    mirrored = button(screen, "Pay").geometry()
    assert (mirrored.left(), mirrored.width()) == (1279 - pay.right(), pay.width())
    less, more = button(screen, "One less"), button(screen, "One more")
    assert (
        less.mapTo(screen, less.rect().center()).x() > more.mapTo(screen, more.rect().center()).x()
    )


def test_a_bigger_theme_makes_everything_bigger(screen: SaleScreen, theme: Theme) -> None:
    screen.resize(1920, 1000)
    theme.use(scale=1.25)
    QApplication.processEvents()
    assert button(screen, "Pay").height() == 100
    assert screen.findChild(QWidget, "sale/basket") is not None
    assert button(screen, "Line 1: Halloumi PDO 250 g, 2, €8.70").height() == 72


@pytest.mark.parametrize("told_first", [True, False])
def test_on_a_small_screen_the_limit_takes_fewer_words_whenever_it_came(
    theme: Theme, qtbot: QtBot, *, told_first: bool
) -> None:
    words = Words("el")
    figure = SpendFigure(theme, words)
    qtbot.addWidget(figure)
    if told_first:
        figure.show_spend(REWARD)
    figure.set_stacked(True)
    if not told_first:
        figure.show_spend(REWARD)
    assert REWARD.spend_most is not None
    assert figure.value == words.text("sale/up-to", most=REWARD.spend_most)
