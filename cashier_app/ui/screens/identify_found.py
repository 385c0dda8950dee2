"""The customer that was found: who she is and what she has."""

from enum import Enum

from PySide6.QtWidgets import QBoxLayout, QWidget

from cashier_app.domain.customer import Customer, Means
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.figure import TileFigure
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.status_line import StatusLine
from cashier_app.ui.widgets.tag import Tag


class Room(Enum):
    """Where the recent or found customer stands, which decides how much room there is.

    `UNDER_FIELD` and, on a small screen, `LOW` are the place under the field. With the letter
    keyboard it is the `DECISION_COLUMN`, of which a small screen leaves a `STRIP`.
    """

    UNDER_FIELD = "under-field"
    DECISION_COLUMN = "decision-column"
    LOW = "low"
    STRIP = "strip"

    @property
    def is_flat(self) -> bool:
        """Whether things stand beside each other rather than under each other."""
        return self in {Room.LOW, Room.STRIP}

    @property
    def is_under_field(self) -> bool:
        """Whether it lies in the card with the field."""
        return self in {Room.UNDER_FIELD, Room.LOW}


# Gap between the parts and height of the tiles, at scale 1.
_MEASURES = {
    Room.UNDER_FIELD: (18, 78),
    Room.DECISION_COLUMN: (12, 64),
    Room.LOW: (12, 54),
    Room.STRIP: (12, 50),
}
_FLAT_TILE = 150
_NAME = 30
_NAME_LOWEST = 26
_TAG = 26
_TAG_LOWEST = 24
_ANY_WIDTH = 16777215


class FoundCustomer(QWidget):
    """Name, tier, how she was identified, wallet and member number.

    Where there is little height the wallet stands beside the name, and the rest gives way.
    """

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._room = Room.UNDER_FIELD
        self._customer: Customer | None = None
        self._avatar = IconBadge(theme, "user-check", "reward-soft", px=56, icon_px=28)
        self._name = Label(theme, style="heading", object_name="identify-customer/customer-found")
        self._tag = Tag(theme, object_name="identify-customer/tier")
        self._identified = Label(theme)
        self._wallet = TileFigure(theme, "identify-customer/wallet", tone="reward", height=50)
        self._member = TileFigure(theme, "identify-customer/member-number", height=50)
        self._blocked = StatusLine(theme, "identify-customer/spending-blocked", parent=self)
        self._blocked.hide()
        self._under = ScaledRow(theme)
        self._lines = ScaledColumn(theme, gap=4)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._build()

    def show_customer(self, customer: Customer) -> None:
        """Show this customer; one whose membership ended is shown as such."""
        self._customer = customer
        words = self._words
        name = words.text("identify/customer-found", name=customer.name)
        self._name.show_text(customer.name, accessible_name=name)
        self._show_means(customer)
        self._show_standing(customer)
        not_known = words.text("identify/not-known")
        wallet = not_known if customer.wallet is None else words.money(customer.wallet)
        self._wallet.show_figure(words.text("identify/wallet"), wallet)
        member = customer.member_number or not_known
        self._member.show_figure(words.text("identify/member-number"), member)

    def fit(self, room: Room) -> None:
        """Give the parts the sizes of this room."""
        px = self._theme.px
        self._room = room
        gap, tile = _MEASURES[room]
        beside = QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(beside if room.is_flat else QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(px(gap))
        self._avatar.setVisible(not room.is_flat)
        self._member.setVisible(not room.is_flat)
        for figure in (self._wallet, self._member):
            figure.setFixedHeight(px(tile))
        strip = room is Room.STRIP
        self._name.setFixedHeight(px(_NAME_LOWEST if strip else _NAME))
        self._tag.setFixedHeight(px(_TAG_LOWEST if strip else _TAG))
        self._lines.setSpacing(px(0 if strip else 4))
        self._wallet.setMinimumWidth(px(_FLAT_TILE) if room.is_flat else 0)
        self._wallet.setMaximumWidth(px(_FLAT_TILE) if room.is_flat else _ANY_WIDTH)
        self._share_lines()

    def _show_means(self, customer: Customer) -> None:
        shown = customer.identification
        if shown.means is Means.EMAIL:
            self._identified.show_text(shown.value)
        else:
            key = f"customer-card/{shown.means.value}"
            self._identified.show_text(self._words.text(key, ending=shown.ending))

    def _show_standing(self, customer: Customer) -> None:
        words = self._words
        ended = not customer.takes_part
        self._avatar.show_icon("user-check", "plain" if ended else "reward-soft")
        if ended:
            self._tag.show_tag(words.text("identify/membership-ended"), "bad", "ban")
        else:
            self._tag.show_tag(customer.tier, "reward", "crown")
        blocked = customer.spending_blocked and not ended
        said = words.text("identify/spending-blocked") if blocked else ""
        self._blocked.show_status(said, "warn", "ban")
        self._share_lines()

    def _share_lines(self) -> None:
        """Show as much about her standing as there is room for; what matters more goes first."""
        customer = self._customer
        if customer is None:
            return
        roomy = self._room is Room.UNDER_FIELD
        ended = not customer.takes_part
        if roomy:
            self._under.insertWidget(2, self._blocked, 1)
        else:
            self._lines.insertWidget(3, self._blocked)
        strip = self._room is Room.STRIP
        blocked = bool(self._blocked.words)
        tagged = (ended or bool(customer.tier)) and not (blocked and strip)
        self._blocked.setVisible(blocked)
        self._blocked.set_lines(2 if strip else 1)
        self._tag.setVisible(tagged)
        crowded = strip and (tagged or blocked)
        self._identified.setVisible(roomy or not (ended or crowded))

    def _build(self) -> None:
        for part in (self._tag, self._identified):
            self._under.addWidget(part)
        self._under.addStretch()
        self._lines.addStretch()
        self._lines.addWidget(self._name)
        self._lines.addLayout(self._under)
        self._lines.addStretch()
        person = ScaledRow(self._theme, gap=16)
        person.addWidget(self._avatar)
        person.addLayout(self._lines, 1)
        tiles = ScaledRow(self._theme)
        tiles.addWidget(self._wallet, 1)
        tiles.addWidget(self._member, 1)
        self._parts.addLayout(person, 1)
        self._parts.addLayout(tiles)
        self.setLayout(self._parts)
        self._parts.setContentsMargins(0, 0, 0, 0)
