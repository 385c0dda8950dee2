"""How the line to CRM.COM and the printer stand, as a document that `doctor` reads."""

from collections.abc import Sequence

from cashier_app.services.latency import MethodLatency
from cashier_app.services.line import Line
from cashier_app.services.ports import PrinterState


def health_of(
    line: Line, printer: tuple[str, PrinterState], waiting: int, key_mm: float | None
) -> dict[str, object]:
    """Say how a running till finds its line and printer, from what it remembers."""
    answered = line.answered_at
    name, state = printer
    return {
        "line": line.state.value,
        "answered_at": answered.isoformat() if answered else None,
        "clock_offset_s": line.clock_offset_s,
        "latency": latency_rows(line.latency.methods()),
        "printer_name": name,
        "printer": state.value,
        "waiting": waiting,
        "key_mm": None if key_mm is None else round(key_mm, 1),
    }


def latency_rows(methods: Sequence[MethodLatency]) -> list[dict[str, object]]:
    """Say how long each method took, in whole milliseconds."""
    return [
        {
            "method": one.method,
            "answered": one.count,
            "failed": one.failed,
            "last_ms": round(one.last * 1000),
            "p50_ms": round(one.p50 * 1000),
            "p95_ms": round(one.p95 * 1000),
            "worst_ms": round(one.worst * 1000),
        }
        for one in methods
    ]
