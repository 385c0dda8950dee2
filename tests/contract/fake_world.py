"""The rewards service in memory, as a world for the contract tests."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.customer import Identification, Means
from cashier_app.domain.errors import (
    NotActiveError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from tests.fakes.rewards import FakeRewards
from tests.fakes.shop import ELENI

_WRITES = ("record_purchase", "spend", "cancel_purchase", "cancel_spend")
_READS = (
    "find_customer",
    "read_wallet",
    "preview",
    "read_purchase",
    "purchases_of",
    "look_up_purchase",
    "look_up_spend",
)


class Once(dict[str, Exception]):
    """Trouble that is over once it happened."""

    def __getitem__(self, call: str) -> Exception:
        return self.pop(call)


class FakeWorld:
    """The fake that the tests of services and presenters rely on."""

    member = ELENI.identification
    ended_member = Identification(Means.CARD, "7013390248")
    email_member = Identification(Means.EMAIL, "d.hadjis@cytanet.com.cy")
    inactive_card = Identification(Means.CARD, "7025880019")
    unverified_card = Identification(Means.CARD, "7032290041")
    tells_who_left = True
    tells_spends = True

    def __init__(self) -> None:
        ended = replace(ELENI, identification=self.ended_member, id="2", takes_part=False)
        by_email = replace(ELENI, identification=self.email_member, id="3")
        self.rewards = FakeRewards(
            customers={one.identification.value: one for one in (ELENI, ended, by_email)},
            inactive={
                self.inactive_card.value: NotActiveError(),
                self.unverified_card.value: NotActiveError(unverified=True),
            },
            instant=Decimal("0.87"),
            trouble=Once(),
            lost=Once(),
        )

    @property
    def now(self) -> datetime:
        return datetime(2026, 11, 23, 12, 58, 7)  # noqa: DTZ001 - wall time, as on receipts

    def refuse(self, call: str, words: str) -> None:
        self.rewards.trouble[call] = RefusedError(words)

    def lose_request(self, call: str) -> None:
        self.rewards.trouble[call] = UnknownOutcomeError() if call in _WRITES else NotSentError()

    def lose_answer(self, call: str) -> None:
        if call in _WRITES:
            self.rewards.lost[call] = UnknownOutcomeError()
        else:
            self.rewards.trouble[call] = NotSentError()

    def go_away(self) -> None:
        self.rewards.trouble = dict.fromkeys((*_WRITES, *_READS), NotSentError())

    def come_back(self) -> None:
        self.rewards.trouble = Once()

    def check(self) -> None: ...

    def close(self) -> None: ...
