"""The acts that not everybody at a till may do."""

from enum import Enum


class Verb(Enum):
    """What is asked for before it is done."""

    CANCEL_PURCHASE = "cancel-purchase"
