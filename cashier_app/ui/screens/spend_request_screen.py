"""The Spend request screen: spend wallet money on this purchase, within its limits."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.spend_request_state import SpendState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.checkout_page import CheckoutPage
from cashier_app.ui.screens.spend_amount import SpendAmount
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import END
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.amount_entry import AmountEntry
from cashier_app.ui.widgets.customer_card import CustomerCard
from cashier_app.ui.widgets.figure import TileFigure
from cashier_app.ui.widgets.keypad import Keypad
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.purchase_band import PurchaseBand
from cashier_app.ui.widgets.scaled_layouts import ScaledRow
from cashier_app.ui.widgets.totals_card import TotalsCard, TotalsRow

_KEYPAD = 380
_KEYPAD_COMPACT = 270
_TILE = 79
_TILE_COMPACT = 60
_SECONDARY = 64
_SECONDARY_COMPACT = 56
_PRIMARY = 80
_PRIMARY_COMPACT = 68


class SpendRequestScreen(CheckoutPage):
    """Shows a `SpendState`; each signal is an intent of `SpendIntents` of the same name.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        currency: the code in the amount field.
    """

    digit_typed = Signal(str)
    delete_requested = Signal()
    clear_requested = Signal()
    quick_chosen = Signal(object)
    spend_requested = Signal()
    back_requested = Signal()

    def __init__(
        self, theme: Theme, words: Words, currency: str = "EUR", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "spend-request", parent=parent)
        self._words = words
        self._spoken = SpokenChanges(Announcer(self))
        self._sending = False
        self._purchase = Label(theme, "", "body", colour="text-muted", align=END)
        self._available = TileFigure(theme, "spend-request/available", tone="reward")
        self._least = TileFigure(theme, "spend-request/at-least")
        self._most = TileFigure(theme, "spend-request/at-most")
        self._amount = SpendAmount(theme, words, currency)
        self._keypad = Keypad(theme, "spend-request", words)
        self._customer = CustomerCard(theme, words, "spend-request")
        self._band = PurchaseBand(
            theme,
            words,
            "spend-request",
            will_earn=words.text("spend-request/will-earn"),
            earned=words.text("spend-request/earned"),
            not_known=words.text("spend-request/not-known"),
        )
        self._totals = TotalsCard(theme, "spend-request", words.text("spend-request/totals"))
        self._back = self._button("back-without-spending", "back", "arrow-left", "Esc", "large")
        self._spend = self._button("spend-from-wallet", "spend", "hand-coins", "F12", "primary")
        self._body = ScaledRow(theme, gap=20)
        self._build()
        self._connect()
        self.follow_size()

    def render(self, state: SpendState) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        words = self._words
        number = state.receipt_number
        known = words.text("spend-request/purchase", number=number) if number else ""
        self._purchase.show_text(known)
        self._show_limit(self._available, "available", "available", state.limits.available)
        self._show_limit(self._least, "least", "at-least", state.limits.least)
        self._show_limit(self._most, "most", "at-most", state.limits.at_most)
        self._freeze(state.sending)
        self._amount.show_state(state)
        self._customer.show_customer(state.customer)
        self._band.show_band(state.band)
        self._show_totals(state)
        self._show_buttons(state)
        self._speak(state)

    def fit(self, *, compact: bool) -> None:
        px = self.theme.px
        for part in (self._customer, self._band, self._totals, self._amount):
            part.set_compact(compact)
        for tile in (self._available, self._least, self._most):
            tile.setFixedHeight(px(_TILE_COMPACT if compact else _TILE))
        self._keypad.setFixedWidth(px(_KEYPAD_COMPACT if compact else _KEYPAD))
        self._back.setFixedHeight(px(_SECONDARY_COMPACT if compact else _SECONDARY))
        self._spend.setFixedHeight(px(_PRIMARY_COMPACT if compact else _PRIMARY))
        self.work_column.setSpacing(px(8 if compact else 16))

    def entry_in_view(self) -> AmountEntry | None:
        return self._amount.entry

    def _freeze(self, sending: bool) -> None:
        """Take no typing while the request is on its way; the focus comes back with the answer."""
        if sending == self._sending:
            return
        self._sending = sending
        if sending and self.isVisible():
            # Else Qt hands the focus of the field to some button that can still be pressed.
            self.setFocus()
        reason = self._words.text("spend-request/spending") if sending else ""
        self._keypad.set_available(not sending, reason)
        self._amount.entry.setEnabled(not sending)
        self._amount.entry.setAccessibleDescription(spoken(reason))
        if not sending:
            self.take_typing()

    def _speak(self, state: SpendState) -> None:
        line = self._words.say(state.line) if state.line is not None else ""
        self._spoken.error(f"{line} {state.words}".strip() if state.alarming else "")
        self._spoken.settled(self._totals.hero.accessibleName())

    def _show_limit(self, tile: TileFigure, shown: str, name: str, amount: Decimal | None) -> None:
        words = self._words
        value = words.text("spend-request/not-known")
        if amount is not None:
            value = words.money(amount)
        spoken = f"{words.text(f'spend-request/{name}')}: {value}"
        tile.show_figure(words.text(f"spend-request/{shown}-shown"), value, accessible_name=spoken)

    def _show_totals(self, state: SpendState) -> None:
        words = self._words
        to_pay = words.money(state.to_pay)
        name = words.text("spend-request/to-pay")
        taken = words.money(-state.taken)
        self._totals.show_totals(
            [
                TotalsRow(
                    "to-pay",
                    words.text("spend-request/to-pay-now"),
                    to_pay,
                    spoken=f"{name}: {to_pay}",
                ),
                TotalsRow(
                    "from-the-wallet",
                    words.text("spend-request/from-wallet"),
                    taken,
                    tone="reward",
                ),
            ],
            TotalsRow(
                "remains-to-pay", words.text("spend-request/remains"), words.money(state.remains)
            ),
        )

    def _show_buttons(self, state: SpendState) -> None:
        words = self._words
        awaited = words.text("spend-request/answer-awaited")
        self._back.set_available(not state.sending, awaited)
        label = "spending" if state.sending else "spend"
        self._spend.set_label(words.text(f"spend-request/{label}"))
        self._spend.set_available(
            state.can_spend and not state.sending, words.text(self._why_not(state))
        )
        described = words.money(state.amount) if state.amount is not None else ""
        self._spend.set_description(described)

    def _why_not(self, state: SpendState) -> str:
        if state.sending:
            return "spend-request/answer-awaited"
        if state.recording:
            return "spend-request/recording"
        return "spend-request/no-amount" if state.amount is None else "spend-request/outside"

    def _button(self, name: str, key: str, icon: str, shortcut: str, size: str) -> ActionButton:
        return ActionButton(
            self.theme,
            f"spend-request/{name}",
            self._words.text(f"spend-request/{key}"),
            variant="primary" if size == "primary" else "normal",
            size="primary" if size == "primary" else "large",
            icon=icon,
            hint=shortcut,
            keys=(shortcut,),
            height=_SECONDARY_COMPACT,
        )

    def _build(self) -> None:
        theme = self.theme
        head = ScaledRow(theme)
        title = self._words.text("spend-request/title")
        head.addWidget(Label(theme, title, "heading", object_name="spend-request/title"), 1)
        head.addWidget(self._purchase)
        tiles = ScaledRow(theme)
        for tile in (self._available, self._least, self._most):
            tiles.addWidget(tile, 1)
        self._body.addWidget(self._amount, 1)
        self._body.addWidget(self._keypad)
        self.work_column.addLayout(head)
        self.work_column.addLayout(tiles)
        self.work_column.addLayout(self._body, 1)
        self.decision_column.addWidget(self._customer)
        self.decision_column.addWidget(self._band)
        self.decision_column.addStretch()
        for part in (self._totals, self._back, self._spend):
            self.decision_column.addWidget(part)

    def _connect(self) -> None:
        self._amount.entry.digits.connect(self.digit_typed)
        self._amount.entry.delete.connect(self.delete_requested)
        self._amount.entry.clear_all.connect(self.clear_requested)
        self._amount.quick_chosen.connect(self.quick_chosen)
        self._keypad.digits.connect(self.digit_typed)
        self._keypad.delete.connect(self.delete_requested)
        self._keypad.clear.connect(self.clear_requested)
        self._back.clicked.connect(self.back_requested)
        self._spend.clicked.connect(self.spend_requested)
