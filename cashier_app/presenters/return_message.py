"""What is said of a return of goods: what happened, what is safe, what to do next."""

from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.reference import Reference
from cashier_app.domain.return_states import ReturnState
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.presenters.message import Message, say
from cashier_app.services.settle_return import NextStep

_FOR_A_PERSON = {
    ReturnState.NEEDS_A_PERSON: "returns.not-recorded",
    ReturnState.REST_NOT_KNOWN: "returns.rest-not-known",
    ReturnState.CANCEL_NOT_KNOWN: "purchases.cancel-not-known",
}


def return_message(step: NextStep) -> Message:
    """Say how a return stands: what happened, what is safe, what to do next."""
    goods = step.goods
    number = receipt_number(goods.reference)
    if goods.state is ReturnState.NOT_DONE:
        key = "refused" if goods.words else "not-done"
        return say(f"returns.{key}", number=number, words=goods.words)
    if goods.state in _FOR_A_PERSON:
        return say(_FOR_A_PERSON[goods.state], number=number, words=goods.words)
    if goods.state is ReturnState.OWED:
        return say("returns.owed", number=number, amount=step.owes)
    if goods.state is not ReturnState.DONE:
        return say("returns.under-way", number=number)
    return _done(step, number)


def _done(step: NextStep, number: str) -> Message:
    kinds = (TenderKind.CASH, TenderKind.CARD, TenderKind.EXCHANGE)
    cash, card, kept = (_sum(step.back, kind) for kind in kinds)
    how = "nothing"
    if kept:
        how = "exchange"
    elif cash and card:
        how = "both"
    elif cash or card:
        how = "cash" if cash else "card"
    lost = "-lost" if step.lost else ""
    amounts = {"cash": cash, "card": card, "amount": kept or cash or card, "lost": step.lost}
    return say(f"returns.done-{how}{lost}", number=number, **amounts)


def _sum(back: tuple[MoneyBack, ...], kind: TenderKind) -> Decimal:
    return sum((part.amount for part in back if part.kind is kind), ZERO)


def receipt_number(reference: str) -> str:
    """Return what people call a sale with this reference."""
    parsed = Reference.parse(reference)
    return parsed.receipt_number if parsed else reference
