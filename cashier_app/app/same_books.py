"""Which CRM.COM the books of a till belong to, where a command asks it."""

from cashier_app.app.bootstrap import Adapters
from cashier_app.domain.elsewhere import Elsewhere
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
        raise AnotherCrmComError(f"Nothing was sent: {_words(elsewhere, address)}")


def bound_elsewhere(till: Adapters, address: str) -> str:
    """Say why nothing may be asked of the CRM.COM at this address; empty where it may."""
    elsewhere = till.books.elsewhere(address)
    return "" if elsewhere is None else _words(elsewhere, address)


def take_along(till: Adapters, address: str) -> str:
    """Take a person's word that this address is the same CRM.COM; return the address before.

    Raises:
        AnotherCrmComError: the till runs, and the settings were changed since it was started.

    """
    runs_with = till.settings.crmcom.base_url
    if runs_with != address:
        raise AnotherCrmComError(
            f"Nothing was moved: the till still runs with {runs_with}, and the settings name "
            f"{address}. Close the till and start it again; then run the command again."
        )
    moved = till.books.moved_to(address)
    return "" if moved is None else moved.address


def _words(elsewhere: Elsewhere, address: str) -> str:
    return (
        f"{elsewhere.things} of what waits was begun with {elsewhere.address}, and the settings "
        f"name {address}. Put the old address back, or decide about each in Waiting to be sent. "
        "If it is the same CRM.COM under a new address, say so by: cashier-app outbox moved"
    )
