"""How a scanner is set up, learned from one scan of a code that is known."""

import re
from typing import Literal

from cashier_app.domain.frozen import frozen

Suffix = Literal["Enter", "Tab", ""]

FIRST_GAP_MS = 50
"""Longest time between two keys of a scan that is known by its speed alone; fingers take longer."""

# AIM identifier of the symbology, which some scanners put before the code: "]E0" before an EAN.
SYMBOLOGY = r"\][A-Za-z][0-9A-Za-z]"


@frozen
class TrialScan:
    """What a scanner typed for one code, before anything was taken off.

    `slowest_ms` is the longest time between two of its keys. `dropped` counts control characters
    and key combinations, which no code of this till has.
    """

    text: str
    end: Suffix
    slowest_ms: int
    dropped: int = 0


@frozen
class ScannerSetup:
    """The settings that understand this scanner: `[scanner] prefix` and `suffix`."""

    prefix: str
    suffix: Suffix
    slowest_ms: int = 0

    @property
    def needs_prefix(self) -> bool:
        """Whether it types so slowly that only a prefix tells it from a person."""
        return not self.prefix and self.slowest_ms > FIRST_GAP_MS


def learned_from(trial: TrialScan, code: str) -> ScannerSetup | None:
    """Return how the scanner is set up that typed this for a known code; None for another code.

    What stands before the code is the prefix; the identifier of the symbology is not part of it.
    """
    before, found, behind = trial.text.strip().rpartition(code)
    if not found or behind:
        return None
    prefix = re.sub(f"{SYMBOLOGY}$", "", before)
    return ScannerSetup(prefix, trial.end, trial.slowest_ms)


def code_of(trial: TrialScan, setup: ScannerSetup) -> str:
    """Return the code that this scanner typed, without what it puts before each."""
    text = trial.text.strip().removeprefix(setup.prefix)
    return re.sub(f"^{SYMBOLOGY}", "", text)


def in_another_layout(trial: TrialScan, code: str) -> bool:
    """Whether this is the known code, with each digit read as another key of the keyboard.

    A scanner presses keys, and the computer says what they mean: with a French layout `2` is `é`.
    """
    read = trial.text.strip()[-len(code) :]
    keys = set(zip(code, read, strict=False))
    same_keys = len(read) == len(code) and len(keys) == len(set(code)) == len(set(read))
    return same_keys and not (read.isascii() and read.isdecimal())
