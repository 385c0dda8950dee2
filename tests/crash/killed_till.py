"""Kill a till at a step, start it again, and hold it to everything that it had acknowledged."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from cashier_app.config.paths import TillFiles
from cashier_app.sandbox.server import SandboxServer
from tests.crash.balance import JournalFile, imbalances
from tests.crash.lives import Order
from tests.crash.named_steps import KillAt
from tests.crash.nursery import Nursery, Told
from tests.crash.sandbox_shop import SETTINGS, lay_out, with_purchase

BACK_WITHIN_S = 3.0
DAYS_OF_A_WINDOW = 3


@dataclass(frozen=True)
class Kill:
    """When to kill: at a step, or after some seconds wherever the till is by then."""

    at: KillAt | None = None
    after_s: float = 0

    def __str__(self) -> str:
        """Say it so that it can be done again."""
        return f"{self.at.step!r} #{self.at.time}" if self.at else f"after {self.after_s:.4f} s"


NOBODY = Kill()


class KilledTill:
    """One till at one sandbox, new for each kill: `faults_after` is what the harness asks."""

    def __init__(
        self,
        folder: Path,
        server: SandboxServer,
        nursery: Nursery,
        *,
        window: bool = False,
        spend_member: str = "",
        life: str = "sell",
    ) -> None:
        """Keep the till in this folder; with a window it is the whole till.

        `life` is what is lived until the kill, without a window.
        `spend_member` is the member of create that asks for wallet money, where there is one.
        """
        self._folder = folder
        self._new_shop = folder / "new shop"
        self._server = server
        self._nursery = nursery
        self._life = "sell in a window" if window else life
        self._switches = {"spend_member": spend_member} if spend_member else {}
        settings = SETTINGS
        if spend_member:
            self._life, settings = "sell with purchase", with_purchase(SETTINGS)
        self._window = window
        self._opening = server.ledger.wallets
        lay_out(self._new_shop, server.base_url, settings=settings)

    def steps(self) -> dict[str, int]:
        """Live a day without a kill; return every named step and how often it came by."""
        told = self._live(self._open_shop(), self._life)
        assert told.status == 0
        seen: dict[str, int] = told.last("steps")
        return seen

    def faults_after(self, kill: Kill, defect: str = "") -> list[str]:
        """Kill, start again, bring everything to rest; return what is not as it was promised."""
        shop, told = self._killed(kill, defect)
        if not told.was_killed:
            # It was quicker than the kill, which only one that waits for no step may be.
            return [] if kill.at is None and told.status == 0 else [f"status {told.status}"]
        self._server.faults.clear()
        found: list[str] = []
        if self._window:
            found += self._come_back(shop, told, "come back in a window", defect)[1]
        back, faults = self._come_back(shop, told, "come back", defect)
        found += faults
        if not found:
            found += self._not_at_rest(shop, back)
        shutil.rmtree(shop)
        return [f"{kill}: {fault}" for fault in found]

    def _killed(self, kill: Kill, defect: str) -> tuple[Path, Told]:
        """Live until the kill; a window, which lives in real time, gets a few days to come by it.

        Not every day of a window has the same steps: a preview or a look-up may be overtaken.
        """
        days = DAYS_OF_A_WINDOW if self._window and kill.at else 1
        while True:
            shop = self._open_shop()
            told = self._live(shop, self._life, kill, defect)
            days -= 1
            if told.status or not days:
                return shop, told

    def _come_back(self, shop: Path, told: Told, life: str, defect: str) -> tuple[Told, list[str]]:
        back = self._live(shop, life, NOBODY, defect)
        if back.status:
            return back, [f"came back with status {back.status}"]
        return back, not_as_acknowledged(told, back)

    def _open_shop(self) -> Path:
        self._server.start_over()
        self._server.switch(**self._switches)
        shop = self._folder / "shop"
        shutil.rmtree(shop, ignore_errors=True)
        shutil.copytree(self._new_shop, shop)
        return shop

    def _live(self, shop: Path, life: str, kill: Kill = NOBODY, defect: str = "") -> Told:
        step, time = (kill.at.step, kill.at.time) if kill.at else ("", 1)
        server = self._server
        order = Order(life, str(shop), server.sandbox_url, server.api_key, step, time, defect)
        return self._nursery.live(order, kill.after_s)

    def _not_at_rest(self, shop: Path, back: Told) -> list[str]:
        files = TillFiles.at(shop)
        journal = JournalFile(files.journal)
        found = [f"told its cashier: {words}" for words in back.last("troubles")]
        if back.last("fault"):
            found.append(f"the journal is not whole: {back.last('fault')}")
        found += imbalances(journal, self._server.ledger, self._opening)
        found += [
            f"receipt {paper.stem} is not in the journal"
            for paper in files.receipts.glob("*.bin")
            if paper.stem not in journal.receipts
        ]
        return found + [f"{one.path}: {one.what}" for one in self._server.violations]


def not_as_acknowledged(told: Told, back: Told) -> list[str]:
    """Compare how a till came back with the last that it acknowledged, and what it was about to do.

    A step that was begun may or may not have happened. A basket that was paid is a sale, so it does
    not come back as a basket.
    """
    found = []
    sales, baskets = _possible(told, "sale"), _possible(told, "basket")
    sale, basket = back.last("sale"), back.last("basket")
    if sale not in sales:
        found.append(f"the sale in work is {sale!r}, not one of {sales}")
    if not sale and basket not in [*baskets, ""]:
        found.append(f"the basket is {basket!r}, not one of {baskets}")
    if not sale and not basket and not _may_be_empty(told, baskets):
        found.append(f"the basket {baskets} is gone")
    if back.last("seconds") > BACK_WITHIN_S:
        found.append(f"came back after {back.last('seconds')} s")
    return found


def _possible(told: Told, what: str) -> list[str]:
    """What was acknowledged last, and what was on its way into the books."""
    done, doing = "", ""
    for line in told.lines:
        done = line.get("done", {}).get(what, done)
        doing = line.get("doing", {}).get(what, doing)
    return [done, doing]


def _may_be_empty(told: Told, baskets: Sequence[str]) -> bool:
    """Whether the newest basket was empty, or became a sale after it was kept."""
    changes = [line for line in told.lines if "done" in line or "doing" in line]
    for line in reversed(changes):
        change = line.get("done", line.get("doing"))
        if "sale" in change:
            return True
        if "basket" in change:
            break
    return "" in baskets


def one_of_each(steps: dict[str, int], random: Random, until: int) -> list[Kill]:
    """Kill at every named step, at one of the first so many times that it comes by."""
    return [
        Kill(KillAt(name, random.randint(1, min(count, until)))) for name, count in steps.items()
    ]
