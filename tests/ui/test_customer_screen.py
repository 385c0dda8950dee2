"""The customer's own screen: its names, its look at every size, and where its window stands."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.customer_display import IDLE, DisplayState, Scene
from cashier_app.presenters.taken_off import TakenOff
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import THEME_NAMES, ThemeName
from cashier_app.ui.screens.customer_screen import CustomerScreen
from cashier_app.ui.second_screen import SecondScreen
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.figure import Figure
from cashier_app.ui.widgets.label import Label
from tests.ui.controls import settle
from tests.ui.finding import control, in_view, names_in_view
from tests.ui.pictures_sale import STATES
from tests.ui.seeing import colours_in, named_nodes
from tests.ui.stretched import stretched_words

D = Decimal
SALE = DisplayState(
    Scene.SALE,
    lines=STATES["sale"].lines,
    selected=STATES["sale"].selected,
    customer="Eleni G.",
    off=TakenOff(instant=D("0.87"), automatic=D("1.50")),
    to_pay=D("34.90"),
    earn=D("2.26"),
    wallet_after=D("19.51"),
)
NOBODY = replace(SALE, off=TakenOff(), to_pay=D("37.27"), customer="", earn=None, wallet_after=None)
UPDATING = replace(SALE, updating=True)
MARKED_DOWN = replace(
    SALE,
    lines=STATES["sale-marked-down"].lines,
    off=TakenOff(D("3.55"), D("0.87"), D("1.50"), D("10.00")),
)
LONG = replace(SALE, lines=STATES["sale-long"].lines, selected=99)
THANKS = DisplayState(Scene.THANKS, earn=D("2.26"), change=D("5.10"))
SIZES = [(1024, 600), (1280, 800), (1920, 1080), (800, 1280)]


@pytest.fixture
def screen(theme: Theme, qtbot: QtBot) -> CustomerScreen:
    return made(theme, qtbot)


def made(
    theme: Theme,
    qtbot: QtBot,
    *,
    words: Words | None = None,
    size: tuple[int, int] = (1280, 800),
    picture: Path | None = None,
) -> CustomerScreen:
    theme.use(reduced_motion=True)
    display = CustomerScreen(theme.beside(), words or Words("en"), "Elia Market", picture)
    qtbot.addWidget(display)
    display.resize(*size)
    display.show()
    settle()
    return display


def show(display: CustomerScreen, state: DisplayState) -> list[str]:
    display.render(state)
    settle()
    return names_in_view(display)


def test_everything_has_the_name_of_the_contract(screen: CustomerScreen) -> None:
    assert screen.windowTitle() == "Customer display"
    names = show(screen, SALE)
    assert {
        "Your basket",
        "To pay: €34.90",
        "You earn: €2.26",
        "Wallet after: €19.51",
        "Eleni G.",
        "2 × Halloumi PDO 250 g: €8.70",
        "1.240 kg Tomatoes, loose: €3.09",
        "Cyprus coffee 200 g: €4.15",
    } <= set(names)
    assert "Thank you" in show(screen, THANKS)
    assert {"You earn: €2.26", "Change: €5.10"} <= set(names_in_view(screen))
    assert "Elia Market" in show(screen, IDLE)


def test_what_comes_off_stands_over_what_is_to_be_paid(screen: CustomerScreen) -> None:
    names = show(screen, SALE)
    assert {"Instant discount: −€0.87", "Spent automatically: −€1.50"} <= set(names)
    assert not any(name.startswith(("Discount", "Spent from wallet")) for name in names)
    names = show(screen, MARKED_DOWN)
    assert {
        "Extra virgin olive oil 1 L: €11.90",
        "Discount: −€1.00",
        "Discount: −€3.55",
        "Instant discount: −€0.87",
        "Spent automatically: −€1.50",
        "Spent from wallet: −€10.00",
    } <= set(names)
    assert not any(name.startswith("Instant") for name in show(screen, NOBODY))


def test_there_is_nothing_to_press(screen: CustomerScreen) -> None:
    assert screen.findChildren(QPushButton) == []
    focusable = [
        one for one in screen.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert focusable == []


def test_nothing_of_a_sale_is_left_when_it_is_over(screen: CustomerScreen) -> None:
    show(screen, SALE)
    for state in (THANKS, IDLE):
        show(screen, state)
        texts = {one.words for one in screen.findChildren(Label)}
        values = {one.value for one in screen.findChildren(Figure)}
        assert "Eleni G." not in {*texts, *named_nodes(screen)}
        assert not {"€19.51", "€4.15"} & values


def test_without_a_figure_it_says_so(screen: CustomerScreen) -> None:
    names = show(screen, NOBODY)
    assert "You earn: not known" in names
    assert "Show your card or app to earn a reward." in names
    assert not any(name.startswith("Wallet after") for name in names)
    names = show(screen, replace(NOBODY, customer="Eleni G."))
    assert "Your reward follows when the sale is recorded." in names


def test_what_is_to_be_paid_does_not_move(screen: CustomerScreen) -> None:
    def place() -> QRect:
        figure = screen.findChild(QWidget, "customer-display/to-pay")
        assert isinstance(figure, QWidget)
        return QRect(figure.mapTo(screen, figure.rect().topLeft()), figure.size())

    show(screen, SALE)
    before = place()
    for state in (NOBODY, UPDATING, MARKED_DOWN, LONG, SALE):
        show(screen, state)
        assert place() == before


def test_the_newest_line_is_in_view(screen: CustomerScreen) -> None:
    names = show(screen, LONG)
    assert "Product 100 of a big basket: €1.05" in names
    assert "Product 1 of a big basket: €1.05" not in names


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "longer", "right to left"])
def test_it_fits_every_screen(
    theme: Theme,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    size: tuple[int, int],
    language: str,
) -> None:
    code = {"longer": "xx", "right to left": "ar"}.get(language, "en")
    words = Words("en") if code == "en" else stretched_words(tmp_path, code, forms=6)
    display = made(theme, qtbot, words=words, size=size)
    right_to_left = language == "right to left"
    assert (display.layoutDirection() == Qt.LayoutDirection.RightToLeft) is right_to_left
    for state in (SALE, NOBODY, UPDATING, MARKED_DOWN, LONG, THANKS, IDLE):
        show(display, state)
        for figure in in_view(display):
            if isinstance(figure, Figure):
                assert figure.content_width() <= figure.width(), (figure.objectName(), state.scene)
                assert display.rect().contains(
                    QRect(figure.mapTo(display, figure.rect().topLeft()), figure.size())
                )


@pytest.mark.parametrize("name", THEME_NAMES)
def test_it_follows_the_colours_of_the_till_and_not_its_size(
    theme: Theme, qtbot: QtBot, name: ThemeName
) -> None:
    display = made(theme, qtbot)
    show(display, SALE)
    band = control(display, "You earn: €2.26").parentWidget()
    assert band is not None
    height = band.height()
    theme.use(name, scale=1.25)
    settle()
    assert band.height() == height
    assert theme.colour("reward").name().upper() in colours_in(band)
    assert theme.colour("surface").name().upper() in colours_in(display, QRect(2, 2, 8, 8))


def test_it_is_drawn_larger_on_a_larger_screen(theme: Theme, qtbot: QtBot) -> None:
    def height(size: tuple[int, int]) -> int:
        display = made(theme, qtbot, size=size)
        show(display, SALE)
        return control(display, "To pay: €34.90").height()

    assert height((1920, 1080)) > height((1280, 800)) > height((1024, 600))
    assert theme.px(100) == 100


def test_the_shops_picture_fills_the_screen(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(QSize(300, 100), QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    assert image.save(str(tmp_path / "shop.png"))
    display = made(theme, qtbot, picture=tmp_path / "shop.png")
    show(display, IDLE)
    assert set(colours_in(display, QRect(0, 0, 30, 30))) == {"#123456"}
    assert set(colours_in(display, QRect(1240, 760, 30, 30))) == {"#123456"}


@pytest.mark.parametrize("content", [None, b"no picture"])
def test_a_picture_that_cannot_be_read_leaves_the_name(
    theme: Theme, qtbot: QtBot, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "shop.png"
    if content is not None:
        file.write_bytes(content)
    display = made(theme, qtbot, picture=file)
    show(display, IDLE)
    middle = QRect(340, 300, 600, 200)
    assert theme.colour("text").name().upper() in colours_in(display, middle)


# ---- where the window stands ---------------------------------------------------------------------


class Desk:
    """A till on the one screen that there is in a test."""

    def __init__(
        self, application: QApplication, theme: Theme, qtbot: QtBot, *, in_a_window: bool = False
    ) -> None:
        self.till = QWidget()
        self.built: list[CustomerScreen] = []
        self._theme = theme
        self._qtbot = qtbot
        qtbot.addWidget(self.till)
        self.till.show()
        qtbot.waitActive(self.till)
        self.place = SecondScreen(application, self.till, self._build, in_a_window=in_a_window)

    @property
    def display(self) -> CustomerScreen:
        (display,) = self.built
        return display

    def _build(self) -> CustomerScreen:
        display = CustomerScreen(self._theme.beside(), Words("en"), "Elia Market")
        self._qtbot.addWidget(display)
        self.built.append(display)
        return display


def test_without_a_second_screen_there_is_no_window(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    desk = Desk(qapp, theme, qtbot)
    desk.place.place()
    assert desk.built == []
    desk.place.close()


def test_a_demo_may_show_it_in_a_window(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(qapp, theme, qtbot, in_a_window=True)
    desk.place.place()
    assert desk.display.isVisible()
    assert desk.display.size() == QSize(1024, 600)
    desk.display.resize(900, 700)
    desk.place.place()
    assert desk.display.size() == QSize(900, 700)


def test_it_never_takes_the_focus_nor_keeps_the_till_open(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    desk = Desk(qapp, theme, qtbot, in_a_window=True)
    desk.place.place()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.till)
    flags = desk.display.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert not desk.display.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
