"""The basket: frozen values, each change a new basket with the next revision."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from cashier_app.domain.customer import Customer
from cashier_app.domain.discount import NO_MARKDOWN, Discount, Markdown, PriceChange, markdown
from cashier_app.domain.money import ZERO, rounded
from cashier_app.domain.product import Product
from cashier_app.domain.vat import Taxed, discounted, summed_by_rate, taxed

ONE = Decimal(1)


# What follows from values that never change is worked out once: a scan changes one line of many.
@dataclass(frozen=True)
class BasketLine:
    """A product and how much of it: pieces, or kilograms with up to three decimals.

    `labelled` is the price (VAT included) that stands on the label of a weighed product: that is
    what the customer saw, so it is what the line costs, to the cent; the weight is worked out.
    The shelf's price stays with the product: `change` takes its place, `discount` comes off then.
    """

    product: Product
    quantity: Decimal = ONE
    labelled: Decimal | None = None
    change: PriceChange | None = None
    discount: Discount | None = None

    @property
    def shelf(self) -> Decimal:
        """What the line costs by its label or the shelf, VAT included."""
        if self.labelled is not None:
            return self.labelled
        return rounded(self.product.price * self.quantity)

    @property
    def marked(self) -> Decimal:
        """What is compared with a changed price: that of the label, else of a piece or kilogram."""
        return self.product.price if self.labelled is None else self.labelled

    @property
    def price(self) -> Decimal:
        """The price that counts, of the label or of a piece or kilogram, before any discount."""
        return self.marked if self.change is None else self.change.price

    @property
    def full(self) -> Decimal:
        """What the line costs by the price that counts, before its discount, VAT included."""
        if self.change is None:
            return self.shelf
        if self.labelled is not None:
            return self.change.price
        return rounded(self.change.price * self.quantity)

    @property
    def off(self) -> Decimal:
        """What its own discount takes off the line."""
        return ZERO if self.discount is None else self.discount.off(self.full)

    @cached_property
    def total(self) -> Decimal:
        """What the line costs, VAT included; a discount on the basket is not taken off yet."""
        return self.full - self.off

    @cached_property
    def taxed(self) -> Taxed:
        """What the line costs with its VAT, by itself."""
        return taxed(self.total, self.product.vat_rate)

    @property
    def by_the_shelf(self) -> bool:
        """Whether the line sells for what the shelf says."""
        return self.change is None and self.discount is None

    @property
    def items(self) -> int:
        """How many items the line counts for: its pieces, or one for a weighed product."""
        return 1 if self.product.weighed else int(self.quantity)


@dataclass(frozen=True)
class Basket:
    """What the customer wants to buy, and who she is.

    `identity` is given when the basket opens and stays with the sale for life: it is what makes a
    double press harmless. `revision` grows with every change that a reward preview depends on.
    `selected` is the index of the line that is in use, if any. `discount` comes off all goods
    together; `allowed` is how far below the shelf somebody let this basket go.
    """

    identity: str
    lines: tuple[BasketLine, ...] = ()
    customer: Customer | None = None
    revision: int = 0
    selected: int | None = None
    discount: Discount | None = None
    allowed: Markdown = NO_MARKDOWN

    @cached_property
    def subtotal(self) -> Decimal:
        """The sum of the lines, VAT included, before the discount on the basket."""
        return sum((line.total for line in self.lines), ZERO)

    @property
    def off(self) -> Decimal:
        """What the discount on the basket takes off its lines."""
        return ZERO if self.discount is None else self.discount.off(self.subtotal)

    @property
    def total(self) -> Decimal:
        """Goods: the sum of the lines less the discount on the basket, VAT included."""
        return self.subtotal - self.off

    @cached_property
    def taxed(self) -> tuple[Taxed, ...]:
        """What each line really sells for, with its VAT; they add up to the total.

        A discount on the basket is shared over the lines as the wallet's is, the lower VAT rate
        first, so that every line can be sent, refunded and taxed for itself.
        """
        lines = [line.taxed for line in self.lines]
        return discounted(lines, self.off, ()) if self.off else tuple(lines)

    @property
    def markdown(self) -> Markdown:
        """How far the basket sells below the shelf, as a whole and in its steepest line."""
        whole = markdown(sum((line.shelf for line in self.lines), ZERO), self.total)
        steepest = max((markdown(line.shelf, line.total).percent for line in self.lines), default=0)
        return Markdown(max(whole.percent, Decimal(steepest)), whole.amount)

    @property
    def items(self) -> int:
        """Quantities summed; a weighed line counts one."""
        return sum(line.items for line in self.lines)

    @property
    def vat(self) -> tuple[Taxed, ...]:
        """The VAT of the goods by rate, in the order in which the rates appear."""
        return summed_by_rate(self.taxed)

    def with_product(self, product: Product, quantity: Decimal = ONE) -> "Basket":
        """Add a product: to its line, or (and for each weighing) as a new line.

        A line that sells for another price than the shelf's takes no more of it by itself: what was
        taken off for damaged goods is not taken off for sound ones.
        """
        for place, line in enumerate(self.lines):
            if line.product == product and line.by_the_shelf and not product.weighed:
                return self._with_quantity(place, line.quantity + quantity)
        lines = (*self.lines, BasketLine(product, quantity))
        return self._changed(lines, selected=len(lines) - 1)

    def with_labelled(self, line: BasketLine) -> "Basket":
        """Add what a label says: pieces to their line, each weighing as a line of its own."""
        if not line.product.weighed:
            return self.with_product(line.product, line.quantity)
        lines = (*self.lines, line)
        return self._changed(lines, selected=len(lines) - 1)

    def one_more(self, place: int) -> "Basket":
        """Add one piece to a line; a weighed line stays as it was weighed."""
        line = self.lines[place]
        if line.product.weighed:
            return self
        return self._with_quantity(place, line.quantity + 1)

    def one_less(self, place: int) -> "Basket":
        """Take one piece off a line; the last piece, or a weighing, removes the line."""
        line = self.lines[place]
        if line.product.weighed or line.quantity <= 1:
            return self.without_line(place)
        return self._with_quantity(place, line.quantity - 1)

    def without_line(self, place: int) -> "Basket":
        """Remove a line; the next one, else the last one, is selected."""
        lines = self.lines[:place] + self.lines[place + 1 :]
        return self._changed(lines, selected=min(place, len(lines) - 1) if lines else None)

    def with_line_back(self, place: int, line: BasketLine) -> "Basket":
        """Put a removed line back where it was."""
        lines = (*self.lines[:place], line, *self.lines[place:])
        return self._changed(lines, selected=min(place, len(lines) - 1))

    def emptied(self) -> "Basket":
        """Remove all lines; the customer stays."""
        return self._changed((), selected=None)

    def with_price(self, place: int, change: PriceChange | None) -> "Basket":
        """Change the price of a line, or go back to the shelf's."""
        return self._with_line(place, replace(self.lines[place], change=change))

    def with_line_discount(self, place: int, discount: Discount | None) -> "Basket":
        """Take a discount off a line, or nothing any more."""
        return self._with_line(place, replace(self.lines[place], discount=discount))

    def with_discount(self, discount: Discount | None) -> "Basket":
        """Take a discount off all goods together, or nothing any more."""
        return replace(self, discount=discount, revision=self.revision + 1)

    def discounted_like(self, before: "Basket") -> "Basket":
        """Take the discount back with the goods it was for, and what was allowed for them."""
        allowed = self.allowed.or_more(before.allowed)
        return replace(self, discount=self.discount or before.discount, allowed=allowed)

    def allowing(self) -> "Basket":
        """Note that somebody allowed what is taken off now."""
        return replace(self, allowed=self.allowed.or_more(self.markdown))

    def with_customer(self, customer: Customer | None) -> "Basket":
        """Give the basket to a customer, or to nobody."""
        return replace(self, customer=customer, revision=self.revision + 1)

    def with_wallet(self, wallet: Decimal | None) -> "Basket":
        """Note a newly read wallet; the preview does not depend on it, so no new revision."""
        if self.customer is None:
            return self
        return replace(self, customer=self.customer.with_wallet(wallet))

    def selecting(self, place: int) -> "Basket":
        """Select a line; what will be earned does not change, so neither does the revision."""
        return replace(self, selected=place)

    def reopened(self, identity: str) -> "Basket":
        """Return the same goods and customer as a new sale, under a new identity."""
        return replace(self, identity=identity, revision=self.revision + 1)

    def _with_quantity(self, place: int, quantity: Decimal) -> "Basket":
        return self._with_line(place, replace(self.lines[place], quantity=quantity))

    def _with_line(self, place: int, line: BasketLine) -> "Basket":
        lines = (*self.lines[:place], line, *self.lines[place + 1 :])
        return self._changed(lines, selected=place)

    def _changed(self, lines: tuple[BasketLine, ...], selected: int | None) -> "Basket":
        changed = replace(self, lines=lines, selected=selected, revision=self.revision + 1)
        # What was taken off, and allowed, for these goods is not for the next ones.
        return changed if lines else replace(changed, discount=None, allowed=NO_MARKDOWN)
