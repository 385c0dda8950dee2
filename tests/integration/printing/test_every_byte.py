"""A printer fails at any byte of a receipt: the sale is closed, and there is one whole original."""

from dataclasses import replace

import pytest

from cashier_app.domain.receipt import Receipt
from cashier_app.domain.sale_states import Stage
from cashier_app.printing.device_line import TimeLimits
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.services.ports import PrintOutcome, PrintReport
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill
from tests.integration.printing.tcp_printer import Behaviour, TcpPrinter

LIMITS = TimeLimits(connect=1, send=1, answer=0.05)
# A prime, so that the bytes that are tried are of every kind.
EVERY, HANGS_EVERY = 23, 101
MUTE = Behaviour(None, None)

# A line that is reset may have given everything before.
pytestmark = pytest.mark.expected_log("is not printed", always=False)


class Forgetful(EscposPrinter):
    """Planted defect: what may be on paper already counts as not printed."""

    def print_receipt(self, receipt: Receipt) -> PrintReport:
        report = super().print_receipt(receipt)
        if report.outcome is PrintOutcome.UNKNOWN:
            return replace(report, outcome=PrintOutcome.NOT_PRINTED)
        return report


class Careless(EscposPrinter):
    """Planted defect: what broke off counts as printed."""

    def print_receipt(self, receipt: Receipt) -> PrintReport:
        return replace(super().print_receipt(receipt), outcome=PrintOutcome.PRINTED)


def sold(device: TcpPrinter, kind: type[EscposPrinter] = EscposPrinter) -> FakeTill:
    """A till with this printer, which has just sold something."""
    settings = PrinterSettings("network", "Counter", "127.0.0.1", device.port, profile="TM-T88V")
    layout = PaperLayout()
    till = FakeTill(device=kind(settings, layout, LIMITS), layout=layout).start()
    till.paid(mock_up_basket(None))
    return till.do(till.wired.payment.finish_requested)


@pytest.fixture(scope="module")
def original() -> bytes:
    """What a sound printer gets."""
    with TcpPrinter() as device:
        sold(device)
    return device.jobs[-1]


def looked_after(
    device: TcpPrinter, original: bytes, kind: type[EscposPrinter] = EscposPrinter
) -> list[bytes]:
    """Sell on a failing printer, mend it, and let a person do what the screen says."""
    till = sold(device, kind)
    [sale] = till.books.sales.values()
    assert sale.stage is Stage.CLOSED
    [job] = till.books.jobs
    known_unprinted = job.outcome is PrintOutcome.NOT_PRINTED
    device.behaviour = Behaviour()
    till.runner.advance(10)
    [job] = till.books.jobs
    if known_unprinted:
        assert job.outcome is PrintOutcome.PRINTED
    elif job.outcome is PrintOutcome.UNKNOWN:
        assert device.jobs.count(original) <= 1
        till.do(till.wired.receipt.print_again_requested)
        assert b"COPY 1" in device.jobs[-1]
    return device.jobs


def check_each(
    behaviour: str,
    original: bytes,
    *,
    answers: bool,
    step: int,
    first: int = 0,
    kind: type[EscposPrinter] = EscposPrinter,
) -> None:
    for count in range(first, len(original) + 1, step):
        failing = Behaviour() if answers else Behaviour(None, None)
        setattr(failing, behaviour, count)
        with TcpPrinter(failing) as device:
            papers = looked_after(device, original, kind)
        whole = [paper for paper in papers if paper == original or b"COPY" in paper]
        assert papers.count(original) <= 1, count
        assert len(whole) >= 1, count


@pytest.mark.parametrize("answers", [True, False])
def test_a_reset_at_any_byte(original: bytes, *, answers: bool, long_run: bool) -> None:
    check_each("reset_after", original, answers=answers, step=1 if long_run else EVERY)


def test_a_hang_at_any_byte(original: bytes, *, long_run: bool) -> None:
    check_each("hang_after", original, answers=True, step=1 if long_run else HANGS_EVERY)


@pytest.mark.parametrize("defect", [Forgetful, Careless])
def test_a_printer_that_prints_twice_or_not_at_all_is_found_out(
    original: bytes, defect: type[EscposPrinter]
) -> None:
    behind = len(original) if defect is Forgetful else len(original) // 2
    with pytest.raises(AssertionError, match=str(behind)):
        check_each("reset_after", original, answers=False, step=1, first=behind, kind=defect)
