"""The timing of scans, without Qt: bursts of keys in, codes and typing out."""

import pytest

from cashier_app.domain.scanner_setup import FIRST_GAP_MS
from cashier_app.ui.scan_assembler import (
    MAX_LENGTH,
    PATIENCE_MS,
    SILENCE_MS,
    KeyKind,
    KeyStroke,
    ScanAssembler,
    ScannerProfile,
)

EAN = "5290011204992"
ENTER = "⏎"
COMMAND = "⌘"
EDIT = "⌫"
_KINDS = {ENTER: KeyKind.END, COMMAND: KeyKind.COMMAND, EDIT: KeyKind.EDIT}


class Keyboard:
    """Presses keys at given times and lets the silence end when nothing comes."""

    def __init__(self, profile: ScannerProfile | None = None, *, stamped: bool = False) -> None:
        self.assembler: ScanAssembler[str] = ScanAssembler(profile or ScannerProfile())
        self.now = 1000
        self.stamped = stamped
        self.typed = ""
        self.codes: list[str] = []
        self.dropped = 0
        self.longest_hold = 0
        self._held_since: int | None = None
        self._last_press = 0

    def press(self, keys: str, gap: int | list[int] = 8) -> None:
        for place, key in enumerate(keys):
            self.wait(gap[place] if isinstance(gap, list) else gap)
            self.press_now(key)

    def press_now(self, key: str, *, stamp: int | None = None) -> None:
        own = self.now if self.stamped else 0
        stroke = KeyStroke(
            _KINDS.get(key, KeyKind.CHARACTER),
            "" if key in _KINDS else key,
            own if stamp is None else stamp,
            self.now,
            key,
        )
        self._last_press = self.now
        verdict = self.assembler.press(stroke)
        self._take(verdict.typed, verdict.codes, verdict.dropped)
        if self._held_since is None and self.assembler.held:
            self._held_since = self.now

    def wait(self, ms: int) -> None:
        until = self.now + ms
        silent_at = self._last_press + self.assembler.wait_ms
        if self.assembler.held and silent_at < until:
            self.now = silent_at
            verdict = self.assembler.silence()
            self._take(verdict.typed, verdict.codes, verdict.dropped)
        self.now = until

    def rest(self) -> None:
        self.wait(1000)

    def _take(self, typed: list[str], codes: list[str], dropped: int) -> None:
        self.typed += "".join(typed)
        self.codes += codes
        self.dropped += dropped
        if not self.assembler.held and self._held_since is not None:
            if typed:
                self.longest_hold = max(self.longest_hold, self.now - self._held_since)
            self._held_since = None


@pytest.mark.parametrize("gap", [0, 1, 5, 8, 16, 25, 40, 50])
@pytest.mark.parametrize("stamped", [True, False])
def test_a_code_at_any_scanner_speed_with_enter_is_a_scan(gap: int, stamped: bool) -> None:
    keyboard = Keyboard(stamped=stamped)
    keyboard.press(EAN + ENTER, gap)
    keyboard.rest()
    assert (keyboard.codes, keyboard.typed) == ([EAN], "")


@pytest.mark.parametrize("gap", [100, 110, 125, 180, 400])
def test_a_person_at_ten_keys_a_second_types(gap: int) -> None:
    keyboard = Keyboard()
    keyboard.press("4000" + ENTER, gap)
    keyboard.rest()
    assert (keyboard.codes, keyboard.typed) == ([], "4000" + ENTER)


def test_a_typed_key_is_held_no_longer_than_the_first_gap() -> None:
    keyboard = Keyboard()
    keyboard.press("99452148", 120)
    keyboard.rest()
    assert keyboard.longest_hold == FIRST_GAP_MS


@pytest.mark.parametrize("keys", ["5", "57", "579"])
def test_a_few_keys_at_once_are_typing(keys: str) -> None:
    keyboard = Keyboard()
    keyboard.press(keys, 20)
    keyboard.rest()
    assert (keyboard.codes, keyboard.typed) == ([], keys)


def test_a_few_keys_at_once_with_enter_are_typing_in_order_and_at_once() -> None:
    keyboard = Keyboard()
    keyboard.press("12" + ENTER, 30)
    assert (keyboard.codes, keyboard.typed) == ([], "12" + ENTER)


def test_rolling_fingers_are_typing_when_the_scanner_sends_enter() -> None:
    keyboard = Keyboard()
    keyboard.press("1234", 40)
    keyboard.rest()
    assert (keyboard.codes, keyboard.typed) == ([], "1234")


