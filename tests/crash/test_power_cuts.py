"""R1: after a power cut at any moment of a whole sale the books are whole, and nothing is lost.

What the till acknowledged is there, nothing is there by half, nothing is damaged, and every receipt
that came out of the printer and every purchase that was handed to the line is in the journal.
"""

from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

import pytest

from cashier_app.services.ports import Entry, OutboxKind
from tests.crash.power_cuts import (
    CHECKPOINTS,
    CORRUPT,
    HALF,
    LOST,
    NOT_KNOWN,
    AfterTheCut,
    Finding,
    play_a_life,
)
from tests.crash.powered_books import SOUND, Defect, Witness

pytestmark = pytest.mark.expected_log("ends in half a line", always=False)

SEED = 20261127
SHORT, LONG = 2_500, 25_000
FEW = 200
# No part of the sale itself: what a person decides of a row, and cash that is given back. Goods
# that come back, and a sale given to its customer, are killed in test_kills_while_undoing, their
# money that pays another sale in test_kills_while_exchanging.
AFTERWARDS = {
    Entry.SENT_AGAIN,
    Entry.CANCELLED,
    Entry.GIVEN_BACK,
    Entry.REST,
    Entry.RETURNED,
    Entry.EXCHANGED,
    Entry.CLAIMED,
}
# A file that checkpoints seldom and one that always does, each with both kinds of file system.
DISKS = [(checkpoint, strict) for checkpoint in CHECKPOINTS for strict in (False, True)]
Play = Callable[..., AfterTheCut]


@pytest.fixture(scope="module")
def play(new_scratch: Callable[[], Path]) -> Play:
    """Plays a life of the books, each kind once, and lets them be looked at after power cuts."""

    @cache
    def play(checkpoint: int, defect: Defect = SOUND) -> AfterTheCut:
        return AfterTheCut(play_a_life(new_scratch(), checkpoint, defect), new_scratch())

    return play


def kinds_of(findings: list[Finding]) -> Counter[str]:
    return Counter(finding.kind for finding in findings)


@pytest.mark.parametrize(("checkpoint", "strict"), DISKS)
def test_a_power_cut_loses_nothing(
    play: Play, checkpoint: int, strict: bool, long_run: bool
) -> None:
    count = LONG if long_run else SHORT

    findings = play(checkpoint).findings(count, Random(SEED), strict=strict)

    assert findings[:5] == [], f"{len(findings)} findings in {count} cuts, seed {SEED}"


def test_the_sales_of_a_life_take_every_step_that_there_is(play: Play) -> None:
    witness: Witness = play(CHECKPOINTS[0]).witness

    written = witness.rows("entries", "kind")
    assert written >= {entry.value for entry in Entry if entry not in AFTERWARDS}
    assert {"print-job", "print-outcome", "spend-cancellation"} <= written
    assert witness.rows("outbox", "kind") == {kind.value for kind in OutboxKind}
    assert witness.rows("outbox", "state") == {"done"}
    assert witness.paper
    assert witness.asked


# ---- the harness proves itself -------------------------------------------------------------------


@pytest.mark.parametrize(("checkpoint", "strict"), DISKS)
def test_it_finds_what_is_lost_without_a_sync_for_each_transaction(
    play: Play, checkpoint: int, strict: bool
) -> None:
    findings = play(checkpoint, Defect(synchronous="NORMAL")).findings(
        FEW, Random(SEED), strict=strict
    )

    assert kinds_of(findings)[LOST] >= FEW / 100


@pytest.mark.expected_log("baskets.sqlite was damaged and is kept as", always=False)
def test_it_finds_the_damage_of_writing_without_any_sync(play: Play) -> None:
    findings = play(CHECKPOINTS[1], Defect(synchronous="OFF")).findings(
        FEW, Random(SEED), strict=False
    )

    damaged = {finding.place for finding in findings if finding.kind == CORRUPT}
    assert len(damaged) >= FEW / 2


def test_it_finds_half_a_step(play: Play) -> None:
    findings = play(CHECKPOINTS[0], Defect(no_transactions=True)).findings(
        FEW, Random(SEED), strict=False
    )

    assert kinds_of(findings)[HALF] >= FEW / 10


def test_it_finds_paper_that_the_journal_does_not_know(play: Play) -> None:
    findings = play(CHECKPOINTS[0], Defect(prints_first=True)).findings(
        FEW, Random(SEED), strict=False
    )

    assert kinds_of(findings)[NOT_KNOWN] >= 1


def test_it_finds_a_purchase_that_was_sent_before_it_was_written(play: Play) -> None:
    findings = play(CHECKPOINTS[0], Defect(sends_first=True)).findings(
        FEW, Random(SEED), strict=False
    )

    assert kinds_of(findings)[NOT_KNOWN] >= 1
