"""Customers are looked up beside the screen; only the newest entry gets an answer."""

from dataclasses import replace

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.services.find_customer import FindCustomer
from tests.fakes.clock import FakeClock
from tests.fakes.rewards import FakeRewards
from tests.fakes.runner import FakeRunner
from tests.fakes.shop import CARD, ELENI

PHONE = Identification(Means.PHONE, "99123456")
ANDREAS = replace(ELENI, identification=PHONE, id="12", first_name="Andreas", last_name="Ioannou")
SOFIA_ID = Identification(Means.EMAIL, "sofia@gmail.com")
SOFIA = replace(ELENI, identification=SOFIA_ID, id="13", first_name="Sofia")


class Asker:
    """Looks up and keeps what it was told."""

    def __init__(self) -> None:
        known = {one.identification.value: one for one in (ELENI, ANDREAS, SOFIA)}
        self.clock = FakeClock()
        self.rewards = FakeRewards(customers=known)
        self.runner = FakeRunner(self.clock)
        self.errors: list[Exception] = []
        self.told: list[object] = []
        self.finder = FindCustomer(self.rewards, self.runner, self.clock, self.errors.append)

    def find(self, identification: Identification) -> None:
        """Look up."""
        self.finder.find(
            identification,
            self.told.append,
            lambda refusal: self.told.append(f"refused: {refusal.words}"),
            lambda: self.told.append("offline"),
        )

    def found(self, *identifications: Identification) -> list[Customer]:
        """Look these up one after the other and return who is recent then."""
        for identification in identifications:
            self.find(identification)
            self.runner.run()
        return list(self.finder.recent)


def test_each_look_up_has_one_answer() -> None:
    asker = Asker()
    asker.found(CARD)
    asker.found(Identification(Means.CARD, "7000000000"))
    asker.rewards.trouble["find_customer"] = NotSentError()
    asker.found(CARD)

    assert asker.told == [ELENI, "refused: Access token not found", "offline"]
    assert asker.errors == []


def test_a_bug_counts_as_offline_and_is_told() -> None:
    asker = Asker()
    bug = ValueError("a bug")
    asker.rewards.trouble["find_customer"] = bug
    asker.found(CARD)

    assert asker.told == ["offline"]
    assert asker.errors == [bug]


@pytest.mark.parametrize("failure", [None, NotSentError(), RefusedError("No")])
def test_an_answer_that_a_later_entry_overtook_is_dropped(failure: Exception | None) -> None:
    asker = Asker()
    if failure is not None:
        asker.rewards.trouble["find_customer"] = failure
    asker.find(CARD)
    asker.find(PHONE)
    late, newer = asker.runner.tasks
    tell_late = late.begin()
    asker.rewards.trouble.clear()
    newer.begin()()
    tell_late()

    assert asker.told == [ANDREAS]


def test_a_look_up_that_was_forgotten_is_not_answered() -> None:
    asker = Asker()
    asker.find(CARD)
    asker.finder.forget()
    asker.runner.run()

    assert asker.told == []
    assert asker.finder.recent == ()


def test_the_last_two_customers_are_recent_newest_first_and_each_once() -> None:
    asker = Asker()

    assert asker.found(CARD, PHONE, SOFIA_ID) == [SOFIA, ANDREAS]
    assert asker.found(PHONE) == [ANDREAS, SOFIA]


def test_recent_is_today_only() -> None:
    asker = Asker()
    asker.found(CARD)
    asker.clock.pass_time(12 * 3600)
    assert asker.found(PHONE) == [ANDREAS]
    asker.clock.pass_time(24 * 3600)

    assert asker.finder.recent == ()


def test_a_customer_who_no_longer_takes_part_is_not_recent() -> None:
    asker = Asker()
    asker.found(CARD)
    asker.rewards.customers[CARD.value] = replace(ELENI, takes_part=False)

    assert asker.found(CARD) == []
