"""Purchases as their list and their card show them, whoever knows them: the till or CRM.COM."""

from collections.abc import Iterable
from decimal import Decimal

from cashier_app.domain.bought import Bought
from cashier_app.domain.customer import Customer
from cashier_app.domain.decision import Decision
from cashier_app.domain.money import ZERO, within
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.purchases_state import PurchaseRow
from cashier_app.presenters.sale_detail import SaleDetail, Standing, detail_of, standing_of
from cashier_app.services.ports import OutboxRow
from cashier_app.services.settle_waiting import decisions_about


def standing_of_purchase(bought: Bought, row: OutboxRow | None, *, asked: bool) -> Standing:
    """Tell how it stands; `asked` says that something of it is not known yet."""
    if asked:
        return Standing.BEING_CHECKED
    sale = bought.sale
    if sale is None:
        return Standing.CANCELLED if bought.cancelled else Standing.RECORDED
    returned = sale.stage is Stage.RETURNED
    return Standing.CANCELLED if bought.cancelled and not returned else standing_of(sale, row)


def removable(rows: Iterable[OutboxRow], bought: Bought | None) -> OutboxRow | None:
    """Return the row of a purchase that surely never left this till, None where it did."""
    hers = (row for row in rows if bought is not None and row.sale.identity == bought.key)
    return next((row for row in hers if Decision.REMOVE in decisions_about(row)), None)


def row_of(bought: Bought, standing: Standing) -> PurchaseRow:
    """Make the row of a purchase; what is not known stays None."""
    sale, past = bought.sale, bought.at_crm
    earned = sale.awarded if sale is not None else None
    if earned is None and past is not None:
        earned = past.awarded
    spent: Decimal | None = past.total_spend if past is not None else None
    if sale is not None:
        spent = sale.instant + sale.automatic + sale.from_wallet
    return PurchaseRow(
        key=bought.key,
        number=bought.receipt_number,
        at=bought.bought_at,
        total=bought.total,
        earned=earned,
        spent=spent or ZERO,
        standing=standing,
    )


def card_of(
    bought: Bought, standing: Standing, customer: Customer | None, give_back: Decimal
) -> SaleDetail:
    """Make the card of a purchase; the till's own sales have lines and tenders."""
    if bought.sale is not None:
        return detail_of(bought.sale, standing, give_back)
    return _elsewhere(bought, bought.at_crm, standing, customer)


def _elsewhere(
    bought: Bought, past: PastPurchase | None, standing: Standing, customer: Customer | None
) -> SaleDetail:
    parsed = Reference.parse(bought.reference)
    answer = past.at_crm if past is not None else None
    instant = answer.instant if answer else ZERO
    automatic = answer.automatic if answer else ZERO
    total = (past.total_spend if past is not None else None) or ZERO
    wallet = max(total - instant - automatic, ZERO)
    if bought.total is not None:
        instant, automatic, wallet = within(bought.total, instant, automatic, wallet)
    return SaleDetail(
        number=bought.receipt_number,
        at=bought.bought_at,
        till=parsed.till if parsed else "",
        cashier="",
        standing=standing,
        customer=customer,
        lines=(),
        goods=bought.total,
        instant=instant,
        automatic=automatic,
        from_wallet=wallet,
        to_pay=None if bought.total is None else max(bought.total - total, ZERO),
        paid=(),
        earned=past.awarded if past is not None else None,
        elsewhere=True,
    )
