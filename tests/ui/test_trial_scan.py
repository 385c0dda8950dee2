"""A scan that is only looked at: what it tells, and that the till hears nothing of it."""

import pytest

from cashier_app.domain.scanner_setup import ScannerSetup, TrialScan
from cashier_app.services.ports.scanner_trial import ScannerTrial
from cashier_app.ui.scan_assembler import KeyKind, KeyStroke
from cashier_app.ui.trial_assembler import SILENCE_MS, TrialAssembler
from tests.ui.test_barcode_scanner import EAN, Till, till

__all__ = ["till"]


class Trial:
    """Presses keys on a trial assembler and keeps what was heard and what was typed."""

    def __init__(self) -> None:
        self.heard: list[TrialScan] = []
        self.typed = ""
        self.assembler: TrialAssembler[str] = TrialAssembler(self.heard.append)
        self.now = 1000

    def press(self, keys: str, gap: int = 8) -> None:
        kinds = {"\r": KeyKind.END, "\t": KeyKind.END, "⌘": KeyKind.COMMAND}
        for key in keys:
            self.now += gap
            kind = kinds.get(key, KeyKind.CHARACTER)
            verdict = self.assembler.press(KeyStroke(kind, key, 0, self.now, key))
            self.typed += "".join(verdict.typed)

    def rest(self) -> None:
        self.now += SILENCE_MS
        self.typed += "".join(self.assembler.silence().typed)


@pytest.mark.parametrize(("end", "suffix"), [("\r", "Enter"), ("\t", "Tab")])
@pytest.mark.parametrize("gap", [1, 8, 50, 180])
def test_prefix_end_and_speed_are_told_at_any_speed(end: str, suffix: str, gap: int) -> None:
    trial = Trial()
    trial.press(f"~{EAN}{end}", gap)
    assert [(one.text, one.end, one.slowest_ms) for one in trial.heard] == [
        (f"~{EAN}", suffix, gap)
    ]


def test_silence_ends_the_scan_of_a_scanner_without_suffix() -> None:
    trial = Trial()
    trial.press(EAN)
    assert trial.heard == []
    trial.rest()
    assert trial.heard == [TrialScan(EAN, "", 8)]
    assert trial.assembler.held == []


def test_an_enter_behind_the_enter_is_part_of_the_scan() -> None:
    trial = Trial()
    trial.press(f"{EAN}\r\r")
    trial.rest()
    assert len(trial.heard) == 1
    assert trial.typed == ""


def test_control_keys_are_counted() -> None:
    trial = Trial()
    trial.press(f"⌘{EAN}⌘\r")
    assert trial.heard == [TrialScan(EAN, "Enter", 8, 2)]


def test_a_few_keys_are_typing() -> None:
    trial = Trial()
    trial.press("12\r", 150)
    trial.press("\r", 150)
    trial.press("7", 150)
    trial.rest()
    assert (trial.heard, trial.typed) == ([], "12\r\r7")


def test_giving_up_sends_on_what_is_held() -> None:
    trial = Trial()
    trial.press("12345")
    assert trial.assembler.give_up().typed == list("12345")
    assert trial.assembler.held == []


def test_during_a_trial_the_till_hears_nothing_and_no_field_gets_it(till: Till) -> None:
    heard: list[TrialScan] = []
    till.focus(till.screen.button)
    till.scanner.begin_trial(heard.append)
    till.scan_stamped(f"~{EAN}", 120)
    till.scanner.end_trial()
    assert [one.text for one in heard] == [f"~{EAN}"]
    assert till.codes == []
    till.scan(EAN)
    assert till.codes == [EAN]
    assert till.screen.presses == []


def test_what_was_learned_is_used_at_once(till: Till) -> None:
    trial: ScannerTrial = till.scanner
    trial.use(ScannerSetup("~", "Enter", 120))
    till.scan_stamped(f"~{EAN}", 120)
    assert till.codes == [EAN]
    till.scanner.end_trial()
    till.scan_stamped(f"~{EAN}", 120)
    assert till.codes == [EAN, EAN]


def test_a_trial_that_begins_while_somebody_types_loses_no_key(till: Till) -> None:
    till.press("4")
    till.scanner.begin_trial(lambda _: None)
    till.press("5")
    till.scanner.end_trial()
    assert till.screen.field.text() == "45"
