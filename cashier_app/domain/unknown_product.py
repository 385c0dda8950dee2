"""Codes of goods that the catalogue does not know."""

from datetime import datetime

from cashier_app.domain.frozen import frozen


@frozen
class UnknownProduct:
    """A code that nobody had listed: how often it was scanned and sold, and when last."""

    code: str
    scanned: int
    sold: int
    last: datetime
