from pathlib import Path

import pytest

from cashier_app.printing.printer_settings import (
    PrinterSettings,
    PrinterSettingsError,
    known_profiles,
)


@pytest.mark.parametrize(
    ("settings", "key", "allowed"),
    [
        (
            PrinterSettings("fax"),
            "printer.connection",
            "network, usb, serial, cups, windows, file, none",
        ),
        (PrinterSettings("usb"), "printer.usb", "vendor and product, such as 04b8:0e15"),
        (PrinterSettings("serial"), "printer.device", "a serial device"),
        (PrinterSettings("cups"), "printer.queue", "the name of a queue"),
        (PrinterSettings("windows"), "printer.queue", "the name of a queue"),
        (PrinterSettings("network"), "printer.host", "the printer's name or address"),
        (PrinterSettings("file"), "printer.receipts_folder", "a folder for the receipts"),
        (PrinterSettings("none", columns=12), "printer.columns", "24 to 80"),
        (PrinterSettings("none", profile="TM-X"), "printer.profile", ", ".join(known_profiles())),
    ],
)
def test_what_cannot_be_used_is_named_with_what_is_allowed(
    settings: PrinterSettings, key: str, allowed: str
) -> None:
    with pytest.raises(PrinterSettingsError, match="allowed") as caught:
        settings.check()
    assert (caught.value.key, caught.value.allowed) == (key, allowed)


@pytest.mark.parametrize(
    "settings",
    [
        PrinterSettings("network", host="192.0.2.10", profile="TM-T88V"),
        PrinterSettings("file", receipts_folder=Path("receipts")),
        PrinterSettings("none", columns=32),
    ],
)
def test_what_can_be_used_is_accepted(settings: PrinterSettings) -> None:
    settings.check()


def test_the_profiles_are_python_escpos_own() -> None:
    from escpos.capabilities import (  # type: ignore[import-untyped]  # it has no type information
        CAPABILITIES,
    )

    assert known_profiles() == tuple(sorted(CAPABILITIES["profiles"]))
