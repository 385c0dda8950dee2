"""Every state on every size of screen: nothing outside, nothing on another, no words cut."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.screens import Screen
from cashier_app.ui.design_tokens import ThemeName
from cashier_app.ui.main_window import scale_for
from cashier_app.ui.theme import Theme
from tests.ui.every_screen import EveryScreen
from tests.ui.finding import visible
from tests.ui.heard_words import HeardWords
from tests.ui.laid_out import cut_words, misplaced, still_cut

Make = Callable[..., EveryScreen]
SIZES = ((1024, 600), (1280, 800), (1366, 768), (1920, 1080), (800, 1280))
SCALES = tuple(map(Decimal, ("1", "1.25", "1.5", "2")))
# Each layout once, at the scales that lie furthest apart; what other sizes and scales come to is
# one of these, as the test of the scales below says.
WALKS: tuple[tuple[tuple[int, int], str, ThemeName], ...] = (
    ((1024, 600), "1", "light"),
    ((1280, 800), "1", "high-contrast"),
    ((1366, 768), "1.25", "dark"),
    ((1920, 1080), "1", "light"),
    ((800, 1280), "1", "high-contrast"),
)
# The narrowest, the lowest, and the one that most shops have; the others are behind --long.
AT_EVERY_RUN = {(1024, 600), (800, 1280), (1280, 800)}


@pytest.fixture
def words() -> HeardWords:
    return HeardWords("en")


@pytest.fixture
def make(qapp: QApplication, theme: Theme, qtbot: QtBot, words: HeardWords) -> Make:
    def made(size: tuple[int, int], scale: str = "1", look: ThemeName = "light") -> EveryScreen:
        theme.use(look, reduced_motion=True)
        every = EveryScreen(qapp, theme, words, size, Decimal(scale))
        qtbot.addWidget(every.window)
        return every

    return made


@pytest.mark.parametrize(("size", "scale", "look"), WALKS)
def test_every_state_has_room(
    size: tuple[int, int],
    scale: str,
    look: ThemeName,
    make: Make,
    words: HeardWords,
    *,
    long_run: bool,
) -> None:
    if not (long_run or size in AT_EVERY_RUN):
        pytest.skip("behind --long")
    every = make(size, scale, look)
    found: dict[str, str] = {}
    with cut_words(words) as cut:
        for state in every.states():
            wrong = [*misplaced(every.window), *scrolled_sideways(every.window)]
            wrong += [f"{words!r} is cut" for words in still_cut(every.window, cut)]
            for one in wrong:
                found.setdefault(one, state)
    assert found == {}


def scrolled_sideways(window: QWidget) -> list[str]:
    """Name what can be scrolled from side to side."""
    return [
        f"a list as wide as {bar.width()} scrolls sideways"
        for bar in visible(window)
        if isinstance(bar, QScrollBar) and bar.width() > bar.height() and bar.maximum() > 0
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("own", SCALES)
def test_no_scale_leaves_less_than_the_smallest_screen_has(
    size: tuple[int, int], own: Decimal
) -> None:
    scale = scale_for(QSize(*size), own)
    width, height = (Fraction(length) / scale for length in size)
    least = (800, 1280) if height > width else (1024, 600)
    assert width >= least[0]
    assert height >= least[1]
    assert 1 <= scale <= own * Decimal("1.25")


def test_a_screen_with_room_gets_the_scale_it_asks_for() -> None:
    assert scale_for(QSize(1280, 800), Decimal("1.25")) == Fraction(5, 4)
    assert scale_for(QSize(1920, 1080), Decimal("1.25")) == Fraction(25, 16)
    assert scale_for(QSize(3840, 2160), Decimal(2)) == Fraction(5, 2)
    assert scale_for(QSize(640, 480), Decimal("0.5")) == Fraction(1, 2)


# ---- the checks themselves -----------------------------------------------------------------------


@pytest.fixture
def sale(make: Make) -> EveryScreen:
    every = make((1280, 800))
    every.show(Screen.SALE, "sale")
    assert list(misplaced(every.window)) == []
    return every


def test_a_control_that_hangs_out_is_found(sale: EveryScreen) -> None:
    pay = part(sale, "sale/pay")
    pay.move(pay.x() + 40, pay.y())
    assert list(misplaced(sale.window)) == ["sale/pay is outside sale"]


def test_a_control_that_covers_another_is_found(sale: EveryScreen) -> None:
    pay = part(sale, "sale/pay")
    pay.move(pay.x(), pay.y() - 20)
    assert list(misplaced(sale.window)) == ["sale/totals lies on sale/pay"]


def test_a_control_that_is_too_small_is_found(sale: EveryScreen) -> None:
    search = part(sale, "sale/search-or-scan-a-product")
    search.resize(search.width(), 40)
    assert list(misplaced(sale.window)) == ["sale/search-or-scan-a-product is too small: 276x40"]


def test_words_of_ours_that_are_cut_are_found_and_names_are_not(
    sale: EveryScreen, words: HeardWords
) -> None:
    with cut_words(words) as cut:
        part(sale, "sale/customer-name").resize(40, 26)
        sale.window.grab()
        assert cut == set()
        part(sale, "sale/preview-state").resize(40, 20)
        sale.window.grab()
        [end_of_last_line] = cut
    assert "Live, up to date".endswith(end_of_last_line)


def part(every: EveryScreen, name: str) -> QWidget:
    found = every.window.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found
