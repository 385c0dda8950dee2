"""Trouble on demand: what goes wrong with the next calls of a method.

The kinds, for a call that has a fault:

- `delay`: it takes effect at once, its answer comes `seconds` later.
- `late`: it is held up on its way and takes effect `seconds` later, even if nobody waits any more.
- `refuse`: no effect; an envelope that is not OK, with `message`.
- `http_error`: a bare HTTP error (`http_status`, 503 unless said) without an envelope.
- `html`: a web page with status 200, as a proxy's sign-in page.
- `garbage`: status 200, JSON that breaks off.
- `cut_before`: the connection is closed, the call had no effect.
- `cut_after`: the call takes effect, then the connection is closed without an answer.
- `hide`: a list leaves out what was submitted in the last `seconds`; 0 leaves out everything.
- `kill_tokens`: every token is forgotten first, then the call is answered.

`http_error`, `html` and `garbage` have no effect unless `takes_effect` is set.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from decimal import Decimal
from threading import Lock
from typing import Any, Literal, cast, get_args

from cashier_app.sandbox.contract import as_object
from cashier_app.sandbox.methods import METHODS

Kind = Literal[
    "delay",
    "late",
    "refuse",
    "http_error",
    "html",
    "garbage",
    "cut_before",
    "cut_after",
    "hide",
    "kill_tokens",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
EVERY_METHOD = "*"
REFUSED = "Refused on demand"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    Attributes:
        method: the path of the method, or `*` for all.
        kind: what happens (see the module's text).
        seconds: for `delay`, `late` and `hide`.
        times: how many calls it meets; None: until it is cleared.
        message: the words of `refuse`.
        http_status: the status of `http_error`.
        takes_effect: whether `http_error`, `html` and `garbage` come after the effect.

    """

    method: str
    kind: Kind
    seconds: float = 0
    times: int | None = 1
    message: str = REFUSED
    http_status: int = 503
    takes_effect: bool = False

    def as_json(self) -> dict[str, object]:
        """Return the fault as the HTTP face writes it."""
        return asdict(self)


class Faults:
    """The faults that are waiting for a call; the oldest that fits is used first."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: list[Fault] = []

    @property
    def waiting(self) -> tuple[Fault, ...]:
        """Return what has not happened yet."""
        with self._lock:
            return tuple(self._waiting)

    def add(
        self,
        method: str,
        kind: Kind,
        *,
        seconds: float = 0,
        times: int | None = 1,
        message: str = REFUSED,
        http_status: int = 503,
        takes_effect: bool = False,
    ) -> None:
        """Add a fault; for the meaning see `Fault`.

        Raises:
            ValueError: there is no such method.

        """
        self.put(Fault(method, kind, seconds, times, message, http_status, takes_effect))

    def put(self, *faults: Fault) -> None:
        """Add faults that are made already.

        Raises:
            ValueError: one of them is for a method that does not exist; none was added.

        """
        for fault in faults:
            if fault.method != EVERY_METHOD and fault.method not in METHODS:
                raise ValueError(f"there is no method '{fault.method}'")
        with self._lock:
            self._waiting.extend(faults)

    def clear(self) -> None:
        """Take all faults away."""
        with self._lock:
            self._waiting.clear()

    def take(self, method: str) -> Fault | None:
        """Return the fault of this call, and count it down."""
        with self._lock:
            for place, fault in enumerate(self._waiting):
                if fault.method in {method, EVERY_METHOD}:
                    self._count_down(place, fault)
                    return fault
            return None

    def _count_down(self, place: int, fault: Fault) -> None:
        if fault.times is None:
            return
        if fault.times <= 1:
            del self._waiting[place]
        else:
            self._waiting[place] = replace(fault, times=fault.times - 1)


def fault_from_json(row: object) -> Fault:
    """Read a fault as it comes over HTTP.

    Raises:
        TypeError: it is not an object, or a field is of the wrong type.
        ValueError: something is missing or unknown; the text says what.

    """
    fields = as_object(row)
    for name, value in fields.items():
        if name not in _FIELD_TYPES:
            raise ValueError(f"a fault has no '{name}'")
        if not isinstance(value, _FIELD_TYPES[name]):
            raise TypeError(f"{name} cannot be {value!r}")
    method, kind = fields.get("method"), fields.get("kind")
    if not method or kind not in KINDS:
        raise ValueError(f"a fault needs a method and a kind out of {', '.join(KINDS)}")
    fault = replace(Fault(str(method), kind), **cast("dict[str, Any]", fields))
    # Clocks count in floats, to the millisecond here; the reader gives exact decimals.
    return replace(fault, seconds=int(fault.seconds * 1000) / 1000)


_FIELD_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "method": str,
    "kind": str,
    "seconds": (int, Decimal),
    "times": (int, type(None)),
    "message": str,
    "http_status": int,
    "takes_effect": bool,
}
