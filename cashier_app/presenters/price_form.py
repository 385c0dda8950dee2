"""Changing the price of a line and giving discounts, in place of the basket's lines."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.discount import Discount, Measure, PriceChange, Reason
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.verb import Verb
from cashier_app.presenters.amount_typing import TypedAmount
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.price_form_state import PriceForm, PriceTask
from cashier_app.services.mark_down import Change, MarkDown
from cashier_app.services.running_basket import RunningBasket

_DECIMALS = {Measure.AMOUNT: 2, Measure.PER_CENT: 0}
_MOST_PER_CENT = Decimal(100)


@frozen
class _About:
    """What the form is about; a discount on the basket remembers the line it was asked from."""

    task: PriceTask
    place: int
    line: BasketLine

    @property
    def product(self) -> str:
        on_line = self.task is not PriceTask.BASKET_DISCOUNT
        return self.line.product.description if on_line else ""

    def before(self, basket: Basket) -> Decimal:
        if self.task is PriceTask.BASKET_DISCOUNT:
            return basket.subtotal
        return self.line.price if self.task is PriceTask.CHANGE_PRICE else self.line.full

    def given(self, basket: Basket) -> bool:
        if self.task is PriceTask.BASKET_DISCOUNT:
            return basket.discount is not None
        given = self.line.change if self.task is PriceTask.CHANGE_PRICE else self.line.discount
        return given is not None

    def taken_back(self, basket: Basket) -> Basket:
        if self.task is PriceTask.BASKET_DISCOUNT:
            return basket.with_discount(None)
        if self.task is PriceTask.CHANGE_PRICE:
            return basket.with_price(self.place, None)
        return basket.with_line_discount(self.place, None)


class Prices:
    """Takes what is typed, and gives it with the reason that is chosen for it."""

    def __init__(
        self,
        running: RunningBasket,
        mark_down: MarkDown,
        changed: Callable[[], None],
        tell: Callable[[Message], None],
        *,
        begins: Callable[[], None],
        cashier: Callable[[], str],
    ) -> None:
        """Call `changed` when something else is to be shown; `cashier` says who gives it.

        `begins` ends what is typed elsewhere on the screen: figures are typed in one place only.
        """
        self._running = running
        self._mark_down = mark_down
        self._changed = changed
        self._tell = tell
        self._begins = begins
        self._cashier = cashier
        self._about: _About | None = None
        self._measure = Measure.AMOUNT
        self._typed = TypedAmount()
        running.watch(self._basket_changed)

    @property
    def open(self) -> bool:
        """Whether the form stands in place of the lines."""
        return self._about is not None

    @property
    def typing(self) -> bool:
        """Whether something is typed that was not given yet."""
        return self.open and self._typed.amount is not None

    @property
    def form(self) -> PriceForm | None:
        """The form as it stands."""
        about, value = self._about, self._typed.amount
        if about is None:
            return None
        basket = self._running.basket
        before = about.before(basket)
        form = PriceForm(
            about.task, about.product, before, self._measure, value, given=about.given(basket)
        )
        if value is None:
            return form
        if about.task is PriceTask.CHANGE_PRICE:
            return replace(form, after=value)
        most = _MOST_PER_CENT if self._measure is Measure.PER_CENT else before
        after = before - Discount(self._measure, value, Reason.GOODWILL).off(before)
        return replace(form, after=after if value > ZERO else None, too_much=value > most)

    def shut(self) -> None:
        """Put the lines back; what was typed is forgotten."""
        self._about = None
        self._typed = TypedAmount()

    # ---- what a cashier asks -------------------------------------------------------------------

    def discount_requested(self) -> None:
        """Give a discount, on the selected line at first."""
        basket = self._running.basket
        if basket.selected is not None:
            self._begins()
            line = basket.lines[basket.selected]
            self._about = _About(PriceTask.LINE_DISCOUNT, basket.selected, line)
            self._measure_by(Measure.AMOUNT)
            self._changed()

    def price_task_chosen(self, task: PriceTask) -> None:
        """Take it off the line or the whole basket, or give the line another price."""
        about = self._about
        if about is None:
            return
        if PriceTask.CHANGE_PRICE in (task, about.task) and task is not about.task:
            self._measure_by(Measure.AMOUNT)
        self._about = replace(about, task=task)
        self._changed()

    def measure_chosen(self, measure: Measure) -> None:
        """Count in money or in per cent; what was typed in the other is no figure in this one."""
        if measure is not self._measure:
            self._measure_by(measure)
        self._changed()

    def price_digits_typed(self, digits: str) -> None:
        """Type a digit, or two zeros."""
        self._typed.type(digits)
        self._changed()

    def price_digit_deleted(self) -> None:
        """Delete the last digit."""
        self._typed.delete()
        self._changed()

    def price_cleared(self) -> None:
        """Empty the field."""
        self._typed.clear()
        self._changed()

    def reason_chosen(self, reason: Reason) -> None:
        """Give what was typed, for this reason; beyond the limit somebody has to allow it."""
        about, form = self._about, self.form
        if about is None or form is None or form.typed is None or not form.ready:
            return
        if form.task is PriceTask.CHANGE_PRICE:
            new = PriceChange(form.typed, reason, self._cashier())
            change = self._on_line(about, lambda now, place: now.with_price(place, new))
            dearer = form.typed > about.line.marked
            self._give(Verb.CHANGE_PRICE, change, "price.changed", dearer=dearer)
            return
        less = Discount(form.measure, form.typed, reason, self._cashier())
        if form.task is PriceTask.BASKET_DISCOUNT:
            change = self._on_this_basket(lambda now: now.with_discount(less))
        else:
            change = self._on_line(about, lambda now, place: now.with_line_discount(place, less))
        self._give(Verb.GIVE_DISCOUNT, change, "price.discounted")

    def taken_back(self) -> None:
        """Go back to the shelf's price, or take the discount off again; nobody is asked."""
        about, basket = self._about, self._running.basket
        if about is not None and about.given(basket):
            self._done("price.taken-back")
            self._running.change(about.taken_back(basket))

    def price_form_left(self) -> None:
        """Go back to the basket without a change."""
        self.shut()
        self._changed()

    # ---- giving --------------------------------------------------------------------------------

    def _give(self, verb: Verb, change: Change, said: str, *, dearer: bool = False) -> None:
        """Hand it over and put the lines back: what is asked of somebody is asked in its place."""
        self._mark_down.give(
            verb,
            change,
            done=lambda: self._done(said),
            impossible=lambda: self._done("price.basket-changed"),
            dearer=dearer,
        )

    def _done(self, said: str) -> None:
        self.shut()
        self._tell(say(said))

    def _on_line(self, about: _About, change: Callable[[Basket, int], Basket]) -> Change:
        """Change the line that the form is about, wherever it stands by then.

        Two packs with one label are alike: of those it is the one that stands nearest.
        """

        def changed(basket: Basket) -> Basket | None:
            places = [place for place, one in enumerate(basket.lines) if one == about.line]
            nearest = min(places, key=lambda place: abs(place - about.place), default=None)
            return None if nearest is None else change(basket, nearest)

        return self._on_this_basket(changed)

    def _on_this_basket(self, change: Change) -> Change:
        identity = self._running.basket.identity
        return lambda basket: change(basket) if basket.identity == identity else None

    def _measure_by(self, measure: Measure) -> None:
        self._measure = measure
        self._typed = TypedAmount(_DECIMALS[measure])

    def _basket_changed(self) -> None:
        """Leave the form when its line is not what it was; who changed it shows the lines."""
        about, lines = self._about, self._running.basket.lines
        if about is not None and lines[about.place : about.place + 1] != (about.line,):
            self.shut()
