"""A till that dies at a chosen moment: right before or right after one of its writes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from cashier_app.domain.give_back import GiveBack
from cashier_app.domain.goods_return import GoodsReturn
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import (
    Entry,
    NextNumber,
    OutboxRow,
    OutboxState,
    PrintJob,
    SettledReturn,
    WriteRequest,
)
from tests.fakes.books import FakeBooks
from tests.fakes.till import FakeTill

T = TypeVar("T")


class TillDied(BaseException):
    """The till stopped at this moment."""


@dataclass
class DyingBooks(FakeBooks):
    """Books whose till dies at the write with number `dies_at`, before it or after it."""

    dies_at: int = 0
    afterwards: bool = False
    writes: int = 0

    def submit(
        self,
        identity: str,
        make: Callable[[Reference], tuple[Sale, WriteRequest | None]],
        ask: Callable[[Sale], tuple[Sale, WriteRequest]] | None = None,
    ) -> tuple[Sale, WriteRequest | None]:
        """Submit, or die."""
        return self._write_or_die(lambda: super(DyingBooks, self).submit(identity, make, ask))

    def record(self, entry: Entry, sale: Sale, request: WriteRequest | None = None) -> None:
        """Record, or die."""
        self._write_or_die(lambda: super(DyingBooks, self).record(entry, sale, request))

    def sending_again(self, sale: Sale) -> WriteRequest:
        """Note a second send, or die."""
        return self._write_or_die(lambda: super(DyingBooks, self).sending_again(sale))

    def close(self, sale: Sale, receipt: Receipt) -> PrintJob:
        """Close, or die."""
        return self._write_or_die(lambda: super(DyingBooks, self).close(sale, receipt))

    def give_up(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Give up, or die."""
        self._write_or_die(lambda: super(DyingBooks, self).give_up(sale, cancellation))

    def queue_spend_cancellation(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Queue, or die."""
        self._write_or_die(
            lambda: super(DyingBooks, self).queue_spend_cancellation(sale, cancellation)
        )

    def give_back_paid(self, give_back: GiveBack, receipt: Receipt) -> PrintJob:
        """Give back, or die."""
        return self._write_or_die(
            lambda: super(DyingBooks, self).give_back_paid(give_back, receipt)
        )

    def outbox_tried(self, row: OutboxRow, state: OutboxState, sale: Sale, words: str = "") -> None:
        """Note an attempt, or die."""
        self._write_or_die(lambda: super(DyingBooks, self).outbox_tried(row, state, sale, words))

    def return_begun(self, goods: GoodsReturn, request: WriteRequest) -> None:
        """Begin a return, or die."""
        self._write_or_die(lambda: super(DyingBooks, self).return_begun(goods, request))

    def return_recording(
        self, make: Callable[[Reference], tuple[GoodsReturn, WriteRequest]]
    ) -> tuple[GoodsReturn, WriteRequest]:
        """Note what is about to be sent, or die."""
        return self._write_or_die(lambda: super(DyingBooks, self).return_recording(make))

    def return_step(self, goods: GoodsReturn, request: WriteRequest | None = None) -> None:
        """Write a step of a return, or die."""
        self._write_or_die(lambda: super(DyingBooks, self).return_step(goods, request))

    def return_sending_again(self, goods: GoodsReturn) -> WriteRequest:
        """Note a second send, or die."""
        return self._write_or_die(lambda: super(DyingBooks, self).return_sending_again(goods))

    def return_settled(
        self, goods: GoodsReturn, settle: Callable[[NextNumber], SettledReturn]
    ) -> tuple[SettledReturn, PrintJob]:
        """Settle a return, or die."""
        return self._write_or_die(lambda: super(DyingBooks, self).return_settled(goods, settle))

    def _write_or_die(self, write: Callable[[], T]) -> T:
        self.writes += 1
        dies = self.writes == self.dies_at
        if dies and not self.afterwards:
            raise TillDied
        result = write()
        if dies:
            raise TillDied
        return result


def lived_through(till: FakeTill, steps: Sequence[Callable[[FakeTill], object]]) -> FakeTill:
    """Do the steps; a till that dies over one starts again, and the rest is left out."""
    try:
        for step in steps:
            step(till)
    except TillDied:
        return till.restarted()
    return till
