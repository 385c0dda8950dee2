"""The Sale screen: scan, see the reward grow, pay."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStyle, QWidget

from cashier_app.domain.customer import Customer
from cashier_app.presenters.sale_state import SaleState, SidePanel, Totals
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.on_change import OnChange
from cashier_app.ui.screens.sale_basket import BasketCard
from cashier_app.ui.screens.sale_places import KEY_GRIDS, Shape, places, shape_of
from cashier_app.ui.screens.sale_reward import RewardPanel
from cashier_app.ui.screens.sale_side import SearchField, SidePanels
from cashier_app.ui.screens.sale_speech import SaleSpeech
from cashier_app.ui.screens.sale_totals import totals_hero, totals_rows
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.customer_card import CustomerCard
from cashier_app.ui.widgets.letter_keyboard import LetterKeyboard
from cashier_app.ui.widgets.totals_card import TotalsCard

_SCALE_1 = 1000


class SaleScreen(QWidget):
    """Search and quick keys, the basket, and the decision column. It decides nothing by itself.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        currency: the code in the price field.

    Signals: one for each method of `SaleIntents`, of the same name; what belongs to prices and the
    drawer is asked by `basket.price` and `basket.head`.
    """

    search_changed = Signal(str)
    search_entered = Signal(str)
    hit_moved = Signal(int)
    letters_requested = Signal()
    letters_put_away = Signal()
    product_chosen = Signal(str)
    all_keys_requested = Signal()
    line_selected = Signal(int)
    one_more_requested = Signal()
    one_less_requested = Signal()
    remove_requested = Signal()
    undo_requested = Signal()
    empty_requested = Signal()
    empty_confirmed = Signal()
    empty_declined = Signal()
    park_requested = Signal()
    parked_requested = Signal()
    parked_selected = Signal(str)
    take_up_requested = Signal()
    discard_requested = Signal()
    discard_confirmed = Signal()
    discard_declined = Signal()
    customer_requested = Signal()
    give_back_requested = Signal()
    entry_changed = Signal(object)
    entry_vat_chosen = Signal(object)
    entry_confirmed = Signal()
    without_barcode_requested = Signal()
    dismissed = Signal()
    open_purchase_requested = Signal()
    spend_requested = Signal()
    personal_requested = Signal()
    pay_requested = Signal()

    def __init__(
        self, theme: Theme, words: Words, currency: str = "EUR", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sale")
        self._theme = theme
        self._words = words
        self._shape = Shape.STANDARD
        self._shown_search = ""
        self._letters = self._panel = self._form = self._naming = False
        self._search = SearchField(theme, words, parent=self)
        self._search.setProperty("typing_begins", True)
        self.side = SidePanels(theme, words, currency, parent=self)
        self.basket = BasketCard(theme, words, currency, parent=self)
        self._keyboard: LetterKeyboard | None = None
        self._state: SaleState | None = None
        self._identify = ActionButton(
            theme, "sale/identify-customer", words.text("sale/identify"), variant="reward",
            size="small", icon="user-round-search", icon_px=24, keys=("F10",),
        )  # fmt: skip
        self._change = ActionButton(
            theme, "sale/change-customer", words.text("sale/change"), variant="quiet",
            accessible_name=words.text("sale/change-customer"), size="small", keys=("F10",),
        )  # fmt: skip
        self._customer = CustomerCard(
            theme, words, "sale",
            nobody=(words.text("sale/nobody"), words.text("sale/scan-card")),
            trailing=(self._identify, self._change), parent=self,
        )  # fmt: skip
        self._reward = RewardPanel(theme, words, parent=self)
        self._totals = TotalsCard(theme, "sale", words.text("sale/totals"), parent=self)
        self._pay = ActionButton(
            theme, "sale/pay", words.text("sale/pay"), variant="primary", size="primary",
            icon="banknote", hint="F12", keys=("F12",), height=68, parent=self,
        )  # fmt: skip
        for button in (self._identify, self._pay):
            button.keep_picture()
        self._render_customer = OnChange(self._show_customer)
        self._render_reward = OnChange(self._reward.show_card)
        self._render_totals = OnChange(self._show_totals)
        self._render_pay = OnChange(self._pay.set_available)
        speech = SaleSpeech(Announcer(self), words)
        self._tell_figures = OnChange(speech.figures)
        self._tell_message = OnChange(speech.message)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._show_rest)
        self._connect_search_and_side()
        self._connect_basket()
        self._connect_decisions()
        theme.changed.connect(self._arrange)

    def render(self, state: SaleState) -> None:  # type: ignore[override] # the word of all views
        """Show this state, unless it is shown already and nobody typed since."""
        if state == self._state and state.search == self._search.text():
            return
        before, self._state = self._state, state
        self._show_search(state)
        self.side.show_state(state)
        self.basket.show_body(state)
        self._tell_message(state.notice, state.unknown_code)
        self._render_pay(state.can_pay, self._words.text("sale/nothing-in-it"))
        if before is not None and self.isVisible() and state.has_other_lines_alone(before):
            # What was scanned is painted first, and what follows from it in the next turn: the
            # window never stands still for both.
            self._rest.start()
        else:
            self._show_rest()

    def _show_rest(self) -> None:
        """Show what is neither a line nor needed to go on."""
        self._rest.stop()
        if (state := self._state) is None:
            return
        self.basket.show_frame(state)
        self._render_customer(state.customer, hidden=state.personal_hidden)
        self._render_reward(state.reward, can_spend=state.can_spend)
        self._render_totals(state.totals)
        self._tell_figures(state.totals.to_pay, state.reward.earn)
        panel = state.side is not SidePanel.QUICK_KEYS
        self._naming = state.keys is not None and state.keys.naming
        asked = (state.letters, panel, state.keys is not None or state.price is not None)
        if asked != (self._letters, self._panel, self._form):
            self._letters, self._panel, self._form = asked
            self._arrange()

    def sizeHint(self) -> QSize:
        return self._theme.size(1280, 736)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ---- showing -------------------------------------------------------------------------------

    def _show_search(self, state: SaleState) -> None:
        """Show what is searched; when the search is over, keys are for the basket again."""
        emptied = bool(self._search.text()) and not state.search
        folded = self._letters and not state.letters
        self._shown_search = state.search
        self._search.show_text(state.search)
        if self._search.hasFocus() and (emptied or folded):
            self.window().setFocus()

    def _show_customer(self, customer: Customer | None, *, hidden: bool) -> None:
        # The buttons first: the card shows as much of her as they leave room for.
        self._identify.setVisible(customer is None)
        self._change.setVisible(customer is not None)
        self._customer.show_customer(customer, hidden=hidden)

    def _show_totals(self, totals: Totals) -> None:
        hero = totals_hero(totals, self._words)
        self._totals.show_totals(totals_rows(totals, self._words), hero)
        self._pay.set_description(hero.value)

    def _arrange(self) -> None:
        px, page = self._theme.px, self.rect()
        unit = px(_SCALE_1)
        self._take_shape(
            shape_of(QSize(page.width() * _SCALE_1 // unit, page.height() * _SCALE_1 // unit))
        )
        where = places(
            page, self._shape, px, letters=self._letters, panel=self._panel, form=self._form
        )
        keyboard = self._letter_keyboard() if self._letters else self._keyboard
        parts: list[tuple[QWidget | None, QRect]] = [
            (self._search, where.search),
            (self.side, where.side),
            (self.basket, where.basket),
            (keyboard, where.keyboard),
            (self._customer, where.customer),
            (self._reward, where.reward),
            (self._totals, where.totals),
            (self._pay, where.pay),
        ]
        for part, place in parts:
            if part is not None:
                part.setVisible(not place.isEmpty())
                part.setGeometry(QStyle.visualRect(self._theme.page_direction(self), page, place))

    def _take_shape(self, shape: Shape) -> None:
        if shape is self._shape:
            return
        self._shape = shape
        self.side.arrange(*KEY_GRIDS[shape], narrow=shape.narrow)
        self.basket.set_shape(shape)
        self.basket.price.set_compact(shape.narrow)
        self._customer.set_compact(shape is Shape.COMPACT)
        self._reward.set_shape(shape)
        self._totals.set_compact(shape is Shape.COMPACT)

    def _letter_keyboard(self) -> LetterKeyboard:
        """Return the letter keyboard; most tills never need it, so it is made at the first tap."""
        if self._keyboard is None:
            self._keyboard = LetterKeyboard(self._theme, "sale", self._words, parent=self)
            self._keyboard.closed.connect(self.letters_put_away)
        # The name of a group of quick keys is the one other thing that is typed here.
        naming = self.basket.all_keys.tools.field
        self._keyboard.type_into(naming if self._naming else self._search)
        return self._keyboard

    def _search_typed(self, text: str) -> None:
        """Tell what somebody typed, or a program set; not what this screen was told to show."""
        if text != self._shown_search:
            self._shown_search = text
            self.search_changed.emit(text)

    # ---- wiring --------------------------------------------------------------------------------

    def _connect_search_and_side(self) -> None:
        side = self.side
        self._search.tapped.connect(self.letters_requested)
        self._search.moved.connect(self.hit_moved)
        self._search.textChanged.connect(self._search_typed)
        self._search.returnPressed.connect(lambda: self.search_entered.emit(self._search.text()))
        side.keys.chosen.connect(self.product_chosen)
        side.keys.more_requested.connect(self.all_keys_requested)
        side.hits.chosen.connect(self.product_chosen)
        side.unknown.sell.clicked.connect(self.without_barcode_requested)
        side.receipt.open.clicked.connect(self.open_purchase_requested)
        side.entry.changed.connect(self.entry_changed)
        side.entry.vat_chosen.connect(self.entry_vat_chosen)
        side.entry.confirmed.connect(self.entry_confirmed)
        for button in side.dismiss_buttons:
            button.clicked.connect(self.dismissed)
        for key, act in (("Ctrl+F", self._find), ("Esc", self._go_back)):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _connect_basket(self) -> None:
        basket, tools = self.basket, self.basket.lines.tools
        basket.lines.line_tapped.connect(self.line_selected)
        basket.all_keys.chosen.connect(self.product_chosen)
        basket.parked.chosen.connect(self.parked_selected)
        for button, signal in (
            (tools.more, self.one_more_requested),
            (tools.less, self.one_less_requested),
            (tools.remove, self.remove_requested),
            (basket.undo, self.undo_requested),
            (basket.give_back, self.give_back_requested),
            (basket.head.park, self.park_requested),
            (basket.head.parked, self.parked_requested),
            (basket.head.empty, self.empty_requested),
            (basket.head.remove_all, self.empty_confirmed),
            (basket.head.keep, self.empty_declined),
            (basket.parked.take_up, self.take_up_requested),
            (basket.parked.discard, self.discard_requested),
            (basket.parked.confirm, self.discard_confirmed),
            (basket.parked.keep, self.discard_declined),
            (basket.parked.back, self.parked_requested),
        ):
            button.clicked.connect(signal)

    def _connect_decisions(self) -> None:
        self._identify.clicked.connect(self.customer_requested)
        self._change.clicked.connect(self.customer_requested)
        self._customer.reveal_requested.connect(self.personal_requested)
        self._reward.spend.clicked.connect(self.spend_requested)
        self._pay.clicked.connect(self.pay_requested)

    def _find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _go_back(self) -> None:
        """Press the button that leads back without a change, the innermost question first."""
        if (button := self.basket.way_back(self.side.dismiss_buttons)) is not None:
            button.click()
