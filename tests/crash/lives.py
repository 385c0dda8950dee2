"""What a child process does: live a day at the till until it is killed, or come back after that.

`LIVES` names the ways to live; each gets its order and a way to tell the parent. What was told
before a kill was acknowledged: the parent holds the books to it.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cashier_app.domain.goods_return import GoodsReturn
from cashier_app.domain.reference import Reference
from cashier_app.domain.return_states import ReturnState
from cashier_app.domain.sale import Sale
from cashier_app.presenters.paper_first import PaperFirst
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.ports import Entry, PrintJob, WriteRequest
from cashier_app.services.record_purchase import RecordPurchase
from cashier_app.services.return_goods import ReturnGoods
from cashier_app.storage import journal_exchange
from cashier_app.storage.journal import Journal
from tests.crash.cashier import Cashier, TillInHand
from tests.crash.named_steps import KillAt, NamedSteps, Tell, basket_in_brief, sale_in_brief
from tests.crash.sandbox_shop import (
    ELENI,
    GOODS,
    Cable,
    LineOfSandbox,
    RealTill,
    build_till,
    clock_of_today,
)

ROUNDS_OF_REST = 3
Submitted = tuple[Sale, WriteRequest | None]
Make = Callable[[Reference], Submitted]
Ask = Callable[[Sale], tuple[Sale, WriteRequest]]


@dataclass(frozen=True)
class Order:
    """How to live: on which files and sandbox, to which step, and with which planted defect."""

    life: str
    folder: str
    sandbox_url: str
    key: str
    step: str = ""
    time: int = 1
    defect: str = ""


def sell_all_day(order: Order, tell: Tell) -> None:
    """Sell every kind of sale, step by named step, until the step to die at, if there is one."""
    _sell(order, tell, Cashier.sales)


def _sell(
    order: Order, tell: Tell, sales: Callable[[Cashier], Sequence[Callable[[], None]]]
) -> None:
    DEFECTS[order.defect]()
    steps = NamedSteps(tell, KillAt(order.step, order.time) if order.step else None)
    steps.install()
    real = _till(order)
    cashier = _cashier(real, order)
    for sell in sales(cashier):
        sell()
        cashier.line.mend()
    real.shut()
    tell({"steps": steps.seen})


def sell_with_purchase(order: Order, tell: Tell) -> None:
    """Sell where the purchase itself asks for wallet money, until the step to die at."""
    _sell(order, tell, Cashier.sales_with_purchase)


def undo_past_sales(order: Order, tell: Tell) -> None:
    """Sell, then cancel and return, with and without answers, until the step to die at."""
    from tests.crash.undoing import Undoing

    def acts(cashier: Cashier) -> Sequence[Callable[[], None]]:
        return Undoing(cashier).acts()

    _sell(order, tell, acts)


def exchange_past_sales(order: Order, tell: Tell) -> None:
    """Take goods back and pay other sales with their money, until the step to die at."""
    from tests.crash.exchanging import Exchanging

    def acts(cashier: Cashier) -> Sequence[Callable[[], None]]:
        return Exchanging(cashier).acts()

    _sell(order, tell, acts)


def come_back(order: Order, tell: Tell) -> None:
    """Start on what a killed till left, say how it stands, then bring everything to rest."""
    DEFECTS[order.defect]()
    before = time.process_time()
    real = _till(order)
    till = real.till
    seconds = time.process_time() - before
    tell(_how_it_stands(till, seconds))
    cashier = _cashier(real, order)
    cashier.comes_to_rest()
    for _ in range(ROUNDS_OF_REST):
        if till.wired.outbox.waiting:
            till.wait(400)
    fault = real.adapters.books.verify().fault
    tell({"troubles": [str(one) for one in till.troubles], "fault": str(fault) if fault else ""})
    real.shut()


def sell_in_a_window(order: Order, tell: Tell) -> None:
    """Sell at the whole till, with its window and its threads, until the step to die at."""
    from tests.crash.window_life import TillInWindow, open_window

    DEFECTS[order.defect]()
    steps = NamedSteps(tell, KillAt(order.step, order.time) if order.step else None)
    steps.install()

    def sell(till: TillInWindow) -> None:
        cashier = Cashier(till, LineOfSandbox(order.sandbox_url, Cable()), GOODS, ELENI)
        cashier.spends_and_splits()
        cashier.changes_her_mind()

    open_window(Path(order.folder), order.key, sell)
    tell({"steps": steps.seen})


def come_back_in_a_window(order: Order, tell: Tell) -> None:
    """Start the whole till on what a killed one left, and say how it stands."""
    from tests.crash.window_life import TillInWindow, open_window

    before = time.process_time()

    def say(till: TillInWindow) -> None:
        tell(_how_it_stands(till, time.process_time() - before))

    open_window(Path(order.folder), order.key, say)


def _how_it_stands(till: TillInHand, seconds: float) -> dict[str, object]:
    return {
        "seconds": seconds,
        "sale": sale_in_brief(till.sale),
        "basket": basket_in_brief(till.wired.running.basket),
    }


def _till(order: Order) -> RealTill:
    real = build_till(Path(order.folder), order.key, clock_of_today())
    real.adapters.books.open()
    real.till.start()
    return real


def _cashier(real: RealTill, order: Order) -> Cashier:
    return Cashier(real.till, LineOfSandbox(order.sandbox_url, Cable()), GOODS, ELENI)


# ---- planted defects -----------------------------------------------------------------------------


def _sound() -> None:
    """Nothing is wrong."""


def _keep_parts_in_memory() -> None:
    """Acknowledge tender parts that never reach the disk."""
    record = Journal.record

    def forgetful(self: Journal, entry: Entry, *given: object) -> None:
        if entry is not Entry.TENDER:
            record(self, entry, *given)  # type: ignore[arg-type] # handed on as they came

    Journal.record = forgetful  # type: ignore[method-assign,assignment] # planted


def _send_again_at_start() -> None:
    """Take a sale that was being sent for a new one."""

    def resume(self: RecordPurchase, sale: object) -> None:
        current: CurrentSale = self._current
        found = self._books.open_sale()
        assert found is not None
        current.begin(found.sale)
        if found.request is not None:
            self._send(found.sale, found.request, ask_method=False)

    RecordPurchase.resume = resume  # type: ignore[method-assign] # planted


def _forget_what_was_asked() -> None:
    """Keep the sale as if its purchase asked for nothing, and send the request that asks."""
    submit = Journal.submit

    def forgetful(self: Journal, identity: str, make: Make, ask: Ask | None = None) -> Submitted:
        sale, request = submit(self, identity, make)
        return ask(sale) if ask is not None and request is not None else (sale, request)

    Journal.submit = forgetful  # type: ignore[method-assign] # planted


def _return_again_at_start() -> None:
    """Send what is kept once more when the till comes back, without a look for it."""

    def look(self: ReturnGoods, goods: GoodsReturn) -> None:
        if goods.state is ReturnState.RECORDING:
            self.absent(goods, counts=True)

    ReturnGoods._look = look  # type: ignore[method-assign] # planted


def _forget_what_was_taken() -> None:
    """Pay with what was kept for an exchange, and leave it on the list as well."""

    def follow(*_: object) -> None:
        """Move nothing."""

    journal_exchange.follow = follow  # type: ignore[assignment] # planted


def _show_no_receipt() -> None:
    """Leave the cashier on a screen from which she cannot go on."""

    def never(self: PaperFirst, job: PrintJob, show: Callable[[], None]) -> None:
        """Put the receipt's screen off, and forget it."""

    PaperFirst.then = never  # type: ignore[method-assign] # planted


DEFECTS: Mapping[str, Callable[[], None]] = {
    "": _sound,
    "parts in memory": _keep_parts_in_memory,
    "sends again at start": _send_again_at_start,
    "forgets what was asked": _forget_what_was_asked,
    "returns again at start": _return_again_at_start,
    "pays and forgets what it took": _forget_what_was_taken,
    "shows no receipt": _show_no_receipt,
}
LIVES: Mapping[str, Callable[[Order, Tell], None]] = {
    "sell": sell_all_day,
    "sell with purchase": sell_with_purchase,
    "undo": undo_past_sales,
    "exchange": exchange_past_sales,
    "come back": come_back,
    "sell in a window": sell_in_a_window,
    "come back in a window": come_back_in_a_window,
}
