"""The figures and the line under the title of the Payment screen, worked out from the sale."""

from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import TenderKind, cash_due
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.payment_state import PartRow, PaymentTotals, Way
from cashier_app.presenters.return_message import receipt_number
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.spend_wallet import SpendResult, SpendWallet

_SPEND_LINES = {
    SpendResult.NOT_SENT: "payment.spend-not-sent",
    SpendResult.UNKNOWN: "payment.spend-unknown",
    SpendResult.UNUSABLE: "payment.spend-unusable",
    SpendResult.RETURNED: "payment.wallet-returned",
    SpendResult.RETURN_REFUSED: "payment.return-refused",
    SpendResult.RETURN_NOT_SENT: "payment.return-not-sent",
    SpendResult.RETURN_UNKNOWN: "payment.return-unknown",
}
# After a restart nobody remembers how it came to this; the books say that it did.
_CHECK_LINES = {
    SpendState.CHECK: say("payment.spend-unknown", words=""),
    SpendState.RETURN_UNKNOWN: say("payment.return-unknown", words=""),
}
_CRM_LINES = {
    CrmState.WAITING: say("payment.not-sent"),
    CrmState.UNKNOWN: say("payment.full-price"),
}
_SPENT = (SpendState.SPENT, SpendState.SPENT_WITH_PURCHASE)
_RETURNS = {
    SpendState.RETURNING: say("payment.wallet-return.returning"),
    SpendState.RETURN_UNKNOWN: say("payment.wallet-return.checking"),
}


def payment_totals(sale: Sale, way: Way, received: Decimal, shop: Shop) -> PaymentTotals:
    """Make the totals; cash received, rounding and change follow what is typed."""
    rest = still_due(sale)
    due = cash_due(rest, shop.cash_rounding)
    cash = way is Way.CASH
    taken_rounding = sum((part.rounding for part in sale.tenders), ZERO)
    instant, automatic, from_wallet = sale.came_off
    return PaymentTotals(
        goods=sale.goods,
        instant=instant,
        automatic=automatic,
        from_wallet=from_wallet,
        to_pay=rest if sale.crm is CrmState.SENDING else sale.to_pay,
        cash_received=received if cash else None,
        taken=sale.taken,
        rounding=due.rounding if cash else taken_rounding,
        change=max(received - due.amount, ZERO) if cash else _change_given(sale),
        still_to_pay=rest,
        missing=max(due.amount - received, ZERO) if cash else ZERO,
    )


def still_due(sale: Sale) -> Decimal:
    """What remains to be paid; while the answer is awaited, what the preview lets expect."""
    return sale.expected_to_pay if sale.crm is CrmState.SENDING else sale.still_to_pay


def part_rows(sale: Sale) -> tuple[PartRow, ...]:
    """Make the rows of the parts taken so far, each with what was taken (and would go back)."""
    counts = dict.fromkeys(TenderKind, 0)
    rows = []
    for place, part in enumerate(sale.tenders):
        counts[part.kind] += 1
        detail = say("payment.part.cash", time=part.taken_at[11:16])
        if part.kind is TenderKind.CARD:
            detail = say("payment.part.card", number=part.terminal_receipt)
            if not part.terminal_receipt:
                detail = say("payment.part.card-plain", time=part.taken_at[11:16])
        if part.source is not None:
            number = receipt_number(part.source.sale)
            detail = say("payment.part.exchange", number=number)
        taken = part.received - part.change
        rows.append(PartRow(place, part.kind, counts[part.kind], taken, detail))
    return tuple(rows)


def payment_line(sale: Sale, spend: SpendWallet) -> tuple[Message | None, bool]:
    """Say under the title what happened and what is safe; True when it should alarm."""
    if sale.crm is CrmState.REFUSED:
        return say("payment.refused", words=sale.refusal), True
    if spend.result in _SPEND_LINES:
        return say(_SPEND_LINES[spend.result], words=spend.words), False
    line, alarming = _spend_line(sale)
    if line is not None:
        return line, alarming
    if sale.crm in _CRM_LINES:
        return _CRM_LINES[sale.crm], False
    return _was_in_preview(sale), False


def _spend_line(sale: Sale) -> tuple[Message | None, bool]:
    """Say what the books know of the wallet spend, whoever asked for it and when."""
    if sale.spend.state in _CHECK_LINES:
        return _CHECK_LINES[sale.spend.state], False
    if sale.spend.state is SpendState.UNSTATED:
        return say("payment.spend-unstated"), True
    if sale.spend.state in _SPENT and sale.spend.amount < sale.spend.asked:
        less = say(
            "payment.spent-less",
            spent=sale.spend.amount,
            asked=sale.spend.asked,
            remains=sale.still_to_pay,
        )
        return less, False
    return None, False


def news_of(sale: Sale) -> tuple[object, ...]:
    """What a short notice must not outlive: an answer of CRM.COM, or a part that was taken."""
    awaited = sale.crm in (CrmState.NONE, CrmState.SENDING)
    return None if awaited else sale.crm, sale.spend.state, sale.tenders


def waits_reason(sale: Sale, current: CurrentSale) -> Message:
    """Say what everything that takes money waits for."""
    moment = sale.may_take_money and not current.busy
    return say("payment.waits.moment" if moment else "payment.waits.answer")


def wallet_return(sale: Sale) -> Message | None:
    """Say how the return of wallet money stands, None when none is on its way."""
    return _RETURNS.get(sale.spend.state)


def return_reason(sale: Sale) -> Message | None:
    """Say why spent wallet money is never returned alone, None where it can be."""
    alone = sale.spend.state is not SpendState.SPENT_WITH_PURCHASE
    return None if alone else say("payment.return-with-sale")


def spend_reason(sale: Sale, spend: SpendWallet) -> Message | None:
    """Say why wallet money cannot be spent now, None when it can."""
    if sale.may_spend and not spend.with_purchase:
        return None
    return say(next(key for applies, key in _spend_reasons(sale, spend) if applies))


def _spend_reasons(sale: Sale, spend: SpendWallet) -> tuple[tuple[bool, str], ...]:
    """Everything that may stand in the way, the weightiest first; the last one always applies."""
    blocked = sale.customer is not None and sale.customer.spending_blocked
    not_allowed = sale.preview is not None and not sale.preview.spending_allowed
    return (
        (sale.spend.state is not SpendState.NONE, "payment.spend.one-at-a-time"),
        (spend.with_purchase, "payment.spend.with-purchase"),
        (sale.crm is not CrmState.RECORDED, "payment.spend.not-recorded"),
        (sale.full_price, "payment.spend.full-price"),
        (blocked, "sale.spend.blocked"),
        (not_allowed, "sale.spend.not-allowed"),
        (True, "payment.spend.nothing-left"),
    )


def _was_in_preview(sale: Sale) -> Message | None:
    if sale.crm is not CrmState.RECORDED or sale.preview is None:
        return None
    expected = sale.previewed_to_pay
    if expected == sale.to_pay_by_answer + sale.came_off[2]:
        return None
    return say("payment.was", amount=expected)


def _change_given(sale: Sale) -> Decimal | None:
    change = sum((part.change for part in sale.tenders), ZERO)
    return change or None
