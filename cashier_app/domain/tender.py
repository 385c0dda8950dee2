"""How the customer pays: parts of cash and card, quick amounts, change and cash rounding."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from enum import Enum

from cashier_app.domain.banknotes import largest_note
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO, Currency, rounded_to_step, rounded_up

_QUICK_STEPS = (Decimal(1), Decimal(5), Decimal(10), Decimal(20), Decimal(50), Decimal(100))
_TWENTY = Decimal(20)
_QUICK_COUNT = 5
_NOBODY_PAYS = 100


class TenderKind(Enum):
    """What a part of the payment is made with. The wallet is a discount, never a tender.

    `WAIVED` is what a customer owed after a return and was let go: no money came, and none goes
    back for it. `EXCHANGE` is money for goods that came back, which stayed at the till to pay
    another sale with.
    """

    CASH = "cash"
    CARD = "card"
    WAIVED = "waived"
    EXCHANGE = "exchange"


@frozen
class Source:
    """Where the money of an exchange comes from, and how it goes back if it has to.

    `sale` is the reference of the sale whose goods came back, `place` that of the part in what was
    kept of it, `kind` what that part was paid with.
    """

    sale: str
    place: int
    kind: TenderKind


@frozen
class Tender:
    """One part of the payment.

    `amount` is what it takes off the bill; `received` what was handed over; `rounding` the signed
    cash rounding on it; `change` what was given back: `received == amount + rounding + change`.
    `source` is there for an exchange alone.
    """

    kind: TenderKind
    amount: Decimal
    received: Decimal
    rounding: Decimal = ZERO
    change: Decimal = ZERO
    terminal_receipt: str = ""
    taken_at: str = ""
    source: Source | None = None

    @property
    def goes_back_as(self) -> TenderKind:
        """How its money goes back: as it came to the till in the first place."""
        return self.source.kind if self.source is not None else self.kind


@frozen
class MoneyBack:
    """What goes back for one part: cash from the drawer, or the card part voided on its terminal.

    Of the kind `EXCHANGE` it does not go back yet: it is kept to pay another sale with.
    `terminal_receipt` is the number of the slip, where it was noted.
    """

    kind: TenderKind
    amount: Decimal
    terminal_receipt: str = ""


@frozen
class CashDue:
    """What has to be handed over in cash for the rest of a bill, and the rounding in it."""

    amount: Decimal
    rounding: Decimal


def cash_due(remaining: Decimal, step: Decimal) -> CashDue:
    """Round the cash remainder to the shop's smallest coin; only the remainder, never the bill."""
    amount = rounded_to_step(remaining, step)
    return CashDue(amount, amount - remaining)


def is_too_much(received: Decimal, due: Decimal, currency: Currency) -> bool:
    """Whether nobody hands over so much cash for this: a code was typed, or a nought too many.

    That is a hundred times what is due, with change that no single note brings about.
    """
    return received - due >= largest_note(currency) and received >= due * _NOBODY_PAYS


def cash_tender(received: Decimal, remaining: Decimal, step: Decimal, at: str) -> Tender:
    """Take cash: all that remains with rounding and change, or a part when it is less than that."""
    due = cash_due(remaining, step)
    if received < due.amount:
        amount = min(received, remaining)
        return Tender(TenderKind.CASH, amount, received, received - amount, taken_at=at)
    change = received - due.amount
    return Tender(TenderKind.CASH, remaining, received, due.rounding, change, taken_at=at)


def card_tender(amount: Decimal, terminal_receipt: str, at: str) -> Tender:
    """Take a part that the card terminal approved."""
    return Tender(TenderKind.CARD, amount, amount, terminal_receipt=terminal_receipt, taken_at=at)


def waived_tender(amount: Decimal, at: str) -> Tender:
    """Let a part go that a customer owes."""
    return Tender(TenderKind.WAIVED, amount, amount, taken_at=at)


def part_left(part: Tender, off: Decimal, handed: Decimal) -> Tender:
    """Take `off` from a part of the payment, for which `handed` goes back (rounded, if cash)."""
    received = part.received - part.change - handed
    amount = part.amount - off
    return replace(part, amount=amount, received=received, rounding=received - amount, change=ZERO)


def money_back(tenders: Sequence[Tender]) -> tuple[MoneyBack, ...]:
    """Say what to give back for these parts, the last one first; change was given back before."""
    return tuple(
        MoneyBack(part.goes_back_as, part.received - part.change, part.terminal_receipt)
        for part in reversed(tenders)
        if part.kind is not TenderKind.WAIVED
    )


def less_cash(parts: Sequence[MoneyBack], given: Decimal) -> tuple[MoneyBack, ...]:
    """Take off what was given back in cash before: off the cash parts first, then off the card."""
    amounts = [part.amount for part in parts]
    left = given
    for kind in (TenderKind.CASH, TenderKind.CARD):
        for place, part in enumerate(parts):
            if part.kind is kind:
                off = min(left, amounts[place])
                amounts[place] -= off
                left -= off
    both = zip(parts, amounts, strict=True)
    return tuple(replace(part, amount=amount) for part, amount in both if amount)


def in_coins(parts: Sequence[MoneyBack], step: Decimal) -> tuple[MoneyBack, ...]:
    """Say what is handed over for these: cash in the shop's smallest coin, the rest to the cent."""
    return tuple(
        replace(part, amount=cash_due(part.amount, step).amount)
        if part.kind is TenderKind.CASH
        else part
        for part in parts
    )


def quick_cash(due: Decimal) -> tuple[Decimal, ...]:
    """Offer the notes that make sense above the exact amount (commands.md, Quick cash)."""
    amounts = {rounded_up(due, step) for step in _QUICK_STEPS}
    amounts.add(rounded_up(due, _TWENTY) + _TWENTY)
    return tuple(sorted(amount for amount in amounts if amount > due))[:_QUICK_COUNT]
