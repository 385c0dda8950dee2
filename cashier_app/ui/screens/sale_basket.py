"""The card in the middle of the Sale screen: the basket's head, its lines, and its foot."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QStyle, QWidget

from cashier_app.domain.vat import Taxed
from cashier_app.presenters.message import Message
from cashier_app.presenters.price_form_state import PriceForm
from cashier_app.presenters.sale_state import MiddlePanel, SaleState
from cashier_app.texts.words import Words
from cashier_app.ui.label_fitting import FittedLabel, fitted_label
from cashier_app.ui.on_change import OnChange
from cashier_app.ui.screens.sale_all_keys import AllKeys
from cashier_app.ui.screens.sale_basket_head import BasketHead
from cashier_app.ui.screens.sale_lines import BasketLines
from cashier_app.ui.screens.sale_parked import ParkedPanel
from cashier_app.ui.screens.sale_places import Shape
from cashier_app.ui.screens.sale_price import PricePanel
from cashier_app.ui.text_painting import height_of, paint_text, painter_on
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.empty_place import EmptyPlace, Nothing
from cashier_app.ui.widgets.figure import InlineFigure
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow, margins

_ACROSS = 16
_FOOT = 43
_LEAST_NOTICE = 13


class BasketCard(Card):
    """Head, lines and foot; all quick keys, parked baskets or a price take the lines' place."""

    def __init__(
        self, theme: Theme, words: Words, currency: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._words = words
        self.head = BasketHead(theme, words)
        self.lines = BasketLines(theme, words)
        self.all_keys = AllKeys(theme, words)
        self.parked = ParkedPanel(theme, words)
        self.price = PricePanel(theme, words, currency)
        self.foot = BasketFoot(theme, words)
        self._compact = self._needs_room = False
        self._invitation = EmptyPlace(theme)
        self._invitation.show_nothing(
            Nothing("scan-barcode", words.text("sale/scan-first"), words.text("sale/any-order"))
        )
        self._body = QStackedWidget()
        for panel in (self.lines, self._invitation, self.all_keys, self.parked, self.price):
            self._body.addWidget(panel)
        column = ScaledColumn(theme, self, gap=0)
        column.addWidget(self.head)
        self._rules = Rule(theme), Rule(theme)
        column.addWidget(self._rules[0])
        column.addWidget(self._body, 1)
        column.addWidget(self._rules[1])
        column.addWidget(self.foot)
        self.undo = ActionButton(
            theme,
            "sale/undo",
            words.text("sale/undo"),
            variant="quiet",
            size="small",
            icon="undo-2",
            parent=self,
        )
        self.undo.hide()
        self.give_back = ActionButton(
            theme, "sale/give-back", "", variant="quiet", size="small", icon="hand-coins",
            parent=self,
        )  # fmt: skip
        self.give_back.hide()
        theme.changed.connect(self._place_button)
        self._render_head = OnChange(self.head.show_count)
        self._render_foot = OnChange(self._show_foot)
        self.lines.tools.discount.clicked.connect(self.price.discount_requested)
        self.head.earlier.connect(self.lines.page_up)
        # What lies above is said in the next turn: the lines themselves are painted first.
        self._above = QTimer(self, singleShot=True, interval=0)
        self._above.timeout.connect(self._show_above)
        self.lines.scrolled.connect(self._above.start)

    def show_body(self, state: SaleState) -> None:
        """Show the lines, or what stands in their place; `show_frame` shows the rest."""
        self.lines.show_lines(state.lines, state.selected)
        # On a small screen head and foot make room for what is typed or edited.
        self._needs_room = state.price is not None or state.keys is not None
        self._frame(not (self._compact and self._needs_room))
        if state.price is None:
            self._leave_price()
        if state.middle is MiddlePanel.ALL_KEYS:
            self.all_keys.show_keys(state.quick_keys, state.keys)
            self._body.setCurrentWidget(self.all_keys)
        elif state.middle is MiddlePanel.PARKED:
            self.parked.show_state(state)
            self._body.setCurrentWidget(self.parked)
        elif state.price is not None:
            self._show_price(state.price)
        else:
            self._body.setCurrentWidget(self.lines if state.lines else self._invitation)

    def show_frame(self, state: SaleState) -> None:
        """Show head and foot."""
        self._render_head(
            state.items,
            len(state.parked),
            parked_open=state.middle is MiddlePanel.PARKED,
            asks=state.asks_empty,
        )
        self._render_foot(state.vat, state.notice, undo=state.undo, give_back=state.give_back)
        self._show_above()

    def way_back(self, beside: Sequence[ActionButton]) -> ActionButton | None:
        """Return the button in view that leads back; `beside` are those of the panels beside it."""
        keys = self.all_keys.tools
        ways = (self.head.keep, self.parked.keep, *beside, self.price.back, keys.keep, keys.done)
        return next((way for way in (*ways, self.parked.back) if way.isVisible()), None)

    def set_shape(self, shape: Shape) -> None:
        """Make head and lines lower on a small screen, and the head on a high one."""
        compact = self._compact = shape is Shape.COMPACT
        self.head.set_compact(shape.narrow)
        self.lines.set_compact(compact)
        self._frame(not (compact and self._needs_room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def _show_price(self, form: PriceForm) -> None:
        self.price.show_form(form)
        if self._body.currentWidget() is not self.price:
            self._body.setCurrentWidget(self.price)
            self.price.begin()

    def _leave_price(self) -> None:
        """Let the focus go to the window with the form: else Qt gives it to some button."""
        if self._body.currentWidget() is self.price:
            self.window().setFocus()

    def _frame(self, shown: bool) -> None:
        for part in (self.head, *self._rules, self.foot):
            part.setVisible(shown)

    def _place_button(self) -> None:
        """Put either at the end of the foot; it is a little higher, so that a finger finds it."""
        inside = self.contentsRect()
        for button in (self.undo, self.give_back):
            size = button.sizeHint()
            place = QRect(inside.right() + 1 - size.width(), 0, size.width(), size.height())
            place.moveBottom(inside.bottom())
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), inside, place))

    def _show_foot(
        self, vat: tuple[Taxed, ...], notice: Message | None, *, undo: bool, give_back: Decimal
    ) -> None:
        """Show the foot with one button at its end; undoing lasts ten seconds and goes first."""
        owing = bool(give_back) and not undo
        self.undo.setVisible(undo)
        self.give_back.setVisible(owing)
        if owing:
            self.give_back.set_label(self._words.text("sale/give-back", amount=give_back))
            self._place_button()
        shown = [button for button in (self.undo, self.give_back) if button.isVisibleTo(self)]
        width = sum(button.sizeHint().width() for button in shown)
        said = self._words.say(notice) if notice else ""
        self.foot.show_foot(vat, said, free_at_end=width)

    def _show_above(self) -> None:
        self._above.stop()
        in_view = self._body.currentWidget() is self.lines
        self.head.show_above(self.lines.rows_above if in_view else 0)


