"""The look of the till: one theme at a time, at one scale, for the whole application."""

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.ui.box_pictures import BoxPictures
from cashier_app.ui.design_tokens import DesignTokens, ThemeName
from cashier_app.ui.fonts import FontBook
from cashier_app.ui.icons import IconSet
from cashier_app.ui.style_sheet import style_sheet

_PALETTE = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface-raised",
    QPalette.ColorRole.AlternateBase: "surface-sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface-raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.PlaceholderText: "text-muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.ToolTipBase: "surface-raised",
    QPalette.ColorRole.ToolTipText: "text",
}


class Theme(QObject):
    """Colours, fonts, icons and lengths as they are now, and the switch to other ones.

    Every widget of the till gets the theme in its constructor and asks it while it paints, so a
    switch is one call of `use`: the application takes another style sheet and all is painted anew.

    Signals:
        changed: colours, scale or motion are others now; sizes have to be worked out again.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication | None,
        tokens: DesignTokens,
        icons: IconSet,
        name: ThemeName = "light",
        scale: Decimal | Fraction | float = 1,
        *,
        reduced_motion: bool = False,
        left_handed: bool = False,
        seven_on_top: bool = False,
    ) -> None:
        super().__init__()
        self._application = application
        self._tokens = tokens
        self._icons = icons
        self._first: Theme | None = None
        self._name = name
        self._scale = Fraction(scale)
        self.reduced_motion = reduced_motion
        self.left_handed = left_handed
        self.seven_on_top = seven_on_top
        self.boxes = BoxPictures()
        if application is not None:
            application.setStyle("Fusion")
            # Nothing on this screen blinks, not even the caret.
            application.setCursorFlashTime(0)
        self._apply()

    @property
    def name(self) -> ThemeName:
        """The theme in use."""
        return self._name

    @property
    def scale(self) -> Fraction:
        """The factor from the lengths of the design to pixels."""
        return self._scale

    @property
    def line(self) -> int:
        """Width of an outline in pixels."""
        return self.px(self._line_at_scale_1)

    @property
    def focus_ring(self) -> int:
        """Width of the focus ring in pixels."""
        return self.px(self._tokens.focus_ring)

    def use(
        self,
        name: ThemeName | None = None,
        scale: Decimal | Fraction | float | None = None,
        *,
        reduced_motion: bool | None = None,
    ) -> None:
        """Switch theme, scale or motion; what is left out stays as it is."""
        self._name = name or self._name
        self._scale = Fraction(scale) if scale is not None else self._scale
        if reduced_motion is not None:
            self.reduced_motion = reduced_motion
        self._apply()
        self.changed.emit()

    def beside(self) -> "Theme":
        """Return the same look at a scale of its own, for another window.

        It follows every switch of colours and motion; the style sheet stays that of the first.
        """
        other = Theme(
            None, self._tokens, self._icons, self._name, reduced_motion=self.reduced_motion
        )
        other._first = self
        self.changed.connect(other._follow)
        return other

    def px(self, *lengths: int) -> int:
        """Turn lengths at scale 1 into whole pixels each, and return their sum."""
        known = self._pixels
        pixels = 0
        for length in lengths:
            if length not in known:
                known[length] = round(length * self._scale)
            pixels += known[length]
        return pixels

    def size(self, width: int, height: int) -> QSize:
        """Turn a size at scale 1 into pixels."""
        return QSize(self.px(width), self.px(height))

    def page_direction(self, page: QWidget) -> Qt.LayoutDirection:
        """Return the direction in which the regions of a page lie.

        It is the reading direction; for a left hand the decision column is on the left anyway.
        """
        if self.left_handed:
            return Qt.LayoutDirection.RightToLeft
        return page.layoutDirection()

    def swaps_regions(self, page: QWidget) -> bool:
        """Whether the regions of a page lie against its reading direction."""
        return self.page_direction(page) != page.layoutDirection()

    def colour(self, token: str) -> QColor:
        """Return a colour of the theme by its token, for example `reward-text`.

        Raises:
            KeyError: the design has no such token.
        """
        return self._colours[token]

    def font(
        self, style: str, weight: int | None = None, px: int | None = None, *, tabular: bool = False
    ) -> QFont:
        """Return a font of the type scale; see `FontBook.font`."""
        return self._fonts.font(style, weight, px, tabular=tabular)

    def icon(self, widget: QWidget, name: str, px: int, colour: QColor) -> QPixmap:
        """Return an icon for painting in the widget, `px` at scale 1 on each side."""
        return self._icons.pixmap(
            name,
            self.px(px),
            colour,
            device_pixel_ratio=widget.devicePixelRatioF(),
            right_to_left=widget.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    @property
    def _line_at_scale_1(self) -> int:
        if self._name == "high-contrast":
            return self._tokens.high_contrast_border
        return self._tokens.border

    def _follow(self) -> None:
        if self._first is not None:
            self.use(self._first.name, reduced_motion=self._first.reduced_motion)

    def _apply(self) -> None:
        self.boxes.forget()
        values = self._tokens.colours[self._name]
        self._colours = {token: QColor(value) for token, value in values.items()}
        # A painted screen asks for lengths a thousand times, and a fraction takes its time.
        self._pixels: dict[int, int] = {}
        self._fonts = FontBook(self._tokens, self._scale)
        if self._application is None:
            return
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self._colours[token])
        self._application.setPalette(palette)
        self._application.setFont(self._fonts.font("body"))
        self._application.setStyleSheet(style_sheet(values, self._line_at_scale_1, self.px))


def restyle(widget: QWidget) -> None:
    """Let the style sheet see that a property of the widget has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
