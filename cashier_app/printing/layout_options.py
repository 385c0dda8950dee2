"""What a shop decides about its receipts."""

from enum import Enum
from pathlib import Path

from cashier_app.domain.frozen import frozen


class Block(Enum):
    """The parts of a receipt that a shop can leave out, by their names in the settings."""

    STORE = "store"
    VAT = "vat"
    REWARDS = "rewards"
    CLAIM = "claim"
    CODE = "code"
    JOURNAL = "journal"


@frozen
class LayoutOptions:
    """`logo` is a picture file for the top, `footer` the shop's last words, a line each.

    Without a footer it is a thank-you in the language of the receipt. `claim_days` is how long
    a sale without a customer can still be given one; with 0 the receipt does not offer it.
    """

    logo: Path | None = None
    footer: tuple[str, ...] = ()
    blocks: frozenset[Block] = frozenset(Block)
    claim_days: int = 0
