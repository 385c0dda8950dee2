"""Values: told by what they hold, and never changed."""

from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from inspect import get_annotations
from operator import attrgetter
from typing import Any, TypeVar, cast, dataclass_transform

Kind = TypeVar("Kind")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(kind: type[Kind]) -> type[Kind]:
    """Make a class with annotated fields a value, as `dataclass(frozen=True, slots=True)` would.

    To `replace`, `fields`, `asdict`, `match` and the type checker it is a dataclass. `dataclass`
    writes and compiles six functions for each class; here that is done for one, how it is filled,
    and the others are shared. It takes a fifth of the time, and a till makes 170 such classes
    before it takes a scan: docs/decisions/11-frozen.md. What a class itself says of `==`, `hash`
    or `repr` stands. All fields are filled by whoever makes it, by name or in their order.
    """
    known = cast("Any", dataclass(init=False, repr=False, eq=False)(kind))
    every = fields(known)
    annotated = get_annotations(kind)
    own = [one.name for one in every if one.name in annotated]
    # Where a value has its fields, a class can have neither a default nor a dictionary beside them.
    left_out = {"__dict__", "__weakref__", *own}
    body = {name: said for name, said in vars(known).items() if name not in left_out}
    body["__hash__"] = body.get("__hash__") or _hash
    body["__slots__"] = own
    # Those that hold nothing are told by their class.
    body["_held"] = attrgetter(*([one.name for one in every if one.compare] or ["__class__"]))
    metaclass = cast("Any", type(kind))
    made = metaclass(kind.__name__, kind.__bases__, {**_SHARED, **body})
    made.__qualname__ = kind.__qualname__
    made.__init__ = _filling(made, every)
    return cast("type[Kind]", made)


def _filling(kind: type, every: Sequence[Field[Any]]) -> Callable[..., None]:
    """Compile the function that fills a value; it goes past what refuses every change."""
    known: dict[str, object] = {"_left_out": MISSING}
    takes, fills = ["self"], []
    for one in every:
        name = one.name
        known[f"_fill_{name}"] = getattr(kind, name).__set__
        known[f"_default_{name}"] = one.default
        known[f"_make_{name}"] = one.default_factory
        if one.default is not MISSING:
            takes.append(f"{name}=_default_{name}")
        elif one.default_factory is not MISSING:
            takes.append(f"{name}=_left_out")
            fills.append(f"if {name} is _left_out: {name} = _make_{name}()")
        else:
            takes.append(name)
        fills.append(f"_fill_{name}(self, {name})")
    if hasattr(kind, "__post_init__"):
        fills.append("self.__post_init__()")
    lines = "".join(f"\n    {line}" for line in fills or ["pass"])
    made: dict[str, Any] = {}
    exec(f"def __init__({', '.join(takes)}):{lines}", known, made)  # noqa: S102 - as `dataclass` does; nothing in it comes from outside
    filling = made["__init__"]
    filling.__qualname__ = f"{kind.__qualname__}.__init__"
    filling.__annotations__ = {one.name: one.type for one in every} | {"return": None}
    return cast("Callable[..., None]", filling)


def _equal(self: Any, other: Any) -> Any:  # noqa: ANN401 - any value
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._held(self) == self._held(other)


def _hash(self: Any) -> int:  # noqa: ANN401 - any value
    return hash(self._held(self))


def _written(self: Any) -> str:  # noqa: ANN401 - any value
    held = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({', '.join(held)})"


def _made_again(self: Any) -> tuple[type, tuple[object, ...]]:  # noqa: ANN401 - any value
    return type(self), tuple(getattr(self, one.name) for one in fields(self))


def _refuse_change(_: object, name: str, __: object = None) -> None:
    raise FrozenInstanceError(f"cannot change field {name!r}")


_SHARED: dict[str, object] = {
    "__eq__": _equal,
    "__repr__": _written,
    "__reduce__": _made_again,
    "__setattr__": _refuse_change,
    "__delattr__": _refuse_change,
}
