"""Offline by hand no request leaves the till, whatever it is for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import pytest

from cashier_app.crmcom.gateway import CrmComRewards
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.domain.errors import NotSentError
from cashier_app.services.line import CallReport
from tests.fakes.shop import mock_up_basket
from tests.integration.crmcom.steady_server import steady_server

AT = datetime(2026, 11, 23, 12, 44)  # noqa: DTZ001 - the till's wall time


@dataclass
class Held:
    """A client whose line can be held, and what it told of it."""

    rewards: CrmComRewards
    told: list[CallReport]
    held: bool = True


@pytest.fixture
def till() -> Iterator[Held]:
    with steady_server() as address:
        told: list[CallReport] = []
        settings = CrmComSettings(base_url=address, unit={"alternative_code": "SHOP1"})
        made: list[Held] = []
        rewards = CrmComRewards(
            settings, lambda: "key", lambda: 0.0, told.append, lambda: made[0].held
        )
        made.append(Held(rewards, told))
        yield made[0]
        rewards.close()


def test_no_call_leaves_and_nothing_is_told_of_the_line(till: Held) -> None:
    for call in (
        till.rewards.check_line,
        lambda: till.rewards.preview(mock_up_basket(), AT),
        lambda: till.rewards.find_customer(mock_up_basket().customer.identification),  # type: ignore[union-attr]
    ):
        with pytest.raises(NotSentError, match="by hand"):
            call()
    assert till.told == []


def test_let_go_it_calls_again(till: Held) -> None:
    till.held = False
    till.rewards.preview(mock_up_basket(), AT)
    assert till.told
