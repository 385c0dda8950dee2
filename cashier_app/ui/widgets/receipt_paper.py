"""The receipt on the screen, line by line as it is printed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from cashier_app.domain.paper_columns import cells, figures_set_apart
from cashier_app.domain.picture import Picture
from cashier_app.domain.receipt import PaperLine
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.finger_scrolling import follow_finger

_ACROSS = 24
_DOWN = 20
_LARGE_LINE = 26
_LARGE_PX = 21
_LINE = 17
_DOTS_OF_A_COLUMN = 12
_PICTURE = "receipt-picture-"
# What stands between these is read in its own direction and does not turn its neighbours around.
_ISOLATED, _ISOLATED_END = "\u2068", "\u2069"
# Latin, Greek and Cyrillic have letters of one column each in the receipt's font.
_OTHER_SCRIPTS = "\u0590"


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
        self.setAccessibleName(spoken(accessible_name))
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
        # Qt lays the paper out once, at the end, and not after each line.
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        for place, line in enumerate(self._lines):
            if place:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block_format(line))
            if line.picture is not None:
                self._insert_picture(cursor, line.picture, line.text)
            else:
                cursor.insertText(self._shown(line), self._char_format(line))
        cursor.endEditBlock()
        self.updateGeometry()

    @staticmethod
    def _shown(line: PaperLine) -> str:
        """Return the text, with a tab before each figure where letters do not fill their columns.

        Letters of other scripts are wider or narrower than a column, and are read from the right.
        """
        if _fills_its_columns(line):
            return line.text
        found = cells(line.text)
        indent = " " * found[0].start if not found[0].from_right else "\t"
        apart = (f"{_ISOLATED}{figures_set_apart(cell.text)}{_ISOLATED_END}" for cell in found)
        return indent + "\t".join(apart)

    def _insert_picture(self, cursor: QTextCursor, picture: Picture, shows: str) -> None:
        """Show the dots of a picture in the size that they have beside the letters."""
        image = QImage(
            picture.data,
            picture.width,
            picture.height,
            picture.row_bytes,
            QImage.Format.Format_Mono,
        )
        ink, paper = self._theme.colour("on-paper"), self._theme.colour("paper")
        image.setColorTable([paper.rgb(), ink.rgb()])
        form = QTextImageFormat()
        form.setName(f"{_PICTURE}{hash(picture)}")
        form.setWidth(picture.width * self._column / _DOTS_OF_A_COLUMN)
        form.setHeight(picture.height * self._column / _DOTS_OF_A_COLUMN)
        form.setToolTip(shows)
        kind = QTextDocument.ResourceType.ImageResource
        self.document().addResource(kind.value, QUrl(form.name()), image.copy())
        cursor.insertImage(form)

    @property
    def _column(self) -> float:
        return QFontMetricsF(self._theme.font("receipt")).horizontalAdvance("0")

    def _block_format(self, line: PaperLine) -> QTextBlockFormat:
        block = QTextBlockFormat()
        if line.picture is None:
            height = self._theme.px(_LARGE_LINE if line.large else _LINE)
            fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
            block.setLineHeight(height, fixed.value)
        if not _fills_its_columns(line):
            right = QTextOption.TabType.RightTab
            block.setTabPositions(
                [
                    QTextOption.Tab(cell.end * self._column, right)
                    for cell in cells(line.text)
                    if cell.from_right
                ]
            )
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


def _fills_its_columns(line: PaperLine) -> bool:
    return line.centred or line.large or all(letter < _OTHER_SCRIPTS for letter in line.text)
