"""Which CRM.COM the books of a till belong to, where a command asks it."""

from cashier_app.app.bootstrap import Adapters
from cashier_app.domain.errors import CashierError


class AnotherCrmComError(CashierError):
    """What waits belongs to another CRM.COM than the settings'; the message is for people."""


def stay_with_crmcom(till: Adapters) -> None:
    """Go on only if nothing that waits belongs to another CRM.COM.

    Raises:
        AnotherCrmComError: something does; nothing was sent.

    """
    address = till.settings.crmcom.base_url
    elsewhere = till.books.at_address(address)
    if elsewhere is not None:
        raise AnotherCrmComError(
            f"Nothing was sent: {elsewhere.things} of what waits was begun with "
            f"{elsewhere.address}, and the settings name {address}. Put the old address back, or "
            "decide about each in Waiting to be sent. If it is the same CRM.COM under a new "
            "address, say so by: cashier-app outbox moved"
        )


def take_along(till: Adapters) -> str:
    """Take a person's word that the settings name the same CRM.COM; return the address before."""
    moved = till.books.moved_to(till.settings.crmcom.base_url)
    return "" if moved is None else moved.address
