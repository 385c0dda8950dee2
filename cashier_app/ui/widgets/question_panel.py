"""A question about giving something up, in the place of the lower part of the decision column."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.domain.frozen import frozen
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import RowFigure
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.totals_card import TotalsRow

_KEEP = 64
_LEAST_ROW = 28
_LINES = 3
# An explanation of more characters than these takes a fourth, a fifth and a sixth line.
_LINE_ENDS = (105, 140, 180)
_KEEP_COMPACT = 48
_CONFIRM = 80
_CONFIRM_COMPACT = 68


@frozen
class Choice:
    """One of several answers that a question may need first; `name` ends its identifier."""

    name: str
    label: str
    spoken: str


@frozen
class Asked:
    """One question.

    `keep` and `confirm` are the labels of the two buttons; their identifiers are `keep_name` and
    `confirm_name`, and `confirm_spoken` is the accessible name where the label is only a part of
    it. A question that gives nothing up for good is not `destructive`. While `why_not` says why, it
    cannot be confirmed; `choices` are what has to be answered before.
    """

    title: str
    explanation: str
    keep: str
    keep_name: str
    confirm: str
    confirm_name: str
    rows: Sequence[TotalsRow] = ()
    confirm_spoken: str = ""
    destructive: bool = True
    why_not: str = ""
    choices: Sequence[Choice] = ()


class QuestionPanel(QWidget):
    """What is asked, what follows from it, the way back, and the button that says what it does.

    The way back lies where the question came from, so that a second tap on that place changes
    nothing. No key confirms: Space on the focused button, or a finger, has to mean it.

    Args:
        theme: the look of the till.
        screen: first part of the identifiers.

    Signals:
        kept: everything is to stay as it is.
        confirmed: the act was confirmed.
        chosen: the name of the choice that was tapped.
    """

    kept = Signal()
    confirmed = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, screen: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._screen = screen
        self._rows: list[RowFigure] = []
        self._tiles: dict[str, ActionButton] = {}
        self._card = Card(kind="danger-attention", object_name=f"{screen}/question")
        self._badge = IconBadge(theme, "undo-2", "bad", px=40, icon_px=24)
        self._title = Label(theme, style="title", object_name=f"{screen}/question-title")
        self._explanation = Label(theme, style="body", lines=3)
        self._keep = ActionButton(theme, "", "", size="large", icon="arrow-left", hint="Esc")
        # Whole labels count more than big ones: they say what the button does.
        self._confirm = ActionButton(theme, "", "", variant="danger")
        self._facts = ScaledColumn(theme, gap=0)
        self._choices = ScaledColumn(theme, gap=8)
        self._inside = ScaledColumn(theme, self._card, gap=10)
        self._column = ScaledColumn(theme, self, gap=12)
        self._compact = False
        self._build()
        self._fit()
        theme.changed.connect(self._fit)

    def ask(self, asked: Asked) -> None:
        """Show this question in the panel's place."""
        self._title.show_text(asked.title)
        self.setAccessibleName(spoken(f"{asked.title} {asked.explanation}"))
        self._explanation.show_text(asked.explanation)
        long = sum(len(asked.explanation) > most for most in _LINE_ENDS)
        self._explanation.set_lines(_LINES + long)
        self._card.set_kind("danger-attention" if asked.destructive else "reward-attention")
        self._badge.show_icon("undo-2", "bad" if asked.destructive else "reward-soft")
        self._keep.set_label(asked.keep)
        self._keep.setObjectName(f"{self._screen}/{asked.keep_name}")
        self._confirm.set_label(asked.confirm, accessible_name=asked.confirm_spoken)
        self._confirm.setObjectName(f"{self._screen}/{asked.confirm_name}")
        self._confirm.set_available(not asked.why_not, asked.why_not)
        self._confirm.set_variant("danger" if asked.destructive else "reward")
        self._show_rows(asked.rows)
        self._show_choices(asked.choices)
        self.show()

    def focus_way_back(self) -> None:
        """Let the keys begin at the way back, where they can do no harm."""
        self._keep.setFocus()

    def put_away(self) -> None:
        """Hide the panel; its buttons must not be found by a program any more."""
        self.hide()
        self._keep.setObjectName("")
        self._confirm.setObjectName("")

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._compact = compact
        self._fit()

    def _build(self) -> None:
        head = ScaledRow(self._theme, gap=12)
        head.addWidget(self._badge)
        head.addWidget(self._title, 1)
        self._inside.addLayout(head)
        self._inside.addWidget(self._explanation)
        self._inside.addLayout(self._facts)
        self._inside.addLayout(self._choices)
        self._inside.addStretch()
        self._column.addWidget(self._card, 1)
        self._column.addWidget(self._keep)
        self._column.addWidget(self._confirm)
        self._keep.clicked.connect(self.kept)
        self._confirm.clicked.connect(self.confirmed)

    def _show_rows(self, rows: Sequence[TotalsRow]) -> None:
        while len(self._rows) < len(rows):
            figure = RowFigure(self._theme, "", height=34)
            self._rows.append(figure)
            self._facts.addWidget(figure)
        self._fit()
        for place, figure in enumerate(self._rows):
            row = rows[place] if place < len(rows) else None
            figure.setVisible(row is not None)
            figure.setObjectName(f"{self._screen}/{row.name}" if row else "")
            if row is not None:
                figure.set_bold("label" if row.heading else "value")
                figure.show_figure(row.label, row.value, tone=row.tone, accessible_name=row.spoken)

    def _show_choices(self, choices: Sequence[Choice]) -> None:
        for choice in choices:
            if choice.name not in self._tiles:
                self._tiles[choice.name] = self._tile(choice)
        shown = {choice.name for choice in choices}
        for name, tile in self._tiles.items():
            if tile.hasFocus() and name not in shown:
                # Else Qt hands the focus on, perhaps to the button that confirms.
                self.focus_way_back()
            tile.setVisible(name in shown)

    def _tile(self, choice: Choice) -> ActionButton:
        tile = ActionButton(
            self._theme,
            f"{self._screen}/{choice.name}",
            choice.label,
            accessible_name=choice.spoken,
        )
        tile.clicked.connect(lambda: self.chosen.emit(choice.name))
        self._choices.addWidget(tile)
        return tile

    def _fit(self) -> None:
        px = self._theme.px
        across, down = (12, 5) if self._compact else (18, 18)
        self._inside.setContentsMargins(px(across), px(down), px(across), px(down))
        self._column.setSpacing(px(8 if self._compact else 12))
        self._inside.setSpacing(px(6 if self._compact else 10))
        self._badge.setVisible(not self._compact)
        for figure in self._rows:
            figure.setMinimumHeight(px(_LEAST_ROW))
        self._keep.setFixedHeight(px(_KEEP_COMPACT if self._compact else _KEEP))
        self._confirm.setFixedHeight(px(_CONFIRM_COMPACT if self._compact else _CONFIRM))
