"""What a call that succeeded has to say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Success:
    """The `data` of the envelope; `message` may be there on success, too (crmcom-api.md 1.3)."""

    data: object
    message: str = ""
