"""A value is what `dataclass(frozen=True, slots=True)` makes of the same class."""

import copy
import inspect
import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import Any, ClassVar, Generic, TypeVar

import pytest

from cashier_app.domain.frozen import frozen

T = TypeVar("T")
Made = Any  # a class of which no type checker knows
Maker = Callable[[type], Made]
OF_A_CLASS = frozenset({"__dict__", "__weakref__"})


class _Weight:
    """What is weighed."""

    unit: ClassVar[str] = "kg"
    grams: int
    tare: int = 0
    notes: Mapping[str, str] = field(default_factory=dict)

    @property
    def net(self) -> int:
        return self.grams - self.tare


class _Key:
    """What must not be seen."""

    name: str
    secret: str = field(repr=False, default="s3cret")
    used: int = field(compare=False, default=0)


class _Odd:  # noqa: PLW1641 - who makes a value of it gives it a hash
    """Says of itself how it is told from others, and refuses to be even."""

    number: int

    def __post_init__(self) -> None:
        if self.number % 2 == 0:
            raise ValueError(self.number)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and other.number % 10 == self.number % 10

    def __repr__(self) -> str:
        return f"odd {self.number}"


class _Named:
    """Has the hash that it wants."""

    name: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and other.name.lower() == self.name.lower()

    def __hash__(self) -> int:
        return hash(self.name.lower())


class _Empty:
    """Holds nothing."""


class _One(Generic[T]):
    """Holds one thing of some kind."""

    held: T


def _as_dataclass(kind: type) -> Made:
    return dataclass(frozen=True, slots=True)(_anew(kind))


def _as_frozen(kind: type) -> Made:
    return frozen(_anew(kind))


def _anew(kind: type) -> type:
    """Return the class as it is written: `dataclass` changes the one that it is given."""
    body = {name: said for name, said in vars(kind).items() if name not in OF_A_CLASS}
    return type(kind)(kind.__name__, kind.__bases__, body)


MAKERS = pytest.mark.parametrize("make", [_as_dataclass, _as_frozen])


@frozen
class Bag:
    """Stands in this module, where a pickle finds it."""

    things: tuple[str, ...]
    weight: int = 0


@MAKERS
def test_it_is_filled_by_order_by_name_and_by_default(make: Maker) -> None:
    weight = make(_Weight)
    filled = weight(500, tare=20)
    assert (filled.grams, filled.tare, filled.notes, filled.net) == (500, 20, {}, 480)
    assert filled.notes is not weight(500).notes
    assert weight(1, 2, {"a": "b"}).notes == {"a": "b"}
    assert weight.unit == "kg"


@MAKERS
@pytest.mark.parametrize("wrong", [{}, {"grams": 1, "more": 2}])
def test_what_is_missing_or_too_much_is_named(make: Maker, wrong: dict[str, int]) -> None:
    with pytest.raises(TypeError, match=r"_Weight\.__init__\(\).*'(grams|more)'"):
        make(_Weight)(**wrong)


@MAKERS
def test_it_cannot_be_changed(make: Maker) -> None:
    weight = make(_Weight)(5)
    with pytest.raises(FrozenInstanceError, match="grams"):
        weight.grams = 6
    with pytest.raises(FrozenInstanceError, match="grams"):
        del weight.grams
    with pytest.raises((FrozenInstanceError, TypeError)):
        weight.colour = "red"
    assert not hasattr(weight, "__dict__")


@MAKERS
def test_it_is_told_by_what_it_holds(make: Maker) -> None:
    key, other = make(_Key), make(_Weight)
    assert key("a") == key("a", used=3)
    assert key("a") != key("b")
    assert key("a", "x") != key("a", "y")
    assert key("a").__eq__(other(1)) is NotImplemented
    assert len({key("a"), key("a", used=3), key("b")}) == 2
    with pytest.raises(TypeError, match="unhashable"):
        hash(other(1))


@MAKERS
def test_what_is_secret_is_not_written(make: Maker) -> None:
    assert repr(make(_Key)("till")) == "_Key(name='till', used=0)"


@MAKERS
def test_what_a_class_says_itself_stands(make: Maker) -> None:
    odd, named = make(_Odd), make(_Named)
    assert odd(3) == odd(13)
    assert repr(odd(3)) == "odd 3"
    assert len({named("Ann"), named("ANN"), named("Bob")}) == 2
    with pytest.raises(ValueError, match="4"):
        odd(4)


@MAKERS
def test_a_class_with_its_own_likeness_is_hashed_by_what_it_holds(make: Maker) -> None:
    odd = make(_Odd)
    assert hash(odd(3)) == hash(odd(3))
    assert hash(odd(3)) != hash(odd(13))


@MAKERS
def test_it_may_hold_nothing(make: Maker) -> None:
    empty = make(_Empty)
    assert empty() == empty()
    assert hash(empty()) == hash(empty())
    assert repr(empty()) == "_Empty()"


@MAKERS
def test_it_may_be_of_a_kind(make: Maker) -> None:
    one = make(_One)
    assert one("a") == one("a")
    assert one[int]


def test_its_kind_may_be_named_where_it_is_made() -> None:
    # `dataclass` cannot do that with slots in Python 3.11.
    assert _as_frozen(_One)[int](3).held == 3


@MAKERS
def test_it_has_what_its_parent_has_and_more(make: Maker) -> None:
    class _Heavier(make(_Weight)):  # type: ignore[misc]  # a class that is made here
        """Has a lid."""

        lid: int = 7

    heavier = make(_Heavier)
    assert (heavier(9).grams, heavier(9, lid=1).lid, heavier(9).net) == (9, 1, 9)
    assert heavier(9) == heavier(9, 0, {}, 7)
    assert heavier(9) != make(_Weight)(9)
    with pytest.raises(FrozenInstanceError):
        heavier(9).grams = 3


@MAKERS
def test_it_is_a_dataclass_to_all_who_ask(make: Maker) -> None:
    key = make(_Key)
    till = key("till")
    assert replace(till, name="other", used=1) == key("other")
    assert [one.name for one in fields(till)] == ["name", "secret", "used"]
    assert asdict(till) == {"name": "till", "secret": "s3cret", "used": 0}
    assert key.__match_args__ == ("name", "secret", "used")
    assert key.__qualname__ == "_Key"
    assert key.__doc__ == "What must not be seen."
    assert list(inspect.signature(key).parameters) == ["name", "secret", "used"]
    assert key.__init__.__annotations__ == {"name": str, "secret": str, "used": int, "return": None}


def test_a_copy_is_one_of_its_own() -> None:
    bag = Bag(("milk",), 3)
    for again in (copy.copy(bag), copy.deepcopy(bag), pickle.loads(pickle.dumps(bag))):  # noqa: S301 - our own
        assert again == bag
        assert type(again) is Bag


def test_it_takes_less_time_to_make_than_a_dataclass() -> None:
    """Work, not time: calls of Python's functions, which no busy machine makes more of."""
    program = """
import sys
from dataclasses import dataclass
from cashier_app.domain.frozen import frozen
def calls(make):
    seen = []
    class Kind:
        "Has fields."
        one: int
        two: str = ""
        three: tuple = ()
    sys.setprofile(lambda frame, event, what: seen.append(event) if event == "call" else None)
    make(Kind)
    sys.setprofile(None)
    return len(seen)
print(calls(dataclass(frozen=True, slots=True)), calls(frozen))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    of_dataclass, of_value = map(int, done.stdout.split())
    assert of_value * 2 < of_dataclass
