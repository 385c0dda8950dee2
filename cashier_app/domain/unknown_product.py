"""Codes of goods that the catalogue does not know."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class UnknownProduct:
    """A code that nobody had listed: how often it was scanned and sold, and when last."""

    code: str
    scanned: int
    sold: int
    last: datetime
