"""Figures of this till in Settings: times and taps, to read only."""

from PySide6.QtWidgets import QWidget

from cashier_app.services.latency import MethodLatency
from cashier_app.services.till_figures import Figures
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import RowFigure
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn

_TIMES = ("scan", "preview", "paper")
_SHARES = ("half", "most")


class FiguresCard(Card):
    """Shows `Figures`.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        title = words.text("figures/figures")
        super().__init__(object_name="figures/figures", accessible_name=title, parent=parent)
        self._words = words
        self._times = {
            (name, share): RowFigure(theme, f"figures/{name}-{share}", height=34)
            for name in _TIMES
            for share in _SHARES
        }
        self._sales = RowFigure(theme, "figures/sales", height=34)
        self._taps = RowFigure(theme, "figures/taps", height=34)
        column = ScaledColumn(theme, self, gap=4, across=16, down=12)
        column.addWidget(Label(theme, title, "title", weight=600, accessible_name=None))
        since = Label(theme, words.text("figures/since"), colour="text-muted", lines=2)
        column.addWidget(since)
        for figure in (*self._times.values(), self._sales, self._taps):
            column.addWidget(figure)
        column.addStretch(1)

    def render(self, state: Figures) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        words = self._words
        for name, latency in zip(_TIMES, (state.scan, state.preview, state.paper), strict=True):
            self._show_time(name, latency)
        self._sales.show_figure(words.text("figures/sales"), words.count(state.sales))
        taps = words.text("figures/not-yet") if state.taps is None else words.percent(state.taps)
        self._taps.show_figure(words.text("figures/taps"), taps)

    def _show_time(self, name: str, latency: MethodLatency | None) -> None:
        words = self._words
        what = words.text(f"figures/{name}")
        times = (None, None) if latency is None else (latency.p50, latency.p95)
        for share, seconds in zip(_SHARES, times, strict=True):
            value = words.text("figures/not-yet")
            if seconds is not None:
                value = words.text("figures/milliseconds", n=max(1, round(seconds * 1000)))
            label = words.text(f"figures/{share}", what=what)
            self._times[name, share].show_figure(label, value)
