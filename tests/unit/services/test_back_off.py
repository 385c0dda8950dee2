"""How long a dead line is left alone: longer each time, and not at all once it answers."""

from cashier_app.services.back_off import BackOff


def pauses(back_off: BackOff, count: int, now: float = 1000.0) -> list[float]:
    """The pauses after so many failures, each at the end of the one before."""
    found = []
    for _ in range(count):
        back_off.failed(now)
        found.append(back_off.left_s(now))
        now += found[-1]
    return found


def test_it_begins_without_a_pause() -> None:
    assert BackOff().left_s(1000.0) == 0


def test_each_failure_after_a_pause_doubles_the_next_up_to_half_a_minute() -> None:
    assert pauses(BackOff(), 8) == [1, 2, 4, 8, 16, 30, 30, 30]


def test_a_pause_runs_out_and_is_never_less_than_nothing() -> None:
    back_off = BackOff()
    back_off.failed(1000.0)
    assert [back_off.left_s(at) for at in (1000.25, 1001.0, 1500.0)] == [0.75, 0, 0]


def test_what_fails_together_with_others_makes_no_longer_pause() -> None:
    back_off = BackOff()
    for at in (1000.0, 1000.25, 1000.5):
        back_off.failed(at)
    assert back_off.left_s(1000.5) == 0.5
    back_off.failed(1001.0)
    assert back_off.left_s(1001.0) == 2


def test_an_answer_ends_the_pause_and_the_next_one_is_short() -> None:
    back_off = BackOff()
    pauses(back_off, 4)
    back_off.end()
    assert back_off.left_s(1007.5) == 0
    assert pauses(back_off, 2, 1008.0) == [1, 2]
