"""The command `doctor`: says in one line each whether this till is well, or what is wrong."""

import argparse
from collections.abc import Iterator
from typing import Any, cast

from cashier_app.app import doctor_checks as checks, doctor_findings as found
from cashier_app.app.bootstrap import build_printer
from cashier_app.app.clock import SystemClock
from cashier_app.app.command_line import (
    SETTINGS_WRONG,
    files_of,
    print_json,
    print_line,
    settings_of,
    wants_json,
)
from cashier_app.app.doctor_findings import Finding, Health
from cashier_app.app.health import latency_rows
from cashier_app.app.till_at_hand import NoBooksError, TillAtHand, TillThere, till_at_hand
from cashier_app.app.till_command import adapters_of
from cashier_app.config.paths import settings_file
from cashier_app.config.settings import Settings
from cashier_app.domain.errors import CashierError, DamagedBooksError
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.printer_settings import PrinterSettingsError
from cashier_app.services.ports import PrinterState
from cashier_app.storage.catalogue import CatalogueFile

ALL_WELL = 0
UNWELL = 1


class Doctor:
    """Looks at one till; a running one is asked for what only it can know."""

    def __init__(self, options: argparse.Namespace, settings: Settings) -> None:
        """Look at the till of these settings and this data folder."""
        self._options = options
        self._settings = settings
        self._config = settings_file(getattr(options, "config", None))
        self._card: str | None = getattr(options, "card", None)
        self._files = files_of(options)
        self._clock = SystemClock()
        self.running = False
        self._key_mm: float | None = None
        self.clock_offset_s: float | None = None
        self.latency: list[dict[str, object]] = []

    def findings(self) -> Iterator[Finding]:
        """Look at one thing after the other."""
        yield found.well("settings", f"{self._config} can be used.")
        key_found, key = checks.api_key(self._settings, self._files)
        yield key_found
        line = checks.LineChecks(self._settings, key, self._clock)
        yield from line.findings(self._card, CatalogueFile(self._files.catalogue))
        self.clock_offset_s = line.line.clock_offset_s
        self.latency = latency_rows(line.line.latency.methods())
        yield from self._till()
        yield checks.disk(self._files)

    def _till(self) -> Iterator[Finding]:
        """Look at printer and books, of which a running till knows more than anybody else."""
        build = adapters_of(self._options, self._clock)
        try:
            with till_at_hand(self._files, self._clock, build) as till:
                self.running = isinstance(till, TillThere)
                yield self._its_printer(till) if self.running else self._own_printer()
                if self.running:
                    yield found.keys(self._key_mm)
                yield from self._books(till)
        except NoBooksError:
            yield self._own_printer()
            yield checks.no_books(self._files)
        except DamagedBooksError as error:
            yield found.lost(error)
        except CashierError as error:
            yield found.wrong("journal", found.one_line(str(error)))

    def _its_printer(self, till: TillAtHand) -> Finding:
        """A printer has one line, which the running till needs itself: it is asked, not the device.

        Its latency is worth more than that of the few calls made here.
        """
        health = cast("dict[str, Any]", till.ask("health"))
        self.latency = health["latency"]
        self._key_mm = health["key_mm"]
        return found.printer(PrinterState(health["printer"]), health["printer_name"])

    def _own_printer(self) -> Finding:
        try:
            printer = build_printer(self._settings.printer, self._files, PaperLayout())
        except PrinterSettingsError as error:
            return found.wrong("printer", f"{self._config}: {error}")
        return found.printer(printer.state(), printer.name)

    def _books(self, till: TillAtHand) -> Iterator[Finding]:
        verdict = cast("dict[str, Any]", till.ask("verify"))
        yield found.journal(verdict, str(self._files.folder))
        yield self._waiting(till, whole=verdict["fault"] is None)

    def _waiting(self, till: TillAtHand, *, whole: bool) -> Finding:
        try:
            return found.outbox(cast("list[dict[str, Any]]", till.ask("outbox")))
        except CashierError:
            if whole:
                raise
            return found.not_checked("waiting", "the damaged books do not say what waits.")


def doctor(options: argparse.Namespace) -> int:
    """Look at everything and say how it is; 0 when all is well."""
    settings = settings_of(options)
    if settings is None:
        return SETTINGS_WRONG
    patient = Doctor(options, settings)
    findings = list(_shown(patient, as_json=wants_json(options)))
    all_well = all(finding.health is not Health.WRONG for finding in findings)
    if wants_json(options):
        print_json(
            {
                "well": all_well,
                "running": patient.running,
                "checks": [finding.as_json() for finding in findings],
                "clock_offset_s": patient.clock_offset_s,
                "latency": patient.latency,
            }
        )
    else:
        _print_latency(patient)
    return ALL_WELL if all_well else UNWELL


def _shown(patient: Doctor, *, as_json: bool) -> Iterator[Finding]:
    """Print each finding as soon as it is there: some take seconds."""
    for finding in patient.findings():
        if not as_json:
            print_line(finding.as_line())
        yield finding


def _print_latency(patient: Doctor) -> None:
    whose = "since the till was started" if patient.running else "of the calls just made"
    for row in patient.latency:
        print_line(
            f"      {row['method']}: {row['answered']} answered, {row['failed']} not; last "
            f"{row['last_ms']} ms, half within {row['p50_ms']} ms, 95 of 100 within "
            f"{row['p95_ms']} ms, worst {row['worst_ms']} ms ({whose})"
        )
