"""What this till still has to settle with another CRM.COM than that of its settings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """So many things were begun with the CRM.COM at `address` and may be there or not.

    An empty address stands for books that could not say so: what is not known is not sent.
    """

    address: str = ""
    things: int = 0
