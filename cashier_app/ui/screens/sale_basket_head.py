"""The head of the basket: how much is in it, and what can be done with it as a whole."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSpacerItem, QWidget

from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledRow, margins

_GAP = 10
_HEIGHT = 55
_HEIGHT_COMPACT = 51


class BasketHead(QWidget):
    """Title, count, lines above, parking and emptying.

    Where the buttons leave too little room, the title gives way: the count says what it counts.
    The question before emptying takes the place of the buttons.

    Signals:
        earlier: show the lines above.
        drawer_requested: open the drawer, which is offered while there is no sale.
    """

    earlier = Signal()
    drawer_requested = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._compact = False
        self._above = 0
        self._title = Label(theme, words.text("sale/basket"), "title", accessible_name=None)
        self._count = Label(theme, "", "body-large", colour="text-muted")
        self._earlier = self._quiet("show-earlier-lines", "earlier", icon="chevron-up")
        self._earlier.set_variant("quiet")
        self.park = self._quiet("park-basket", "park", "park-short")
        self.parked = self._quiet("parked-baskets", "parked", "parked-short")
        self.empty = self._quiet("empty-basket", "empty-basket")
        self._drawer = self._quiet("open-drawer", "open-drawer")
        self.remove_all = ActionButton(theme, "sale/remove-all", "", variant="danger", size="small")
        self.keep = ActionButton(
            theme, "sale/keep-basket", words.text("sale/keep-basket"), size="small", hint="Esc"
        )
        for button in (self.park, self.empty):
            button.keep_picture()
        self._question = QWidget()
        question = ScaledRow(theme, self._question, gap=8)
        for button in (self.remove_all, self.keep):
            question.addWidget(button)
        self._before_count = QSpacerItem(0, 0)
        self._row = ScaledRow(theme, self, gap=0)
        self._build()
        self._earlier.clicked.connect(self.earlier)
        self._drawer.clicked.connect(self.drawer_requested)
        self._fit()
        theme.changed.connect(self._fit)

    def show_count(self, items: int, parked: int, *, parked_open: bool, asks: bool) -> None:
        """Show how much is in the basket and what can be done with it.

        Args:
            items: how many items there are.
            parked: how many baskets are parked.
            parked_open: the parked baskets stand in place of the lines.
            asks: whether to remove all items is asked in place of the buttons.
        """
        words = self._words
        has_lines = items > 0
        shown = words.text("sale/items", n=items) if has_lines else words.text("sale/empty")
        self._count.show_text(shown)
        gap = self._theme.px(_GAP)
        self._count.setMinimumWidth(self._count.sizeHint().width() + gap if asks else 0)
        self.park.set_available(has_lines, words.text("sale/nothing-in-it"))
        self._show_parked(parked, opened=parked_open)
        self.remove_all.set_label(words.text("sale/remove-all", n=items))
        self._question.setVisible(asks)
        self.park.setVisible(not asks)
        self.parked.setVisible(not asks)
        self.empty.setVisible(has_lines and not asks)
        self._drawer.setVisible(not has_lines and not asks)
        self._show_title()

    def show_above(self, lines: int) -> None:
        """Say how many lines lie above those in view."""
        if lines != self._above:
            self._above = lines
            self._show_title()

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._compact = compact
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_title()

    def _quiet(self, name: str, key: str, short: str = "", icon: str = "") -> ActionButton:
        words = self._words
        full = words.text(f"sale/{key}")
        return ActionButton(
            self._theme,
            f"sale/{name}",
            words.text(f"sale/{short}") if short else full,
            accessible_name=full,
            variant="quiet-muted",
            size="small",
            icon=icon,
            keys=("PgUp",) if icon else (),
        )

    def _build(self) -> None:
        self._row.addWidget(self._title)
        self._row.addSpacerItem(self._before_count)
        self._row.addWidget(self._count)
        self._row.addWidget(self._earlier)
        self._row.addStretch(1)
        # What opens the drawer takes the place of what empties the basket. Both stand before those
        # that stay: a tap on the parked baskets, right after parking, must not open the drawer.
        for part in (self.empty, self._drawer, self.park, self.parked, self._question):
            self._row.addWidget(part)

    def _show_parked(self, count: int, *, opened: bool) -> None:
        words = self._words
        short = words.text("sale/parked-short")
        label = f"{short} {count}" if count else short
        self.parked.set_label(label, accessible_name=words.text("sale/parked"))
        self.parked.set_description(str(count))
        self.parked.set_selected(opened)

    def _show_title(self) -> None:
        """Show as much as there is room for: title and full words, full words, short words."""
        asks = self._question.isVisibleTo(self)
        earlier = self._above > 0 and not asks
        self._earlier.setVisible(earlier)
        if earlier:
            self._name_earlier("lines-above")
        bare = self._least_width() if asks else self._bare_width()
        title = self._title.sizeHint().width()
        titled = bare + title + self._theme.px(_GAP) <= self.width()
        if earlier and bare > self.width():
            self._name_earlier("above")
        self._title.setMinimumWidth(title)
        self._title.setVisible(titled)
        self._before_count.changeSize(self._theme.px(_GAP) if titled else 0, 0)
        self._row.invalidate()

    def _name_earlier(self, key: str) -> None:
        above = self._words.text(f"sale/{key}", n=self._above)
        self._earlier.set_label(above, accessible_name=self._words.text("sale/earlier"))

    def _bare_width(self) -> int:
        """Return what the row needs without its title, which is not hidden for that."""
        gap = self._before_count.sizeHint().width()
        title = self._title.sizeHint().width() if self._title.isVisibleTo(self) else 0
        return self._row.sizeHint().width() - gap - title

    def _least_width(self) -> int:
        """Return what count and question need at least: two buttons may say it in two lines."""
        edges = self._row.contentsMargins()
        parts = self._count.minimumWidth() + self._question.minimumSizeHint().width()
        return edges.left() + edges.right() + parts

    def _fit(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(margins(self.layoutDirection(), px(16), 0, px(4), 0))
        self.setFixedHeight(px(_HEIGHT_COMPACT if self._compact else _HEIGHT))
        self._show_title()
