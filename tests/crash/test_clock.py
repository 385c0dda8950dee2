"""R12: the wall clock may jump as it likes: numbers go on, and nothing is sent early or never."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from cashier_app.domain.errors import UnknownOutcomeError
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.services.ports import WriteRequest
from cashier_app.storage.drafts import BasketFile
from cashier_app.storage.journal import Journal
from cashier_app.storage.sqlite_file import connect_file
from tests.crash.balance import JournalFile
from tests.crash.cashier import Cashier
from tests.crash.line_of_fakes import LineOfFakes
from tests.crash.powered_books import BASKETS, JOURNAL, journal_in
from tests.crash.wired_till import Around, TillWithoutWindow
from tests.fakes.clock import FakeClock
from tests.fakes.rewards import FakeRewards
from tests.fakes.shop import CARD, ELENI, FakePrinter

SEED = 20261127
# Sales; the clock jumps some hundred times in each.
SHORT, LONG = 12, 200
QUIET_S = 120.0
TRIED_EVERY_S = 120.0
START = FakeClock().at
JUMPS = (
    timedelta(seconds=1),
    timedelta(minutes=2),
    timedelta(hours=1),  # summer and winter time
    timedelta(days=1),
    timedelta(days=3653),
)


class JumpingClock(FakeClock):
    """Its wall clock is set forward or back now and then; its seconds go on as they should."""

    def __init__(self, random: Random) -> None:
        super().__init__()
        self._random = random
        self.jumps = 0

    def pass_time(self, seconds: float) -> None:
        super().pass_time(seconds)
        if self._random.random() < 0.3:
            self.jumps += 1
            self.at += self._random.choice(JUMPS) * self._random.choice((1, -1))
            # No calendar has a year before the first.
            self.at = min(max(self.at, START), START.replace(year=START.year + 30))


class WallClockOnly(FakeClock):
    """The planted defect: durations by the wall clock."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self._clock = clock

    def now(self) -> datetime:
        return self._clock.now()

    def seconds(self) -> float:
        return (self._clock.at - START).total_seconds()


@dataclass
class TimedRewards(FakeRewards):
    """Notes at what monotonic time each purchase was sent; the first time its request is lost."""

    clock: FakeClock = field(default_factory=FakeClock)
    sent: dict[str, list[float]] = field(default_factory=dict)

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        times = self.sent.setdefault(request.body, [])
        times.append(self.clock.seconds())
        if len(times) == 1:
            raise UnknownOutcomeError
        return super().record_purchase(request)


@dataclass
class Shop:
    """A till on a clock that jumps."""

    till: TillWithoutWindow
    clock: JumpingClock
    rewards: TimedRewards
    journal: Journal
    drafts: BasketFile
    file: Path

    def sell(self, count: int) -> None:
        """Sell to a customer so often; CRM.COM hears of it only at the second time."""
        line = LineOfFakes(self.rewards)
        cashier = Cashier(self.till, line, ("HAL",), CARD.value)
        for _ in range(count):
            cashier.comes_to_payment()
            cashier.comes_to_rest()
        self.till.wait(2 * QUIET_S)

    def shut(self) -> JournalFile:
        """Close the books and read them."""
        self.journal.shut()
        self.drafts.shut()
        return JournalFile(self.file)

    def pauses(self) -> list[float]:
        """How long each purchase waited until it was sent again, by the true clock."""
        twice = [times for times in self.rewards.sent.values() if len(times) > 1]
        return [times[1] - times[0] for times in twice]


def opened(folder: Path, *, by_the_wall: bool = False) -> Shop:
    clock = JumpingClock(Random(SEED))
    rewards = TimedRewards(customers={CARD.value: ELENI}, clock=clock)
    journal = journal_in(folder, connect_file, clock)
    drafts = BasketFile(folder / BASKETS)
    around = Around(rewards, journal, drafts, FakePrinter(), quiet_period_s=QUIET_S)
    journal.open()
    till = TillWithoutWindow(around, clock, WallClockOnly(clock) if by_the_wall else None)
    return Shop(till.start(), clock, rewards, journal, drafts, folder / JOURNAL)


def test_numbers_go_on_and_what_waits_is_sent_in_its_time(scratch: Path, long_run: bool) -> None:
    count = LONG if long_run else SHORT
    shop = opened(scratch)

    shop.sell(count)
    print(f"{shop.clock.jumps} jumps of the clock in {count} sales")

    assert shop.journal.verify().fault is None
    journal = shop.shut()
    assert [sale.reference.number for sale in journal.sales] == list(range(1, count + 1))
    assert (journal.waiting, journal.listed) == (set(), set())
    assert len(shop.pauses()) == count
    assert min(shop.pauses()) >= QUIET_S
    assert max(shop.pauses()) <= QUIET_S + TRIED_EVERY_S
    assert shop.clock.jumps >= 100 * count


# ---- the harness proves itself -------------------------------------------------------------------


def test_it_finds_a_till_that_goes_by_the_wall_clock(scratch: Path) -> None:
    shop = opened(scratch, by_the_wall=True)

    shop.sell(SHORT)

    too_early = [pause for pause in shop.pauses() if pause < QUIET_S]
    assert too_early or shop.shut().waiting
    shop.shut()
