"""The part of the journal in memory that holds returns."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from cashier_app.domain.cancellation import Cancellation
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.exchange import taken_of
from cashier_app.domain.goods_return import GoodsReturn
from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.return_states import RETURN_MOVES
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState, Stage
from cashier_app.services.ports import (
    Entry,
    NextNumber,
    OutboxKind,
    OutboxState,
    PrintJob,
    SettledReturn,
    WriteRequest,
)


@dataclass
class FakeReturnRows(ABC):
    """Does what the journal promises of returns; `FakeBooks` has the rest of the books.

    `goods_back` holds each return as it was last written, `steps` the state of each row.
    """

    goods_back: dict[str, GoodsReturn] = field(default_factory=dict, kw_only=True)
    steps: list[str] = field(default_factory=list, kw_only=True)
    submissions: dict[str, WriteRequest] = field(default_factory=dict, kw_only=True)
    sales: dict[str, Sale] = field(default_factory=dict, kw_only=True)
    number: int = field(default=417, kw_only=True)

    def return_begun(self, goods: GoodsReturn, request: WriteRequest) -> None:
        """Write a return that begins."""
        self._check("return_begun")
        self._demand_standing(goods)
        self._keep(goods)

    def return_recording(
        self, make: Callable[[Reference], tuple[GoodsReturn, WriteRequest]]
    ) -> tuple[GoodsReturn, WriteRequest]:
        """Write that what is kept is about to be sent."""
        self._check("return_recording")
        goods, request = make(self._next_number())
        self._keep(goods)
        self.submissions[goods.identity] = request
        return goods, request

    def return_step(self, goods: GoodsReturn, request: WriteRequest | None = None) -> None:
        """Write a step."""
        self._check("return_step")
        self._keep(goods)

    def return_sending_again(self, goods: GoodsReturn) -> WriteRequest:
        """Write that it is about to be sent again; return what it was sent with."""
        self._check("return_sending_again")
        self._keep(goods)
        return self.submissions[goods.identity]

    def return_settled(
        self, goods: GoodsReturn, settle: Callable[[NextNumber], SettledReturn]
    ) -> tuple[SettledReturn, PrintJob]:
        """Write the end, with all that follows."""
        self._check("return_settled")
        if goods.identity not in self.goods_back:
            self._demand_standing(goods)
        number = self.number
        try:
            end = settle(self._next_number)
            self._keep(end.goods)
        except Exception:
            self.number = number
            raise
        undone = end.sale.stage is Stage.CANCELLED
        self._write(Entry.CANCELLED if undone else Entry.RETURNED, end.sale)
        if end.sale.exchange is not None:
            self.owe(end.sale)
        self._settle_return_check(end.sale)
        rest = end.goods.rest
        if rest is not None:
            self._write(Entry.REST, rest, self.submissions.get(goods.identity))
            if rest.spend.state is SpendState.CHECK:
                kind = OutboxKind.SPEND_CANCELLATION
                self._queue(kind, OutboxState.WAITING, rest, end.cancels_spend, 0)
        return end, self._job(end.note)

    def returns(self) -> Sequence[GoodsReturn]:
        """Those that have not ended."""
        return [goods for goods in self.goods_back.values() if not goods.ended]

    def _follow(self, sale: Sale) -> None:
        """Move what this step pays with out of what was kept for it, or back there."""
        before, now = self._in_payment(self.sales.get(sale.identity)), self._in_payment(sale)
        moves = {key: now.get(key, ZERO) - before.get(key, ZERO) for key in {**before, **now}}
        moved: dict[str, Sale] = {}  # all or nothing, and two parts of the same sale both
        for (reference, place), by in moves.items():
            moved[reference] = self._moved(reference, place, by, moved.get(reference))
        for kept in moved.values():
            self._write(Entry.EXCHANGED, kept)

    def _moved(self, reference: str, place: int, amount: Decimal, moved: Sale | None) -> Sale:
        named = (one for one in self.sales.values() if str(one.reference) == reference)
        kept = moved or next(named, None)
        if kept is None or kept.exchange is None:
            raise TransitionError("nothing was kept of it")
        return replace(kept, exchange=kept.exchange.moved(place, amount))

    def _in_payment(self, sale: Sale | None) -> dict[tuple[str, int], Decimal]:
        return {} if sale is None or sale.stage is Stage.GIVEN_UP else taken_of(sale.tenders)

    def _demand_standing(self, goods: GoodsReturn) -> None:
        asked = any(one.sale == goods.sale for one in self.cancellations())
        if (
            self.sales[goods.sale].stage is not Stage.CLOSED
            or asked
            or self.is_returned(goods.sale)
        ):
            raise TransitionError("the sale is in other hands")

    def is_returned(self, identity: str) -> bool:
        """Whether a return of this sale is under way."""
        return any(goods.sale == identity for goods in self.returns())

    def is_kept(self, reference: str) -> bool:
        """Whether this names what is kept by a return that has not ended."""
        rests = (goods.rest for goods in self.returns())
        return any(rest is not None and str(rest.reference) == reference for rest in rests)

    def _keep(self, goods: GoodsReturn) -> None:
        before = self.goods_back.get(goods.identity)
        if before is not None and goods.state not in RETURN_MOVES[before.state]:
            raise TransitionError(f"{before.state.value} cannot become {goods.state.value}")
        self.goods_back[goods.identity] = goods
        self.steps.append(goods.state.value)

    def _next_number(self) -> Reference:
        self.number += 1
        return Reference("LCA1", "3", self.number, "K7Q2")

    # ---- what the rest of the books do ---------------------------------------------------------

    @abstractmethod
    def cancellations(self) -> Sequence[Cancellation]:
        """Those that are not known yet."""

    @abstractmethod
    def owe(self, sale: Sale) -> None:
        """Keep that this sale owes what was kept of it."""

    @abstractmethod
    def _check(self, what: Entry | str) -> None:
        """Fail where a test wants a write to fail."""

    @abstractmethod
    def _write(self, entry: Entry, sale: Sale, request: WriteRequest | None = None) -> None:
        """Write a step of a sale."""

    @abstractmethod
    def _settle_return_check(self, sale: Sale) -> None:
        """Check a return of wallet money no more."""

    @abstractmethod
    def _job(self, receipt: Receipt) -> PrintJob:
        """Write a print job."""

    @abstractmethod
    def _queue(
        self,
        kind: OutboxKind,
        state: OutboxState,
        sale: Sale,
        request: WriteRequest | None,
        attempts: int,
    ) -> None:
        """Add a row of the outbox."""
