"""Typing a number that stands on the screen, or a PIN of which only dots do."""

from dataclasses import dataclass, field


@dataclass
class DigitTyping:
    """Digits as they are typed, so many at most."""

    most: int
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
    def full(self) -> bool:
        """Whether no more digits go in."""
        return len(self.digits) == self.most
