"""What the journal keeps of people's acts, beside the sales themselves."""

from datetime import datetime
from enum import Enum

from cashier_app.domain.frozen import frozen

NO_NAME = "no name"


class AuditKind(Enum):
    """The kinds of event, by topic; the value stands in the journal and in its export."""

    # People at the till
    SIGNED_IN = "signed-in"
    SIGNED_OUT = "signed-out"
    LOCKED = "locked"
    TAKEN_OVER = "taken-over"
    WRONG_PIN = "wrong-pin"
    LOCKED_OUT = "locked-out"
    ALLOWED = "allowed"
    APPROVED = "approved"
    NOT_APPROVED = "not-approved"
    PERSON_SAVED = "person-saved"
    PEOPLE_IMPORTED = "people-imported"
    PERSON_REMOVED = "person-removed"
    # The basket
    LINE_REMOVED = "line-removed"
    LINE_LESSENED = "line-lessened"
    BASKET_EMPTIED = "basket-emptied"
    # Money and paper
    SALE_GIVEN_UP = "sale-given-up"
    RECEIPT_COPIED = "receipt-copied"
    DRAWER_OPENED = "drawer-opened"
    CANCEL_REASON = "cancel-reason"
    # The line to CRM.COM
    OFFLINE_BEGAN = "offline-began"
    OFFLINE_ENDED = "offline-ended"
    CRMCOM_MOVED = "crmcom-moved"
    # The products
    PRODUCTS_IMPORTED = "products-imported"
    # The till itself
    SETTING_CHANGED = "setting-changed"
    JOURNAL_EXPORTED = "journal-exported"
    UPDATED = "updated"
    # Personal data of customers
    PERSONAL_SHOWN = "personal-shown"
    PERSONAL_ERASED = "personal-erased"


@frozen
class AuditEvent:
    """One event: `who` was at the till, and what is worth knowing of it, as pairs of texts.

    Facts never hold an API key, a PIN, or anything that names a customer.
    """

    kind: AuditKind
    at: datetime
    who: str = NO_NAME
    facts: tuple[tuple[str, str], ...] = ()


@frozen
class AuditRow:
    """An event as it stands in the journal, with the number of its row."""

    number: int
    event: AuditEvent
