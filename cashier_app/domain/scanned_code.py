"""What a scanned code is, told by its content alone."""

import re
from collections.abc import Callable, Sequence
from enum import Enum

from cashier_app.domain.card_number import looks_like_card_number
from cashier_app.domain.embedded_code import EmbeddedCode, EmbeddedPattern
from cashier_app.domain.frozen import frozen
from cashier_app.domain.gtin import has_gtin_check_digit, same_article
from cashier_app.domain.keyboard_language import is_foreign, readings
from cashier_app.domain.reference import Reference


class CodeKind(Enum):
    """The kinds of code that a till meets, in the order in which they are tried."""

    RECEIPT = "receipt"
    CUSTOMER = "customer"
    PRODUCT = "product"
    LABEL = "label"
    UNKNOWN_PRODUCT = "unknown-product"
    CARD_NUMBER = "card-number"
    NOT_KNOWN = "not-known"


@frozen
class CodeRules:
    """The shop's own patterns.

    Codes that match one of `customer_codes` are customers' cards or app codes; `labels` are the
    barcodes that hold a price or a weight.
    """

    customer_codes: Sequence[str]
    labels: Sequence[EmbeddedPattern] = ()

    def is_customer(self, code: str) -> bool:
        """Whether the code is a customer's; a digit of a pattern is one of 0 to 9."""
        return any(re.search(pattern, code, re.ASCII) for pattern in self.customer_codes)

    def label(self, code: str) -> EmbeddedCode | None:
        """Return what the code says if it is a label with a price or weight."""
        return next(filter(None, (pattern.read(code) for pattern in self.labels)), None)


def as_printed(code: str, kind: Callable[[str], CodeKind]) -> str:
    """Return the code as it is printed.

    Caps Lock turns its letters round, fingers type small, and a keyboard of another language has
    other signs on the scanner's keys. Only a code that `kind` does not know as it came, and knows
    in one other reading, is changed: goods that are merely missing are not taken for others.
    """
    if kind(code) is not CodeKind.NOT_KNOWN:
        return code
    turned = code.swapcase()
    if kind(turned) is not CodeKind.NOT_KNOWN:
        return turned
    foreign = is_foreign(code)
    known = {
        reading
        for reading in readings(code)
        if Reference.parse(reading) is not None
        or (foreign and kind(reading) is not CodeKind.NOT_KNOWN)
    }
    return known.pop() if len(known) == 1 else code


def as_listed(code: str, kind: Callable[[str], CodeKind]) -> str:
    """Return the code by which the shop's own list has this article.

    Lists and scanners put more or fewer zeros before one number. A code that `kind` knows as it
    came is what it is; of the others the first is taken that is a product, or else a label.
    """
    if kind(code) not in (CodeKind.UNKNOWN_PRODUCT, CodeKind.NOT_KNOWN):
        return code
    others = {kind(other): other for other in reversed(same_article(code))}
    return others.get(CodeKind.PRODUCT, others.get(CodeKind.LABEL, code))


def kind_of(code: str, rules: CodeRules, *, in_catalogue: bool) -> CodeKind:
    """Tell what a code is; a customer's code is never taken for a product."""
    if Reference.parse(code) is not None:
        return CodeKind.RECEIPT
    if rules.is_customer(code):
        return CodeKind.CUSTOMER
    if in_catalogue:
        return CodeKind.PRODUCT
    if rules.label(code) is not None:
        return CodeKind.LABEL
    if has_gtin_check_digit(code):
        return CodeKind.UNKNOWN_PRODUCT
    return CodeKind.CARD_NUMBER if looks_like_card_number(code) else CodeKind.NOT_KNOWN
