"""The part of a receipt that tells the customer about her reward."""

from cashier_app.domain.customer import Means
from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import Receipt, RewardBlock, RewardStatus
from cashier_app.printing.columns import shortened
from cashier_app.printing.page import Page
from cashier_app.printing.text_gate import in_one_line

# CRM.COM's message is a line or two; whatever is sent instead does not empty the roll.
_MESSAGE_LINES = 8


def write_reward_block(page: Page, receipt: Receipt) -> None:
    """Write what was earned and what is in the wallet; nothing for a sale without a customer."""
    reward = receipt.reward
    if reward.status is RewardStatus.NO_CUSTOMER:
        return
    words = page.words
    page.rule()
    page.centred(words.text("paper/rewards"), bold=True)
    _write_customer(page, reward)
    if reward.status is RewardStatus.TO_BE_CONFIRMED:
        page.text(words.text("paper/to-be-confirmed"), bold=True)
    if reward.status is RewardStatus.WITHOUT:
        page.text(words.text("paper/without"), bold=True)
    _write_figures(page, reward, receipt.shop.currency.code)
    if message := in_one_line(reward.message):
        page.text(shortened(message, _MESSAGE_LINES * page.columns))


_ENDINGS = {Means.CARD: "paper/card-ending", Means.PHONE: "paper/phone-ending"}


def _write_customer(page: Page, reward: RewardBlock) -> None:
    name = in_one_line(reward.customer) or page.words.text("paper/customer")
    page.sides(shortened(name, page.columns), _known_by(page, reward))


def _known_by(page: Page, reward: RewardBlock) -> str:
    """Return how the customer was known; the end of an e-mail address tells nothing about it."""
    key = _ENDINGS.get(reward.means) if reward.means else None
    return page.words.text(key, ending=f"****{reward.ending}") if key else ""


def _write_figures(page: Page, reward: RewardBlock, currency: str) -> None:
    words = page.words
    if reward.earned is not None:
        page.money(words.text("paper/earned"), reward.earned, currency, bold=True)
    for voucher in reward.vouchers:
        page.sides(words.text("paper/voucher"), shortened(in_one_line(voucher), page.columns))
    if reward.paid_back_later != ZERO:
        page.money(words.text("paper/paid-back"), reward.paid_back_later, currency)
    if reward.wallet is not None:
        page.money(words.text("paper/wallet"), reward.wallet, currency)
