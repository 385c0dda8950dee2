"""A picture as a receipt printer burns it: black dots on white paper."""

from cashier_app.domain.frozen import frozen

_DOTS_OF_A_BYTE = 8


@frozen
class Picture:
    """Rows of dots from the top; in each byte the highest bit is the leftmost dot, 1 is black.

    Every row is padded with white to whole bytes.
    """

    width: int
    height: int
    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) != self.row_bytes * self.height:
            raise ValueError("a picture has as many bytes as its rows need")

    @property
    def row_bytes(self) -> int:
        """How many bytes a row takes."""
        return (self.width + _DOTS_OF_A_BYTE - 1) // _DOTS_OF_A_BYTE

    def is_black(self, x: int, y: int) -> bool:
        """Whether the dot at this place is black."""
        byte = self.data[y * self.row_bytes + x // _DOTS_OF_A_BYTE]
        return bool(byte >> (_DOTS_OF_A_BYTE - 1 - x % _DOTS_OF_A_BYTE) & 1)

    def without_margin(self) -> "Picture":
        """Return the picture without the whole white bytes at its right edge."""
        rows = [
            self.data[at : at + self.row_bytes]
            for at in range(0, len(self.data), self.row_bytes or 1)
        ]
        used = max((len(row.rstrip(b"\0")) for row in rows), default=0)
        if used == self.row_bytes:
            return self
        return Picture(used * _DOTS_OF_A_BYTE, self.height, b"".join(row[:used] for row in rows))
