"""When an unknown row is looked up next, and when nothing of it can be on its way any more."""

from random import Random

from cashier_app.services.look_up_times import LookUpTimes
from tests.fakes.clock import FakeClock

QUIET_S = 120.0


class Highest(Random):
    """Draws the end of every window."""

    def random(self) -> float:
        return 1.0


class Lowest(Random):
    """Draws the beginning of every window."""

    def random(self) -> float:
        return 0.0


def times(random: Random | None = None) -> tuple[FakeClock, LookUpTimes]:
    clock = FakeClock()
    return clock, LookUpTimes(clock, random or Highest(), QUIET_S)


def pauses(clock: FakeClock, kept: LookUpTimes, count: int) -> list[float]:
    """The pauses after so many faults in a row."""
    found = []
    for _ in range(count):
        kept.met_a_fault(1)
        pause = kept.next_at(1) - clock.seconds()
        found.append(pause)
        clock.pass_time(pause)
    return found


def test_a_row_that_was_never_looked_up_is_due_at_once_and_not_quiet() -> None:
    _, kept = times()
    assert kept.is_due(1)
    assert not kept.is_quiet(1)


def test_a_sent_row_is_looked_up_after_2_10_and_30_seconds_then_every_30_and_when_quiet() -> None:
    clock, kept = times()
    begin = clock.seconds()
    kept.sent(1)
    looked_up: list[float] = []
    while len(looked_up) < 8:
        clock.pass_time(kept.next_at(1) - clock.seconds())
        assert kept.is_due(1)
        looked_up.append(clock.seconds() - begin)
        kept.looked_up(1)

    assert looked_up == [2, 10, 30, 60, 90, 120, 150, 180]


def test_the_end_of_the_quiet_period_is_a_look_up_of_its_own() -> None:
    clock = FakeClock()
    kept = LookUpTimes(clock, Highest(), 45.0)
    kept.sent(1)
    clock.pass_time(30)
    kept.looked_up(1)

    assert kept.next_at(1) - clock.seconds() == 15


def test_an_answer_that_took_the_end_of_the_quiet_period_is_asked_again_at_once() -> None:
    clock = FakeClock()
    kept = LookUpTimes(clock, Highest(), 45.0)
    kept.sent(1)
    clock.pass_time(44)
    assert not kept.is_quiet(1)
    clock.pass_time(2)
    kept.answered(1, was_quiet=False)
    assert kept.is_due(1)

    kept.answered(1, was_quiet=True)
    assert kept.next_at(1) - clock.seconds() == 30


def test_the_quiet_period_of_an_unseen_row_begins_with_its_first_look_up() -> None:
    clock, kept = times()
    kept.looked_up(1)
    clock.pass_time(QUIET_S - 1)
    assert not kept.is_quiet(1)
    clock.pass_time(1)

    assert kept.is_quiet(1)


def test_every_send_begins_the_quiet_period_anew() -> None:
    clock, kept = times()
    kept.sent(1)
    clock.pass_time(QUIET_S)
    assert kept.is_quiet(1)
    kept.sent(1)

    assert not kept.is_quiet(1)


def test_faults_wait_at_random_up_to_twice_as_long_each_time_and_at_most_512_seconds() -> None:
    clock, kept = times(Highest())
    longest = pauses(clock, kept, 12)

    assert longest == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 512, 512]


def test_faults_never_wait_less_than_a_second() -> None:
    clock, kept = times(Lowest())
    assert pauses(clock, kept, 12) == [1.0] * 12


def test_the_jitter_spreads_over_the_whole_window() -> None:
    clock, kept = times(Random(5))
    pauses(clock, kept, 9)
    drawn = pauses(clock, kept, 200)

    assert min(drawn) < 50
    assert max(drawn) > 460
    assert 200 < sum(drawn) / len(drawn) < 310


def test_an_answer_ends_the_pauses() -> None:
    clock, kept = times()
    pauses(clock, kept, 9)
    kept.looked_up(1)
    kept.met_a_fault(1)

    assert kept.next_at(1) - clock.seconds() == 1


def test_a_fault_does_not_end_the_quiet_period() -> None:
    clock, kept = times()
    kept.met_a_fault(1)
    clock.pass_time(QUIET_S)

    assert kept.is_quiet(1)


def test_what_is_forgotten_is_new() -> None:
    clock, kept = times()
    kept.sent(1)
    clock.pass_time(QUIET_S)
    kept.forget(1)
    kept.forget(2)

    assert not kept.is_quiet(1)
    assert kept.is_due(1)


def test_the_wall_clock_moves_nothing() -> None:
    clock, kept = times()
    kept.sent(1)
    due = kept.next_at(1)
    for year in (1970, 2036):
        clock.at = clock.at.replace(year=year)
        assert (kept.next_at(1), kept.is_quiet(1)) == (due, False)


def test_refused_ten_times_it_is_refused_for_good_and_then_begins_anew() -> None:
    clock, kept = times()
    told = []
    for _ in range(20):
        told.append(kept.refused(1))
        clock.pass_time(1)
    assert told == ([False] * 9 + [True]) * 2


def test_a_refusal_waits_like_a_fault() -> None:
    clock, kept = times()
    kept.refused(1)
    assert not kept.is_due(1)
    kept.refused(1)
    assert kept.next_at(1) - clock.seconds() == 2


def test_an_answer_in_between_makes_earlier_refusals_no_matter() -> None:
    _, kept = times()
    for _ in range(9):
        assert not kept.refused(1)
    kept.answered(1, was_quiet=False)
    assert [kept.refused(1) for _ in range(10)] == [False] * 9 + [True]


def test_refused_for_good_nothing_of_it_is_kept() -> None:
    _, kept = times()
    for _ in range(10):
        kept.refused(1)
    assert kept.next_at(1) == 0
