"""The scanner as the set-up sees it: one scan that is only looked at, and a new set-up to use."""

from collections.abc import Callable
from typing import Protocol

from cashier_app.domain.scanner_setup import ScannerSetup, TrialScan


class ScannerTrial(Protocol):
    """What a set-up step needs to learn how the scanner works; on the GUI thread.

    `learned_from(trial, code)` in `domain/scanner_setup.py` makes settings of what was heard.
    """

    def begin_trial(self, heard: Callable[[TrialScan], None]) -> None:
        """Hand scans of any speed to `heard` from now on, and nothing to the till.

        Keys that come together are taken for a scan even if a slow hand typed them, so no field may
        have the focus meanwhile.
        """
        ...

    def end_trial(self) -> None:
        """Take scans as before; nothing happens when no trial was begun."""
        ...

    def use(self, setup: ScannerSetup) -> None:
        """Understand the scanner by this set-up from now on; that ends a trial."""
        ...
