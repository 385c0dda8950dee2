"""The ways to pay, and the work area of cash: amount received, and amounts that make sense."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.domain.tender import TenderKind
from cashier_app.presenters.payment_state import PaymentState, Way
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.amount_button import AmountButton
from cashier_app.ui.widgets.amount_entry import AmountEntry
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, ScaledRow

_ICONS = {Way.CASH: "banknote", Way.CARD: "credit-card", Way.SPLIT: "split"}
_NAMES = {Way.CASH: "pay-by-cash", Way.CARD: "pay-by-card", Way.SPLIT: "split-payment"}
_KEYS = {Way.CASH: "F5", Way.CARD: "F6", Way.SPLIT: "F7"}
_EXCHANGE_KEY = "F8"
_WAY_HEIGHT = 72
_WAY_HEIGHT_COMPACT = 56
_QUICK_COUNT = 6
_QUICK_COLUMNS = 2
_QUICK_HEIGHT = 92
_QUICK_HEIGHT_COMPACT = 68
_ENTRY_HEIGHT = 96
_ENTRY_HEIGHT_COMPACT = 80


class WayButtons(QWidget):
    """Cash, Card, Split; the chosen one is checked. Beside them *Exchange*, where money was kept.

    `exchange` is public; the screen connects it.

    Signals:
        chosen: the way (`Way`) that was tapped.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        row = ScaledRow(theme, self)
        self._buttons: dict[Way, ActionButton] = {}
        for way in Way:
            self._buttons[way] = self._button(way)
            self._buttons[way].keep_picture()  # they are shown with every sale
            row.addWidget(self._buttons[way], 1)
        self.exchange = ActionButton(
            theme,
            "payment/exchange",
            words.text("payment/exchange"),
            size="large",
            icon="refresh-cw",
            icon_px=28,
            hint=_EXCHANGE_KEY,
            keys=(_EXCHANGE_KEY,),
            height=_WAY_HEIGHT_COMPACT,
        )
        self.exchange.hide()
        row.addWidget(self.exchange, 1)

    def show_state(self, state: PaymentState) -> None:
        """Show which way is chosen; under Split, F5 and F6 belong to the buttons that add."""
        for way, button in self._buttons.items():
            button.set_selected(way is state.way)
            button.set_available(not state.refused, self._words.text("payment/not-now"))
            lent = state.way is Way.SPLIT and way is not Way.SPLIT
            button.set_hint("" if lent else _KEYS[way])
        self._show_exchange(state)

    def choose(self, way: Way) -> None:
        """Press the button of this way, as its key does."""
        self._buttons[way].click()

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        height = self._theme.px(_WAY_HEIGHT_COMPACT if compact else _WAY_HEIGHT)
        for button in (*self._buttons.values(), self.exchange):
            button.setFixedHeight(height)

    def _show_exchange(self, state: PaymentState) -> None:
        """Show it where something was kept for an exchange; its place stays when that is taken."""
        offer = state.exchange
        taken = any(part.kind is TenderKind.EXCHANGE for part in state.parts)
        self.exchange.setVisible((offer is not None or taken) and not state.refused)
        no_more = self._words.text("payment/no-more-to-exchange")
        reason = self._words.say(state.waits_reason) if state.waits else no_more
        can = offer is not None and offer.wanted and not state.waits
        self.exchange.set_available(can, reason)
        if offer is not None and can:
            described = self._words.text(
                "payment/exchange-of", amount=offer.amount, number=offer.number
            )
            self.exchange.set_description(described)

    def _button(self, way: Way) -> ActionButton:
        button = ActionButton(
            self._theme,
            f"payment/{_NAMES[way]}",
            self._words.text(f"payment/{way.value}"),
            accessible_name=self._words.text(f"payment/{_NAMES[way]}"),
            size="large",
            icon=_ICONS[way],
            icon_px=28,
            hint=_KEYS[way],
            height=_WAY_HEIGHT_COMPACT,
        )
        button.clicked.connect(lambda: self.chosen.emit(way))
        return button


class CashWork(QWidget):
    """The cash field over the quick amounts.

    Signals:
        quick_chosen: the amount (`Decimal`) that was tapped.
    """

    quick_chosen = Signal(object)

    def __init__(
        self, theme: Theme, words: Words, currency: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        received = words.text("payment/cash-received")
        self.entry = AmountEntry(theme, "payment/cash-received", received, currency)
        self._amounts: list[Decimal] = []
        self._quick: list[AmountButton] = []
        self._grid = ScaledGrid(theme)
        column = ScaledColumn(theme, self, gap=14)
        over = ScaledColumn(theme, gap=8)
        over.addWidget(Label(theme, received, "body-large", weight=600, accessible_name=None))
        over.addWidget(self.entry)
        column.addLayout(over)
        column.addLayout(self._grid)
        column.addStretch()
        for place in range(_QUICK_COUNT):
            self._add_quick(place)

    def show_state(self, state: PaymentState) -> None:
        """Show the amount and the quick amounts of this state."""
        words = self._words
        self.entry.show_amount(words.money(state.amount))
        self._amounts = [state.exact, *state.quick][:_QUICK_COUNT]
        for place, button in enumerate(self._quick):
            known = place < len(self._amounts)
            button.setVisible(known)
            if not known:
                button.setObjectName("")
                continue
            amount = self._amounts[place]
            self._name_quick(button, amount, exact=place == 0)
            button.set_selected(amount == state.amount)

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        px = self._theme.px
        self.entry.setFixedHeight(px(_ENTRY_HEIGHT_COMPACT if compact else _ENTRY_HEIGHT))
        for button in self._quick:
            button.setFixedHeight(px(_QUICK_HEIGHT_COMPACT if compact else _QUICK_HEIGHT))

    def _add_quick(self, place: int) -> None:
        button = AmountButton(self._theme, "", "", accessible_name="", height=_QUICK_HEIGHT_COMPACT)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.keep_picture()
        button.share_box()
        button.clicked.connect(lambda: self.quick_chosen.emit(self._amounts[place]))
        self._quick.append(button)
        self._grid.addWidget(button, place // _QUICK_COLUMNS, place % _QUICK_COLUMNS)

    def _name_quick(self, button: AmountButton, amount: Decimal, *, exact: bool) -> None:
        words = self._words
        if exact:
            name = words.text("payment/exact-cash")
            button.setObjectName("payment/exact-cash")
            button.set_amount(words.money(amount), name, accessible_name=name)
            button.set_description(words.money(amount))
        else:
            name = words.text("payment/cash-received-amount", amount=amount)
            button.setObjectName(f"payment/cash-received-{amount:.2f}".replace(".", "-"))
            button.set_amount(words.money(amount), accessible_name=name)
