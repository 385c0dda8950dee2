"""What one connection sent to the virtual printer."""

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.escpos_tokens import ESC, GS, tokens
from cashier_app.sandbox.paper import paper_lines

_CUTS = {GS + b"V", ESC + b"i", ESC + b"m"}


@frozen
class PrintJob:
    """The bytes of one connection, without the status requests that are answered in between.

    Attributes:
        data: everything that was taken.
        printed: the part that was carried out; less than `data` after trouble on the way.
        finished: the client closed the connection, or it broke.

    """

    data: bytes
    printed: bytes
    finished: bool

    @property
    def lines(self) -> tuple[str, ...]:
        """What a person reads on the paper."""
        return paper_lines(self.printed)

    @property
    def text(self) -> str:
        """The lines in one text."""
        return "\n".join(self.lines)

    @property
    def cuts(self) -> int:
        """How often the paper was cut."""
        return sum(token.name in _CUTS for token in tokens(self.printed))

    @property
    def drawer_kicks(self) -> int:
        """How many pulses went to the cash drawer."""
        return sum(
            token.name == ESC + b"p" or token.is_pulse_at_once for token in tokens(self.printed)
        )
