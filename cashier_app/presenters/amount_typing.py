"""Amounts typed in cents: 3, 4, 9, 0 gives 34.90, so no decimal key is needed."""

from decimal import Decimal

from cashier_app.domain.money import from_minor, to_minor

_MOST_DIGITS = 8


class TypedAmount:
    """An amount as it is typed; the first digit replaces a preset."""

    def __init__(self, decimals: int = 2) -> None:
        """Begin empty, in a currency of so many decimals."""
        self._decimals = decimals
        self._digits = ""
        self._replace = False
        self.typed = False

    @property
    def amount(self) -> Decimal | None:
        """The amount, None while nothing was typed or set."""
        return from_minor(int(self._digits), self._decimals) if self._digits else None

    def preset(self, amount: Decimal | None) -> None:
        """Show an amount that the first digit replaces."""
        self.typed = False
        self._digits = "" if amount is None else str(to_minor(amount, self._decimals))

    def choose(self, amount: Decimal) -> None:
        """Take a quick amount; the next digit replaces it, the preset does not come back."""
        self.preset(amount)
        self.typed = True
        self._replace = True

    def type(self, digits: str) -> None:
        """Type a digit, or two zeros."""
        if not self.typed or self._replace:
            self._digits = ""
        self.typed = True
        self._replace = False
        if len(self._digits + digits) <= _MOST_DIGITS:
            self._digits = (self._digits + digits).lstrip("0") or "0"

    def delete(self) -> None:
        """Delete the last digit."""
        self.typed = True
        self._replace = False
        self._digits = self._digits[:-1]

    def clear(self) -> None:
        """Empty the amount."""
        self.typed = True
        self._replace = False
        self._digits = ""
