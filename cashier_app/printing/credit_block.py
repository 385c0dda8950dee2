"""The middle of a credit note: the goods of the receipt it takes back, and what goes back."""

from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import Receipt, ReceiptKind
from cashier_app.printing.goods_block import (
    tender_label,
    write_goods,
    write_item,
    write_reductions,
)
from cashier_app.printing.page import Page


def write_credit(page: Page, receipt: Receipt) -> None:
    """Write which receipt it takes back, its goods, and how much was given back and how."""
    words = page.words
    page.title(words.text("paper/credit"))
    partly = receipt.kind is ReceiptKind.RETURN
    of = "paper/credit-of-goods" if partly else "paper/credit-of"
    page.centred(words.text(of, number=receipt.original))
    page.rule()
    for item in receipt.items:
        write_item(page, item)
    page.rule()
    write_goods(page, receipt)
    write_reductions(page, receipt)
    collected = receipt.to_pay < ZERO
    sign = -1 if collected else 1
    key = "paper/credit-collected" if collected else "paper/credit-given"
    given = words.text(key, currency=receipt.shop.currency.code)
    page.amount(given, sign * receipt.to_pay, bold=True)
    for part in receipt.tenders:
        if part.received != ZERO:
            page.amount(tender_label(words, part), sign * part.received)
