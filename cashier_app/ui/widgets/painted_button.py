"""What all buttons of the till share: box, names, reasons, keys. Subclasses paint the content."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import painter_on, picture_for
from cashier_app.ui.theme import Theme, restyle

SMALLEST_HEIGHT = 48
# A button of each sale can be pressed, is pressed, and cannot be.
_LOOKS_KEPT = 3


class PaintedButton(QPushButton):
    """A button whose box comes from the style sheet and whose content is painted.

    It fires `clicked` once per tap, per Space and per key of `keys`. Enter does not press it: the
    Enter that ends a scan must never press anything, and screens give Enter its meaning.
    A tap does not take the focus away from the field that is being typed in.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `SCREEN/name`.
        accessible_name: the exact name for assistive technology and tests.
        variant: which box the style sheet draws; see `style_sheet.py`.
        height: smallest height in pixels at scale 1, never under 48.
        keys: keys that press it wherever the focus is, such as `"F12"`.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        accessible_name: str,
        *,
        variant: str = "normal",
        height: int = 56,
        keys: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = max(SMALLEST_HEIGHT, height)
        self._description = ""
        self._reason = ""
        self._chosen = False
        self._shares_box = False
        self._keeps_picture = False
        self._pictures: dict[object, QPixmap] = {}
        self.setObjectName(object_name)
        self.setAccessibleName(spoken(accessible_name))
        self.setProperty("variant", variant)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._answer_toggle)
        self._resize()
        theme.changed.connect(self._resize)
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.click)

    def set_height(self, height: int) -> None:
        """Use another smallest height, in pixels at scale 1, never under 48."""
        self._height = max(SMALLEST_HEIGHT, height)
        self._resize()

    def set_variant(self, variant: str) -> None:
        """Draw another box, for example `primary` instead of `normal`."""
        if self.property("variant") != variant:
            self.setProperty("variant", variant)
            restyle(self)

    def set_selected(self, selected: bool) -> None:
        """Show the button as the chosen one of several; it reports *checked*."""
        if not self.isCheckable():
            self.setCheckable(True)
        if self.isChecked() != selected or self.property("selected") is None:
            self.setChecked(selected)
            self.setProperty("selected", selected)
            restyle(self)

    def setChecked(self, checked: bool) -> None:
        self._chosen = checked
        super().setChecked(checked)

    def set_description(self, text: str) -> None:
        """Set what assistive technology says after the name, such as an amount that changes."""
        self._description = text
        self._describe()

    def set_available(self, available: bool, reason: str = "") -> None:
        """Let it be pressed or not; an unavailable button keeps its place and says why.

        Args:
            available: whether it can be pressed now.
            reason: why not, in the cashier's words; the description while unavailable.
        """
        self._reason = "" if available else reason
        self.setEnabled(available)
        self._describe()

    def keep_picture(self) -> None:
        """Be painted when it looks different, and copied otherwise.

        For a button that is shown again and again, or moves with every scan, and looks the same.
        It costs the memory of a picture for each of the last few looks.
        """
        self._keeps_picture = True

    def share_box(self) -> None:
        """Copy the box from a picture that all buttons of this look and size share.

        For the rows of a list, which are painted together. It costs the memory of one picture.
        """
        self._shares_box = True

    def update(self) -> None:  # type: ignore[override] # nobody asks for a part of a button
        """Paint anew: what the button says is another thing now."""
        self._pictures.clear()
        super().update()

    def nextCheckState(self) -> None:
        # The chosen state is the presenter's to decide: a tap only asks for it.
        return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._keeps_picture:
            QPainter(self).drawPixmap(0, 0, self._kept())
        else:
            self.paint(painter_on(self))

    def paint(self, painter: QPainter) -> None:
        """Paint the box and what stands in it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if self._shares_box:
            box = self._theme.boxes.box_of(self, option)
            painter.drawPixmap(0, 0, box.picture)
            self.paint_content(painter, self.rect(), box.words)
            return
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        self.paint_content(painter, self.rect(), self.word_colour())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tell_what_is_cut()

    def tell_what_is_cut(self) -> None:
        """Let a pointer read the whole of words that are shortened, and nothing else."""
        whole = self.accessibleName() if self.is_cut() else ""
        if whole != self.toolTip():
            self.setToolTip(whole)

    def changeEvent(self, event: QEvent) -> None:
        enabling = event.type() == QEvent.Type.EnabledChange
        if not enabling:
            # Another theme or another box: the colours are not among what a picture is kept for.
            self._pictures.clear()
        super().changeEvent(event)
        if enabling:
            super().update()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    def word_colour(self) -> QColor:
        """Return the colour that the style sheet gives the words of this box now."""
        self.ensurePolished()
        return self.palette().color(QPalette.ColorRole.ButtonText)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint words and icons into the box; subclasses say how."""
        raise NotImplementedError

    def _answer_toggle(self, checked: bool) -> None:
        # An assistive tool toggles a chosen button behind our back: for us that is a tap.
        if checked != self._chosen:
            super().setChecked(self._chosen)
            self.click()

    def content_width(self) -> int:
        """Return the width in pixels that the content needs to be shown whole."""
        raise NotImplementedError

    def is_cut(self) -> bool:
        """Whether some of the words are shortened in the width there is."""
        return self.content_width() > self.width()

    def sizeHint(self) -> QSize:
        return QSize(self.content_width(), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self._theme.size(SMALLEST_HEIGHT, self._height)

    def _kept(self) -> QPixmap:
        """Return the picture of the present look."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        ratio = self.devicePixelRatio()
        look = (option.state.value, self.size(), ratio, self.layoutDirection())
        if look not in self._pictures:
            if len(self._pictures) == _LOOKS_KEPT:
                self._pictures.clear()
            picture = picture_for(self)
            painter = painter_on(self, picture)
            self.paint(painter)
            painter.end()
            self._pictures[look] = picture
        return self._pictures[look]

    def _describe(self) -> None:
        self.setAccessibleDescription(spoken(self._reason or self._description))

    def _resize(self) -> None:
        self.setMinimumHeight(self._theme.px(self._height))
        self.updateGeometry()
