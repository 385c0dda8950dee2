"""How a till is, in the numbers that a chain watches, as Prometheus reads them from a text file."""

from collections.abc import Iterator
from datetime import datetime

from cashier_app.domain.frozen import frozen
from cashier_app.services.line import LineState
from cashier_app.services.ports import PrinterState

_HELP = {
    "cashier_info": "Which till this is, and the version of its program.",
    "cashier_written_timestamp_seconds": "When this was written; the till writes every minute.",
    "cashier_waiting": "Rows that wait to be sent to CRM.COM.",
    "cashier_waiting_for_a_person": "Those of them that wait for a person to decide.",
    "cashier_connection": "How the last call to CRM.COM went: 1 at its state.",
    "cashier_printer": "How the printer is: 1 at its state.",
    "cashier_last_sale_timestamp_seconds": "When the last sale was closed.",
    "cashier_last_backup_timestamp_seconds": "When the last checked backup of the books was made.",
}


@frozen
class Vitals:
    """One look at a till; the times are local, None where there is none to tell."""

    site: str
    till: str
    version: str
    at: datetime
    waiting: int
    for_a_person: int
    line: LineState
    printer: PrinterState
    last_sale: datetime | None = None
    last_backup: datetime | None = None


def exposition(vitals: Vitals) -> str:
    """Return the text for the textfile collector of Prometheus' node exporter."""
    lines: list[str] = []
    for name, labels, value in _samples(vitals):
        if not any(line.startswith(f"# TYPE {name} ") for line in lines):
            lines += [f"# HELP {name} {_HELP[name]}", f"# TYPE {name} gauge"]
        lines.append(f"{name}{labels} {value}")
    return "\n".join(lines) + "\n"


def _samples(vitals: Vitals) -> Iterator[tuple[str, str, int]]:
    which = f'{{site="{vitals.site}",till="{vitals.till}",version="{vitals.version}"}}'
    yield "cashier_info", which, 1
    yield "cashier_written_timestamp_seconds", "", _unix(vitals.at)
    yield "cashier_waiting", "", vitals.waiting
    yield "cashier_waiting_for_a_person", "", vitals.for_a_person
    for line in LineState:
        yield "cashier_connection", f'{{state="{line.value}"}}', int(line is vitals.line)
    for printer in PrinterState:
        yield "cashier_printer", f'{{state="{printer.value}"}}', int(printer is vitals.printer)
    if vitals.last_sale is not None:
        yield "cashier_last_sale_timestamp_seconds", "", _unix(vitals.last_sale)
    if vitals.last_backup is not None:
        yield "cashier_last_backup_timestamp_seconds", "", _unix(vitals.last_backup)


def _unix(moment: datetime) -> int:
    """Local time without zone is what the till's clock gives; the system knows its zone."""
    return int(moment.timestamp())
