"""One synchronisation runs at a time, and is paused once."""

from cashier_app.domain.sync_run import SyncKind
from cashier_app.services.ports import Lane
from cashier_app.services.product_sync import ProductSync
from tests.fakes.clock import FakeClock
from tests.fakes.product_room import FakeSyncProcess, FakeSyncReader
from tests.fakes.runner import FakeRunner


def test_what_is_kept_in_quick_succession_is_read_together() -> None:
    process, reader, runner = FakeSyncProcess(), FakeSyncReader(), FakeRunner(FakeClock())
    sync = ProductSync(process, reader, runner, changed=lambda: None, failed=lambda _: None)
    sync.start(SyncKind.ALL)
    read = list[int]()
    for _ in range(30):
        process.keep()
        read.append(runner.waiting(Lane.PRODUCTS))
        runner.run()
    assert (sum(read), read[0]) == (1, 1)
    runner.advance(0.4)
    assert reader.looks == 1
    runner.advance(0.2)
    assert reader.looks == 2
    runner.advance(5)
    assert reader.looks == 2
    process.keep()
    runner.run()
    assert reader.looks == 3


def test_what_runs_is_not_begun_again_and_what_does_not_run_is_not_paused() -> None:
    process, changes, troubles = FakeSyncProcess(), [0], list[Exception]()

    def changed() -> None:
        changes[0] += 1

    sync = ProductSync(
        process, FakeSyncReader(), FakeRunner(FakeClock()), changed=changed, failed=troubles.append
    )
    sync.pause()
    assert process.pauses == 0
    sync.start(SyncKind.ALL)
    sync.start()
    assert process.orders == [(SyncKind.ALL, False)]
    sync.pause()
    sync.pause()
    assert (process.pauses, changes[0], troubles) == (1, 2, [])
    sync.stop()
    assert process.stopped
