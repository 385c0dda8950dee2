"""Settings through the real window: saved into the file, tried against the real sandbox."""

import tomllib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from cashier_app.domain.audit import AuditRow
from cashier_app.domain.scanner_code import SCANNER_TEST_CODE
from cashier_app.sandbox.virtual_printer import VirtualPrinter
from cashier_app.services.ports import Lane
from tests.acceptance.driver import TillDriver


def field(till: TillDriver, name: str) -> QLineEdit:
    till.shows(name)
    found = till.named(name)
    assert isinstance(found, QLineEdit)
    return found


def type_over(till: TillDriver, name: str, text: str) -> None:
    """Type into a field as a person does, in place of what is there."""
    entry = field(till, name)
    till.until(lambda: bool(field(till, "Store name").text()))
    entry.setFocus()
    entry.selectAll()
    till.type_slowly(text)
    till.until(lambda: entry.text() == text)


def file(till: TillDriver) -> Path:
    return till.shop.config


def test_a_store_manager_changes_the_till_and_sells_on(till: TillDriver) -> None:
    till.scan_product("CHE-001")
    till.key(Qt.Key.Key_F4)
    type_over(till, "Phone", "24 600 200")
    till.shows_text("1 change not saved: Phone")
    till.press("Theme: Dark")
    till.until(lambda: till.running.window.theme.name == "dark")
    till.key(Qt.Key.Key_F12)
    till.shows_text("Saved.")
    saved = tomllib.loads(file(till).read_text("utf-8"))
    assert saved["store"]["phone"] == "24 600 200"
    assert saved["ui"]["theme"] == "dark"
    assert "# The settings of the demo shop." in file(till).read_text("utf-8")
    till.key(Qt.Key.Key_F1)
    till.shows("To pay: €4.35")
    till.press("Pay")
    till.press("Finish sale")
    till.shows("New sale")
    till.follows_the_contract()


def test_offline_by_hand_the_connection_is_not_tested(till: TillDriver) -> None:
    till.key(Qt.Key.Key_F4)
    till.wired.by_hand.go_offline_requested()
    till.until(lambda: till.wired.beside.status._line.held)
    asked = len(till.shop.server.calls)
    till.press("Test connection")
    till.shows_text("This till is offline by hand")
    assert len(till.shop.server.calls) == asked


def test_the_connection_and_a_unit_are_tested_with_what_is_in_the_fields(till: TillDriver) -> None:
    till.key(Qt.Key.Key_F4)
    till.press("Test connection")
    till.shows_text("Works. Answered in")
    type_over(till, "Test card number", till.customer("Eleni").codes[0])
    till.press("Test connection")
    till.shows_text("Works, also for this unit.")
    type_over(till, "CRM.COM unit", "NOWHERE")
    till.press("Test connection")
    till.shows_text("The unit is refused")
    till.press("Discard changes")
    till.follows_the_contract()


def test_an_address_where_nobody_is_is_said_and_nothing_changes(till: TillDriver) -> None:
    before = file(till).read_text("utf-8")
    till.key(Qt.Key.Key_F4)
    type_over(till, "CRM.COM address", "http://127.0.0.1:9")
    till.press("Test connection")
    till.shows_text("Nobody answers there")
    till.key(Qt.Key.Key_Escape)
    till.shows_text("Everything is saved")
    assert file(till).read_text("utf-8") == before


def test_a_test_page_is_printed_and_another_printer_is_in_force_at_once(till: TillDriver) -> None:
    till.key(Qt.Key.Key_F4)
    till.press("Print test page")
    till.shows_text("Printed")
    pages = len(till.shop.printer.jobs)
    with VirtualPrinter() as second:
        # The port is no setting of the screen: another printer stands in the file by hand.
        text = file(till).read_text("utf-8")
        file(till).write_text(
            text.replace(f"port = {till.shop.printer.port}", f"port = {second.port}"), "utf-8"
        )
        type_over(till, "Printer name", "Back printer")
        till.press("Save settings")
        till.shows_text("Saved.")
        till.key(Qt.Key.Key_F1)
        till.scan_product("CHE-001")
        till.press("Pay")
        till.press("Finish sale")
        till.until(lambda: len(second.jobs) == 1)
    assert len(till.shop.printer.jobs) == pages


def test_every_change_stands_in_the_journal_with_old_and_new(till: TillDriver) -> None:
    till.key(Qt.Key.Key_F4)
    type_over(till, "Till number", "4")
    till.press("Save settings")
    till.shows_text("Saved.")
    events: list[dict[str, str]] = []

    def read(rows: Sequence[AuditRow]) -> None:
        events.extend(dict(row.event.facts) for row in rows)

    till.running.runner.submit(
        Lane.BOOKS, till.wired._outside.audit.events, read, till.running.fail
    )
    till.until(lambda: bool(events))
    assert {"setting": "store.till", "old": "3", "new": "4"} in events


def test_a_profile_that_no_printer_has_is_not_saved(till: TillDriver) -> None:
    till.key(Qt.Key.Key_F4)
    till.press("More settings")
    entry = field(till, "Printer profile")
    till.until(lambda: bool(entry.text()))
    entry.setFocus()
    entry.selectAll()
    till.type_slowly("TM-T99")
    till.shows_text("Printer profile: one that python-escpos has")
    assert not till.can_press("Save settings")
    assert "TM-T99" not in file(till).read_text("utf-8")


def test_a_new_scanner_is_learned_and_sells_at_once(till: TillDriver) -> None:
    till.key(Qt.Key.Key_F4)
    till.shows("More settings")
    while till.named("Try scanner") is None:
        till.press("More settings")
    till.press("Try scanner")
    till.shows("Scan the test code")
    till.scan("5290003011522")
    till.shows_text("That was another code.")
    till.scan(f"~]E0{SCANNER_TEST_CODE}")
    till.shows_text("It works: prefix ~, ends with Enter")
    till.shows_text("1 change not saved: Scanner prefix")
    till.key(Qt.Key.Key_F12)
    till.shows_text("Saved.")
    till.shows("Try scanner")
    assert tomllib.loads(file(till).read_text("utf-8"))["scanner"]["prefix"] == "~"

    till.key(Qt.Key.Key_F1)
    till.scan("~]E05290003011522")
    till.shows("Goods: €4.35")
