"""What the customer sees on her own screen; there is nothing to press on it."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImageReader, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from cashier_app.presenters.customer_display import DisplayState, Scene
from cashier_app.texts.words import Words
from cashier_app.ui.screens.customer_basket import CustomerBasket
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import CENTRE, fitting, height_of, paint_text, painter_on
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.hero_figure import HeroFigure
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn

# Everything is read from two metres away, so the display is drawn as for a small screen and made
# larger until it fills the one that there is.
_DRAWN_FOR = QSize(800, 500)
_LEAST_SCALE = 0.5
_NAME_PX = 72
_BAR = 6
_THANKS_WIDTH = 380


class CustomerScreen(QMainWindow):
    """The window on the customer's screen: the shop, the sale, or the thanks.

    Args:
        theme: the look of the till, at a scale of its own (`Theme.beside`).
        words: the words of the shop's language, whoever works here.
        shop: the name of the shop.
        picture: the shop's own picture for when nobody buys; its name is drawn if there is none.
    """

    def __init__(self, theme: Theme, words: Words, shop: str, picture: Path | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._state: DisplayState | None = None
        self.setObjectName("customer-display")
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(words.text("customer-display/window"))
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if words.right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        self._idle = _ShopPicture(theme, shop, picture)
        self._sale = CustomerBasket(theme, words, shop)
        self._thanks = _Thanks(theme, words)
        self._stack = QStackedWidget()
        self._pages: dict[Scene, QWidget] = {
            Scene.IDLE: self._idle,
            Scene.SALE: self._sale,
            Scene.THANKS: self._thanks,
        }
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.setCentralWidget(self._stack)

    def render(self, state: DisplayState) -> None:  # type: ignore[override] # the word of all views
        """Show this state. What a page showed before is taken off it: it was somebody else's."""
        if state == self._state:
            return
        self._state = state
        self._sale.show_state(state)
        self._thanks.show_state(state)
        self._stack.setCurrentWidget(self._pages[state.scene])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        drawn, size = _DRAWN_FOR, event.size()
        if size.height() > size.width():
            drawn = drawn.transposed()
        fits = min(size.width() / drawn.width(), size.height() / drawn.height())
        self._theme.use(scale=max(fits, _LEAST_SCALE))


class _ShopPicture(QWidget):
    """The shop's picture, filling the screen; or its name over a bar in the reward's colour."""

    def __init__(self, theme: Theme, shop: str, picture: Path | None) -> None:
        super().__init__()
        self._theme = theme
        self._shop = shop
        self._file = picture
        self._picture = QPixmap()
        self.setObjectName("customer-display/shop")
        self.setAccessibleName(spoken(shop))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = self._read(event.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if not self._picture.isNull():
            painter.drawPixmap(0, 0, self._picture)
            return
        theme, px = self._theme, self._theme.px
        room = self.rect().adjusted(px(48), 0, -px(48), 0)
        font = fitting(self._shop, theme.font("heading", 700, _NAME_PX), room.width())
        line = height_of(font)
        top = (self.height() - line - px(_BAR, 20)) // 2
        name = QRect(room.left(), top, room.width(), line)
        paint_text(painter, name, self._shop, font, theme.colour("text"), CENTRE)
        bar = QRect(0, name.bottom() + px(20), px(120), px(_BAR))
        bar.moveLeft((self.width() - bar.width()) // 2)
        painter.fillRect(bar, theme.colour("reward-text"))

    def _read(self, size: QSize) -> QPixmap:
        """Return the picture, cut so that it fills this size; nothing if it cannot be read."""
        if self._file is None or size.isEmpty():
            return QPixmap()
        reader = QImageReader(str(self._file))
        reader.setAutoTransform(True)
        whole = reader.size()
        if whole.isEmpty():
            return QPixmap()
        # A photograph is made smaller while it is read: it never stands in memory as a whole.
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        filling = QPixmap.fromImage(reader.read())
        cut = QRect(0, 0, size.width(), size.height())
        cut.moveCenter(filling.rect().center())
        return filling.copy(cut)


class _Thanks(QWidget):
    """Thank you, what it earned, and what is given back."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        centre = Qt.AlignmentFlag.AlignHCenter
        badge = IconBadge(theme, "gift", "reward", px=96, icon_px=56, radius=24)
        text = words.text("customer-display/thank-you")
        thanks = Label(
            theme, text, "heading", weight=700, px=56, align=CENTRE,
            object_name="customer-display/thank-you",
        )  # fmt: skip
        self._earned = HeroFigure(
            theme, "customer-display/earned", tone="reward", value_style="amount-earned", height=80
        )
        self._change = HeroFigure(theme, "customer-display/change")
        column = ScaledColumn(theme, self, gap=20, across=32, down=24)
        column.addStretch(1)
        column.addWidget(badge, 0, centre)
        column.addWidget(thanks)
        for figure in (self._earned, self._change):
            # Kept free also while it is not shown: the thanks stand where they stood.
            policy = figure.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            figure.setSizePolicy(policy)
            column.addWidget(figure, 0, centre)
        column.addStretch(1)
        self._fit()
        theme.changed.connect(self._fit)

    def show_state(self, state: DisplayState) -> None:
        """Show what the sale came to."""
        words = self._words
        thanks = state.scene is Scene.THANKS
        earn = state.earn if thanks else None
        self._earned.setVisible(earn is not None)
        self._earned.show_figure(
            words.text("customer-display/you-earn"), words.money(earn) if earn is not None else ""
        )
        change = state.change if thanks else None
        self._change.setVisible(bool(change))
        self._change.show_figure(
            words.text("customer-display/change"), words.money(change) if change else ""
        )

    def _fit(self) -> None:
        for figure in (self._earned, self._change):
            figure.setFixedWidth(self._theme.px(_THANKS_WIDTH))
