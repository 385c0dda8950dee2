"""The Menu of a small screen: the four tabs in place of the work area."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.top_bar import Tab, TopBarState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.top_bar import TAB_ICONS
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn


class Menu(QWidget):
    """One big button for each place of the till.

    Signals:
        tab_requested: the place that was tapped (Tab).
    """

    tab_requested = Signal(object)

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("menu")
        self._buttons: dict[Tab, ActionButton] = {}
        column = ScaledColumn(theme, self, gap=8, across=12, down=12)
        for number, tab in enumerate(Tab, start=1):
            button = ActionButton(
                theme,
                f"menu/{tab.value}",
                words.text(f"top-bar/{tab.value}"),
                size="large",
                icon=TAB_ICONS[tab],
                hint=f"F{number}",
            )
            button.clicked.connect(lambda *, tab=tab: self.tab_requested.emit(tab))
            self._buttons[tab] = button
            column.addWidget(button)
        column.addStretch(1)

    def show_state(self, state: TopBarState) -> None:
        """Show which of the places is shown."""
        for tab, button in self._buttons.items():
            button.set_selected(tab is state.active)