class BasketFoot(QWidget):
    """VAT by rate, or for ten seconds what was just done."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._figures: list[InlineFigure] = []
        self._notice = FootNotice(theme, "sale/notice")
        self._rates = QWidget()
        self._rate_row = ScaledRow(theme, self._rates, gap=16)
        self._row = ScaledRow(theme, self, gap=0, across=16)
        self._row.addWidget(self._notice, 1)
        self._row.addWidget(self._rates, 1)
        self._fit()
        theme.changed.connect(self._fit)

    def show_foot(self, vat: Sequence[Taxed], notice: str, *, free_at_end: int) -> None:
        """Show VAT or notice; `free_at_end` pixels are for the button that undoes."""
        self._notice.show_text(notice)
        self._notice.setVisible(bool(notice))
        end = free_at_end or self._theme.px(_ACROSS)
        start = self._theme.px(_ACROSS)
        self._row.setContentsMargins(margins(self.layoutDirection(), start, 0, end, 0))
        self._show_vat(vat)
        self._rates.setVisible(not notice)

    def _show_vat(self, vat: Sequence[Taxed]) -> None:
        words = self._words
        while len(self._figures) < len(vat):
            self._add_figure()
        for figure, part in zip(self._figures, vat, strict=False):
            label = words.text("sale/vat", rate=words.percent(part.rate))
            figure.show_figure(label, words.money(part.vat))
            figure.show()
        for figure in self._figures[len(vat) :]:
            figure.hide()

    def _add_figure(self) -> None:
        place = len(self._figures)
        if place:
            self._rate_row.addStretch(1)
        name = f"sale/vat-{place + 1}"
        figure = InlineFigure(self._theme, name, tone="muted", style="caption")
        self._figures.append(figure)
        self._rate_row.addWidget(figure)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(_FOOT))


class FootNotice(Label):
    """What was just done, in the middle of the foot: on one line, or on two if it is longer."""

    def __init__(self, theme: Theme, object_name: str) -> None:
        super().__init__(theme, "", "caption", weight=600, lines=2, object_name=object_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        label = self.fitted()
        line = min(height_of(label.font), self.height() // 2)
        place = QRect(0, (self.height() - line * len(label.lines)) // 2, self.width(), line)
        painter = painter_on(self)
        for words in label.lines:
            paint_text(painter, place, words, label.font, self._theme.colour("text"))
            place.translate(0, line)

    def fitted(self) -> FittedLabel:
        """Return the words as they are broken into the room there is."""
        theme = self._theme
        font = theme.font("caption", 600)
        return fitted_label(self.words, font, self.size(), theme.px(_LEAST_NOTICE))
