"""Why a past purchase is cancelled, where the shop wants to know it; CRM.COM takes no reason."""

from enum import Enum


class CancelReason(Enum):
    """The reasons that can be chosen; the value stands in the journal."""

    MISTAKE = "mistake"
    CHANGED_MIND = "changed-mind"
    FAULTY = "faulty"
    OTHER = "other"