@pytest.mark.parametrize("gap", [5, 16, 40, 50])
def test_a_scanner_without_suffix_is_ended_by_silence(gap: int) -> None:
    keyboard = Keyboard(ScannerProfile(suffix="none"))
    keyboard.press(EAN, gap)
    keyboard.wait(SILENCE_MS + 1)
    assert (keyboard.codes, keyboard.typed) == ([EAN], "")


def test_a_scanner_that_lacks_the_enter_it_was_said_to_send_is_understood_and_learned() -> None:
    keyboard = Keyboard(ScannerProfile(suffix="Enter"))
    keyboard.press(EAN, 8)
    keyboard.wait(SILENCE_MS + 1)
    assert keyboard.codes == []
    keyboard.wait(PATIENCE_MS)
    assert keyboard.codes == [EAN]
    keyboard.press(EAN, 8)
    keyboard.wait(SILENCE_MS + 1)
    assert keyboard.codes == [EAN, EAN]


def test_a_scanner_that_sends_enter_after_all_is_waited_for_again() -> None:
    keyboard = Keyboard(ScannerProfile(suffix="none"))
    keyboard.press(EAN + ENTER, 8)
    keyboard.press("52900112", [80] + [8] * 7)
    keyboard.wait(200)
    keyboard.press("04992" + ENTER, [0] + [8] * 5)
    assert keyboard.codes == [EAN, EAN]


def test_a_hiccup_inside_a_code_does_not_tear_it() -> None:
    keyboard = Keyboard()
    keyboard.press(EAN + ENTER, [8] * 6 + [180] + [8] * 7)
    assert (keyboard.codes, keyboard.typed) == ([EAN], "")


@pytest.mark.parametrize("torn_after", [2, 3])
def test_a_hiccup_early_in_a_code_does_not_tear_it(torn_after: int) -> None:
    gaps = [8] * 14
    gaps[torn_after] = 120
    keyboard = Keyboard()
    keyboard.press(EAN + ENTER, gaps)
    assert (keyboard.codes, keyboard.typed) == ([EAN], "")


def test_twenty_scans_a_second_for_a_minute_lose_and_double_none() -> None:
    keyboard = Keyboard()
    expected = [f"{number:013d}" for number in range(1200)]
    for code in expected:
        keyboard.press(code + ENTER, [11] + [3] * 13)
    assert keyboard.codes == expected
    assert keyboard.typed == ""


def test_the_second_key_of_a_double_ending_is_swallowed() -> None:
    keyboard = Keyboard()
    keyboard.press(EAN + ENTER + ENTER, 5)
    keyboard.rest()
    assert (keyboard.codes, keyboard.typed) == ([EAN], "")


def test_an_enter_that_a_person_presses_after_a_scan_is_typing() -> None:
    keyboard = Keyboard()
    keyboard.press(EAN + ENTER, 5)
    keyboard.press(ENTER, 300)
    keyboard.rest()
    assert keyboard.typed == ENTER


def test_typing_right_before_a_scan_is_kept_apart_from_it() -> None:
    keyboard = Keyboard()
    keyboard.press("4", 200)
    keyboard.press(EAN + ENTER, [110] + [8] * 13)
    assert (keyboard.codes, keyboard.typed) == ([EAN], "4")


def test_typing_right_after_a_scan_is_kept_apart_from_it() -> None:
    keyboard = Keyboard()
    keyboard.press(EAN + ENTER + "4", 8)
    keyboard.rest()
    assert (keyboard.codes, keyboard.typed) == ([EAN], "4")


def test_keys_that_waited_for_a_busy_screen_are_judged_by_when_they_were_pressed() -> None:
    keyboard = Keyboard()
    for place, key in enumerate("1234" + ENTER):
        keyboard.press_now(key, stamp=5000 + 120 * place)
    assert keyboard.codes == []
    keyboard.rest()
    assert keyboard.typed == "1234" + ENTER


def test_a_scan_that_waited_for_a_busy_screen_is_still_a_scan() -> None:
    keyboard = Keyboard()
    for place, key in enumerate(EAN + ENTER):
        keyboard.now += 200 if place == 7 else 0
        keyboard.press_now(key, stamp=5000 + 8 * place)
    assert keyboard.codes == [EAN]


