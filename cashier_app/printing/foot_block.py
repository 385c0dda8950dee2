"""The end of every paper: the code of its reference, and the shop's last words."""

import re

from cashier_app.domain.receipt import PaperLine, Receipt, ReceiptKind, RewardStatus
from cashier_app.printing.layout_options import Block, LayoutOptions
from cashier_app.printing.page import Page
from cashier_app.printing.qr_picture import qr_picture
from cashier_app.printing.text_gate import in_one_line

# What the references of this till are made of; scanners and printers agree on these.
_SCANNABLE = re.compile(r"[A-Z0-9-]{1,32}")


def write_foot(
    page: Page, receipt: Receipt, options: LayoutOptions, *, draw_code: bool = True
) -> None:
    """Write the code with what it is good for, the journal's head and the shop's words."""
    page.blank()
    claim = _claim(page, receipt, options)
    if claim:
        page.centred(claim)
    if Block.CODE in options.blocks or claim:
        _write_code(page, receipt.code or receipt.reference, draw=draw_code)
    seal = in_one_line(receipt.seal) if Block.JOURNAL in options.blocks else ""
    page.centred(" ".join(part for part in (receipt.reference, seal) if part))
    for line in options.footer or (page.words.text("paper/thanks"),):
        page.centred(line)


def _claim(page: Page, receipt: Receipt, options: LayoutOptions) -> str:
    """Say how a reward that is not certain yet can be claimed with the code.

    A gift receipt says nothing of it: the reward is hers who paid, not his who got the goods.
    """
    gift = receipt.kind is ReceiptKind.GIFT
    if Block.CLAIM not in options.blocks or receipt.is_credit or gift:
        return ""
    status = receipt.reward.status
    if status is RewardStatus.TO_BE_CONFIRMED:
        return page.words.text("paper/claim-later")
    if status is RewardStatus.NO_CUSTOMER and options.claim_days:
        return page.words.text("paper/claim-without-card", n=options.claim_days)
    return ""


def _write_code(page: Page, code: str, *, draw: bool) -> None:
    if _SCANNABLE.fullmatch(code):
        picture = qr_picture(code) if draw else None
        page.lines.append(PaperLine(f"[{code}]", centred=True, picture=picture, code=code))
