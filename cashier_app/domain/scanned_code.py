"""What a scanned code is, told by its content alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from cashier_app.domain.reference import Reference

_GTIN_LENGTHS = (8, 12, 13, 14)


class CodeKind(Enum):
    """The kinds of code that a till meets, in the order in which they are tried."""

    RECEIPT = "receipt"
    CUSTOMER = "customer"
    PRODUCT = "product"
    UNKNOWN_PRODUCT = "unknown-product"
    NOT_KNOWN = "not-known"


@dataclass(frozen=True)
class CodeRules:
    """The shop's own patterns: codes that match one of them are customers' cards or app codes."""

    customer_codes: Sequence[str]

    def is_customer(self, code: str) -> bool:
        """Whether the code is a customer's."""
        return any(re.search(pattern, code) for pattern in self.customer_codes)


def has_gtin_check_digit(code: str) -> bool:
    """Whether the code is a GTIN (EAN-8, UPC-A, EAN-13, GTIN-14) with a right check digit."""
    if not (code.isascii() and code.isdigit() and len(code) in _GTIN_LENGTHS):
        return False
    weighted = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(code[-2::-1]))
    return (10 - weighted % 10) % 10 == int(code[-1])


def kind_of(code: str, rules: CodeRules, *, in_catalogue: bool) -> CodeKind:
    """Tell what a code is; a customer's code is never taken for a product."""
    if Reference.parse(code) is not None:
        return CodeKind.RECEIPT
    if rules.is_customer(code):
        return CodeKind.CUSTOMER
    if in_catalogue:
        return CodeKind.PRODUCT
    return CodeKind.UNKNOWN_PRODUCT if has_gtin_check_digit(code) else CodeKind.NOT_KNOWN
