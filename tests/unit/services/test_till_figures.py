"""The till measures itself: what a person waits for, and how often she has to tap."""

from decimal import Decimal

import pytest

from cashier_app.services.latency import Latency
from cashier_app.services.ports import PrintJob, PrintOutcome
from cashier_app.services.till_figures import PREVIEW, Figures, TillFigures
from tests.fakes.clock import FakeClock
from tests.integration.printing.mock_up_sale import receipt

JOB, NEXT = PrintJob(1, receipt()), PrintJob(2, receipt())


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def line() -> Latency:
    return Latency()


@pytest.fixture
def figures(line: Latency, clock: FakeClock) -> TillFigures:
    return TillFigures(line, clock)


def test_a_till_that_was_just_started_knows_nothing(figures: TillFigures) -> None:
    assert figures.known() == Figures(None, None, None, 0, None)


def test_scans_and_previews_are_counted(figures: TillFigures, line: Latency) -> None:
    figures.scan_painted(0.004)
    line.note(PREVIEW, 0.2, answered=True)
    line.note("customer_events/purchases/create", 3.0, answered=True)
    known = figures.known()
    assert known.scan is not None
    assert known.preview is not None
    assert (known.scan.count, known.scan.p95) == (1, 0.004)
    assert (known.preview.count, known.preview.p95) == (1, 0.2)


def test_a_preview_that_was_never_answered_has_no_time(figures: TillFigures, line: Latency) -> None:
    line.note(PREVIEW, 5, answered=False)
    assert figures.known().preview is None


def test_paper_is_timed_from_the_last_part_of_the_payment(
    figures: TillFigures, clock: FakeClock
) -> None:
    figures.paid()
    clock.pass_time(0.5)
    figures.closed(JOB)
    for outcome in (PrintOutcome.WAITING, PrintOutcome.STARTED):
        figures.printing_changed(lambda _, outcome=outcome: outcome)  # type: ignore[misc]  # the outcome of this turn
    assert figures.known().paper is None
    clock.pass_time(0.5)
    figures.printing_changed(lambda _: PrintOutcome.PRINTED)
    figures.printing_changed(lambda _: PrintOutcome.PRINTED)
    paper = figures.known().paper
    assert paper is not None
    assert (paper.count, paper.p50) == (1, 1.0)


def test_a_receipt_that_did_not_reach_paper_has_no_time(figures: TillFigures) -> None:
    figures.closed(JOB)
    figures.printing_changed(lambda _: PrintOutcome.NOT_PRINTED)
    assert figures.known().paper is None


def test_taps_are_those_of_a_sale_on_average(figures: TillFigures) -> None:
    for job, taps in ((JOB, 4), (NEXT, 5)):
        for _ in range(taps):
            figures.tapped()
        figures.closed(job)
    figures.tapped()
    known = figures.known()
    assert (known.sales, known.taps) == (2, Decimal("4.5"))
