"""The card at the top of the decision column: who the customer is, and what she has."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from cashier_app.domain.customer import Customer, Means
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import InlineFigure
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow, margins
from cashier_app.ui.widgets.tag import Tag

_HEIGHT = 84
_HEIGHT_COMPACT = 62
_UNDER_GAP = 8
_LONGEST_TIER = 190
# In place of an amount that nobody has asked CRM.COM for.
_NOT_ASKED = "–"


class CustomerCard(Card):
    """Avatar, name, tier and wallet, or two lines where there is no customer.

    Its height is the same whatever it shows. A customer that was never looked up has no name: the
    card shows how she was identified instead. The avatar is the first to go where tier and wallet
    have too little room, then the word before the wallet's amount; the tier stays whole.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        screen: first part of the identifiers, `payment` gives `payment/wallet`.
        nobody: title and line where there is no customer; `No customer` if left out.
        trailing: widgets at the end of the card, such as the button `Change`.

    Signals:
        reveal_requested: more of the customer is to be shown.
    """

    reveal_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        screen: str,
        *,
        nobody: tuple[str, str] | None = None,
        trailing: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        group = words.text("customer-card/group")
        super().__init__(object_name=f"{screen}/customer", accessible_name=group, parent=parent)
        self._theme = theme
        self._words = words
        self._screen = screen
        self._compact = False
        self._nobody = nobody or (
            words.text("customer-card/nobody"),
            words.text("customer-card/no-reward"),
        )
        self._avatar = IconBadge(theme, "user-round", "reward-soft")
        self._name = Label(theme, style="title", object_name=f"{screen}/customer-name")
        self._second = Label(theme, style="caption", colour="text-muted")
        self._tier = Tag(theme, object_name=f"{screen}/tier")
        self._wallet = InlineFigure(theme, f"{screen}/wallet", height=26, value_alone=True)
        self._reveal: ActionButton | None = None
        self._trailing = trailing
        self._row = ScaledRow(theme, gap=12)
        self._build()
        self._fit()
        theme.changed.connect(self._fit)

    def show_customer(self, customer: Customer | None, *, hidden: bool = False) -> None:
        """Show this customer, or that there is none; `hidden` offers to show more of her."""
        self._offer(hidden)
        self._second.setVisible(customer is None)
        self._wallet.setVisible(customer is not None)
        if customer is None:
            title, line = self._nobody
            self._name.show_text(title)
            self._second.show_text(line)
            self._tier.hide()
            self._make_room()
            return
        self._name.show_text(self._name_of(customer))
        self._show_tier(customer)
        self._show_wallet(customer)
        self._make_room()

    def set_compact(self, compact: bool) -> None:
        """Take less height and leave the avatar out, as on a small screen."""
        self._compact = compact
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _offer(self, hidden: bool) -> None:
        if hidden and self._reveal is None:
            self._reveal = ActionButton(
                self._theme, f"{self._screen}/show-personal-data", "", variant="quiet-muted",
                size="small", icon="user-round-search",
                accessible_name=self._words.text("customer-card/show-personal"),
            )  # fmt: skip
            self._reveal.clicked.connect(self.reveal_requested)
            self._row.insertWidget(2, self._reveal, 0, Qt.AlignmentFlag.AlignVCenter)
        if self._reveal is not None:
            self._reveal.setVisible(hidden)

    def _build(self) -> None:
        under = ScaledRow(self._theme, gap=_UNDER_GAP)
        for part in (self._tier, self._wallet, self._second):
            under.addWidget(part)
        under.addStretch()
        lines = ScaledColumn(self._theme, gap=2)
        lines.addStretch()
        lines.addWidget(self._name)
        lines.addLayout(under)
        lines.addStretch()
        self._row.addWidget(self._avatar)
        self._row.addLayout(lines, 1)
        for widget in self._trailing:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._row)

    def _fit(self) -> None:
        px = self._theme.px
        start, end = (12, 4) if self._compact else (16, 8)
        self._row.setContentsMargins(margins(self.layoutDirection(), px(start), 0, px(end), 0))
        self.setFixedHeight(px(_HEIGHT_COMPACT if self._compact else _HEIGHT))
        self._make_room()

    def _make_room(self) -> None:
        """Keep the tier whole, and show the avatar where there is room for it besides.

        The line for nobody takes a second one before its words become smaller.
        """
        known = self._wallet.isVisibleTo(self)
        tier = self._tier.sizeHint().width() if self._tier.isVisibleTo(self) else 0
        self._tier.setMinimumWidth(min(tier, self._theme.px(_LONGEST_TIER)))
        self._second.set_lines(1)
        # A little smaller, the wallet's words are still read well.
        wallet = self._wallet.sizeHint().width() * 9 // 10
        needed = tier + wallet + self._theme.px(_UNDER_GAP)
        edges = self._row.contentsMargins()
        room = self.width() - edges.left() - edges.right() - self._beside()
        avatar = self._avatar.sizeHint().width() + self._row.spacing()
        if self._second.sizeHint().width() > room and not self._compact:
            self._second.set_lines(2)
        self._avatar.setVisible(known and not self._compact and needed + avatar <= room)

    def _beside(self) -> int:
        """Return the width of the buttons at the end, each with the gap before it."""
        parts = [*self._trailing, *([self._reveal] if self._reveal else [])]
        shown = [part for part in parts if part.isVisibleTo(self)]
        return sum(part.sizeHint().width() + self._row.spacing() for part in shown)

    def _name_of(self, customer: Customer) -> str:
        if customer.name:
            return customer.name
        shown = customer.identification
        if shown.means is Means.EMAIL:
            return shown.value
        return self._words.text(f"customer-card/{shown.means.value}", ending=shown.ending)

    def _show_tier(self, customer: Customer) -> None:
        self._tier.setVisible(bool(customer.tier) or not customer.checked)
        if not customer.checked:
            self._tier.show_tag(self._words.text("customer-card/not-checked"), "plain")
        elif customer.tier:
            self._tier.show_tag(customer.tier, "reward", "crown")

    def _show_wallet(self, customer: Customer) -> None:
        label = self._words.text("customer-card/wallet")
        if customer.wallet is None:
            not_known = self._words.text("customer-card/not-known")
            # That she was not checked yet stands beside it, and says why.
            shown = not_known if customer.checked else _NOT_ASKED
            name = f"{label}: {not_known}"
            self._wallet.show_figure(label, shown, tone="muted", accessible_name=name)
        else:
            self._wallet.show_figure(label, self._words.money(customer.wallet), tone="text")
