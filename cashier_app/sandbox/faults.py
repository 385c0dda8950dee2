"""Trouble on demand: what goes wrong with the next calls, and with which of them.

A fault has a `kind` (`KINDS` says what each does) and limits: a method or all, the Nth call, a text
in the request, a probability, a number of calls. A call meets the oldest fault that fits, and no
other; a fault counts the calls of its method and text that no older fault took.

In Python: `server.faults.add("customer_events/purchases/create", "cut_after", nth=2)`; over HTTP:
`POST /sandbox/faults` with the same names in a JSON object or a list of them.
"""

from collections.abc import Mapping
from dataclasses import asdict, replace
from random import Random
from threading import Lock
from types import MappingProxyType
from typing import Any, Literal

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.methods import METHODS
from cashier_app.sandbox.request_reading import HttpRequest

Kind = Literal[
    "delay",
    "late",
    "cut_late",
    "refuse",
    "http_error",
    "html",
    "redirect",
    "garbage",
    "truncated",
    "oversized",
    "wrong_type",
    "gzip",
    "drip",
    "cut_before",
    "cut_after",
    "hide",
    "kill_tokens",
]
KINDS: Mapping[Kind, str] = MappingProxyType(
    {
        "delay": "takes effect at once; the answer comes `seconds` later",
        "late": "is held up and takes effect `seconds` later, even if nobody waits any more",
        "cut_late": "the connection is closed at once; takes effect `seconds` later all the same",
        "refuse": "an envelope that is not OK, with `message` and `http_status` (200)",
        "http_error": "a bare HTTP error without an envelope, `http_status` (503)",
        "html": "a web page, as a proxy's sign-in page, `http_status` (200)",
        "redirect": "is sent to another address, `http_status` (307)",
        "garbage": "JSON that breaks off, of the right length",
        "truncated": "takes effect; the connection is closed in the middle of the answer",
        "oversized": "takes effect; the answer has `size` bytes (16 MiB)",
        "wrong_type": "takes effect; the answer calls itself text/html",
        "gzip": "takes effect; the answer is compressed, from `size` bytes if that is given",
        "drip": "takes effect; the answer comes drop by drop over `seconds`",
        "cut_before": "the connection is closed; the call had no effect",
        "cut_after": "takes effect; the connection is closed without an answer",
        "hide": "a list leaves out what was entered in the last `seconds` (0: everything), "
        "with `reference` only that entry",
        "kill_tokens": "every token is forgotten first, then the call is answered",
    }
)
"""What each kind does. refuse, http_error, html, redirect and garbage have no effect unless
`takes_effect` is set."""
EVERY_METHOD = "*"
REFUSED = "Refused on demand"


@frozen
class Fault:
    """One fault.

    Attributes:
        method: the path of the method, or `*` for all.
        kind: what happens.
        seconds: for `delay`, `late`, `cut_late`, `drip` and `hide`.
        times: how many calls it meets; None: until it is cleared.
        message: the words of `refuse`.
        http_status: of `refuse`, `http_error`, `html` and `redirect`; None: the usual one.
        takes_effect: whether the kinds without an effect come after the effect.
        nth: it meets its Nth call first; 1 is the next.
        reference: only calls whose request contains this text; empty: all.
        chance: how probable it is that it meets a call, 0 to 1.
        seed: the start of its dice: the same seed meets the same calls.
        size: bytes, for `oversized` and `gzip`; 0: the usual size.

    """

    method: str
    kind: Kind
    seconds: float = 0
    times: int | None = 1
    message: str = REFUSED
    http_status: int | None = None
    takes_effect: bool = False
    nth: int = 1
    reference: str = ""
    chance: float = 1
    seed: int = 0
    size: int = 0

    def concerns(self, request: HttpRequest) -> bool:
        """Tell whether a call is of its method and has its text."""
        if self.method not in {request.path, EVERY_METHOD}:
            return False
        # A hidden entry is not named in the request for the list.
        if self.kind == "hide" or not self.reference:
            return True
        return self.reference in request.as_text()

    def as_json(self) -> dict[str, object]:
        """Return the fault as the HTTP face writes it."""
        return asdict(self)


class _Waiting:
    """A fault with what it has seen so far."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self._calls = 0
        self._dice = Random(fault.seed)

    def meets(self, request: HttpRequest) -> bool:
        """Count a call, and tell whether the fault meets it."""
        if not self.fault.concerns(request):
            return False
        self._calls += 1
        return self._calls >= self.fault.nth and self._dice.random() < self.fault.chance


class Faults:
    """The faults that are waiting for a call; the oldest that fits is used first."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: list[_Waiting] = []

    @property
    def waiting(self) -> tuple[Fault, ...]:
        """Return what has not happened yet."""
        with self._lock:
            return tuple(each.fault for each in self._waiting)

    def add(self, method: str, kind: Kind, **limits: Any) -> None:  # noqa: ANN401 - see `Fault`
        """Add a fault; for what there is to say about it see `Fault`.

        Raises:
            ValueError: there is no such method.

        """
        self.put(Fault(method, kind, **limits))

    def put(self, *faults: Fault) -> None:
        """Add faults that are made already.

        Raises:
            ValueError: one of them is for a method that does not exist; none was added.

        """
        for fault in faults:
            if fault.method != EVERY_METHOD and fault.method not in METHODS:
                raise ValueError(f"there is no method '{fault.method}'")
        with self._lock:
            self._waiting.extend(_Waiting(fault) for fault in faults)

    def clear(self) -> None:
        """Take all faults away."""
        with self._lock:
            self._waiting.clear()

    def take(self, request: HttpRequest) -> Fault | None:
        """Return the fault of this call, and count it down."""
        with self._lock:
            for each in self._waiting:
                if each.meets(request):
                    self._count_down(each)
                    return each.fault
            return None

    def _count_down(self, met: _Waiting) -> None:
        times = met.fault.times
        if times is None:
            return
        if times <= 1:
            self._waiting.remove(met)
        else:
            met.fault = replace(met.fault, times=times - 1)
