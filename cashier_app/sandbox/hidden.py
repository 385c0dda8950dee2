"""What a list call leaves out although it is in the books."""

from datetime import datetime, timedelta

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.books import Purchase, SpendRequest


@frozen
class Hidden:
    """What a list leaves out by a fault: what is younger than so many seconds, 0 for everything.

    With a reference, only the entry that has it.
    """

    seconds: float
    reference: str = ""

    def hides(self, event: Purchase | SpendRequest, now: datetime) -> bool:
        """Tell whether an entry is left out."""
        if self.reference and self.reference not in event.references:
            return False
        return self.seconds == 0 or event.submitted_on > now - timedelta(seconds=self.seconds)
