from pathlib import Path

from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport
from tests.integration.printing.golden_files import golden
from tests.integration.printing.mock_up_sale import receipt

RECEIPT = golden("receipt-42.bin").read_bytes()


def file_printer(folder: Path) -> EscposPrinter:
    settings = PrinterSettings("file", profile="TM-T88V", receipts_folder=folder)
    return EscposPrinter(settings, PaperLayout())


def test_a_receipt_becomes_a_file_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "receipts"
    printer = file_printer(folder)
    assert printer.state() is PrinterState.READY
    report = printer.print_receipt(receipt())
    assert report == PrintReport(PrintOutcome.PRINTED, PrinterState.READY)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {
        "LCA1-3-000418-K7Q2.bin": RECEIPT
    }


def test_a_copy_does_not_replace_the_original(tmp_path: Path) -> None:
    printer = file_printer(tmp_path)
    printer.print_receipt(receipt())
    printer.print_receipt(receipt().as_copy(1))
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "LCA1-3-000418-K7Q2-copy-1.bin",
        "LCA1-3-000418-K7Q2.bin",
    ]
    assert (tmp_path / "LCA1-3-000418-K7Q2.bin").read_bytes() == RECEIPT


def test_a_folder_that_cannot_be_written_is_not_printed(tmp_path: Path) -> None:
    in_the_way = tmp_path / "receipts"
    in_the_way.write_text("not a folder")
    report = file_printer(in_the_way).print_receipt(receipt())
    assert report == PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE)


def test_a_folder_has_no_drawer(tmp_path: Path) -> None:
    file_printer(tmp_path).open_drawer()
    assert list(tmp_path.iterdir()) == []


def test_a_till_without_a_printer_says_so() -> None:
    printer = EscposPrinter(PrinterSettings("none"), PaperLayout())
    assert printer.state() is PrinterState.NONE
    report = printer.print_receipt(receipt())
    assert report == PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NONE)
    printer.open_drawer()
