"""The Receipt screen: change, thanks, paper, next customer."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QBoxLayout, QWidget

from cashier_app.domain.receipt import PaperLine
from cashier_app.presenters.receipt_state import Printing, ReceiptState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.receipt_acts import ReceiptActs
from cashier_app.ui.screens.receipt_printing import PrinterLine, PrinterTrouble
from cashier_app.ui.screens.receipt_result import ReceiptResult
from cashier_app.ui.screens.sale_places import Shape, shape_of
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.text_painting import CENTRE
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.receipt_paper import ReceiptPaper
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.status_line import StatusLine

_PAPER = 500
_PAPER_COMPACT = 420
_ANY_WIDTH = 16777215
_SCALE_1 = 1000
_LATER = 64
_LATER_COMPACT = 56
_PRIMARY = 80
_PRIMARY_COMPACT = 68
_SCROLLS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class ReceiptScreen(QWidget):
    """The receipt as it is printed, beside the result and what to press next. It decides nothing.

    While the printer is in trouble *Print again* takes the place of *New sale*, which goes above
    it as *New sale, print later*; nothing else moves.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.

    Signals: one for each method of `ReceiptIntents`, of the same name.
    """

    print_again_requested = Signal()
    gift_receipt_requested = Signal()
    save_picture_requested = Signal()
    save_pdf_requested = Signal()
    new_sale_requested = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receipt")
        self._theme = theme
        self._words = words
        self._state: ReceiptState | None = None
        self._lines: tuple[PaperLine, ...] = ()
        self._shape = Shape.STANDARD
        self._spoken = SpokenChanges(Announcer(self))
        self._in_trouble = False
        self._paper = ReceiptPaper(theme, "receipt/receipt-preview", words.text("receipt/preview"))
        self._paper_card = Card(kind="sunken")
        self._acts = ReceiptActs(theme, words)
        self._result = ReceiptResult(theme, words)
        self._printer = PrinterLine(theme, words)
        self._trouble = PrinterTrouble(theme, words)
        self._message = StatusLine(theme, "receipt/message", lines=2, style="body")
        self._hint = Label(
            theme, words.text("receipt/scan-next"), colour="text-muted", align=CENTRE
        )
        self._later = ActionButton(
            theme, "receipt/new-sale-print-later", words.text("receipt/print-later"),
            size="large", icon="shopping-basket", hint="F8", keys=("F8",), height=_LATER_COMPACT,
        )  # fmt: skip
        self._primary = ActionButton(
            theme, "receipt/new-sale", words.text("receipt/new-sale"), variant="primary",
            size="primary", icon="shopping-basket", hint="F12", keys=("F12",),
            height=_PRIMARY_COMPACT,
        )  # fmt: skip
        self._strip = ScaledColumn(theme, self._paper_card, gap=0)
        self._columns = ScaledRow(theme, self, gap=12)
        self._right = ScaledColumn(theme, gap=12)
        self._lay_out()
        self._connect()
        self._arrange()
        theme.changed.connect(self._arrange)

    def render(self, state: ReceiptState) -> None:  # type: ignore[override] # the word of all views
        """Show this state, unless it is shown already."""
        if state == self._state:
            return
        self._state = state
        if state.lines != self._lines:
            self._lines = state.lines
            self._paper.show_lines(state.lines, state.columns)
        self._result.show_state(state)
        self._show_printing(state)
        self._show_next(trouble=self._in_trouble)
        # It is on the paper too; in trouble the room is needed for what to do next.
        message = self._message_of(state)
        self._message.show_status(message, "text", "info")
        self._message.setVisible(bool(message) and not self._in_trouble)
        self._acts.show_saved(state.saved_as, state.saved)
        self._acts.show_gift(state.gift)
        waits = self._in_trouble or state.printing is Printing.PRINTING
        refusal = self._result.spoken_refusal(state)
        self._spoken.error(self._trouble.spoken if self._in_trouble else refusal)
        gift = self._words.say(state.gift) if state.gift else ""
        self._spoken.settled(gift or ("" if waits else self._printer.spoken))

    def sizeHint(self) -> QSize:
        return self._theme.size(1280, 736)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shape_now() is not self._shape:
            self._arrange()

    # ---- showing -------------------------------------------------------------------------------

    def _message_of(self, state: ReceiptState) -> str:
        if asked_last := state.saved or state.gift:
            return self._words.say(asked_last)
        if state.refused and state.message:
            return self._words.text("receipt/crm-said", words=state.message)
        return state.message

    def _show_printing(self, state: ReceiptState) -> None:
        self._in_trouble = state.trouble is not None
        self._printer.show_state(state)
        self._trouble.show_state(state)

    def _show_next(self, *, trouble: bool) -> None:
        words = self._words
        self._primary.setObjectName("receipt/print-again" if trouble else "receipt/new-sale")
        name = words.text("receipt/print-again" if trouble else "receipt/new-sale")
        self._primary.set_label(name, icon="printer" if trouble else "shopping-basket")
        self._primary.set_hint("F9" if trouble else "F12")
        self._later.setVisible(trouble)
        self._hint.setVisible(not trouble)

    # ---- places --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._strip.addWidget(self._paper, 1, Qt.AlignmentFlag.AlignHCenter)
        self._strip.addWidget(self._acts)
        for part in (self._result, self._printer, self._trouble, self._message):
            self._right.addWidget(part)
        self._right.addStretch(1)
        for below in (self._hint, self._later, self._primary):
            self._right.addWidget(below)
        self._columns.addWidget(self._paper_card)
        self._columns.addLayout(self._right, 1)

    def _shape_now(self) -> Shape:
        unit = self._theme.px(_SCALE_1)
        return shape_of(QSize(self.width() * _SCALE_1 // unit, self.height() * _SCALE_1 // unit))

    def _arrange(self) -> None:
        px = self._theme.px
        self._shape = self._shape_now()
        compact = self._shape is Shape.COMPACT
        portrait = self._shape is Shape.PORTRAIT
        edge = px(8 if compact else 12)
        self._columns.setContentsMargins(edge, edge, edge, edge)
        self._columns.setSpacing(edge)
        self._right.setSpacing(edge)
        self._strip.setContentsMargins(0, px(16), 0, 0)
        down = QBoxLayout.Direction.TopToBottom
        ways = QBoxLayout.Direction
        beside = ways.RightToLeft if self._theme.swaps_regions(self) else ways.LeftToRight
        self._columns.setDirection(down if portrait else beside)
        width = px(_PAPER_COMPACT if compact else _PAPER)
        self._paper_card.setMinimumWidth(0 if portrait else width)
        self._paper_card.setMaximumWidth(_ANY_WIDTH if portrait else width)
        self._result.set_compact(compact)
        self._printer.set_compact(compact)
        self._trouble.set_compact(compact)
        self._later.setFixedHeight(px(_LATER_COMPACT if compact else _LATER))
        self._primary.setFixedHeight(px(_PRIMARY_COMPACT if compact else _PRIMARY))

    # ---- wiring --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._primary.clicked.connect(self._press_primary)
        self._later.clicked.connect(self.new_sale_requested)
        self._acts.gift.clicked.connect(self.gift_receipt_requested)
        self._acts.picture.clicked.connect(self.save_picture_requested)
        self._acts.pdf.clicked.connect(self.save_pdf_requested)
        self._printer.print_again.clicked.connect(self.print_again_requested)
        again = QShortcut(QKeySequence(Qt.Key.Key_F9), self)
        again.setAutoRepeat(False)
        again.activated.connect(self._press_print_again)
        bar = self._paper.verticalScrollBar()
        for key, step in _SCROLLS.items():
            page = QShortcut(QKeySequence(key), self)
            page.activated.connect(lambda *, step=step: bar.triggerAction(step))

    def _press_primary(self) -> None:
        if self._in_trouble:
            self.print_again_requested.emit()
        else:
            self.new_sale_requested.emit()

    def _press_print_again(self) -> None:
        button = self._primary if self._in_trouble else self._printer.print_again
        button.click()
