"""The upper edge of Identify customer: title, way back, and the invitation to scan."""

from PySide6.QtWidgets import QWidget

from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow


class IdentifyHead(QWidget):
    """The title and the way back; on a small screen the title gives its place to the ways.

    The way leads to the basket, or to Purchases where she is asked for there.
    """

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._title = Label(
            theme, words.text("identify/title"), "heading", object_name="identify-customer/title"
        )
        self.back = ActionButton(
            theme,
            "identify-customer/back-to-basket",
            words.text("identify/back"),
            variant="quiet",
            size="small",
            icon="arrow-left",
            hint="Esc",
            keys=("Esc",),
        )
        self._to = "identify/back"
        self._without_words = False
        self._row = ScaledRow(theme, self)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self.back)

    def set_ways(self, ways: QWidget | None) -> None:
        """Show the ways instead of the title; without them the title."""
        self._without_words = ways is not None
        self._name_back()
        self._title.setVisible(ways is None)
        if ways is not None:
            self._row.insertWidget(0, ways, 1)
        edge = 0 if ways is not None else self._theme.px(4)
        self._row.setContentsMargins(edge, 0, edge, 0)

    def show_way_back(self, *, to_purchases: bool) -> None:
        """Say where the way back leads."""
        self._to = "identify/back-to-purchases" if to_purchases else "identify/back"
        place = "purchases" if to_purchases else "basket"
        self.back.setObjectName(f"identify-customer/back-to-{place}")
        self._name_back()

    def _name_back(self) -> None:
        name = self._words.text(self._to)
        self.back.set_label("" if self._without_words else name, accessible_name=name)


class ScanInvitation(Card):
    """Says that a card or an app code can be scanned at any time."""

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(kind="reward-soft", parent=parent)
        self._theme = theme
        self._icon = IconBadge(theme, "scan-barcode", "reward-soft", px=48, icon_px=48)
        self._second = Label(theme, words.text("identify/scan-anywhere"), line_px=22)
        lines = ScaledColumn(theme, gap=0)
        lines.addStretch()
        lines.addWidget(Label(theme, words.text("identify/scan-now"), "title", line_px=27))
        lines.addWidget(self._second)
        lines.addStretch()
        row = ScaledRow(theme, self, gap=18, across=20)
        row.addWidget(self._icon)
        row.addLayout(lines, 1)

    def set_compact(self, compact: bool) -> None:
        """Say it in one line, as on a small screen."""
        self._second.setVisible(not compact)
        self.setFixedHeight(self._theme.px(56 if compact else 83))
