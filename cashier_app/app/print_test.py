"""The test page: what a person prints to see that the printer is set up right."""

from cashier_app.app.clock import SystemClock
from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Unit
from cashier_app.domain.receipt import Receipt, ReceiptItem, RewardBlock, RewardStatus
from cashier_app.domain.shop import Shop
from cashier_app.services.ports import PrintOutcome, ReceiptPrinter

_LINES = ("TEST PAGE - NOT A RECEIPT", "Latin: àéîõü ÀÉÎÕÜ €", "Greek: αβγδε ΑΒΓΔΕ άέίόύ")


def print_test_page(printer: ReceiptPrinter, shop: Shop) -> dict[str, object]:
    """Print it and return what became of it: `printed`, `outcome`, `printer` and its `name`."""
    report = printer.print_receipt(_page(shop))
    return {
        "printed": report.outcome is PrintOutcome.PRINTED,
        "outcome": report.outcome.value,
        "printer": report.state.value,
        "name": printer.name,
    }


def _page(shop: Shop) -> Receipt:
    """Make a paper with the shop's head and letters of each kind; no amount stands on it."""
    items = tuple(ReceiptItem(line, ZERO, Unit.EACH, ZERO, ZERO, "") for line in _LINES)
    return Receipt(
        shop=shop,
        number="TEST",
        reference="TEST",
        closed_at=SystemClock().now().isoformat(),
        cashier="",
        items=items,
        item_count=0,
        goods=ZERO,
        instant=ZERO,
        automatic=ZERO,
        from_wallet=ZERO,
        to_pay=ZERO,
        tenders=(),
        cash_rounding=ZERO,
        change=ZERO,
        vat=(),
        reward=RewardBlock(RewardStatus.NO_CUSTOMER),
    )
