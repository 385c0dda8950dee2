"""A thin line between two parts of a card."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from cashier_app.ui.theme import Theme


class Rule(QFrame):
    """A line across, one pixel thick, also where outlines are thicker."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "rule")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._follow_theme()
        theme.changed.connect(self._follow_theme)

    def _follow_theme(self) -> None:
        self.setFixedHeight(self._theme.px(1))
