"""PINs: slow to guess, and worth nothing without the key that is not in the file."""

from collections.abc import Mapping
from time import perf_counter

import pytest

from cashier_app.keychain.pins import ArgonPins

KEY, OTHER = b"k" * 32, b"o" * 32


def pins(secrets: Mapping[str, bytes] | None = None) -> ArgonPins:
    return ArgonPins(lambda: secrets or {"k1": KEY})


@pytest.fixture(scope="module")
def kept() -> str:
    return pins().kept("12", "2580")


def test_the_right_pin_of_the_right_person_is_right(kept: str) -> None:
    assert pins().is_right("12", "2580", kept)


@pytest.mark.parametrize(("number", "pin"), [("12", "2581"), ("1", "2580"), ("122", "580")])
def test_another_pin_or_another_person_is_not(kept: str, number: str, pin: str) -> None:
    assert not pins().is_right(number, pin, kept)


def test_what_is_kept_holds_no_pin_and_is_new_each_time(kept: str) -> None:
    assert "2580" not in kept.replace("m=65536", "")
    assert pins().kept("12", "2580") != kept


def test_without_its_key_no_pin_is_right(kept: str) -> None:
    """Goal S5: the file alone verifies none, whatever its thief tries."""
    without = pins({"k2": OTHER})
    assert not without.can_check(kept)
    assert not without.is_right("12", "2580", kept)
    forged = kept.replace("k1", "k2", 1)
    assert without.can_check(forged)
    assert not without.is_right("12", "2580", forged)


def test_an_older_key_that_is_still_here_does(kept: str) -> None:
    both = pins({"k2": OTHER, "k1": KEY})
    assert both.is_right("12", "2580", kept)
    assert both.kept("12", "2580").startswith("k2 ")


@pytest.mark.parametrize("spoilt", ["", "k1", "k1 ", "k1 $argon2id$nonsense", "nonsense"])
def test_what_was_spoilt_is_never_right(spoilt: str) -> None:
    assert not pins().is_right("12", "2580", spoilt)


def test_it_is_argon2id_with_sixty_four_megabytes(kept: str) -> None:
    assert "$argon2id$v=19$m=65536,t=2,p=1$" in kept


def test_a_check_takes_long_enough_for_a_thief(kept: str) -> None:
    """A tenth of a second on one free core; the least, so that a fast machine passes too."""
    begun = perf_counter()
    pins().is_right("12", "9999", kept)
    assert perf_counter() - begun > 0.03
