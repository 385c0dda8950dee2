"""The head of every paper: the shop, and when, where and by whom it was printed."""

from datetime import datetime

from cashier_app.domain.paper_columns import width
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.shop import Shop
from cashier_app.printing.capitals import capitals
from cashier_app.printing.columns import shortened
from cashier_app.printing.page import Page
from cashier_app.printing.text_gate import in_one_line

_BETWEEN = "   "


def write_store(page: Page, shop: Shop, *, official: bool) -> None:
    """Write the shop's name, and its address and numbers unless they are on the logo."""
    page.title(capitals(in_one_line(shop.name)))
    if official:
        _write_official(page, shop)
    page.blank()


def _write_official(page: Page, shop: Shop) -> None:
    words = page.words
    _write_together(page, list(shop.address), ", ")
    official = []
    if shop.vat_number:
        official.append(words.text("paper/vat-number", number=shop.vat_number))
    if shop.phone:
        official.append(words.text("paper/phone", phone=shop.phone))
    _write_together(page, official, _BETWEEN)


def _write_together(page: Page, parts: list[str], between: str) -> None:
    """Write the parts in the middle of one line if they fit, else each on its own."""
    shown = [in_one_line(part) for part in parts]
    together = between.join(shown)
    for line in [together] if width(together) <= page.columns else shown:
        if line:
            page.centred(line)


def write_head(page: Page, receipt: Receipt) -> None:
    """Write number, time, till and cashier, and that it is a copy."""
    words = page.words
    if receipt.copy:
        page.title(words.text("paper/copy", count=receipt.copy))
    closed_at = datetime.fromisoformat(receipt.closed_at)
    moment = f"{words.date_in_figures(closed_at)} {words.time(closed_at)}"
    key = "paper/credit-number" if receipt.is_credit else "paper/receipt"
    page.sides(words.text(key, number=receipt.number), moment)
    cashier = shortened(in_one_line(receipt.cashier), page.columns)
    page.sides(words.text("paper/till", till=receipt.shop.till), cashier)
