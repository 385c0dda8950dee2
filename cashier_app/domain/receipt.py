"""The receipt as lines of meaning; how they look on paper is the printer's business."""

from dataclasses import replace
from decimal import Decimal
from enum import Enum

from cashier_app.domain.basket import BasketLine
from cashier_app.domain.customer import Means
from cashier_app.domain.discount import Discount, Measure
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.picture import Picture
from cashier_app.domain.product import Unit
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import TenderKind
from cashier_app.domain.vat import Taxed, discounted, summed_by_rate


class RewardStatus(Enum):
    """What the receipt says about the reward."""

    NO_CUSTOMER = "no-customer"
    CONFIRMED = "confirmed"
    TO_BE_CONFIRMED = "to-be-confirmed"
    WITHOUT = "without"


class ReceiptKind(Enum):
    """What a paper is.

    The receipt of a sale, the slip of cash that was given back later, the receipt without
    prices that goes with a gift, the credit note of a sale that was cancelled, or of some goods of
    one that came back, or what a customer earned with a purchase that was given to her afterwards.
    `EXCHANGE` is the slip of what was kept for an exchange and given back after all.
    """

    SALE = "sale"
    GIVE_BACK = "give-back"
    GIFT = "gift"
    CREDIT = "credit"
    RETURN = "return"
    ADDENDUM = "addendum"
    EXCHANGE = "exchange"


@frozen
class ReceiptItem:
    """One line of goods, with the letter of its VAT rate.

    `total` is what the line costs after its own `discount`; `percent` is that of a discount in per
    cent. `was` is the price that a changed one took the place of: of a piece or a kilogram, or of
    the whole line where that had a label of its own (`by_label`).
    """

    description: str
    quantity: Decimal
    unit: Unit
    unit_price: Decimal
    total: Decimal
    vat_letter: str
    discount: Decimal = ZERO
    percent: Decimal | None = None
    was: Decimal | None = None
    by_label: bool = False


@frozen
class ReceiptTender:
    """One part of the payment: what was handed over, and the slip's number of a card part."""

    kind: TenderKind
    received: Decimal
    terminal_receipt: str = ""


@frozen
class VatRow:
    """One rate of the VAT table."""

    letter: str
    rate: Decimal
    net: Decimal
    vat: Decimal
    gross: Decimal


@frozen
class RewardBlock:
    """What the customer earned and has; None and empty where CRM.COM did not say."""

    status: RewardStatus
    customer: str = ""
    means: Means | None = None
    ending: str = ""
    earned: Decimal | None = None
    vouchers: tuple[str, ...] = ()
    wallet: Decimal | None = None
    paid_back_later: Decimal = ZERO
    message: str = ""


@frozen
class Receipt:
    """Everything a receipt says, in the order in which it says it.

    `closed_at` is the till's local time, `YYYY-MM-DDTHH:MM:SS`. `copy` counts the reprints: 0 is
    the original, anything above is marked as a copy. `code` is what a scannable code on the paper
    says, empty where there is none. `given_back` is the cash of a give-back slip. `seal` is the
    head of the journal's chain when the sale was closed, in short: the journal must have it still.
    `discount` is what was taken off all goods together, before they make the sum `goods`, and
    `percent` that of a discount in per cent. On a credit note `original` is the number of the
    receipt that it takes back, and `tenders` are what goes back to the customer.
    """

    shop: Shop
    number: str
    reference: str
    closed_at: str
    cashier: str
    items: tuple[ReceiptItem, ...]
    item_count: int
    goods: Decimal
    instant: Decimal
    automatic: Decimal
    from_wallet: Decimal
    to_pay: Decimal
    tenders: tuple[ReceiptTender, ...]
    cash_rounding: Decimal
    change: Decimal
    vat: tuple[VatRow, ...]
    reward: RewardBlock
    copy: int = 0
    kind: ReceiptKind = ReceiptKind.SALE
    given_back: Decimal = ZERO
    code: str = ""
    seal: str = ""
    original: str = ""
    discount: Decimal = ZERO
    percent: Decimal | None = None

    @property
    def name(self) -> str:
        """What names this paper and its copies: a slip is no copy of its sale's receipt."""
        sale = self.kind is ReceiptKind.SALE
        return self.reference if sale else f"{self.reference} {self.kind.value}"

    @property
    def is_credit(self) -> bool:
        """Whether it takes something back that another paper said."""
        return self.kind in (ReceiptKind.CREDIT, ReceiptKind.RETURN)

    def as_copy(self, count: int) -> "Receipt":
        """Return the same receipt, marked as the copy of this count."""
        return replace(self, copy=count)

    def as_gift(self) -> "Receipt":
        """Return the receipt for whom the goods are given to: it says no price."""
        return replace(self, kind=ReceiptKind.GIFT, copy=0)


