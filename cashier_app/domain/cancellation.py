"""One try to cancel a past purchase at CRM.COM."""

from enum import Enum

from cashier_app.domain.frozen import frozen


class CancelState(Enum):
    """What is known of it.

    `ASKED` may have happened or not: no second one is sent until it is known. `NOT_DONE` surely did
    not happen: it never left the till, or the purchase still stands after the quiet period.
    """

    ASKED = "asked"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    NOT_DONE = "not-done"


@frozen
class Cancellation:
    """The cancellation of a purchase of any till.

    `number` is CRM.COM's number of the purchase, `reference` the name that its till gave it. `sale`
    is the identity of the sale of this till that it undoes, empty for any other purchase, even one
    that carries the same reference. `id` is its row in the books, 0 before it is written. `cashier`
    took the purchase back; empty where nobody was known.
    """

    reference: str
    number: str
    sale: str = ""
    id: int = 0
    state: CancelState = CancelState.ASKED
    words: str = ""
    cashier: str = ""
