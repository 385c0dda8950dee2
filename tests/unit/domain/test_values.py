"""Everything in the domain is a value: what was noted once is never changed behind one's back."""

import pkgutil
from dataclasses import FrozenInstanceError, fields, is_dataclass
from importlib import import_module

import pytest

import cashier_app.domain
from tests.fakes.shop import HALLOUMI

VALUES = sorted(
    {
        value
        for module in pkgutil.iter_modules(cashier_app.domain.__path__)
        for value in vars(import_module(f"cashier_app.domain.{module.name}")).values()
        if isinstance(value, type) and is_dataclass(value)
    },
    key=lambda value: value.__name__,
)


@pytest.mark.parametrize("value", VALUES)
def test_a_value_of_the_domain_cannot_be_changed(value: type) -> None:
    blank: object = object.__new__(value)
    with pytest.raises(FrozenInstanceError):
        setattr(blank, fields(value)[0].name, None)


def test_a_change_of_a_real_value_is_refused_too() -> None:
    with pytest.raises(FrozenInstanceError):
        HALLOUMI.price = HALLOUMI.price  # type: ignore[misc]  # this is what must not be possible
