"""The columns of what is exported of the journal, a contract, and how a value stands in a cell."""

from cashier_app.domain.audit import AuditRow
from cashier_app.domain.sale import Sale
from cashier_app.storage.csv_lists import harmless

COLUMNS = ("reference", "number", "state", "crm", "customer", "total", "performed_on")
AUDIT_COLUMNS = ("number", "at", "event", "who", "facts")


def cell(value: object) -> str:
    """Write a value for a spreadsheet, which must not take it for a formula."""
    if isinstance(value, dict):
        return harmless("; ".join(f"{name}={fact}" for name, fact in value.items()))
    if isinstance(value, bool):
        return "true" if value else "false"
    return harmless(str(value))


def exported(sale: Sale) -> dict[str, object]:
    """Return one sale as `journal export` writes it, by the columns of commands.md."""
    return {
        "reference": str(sale.reference),
        "number": sale.reference.receipt_number,
        "state": sale.stage.value,
        "crm": _CRM.get(sale.crm.value, sale.crm.value),
        "customer": sale.customer is not None,
        "total": str(sale.goods),
        "performed_on": sale.performed_on.isoformat(timespec="seconds"),
    }


# A row in sending is one whose answer is not known; people and scripts see it as such.
_CRM = {"sending": "unknown"}


def exported_event(row: AuditRow) -> dict[str, object]:
    """Return one audit event as `journal export --audit` writes it."""
    event = row.event
    return {
        "number": row.number,
        "at": event.at.isoformat(timespec="seconds"),
        "event": event.kind.value,
        "who": event.who,
        "facts": dict(event.facts),
    }
