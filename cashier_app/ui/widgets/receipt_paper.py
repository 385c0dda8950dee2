"""The receipt on the screen, line by line as it is printed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from cashier_app.domain.receipt import PaperLine
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.finger_scrolling import follow_finger

_ACROSS = 24
_DOWN = 20
_LARGE_LINE = 26
_LARGE_PX = 21
_LINE = 17


class ReceiptPaper(QTextEdit):
    """A strip of paper as wide as its columns; read only, and readable line by line.

    Page up, Page down, wheel and finger scroll it.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `receipt/receipt-preview`.
        accessible_name: the exact name, `Receipt preview`.
        columns: how many characters fit on the paper, 42 or 32.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        accessible_name: str,
        columns: int = 42,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = columns
        self._lines: tuple[PaperLine, ...] = ()
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Paper has no reading direction: the printer starts each line at the left.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        follow_finger(self.viewport())
        follow_finger(self, as_mouse=True)
        theme.changed.connect(self._write)

    def show_lines(self, lines: Sequence[PaperLine], columns: int | None = None) -> None:
        """Show other lines, from the top, on paper of the given columns."""
        self._lines = tuple(lines)
        self._columns = columns or self._columns
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        column = QFontMetrics(self._theme.font("receipt")).horizontalAdvance("0" * self._columns)
        across = 2 * (self._theme.px(_ACROSS) + self._theme.line)
        return QSize(column + across + 2, self._theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self._theme.px(120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Up: -self._theme.px(_LINE),
            Qt.Key.Key_Down: self._theme.px(_LINE),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        bar.setValue(bar.value() + step)

    def _write(self) -> None:
        document = self.document()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._theme.font("receipt"))
        document.setDefaultTextOption(QTextOption(Qt.AlignmentFlag.AlignAbsolute))
        across, down = self._theme.px(_ACROSS), self._theme.px(_DOWN)
        self.setViewportMargins(across, down, across, 0)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        for place, line in enumerate(self._lines):
            if place:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block_format(line))
            cursor.insertText(line.text, self._char_format(line))
        self.updateGeometry()

    def _block_format(self, line: PaperLine) -> QTextBlockFormat:
        block = QTextBlockFormat()
        height = self._theme.px(_LARGE_LINE if line.large else _LINE)
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
        block.setLineHeight(height, fixed.value)
        centre, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
        block.setAlignment(centre if line.centred else left | Qt.AlignmentFlag.AlignAbsolute)
        block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return block

    def _char_format(self, line: PaperLine) -> QTextCharFormat:
        form = QTextCharFormat()
        weight = 700 if line.bold or line.large else 400
        form.setFont(self._theme.font("receipt", weight, _LARGE_PX if line.large else None))
        form.setForeground(self._theme.colour("on-paper"))
        return form
