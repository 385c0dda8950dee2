"""Where the parts of the Sale screen lie, at each size of screen (`tokens.json`, layout)."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QRect, QSize

from cashier_app.domain.frozen import frozen

_KEYBOARD = 338
_SEARCH = 56
_REWARD_PORTRAIT = 192
_COMPACT_UNDER = QSize(1200, 656)
_WIDE_FROM = 1400

Px = Callable[..., int]


class Shape(Enum):
    """The layouts of the design."""

    STANDARD = "standard"
    COMPACT = "compact"
    WIDE = "wide"
    PORTRAIT = "portrait"

    @property
    def narrow(self) -> bool:
        """Whether search, basket and quick keys stand under each other."""
        return self in {Shape.COMPACT, Shape.PORTRAIT}


# Columns and rows of the quick keys.
KEY_GRIDS = {
    Shape.STANDARD: (2, 6),
    Shape.COMPACT: (5, 1),
    Shape.WIDE: (3, 6),
    Shape.PORTRAIT: (5, 2),
}


def shape_of(page: QSize) -> Shape:
    """Tell the layout of a page (the window without its top bar), in pixels at scale 1."""
    if page.height() > page.width():
        return Shape.PORTRAIT
    if page.width() < _COMPACT_UNDER.width() or page.height() < _COMPACT_UNDER.height():
        return Shape.COMPACT
    return Shape.WIDE if page.width() >= _WIDE_FROM else Shape.STANDARD


@frozen
class Places:
    """A rectangle for each part; an empty one where there is no room for the part now."""

    search: QRect
    side: QRect
    basket: QRect
    keyboard: QRect
    customer: QRect
    reward: QRect
    totals: QRect
    pay: QRect


@frozen
class Column:
    """Heights of the decision column's parts, and the gap between parts, at scale 1."""

    gap: int
    customer: int
    totals: int
    pay: int


_ROOMY = Column(gap=12, customer=84, totals=186, pay=80)
_TIGHT = Column(gap=8, customer=62, totals=146, pay=68)


def places(
    page: QRect, shape: Shape, px: Px, *, letters: bool, panel: bool, form: bool = False
) -> Places:
    """Return the places in a left-to-right layout.

    Args:
        page: the room for all parts, in pixels.
        shape: the layout.
        px: turns a length at scale 1 into pixels.
        letters: the letter keyboard is in use.
        panel: something else than the quick keys stands beside the basket.
        form: something is typed in the place of the basket's lines; on a small screen that takes
            the room of the quick keys too, and of the hits above the letter keyboard.
    """
    if shape.narrow:
        lay_out = _portrait if shape is Shape.PORTRAIT else _compact
        narrow = lay_out(page, px, letters=letters, panel=panel)
        if form and not panel:
            return replace(narrow, side=QRect(), basket=narrow.basket.united(narrow.side))
        return narrow
    beside = _beside(page, px, (276, 412) if shape is Shape.STANDARD else (372, 452), letters)
    return replace(beside, side=QRect()) if form and letters else beside


def _beside(page: QRect, px: Px, columns: tuple[int, int], letters: bool) -> Places:
    gap = px(_ROOMY.gap)
    page = page.adjusted(gap, gap, -gap, -gap)
    side, decision = px(columns[0]), px(columns[1])
    work = page.adjusted(0, 0, -decision - gap, 0)
    keyboard = _cut_bottom(work, px(_KEYBOARD)) if letters else QRect()
    upper = work.adjusted(0, 0, 0, -keyboard.height() - gap) if letters else work
    left = QRect(upper.left(), upper.top(), side, upper.height())
    search = _cut_top(left, px(_SEARCH))
    column = QRect(page.right() + 1 - decision, page.top(), decision, page.height())
    return Places(
        search=search,
        side=left.adjusted(0, search.height() + gap, 0, 0),
        basket=upper.adjusted(side + gap, 0, 0, 0),
        keyboard=keyboard,
        **_decision(column, px, _ROOMY),
    )


def _compact(page: QRect, px: Px, *, letters: bool, panel: bool) -> Places:
    gap = px(_TIGHT.gap)
    page = page.adjusted(gap, gap, -gap, -gap)
    decision = px(376)
    column = QRect(page.right() + 1 - decision, page.top(), decision, page.height())
    work = page.adjusted(0, 0, -decision - gap, 0)
    search = _cut_top(work, px(_SEARCH))
    below = work.adjusted(0, search.height() + gap, 0, 0)
    stacked = _stacked(below, px, px(60), gap, letters=letters, panel=panel)
    return Places(search=search, **stacked, **_decision(column, px, _TIGHT))


def _portrait(page: QRect, px: Px, *, letters: bool, panel: bool) -> Places:
    gap = px(_ROOMY.gap)
    page = page.adjusted(gap, gap, -gap, -gap)
    customer = _cut_top(page, px(_ROOMY.customer))
    reward = QRect(page.left(), customer.bottom() + 1 + gap, page.width(), px(_REWARD_PORTRAIT))
    search = QRect(page.left(), reward.bottom() + 1 + gap, page.width(), px(_SEARCH))
    foot = _cut_bottom(page, px(_ROOMY.totals))
    pay = QRect(foot)
    pay.setLeft(foot.right() + 1 - px(300))
    below = QRect(page)
    below.setTop(search.bottom() + 1 + gap)
    below.setBottom(foot.top() - 1 - gap)
    return Places(
        search=search,
        customer=customer,
        reward=reward,
        totals=foot.adjusted(0, 0, -pay.width() - gap, 0),
        pay=pay,
        **_stacked(below, px, px(152), gap, letters=letters, panel=panel),
    )


def _stacked(
    room: QRect, px: Px, keys_height: int, gap: int, *, letters: bool, panel: bool
) -> dict[str, QRect]:
    """Return the basket over the quick keys, or a panel in the place of both."""
    if letters:
        keyboard = _cut_bottom(room, px(_KEYBOARD))
        side = room.adjusted(0, 0, 0, -keyboard.height() - gap)
        return {"side": side, "basket": QRect(), "keyboard": keyboard}
    if panel:
        return {"side": room, "basket": QRect(), "keyboard": QRect()}
    keys = _cut_bottom(room, keys_height)
    basket = room.adjusted(0, 0, 0, -keys_height - gap)
    return {"side": keys, "basket": basket, "keyboard": QRect()}


def _decision(column: QRect, px: Px, heights: Column) -> dict[str, QRect]:
    gap = px(heights.gap)
    customer = _cut_top(column, px(heights.customer))
    pay = _cut_bottom(column, px(heights.pay))
    totals = _cut_bottom(column.adjusted(0, 0, 0, -pay.height() - gap), px(heights.totals))
    reward = QRect(column)
    reward.setTop(customer.bottom() + 1 + gap)
    reward.setBottom(totals.top() - 1 - gap)
    return {"customer": customer, "reward": reward, "totals": totals, "pay": pay}


def _cut_top(room: QRect, height: int) -> QRect:
    return QRect(room.left(), room.top(), room.width(), height)


def _cut_bottom(room: QRect, height: int) -> QRect:
    return QRect(room.left(), room.bottom() + 1 - height, room.width(), height)
