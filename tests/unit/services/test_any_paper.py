"""Whatever happens to the printer, the disk and the till: paper comes out once, or is told of."""

from collections.abc import Callable

import pytest

from cashier_app.services.ports import Lane, PrintJob, PrintOutcome, PrintReport
from cashier_app.services.print_outcomes import PrintOutcomes
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.printers_turn import PrintersTurn
from tests.unit.services.any_paper import PaperHands

pytestmark = [
    pytest.mark.expected_log("the disk is full", always=False),
    pytest.mark.expected_log("the printer breaks", always=False),
]


def played(seeds: range) -> list[PaperHands]:
    tills = [PaperHands(seed) for seed in seeds]
    for hands in tills:
        for _ in range(80):
            hands.step()
        hands.settle()
    return tills


def test_each_paper_comes_out_once_or_its_outcome_is_unknown() -> None:
    tills = played(range(40))

    assert sum(len(hands.printer.paper) for hands in tills) > 200
    assert [(seed, hands.faults()) for seed, hands in enumerate(tills) if hands.faults()] == []


def _print_the_unknown_again(patch: pytest.MonkeyPatch) -> None:
    known = PrintReceipts._outcome_of

    def outcome(prints: PrintReceipts, job: PrintJob, report: PrintReport) -> PrintOutcome:
        found = known(prints, job, report)
        return PrintOutcome.NOT_PRINTED if found is PrintOutcome.UNKNOWN else found

    patch.setattr(PrintReceipts, "_outcome_of", outcome)


def _forget_what_the_lanes_came_to(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(PrintersTurn, "left", None)


def _write_outcomes_once(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(PrintOutcomes, "_write", _written_once)


def _written_once(self: PrintOutcomes, number: int, failed: Callable[[Exception], None]) -> None:
    if row := self._due.pop(number, None):
        write = self._books.print_outcome
        self._runner.submit(Lane.BOOKS, lambda: write(*row), lambda _: None, failed)


@pytest.mark.parametrize(
    ("defect", "words"),
    [
        (_print_the_unknown_again, "came out twice"),
        (_forget_what_the_lanes_came_to, "no printer was given it"),
        (_write_outcomes_once, "for ever"),
    ],
)
def test_a_planted_defect_is_found(
    monkeypatch: pytest.MonkeyPatch, defect: Callable[[pytest.MonkeyPatch], None], words: str
) -> None:
    defect(monkeypatch)
    faults = [fault for hands in played(range(24)) for fault in hands.faults()]
    assert any(words in fault for fault in faults)
