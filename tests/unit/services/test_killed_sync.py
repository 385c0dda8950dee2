"""A synchronisation that is killed between any two steps ends like one that nobody disturbed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from cashier_app.domain.product_sync import (
    ListedProduct,
    ProductGroupKind,
    ProductToSync,
    SyncedBatch,
    SyncedProduct,
)
from cashier_app.domain.sync_run import SyncKind, SyncStop
from cashier_app.services.synchronise_products import SynchroniseProducts
from tests.fakes.clock import FakeClock
from tests.fakes.product_sync import FakePages, FakeProductService, FakeSyncBooks

# Before a call, after it, and after its answer was kept, for three batches; first and last of all.
_STEPS = 12
_CATALOGUE = [ProductToSync(f"P{number:04}", description=f"Tea {number}") for number in range(2500)]


class KilledError(BaseException):
    """The process is no more; nothing in it may catch this."""


class KeepsFirst(SynchroniseProducts):
    """The planted defect: it keeps an answer that it has not heard yet."""

    def _send(self, batch: tuple[ProductToSync, ...]) -> SyncStop | None:
        hoped = SyncedBatch(tuple(SyncedProduct(each.code) for each in batch), ())
        self._books.answered(batch, hoped)
        self._told()
        self._service.synchronise(batch)
        return None


@dataclass
class Life:
    """What outlives a process: the books here and the products there."""

    books: FakeSyncBooks = field(default_factory=FakeSyncBooks)
    crm: FakeProductService = field(default_factory=FakeProductService)

    def run(self, kind: type[SynchroniseProducts], step: int | None) -> None:
        """Run to the end, or to the step that kills."""
        left = [step]

        def told() -> None:
            if left[0] is not None:
                left[0] -= 1
                if left[0] < 0:
                    raise KilledError

        service = _Watched(self.crm, told)
        kind(
            service,
            FakePages(_CATALOGUE),
            self.books,
            FakeClock(),
            told=told,
            pause_asked=lambda: False,
        ).run(SyncKind.CHANGED)

    @property
    def state(self) -> tuple[object, ...]:
        """What is known here and there; whoever comes after a finished run begins another one."""
        there = {code: each.description for code, each in self.crm.known.items()}
        return self.books.known, self.books.rejected, there


@dataclass
class _Watched:
    """The service, with a step before the call and one after it took effect."""

    crm: FakeProductService
    step: Callable[[], None]

    def synchronise(self, products: Sequence[ProductToSync]) -> SyncedBatch:
        self.step()
        answer = self.crm.synchronise(products)
        self.step()
        return answer

    def list_products(self, kind: ProductGroupKind, code: str) -> Sequence[ListedProduct]:
        return self.crm.list_products(kind, code)


def after_a_kill(kind: type[SynchroniseProducts], step: int | None, *refused: str) -> Life:
    """Kill at this step, if at any, start again, and return what is there in the end."""
    life = Life()
    life.crm.refused = set(refused)
    try:
        life.run(kind, step)
    except KilledError:
        life.run(kind, None)
    return life


@pytest.mark.parametrize("step", range(_STEPS))
def test_a_kill_at_any_step_changes_nothing_of_the_end(step: int) -> None:
    refused = ("P0007", "P1500")
    undisturbed = after_a_kill(SynchroniseProducts, None, *refused)
    assert after_a_kill(SynchroniseProducts, step, *refused).state == undisturbed.state


def test_this_test_sees_an_answer_that_is_kept_too_early() -> None:
    lost = [
        step
        for step in range(_STEPS)
        if len(after_a_kill(KeepsFirst, step).crm.known) < len(_CATALOGUE)
    ]
    assert lost
