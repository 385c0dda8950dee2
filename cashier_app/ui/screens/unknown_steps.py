"""The steps of a purchase without an answer: what is done, awaited, and still to come."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.unknown_outcome_state import UnknownState
from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.icon_badge import BadgeKind, IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_ROW = 61
_ROW_COMPACT = 44
_BADGE = 36
_COUNT = 4


class UnknownSteps(QWidget):
    """Four steps between two lines."""

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._list = RowList("unknown-outcome/steps", words.text("unknown-outcome/steps"))
        self._kept = StepView(theme, "check", "ok")
        self._sent = StepView(theme, "check", "ok")
        self._asking = StepView(theme, "hourglass", "warn", weight=600)
        self._payment = StepView(theme, "banknote", "plain", colour="text-muted", last=True)
        self._steps = (self._kept, self._sent, self._asking, self._payment)
        self._list.set_rows(self._steps)
        column = ScaledColumn(theme, self, gap=0)
        column.addWidget(Rule(theme))
        column.addWidget(self._list)
        column.addWidget(Rule(theme))

    def show_state(self, state: UnknownState) -> None:
        """Show how far this purchase is."""
        words = self._words
        kept = words.text("unknown-outcome/kept", number=state.receipt_number)
        # To the second: two steps of the same minute differ.
        self._show(self._kept, kept, words.time(state.kept_at, with_seconds=True))
        sent = words.text("unknown-outcome/sent")
        when = words.time(state.sent_at, with_seconds=True)
        if state.resends:
            sent = words.text("unknown-outcome/sent-again")
            when = words.text(
                "unknown-outcome/times", resends=state.resends, most=state.resends_most
            )
        self._show(self._sent, sent, when)
        self._show(self._asking, words.text("unknown-outcome/asking"), self._next(state))
        self._show(
            self._payment,
            words.text("unknown-outcome/payment"),
            words.text("unknown-outcome/not-started"),
        )

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        height = _ROW_COMPACT if compact else _ROW
        for step in self._steps:
            step.set_height(height)
        self._list.setFixedHeight(self._theme.px(height) * _COUNT)
        self._list.relayout()

    def _next(self, state: UnknownState) -> str:
        words = self._words
        if state.next_check_s is None:
            return words.text("unknown-outcome/asking-now")
        seconds = state.next_check_s
        if state.checks == 0:
            return words.text("unknown-outcome/next", seconds=seconds)
        return words.text("unknown-outcome/asked", checks=state.checks, seconds=seconds)

    def _show(self, step: "StepView", what: str, how_far: str) -> None:
        name = self._words.text("unknown-outcome/step", step=what, state=how_far)
        step.show_step(what, how_far, name)


class StepView(QWidget):
    """One step: sign, words, and at the end when it was done or how far it is.

    Args:
        theme: the look of the till.
        icon: name of the icon.
        kind: colours of the sign.
        weight: weight of the words.
        colour: colour token of the words.
        last: no line under it.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        kind: BadgeKind,
        *,
        weight: int = 500,
        colour: str = "text",
        last: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._height = _ROW
        self._what = Label(theme, "", "row", weight=weight, colour=colour, accessible_name=None)
        self._how_far = Label(
            theme, "", "body", colour="text-muted", amount=True, accessible_name=None
        )
        row = ScaledRow(theme, gap=14)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(IconBadge(theme, icon, kind, px=_BADGE, icon_px=22), 0, middle)
        row.addWidget(self._what, 1, middle)
        row.addWidget(self._how_far, 0, middle)
        column = ScaledColumn(theme, self, gap=0)
        column.addLayout(row, 1)
        if not last:
            column.addWidget(Rule(theme))

    def show_step(self, what: str, how_far: str, accessible_name: str) -> None:
        """Show the words; the whole row is one node for assistive technology."""
        self._what.show_text(what)
        self._how_far.show_text(how_far)
        self.setAccessibleName(spoken(accessible_name))

    def set_height(self, height: int) -> None:
        """Take this height, in pixels at scale 1."""
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._theme.size(400, self._height)
