"""The receipt on paper: from top to bottom, line by line, in any language and on any width.

The receipt view shows these same lines, so what the screen shows is what the paper says.
"""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from cashier_app.domain.money import ZERO
from cashier_app.domain.paper_columns import width
from cashier_app.domain.product import Unit
from cashier_app.domain.receipt import PaperLine, Receipt, ReceiptItem, ReceiptTender, VatRow
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import TenderKind
from cashier_app.printing.capitals import capitals
from cashier_app.printing.columns import shortened
from cashier_app.printing.page import Page
from cashier_app.printing.reward_block import write_reward_block
from cashier_app.printing.text_gate import in_one_line
from cashier_app.texts.words import Words

_ONE = Decimal(1)
_BETWEEN = "   "


class PaperLayout:
    """Lays receipts out; fulfils the port `ReceiptLayout`. Usable from any thread.

    Args:
        translations: the folder of the compiled languages; English needs none.
    """

    def __init__(self, translations: Path | None = None) -> None:
        self._translations = translations
        self._words: dict[tuple[str, str], Words] = {}

    def lines(self, receipt: Receipt, columns: int, language: str) -> Sequence[PaperLine]:
        """Lay a receipt out for paper of so many columns.

        Raises:
            ValueError: there are no words for this language.

        """
        page = Page(columns, self._words_in(language, receipt.shop.currency.code))
        _write_store(page, receipt.shop)
        _write_head(page, receipt)
        page.rule()
        for item in receipt.items:
            _write_item(page, item)
        page.rule()
        _write_sums(page, receipt)
        page.rule()
        _write_vat(page, receipt.vat)
        write_reward_block(page, receipt)
        page.blank()
        page.centred(page.words.text("paper/thanks"))
        page.centred(receipt.reference)
        return page.lines

    def _words_in(self, language: str, currency: str) -> Words:
        key = (language, currency)
        if key not in self._words:
            self._words[key] = Words(language, currency, self._translations)
        return self._words[key]


def _write_store(page: Page, shop: Shop) -> None:
    words = page.words
    page.title(capitals(in_one_line(shop.name)))
    _write_together(page, list(shop.address), ", ")
    official = []
    if shop.vat_number:
        official.append(words.text("paper/vat-number", number=shop.vat_number))
    if shop.phone:
        official.append(words.text("paper/phone", phone=shop.phone))
    _write_together(page, official, _BETWEEN)
    page.blank()


def _write_together(page: Page, parts: list[str], between: str) -> None:
    """Write the parts in the middle of one line if they fit, else each on its own."""
    shown = [in_one_line(part) for part in parts]
    together = between.join(shown)
    for line in [together] if width(together) <= page.columns else shown:
        if line:
            page.centred(line)


def _write_head(page: Page, receipt: Receipt) -> None:
    words = page.words
    if receipt.copy:
        page.title(words.text("paper/copy", count=receipt.copy))
    closed_at = datetime.fromisoformat(receipt.closed_at)
    moment = f"{words.date_in_figures(closed_at)} {words.time(closed_at)}"
    page.sides(words.text("paper/receipt", number=receipt.number), moment)
    cashier = shortened(in_one_line(receipt.cashier), page.columns)
    page.sides(words.text("paper/till", till=receipt.shop.till), cashier)


def _write_item(page: Page, item: ReceiptItem) -> None:
    words = page.words
    description = capitals(in_one_line(item.description))
    page.amount(shortened(description, 2 * page.columns), item.total, item.vat_letter)
    price = words.plain(item.unit_price)
    if item.unit is Unit.KG:
        quantity = words.quantity(item.quantity)
        page.text(words.text("paper/weight", quantity=quantity, price=price), indented=True)
    elif item.quantity != _ONE:
        pieces = f"{item.quantity.normalize():f}"
        page.text(words.text("paper/pieces", quantity=pieces, price=price), indented=True)


def _write_sums(page: Page, receipt: Receipt) -> None:
    words = page.words
    page.amount(words.text("paper/goods", n=receipt.item_count), receipt.goods)
    reductions = {
        "paper/instant": receipt.instant,
        "paper/automatic": receipt.automatic,
        "paper/from-wallet": receipt.from_wallet,
    }
    for key, amount in reductions.items():
        if amount != ZERO:
            page.amount(words.text(key), -amount)
    to_pay = words.text("paper/to-pay", currency=receipt.shop.currency.code)
    page.amount(to_pay, receipt.to_pay, bold=True)
    for tender in receipt.tenders:
        page.amount(_tender_label(words, tender), tender.received)
    for key, amount in {
        "paper/rounding": receipt.cash_rounding,
        "paper/change": receipt.change,
    }.items():
        if amount != ZERO:
            page.amount(words.text(key), amount)


def _tender_label(words: Words, tender: ReceiptTender) -> str:
    if tender.kind is TenderKind.CASH:
        return words.text("paper/cash")
    slip = in_one_line(tender.terminal_receipt)
    return words.text("paper/card-slip", slip=slip) if slip else words.text("paper/card")


def _write_vat(page: Page, rows: Sequence[VatRow]) -> None:
    """Write the VAT table; where it is too wide for the paper, each figure on a line of its own."""
    words = page.words
    names = [words.text(key) for key in ("paper/net", "paper/vat", "paper/gross")]
    body = [
        (
            f"{row.letter:1} {words.percent(row.rate):>2}%",
            [words.plain(amount) for amount in (row.net, row.vat, row.gross)],
        )
        for row in rows
    ]
    if page.table([(words.text("paper/vat"), names), *body]):
        return
    for label, figures in body:
        page.text(f"{words.text('paper/vat')} {label}")
        for name, figure in zip(names, figures, strict=True):
            page.sides(f"  {name}", figure)
