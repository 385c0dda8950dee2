"""R3 over real HTTP: whatever the network does, CRM.COM has every purchase once and no other.

The sandbox books a repeated reference twice, on purpose. The same mix without sockets, and with far
more purchases, is played in tests/unit/services.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from random import Random

import httpx
import pytest

from cashier_app.config.paths import TillFiles
from cashier_app.presenters.screens import Screen
from cashier_app.sandbox.server import SandboxServer
from cashier_app.services.ports import OutboxState
from tests.crash.balance import JournalFile, imbalances
from tests.crash.cashier import Cashier
from tests.crash.faulty_network import FaultyNetwork, TillDiesError
from tests.crash.sandbox_shop import GOODS, RealTill, build_till, clock_of_today, lay_out

SEED = 20261127
SHORT, LONG = 100, 2_000
ENOUGH = 60
TOO_SHORT_S = 5
AN_HOUR_S = 3600


class NoTrouble:
    """A cashier who leaves the trouble to the network."""

    def lose_request(self, call: str) -> None:
        """Do nothing."""

    def lose_answer(self, call: str) -> None:
        """Do nothing."""

    def go_away(self) -> None:
        """Do nothing."""

    def mend(self) -> None:
        """Do nothing."""


@dataclass
class Outcome:
    """What was sold, and what is wrong afterwards."""

    happened: dict[str, int]
    sales: int
    purchases: int
    on_the_list: int
    wrong: list[str]


class Shift:
    """A cashier selling on and on; when the till dies it is started again on its files."""

    def __init__(self, folder: Path, server: SandboxServer, random: Random) -> None:
        self.network = FaultyNetwork(server, random)
        self.network.clock.at = clock_of_today().at
        self._folder = folder
        self._key = server.api_key
        self._cards = [one.codes[0] for one in server.customers if one.terminated_on is None]
        self._card = self._cards[0]
        self._random = random
        self.real = self._started()

    def sell(self) -> None:
        """Sell once; a known customer nearly always, with a wallet spend now and then."""
        self._card = self._random.choice(self._cards)
        with_spend = self._random.random() < 0.2
        self._or_start_again(lambda: self._to_payment(with_spend=with_spend))
        for _ in range(20):
            if self.real.till.screen is Screen.SALE and self.real.till.sale is None:
                break
            self._or_start_again(self._cashier.goes_on_calmly)
        self._or_start_again(lambda: self.real.till.wait(self._random.uniform(2, 15)))

    def rest(self) -> None:
        """Let the network be well and everything come to its end."""
        self.network.calm = True
        self.real.till.wait(AN_HOUR_S)

    @property
    def _cashier(self) -> Cashier:
        return Cashier(self.real.till, NoTrouble(), GOODS, self._card, Decimal("2.00"))

    def _to_payment(self, *, with_spend: bool) -> None:
        if self.real.till.screen is Screen.SALE:
            self._cashier.comes_to_payment()
        if with_spend and self.real.till.screen is Screen.PAYMENT:
            self._cashier.asks_wallet()

    def _or_start_again(self, what: Callable[[], object]) -> None:
        try:
            what()
        except TillDiesError:
            self._is_gone(self.real)
            self.real = self._started()

    def _started(self) -> RealTill:
        """Start the till, and again if it dies in the middle of that."""
        real = build_till(self._folder, self._key, self.network.clock)
        try:
            real.adapters.books.open()
            real.till.start()
        except TillDiesError:
            self._is_gone(real)
            return self._started()
        return real

    def _is_gone(self, real: RealTill) -> None:
        """Do for a dead till what its system does for a dead process."""
        self.network.drop_connections()
        real.adapters.books.shut()
        real.adapters.drafts.shut()


@pytest.fixture
def play(scratch: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int, int], Outcome]:
    """Plays so many sales with a seed and a quiet period, then brings everything to rest."""

    def play(count: int, seed: int, quiet_period_s: int) -> Outcome:
        folder = scratch / "shop"
        with SandboxServer() as server:
            opening = server.ledger.wallets
            lay_out(folder, server.base_url, quiet_period_s)
            shift = Shift(folder, server, Random(seed))
            monkeypatch.setattr(httpx.Client, "send", shift.network.as_method())
            for _ in range(count):
                shift.sell()
            shift.rest()
            listed = [row.state for row in shift.real.adapters.books.outbox()]
            shift.real.shut()
            journal = JournalFile(TillFiles.at(folder).journal)
            wrong = imbalances(journal, server.ledger, opening)
            wrong += [f"{one.path}: {one.what}" for one in server.violations]
            return Outcome(
                dict(shift.network.happened),
                len(journal.sales),
                len(server.ledger.purchases),
                sum(state is OutboxState.NEEDS_A_PERSON for state in listed),
                wrong,
            )

    return play


def test_every_purchase_is_there_once(
    play: Callable[[int, int, int], Outcome], long_run: bool
) -> None:
    customers = LONG if long_run else SHORT
    outcome = play(customers, SEED, 120)
    print(outcome)

    assert outcome.wrong == []
    assert outcome.purchases >= customers * 4 / 5


def test_it_finds_what_a_quiet_period_that_is_too_short_sends_twice(
    play: Callable[[int, int, int], Outcome],
) -> None:
    outcome = play(ENOUGH, SEED, TOO_SHORT_S)
    print(outcome)

    assert any("times" in fault for fault in outcome.wrong)
