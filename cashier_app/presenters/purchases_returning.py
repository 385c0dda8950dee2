"""Returning some goods of a past sale: what is chosen and asked before, what is said after."""

from collections.abc import Callable
from decimal import Decimal

from cashier_app.domain.basket import BasketLine
from cashier_app.domain.bought import Bought
from cashier_app.domain.goods_return import (
    ReturnedLine,
    goods_back,
    is_forgotten,
    is_returnable,
    may_be_split,
)
from cashier_app.domain.money import ZERO
from cashier_app.domain.part_of_basket import line_back
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.domain.tender import TenderKind
from cashier_app.domain.verb import Verb
from cashier_app.presenters.purchases_return_state import (
    ReturnLine,
    ReturnPanel,
)
from cashier_app.services.allow import Allow
from cashier_app.services.cancel_purchase import is_ours_alone
from cashier_app.services.line import Line, LineState
from cashier_app.services.read_before_cancel import Reading
from cashier_app.services.read_before_return import ReadBeforeReturn
from cashier_app.services.return_goods import ReturnGoods
from cashier_app.services.settle_return import NextStep

_NOT_NOW = (CrmState.WAITING, CrmState.UNKNOWN, CrmState.SENDING, CrmState.REFUSED)


class PurchasesReturning:
    """Holds which goods are chosen, and nothing that the books do not say."""

    def __init__(
        self,
        returns: ReturnGoods,
        read: ReadBeforeReturn,
        line: Line,
        *,
        allow: Allow,
        chosen: Callable[[], Bought | None],
        is_being_cancelled: Callable[[Bought], bool],
        given_back: Callable[[Sale], Decimal],
        begins: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        """Ask `chosen` for the purchase that is shown; `given_back` is what went back of it.

        `allow` asks whether the person at the till may take goods back, or let a debt go. `begins`
        ends what else is asked about a purchase.
        """
        self._returns = returns
        self._read = read
        self._line = line
        self._allow = allow
        self._chosen = chosen
        self._is_being_cancelled = is_being_cancelled
        self._given_back = given_back
        self._begins = begins
        self._changed = changed
        self._back: dict[int, Decimal] = {}
        self._selected: int | None = None

    # ---- what a cashier asks -------------------------------------------------------------------

    def return_requested(self) -> None:
        """Choose goods of the chosen purchase."""
        bought = self._chosen()
        if bought is not None and bought.sale is not None and self.why_not(bought) is None:
            sale = bought.sale
            self._allow(Verb.RETURN_GOODS, lambda: self._begin(sale))

    def return_line_chosen(self, place: int) -> None:
        """Take all of a line back, or nothing of it if something of it was to come back."""
        line = self._line_at(place)
        if line is not None:
            self._selected = place
            self._choose(place, ZERO if self._back.get(place) else line.quantity)

    def return_one_more(self) -> None:
        """Take one piece more of the selected line back."""
        self._step(1)

    def return_one_less(self) -> None:
        """Take one piece less of it back."""
        self._step(-1)

    def return_kept(self) -> None:
        """Leave the purchase as it is."""
        self._read.drop()
        self._back, self._selected = {}, None
        self._changed()

    def return_confirmed(self) -> None:
        """Take the goods back, once; what was not read to the end cannot be confirmed."""
        self._confirm(exchange=False)

    def exchange_confirmed(self) -> None:
        """Take them back, and keep the money to pay another sale with."""
        self._confirm(exchange=True)

    def _confirm(self, *, exchange: bool) -> None:
        sale, returned = self._read.sale, self._read.returned
        if sale is None or self._against_confirming() is not None:
            return
        preview = self._read.preview
        self.return_kept()
        self._returns.begin(sale, returned, preview, exchange=exchange)
        self._changed()

    def debt_collected(self) -> None:
        """What the customer owes was paid in cash."""
        self._settle(TenderKind.CASH)

    def debt_collected_by_card(self) -> None:
        """It was paid by card."""
        self._settle(TenderKind.CARD)

    def debt_waived(self) -> None:
        """Let it go, where a person may: this debt, whatever is chosen when that is known."""
        step = self._step_of_chosen()
        if step is not None:
            self._allow(Verb.WAIVE_DEBT, lambda: self._returns.collected(step, TenderKind.WAIVED))

    def rest_sent_again(self) -> None:
        """Send what the customer keeps once more."""
        step = self._step_of_chosen()
        if step is not None:
            self._returns.send_again(step.goods)

    def rest_without_reward(self) -> None:
        """Let her keep it without reward."""
        step = self._step_of_chosen()
        if step is not None:
            self._returns.keep_without_reward(step.goods)

    # ---- what is shown -------------------------------------------------------------------------

    @property
    def asking(self) -> bool:
        """Whether goods are being chosen."""
        return self._read.sale is not None

    @property
    def under_way(self) -> int:
        """How many returns have not come to their end."""
        return len(self._returns.live)

    def is_asked(self, bought: Bought) -> bool:
        """Whether a return of it is under way, or it is what one of another sale leaves."""
        if bought.sale is None:
            return self._returns.keeps(bought.reference)
        return self._returns.is_touched(bought.sale.identity)

    def why_not(self, bought: Bought | None) -> str | None:
        """Say by a key why no goods of it can be returned now, None when they can."""
        if bought is None:
            return "nothing-chosen"
        if bought.sale is None:
            return "return-elsewhere"
        if bought.sale.stage is Stage.RETURNED:
            return "return-returned"
        if bought.cancelled:
            return "return-cancelled"
        return self._state_against(bought, bought.sale)

    def panel(self) -> ReturnPanel | None:
        """What is chosen now, None while nothing is asked."""
        sale = self._read.sale
        if sale is None:
            return None
        money = self._read.money(self._given_back(sale))
        back = sum((part.amount for part in money.back), ZERO) if money is not None else None
        goods = goods_back(sale.basket, self._returned)
        return ReturnPanel(
            number=sale.reference.receipt_number,
            lines=tuple(self._lines(sale)),
            selected=self._selected,
            goods=goods.total,
            off=goods.off,
            about=back,
            owes=money.owes if money is not None else None,
            again=not is_ours_alone(sale),
            reading=self._read.state,
            words=self._read.words,
            why_not=self._against_confirming(),
        )

    # ---- within --------------------------------------------------------------------------------

    def _begin(self, sale: Sale) -> None:
        """Choose goods of the sale for which that was allowed, if they can still come back."""
        bought = self._chosen()
        if bought is None or bought.key != sale.identity or self.why_not(bought) is not None:
            return
        self._begins()
        self._back, self._selected = {}, None
        self._read.read(sale, ())
        self._changed()

    @property
    def _returned(self) -> tuple[ReturnedLine, ...]:
        return tuple(ReturnedLine(place, back) for place, back in sorted(self._back.items()))

    def _line_at(self, place: int) -> BasketLine | None:
        sale = self._read.sale
        lines = sale.basket.lines if sale is not None else ()
        return lines[place] if 0 <= place < len(lines) else None

    def _step(self, pieces: int) -> None:
        place = self._selected
        line = self._line_at(place) if place is not None else None
        if place is None or line is None or not may_be_split(line):
            return
        back = self._back.get(place, ZERO) + pieces
        if ZERO <= back <= line.quantity:
            self._choose(place, back)

    def _choose(self, place: int, back: Decimal) -> None:
        self._back[place] = back
        self._back = {place: back for place, back in self._back.items() if back}
        self._read.choose(self._returned)
        self._changed()

    def _lines(self, sale: Sale) -> list[ReturnLine]:
        return [
            ReturnLine(
                place=place,
                description=line.product.description,
                sold=line.quantity,
                back=self._back.get(place, ZERO),
                total=_cost(line, self._back.get(place, ZERO)),
                weighed=line.product.weighed,
                split=may_be_split(line),
            )
            for place, line in enumerate(sale.basket.lines)
        ]

    def _against_confirming(self) -> str | None:
        if not self._read.returned:
            return "nothing-back"
        return None if self._read.state is Reading.DONE else "reading"

    def _state_against(self, bought: Bought, sale: Sale) -> str | None:
        if self._is_being_cancelled(bought):
            return "return-being-checked"
        if self._returns.is_touched(sale.identity):
            return "return-under-way"
        if sale.crm in _NOT_NOW:
            return "return-waiting"
        if not is_returnable(sale):
            return "return-forgotten" if is_forgotten(sale) else "return-no-number"
        online = is_ours_alone(sale) or self._line.state is LineState.CONNECTED
        return None if online else "return-offline"

    def _step_of_chosen(self) -> NextStep | None:
        bought = self._chosen()
        sale = bought.sale if bought is not None else None
        return self._returns.of_sale(sale.identity) if sale is not None else None

    def _settle(self, kind: TenderKind) -> None:
        step = self._step_of_chosen()
        if step is not None:
            self._returns.collected(step, kind)


def _cost(line: BasketLine, back: Decimal) -> Decimal:
    return line_back(line, back).total if back else ZERO
