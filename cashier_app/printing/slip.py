"""Slips that follow a sale: money that is given back, and what was earned when that came later."""

from cashier_app.domain.receipt import Receipt, ReceiptKind
from cashier_app.printing.columns import shortened
from cashier_app.printing.goods_block import tender_label
from cashier_app.printing.page import Page
from cashier_app.printing.reward_block import write_reward_block
from cashier_app.printing.text_gate import in_one_line


def write_give_back(page: Page, receipt: Receipt) -> None:
    """Write whom how much was given back for which receipt, and room for a signature."""
    words = page.words
    currency = receipt.shop.currency.code
    late = receipt.kind is ReceiptKind.GIVE_BACK
    title = "paper/give-back" if late else "paper/exchange-back"
    why = "paper/give-back-why" if late else "paper/exchange-back-why"
    page.centred(words.text(title), bold=True)
    if name := in_one_line(receipt.reward.customer):
        page.text(shortened(name, page.columns))
    page.text(words.text(why, number=receipt.number))
    page.money(words.text("paper/given-back"), receipt.given_back, currency, bold=True)
    for part in () if late else receipt.tenders:
        page.amount(tender_label(words, part), part.received)
    page.blank()
    page.blank()
    page.rule()
    page.text(words.text("paper/signature"))


def write_addendum(page: Page, receipt: Receipt) -> None:
    """Write for which receipt the reward was given afterwards, and what it is."""
    page.title(page.words.text("paper/addendum"))
    page.centred(page.words.text("paper/addendum-of", number=receipt.number))
    write_reward_block(page, receipt)
