"""The steps at which a till can be killed, each with a name, and what it has acknowledged so far.

A step is the moment before or after a transaction, a commit, a request, an answer or a print. The
hooks sit in the classes of the running process, so the same ones serve the till with its window.
"""

import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from threading import local
from typing import Any, Concatenate, ParamSpec, TypeVar

import httpx

from cashier_app.domain.basket import Basket
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.services.ports import Entry, PrintReport
from cashier_app.storage.drafts import BasketFile
from cashier_app.storage.journal import Journal
from cashier_app.storage.sqlite_file import SqliteFile

Tell = Callable[[dict[str, object]], None]
P = ParamSpec("P")
T = TypeVar("T")


_RETURNS = (
    "return_begun",
    "return_recording",
    "return_step",
    "return_sending_again",
    "return_settled",
)


@dataclass(frozen=True)
class KillAt:
    """The step to die at: its name, and which time it comes by (1 is the first)."""

    step: str
    time: int = 1


def sale_in_brief(sale: Sale | None) -> str:
    """Say where a sale stands, as far as its cashier can see it."""
    if sale is None or sale.stage is not Stage.OPEN:
        return ""
    parts = ", ".join(f"{part.kind.value} {part.amount}" for part in sale.tenders)
    return f"{sale.identity}: {parts}"


def basket_in_brief(basket: Basket) -> str:
    """Say what is in a basket and whose it is."""
    lines = ", ".join(f"{line.quantity} {line.product.code}" for line in basket.lines)
    customer = basket.customer
    return f"{lines} for {customer.identification.value}" if customer else lines


class NamedSteps:
    """Counts the steps of this process, tells of each, and dies at the one that was asked for."""

    def __init__(self, tell: Tell, kill_at: KillAt | None) -> None:
        self._tell = tell
        self._kill_at = kill_at
        self._seen: dict[str, int] = {}
        self._here = local()

    def step(self, name: str) -> None:
        """Come by a step."""
        self._seen[name] = self._seen.get(name, 0) + 1
        if KillAt(name, self._seen[name]) == self._kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    @property
    def seen(self) -> dict[str, int]:
        """How often each step came by."""
        return dict(self._seen)

    def install(self) -> None:
        """Hook into everything that writes, sends or prints."""
        self._hook_transactions()
        self._hook_verbs()
        self._hook_line()
        self._hook_printer()

    # ---- the hooks -----------------------------------------------------------------------------

    def _hook_transactions(self) -> None:
        transaction = SqliteFile.transaction

        @contextmanager
        def stepping(file: SqliteFile) -> Iterator[sqlite3.Connection]:
            verb = getattr(self._here, "verb", "open")
            with transaction(file) as db:
                self.step(f"{verb}: begun")
                yield db
                self.step(f"{verb}: not committed yet")
            self.step(f"{verb}: committed")

        SqliteFile.transaction = stepping  # type: ignore[method-assign,assignment] # hooks in

    def _hook_verbs(self) -> None:
        for verb in ("submit", "record", "close", "give_up"):
            self._hook(Journal, verb, _told_of_sale)
        for verb in ("queue_spend_cancellation", "add_copy", "print_outcome", "outbox_tried"):
            self._hook(Journal, verb, _told_nothing)
        for verb in ("cancel_asked", "cancel_answered", "sale_cancelled", "claim", *_RETURNS):
            self._hook(Journal, verb, _told_nothing)
        self._hook(Journal, "give_back_paid", _told_nothing)
        self._hook(BasketFile, "keep", _told_of_basket)

    def _hook(self, owner: type, verb: str, effect: Callable[..., dict[str, str]]) -> None:
        method = getattr(owner, verb)
        setattr(owner, verb, self._told(verb, method, effect))

    def _told(
        self,
        verb: str,
        method: Callable[Concatenate[object, P], T],
        effect: Callable[..., dict[str, str]],
    ) -> Callable[Concatenate[object, P], T]:
        """Tell what a verb is about to do and that it is done."""

        @wraps(method)
        def telling(owner: object, /, *given: P.args, **named: P.kwargs) -> T:
            kinds = [one.value for one in given if isinstance(one, Entry)]
            self._here.verb = " ".join([verb, *kinds])
            changed = effect(*given)
            self._tell({"doing": changed})
            result = method(owner, *given, **named)
            self._tell({"done": changed})
            return result

        return telling

    def _hook_line(self) -> None:
        send = httpx.Client.send

        @wraps(send)
        def stepping(client: httpx.Client, request: httpx.Request, **how: Any) -> httpx.Response:  # noqa: ANN401 - handed on as it came
            what = "/".join(request.url.path.split("/")[-2:])
            self.step(f"{what}: about to be sent")
            try:
                return send(client, request, **how)
            finally:
                self.step(f"{what}: sent")

        httpx.Client.send = stepping  # type: ignore[method-assign,assignment] # hooks in

    def _hook_printer(self) -> None:
        print_receipt = EscposPrinter.print_receipt

        def stepping(printer: EscposPrinter, receipt: Receipt) -> PrintReport:
            self.step("print: about to")
            report = print_receipt(printer, receipt)
            self.step("print: on paper")
            return report

        EscposPrinter.print_receipt = stepping  # type: ignore[method-assign,assignment] # hooks in


def _told_of_sale(first: object, *others: object) -> dict[str, str]:
    """Say what a step does to the sale in work; `submit` is given only its identity."""
    sale = next((one for one in (first, *others) if isinstance(one, Sale)), None)
    return {"sale": sale_in_brief(sale) if sale else f"{first}: "}


def _told_of_basket(basket: Basket) -> dict[str, str]:
    return {"basket": basket_in_brief(basket)}


def _told_nothing(*_: object) -> dict[str, str]:
    """Neither the sale in work nor the basket changes."""
    return {}
