"""The middle of a receipt: what was sold, what was taken off and paid, and the VAT in it."""

from collections.abc import Sequence
from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Unit
from cashier_app.domain.receipt import Receipt, ReceiptItem, ReceiptTender, VatRow
from cashier_app.domain.tender import TenderKind
from cashier_app.printing.capitals import capitals
from cashier_app.printing.columns import shortened
from cashier_app.printing.page import Page
from cashier_app.printing.text_gate import in_one_line
from cashier_app.texts.words import Words

_ONE = Decimal(1)
_INDENT = "  "
_NO_CARD = {
    TenderKind.CASH: "paper/cash",
    TenderKind.WAIVED: "paper/waived",
    TenderKind.EXCHANGE: "paper/exchange",
}


def write_item(page: Page, item: ReceiptItem) -> None:
    """Write a line of goods, with quantity and price below where they say more.

    What was changed about its price is said: the price before, and what a discount takes off.
    """
    words = page.words
    page.amount(_description(page, item), item.total + item.discount, item.vat_letter)
    price = words.plain(item.unit_price)
    if item.unit is Unit.KG:
        quantity = words.quantity(item.quantity)
        page.text(words.text("paper/weight", quantity=quantity, price=price), indented=True)
    elif item.quantity != _ONE:
        page.text(words.text("paper/pieces", quantity=_pieces(item), price=price), indented=True)
    if item.was is not None:
        page.text(words.text("paper/was", price=words.plain(item.was)), indented=True)
    if item.discount != ZERO:
        page.amount(_INDENT + _discount(words, item.percent), -item.discount)


def write_goods(page: Page, receipt: Receipt) -> None:
    """Write what the goods cost together, and how a discount on all of them made it that."""
    words = page.words
    if receipt.discount != ZERO:
        page.amount(words.text("paper/subtotal"), receipt.goods + receipt.discount)
        page.amount(_discount(words, receipt.percent), -receipt.discount)
    page.amount(words.text("paper/goods", n=receipt.item_count), receipt.goods)


def _discount(words: Words, percent: Decimal | None) -> str:
    if percent is None:
        return words.text("paper/discount")
    return words.text("paper/discount-percent", percent=words.percent(percent))


def write_gift(page: Page, item: ReceiptItem) -> None:
    """Write a line of goods without its price."""
    words = page.words
    if item.unit is Unit.KG:
        quantity = words.text("paper/gift-weight", quantity=words.quantity(item.quantity))
    else:
        quantity = words.text("paper/gift-pieces", quantity=_pieces(item))
    page.sides(_description(page, item), quantity)


def _description(page: Page, item: ReceiptItem) -> str:
    return shortened(capitals(in_one_line(item.description)), 2 * page.columns)


def _pieces(item: ReceiptItem) -> str:
    return f"{item.quantity.normalize():f}"


def write_sums(page: Page, receipt: Receipt) -> None:
    """Write the goods, each reduction, what is to pay, the tenders and the change."""
    words = page.words
    write_goods(page, receipt)
    write_reductions(page, receipt)
    to_pay = words.text("paper/to-pay", currency=receipt.shop.currency.code)
    page.amount(to_pay, receipt.to_pay, bold=True)
    for tender in receipt.tenders:
        page.amount(tender_label(words, tender), tender.received)
    for key, amount in {
        "paper/rounding": receipt.cash_rounding,
        "paper/change": receipt.change,
    }.items():
        if amount != ZERO:
            page.amount(words.text(key), amount)


def write_reductions(page: Page, receipt: Receipt) -> None:
    """Write what offers and wallet took off."""
    reductions = {
        "paper/instant": receipt.instant,
        "paper/automatic": receipt.automatic,
        "paper/from-wallet": receipt.from_wallet,
    }
    for key, amount in reductions.items():
        if amount != ZERO:
            page.amount(page.words.text(key), -amount)


def tender_label(words: Words, tender: ReceiptTender) -> str:
    """Name a part of the payment, with the number of its slip where there is one."""
    if tender.kind is not TenderKind.CARD:
        return words.text(_NO_CARD[tender.kind])
    slip = in_one_line(tender.terminal_receipt)
    return words.text("paper/card-slip", slip=slip) if slip else words.text("paper/card")


def write_vat(page: Page, rows: Sequence[VatRow]) -> None:
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
        page.text(f"{words.text('paper/vat')} {' '.join(label.split())}")
        for name, figure in zip(names, figures, strict=True):
            page.sides(f"  {name}", figure)
