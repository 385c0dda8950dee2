"""Puts a trial scan together: anything that comes in one go, however slow the scanner is."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from cashier_app.domain.scanner_setup import FIRST_GAP_MS, Suffix, TrialScan
from cashier_app.ui.scan_assembler import MIN_LENGTH, KeyKind, KeyStroke, Verdict

K = TypeVar("K")

SILENCE_MS = 400
"""How much silence ends a trial scan without Enter; the slowest wireless scanners leave 200."""


class TrialAssembler(Generic[K]):
    """Takes the place of a `ScanAssembler` while a scanner is tried out.

    Args:
        heard: called with each trial scan.
    """

    def __init__(self, heard: Callable[[TrialScan], None]) -> None:
        self._heard = heard
        self._burst: list[KeyStroke[K]] = []
        self._ended: KeyStroke[K] | None = None

    @property
    def held(self) -> Sequence[K]:
        """The keys that are held back now."""
        return [stroke.event for stroke in self._burst]

    @property
    def wait_ms(self) -> int:
        """How long the next key of the same scan may take."""
        return SILENCE_MS

    def press(self, stroke: KeyStroke[K]) -> Verdict[K]:
        """Take a key; an Enter or Tab ends the scan."""
        verdict: Verdict[K] = Verdict()
        if not self._burst and self._is_second_end(stroke):
            verdict.forgotten.append(stroke.event)
            return verdict
        self._burst.append(stroke)
        if stroke.kind is KeyKind.END:
            self._ended = stroke
            self._finish(verdict, "Tab" if stroke.text == "\t" else "Enter")
        return verdict

    def silence(self) -> Verdict[K]:
        """End the scan of a scanner that sends no Enter."""
        verdict: Verdict[K] = Verdict()
        self._finish(verdict, "")
        return verdict

    def give_up(self) -> Verdict[K]:
        """Give back all that is held as typing."""
        verdict: Verdict[K] = Verdict(typed=[stroke.event for stroke in self._burst])
        self._burst.clear()
        return verdict

    def _is_second_end(self, stroke: KeyStroke[K]) -> bool:
        ended = self._ended
        return (
            stroke.kind is KeyKind.END
            and ended is not None
            and stroke.ms_after(ended) <= FIRST_GAP_MS
        )

    def _finish(self, verdict: Verdict[K], end: Suffix) -> None:
        burst, self._burst = self._burst, []
        keys = [stroke for stroke in burst if stroke.kind is KeyKind.CHARACTER]
        if len(keys) < MIN_LENGTH:
            self._ended = None
            verdict.typed += [stroke.event for stroke in burst]
            return
        verdict.forgotten += [stroke.event for stroke in burst]
        gaps = [later.ms_after(one) for one, later in pairwise(keys)]
        dropped = sum(stroke.kind in {KeyKind.EDIT, KeyKind.COMMAND} for stroke in burst)
        text = "".join(stroke.text for stroke in keys)
        self._heard(TrialScan(text, end, max(gaps), dropped))
