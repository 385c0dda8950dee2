"""The list of the set-up's steps: which are done, which one is in work."""

from cashier_app.presenters.set_up_state import SetUpState, Step
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.status_line import StatusKind, StatusLine

_WIDTH = 236


class SetUpSteps(Card):
    """Read only: the buttons below lead from step to step."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(object_name="set-up/steps", accessible_name=words.text("set-up/steps"))
        self._theme = theme
        self._words = words
        self._lines: dict[Step, StatusLine] = {}
        column = ScaledColumn(theme, self, gap=14, across=16, down=16)
        column.addWidget(Label(theme, words.text("set-up/title"), "title"))
        for step in Step:
            line = StatusLine(theme, f"set-up/step-{step.value}", style="row", icon_px=24)
            self._lines[step] = line
            column.addWidget(line)
        column.addStretch(1)
        self._fit()
        theme.changed.connect(self._fit)

    def show_state(self, state: SetUpState) -> None:
        """Show this state."""
        words = self._words
        for step, line in self._lines.items():
            name = words.text(f"set-up/{step.value}")
            done = step in state.done
            kind: StatusKind = "text" if step is state.at else "muted"
            icon = "check" if done else "arrow-right" if step is state.at else "minus"
            spoken = words.text("set-up/step-done", name=name) if done else name
            line.show_status(name, "ok" if done else kind, icon, accessible_name=spoken)

    def _fit(self) -> None:
        self.setFixedWidth(self._theme.px(_WIDTH))
