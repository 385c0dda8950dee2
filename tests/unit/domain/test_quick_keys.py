"""The arrangement of the quick keys: groups stay together, nothing is lost by moving."""

from hypothesis import given, strategies as st

from cashier_app.domain.quick_keys import QuickKey, QuickKeys

KEYS = QuickKeys(
    (
        QuickKey("Bakery", "BRE"),
        QuickKey("Bakery", "CRO"),
        QuickKey("Fruit", "BAN"),
        QuickKey("Fruit", "LEM"),
    )
)
ALL = ("BRE", "CRO", "BAN", "LEM")


def order(keys: QuickKeys) -> list[str]:
    return [f"{key.group}/{key.code}" for key in keys.keys]


def test_a_key_comes_at_the_end_of_its_group() -> None:
    assert order(KEYS.with_key("CAK", "Bakery"))[2] == "Bakery/CAK"
    assert order(KEYS.with_key("ICE", "Frozen"))[-1] == "Frozen/ICE"
    assert KEYS.with_key("BRE", "Fruit") == KEYS
    assert (KEYS.group_of("LEM"), KEYS.group_of("ICE")) == ("Fruit", "")


def test_a_key_is_removed_and_an_empty_group_with_it() -> None:
    left = KEYS.without("BRE").without("CRO")
    assert order(left) == ["Fruit/BAN", "Fruit/LEM"]
    assert left.without("ICE") == left


def test_a_key_moves_within_its_group_and_over_into_the_next() -> None:
    assert order(KEYS.moved("BRE", 1, ALL))[:2] == ["Bakery/CRO", "Bakery/BRE"]
    over = KEYS.moved("CRO", 1, ALL)
    assert order(over) == ["Bakery/BRE", "Fruit/CRO", "Fruit/BAN", "Fruit/LEM"]
    assert over.moved("CRO", -1, ALL) == KEYS


def test_a_key_at_either_end_stays() -> None:
    assert KEYS.moved("BRE", -1, ALL) == KEYS
    assert KEYS.moved("LEM", 1, ALL) == KEYS
    assert KEYS.moved("ICE", 1, ALL) == KEYS


def test_a_key_passes_those_that_are_not_shown() -> None:
    keys = KEYS.with_key("GON", "Bakery").with_key("CAK", "Bakery")
    moved = keys.moved("CRO", 1, (*ALL, "CAK"))
    assert order(moved)[:4] == ["Bakery/BRE", "Bakery/GON", "Bakery/CAK", "Bakery/CRO"]


def test_a_group_is_named_or_joins_another() -> None:
    assert order(KEYS.renamed("Fruit", "Fresh"))[2:] == ["Fresh/BAN", "Fresh/LEM"]
    three = KEYS.with_key("ICE", "Frozen")
    assert order(three.renamed("Frozen", "Bakery"))[:3] == [
        "Bakery/BRE",
        "Bakery/CRO",
        "Bakery/ICE",
    ]


def test_a_key_begins_a_group_or_joins_one() -> None:
    assert order(KEYS.in_group("BRE", "Sweet"))[-1] == "Sweet/BRE"
    assert order(KEYS.in_group("BRE", "Fruit"))[-1] == "Fruit/BRE"
    assert KEYS.in_group("ICE", "Sweet") == KEYS


@given(st.lists(st.tuples(st.sampled_from(ALL), st.sampled_from([1, -1])), max_size=12))
def test_moving_loses_no_key_and_tears_no_group_apart(moves: list[tuple[str, int]]) -> None:
    keys = KEYS
    for code, step in moves:
        keys = keys.moved(code, step, ALL)
        groups = [key.group for key in keys.keys]
        assert sorted(key.code for key in keys.keys) == sorted(ALL)
        assert groups == sorted(groups, key=list(dict.fromkeys(groups)).index)
