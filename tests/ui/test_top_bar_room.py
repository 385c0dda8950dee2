"""Room in the bar of a small screen: the name gives way, and nothing lies on anything."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import combinations, product
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.message import Message, say
from cashier_app.presenters.top_bar import Connection, TopBarState
from cashier_app.services.ports import PrinterState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.bar_name import BarName
from cashier_app.ui.screens.flash import Flash
from cashier_app.ui.screens.page_offer import PageOffer
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.chip import Chip
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.painted_button import PaintedButton
from tests.ui.pictures_sale import BAR

Part = TypeVar("Part", bound=QWidget)
LANGUAGES = ("en", "ar", "de", "el", "es", "fr", "he", "ru", "tr")
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_LINES = (
    *((line, 0) for line in Connection),
    (Connection.OFFLINE, 12),
    (Connection.BY_HAND, 12),
)
_SENDING = say("products.running", batch=9, of=13)
# Whether a test page is offered beside the short text.
_SHORT_TEXTS: tuple[tuple[Message | None, bool], ...] = (
    (None, False),
    (say("printer.not-reachable"), True),
    (say("till.incident", incident="A1B2C3"), False),
)


def every_state() -> Iterator[TopBarState]:
    """Yield each combination of what line, printer, synchronisation and short text may say."""
    for (line, queued), printer, sync, (text, page) in product(
        _LINES, PrinterState, (None, _SENDING), _SHORT_TEXTS
    ):
        yield replace(
            BAR, connection=line, queued=queued, printer=printer, sync=sync, flash=text,
            test_page=page,
        )  # fmt: skip


@pytest.mark.parametrize("width", [1024, 800])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_lies_on_anything_whatever_the_chips_say(
    theme: Theme, qtbot: QtBot, language: str, width: int
) -> None:
    bar = shown(theme, qtbot, language, width)
    assert wrong_in(bar, every_state()) == {}


@pytest.mark.parametrize("width", [1100, 1180, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
def test_beside_the_tabs_less_is_said_and_nothing_is_cut(
    theme: Theme, qtbot: QtBot, language: str, width: int
) -> None:
    bar = shown(theme, qtbot, language, width)
    assert wrong_in(bar, every_state(), cut_words) == {}


def cut_words(bar: TopBar) -> Iterator[str]:
    """Name the tabs and chips of states whose words are cut; the name of a person may be."""
    for part in bar.findChildren(PaintedButton):
        if part.isVisible() and part.is_cut() and part.objectName() != "top-bar/lock":
            yield f"{called(part)} is cut"


def test_what_is_well_is_said_by_an_icon_before_words_are_cut(theme: Theme, qtbot: QtBot) -> None:
    bar = shown(theme, qtbot, "ru", 1100)
    said = Words("ru").text
    offline = replace(BAR, connection=Connection.OFFLINE, queued=12)
    for state, line, printer in (
        (BAR, said("top-bar/connected"), said("top-bar/printer-ready")),
        (offline, f"{said('top-bar/offline')} {said('top-bar/queued')}", ""),
        (replace(offline, printer=PrinterState.NOT_REACHABLE), said("top-bar/offline"),
         said("top-bar/not-reachable")),
    ):  # fmt: skip
        render(bar, state)
        assert [chip(bar, "connection").words, chip(bar, "printer").words] == [line, printer]
    assert chip(bar, "printer").toolTip() == said("top-bar/printer-not-reachable")
    bar.resize(1920, bar.height())
    assert chip(bar, "printer").words == said("top-bar/printer-not-reachable")
    assert chip(bar, "printer").toolTip() == ""


def test_the_time_gives_way_to_what_is_wrong_and_comes_back(theme: Theme, qtbot: QtBot) -> None:
    bar = shown(theme, qtbot, "de", 1100)
    time = next(one for one in bar.findChildren(Label) if one.words == "12:41")
    assert time.isVisible()
    wrong = replace(
        BAR, connection=Connection.BY_HAND, queued=12, printer=PrinterState.OUT_OF_PAPER
    )
    render(bar, wrong)
    assert not time.isVisible()
    render(bar, BAR)
    assert time.isVisible()


def chip(bar: TopBar, name: str) -> Chip:
    return bar.findChildren(Chip, f"top-bar/{name}")[0]


@pytest.mark.parametrize("width", [1280, 1024, 800])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_lies_on_anything_while_nobody_is_signed_in(
    theme: Theme, qtbot: QtBot, language: str, width: int
) -> None:
    bar = shown(theme, qtbot, language, width)
    states = (replace(state, locked=True, test_page=False) for state in every_state())
    # The printer's chip is not shown meanwhile.
    seen = (state for state in states if state.printer is PrinterState.READY)
    assert wrong_in(bar, seen) == {}


def wrong_in(
    bar: TopBar,
    states: Iterable[TopBarState],
    faults_of: Callable[[TopBar], Iterator[str]] | None = None,
) -> dict[str, TopBarState]:
    """Return what is wrong, each fault with the first state that has it."""
    wrong: dict[str, TopBarState] = {}
    row = bar.layout()
    assert row is not None
    for state in states:
        bar.render(state)
        row.activate()  # what the next turn of the event loop does
        for fault in (faults_of or faults)(bar):
            wrong.setdefault(fault, state)
    return wrong


def faults(bar: TopBar) -> Iterator[str]:
    """Name what lies on another, or outside, and words that are cut beside a name that is not."""
    parts = [
        part
        for part in bar.findChildren(QWidget, options=_DIRECT)
        if part.isVisible() and not part.size().isEmpty()
    ]
    for part in parts:
        if not bar.rect().contains(part.geometry()):
            yield f"{called(part)} is outside"
    for one, other in combinations(parts, 2):
        if one.geometry().intersects(other.geometry()):
            yield f"{called(one)} lies on {called(other)}"
    name = the(BarName, bar)
    cut = [part for part in parts if isinstance(part, Chip) and part.is_cut()]
    if cut and name.isVisible():
        yield f"{called(cut[0])} is cut beside a name"


def called(part: QWidget) -> str:
    return part.objectName() or type(part).__name__


@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_name_of_the_store_is_shortened_while_a_short_text_needs_its_place(
    theme: Theme, qtbot: QtBot, language: str
) -> None:
    bar = shown(theme, qtbot, language, 1024, store="Supermarket and Bakery of Artemidos Avenue")
    name = the(BarName, bar)
    whole = name.width()
    assert name.toolTip() == ""
    calm = replace(BAR, printer=PrinterState.NOT_REACHABLE)
    render(bar, replace(calm, flash=say("printer.not-reachable"), test_page=True))
    assert name.isVisible()
    assert 0 < name.width() < whole
    assert name.toolTip() == "Supermarket and Bakery of Artemidos Avenue"
    render(bar, BAR)
    assert name.width() == whole


def test_a_store_whose_name_is_known_later_is_named_all_the_same(
    theme: Theme, qtbot: QtBot
) -> None:
    bar = shown(theme, qtbot, "en", 1024, store="")
    render(bar, replace(BAR, store="Elia Market"))
    name = the(BarName, bar)
    assert name.words == "Elia Market"
    bar.resize(1280, bar.height())
    assert name.words == "Cashier"


def test_a_name_of_which_too_few_letters_are_left_is_not_shown(theme: Theme, qtbot: QtBot) -> None:
    bar = shown(theme, qtbot, "en", 800)
    name = the(BarName, bar)
    assert name.isVisible()
    render(bar, replace(BAR, flash=say("till.incident", incident="A1B2C3")))
    assert not name.isVisible()
    render(bar, BAR)
    assert name.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offer_and_its_text_stand_whole_on_a_narrow_screen(
    theme: Theme, qtbot: QtBot, language: str
) -> None:
    bar = shown(theme, qtbot, language, 800)
    busy = replace(
        BAR, connection=Connection.OFFLINE, queued=12, printer=PrinterState.NOT_REACHABLE
    )
    busy = replace(busy, sync=_SENDING)
    render(bar, replace(busy, flash=say("printer.not-reachable"), test_page=True))
    assert the(PageOffer, bar).toolTip() == ""
    assert [label.toolTip() for label in the(Flash, bar).findChildren(Label)] == ["", ""]


def test_what_is_offered_stays_in_its_place_when_the_window_grows(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    bar = shown(theme, qtbot, "de", 800)
    offering = replace(BAR, flash=say("printer.not-reachable"), test_page=True)
    render(bar, replace(offering, connection=Connection.OFFLINE, queued=12))
    for width in (1024, 1280, 800):
        bar.resize(width, 64)
        qapp.processEvents()
        assert list(faults(bar)) == []


# ---- the check itself ----------------------------------------------------------------------------


def test_a_chip_on_the_name_is_found(theme: Theme, qtbot: QtBot) -> None:
    bar = shown(theme, qtbot, "en", 1024)
    assert list(faults(bar)) == []
    chip = next(chip for chip in bar.findChildren(Chip) if chip.objectName().endswith("/printer"))
    chip.move(the(BarName, bar).x(), 0)
    assert list(faults(bar)) == ["BarName lies on top-bar/printer"]


def shown(
    theme: Theme, qtbot: QtBot, language: str, width: int, store: str = "Elia Market"
) -> TopBar:
    words = Words(language)
    bar = TopBar(theme, words, store)
    qtbot.addWidget(bar)
    if words.right_to_left:
        bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.resize(width, 64)
    render(bar, BAR)
    bar.show()
    qtbot.waitActive(bar)
    return bar


def render(bar: TopBar, state: TopBarState) -> None:
    bar.render(state)
    QApplication.processEvents()


def the(kind: type[Part], bar: TopBar) -> Part:
    found = bar.findChild(kind)
    assert isinstance(found, kind)
    return found
