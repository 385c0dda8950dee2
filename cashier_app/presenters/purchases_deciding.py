"""What a person has to decide about a past sale that is being undone and cannot end by itself."""

from collections.abc import Callable
from typing import Protocol

from cashier_app.domain.bought import Bought
from cashier_app.domain.decision import Told
from cashier_app.domain.money import ZERO
from cashier_app.domain.return_states import ReturnState
from cashier_app.presenters.purchases_return_state import Open, ReturnDecision
from cashier_app.presenters.return_message import receipt_number
from cashier_app.services.cancel_purchase import CancelPurchase
from cashier_app.services.return_goods import ReturnGoods
from cashier_app.services.settle_return import NextStep

_OPEN = {
    ReturnState.OWED: Open.DEBT,
    ReturnState.NEEDS_A_PERSON: Open.NOT_RECORDED,
    ReturnState.REST_NOT_KNOWN: Open.REST_NOT_KNOWN,
    ReturnState.CANCEL_NOT_KNOWN: Open.CANCEL_NOT_KNOWN,
}


class DecidingIntents(Protocol):
    """What a person can say of what CRM.COM refuses to say."""

    def what_happened_told(self, told: Told) -> None:
        """She looked there, and says it; or it is to be asked once more."""
        ...


class PurchasesDeciding:
    """Asks about the chosen purchase's return or cancellation, and takes a person's word on it."""

    def __init__(
        self, returns: ReturnGoods, cancel: CancelPurchase, *, chosen: Callable[[], Bought | None]
    ) -> None:
        """Ask `chosen` for the purchase that is shown."""
        self._returns = returns
        self._cancel = cancel
        self._chosen = chosen

    @property
    def for_person(self) -> int:
        """How many returns and cancellations a person has to bring to their end."""
        undone = (step.goods.for_person for step in self._returns.live)
        return sum(undone) + sum(one.asked.for_person for one in self._cancel.live)

    def waits_for_person(self, bought: Bought) -> bool:
        """Whether a person has to bring its return or its cancellation to an end."""
        step = self._step_of(bought)
        returned = step is not None and step.goods.for_person
        return returned or self._cancel.not_known(bought) is not None

    def decision(self) -> ReturnDecision | None:
        """What a person has to decide about the chosen purchase, None when it is nothing."""
        bought = self._chosen()
        asked = self._cancel.not_known(bought)
        if asked is not None:
            number = receipt_number(asked.reference)
            return ReturnDecision(number, Open.CANCEL_NOT_KNOWN, ZERO, ZERO, asked.words)
        step = self._step_of(bought)
        if step is None or step.goods.state not in _OPEN:
            return None
        return ReturnDecision(
            number=receipt_number(step.goods.reference),
            open=_OPEN[step.goods.state],
            owes=step.owes,
            lost=step.lost,
            words=step.goods.words,
        )

    def what_happened_told(self, told: Told) -> None:
        """Take her word on the chosen purchase; it is final, unless she wants it asked again."""
        bought = self._chosen()
        asked, step = self._cancel.not_known(bought), self._step_of(bought)
        if asked is not None:
            self._cancel.told(asked, told)
        elif step is not None:
            self._returns.told(step.goods, told)

    def _step_of(self, bought: Bought | None) -> NextStep | None:
        sale = bought.sale if bought is not None else None
        return self._returns.of_sale(sale.identity) if sale is not None else None
