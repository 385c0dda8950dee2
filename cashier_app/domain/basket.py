"""The basket: frozen values, each change a new basket with the next revision."""

from dataclasses import dataclass, replace
from decimal import Decimal

from cashier_app.domain.customer import Customer
from cashier_app.domain.money import ZERO, rounded
from cashier_app.domain.product import Product
from cashier_app.domain.vat import Taxed, summed_by_rate, taxed

ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class BasketLine:
    """A product and how much of it: pieces, or kilograms with up to three decimals.

    `labelled` is the price (VAT included) that stands on the label of a weighed product: that is
    what the customer saw, so it is what the line costs, to the cent; the weight is worked out.
    """

    product: Product
    quantity: Decimal = ONE
    labelled: Decimal | None = None

    @property
    def total(self) -> Decimal:
        """What the line costs, VAT included."""
        if self.labelled is not None:
            return self.labelled
        return rounded(self.product.price * self.quantity)

    @property
    def taxed(self) -> Taxed:
        """The line's total with its VAT."""
        return taxed(self.total, self.product.vat_rate)

    @property
    def items(self) -> int:
        """How many items the line counts for: its pieces, or one for a weighed product."""
        return 1 if self.product.weighed else int(self.quantity)


@dataclass(frozen=True, slots=True)
class Basket:
    """What the customer wants to buy, and who she is.

    `identity` is given when the basket opens and stays with the sale for life: it is what makes a
    double press harmless. `revision` grows with every change that a reward preview depends on.
    `selected` is the index of the line that is in use, if any.
    """

    identity: str
    lines: tuple[BasketLine, ...] = ()
    customer: Customer | None = None
    revision: int = 0
    selected: int | None = None

    @property
    def total(self) -> Decimal:
        """Goods: the sum of the lines, VAT included."""
        return sum((line.total for line in self.lines), ZERO)

    @property
    def items(self) -> int:
        """Quantities summed; a weighed line counts one."""
        return sum(line.items for line in self.lines)

    @property
    def vat(self) -> tuple[Taxed, ...]:
        """The VAT of the goods by rate, in the order in which the rates appear."""
        return summed_by_rate([line.taxed for line in self.lines])

    def with_product(self, product: Product, quantity: Decimal = ONE) -> "Basket":
        """Add a product: to its line, or (and for each weighing) as a new line."""
        for place, line in enumerate(self.lines):
            if line.product == product and not product.weighed:
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
        line = replace(self.lines[place], quantity=quantity)
        lines = (*self.lines[:place], line, *self.lines[place + 1 :])
        return self._changed(lines, selected=place)

    def _changed(self, lines: tuple[BasketLine, ...], selected: int | None) -> "Basket":
        return replace(self, lines=lines, selected=selected, revision=self.revision + 1)