def test_stamps_that_run_backwards_are_not_believed() -> None:
    keyboard = Keyboard()
    for place, key in enumerate(EAN + ENTER):
        keyboard.now += 8
        keyboard.press_now(key, stamp=4_294_967_290 if place < 5 else place)
    assert keyboard.codes == [EAN]


def test_commands_inside_a_code_are_dropped_and_counted() -> None:
    keyboard = Keyboard()
    keyboard.press(COMMAND + "5290" + COMMAND + "011204992" + EDIT + ENTER, 8)
    keyboard.rest()
    assert (keyboard.codes, keyboard.typed, keyboard.dropped) == ([EAN], "", 3)


@pytest.mark.parametrize("keys", [COMMAND + "12", "1" + COMMAND])
def test_commands_in_a_short_burst_from_a_scanner_are_dropped(keys: str) -> None:
    keyboard = Keyboard()
    keyboard.press(keys, 8)
    keyboard.rest()
    assert keyboard.dropped == 1
    assert keyboard.typed == keys.replace(COMMAND, "")


@pytest.mark.parametrize("keys", [COMMAND, EDIT, " ", "12", "123", ENTER])
def test_a_scan_too_short_for_a_code_is_dropped_whole(keys: str) -> None:
    """A scanned Tab would move the focus, a scanned blank press what has it."""
    keyboard = Keyboard()
    keyboard.press(keys + ENTER, 8)
    keyboard.rest()
    assert (keyboard.codes, keyboard.typed) == ([], "")
    assert keyboard.dropped == len(keys) + 1


@pytest.mark.parametrize("count", [3, 10])
def test_a_volley_of_commands_is_dropped(count: int) -> None:
    keyboard = Keyboard()
    keyboard.press(COMMAND * count, 8)
    keyboard.rest()
    assert (keyboard.typed, keyboard.dropped) == ("", count)


def test_a_command_of_a_person_is_sent_on() -> None:
    keyboard = Keyboard()
    keyboard.press(COMMAND, 200)
    keyboard.press("5", 200)
    keyboard.press(COMMAND + COMMAND, [200, 30])
    keyboard.rest()
    assert (keyboard.typed, keyboard.dropped) == (COMMAND + "5" + COMMAND + COMMAND, 0)


@pytest.mark.parametrize("gap", [8, 90, 200])
def test_a_prefix_makes_a_scan_of_any_speed(gap: int) -> None:
    keyboard = Keyboard(ScannerProfile(prefix="~"))
    keyboard.press("~12" + ENTER, gap)
    assert (keyboard.codes, keyboard.typed) == (["12"], "")


def test_a_scan_without_the_prefix_is_known_by_its_speed() -> None:
    keyboard = Keyboard(ScannerProfile(prefix="~"))
    keyboard.press(EAN + ENTER, 8)
    assert keyboard.codes == [EAN]


def test_a_prefix_alone_is_typing() -> None:
    keyboard = Keyboard(ScannerProfile(prefix="~"))
    keyboard.press("~", 8)
    keyboard.rest()
    assert (keyboard.codes, keyboard.typed) == ([], "~")


def test_the_symbology_identifier_is_taken_off() -> None:
    keyboard = Keyboard()
    keyboard.press("]E0" + EAN + ENTER, 8)
    assert keyboard.codes == [EAN]


def test_a_reference_with_hyphens_and_letters_is_one_code() -> None:
    keyboard = Keyboard()
    keyboard.press("LCA1-3-000418-K7Q2" + ENTER, 8)
    assert keyboard.codes == ["LCA1-3-000418-K7Q2"]


def test_a_burst_too_long_for_a_code_is_dropped() -> None:
    keyboard = Keyboard()
    keyboard.press("7" * (MAX_LENGTH + 1) + ENTER, 1)
    keyboard.rest()
    assert (keyboard.codes, keyboard.typed) == ([], "")


def test_the_shortest_code_is_a_setting() -> None:
    keyboard = Keyboard(ScannerProfile(min_length=8))
    keyboard.press("1234567" + ENTER, 8)
    keyboard.press("12345678" + ENTER, [100] + [8] * 8)
    assert (keyboard.codes, keyboard.typed) == (["12345678"], "")


def test_giving_up_sends_on_what_is_held() -> None:
    keyboard = Keyboard()
    keyboard.press("12345", 8)
    verdict = keyboard.assembler.give_up()
    assert verdict.typed == list("12345")
    assert keyboard.assembler.held == []
