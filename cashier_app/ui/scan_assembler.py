"""Tells a barcode scan from typing by its timing, and puts the scanned code together.

A keyboard-wedge scanner types a character every 5 to 50 ms, a person leaves over 100 ms. So every
key is held until the next one has had time to come: what comes that fast is a scan, the rest is
given back as typing, `FIRST_GAP_MS` later. The time that is allowed inside a code adapts:
it grows once the keys can be nothing else, and whether Enter is waited for is learned from the
scans before. This file knows no Qt and no clock; it is told when a key came.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, Literal, Protocol, TypeVar

from cashier_app.domain.frozen import frozen
from cashier_app.domain.scanner_setup import FIRST_GAP_MS, SYMBOLOGY

K = TypeVar("K")

SILENCE_MS = 60
"""How much silence ends a code when the scanner sends no Enter."""

DOUBT_MS = 150
"""How much silence is forgiven after a few keys that came faster than fingers are."""

PATIENCE_MS = 300
"""How much silence inside a code is forgiven once it can be nothing else: its Enter must come."""

SURE_GAP_MS = 25
"""Mean time between keys under which it can be nothing else; rolling fingers manage 30 to 50."""

MIN_LENGTH = 4
"""Shorter bursts are typing: two keys pressed at once happen to everybody."""

MAX_LENGTH = 512
"""A longer burst is no code that a till knows; it is dropped."""

_VOLLEY = 3
_SYMBOLOGY = re.compile(f"^{SYMBOLOGY}")


class KeyKind(Enum):
    """What a key means to the assembler."""

    CHARACTER = "character"
    END = "end"  # Enter, Tab
    EDIT = "edit"  # arrows, Backspace: harmless wherever they come from
    COMMAND = "command"  # Ctrl and Alt combinations, F keys, Esc: a person's, never a scanner's


@frozen
class KeyStroke(Generic[K]):
    """A key that was pressed.

    `stamp_ms` is the time on the event, 0 if it has none; `arrival_ms` is when it was handled.
    `event` is whatever the caller needs to give the key back as typing.
    """

    kind: KeyKind
    text: str
    stamp_ms: int
    arrival_ms: int
    event: K

    def ms_after(self, earlier: "KeyStroke[K]") -> int:
        """Return how long after the earlier key this one was pressed.

        The stamps say when the keys were really pressed, also when both waited for a busy screen.
        """
        gap = self.stamp_ms - earlier.stamp_ms
        if self.stamp_ms and earlier.stamp_ms and gap >= 0:
            return gap
        return self.arrival_ms - earlier.arrival_ms


@frozen
class ScannerProfile:
    """How the scanner of this till was set up.

    `prefix` is a text before each code by which a scan is known whatever its speed, `suffix` the
    key after it. A scanner that sends another suffix is understood all the same.
    """

    prefix: str = ""
    suffix: Literal["Enter", "Tab", "none"] = "Enter"
    min_length: int = MIN_LENGTH


@dataclass(slots=True)
class Verdict(Generic[K]):
    """What became of the keys: typing to give back, codes that were scanned, keys to forget."""

    typed: list[K] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    forgotten: list[K] = field(default_factory=list)
    dropped: int = 0


class Assembler(Protocol[K]):
    """What puts keys together: `press` for each, `silence` when none came for `wait_ms`."""

    @property
    def held(self) -> Sequence[K]:
        """The keys that are held back now."""
        ...

    @property
    def wait_ms(self) -> int:
        """How long the next key of the same scan may take."""
        ...

    def press(self, stroke: KeyStroke[K]) -> Verdict[K]:
        """Take a key and say what is known now."""
        ...

    def silence(self) -> Verdict[K]:
        """Say what the keys were, now that no further one comes."""
        ...

    def give_up(self) -> Verdict[K]:
        """Give back all that is held as typing."""
        ...


class ScanAssembler(Generic[K]):
    """Collects keys into bursts and says of each burst whether it was a scan.

    Call `press` for each key and, when nothing has come for `wait_ms`, `silence`.

    Args:
        profile: how the scanner was set up.
    """

    def __init__(self, profile: ScannerProfile) -> None:
        self._profile = profile
        self._expects_end = profile.suffix != "none"
        self._burst: list[KeyStroke[K]] = []
        self._text = ""
        self._ended: KeyStroke[K] | None = None

    @property
    def held(self) -> Sequence[K]:
        """The keys that are held back now."""
        return [stroke.event for stroke in self._burst]

    @property
    def wait_ms(self) -> int:
        """How long the next key of the same scan may take."""
        if self._has_prefix:
            return PATIENCE_MS
        if len(self._text) < self._profile.min_length:
            return DOUBT_MS if self._is_sure else FIRST_GAP_MS
        if self._expects_end and self._is_sure:
            return PATIENCE_MS
        return SILENCE_MS

    def press(self, stroke: KeyStroke[K]) -> Verdict[K]:
        """Take a key and say what is known now; often nothing is."""
        verdict: Verdict[K] = Verdict()
        if self._burst and stroke.ms_after(self._burst[-1]) > self.wait_ms:
            verdict = self.silence()
        if not self._burst and self._is_tail_of_scan(stroke):
            verdict.forgotten.append(stroke.event)
            return verdict
        self._burst.append(stroke)
        if stroke.kind is KeyKind.CHARACTER:
            self._text += stroke.text
        elif stroke.kind is KeyKind.END and self._text:
            self._end(stroke, verdict)
        return verdict

    def silence(self) -> Verdict[K]:
        """Say what the burst was, now that no further key of it comes."""
        verdict: Verdict[K] = Verdict()
        if self._is_code and (self._has_prefix or self._is_sure or not self._expects_end):
            self._expects_end = False
            self._scan(verdict)
        elif self._burst and self._is_scrap:
            self._drop(verdict)
        else:
            self._type(verdict)
        return verdict

    def give_up(self) -> Verdict[K]:
        """Give back all that is held as typing."""
        verdict: Verdict[K] = Verdict()
        self._type(verdict)
        return verdict

    @property
    def _has_prefix(self) -> bool:
        prefix = self._profile.prefix
        return bool(prefix) and self._text.startswith(prefix)

    @property
    def _is_code(self) -> bool:
        if self._has_prefix:
            return len(self._text) > len(self._profile.prefix)
        return len(self._text) >= self._profile.min_length

    @property
    def _is_sure(self) -> bool:
        """Whether no person could have pressed these keys."""
        gaps = len(self._burst) - 1
        return gaps > 0 and self._burst[-1].ms_after(self._burst[0]) <= gaps * SURE_GAP_MS

    def _is_tail_of_scan(self, stroke: KeyStroke[K]) -> bool:
        """Whether this is the second of the two keys that some scanners end a code with."""
        ended = self._ended
        if stroke.kind is not KeyKind.END or ended is None:
            return False
        return stroke.ms_after(ended) <= FIRST_GAP_MS

    def _end(self, stroke: KeyStroke[K], verdict: Verdict[K]) -> None:
        if self._is_code:
            self._expects_end = True
            self._ended = stroke
            self._scan(verdict)
        elif self._is_scrap:
            self._drop(verdict)
        else:
            self._type(verdict)

    def _scan(self, verdict: Verdict[K]) -> None:
        text = self._text.removeprefix(self._profile.prefix)
        code = _SYMBOLOGY.sub("", text).strip()
        if code and len(code) <= MAX_LENGTH:
            verdict.codes.append(code)
        kinds = (KeyKind.EDIT, KeyKind.COMMAND)
        verdict.dropped += sum(stroke.kind in kinds for stroke in self._burst)
        verdict.forgotten += [stroke.event for stroke in self._burst]
        self._begin_anew()

    @property
    def _is_scrap(self) -> bool:
        """Whether a scanner typed this, too short for a code: Tab and a blank can press buttons."""
        return self._burst[-1].kind is KeyKind.END and self._is_sure

    def _type(self, verdict: Verdict[K]) -> None:
        kinds = {stroke.kind for stroke in self._burst}
        # A command in one burst with what a scanner types did not come from a person's hand, nor
        # did several that came faster than fingers are.
        is_volley = len(self._burst) >= _VOLLEY and self._is_sure
        unsafe = is_volley or bool(kinds & {KeyKind.CHARACTER, KeyKind.END})
        for stroke in self._burst:
            if stroke.kind is KeyKind.COMMAND and unsafe:
                verdict.forgotten.append(stroke.event)
                verdict.dropped += 1
            else:
                verdict.typed.append(stroke.event)
        self._begin_anew()

    def _drop(self, verdict: Verdict[K]) -> None:
        verdict.forgotten += [stroke.event for stroke in self._burst]
        verdict.dropped += len(self._burst)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._burst.clear()
        self._text = ""
