"""What a chain's monitoring reads of a till."""

from datetime import datetime

from cashier_app.services.line import LineState
from cashier_app.services.ports import PrinterState
from cashier_app.services.vitals import Vitals, exposition

AT = datetime(2026, 11, 27, 12, 44)  # noqa: DTZ001 - the till's local time
VITALS = Vitals("LCA1", "3", "1.2.3", AT, 4, 1, LineState.AWAY, PrinterState.READY)


def samples(text: str) -> dict[str, str]:
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return dict(line.rsplit(" ", 1) for line in lines)


def test_every_number_has_its_help_and_type_once() -> None:
    text = exposition(VITALS)
    names = {line.split("{")[0].split(" ")[0] for line in text.splitlines() if line[0] != "#"}
    for name in names:
        assert text.count(f"# HELP {name} ") == 1
        assert text.count(f"# TYPE {name} gauge") == 1
    assert text.endswith("\n")


def test_it_says_which_till_how_many_wait_and_how_line_and_printer_are() -> None:
    found = samples(exposition(VITALS))
    assert found['cashier_info{site="LCA1",till="3",version="1.2.3"}'] == "1"
    assert (found["cashier_waiting"], found["cashier_waiting_for_a_person"]) == ("4", "1")
    assert found['cashier_connection{state="away"}'] == "1"
    assert found['cashier_connection{state="connected"}'] == "0"
    assert found['cashier_printer{state="ready"}'] == "1"
    assert found['cashier_printer{state="out-of-paper"}'] == "0"
    assert found["cashier_written_timestamp_seconds"] == str(int(AT.timestamp()))


def test_times_that_nobody_knows_are_left_out() -> None:
    assert not any("last" in name for name in samples(exposition(VITALS)))


def test_last_sale_and_last_backup_are_unix_time() -> None:
    known = Vitals("LCA1", "3", "1", AT, 0, 0, LineState.CONNECTED, PrinterState.NONE, AT, AT)
    found = samples(exposition(known))
    assert found["cashier_last_sale_timestamp_seconds"] == str(int(AT.timestamp()))
    assert found["cashier_last_backup_timestamp_seconds"] == str(int(AT.timestamp()))
