"""A return of some goods of a past sale of this till, as an explicit state machine.

`return_states.py` names every move that is allowed; anything else raises `TransitionError`.
"""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.part_of_basket import basket_back, basket_kept, line_back, line_kept
from cashier_app.domain.reference import Reference
from cashier_app.domain.return_states import ENDED, FOR_A_PERSON, RETURN_MOVES, STUCK, ReturnState
from cashier_app.domain.reward import RecordedSpend, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import NO_SPEND, CrmState, SpendState


@frozen
class ReturnedLine:
    """How much of the line at this place (0 is the first) comes back."""

    place: int
    quantity: Decimal


Returned = tuple[ReturnedLine, ...]


def may_be_split(line: BasketLine) -> bool:
    """Whether some pieces of a line may come back: what was weighed comes back whole."""
    return line.items > 1


def goods_back(basket: Basket, returned: Returned) -> Basket:
    """Return what comes back, for what was charged for it: less its part of every discount.

    Raises:
        TransitionError: there is no such line, or not so much of it.

    """
    back = _quantities(basket, returned)
    lines = [line_back(basket.lines[place], quantity) for place, quantity in back.items()]
    return basket_back(basket, lines, goods_kept(basket, returned, basket.identity))


def goods_kept(basket: Basket, returned: Returned, identity: str) -> Basket:
    """Return what the customer keeps under this identity, for what was charged for it.

    Raises:
        TransitionError: there is no such line, or not so much of it.

    """
    back = _quantities(basket, returned)
    left = [
        (line, line.quantity - back.get(place, ZERO)) for place, line in enumerate(basket.lines)
    ]
    lines = [line_kept(line, quantity) for line, quantity in left if quantity]
    return basket_kept(basket, lines, identity)


def _quantities(basket: Basket, returned: Returned) -> dict[int, Decimal]:
    back = {one.place: one.quantity for one in returned}
    if len(back) < len(returned):
        message = "a line is named twice"
        raise TransitionError(message)
    for place, quantity in back.items():
        _demand_sold(basket, place, quantity)
    return back


def _demand_sold(basket: Basket, place: int, quantity: Decimal) -> None:
    line = basket.lines[place] if 0 <= place < len(basket.lines) else None
    if line is None or not ZERO < quantity <= line.quantity:
        message = "there is no such line, or not so much of it"
        raise TransitionError(message)
    if quantity < line.quantity and not (may_be_split(line) and quantity == int(quantity)):
        message = "what was weighed comes back whole, and pieces one by one"
        raise TransitionError(message)


@frozen
class GoodsReturn:
    """One return: of which sale, what of it, and how far it got.

    `identity` is the identity of what the customer keeps; `sale` and `reference` are those of the
    sale, `number` CRM.COM's number of its purchase. `rest` is what she keeps, as a sale of its own
    under the next number, from the moment on at which the purchase is known to be cancelled; None
    where she keeps nothing. `attempts` counts how often that was sent since a person last asked.
    With `exchange` the money is not given back at the end but kept to pay another sale with.
    `cashier` took the goods back.

    Raises:
        TransitionError: (every move) the present state does not allow it.

    """

    identity: str
    sale: str
    reference: str
    number: str
    returned: Returned
    at: str
    state: ReturnState = ReturnState.CANCELLING
    rest: Sale | None = None
    attempts: int = 0
    words: str = ""
    exchange: bool = False
    cashier: str = ""

    @property
    def ended(self) -> bool:
        """Whether nothing follows any more."""
        return self.state in ENDED

    @property
    def for_person(self) -> bool:
        """Whether a person has to bring it to its end."""
        return self.state in FOR_A_PERSON

    def is_of(self, sale: Sale) -> bool:
        """Whether it was begun of this sale as it stands, and not of how it stood before."""
        return is_returnable(sale) and self.number == _number_of(sale)

    @property
    def kept(self) -> Sale:
        """What the customer keeps; asked for only where she keeps something."""
        if self.rest is None:
            message = "what is kept is not known before the purchase is cancelled"
            raise TransitionError(message)
        return self.rest

    def not_done(self, words: str = "") -> "GoodsReturn":
        """The purchase was surely not cancelled; CRM.COM's words, if it refused."""
        return replace(self._move(ReturnState.NOT_DONE), words=words)

    def recording(self, rest: Sale) -> "GoodsReturn":
        """The purchase is cancelled, and what the customer keeps is about to be sent."""
        return replace(self._move(ReturnState.RECORDING), rest=rest, attempts=1, words="")

    def sending_again(self, *, counts: bool = True) -> "GoodsReturn":
        """It is about to be sent once more; what never left the till does not count as sent.

        After a person's word the count begins anew, and it is looked for before it is sent.
        """
        if self.state in STUCK:
            return replace(self._move(ReturnState.RECORDING), attempts=0, words="")
        return replace(self._move(ReturnState.RECORDING), attempts=self.attempts + int(counts))

    def without_spend(self) -> "GoodsReturn":
        """Ask for no wallet money with what she keeps: that is done once."""
        if self.kept.spend.state is not SpendState.WITH_PURCHASE:
            return self
        return replace(self, rest=replace(self.kept, spend=NO_SPEND))

    def for_a_person(self, words: str = "") -> "GoodsReturn":
        """CRM.COM refused what she keeps, in these words, or it is not there after all rounds."""
        return replace(self._move(ReturnState.NEEDS_A_PERSON), words=words)

    def not_told(self, words: str) -> "GoodsReturn":
        """CRM.COM refuses, in these words, to say whether its write happened."""
        cancelling = self.state is ReturnState.CANCELLING
        state = ReturnState.CANCEL_NOT_KNOWN if cancelling else ReturnState.REST_NOT_KNOWN
        return replace(self._move(state), words=words)

    def cancelling_again(self) -> "GoodsReturn":
        """It is asked once more whether the purchase is cancelled."""
        return replace(self._move(ReturnState.CANCELLING), words="")

    def spending(self, rest: Sale) -> "GoodsReturn":
        """What she keeps is recorded, and wallet money is about to be asked for it."""
        return replace(self._move(ReturnState.SPENDING), rest=rest, words="")

    def owed(self, rest: Sale) -> "GoodsReturn":
        """All is known of what she keeps, and it costs more than she had paid."""
        return replace(self._move(ReturnState.OWED), rest=rest, words="")

    def done(self, rest: Sale | None) -> "GoodsReturn":
        """The money is settled; `rest` is closed, None where she keeps nothing."""
        return replace(self._move(ReturnState.DONE), rest=rest)

    def _move(self, state: ReturnState) -> "GoodsReturn":
        if state not in RETURN_MOVES[self.state]:
            message = f"{self.reference}: {self.state.value} cannot become {state.value}"
            raise TransitionError(message)
        return replace(self, state=state)


