"""Looking again until it is known, and no further."""

from cashier_app.domain.errors import CashierError, RefusedError, UnknownOutcomeError
from cashier_app.services.look_until_known import LookUntilKnown
from cashier_app.services.look_up_purchase import MISMATCH
from cashier_app.services.ports import Lane
from tests.fakes.runner import FakeRunner

QUIET_S = 120.0


class Looked:
    """A look-up whose answer the test gives, and what was said of it."""

    def __init__(self, quiet_s: float = QUIET_S) -> None:
        self.runner = FakeRunner()
        self.answer: str | CashierError | None = None
        self.said: list[str] = []
        self.look: LookUntilKnown[str] = LookUntilKnown(
            self.runner,
            self.runner.clock,
            quiet_s,
            self._ask,
            found=self.said.append,
            absent=lambda: self.said.append("absent"),
            refused=lambda error: self.said.append(error.words),
            failed=lambda error: self.said.append(repr(error)),
        )

    def _ask(self) -> str | None:
        if isinstance(self.answer, CashierError):
            raise self.answer
        return self.answer


def test_stopped_before_it_began_it_never_asks() -> None:
    looked = Looked()
    looked.look.stop()
    assert (looked.runner.tasks, looked.runner.timers, looked.said) == ([], [], [])


def test_an_answer_that_comes_after_it_was_stopped_says_nothing_more() -> None:
    for answer in (UnknownOutcomeError("away"), "found", None):
        looked = Looked()
        looked.look.start()
        looked.answer = answer
        looked.runner.advance(1.9)
        looked.runner.hold(Lane.LOOKUP)
        looked.runner.advance(0.2)
        told = looked.runner.take(Lane.LOOKUP).begin()
        looked.look.stop()
        told()
        looked.runner.release()
        looked.runner.advance(QUIET_S * 2)
        assert looked.said == []


def test_the_end_of_the_quiet_period_is_a_look_up_of_its_own() -> None:
    looked = Looked(quiet_s=20.0)
    looked.look.start()
    looked.runner.advance(19.9)
    assert looked.said == []
    looked.runner.advance(0.2)
    assert looked.said == ["absent"]


def test_an_answer_that_took_the_end_of_the_quiet_period_is_asked_again_at_once() -> None:
    looked = Looked(quiet_s=10.0)
    looked.look.start()
    looked.runner.advance(9.0)
    looked.look.start()  # off the line only now: quiet at 19
    looked.runner.hold(Lane.LOOKUP)
    looked.runner.advance(1.5)
    told = looked.runner.take(Lane.LOOKUP).begin()
    looked.runner.advance(9.0)
    told()
    looked.runner.release()
    looked.runner.advance(0.1)
    assert looked.said == ["absent"]


def test_what_is_quiet_and_has_no_answer_keeps_the_rhythm() -> None:
    looked = Looked(quiet_s=10.0)
    looked.answer = UnknownOutcomeError("away")
    asked = asking_times(looked)
    looked.look.start()
    looked.runner.advance(70.0)
    assert asked == [2.0, 10.0, 30.0, 60.0]


def test_a_person_who_asks_hears_at_once_and_the_rhythm_goes_on() -> None:
    looked = Looked()
    asked = asking_times(looked)
    looked.look.start()
    looked.runner.advance(3.0)
    looked.look.look_now()
    looked.runner.advance(8.0)
    assert asked == [2.0, 3.0, 10.0]
    looked.answer = "found"
    looked.look.look_now()
    looked.runner.run()
    assert looked.said == ["found"]


def test_asked_again_while_it_asks_it_asks_once() -> None:
    looked = Looked()
    asked = asking_times(looked)
    looked.look.start()
    looked.runner.hold(Lane.LOOKUP)
    looked.look.look_now()
    looked.look.look_now()
    told = looked.runner.take(Lane.LOOKUP).begin()
    looked.look.look_now()
    told()
    looked.runner.release()
    looked.runner.run()
    assert asked == [0.0]


def test_a_question_that_is_asked_early_ends_no_quiet_period() -> None:
    looked = Looked(quiet_s=20.0)
    looked.look.start()
    looked.runner.advance(19.0)
    looked.look.look_now()
    looked.runner.run()
    assert looked.said == []
    looked.runner.advance(1.1)
    assert looked.said == ["absent"]


def test_what_was_not_begun_or_is_over_is_not_asked() -> None:
    looked = Looked()
    asked = asking_times(looked)
    looked.look.look_now()
    looked.look.start()
    looked.look.stop()
    looked.look.look_now()
    looked.runner.advance(QUIET_S)
    assert asked == []


REFUSED = RefusedError("Account closed")


def test_refused_ten_times_and_quiet_it_is_refused_for_good() -> None:
    looked = Looked(quiet_s=20.0)
    looked.answer = REFUSED
    asked = asking_times(looked)
    looked.look.start()
    looked.runner.advance(3600.0)
    assert (looked.said, len(asked)) == (["Account closed"], 10)


def test_before_the_quiet_period_is_over_no_refusal_ends_it() -> None:
    looked = Looked(quiet_s=1000.0)
    looked.answer = REFUSED
    looked.look.start()
    looked.runner.advance(999.0)
    assert looked.said == []
    looked.runner.advance(31.0)
    assert looked.said == ["Account closed"]


def test_only_an_answer_makes_the_refusals_before_it_no_matter() -> None:
    for between, said in ((UnknownOutcomeError("away"), ["Account closed"]), (None, [])):
        looked = Looked(quiet_s=1000.0)
        looked.answer = REFUSED
        looked.look.start()
        looked.runner.advance(940.0)
        looked.answer = between
        looked.runner.advance(30.0)
        looked.answer = REFUSED
        looked.runner.advance(61.0)
        assert looked.said == said


def test_another_thing_by_our_name_is_believed_at_once() -> None:
    looked = Looked()
    looked.answer = RefusedError("another total", MISMATCH)
    looked.look.start()
    looked.runner.advance(2.1)
    assert looked.said == ["another total"]


def asking_times(looked: Looked) -> list[float]:
    """Return a list that gets the time of each question, in seconds from now."""
    asked: list[float] = []
    begin = looked.runner.clock.seconds()
    ask = looked.look._look

    def counted() -> str | None:
        asked.append(looked.runner.clock.seconds() - begin)
        return ask()

    looked.look._look = counted
    return asked
