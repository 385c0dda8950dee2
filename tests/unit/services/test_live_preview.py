"""The preview belongs to exactly one basket; an older answer never shows."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Identification, Means
from cashier_app.domain.errors import NoKeyError, NotSentError, RefusedError
from cashier_app.domain.reward import RewardPreview
from cashier_app.services.line import Line, LineState
from cashier_app.services.live_preview import LivePreview, PreviewState
from cashier_app.services.ports import Lane
from tests.fakes.clock import FakeClock
from tests.fakes.rewards import FakeRewards
from tests.fakes.runner import FakeRunner
from tests.fakes.shop import COFFEE, ELENI, HALLOUMI

D = Decimal
ANDREAS = replace(ELENI, id="12", identification=Identification(Means.PHONE, "99123456"))


class HeardRewards(FakeRewards):
    """CRM.COM as the line hears it."""

    line: Line

    def preview(self, basket: Basket, performed_on: datetime) -> RewardPreview:
        """Let the line hear how it went, as the real one does."""
        match self.trouble.get("preview"):
            case NoKeyError():
                self.line.heard(LineState.NO_KEY)
            case NotSentError():
                self.line.heard(LineState.AWAY)
            case _:
                self.line.heard(LineState.CONNECTED)
        return super().preview(basket, performed_on)


class Asker:
    """A live preview alone."""

    def __init__(self) -> None:
        self.rewards = HeardRewards()
        self.clock = FakeClock()
        self.runner = FakeRunner(self.clock)
        self.errors: list[Exception] = []
        self.changes = 0
        self.line = self.rewards.line = Line(self.clock)
        self.live = LivePreview(
            self.rewards, self.runner, self.clock, self.line, self._changed, self.errors.append
        )
        self.basket = Basket("basket-1", customer=ELENI).with_product(HALLOUMI)

    def _changed(self) -> None:
        self.changes += 1

    def lose_line(self) -> None:
        """Let CRM.COM be away, as the line hears it."""
        self.rewards.trouble["preview"] = NotSentError()
        self.line.heard(LineState.AWAY)

    def scan(self) -> None:
        """Put one more piece into the basket and ask for it."""
        self.basket = self.basket.with_product(COFFEE)
        self.live.ask(self.basket)
        self.runner.run()


def test_a_basket_is_asked_for_once() -> None:
    asker = Asker()
    asker.live.ask(asker.basket)
    asker.live.ask(asker.basket.selecting(0))
    asker.runner.run()
    asker.live.ask(asker.basket)
    asker.runner.run()

    assert asker.rewards.calls == ["preview"]
    assert asker.rewards.previewed_at == asker.clock.now()
    assert asker.live.current(asker.basket) is not None


def test_a_newer_basket_replaces_a_question_that_waits() -> None:
    asker = Asker()
    asker.live.ask(asker.basket)
    asker.live.ask(asker.basket.with_product(COFFEE))
    asker.runner.run()

    assert asker.rewards.calls == ["preview"]


def test_an_answer_to_an_older_basket_is_dropped() -> None:
    asker = Asker()
    newer = asker.basket.with_product(COFFEE)
    asker.live.ask(asker.basket)
    tell_old = asker.runner.take(Lane.PREVIEW).begin()
    asker.live.ask(newer)
    asker.runner.run()
    tell_old()

    assert asker.live.current(newer) is not None
    assert asker.live.current(asker.basket) is None
    assert asker.changes == 1


def test_a_failure_of_an_older_basket_is_dropped() -> None:
    asker = Asker()
    asker.rewards.trouble["preview"] = ValueError("a bug")
    asker.live.ask(asker.basket)
    tell_old = asker.runner.take(Lane.PREVIEW).begin()
    asker.rewards.trouble.clear()
    asker.live.ask(asker.basket.with_product(COFFEE))
    asker.runner.run()
    tell_old()

    assert asker.live.state is PreviewState.KNOWN
    assert asker.errors == []


def test_the_old_figures_stay_marked_with_their_items_until_the_new_ones_come() -> None:
    asker = Asker()
    asker.live.ask(asker.basket)
    asker.runner.run()
    asker.live.ask(asker.basket.with_product(COFFEE))

    assert asker.live.state is PreviewState.ASKED
    assert asker.live.shown is not None
    assert asker.live.shown.items == 1


def test_the_figures_of_another_basket_or_customer_never_stay() -> None:
    for other in (
        Basket("basket-2", customer=ELENI).with_product(COFFEE),
        Basket("basket-1", customer=ANDREAS, revision=7).with_product(COFFEE),
    ):
        asker = Asker()
        asker.live.ask(asker.basket)
        asker.runner.run()
        asker.live.ask(other)

        assert asker.live.shown is None


def test_without_customer_or_goods_nothing_is_asked_and_nothing_shown() -> None:
    for change in (lambda basket: basket.with_customer(None), Basket.emptied):
        asker = Asker()
        asker.live.ask(asker.basket)
        asker.runner.run()
        asker.live.ask(change(asker.basket))
        asker.runner.run()

        assert asker.live.state is PreviewState.NONE
        assert asker.live.shown is None
        assert asker.rewards.calls == ["preview"]


def test_an_answer_that_comes_after_the_basket_was_emptied_is_dropped() -> None:
    asker = Asker()
    asker.live.ask(asker.basket)
    tell = asker.runner.take(Lane.PREVIEW).begin()
    asker.live.ask(asker.basket.emptied())
    tell()

    assert asker.live.state is PreviewState.NONE


def test_no_answer_is_offline_and_a_refusal_is_not_available() -> None:
    for failure, state in (
        (NotSentError(), PreviewState.OFFLINE),
        (RefusedError("No"), PreviewState.FAILED),
    ):
        asker = Asker()
        asker.rewards.trouble["preview"] = failure
        asker.live.ask(asker.basket)
        asker.runner.run()

        assert asker.live.state is state
        assert asker.live.shown is None
        assert asker.errors == []


def test_a_till_without_key_does_not_ask_again_by_itself() -> None:
    asker = Asker()
    asker.rewards.trouble["preview"] = NoKeyError()
    asker.live.ask(asker.basket)
    asker.runner.advance(60)

    assert asker.live.state is PreviewState.OFFLINE
    assert asker.rewards.calls == ["preview"]


def test_a_bug_is_told_and_the_figures_are_not_available() -> None:
    asker = Asker()
    bug = ValueError("a bug")
    asker.rewards.trouble["preview"] = bug
    asker.live.ask(asker.basket)
    asker.runner.run()

    assert asker.live.state is PreviewState.FAILED
    assert asker.errors == [bug]


def test_while_the_line_is_away_scans_do_not_ask_and_show_offline_at_once() -> None:
    asker = Asker()
    asker.lose_line()
    for _ in range(20):
        asker.scan()
        assert asker.live.state is PreviewState.OFFLINE
    assert asker.rewards.calls == []


def test_when_the_pause_is_over_the_newest_basket_is_asked_for_by_itself() -> None:
    asker = Asker()
    asker.lose_line()
    asker.scan()
    asker.rewards.trouble.clear()
    asker.scan()
    asker.runner.advance(1)

    assert asker.rewards.calls == ["preview"]
    assert asker.live.current(asker.basket) is not None
    assert asker.changes == 1


def test_each_try_that_fails_is_followed_by_a_longer_pause_and_nothing_flickers() -> None:
    asker = Asker()
    asker.lose_line()
    asker.live.ask(asker.basket)
    for tries, pause in enumerate((1, 2, 4, 8, 16, 30, 30)):
        asker.runner.advance(pause - 0.5)
        assert len(asker.rewards.calls) == tries
        asker.runner.advance(0.5)
        assert len(asker.rewards.calls) == tries + 1
        assert asker.live.state is PreviewState.OFFLINE


def test_a_line_that_is_back_lets_the_basket_be_asked_for_at_once() -> None:
    asker = Asker()
    asker.lose_line()
    asker.scan()
    asker.rewards.trouble.clear()
    for _ in range(6):
        asker.clock.pass_time(asker.line.wait_s())
        asker.line.heard(LineState.AWAY)
    asker.line.heard(LineState.CONNECTED)
    asker.runner.advance(1)
    assert asker.rewards.calls == ["preview"]
    asker.runner.advance(60)

    assert asker.rewards.calls == ["preview"]
    assert asker.live.state is PreviewState.KNOWN


def test_nothing_is_asked_again_for_a_basket_that_left() -> None:
    asker = Asker()
    asker.lose_line()
    asker.scan()
    asker.live.ask(asker.basket.emptied())
    asker.runner.advance(60)

    assert asker.rewards.calls == []