def rest_of(
    sale: Sale, goods: GoodsReturn, reference: Reference, preview: RewardPreview | None = None
) -> Sale | None:
    """Make the sale of what the customer keeps; None where that is nothing.

    It has the prices, the time and the customer of the sale, its part of what was taken off, and
    names the sale (`replaces`). What
    CRM.COM did not have of the sale it will not have of the rest either.
    """
    basket = goods_kept(sale.basket, goods.returned, goods.identity)
    if not basket.lines:
        return None
    at_crm = sale.crm is CrmState.RECORDED
    return Sale(
        reference=reference,
        performed_on=sale.performed_on,
        closed_at=sale.closed_at,
        basket=basket,
        cashier=sale.cashier,
        crm=CrmState.SENDING if at_crm else sale.crm,
        preview=preview if at_crm else None,
        reduction=sale.reduction,
        replaces=str(sale.reference),
    )


def asked_again(sale: Sale, rest: Sale) -> Decimal:
    """Return how much of the wallet is asked for what is kept: as before, at most what it costs.

    Zero where nothing had been spent on request, or nothing more can be asked for.
    """
    if not sale.spend.live or not rest.may_spend:
        return ZERO
    return min(sale.spend.amount, rest.still_to_pay)


def asked_with_rest(sale: Sale, rest: Sale) -> Decimal:
    """Return the same where the purchase itself has to ask for it, by its preview."""
    if not sale.spend.live or not rest.may_ask_with_purchase:
        return ZERO
    return min(sale.spend.amount, rest.previewed_to_pay)


def found_spend(rest: Sale, answer: RecordedSpend | None) -> Sale:
    """Move the rest by what became of its spend; None is a spend that did not happen."""
    if rest.spend.state is not SpendState.ASKING:
        return rest
    return rest.wallet_not_spent() if answer is None else rest.wallet_spent(answer)


def without_reward(rest: Sale) -> Sale:
    """Let the customer keep it without reward: CRM.COM does not have it, a person says."""
    return rest.refused("").without_reward()


def is_forgotten(sale: Sale) -> bool:
    """Whether the shop forgot whose purchase it is: what is kept of it could not be sent."""
    customer = sale.customer
    forgotten = customer is not None and not customer.identification.value
    return sale.crm is CrmState.RECORDED and forgotten


def is_returnable(sale: Sale) -> bool:
    """Whether goods of a sale may come back at all: it stands, and how it stands is known."""
    by_crm = sale.crm is CrmState.RECORDED and bool(_number_of(sale)) and not is_forgotten(sale)
    return by_crm or sale.crm in (CrmState.NONE, CrmState.KEPT)


def begun(
    sale: Sale,
    identity: str,
    returned: Returned,
    at: datetime,
    *,
    exchange: bool = False,
    cashier: str = "",
) -> GoodsReturn:
    """Begin a return of these goods, or an exchange; CRM.COM is asked to cancel the purchase.

    Raises:
        TransitionError: the goods are not those of the sale, or it cannot be returned.

    """
    if not returned or not is_returnable(sale):
        message = f"{sale.reference} cannot be returned"
        raise TransitionError(message)
    _quantities(sale.basket, returned)
    return GoodsReturn(
        identity,
        sale.identity,
        str(sale.reference),
        _number_of(sale),
        returned,
        at.isoformat(),
        exchange=exchange,
        cashier=cashier,
    )


def _number_of(sale: Sale) -> str:
    return sale.answer.number if sale.answer is not None else ""
