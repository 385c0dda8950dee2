"""Receipts as files: for shops that print with another program, and for trying things out."""

import os
import re
from pathlib import Path

from cashier_app.printing.device import StatusChannel
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9-]")


class FileDevice:
    """Writes each job as `NAME.bin`, the bytes that a printer would get.

    Args:
        folder: where the files go, made when it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def state(self) -> PrinterState:
        """Always ready; whether the disk takes the file shows when it is written."""
        return PrinterState.READY

    @property
    def status_channel(self) -> StatusChannel:
        """There is none."""
        return StatusChannel.NONE

    def print_job(self, name: str, data: bytes) -> PrintReport:
        """Write the job's file, whole or not at all; the same name replaces it."""
        file = self._folder / f"{_NOT_IN_A_NAME.sub('_', name)}.bin"
        part = file.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as handle:
                handle.write(data)
                handle.flush()
                os.fsync(handle.fileno())
            part.replace(file)
        except OSError:
            return PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE)
        return PrintReport(PrintOutcome.PRINTED, PrinterState.READY)

    def kick_drawer(self, data: bytes) -> None:
        """Do nothing: a folder has no drawer."""
