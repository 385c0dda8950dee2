"""Labels of a scale or a butcher: an EAN-13 that holds an item and its price or weight."""

import re
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.basket import BasketLine
from cashier_app.domain.frozen import frozen
from cashier_app.domain.gtin import has_gtin_check_digit
from cashier_app.domain.money import ZERO, rounded
from cashier_app.domain.product import Product

_LENGTH = 13
_PATTERN = re.compile(r"[0-9]{1,4}(?=[^0-9])X*I+X*(?:P+p{0,2}|p{1,2}|W+w*|w+)X*C")
_GRAMS = 3
_ONE_GRAM = Decimal("0.001")


class EmbeddedPatternError(ValueError):
    """The pattern does not say where everything stands; the message is for people."""


@frozen
class EmbeddedCode:
    """What a label says: the item by the codes it may have in the catalogue, likeliest first.

    One of `price` (VAT included) and `weight` (kilograms) is known; it is more than nothing.
    """

    items: tuple[str, ...]
    price: Decimal | None = None
    weight: Decimal | None = None

    def line_of(self, product: Product) -> BasketLine | None:
        """Return the product as the label says it, None where the label cannot be for it.

        A weighed product costs the price on its label exactly, and its weight is worked out to the
        gram. Pieces cost what the label says.
        """
        if self.weight is not None:
            return BasketLine(product, self.weight) if product.weighed else None
        if self.price is None:
            return None
        if not product.weighed:
            return BasketLine(replace(product, price=self.price))
        if product.price <= ZERO:
            return None
        weight = max(rounded(self.price / product.price, _GRAMS), _ONE_GRAM)
        return BasketLine(product, weight, labelled=self.price)


@frozen
class EmbeddedPattern:
    """Where things stand in the 13 digits, written as they look: `21IIIIIPPPppC`.

    Digits are the prefix; `I` is the item; `P` the price or `W` the weight in kilograms, with small
    letters for the decimals, of a price at most two, as every amount has; `X` is not looked at; `C`
    is the check digit of every EAN-13.
    """

    text: str

    def __post_init__(self) -> None:
        """Refuse a pattern that does not say it all.

        Raises:
            EmbeddedPatternError: it cannot be read.

        """
        if len(self.text) != _LENGTH or not _PATTERN.fullmatch(self.text):
            raise EmbeddedPatternError(
                f'"{self.text}" is not 13 characters such as 21IIIIIPPPppC (price) or '
                "28IIIIIWWwwwC (weight)"
            )

    def read(self, code: str) -> EmbeddedCode | None:
        """Return what the code says; None if it is no such label, damaged, or worth nothing."""
        if len(code) != _LENGTH or not has_gtin_check_digit(code):
            return None
        prefix = self._marked("0123456789", self.text)
        if not code.startswith(prefix):
            return None
        item = self._marked("I", code)
        price, weight = self._value("Pp", code), self._value("Ww", code)
        if not (price or weight):
            return None
        items = dict.fromkeys((prefix + item, item, item.lstrip("0")))
        return EmbeddedCode(tuple(one for one in items if one), price, weight)

    def _value(self, marks: str, code: str) -> Decimal | None:
        digits = self._marked(marks, code)
        return Decimal(digits).scaleb(-self.text.count(marks[1])) if digits else None

    def _marked(self, marks: str, code: str) -> str:
        return "".join(digit for digit, mark in zip(code, self.text, strict=True) if mark in marks)
