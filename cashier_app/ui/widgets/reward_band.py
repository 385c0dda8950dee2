"""The plum band: what the customer earns, the largest figure on the screen."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle, QWidget

from cashier_app.ui.text_painting import fitting, height_of, paint_amount, paint_words, width_of
from cashier_app.ui.theme import Theme, restyle
from cashier_app.ui.widgets.figure import Figure
from cashier_app.ui.widgets.status_line import StatusKind, StatusLine
from cashier_app.ui.widgets.waiting_bar import WaitingBar

_BAR = 4
_DOWN = 14
_GAP = 12
_SOFT_ICON = 44


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
        self._height = height
        self._bar_bottom = _DOWN - _BAR
        self.setProperty("alone", alone)
        self.setProperty("soft", False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.figure = _BandFigure(theme, figure_name, value_style, label_px, state_lines, self)
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
        self._across, self._height, self._bar_bottom = (14, 82, 6) if compact else (18, 120, 10)
        self.state.set_lines(1 if compact else 2)
        self.figure.set_measures(1 if compact else 2, 56 if compact else None, 6 if compact else 8)
        self.updateGeometry()
        self._place_parts()

    def sizeHint(self) -> QSize:
        return self._theme.size(280, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def _turn(self, *, soft: bool) -> None:
        if self.property("soft") != soft:
            self.setProperty("soft", soft)
            restyle(self)

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self._place_parts()

    def _place_parts(self) -> None:
        px = self._theme.px
        across = px(self._across)
        inside = self.rect().adjusted(across, 0, -across, 0)
        self.figure.setGeometry(inside)
        top = self.figure.label_bottom() + px(1)
        room = max(0, inside.width() - self.figure.end_width() - px(_GAP))
        state = QRect(inside.left(), top, room, self.state.sizeHint().height())
        self.state.setGeometry(QStyle.visualRect(self.layoutDirection(), inside, state))
        self.bar.setGeometry(
            inside.left(), self.height() - px(_BAR, self._bar_bottom), inside.width(), px(_BAR)
        )
        self.state.raise_()
        self.bar.raise_()


class _BandFigure(Figure):
    """Label at the upper start, value or icon in the middle of the end."""

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        value_style: str,
        label_px: int,
        state_lines: int,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, object_name, tone="on-reward", parent=parent)
        self._value_style = value_style
        self._label_px = label_px
        self._state_lines = state_lines
        self._value_px: int | None = None
        self._free = _BAR + 4
        self.quiet = False

    def set_measures(self, state_lines: int, value_px: int | None, free: int) -> None:
        """Use another size of the value and other room below it, in pixels at scale 1."""
        self._state_lines, self._value_px, self._free = state_lines, value_px, free
        self.update()

    def content_width(self) -> int:
        """Return label and value beside each other."""
        label = width_of(self._label, self._label_font)
        return label + self._theme.px(_GAP) + self.end_width()

    def end_width(self) -> int:
        """Return the width of what stands at the end."""
        if self._icon:
            return self._theme.px(_SOFT_ICON)
        return width_of(self._value, self._value_font)

    def label_bottom(self) -> int:
        """Return where the line under the label may begin."""
        label_height = height_of(self._label_font)
        state_height = self._theme.px(20) * self._state_lines
        return (self._middle() * 2 - label_height - state_height) // 2 + label_height

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the value first; the label gets the rest."""
        theme = self._theme
        end = self.end_width()
        room = max(0, place.width() - end - theme.px(_GAP))
        bottom = self.label_bottom()
        words = QRect(place.left(), bottom - height_of(self._label_font), room, 0)
        words.setBottom(bottom - 1)
        words = QStyle.visualRect(self.layoutDirection(), place, words)
        paint_words(painter, words, self._label, self._label_font, colour)
        if self._icon:
            picture = theme.icon(self, self._icon, _SOFT_ICON, colour)
            side = theme.px(_SOFT_ICON)
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = place.left() if right_to_left else place.right() + 1 - side
            painter.drawPixmap(QPoint(left, self._middle() - side // 2), picture)
            return
        value = QRect(place)
        value.setHeight(self._middle() * 2)
        paint_amount(painter, value, self._value, self._value_font, colour)

    def _middle(self) -> int:
        """Return the height of the figure's middle: above the room that the bar keeps free."""
        has_bar = self.height() > self._theme.px(100) or self._value_px is not None
        free = self._theme.px(self._free) if has_bar else 0
        return (self.height() - free) // 2

    @property
    def _label_font(self) -> QFont:
        return self._theme.font("title", px=self._label_px)

    @property
    def _value_font(self) -> QFont:
        if self.quiet:
            font = self._theme.font("heading")
        else:
            font = self._theme.font(self._value_style, px=self._value_px)
        return fitting(self._value, font, max(1, self.width() * 3 // 4))
