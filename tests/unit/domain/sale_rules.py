"""What may happen to a sale, and what is true of it at all times, written down a second time.

The machine of `sale_machine.py` compares the domain with these sentences of the design; they do
not look at the tables of `sale_states.py`, nor at what the sale itself says it may do.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from cashier_app.domain.reward import RecordedPurchase, Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from cashier_app.domain.tender import card_tender, cash_tender
from tests.fakes.shop import ELENI
from tests.unit.domain.sales import ANSWER, AT, cash, spend_answer

NOTHING = Decimal(0)
CENT = Decimal("0.01")
FIVE_CENTS = Decimal("0.05")

_NO_ANSWER_YET = {CrmState.SENDING, CrmState.WAITING, CrmState.UNKNOWN}
_MAY_BE_RECORDED = {CrmState.SENDING, CrmState.UNKNOWN}
_NOT_AT_CRM = {CrmState.NONE, CrmState.WAITING, CrmState.REFUSED, CrmState.KEPT}
_ON_ITS_WAY = {SpendState.ASKING, SpendState.RETURNING}
# Stages of a bill that was paid; what became of it afterwards raises it no more.
_PAID = {Stage.CLOSED, Stage.CANCELLED, Stage.RETURNED}
_RETURN_ASKED = {SpendState.RETURNING, SpendState.RETURN_UNKNOWN}
_LIVE = {SpendState.SPENT, SpendState.SPENT_WITH_PURCHASE, *_RETURN_ASKED}
_OF_THE_PURCHASE = {
    SpendState.WITH_PURCHASE,
    SpendState.SPENT_WITH_PURCHASE,
    SpendState.UNSTATED,
}


def _open(sale: Sale) -> bool:
    return sale.stage is Stage.OPEN


def _before_money(sale: Sale) -> bool:
    return _open(sale) and sale.tenders == ()


def _left(sale: Sale) -> Decimal:
    return sale.to_pay - sum((part.amount for part in sale.tenders), NOTHING)


def money_may_be_taken(sale: Sale) -> bool:
    """Not while an answer is awaited, nor of a refused sale that nobody decided to sell yet."""
    undecided = {CrmState.SENDING, CrmState.REFUSED}
    if not sale.full_price:
        undecided.add(CrmState.UNKNOWN)
    return _open(sale) and sale.crm not in undecided and sale.spend.state not in _ON_ITS_WAY


def wallet_may_be_asked(sale: Sale) -> bool:
    """Once, of a recorded sale whose bill was not fixed, by a customer who may, for a rest."""
    allowed = sale.preview is None or sale.preview.spending_allowed
    blocked = sale.customer is not None and sale.customer.spending_blocked
    first = sale.spend.state is SpendState.NONE and sale.fixed_to_pay is None
    recorded = sale.crm is CrmState.RECORDED and not sale.full_price
    return _open(sale) and recorded and first and allowed and not blocked and _left(sale) > 0


def purchase_may_ask_the_wallet(sale: Sale) -> bool:
    """While it is about to be sent, by a preview that allows it, by a customer who may."""
    if sale.preview is None or not sale.preview.spending_allowed or sale.previewed_to_pay == 0:
        return False
    blocked = sale.customer is not None and sale.customer.spending_blocked
    first = sale.spend.state is SpendState.NONE
    return _open(sale) and sale.crm is CrmState.SENDING and first and not blocked


# Up to here hypothesis draws every number as often as any other.
CHANCES = 2**24
# Most answers do not name a method.
_METHODS: tuple[Reduction | None, ...] = (None, None, *Reduction)


@dataclass(frozen=True)
class Chance:
    """What chance adds to a move, all of it out of one number: that is quickly chance."""

    number: int = 10

    @property
    def method(self) -> Reduction | None:
        return _METHODS[self.number // 13 % 4]

    def of(self, amount: Decimal) -> Decimal:
        """Nothing of the amount, a part, all, or a little more than all."""
        return (amount * (self.number % 13) / 10).quantize(CENT)

    def one_of(self, names: Sequence[str]) -> str:
        return names[self.number // 52 % len(names)]

    @property
    def seldom(self) -> bool:
        return self.number % 4 == 0

    @property
    def next(self) -> "Chance":
        """The chance of one more move in the same turn."""
        return Chance((self.number * 1_103_515_245 + 12_345) % CHANCES)


def _accepted(sale: Sale, chance: Chance) -> Sale:
    half = chance.of(sale.goods / 2)
    return sale.recorded(replace(ANSWER, instant=half, automatic=half))


def _accepted_with_spend(sale: Sale, chance: Chance) -> Sale:
    """Nothing goes off by itself; of what was asked, some, all, too much, or an unstated part."""
    requested = None if chance.method else chance.of(sale.spend.asked)
    return sale.recorded(RecordedPurchase("9", "P9", None, requested=requested))


def _asked_with_purchase(sale: Sale, chance: Chance) -> Sale:
    most = sale.previewed_to_pay
    return sale.asking_with_purchase(max(min(chance.of(most), most), CENT), AT)


def _in_cash(sale: Sale, chance: Chance) -> Sale:
    step = FIVE_CENTS if chance.method else NOTHING
    return sale.with_tender(cash_tender(chance.of(_left(sale)), _left(sale), step, AT))


def _by_card(sale: Sale, chance: Chance) -> Sale:
    return sale.with_tender(card_tender(min(chance.of(_left(sale)), _left(sale)), "004217", AT))


def _closed_unsettled(sale: Sale) -> bool:
    return sale.stage is Stage.CLOSED and sale.crm in {CrmState.WAITING, CrmState.UNKNOWN}


def _never(_: Sale) -> bool:
    return False


# Every move, and the wrong turns of it, each with the design's word on when it is allowed.
Move = Callable[[Sale, Chance], Sale]
MOVES: Mapping[str, tuple[Move, Callable[[Sale], bool]]] = {
    "give it to a customer": (
        lambda sale, _: sale.for_customer(ELENI),
        lambda sale: _before_money(sale) and sale.crm is CrmState.NONE,
    ),
    "CRM.COM accepts": (_accepted, lambda sale: sale.crm in _NO_ANSWER_YET),
    "CRM.COM accepts and states a spend": (
        _accepted_with_spend,
        lambda sale: sale.crm in _NO_ANSWER_YET,
    ),
    "CRM.COM refuses": (
        lambda sale, _: sale.refused("No"),
        lambda sale: sale.crm in _NO_ANSWER_YET,
    ),
    "it was not sent": (
        lambda sale, _: sale.not_sent(),
        lambda sale: sale.crm in _NO_ANSWER_YET - {CrmState.WAITING},
    ),
    "no answer comes": (
        lambda sale, _: sale.unanswered(),
        lambda sale: sale.crm in _NO_ANSWER_YET - {CrmState.UNKNOWN},
    ),
    "keep it without reward": (
        lambda sale, _: sale.without_reward(),
        lambda sale: sale.crm is CrmState.REFUSED or _closed_unsettled(sale),
    ),
    "let a refused purchase be sent again": (
        lambda sale, _: sale.released(),
        lambda sale: sale.crm is CrmState.REFUSED and sale.stage is Stage.CLOSED,
    ),
    "a person saw it at CRM.COM": (lambda sale, _: sale.seen_at_crm(), _closed_unsettled),
    "send it again": (
        lambda sale, _: sale.sending_again(),
        lambda sale: _open(sale) and sale.crm is CrmState.UNKNOWN,
    ),
    "it was not sent again": (
        lambda sale, _: sale.not_sent_again(),
        lambda sale: sale.crm is CrmState.UNKNOWN and sale.resends > 0,
    ),
    "go on at full price": (
        lambda sale, _: sale.at_full_price(),
        lambda sale: sale.crm is CrmState.UNKNOWN,
    ),
    "ask the wallet": (
        lambda sale, chance: sale.asking_wallet(
            max(min(chance.of(_left(sale)), _left(sale)), CENT), AT
        ),
        wallet_may_be_asked,
    ),
    "ask the wallet for nothing": (lambda sale, _: sale.asking_wallet(NOTHING, AT), _never),
    "ask the wallet for too much": (
        lambda sale, _: sale.asking_wallet(_left(sale) + CENT, AT),
        _never,
    ),
    "ask the wallet with the purchase": (_asked_with_purchase, purchase_may_ask_the_wallet),
    "ask for nothing with the purchase": (
        lambda sale, _: sale.asking_with_purchase(NOTHING, AT),
        _never,
    ),
    "ask for too much with the purchase": (
        lambda sale, _: sale.asking_with_purchase(sale.previewed_to_pay + CENT, AT),
        _never,
    ),
    "the wallet pays": (
        lambda sale, chance: sale.wallet_spent(
            spend_answer(str(chance.of(sale.spend.asked)), chance.method)
        ),
        lambda sale: sale.spend.state is SpendState.ASKING,
    ),
    "the wallet does not pay": (
        lambda sale, _: sale.wallet_not_spent(),
        lambda sale: sale.spend.state in {SpendState.ASKING, SpendState.CHECK},
    ),
    "the wallet does not answer": (
        lambda sale, _: sale.wallet_unanswered(),
        lambda sale: sale.spend.state is SpendState.ASKING,
    ),
    "give the wallet back": (
        lambda sale, _: sale.returning_wallet(),
        lambda sale: _before_money(sale) and sale.spend.state is SpendState.SPENT,
    ),
    "the wallet is given back": (
        lambda sale, _: sale.wallet_returned(),
        lambda sale: sale.spend.state in _RETURN_ASKED and sale.stage not in _PAID,
    ),
    "the wallet is not given back": (
        lambda sale, _: sale.wallet_return_refused(),
        lambda sale: sale.spend.state in _RETURN_ASKED,
    ),
    "the wallet's return is not answered": (
        lambda sale, _: sale.wallet_return_unanswered(),
        lambda sale: sale.spend.state is SpendState.RETURNING,
    ),
    "the wallet seems to be given back": (
        lambda sale, _: sale.wallet_seems_returned(),
        lambda sale: sale.spend.state is SpendState.RETURN_UNKNOWN and sale.stage not in _PAID,
    ),
    "take cash": (_in_cash, money_may_be_taken),
    "take a card": (_by_card, money_may_be_taken),
    "take the rest by card": (
        lambda sale, _: sale.with_tender(card_tender(_left(sale), "004218", AT)),
        money_may_be_taken,
    ),
    "take too much": (lambda sale, _: sale.with_tender(cash(str(_left(sale) + CENT))), _never),
    "take less than nothing": (lambda sale, _: sale.with_tender(cash("-0.01")), _never),
    "undo a part": (
        lambda sale, _: sale.without_tender(0),
        lambda sale: _open(sale) and sale.tenders != (),
    ),
    "undo a part that is not there": (
        lambda sale, _: sale.without_tender(len(sale.tenders)),
        _never,
    ),
    "undo the part before the first": (lambda sale, _: sale.without_tender(-1), _never),
    "close": (
        lambda sale, _: sale.closed(),
        lambda sale: money_may_be_taken(sale) and _left(sale) == 0,
    ),
    "give up": (lambda sale, _: sale.given_up(), _open),
    "cancel": (
        lambda sale, _: sale.cancelled(),
        lambda sale: sale.stage is Stage.CLOSED and sale.crm in _NOT_AT_CRM,
    ),
    "the customer had forgotten the card": (
        lambda sale, _: sale.claimed(ELENI, AT),
        lambda sale: sale.stage is Stage.CLOSED and sale.crm is CrmState.NONE,
    ),
    "some goods come back": (
        lambda sale, _: sale.returned("LCA1-3-000420-K7Q2"),
        lambda sale: sale.stage is Stage.CLOSED,
    ),
}


def allowed_moves(sale: Sale) -> list[str]:
    return [name for name, (_, allowed) in MOVES.items() if allowed(sale)]


def sale_faults(sale: Sale) -> list[str]:
    """Name what is wrong with a sale's figures and permissions, whatever happened before."""
    goods, to_pay, fixed = sale.goods, sale.to_pay, sale.fixed_to_pay
    off = sale.instant + sale.automatic + sale.from_wallet
    by_answer = max(goods - off, NOTHING)
    taken = sum((part.amount for part in sale.tenders), NOTHING)
    kept = sum((part.received - part.rounding - part.change for part in sale.tenders), NOTHING)
    front_end = sale.reduction is Reduction.FRONT_END
    live = sale.spend.amount if front_end and sale.spend.state in _LIVE else NOTHING
    promises = {
        "to pay lies between nothing and the goods": NOTHING <= to_pay <= goods,
        "the discount is what is not to be paid": sale.discount == goods - to_pay,
        "to pay follows the answer, or was fixed at full price": (
            to_pay == (by_answer if fixed is None else goods)
        ),
        "no more is taken than is to pay": sale.taken == taken <= to_pay,
        "the parts and the rest make to pay": taken + sale.still_to_pay == to_pay,
        "received is taken, rounded and given back as change": kept == taken,
        "a closed sale is paid": sale.stage is not Stage.CLOSED or taken == to_pay,
        "a bill is fixed only while parts are there": fixed is None or sale.tenders != (),
        "give back is what was fixed too high": (
            sale.give_back == (NOTHING if fixed is None else goods - by_answer)
        ),
        "with back end nothing comes off": front_end or off == 0,
        "only a live spend comes off": sale.from_wallet == live,
        "the wallet is spent only on a recorded sale, or asked with one that may be": (
            sale.spend.state is SpendState.NONE
            or sale.crm is CrmState.RECORDED
            or (sale.spend.state is SpendState.WITH_PURCHASE and sale.crm in _MAY_BE_RECORDED)
        ),
        "a spend with the purchase is no spend that has a number": (
            sale.spend.state not in _OF_THE_PURCHASE or sale.spend.number == sale.spend.id == ""
        ),
        "a purchase spends what it asked for at most, and what is stated": (
            sale.spend.state is not SpendState.SPENT_WITH_PURCHASE
            or (
                sale.answer is not None
                and sale.spend.amount == sale.answer.requested
                and NOTHING <= sale.spend.amount <= sale.spend.asked
            )
        ),
        "it is never sent again less than not at all": sale.resends >= 0,
        "the sale knows when money may be taken": sale.may_take_money == money_may_be_taken(sale),
        "the sale knows when the wallet may be asked": sale.may_spend == wallet_may_be_asked(sale),
        "the sale knows when its basket may change": (
            sale.may_change_basket
            == (
                _before_money(sale)
                and sale.crm is not CrmState.SENDING
                and sale.spend.state not in _ON_ITS_WAY
            )
        ),
    }
    return [promise for promise, is_kept in promises.items() if not is_kept]
