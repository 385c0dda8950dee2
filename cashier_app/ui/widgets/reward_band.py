"""The plum band: what the customer earns, the largest figure on the screen."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle, QWidget

from cashier_app.ui.theme import Theme, restyle
from cashier_app.ui.widgets.band_figure import STACKED_PX, BandFigure
from cashier_app.ui.widgets.status_line import StatusKind, StatusLine
from cashier_app.ui.widgets.waiting_bar import WaitingBar

_BAR = 4
_DOWN = 14
_WIDTH, _WIDTH_BESIDE = 280, 340


class RewardBand(QFrame):
    """A band with a label, a line of state under it, and a very big figure at the end.

    It has two faces: plum with a figure, or soft while there is none of CRM.COM: with a nought
    before the first product, else with words and an icon. Both have the same size. Figure and
    state are two nodes for assistive technology.

    Args:
        theme: the look of the till.
        figure_name: stable identifier of the figure, `sale/will-earn`.
        state_name: stable identifier of the state, `sale/preview-state`.
        value_style: `amount-reward` before the purchase is recorded, `amount-earned` after.
        label_px: size of the label in pixels at scale 1.
        across: padding at start and end in pixels at scale 1.
        height: height in pixels at scale 1.
        state_lines: lines to keep free for the state.
        alone: it has round corners and an outline of its own, instead of lying at the top of a
            card.
    """

    def __init__(  # noqa: PLR0913 - the look of a control is many small choices, all by name
        self,
        theme: Theme,
        figure_name: str,
        state_name: str,
        *,
        value_style: str = "amount-reward",
        label_px: int = 20,
        across: int = 18,
        height: int = 120,
        state_lines: int = 2,
        alone: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._across = across
        self._width, self._height = _WIDTH, height
        self._bar_bottom = _DOWN - _BAR
        self.setProperty("alone", alone)
        self.setProperty("soft", False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.figure = BandFigure(theme, figure_name, value_style, label_px, state_lines, self)
        self.state = StatusLine(theme, state_name, lines=state_lines, icon_px=18, parent=self)
        self.bar = WaitingBar(theme, "on-reward", parent=self)
        self._place_parts()
        theme.changed.connect(self._follow_theme)

    def show_earning(
        self,
        label: str,
        value: str,
        state: str = "",
        *,
        state_icon: str = "",
        state_accessible_name: str = "",
        waiting: bool = False,
        soft: bool = False,
    ) -> None:
        """Show what is earned.

        Args:
            label: "Will earn", "Earned", "Eleni earned".
            value: the amount.
            state: the words under the label, such as "Live, up to date".
            state_icon: name of the icon before them, none if empty.
            state_accessible_name: `Preview state: up to date`; the words if left out.
            waiting: whether the thin bar moves.
            soft: a figure that is no answer of CRM.COM, on the soft face.
        """
        self._turn(soft=soft)
        self.figure.quiet = False
        self.figure.show_figure(label, value, tone="reward" if soft else "on-reward")
        kind: StatusKind = "text" if soft else "on-reward"
        self.state.show_status(state, kind, state_icon, accessible_name=state_accessible_name)
        self.bar.set_waiting(waiting)
        self._place_parts()

    def show_message(
        self,
        title: str,
        text: str,
        icon: str = "",
        *,
        words: str = "",
        figure_accessible_name: str,
        state_accessible_name: str = "",
    ) -> None:
        """Show words instead of a figure.

        Args:
            title: such as "Reward follows later".
            text: the smaller words under it.
            icon: name of the big icon at the end, none if empty.
            words: what stands in the place of the figure instead of an icon, "not known".
            figure_accessible_name: `Will earn: not known`.
            state_accessible_name: `Preview state: offline`; the text if left out.
        """
        self._turn(soft=True)
        self.figure.quiet = True
        self.figure.show_figure(
            title, words, icon=icon, tone="reward", accessible_name=figure_accessible_name
        )
        self.state.show_status(text, "text", accessible_name=state_accessible_name)
        self.bar.set_waiting(False)
        self._place_parts()

    def set_compact(self, compact: bool) -> None:
        """Take the measures of a small screen: one line of state, a smaller figure, less room."""
        self._stand(beside=False)
        self._across, self._height, self._bar_bottom = (14, 82, 2) if compact else (18, 120, 10)
        self.state.set_lines(1 if compact else 2)
        self.figure.set_measures(1 if compact else 2, 56 if compact else None, 8)
        self.updateGeometry()
        self._place_parts()

    def set_beside(self) -> None:
        """Stand at the start of a card and be as high as it is, the figure under its label."""
        self._stand(beside=True)
        self._across, self._bar_bottom = 18, 10
        self.state.set_lines(2)
        self.figure.set_measures(2, STACKED_PX, 8, stacked=True)
        self._place_parts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self.property("side"):
            self._stand(beside=True)

    def sizeHint(self) -> QSize:
        return self._theme.size(self._width, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def _turn(self, *, soft: bool) -> None:
        if self.property("soft") != soft:
            self.setProperty("soft", soft)
            restyle(self)

    def _stand(self, *, beside: bool) -> None:
        """Lie at the top of the card, or stand at its start; the round corners follow."""
        start = "right" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "left"
        side = start if beside else ""
        if (self.property("side") or "") != side:
            self.setProperty("side", side)
            restyle(self)
        fixed, grows = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((fixed, grows) if beside else (grows, fixed)))
        self._width = _WIDTH_BESIDE if beside else _WIDTH
        self.updateGeometry()

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self._place_parts()

    def _place_parts(self) -> None:
        px = self._theme.px
        across = px(self._across)
        inside = self.rect().adjusted(across, 0, -across, 0)
        self.figure.setGeometry(inside)
        top = self.figure.label_bottom() + px(1)
        room = self.figure.words_width(inside.width())
        bar = self.height() - px(_BAR, self._bar_bottom)
        # Down to the bar: long words take two lines there on a small screen.
        height = self.state.sizeHint().height()
        height = height if self.property("side") else max(height, bar - top)
        state = QRect(inside.left(), top, room, height)
        self.state.setGeometry(QStyle.visualRect(self.layoutDirection(), inside, state))
        self.bar.setGeometry(inside.left(), bar, inside.width(), px(_BAR))
        self.state.raise_()
        self.bar.raise_()
