"""Typing a number that stands on the screen, or a PIN of which only dots do."""

from dataclasses import dataclass, field

from cashier_app.domain.person import LONGEST_PIN, SHORTEST_PIN


@dataclass
class DigitTyping:
    """Digits as they are typed, so many at most, and so many at least for it to be enough."""

    most: int
    least: int = 1
    digits: str = field(default="", repr=False)

    def type(self, digit: str) -> None:
        """Take one more digit, while there is room; anything else is not for this field."""
        if digit.isascii() and digit.isdigit():
            self.digits = (self.digits + digit)[: self.most]

    def delete(self) -> None:
        """Take the last digit away."""
        self.digits = self.digits[:-1]

    def clear(self) -> None:
        """Begin again."""
        self.digits = ""

    @property
    def enough(self) -> bool:
        """Whether this may be the whole of it."""
        return len(self.digits) >= self.least


def pin_typing() -> DigitTyping:
    """Take a PIN of any length that a PIN may have: hers may be older than the length of today."""
    return DigitTyping(LONGEST_PIN, SHORTEST_PIN)
