"""An import of products as the child of a running till: told over a pipe, it ends when that closes.

One JSON document a line. The child says how many rows it has `read`, then the `summary` of what
would change, and waits; the till answers `use`. What was shown is what is used: nothing is read
twice. At last the child says how it `ended`, with the `fault` where the file is to blame.
"""

import json
import os
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from decimal import Decimal
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TextIO

from cashier_app.domain.errors import StorageError
from cashier_app.domain.products_import import (
    FileFault,
    ImportReport,
    ImportRow,
    ImportSummary,
    RefusedRow,
    Repriced,
    RowFault,
    RowWarning,
)
from cashier_app.services.ports.import_process import ImportEnd

if TYPE_CHECKING:
    from pathlib import Path

    from cashier_app.config.paths import TillFiles
    from cashier_app.config.settings import Settings

OK = 0
UNUSABLE = 2
LEFT_ALONE = 9

# Nobody reads more of them on a screen; the saved list has all.
_SHOWN_AT_MOST = 200
_KINDS: Mapping[str, type[RefusedRow | RowWarning]] = {"refused": RefusedRow, "warning": RowWarning}


def use_line() -> bytes:
    """Return the line that lets the child put the new catalogue in use."""
    return json.dumps({"use": True}).encode() + b"\n"


def import_over_pipe(
    file: "Path", settings: "Settings", files: "TillFiles", source: TextIO, target: TextIO
) -> int:
    """Read the file, say what would change, and use it once the till says so."""
    from cashier_app.app.clock import SystemClock
    from cashier_app.app.import_list import save_rows
    from cashier_app.storage.catalogue_file import import_catalogue
    from cashier_app.storage.new_catalogue import ImportUnderWayError, unfinished_of
    from cashier_app.storage.products_csv import CatalogueFileError

    answers: SimpleQueue[str] = SimpleQueue()
    hears = (source, answers, unfinished_of(files.catalogue))
    threading.Thread(target=_listen, args=hears, daemon=True).start()

    def tell(document: Mapping[str, object]) -> None:
        target.write(json.dumps(document) + "\n")
        target.flush()

    def end(how: ImportEnd, fault: Mapping[str, object] | None = None) -> None:
        tell({"ended": how.value, "fault": fault})

    def agreed(report: ImportReport) -> bool:
        saved = save_rows(report, files.lists, SystemClock().now().date())
        tell({"summary": _summary(report, saved)})
        return bool(answers.get())

    try:
        import_catalogue(
            file,
            files.catalogue,
            vat_rates=settings.store.vat_rates,
            agreed=agreed,
            read=lambda rows: tell({"read": rows}),
        )
    except CatalogueFileError as error:
        end(ImportEnd.TROUBLE, asdict(error.fault))
        return UNUSABLE
    except StorageError as error:
        # The till shows what to do; why the disk said no goes where its complaints go.
        sys.stderr.write(f"{error}\n")
        elsewhere = isinstance(error, ImportUnderWayError)
        end(ImportEnd.ELSEWHERE if elsewhere else ImportEnd.DISK)
        return UNUSABLE
    end(ImportEnd.USED)
    return OK


def summary_of(document: Mapping[str, Any]) -> ImportSummary:
    """Return the summary that a child told."""
    rows = tuple(_row(one) for one in document["rows"])
    return ImportSummary(**{**document, "rows": rows})


def fault_of(document: Mapping[str, Any] | None) -> FileFault | None:
    """Return what is wrong with the file, as a child told it; None where nothing is."""
    if document is None:
        return None
    first = document["first"]
    if first is not None:
        first = RefusedRow(first["number"], RowFault(**first["fault"]))
    return FileFault(document["name"], document["facts"], first)


def _summary(report: ImportReport, saved: str) -> dict[str, object]:
    return {
        "new": report.new,
        "changed": report.changed,
        "removed": report.removed,
        "refused": report.refused_in_all,
        "repriced": len(report.repriced),
        "warnings": len(report.warnings),
        "unlisted": report.unlisted - report.refused_unlisted,
        "rows": [_told(row) for row in report.rows[:_SHOWN_AT_MOST]],
        "file": saved,
    }


def _told(row: ImportRow) -> dict[str, object]:
    if isinstance(row, RefusedRow):
        return {"kind": "refused", **_noted(row)}
    if isinstance(row, RowWarning):
        return {"kind": "warning", **_noted(row)}
    return {
        "code": row.code,
        "description": row.description,
        "price_before": str(row.price_before),
        "price": str(row.price),
        "vat_rate_before": str(row.vat_rate_before),
        "vat_rate": str(row.vat_rate),
    }


def _noted(row: RefusedRow | RowWarning) -> dict[str, object]:
    return {"number": row.number, "fault": row.fault.name, "facts": dict(row.fault.facts)}


def _row(told: Mapping[str, Any]) -> ImportRow:
    if "kind" in told:
        fault = RowFault(told["fault"], told["facts"])
        return _KINDS[told["kind"]](told["number"], fault)
    return Repriced(
        told["code"],
        told["description"],
        Decimal(told["price_before"]),
        Decimal(told["price"]),
        Decimal(told["vat_rate_before"]),
        Decimal(told["vat_rate"]),
    )


def _listen(source: TextIO, answers: "SimpleQueue[str]", unfinished: "Path") -> None:
    """Hear the till: a line is a yes; the end of the pipe ends this process at once.

    That is as safe as a power cut: until the new catalogue is whole and in place, the old one is.
    """
    for line in source:
        answers.put(line)
    # Windows takes no file away that is open; then the next import does.
    with suppress(OSError):
        unfinished.unlink(missing_ok=True)
    os._exit(LEFT_ALONE)
