"""The totals of the decision column: rows of figures, a line, and the one figure that counts."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cashier_app.domain.frozen import frozen
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import Figure, FigureTone, RowFigure
from cashier_app.ui.widgets.hero_figure import HeroFigure
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.status_line import StatusLine

_ROW = 30
_ROW_COMPACT = 24
_ACTION_ROW = 48
_HERO = 53
_HERO_COMPACT = 46
_HERO_PX_COMPACT = 40
_NOTE = 22
_AROUND_RULE = 8
_AROUND_RULE_COMPACT = 3
_ACROSS = 18
_ACROSS_COMPACT = 12
_DOWN = 12
_DOWN_COMPACT = 6


@frozen
class TotalsRow:
    """One figure of the totals.

    `name` is the second part of its identifier, `to-pay` of `payment/to-pay`. `spoken` is the
    accessible name where it is another than `LABEL: VALUE`; `note` a smaller line under the label
    of the big figure, which is also its accessible description; `icon` stands after the label.
    A `heading` has no value: it says what the rows under it are about.
    """

    name: str
    label: str
    value: str
    tone: FigureTone = "text"
    spoken: str = ""
    note: str = ""
    icon: str = ""
    heading: bool = False


class ActionRow(QWidget):
    """A row of the totals with a button at its end and room for a line of state under the figure.

    Args:
        theme: the look of the till.
        state_name: the stable identifier of the line of state.
        button: what can be done with this figure.
    """

    def __init__(
        self, theme: Theme, state_name: str, button: QWidget, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.figure = RowFigure(theme, "", height=24)
        self.state = StatusLine(theme, state_name, icon_px=18)
        words = ScaledColumn(theme, gap=0)
        words.addStretch()
        words.addWidget(self.figure)
        words.addWidget(self.state)
        words.addStretch()
        row = ScaledRow(theme, self, gap=8)
        row.addLayout(words, 1)
        row.addWidget(button)

    def show_state(self, text: str, icon: str, accessible_name: str) -> None:
        """Say how an act on this figure stands; an empty text takes no room."""
        self.state.setVisible(bool(text))
        self.state.show_status(text, "muted", icon, accessible_name=accessible_name)


class TotalsCard(Card):
    """Rows that may change from state to state over one big figure that stays where it is.

    The card is meant to stand on the buttons under it: it grows upwards, so that neither the big
    figure nor a button moves when a row comes or goes.

    Args:
        theme: the look of the till.
        screen: first part of the identifiers.
        accessible_name: name of the region, `Totals`.
    """

    def __init__(
        self, theme: Theme, screen: str, accessible_name: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            object_name=f"{screen}/totals", accessible_name=accessible_name, parent=parent
        )
        self._theme = theme
        self._screen = screen
        self._compact = False
        self._has_note = False
        self._spare: list[RowFigure] = []
        self._action_rows: dict[str, ActionRow] = {}
        self._order: tuple[str, ...] = ()
        self._rows = ScaledColumn(theme, gap=0)
        self._hero = HeroFigure(theme, "")
        self._column = ScaledColumn(theme, self, gap=0)
        self._column.addLayout(self._rows)
        self._rule_room = ScaledColumn(theme, gap=0)
        self._rule_room.addWidget(Rule(theme))
        self._column.addLayout(self._rule_room)
        self._column.addWidget(self._hero)
        self._fit()
        theme.changed.connect(self._fit)

    @property
    def hero(self) -> Figure:
        """The one figure that counts."""
        return self._hero

    def add_action_row(self, name: str, row: ActionRow) -> None:
        """Use this row for the figure of this name, whenever it is shown."""
        self._action_rows[name] = row
        row.setParent(self)
        row.hide()

    def show_totals(self, rows: Sequence[TotalsRow], hero: TotalsRow) -> None:
        """Show these rows from the top, and the big figure."""
        order = tuple(row.name for row in rows)
        if order != self._order:
            self._order = order
            self._lay_out_rows()
        for row, widget in zip(rows, self._shown(), strict=True):
            self._fill(widget.figure if isinstance(widget, ActionRow) else widget, row)
        self._fill(self._hero, hero)
        if bool(hero.note) != self._has_note:
            self._has_note = bool(hero.note)
            self._fit()

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._compact = compact
        self._fit()

    def _fill(self, figure: Figure, row: TotalsRow) -> None:
        figure.setObjectName(f"{self._screen}/{row.name}")
        figure.show_figure(
            row.label,
            row.value,
            note=row.note,
            icon=row.icon,
            tone=row.tone,
            accessible_name=row.spoken,
        )
        figure.setAccessibleDescription(spoken(row.note))

    def _shown(self) -> list[RowFigure | ActionRow]:
        """Return the widgets of the rows in view, making those that are missing."""
        plain = [name for name in self._order if name not in self._action_rows]
        while len(self._spare) < len(plain):
            self._spare.append(RowFigure(self._theme, "", parent=self))
            self._fit()
        spare = iter(self._spare)
        return [self._action_rows.get(name) or next(spare) for name in self._order]

    def _lay_out_rows(self) -> None:
        shown = self._shown()
        for widget in (*self._spare, *self._action_rows.values()):
            self._rows.removeWidget(widget)
            if widget not in shown:
                widget.hide()
                # What is not shown must not be found under a figure's name either.
                figure = widget.figure if isinstance(widget, ActionRow) else widget
                figure.setObjectName("")
                figure.setAccessibleName("")
        for row in shown:
            self._rows.addWidget(row)
            row.show()

    def _fit(self) -> None:
        px = self._theme.px
        row, hero, around, down = (
            (_ROW_COMPACT, _HERO_COMPACT, _AROUND_RULE_COMPACT, _DOWN_COMPACT)
            if self._compact
            else (_ROW, _HERO, _AROUND_RULE, _DOWN)
        )
        for figure in self._spare:
            figure.setFixedHeight(px(row))
        for action_row in self._action_rows.values():
            action_row.setFixedHeight(px(_ACTION_ROW))
        self._hero.setFixedHeight(px(hero + (_NOTE if self._has_note else 0)))
        self._hero.set_value_px(_HERO_PX_COMPACT if self._compact else None)
        across = px(_ACROSS_COMPACT if self._compact else _ACROSS)
        # A thick outline takes its room from the padding, so that the rows keep theirs.
        inside = px(down) - self._theme.line + px(1)
        self._column.setContentsMargins(across, inside, across, inside)
        self._rule_room.setContentsMargins(0, px(around), 0, px(around))
