"""What a return moves at the till: which parts of the payment stay, and what goes back or is owed.

CRM.COM's answers alone decide: money back = max(0, what was paid − what the rest costs).
"""

from collections.abc import Sequence
from decimal import Decimal

from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import Reduction, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.domain.tender import (
    MoneyBack,
    Tender,
    TenderKind,
    cash_due,
    in_coins,
    money_back,
    part_left,
)


@frozen
class ReturnMoney:
    """How the payment of a sale is laid out after a return.

    `kept` are the parts that pay for what the customer keeps, `back` is what goes back to her, in
    the reverse order of payment, and `owes` what she has to pay on top of `kept`.
    """

    kept: tuple[Tender, ...]
    back: tuple[MoneyBack, ...]
    owes: Decimal


def return_money(
    sale: Sale, given_back: Decimal, to_pay: Decimal, step: Decimal, *, for_exchange: bool = False
) -> ReturnMoney:
    """Lay the payment of a sale out over what the rest of it costs.

    Args:
        sale: the sale of which goods come back.
        given_back: what was given back of it in cash before: it does not go back twice.
        to_pay: what the customer has to pay for what she keeps, by CRM.COM's answers.
        step: the shop's smallest coin.
        for_exchange: nothing is handed over now, so nothing is rounded now.

    """
    parts = _without(sale.tenders, given_back, cash_due(given_back, step).amount)
    coin = ZERO if for_exchange else step
    paid = sum((part.amount for part in parts), ZERO)
    owes = max(to_pay - paid, ZERO)
    kept: list[Tender] = []
    back: list[MoneyBack] = []
    left = max(paid - to_pay, ZERO)
    for part in reversed(parts):
        off = min(left, part.amount)
        left -= off
        stays, goes = _split(part, off, coin)
        kept += [stays] if stays is not None else []
        back += goes
    return ReturnMoney(tuple(reversed(kept)), tuple(back), owes)


def _split(part: Tender, off: Decimal, step: Decimal) -> tuple[Tender | None, Sequence[MoneyBack]]:
    """Take so much off a part: what stays of it, and what is handed over for it.

    Cash is rounded each time, and never to more than is left of what was handed in.
    """
    if off == part.amount:
        return None, [one for one in in_coins(money_back((part,)), step) if one.amount]
    if not off:
        return part, ()
    kind = part.goes_back_as
    due = cash_due(off, step).amount if kind is TenderKind.CASH else off
    handed = min(due, part.received - part.change)
    stays = part_left(part, off, handed)
    waived = kind is TenderKind.WAIVED
    goes = () if waived or not handed else (MoneyBack(kind, handed, part.terminal_receipt),)
    return stays, goes


def _without(parts: Sequence[Tender], given: Decimal, handed: Decimal) -> tuple[Tender, ...]:
    """Leave out what was given back in cash: off the cash parts first, then off the card.

    What was `handed` over for it was rounded: the part it ends in has the difference.
    """
    left = given
    rest = list(parts)
    for kind in (TenderKind.CASH, TenderKind.CARD):
        for place, part in enumerate(rest):
            if part.goes_back_as is kind and left:
                off = min(left, part.amount)
                left -= off
                gone = min(off if left else handed, part.received - part.change)
                handed -= gone
                rest[place] = part_left(part, off, gone)
    return tuple(part for part in rest if part.amount)


def about(
    sale: Sale,
    rest: Sale | None,
    preview: RewardPreview | None,
    given_back: Decimal,
    wallet: Decimal | None,
    step: Decimal,
) -> ReturnMoney:
    """Say what a return will come to as far as that can be known before it is done.

    Args:
        sale: the sale of which goods are to come back.
        rest: what the customer would keep, None where that is nothing.
        preview: what CRM.COM says that this would bring, None where it need not be asked.
        given_back: what was given back of the sale in cash before.
        wallet: what the wallet will hold when the purchase is cancelled; None where that is not
            known: then it is taken to be enough.
        step: the shop's smallest coin.

    """
    to_pay = rest.goods if rest is not None else ZERO
    if preview is not None and preview.reduction is Reduction.FRONT_END:
        to_pay = max(to_pay - preview.instant - preview.automatic, ZERO)
        again = sale.spend.amount if sale.spend.live and preview.spending_allowed else ZERO
        enough = again if wallet is None else max(wallet - preview.automatic, ZERO)
        to_pay -= min(again, enough, to_pay)
    return return_money(sale, given_back, to_pay, step)