@frozen
class PaperLine:
    """One line as it stands on paper; `text` has at most as many columns as the paper.

    A line with a `picture` is that picture in the middle, and its text says what it shows. With a
    `code` too, a printer may draw its own QR code or barcode of it in the picture's place.
    """

    text: str
    bold: bool = False
    large: bool = False
    centred: bool = False
    picture: Picture | None = None
    code: str = ""


def receipt_of(sale: Sale, shop: Shop, closed_at: str) -> Receipt:
    """Make the receipt of a sale that was closed at this local time."""
    decimals = shop.currency.decimals
    goods = taxed = sale.basket.taxed
    if shop.reward_as_discount:
        taxed = discounted(goods, sale.discount, shop.vat_rates, decimals)
    instant, automatic, from_wallet = sale.charged_off
    reward = reward_block(sale)
    to_be_confirmed = reward.status is RewardStatus.TO_BE_CONFIRMED
    return Receipt(
        shop=shop,
        number=sale.reference.receipt_number,
        reference=str(sale.reference),
        closed_at=closed_at,
        cashier=sale.cashier,
        items=tuple(_item(line, shop) for line in sale.basket.lines),
        item_count=sale.basket.items,
        goods=sale.goods,
        instant=instant,
        automatic=automatic,
        from_wallet=from_wallet,
        to_pay=sale.to_pay,
        tenders=tuple(
            ReceiptTender(part.kind, part.received, part.terminal_receipt) for part in sale.tenders
        ),
        cash_rounding=sum((part.rounding for part in sale.tenders), ZERO),
        change=sum((part.change for part in sale.tenders), ZERO),
        vat=_vat_rows(taxed, shop),
        reward=reward,
        code=str(sale.reference) if to_be_confirmed else "",
        discount=sale.basket.off,
        percent=_percent(sale.basket.discount),
    )


def _item(line: BasketLine, shop: Shop) -> ReceiptItem:
    by_label = line.labelled is not None
    return ReceiptItem(
        line.product.description,
        line.quantity,
        line.product.unit,
        line.product.price if by_label else line.price,
        line.total,
        shop.vat_letter(line.product.vat_rate),
        discount=line.off,
        percent=_percent(line.discount),
        was=None if line.change is None else line.marked,
        by_label=by_label,
    )


def _percent(discount: Discount | None) -> Decimal | None:
    in_per_cent = discount is not None and discount.measure is Measure.PER_CENT
    return discount.value if discount is not None and in_per_cent else None


def _vat_rows(lines: tuple[Taxed, ...], shop: Shop) -> tuple[VatRow, ...]:
    by_rate = {row.rate: row for row in summed_by_rate(lines)}
    listed = [rate for rate in shop.vat_rates if rate in by_rate]
    rates = listed + [rate for rate in by_rate if rate not in listed]
    rows = (by_rate[rate] for rate in rates)
    return tuple(
        VatRow(shop.vat_letter(row.rate), row.rate, row.net, row.vat, row.gross) for row in rows
    )


_STATUS = {
    CrmState.RECORDED: RewardStatus.CONFIRMED,
    CrmState.WAITING: RewardStatus.TO_BE_CONFIRMED,
    CrmState.UNKNOWN: RewardStatus.TO_BE_CONFIRMED,
    CrmState.KEPT: RewardStatus.WITHOUT,
}


def reward_block(sale: Sale) -> RewardBlock:
    """Say what the customer earned and has, as far as CRM.COM said it."""
    customer = sale.customer
    if customer is None:
        return RewardBlock(RewardStatus.NO_CUSTOMER)
    answer = sale.answer
    later = ZERO
    if answer is not None and sale.reduction is Reduction.BACK_END:
        later = answer.instant + answer.automatic + sale.spend.amount
    return RewardBlock(
        status=_STATUS[sale.crm],
        customer=customer.short_name,
        means=customer.identification.means,
        ending=customer.identification.ending,
        earned=sale.awarded,
        vouchers=sale.preview.vouchers if sale.preview and answer else (),
        wallet=customer.wallet if answer else None,
        paid_back_later=later,
        message=answer.message if answer else "",
    )
