"""What Products says of a run: its cells, its short status, and its notice."""

from cashier_app.domain.product_sync import MOST_IN_A_BATCH
from cashier_app.domain.sync_run import BatchDone, SyncKind, SyncOverview, SyncStop
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.products_state import BatchCell, CellState
from cashier_app.presenters.queue_state import NoticeTone, QueueNotice
from cashier_app.services.ports.sync_process import SyncEnd
from cashier_app.services.product_sync import ProductSync, SyncStanding

# More do not stay big enough for a finger; a cell then stands for several batches.
MOST_CELLS = 26


def cells_of(overview: SyncOverview, *, running: bool) -> tuple[BatchCell, ...]:
    """Return the cells of a run: what is done, the next one, and what waits."""
    in_all, done = overview.batches_in_all, len(overview.batches)
    if not in_all:
        return ()
    each = -(-in_all // MOST_CELLS)
    return tuple(
        _cell(overview, first, min(first + each - 1, in_all), done, running=running)
        for first in range(1, in_all + 1, each)
    )


def _cell(overview: SyncOverview, first: int, last: int, done: int, *, running: bool) -> BatchCell:
    batches = overview.batches[first - 1 : last]
    # All batches that wait are full, but for the last one of the run.
    before = max(0, first - 1 - done) * MOST_IN_A_BATCH
    room = (last - max(first - 1, done)) * MOST_IN_A_BATCH
    to_come = max(0, min(overview.waiting - before, room))
    return BatchCell(
        first,
        last,
        sum(batch.products for batch in batches) + to_come,
        sum(batch.rejected for batch in batches),
        _state(batches, first, last, done, running=running),
    )


def _state(
    batches: tuple[BatchDone, ...], first: int, last: int, done: int, *, running: bool
) -> CellState:
    if first <= done + 1 <= last:
        return CellState.RUNNING if running else CellState.PAUSED
    if first > done:
        return CellState.WAITING
    if any(batch.words and batch.rejected for batch in batches):
        return CellState.REFUSED
    return CellState.REJECTED if any(batch.rejected for batch in batches) else CellState.ACCEPTED


def status_of(sync: ProductSync, standing: SyncStanding) -> tuple[Message, NoticeTone]:
    """Return the short word on how it stands."""
    run = standing.overview
    if sync.running is SyncKind.REJECTED:
        return say("products.sending-rejected"), NoticeTone.AWAITED
    if sync.running is not None:
        if not run.unfinished or not run.waiting:
            return say("products.comparing"), NoticeTone.AWAITED
        key = "products.pausing" if sync.pausing else "products.running"
        return say(key, batch=len(run.batches) + 1, of=run.batches_in_all), NoticeTone.AWAITED
    if run.unfinished:
        return say("products.paused", batch=len(run.batches)), NoticeTone.PERSON
    if run.began is None or standing.outdated:
        return say("products.never"), NoticeTone.PERSON
    return say("products.done"), NoticeTone.GOOD


def notice_of(sync: ProductSync, standing: SyncStanding) -> QueueNotice | None:
    """Return what happened, what is safe, and what to do next; None while all goes well."""
    run = standing.overview
    if sync.end is not SyncEnd.ENDED:
        key = f"products.{sync.end.value}"
        return QueueNotice(
            NoticeTone.BAD, say(key), None, say("products.nothing-sent"), say(f"{key}.next")
        )
    if sync.running is not None:
        return None
    if run.began is None:
        batches = -(-standing.products // MOST_IN_A_BATCH)
        fact = say("products.never.fact", products=standing.products, n=batches)
        return QueueNotice(NoticeTone.AWAITED, say("products.never"), fact)
    if run.ended is not None and standing.outdated:
        following = say("products.import.used.next")
        return QueueNotice(NoticeTone.PERSON, say("products.imported-since"), None, None, following)
    if run.ended is not None:
        return _done(run)
    return _paused(run)


def _done(run: SyncOverview) -> QueueNotice:
    if not run.sent:
        title, fact = say("products.unchanged", time=run.ended or run.began or 0), None
    else:
        title = say("products.all-sent", products=run.sent, time=run.ended or 0)
        fact = say(
            "products.all-sent.fact",
            accepted=run.accepted,
            rejected=run.sent - run.accepted,
        )
    in_part = say("products.warnings", n=run.warnings) if run.warnings else None
    refused = [batch for batch in run.batches if batch.words and batch.rejected]
    if refused:
        words = say("products.batch-refused", batch=refused[0].number, words=refused[0].words)
        following = say("products.batch-refused.next")
        return QueueNotice(NoticeTone.BAD, title, words, None, following, in_part)
    if run.rejected:
        following = say("products.rejected.next")
        return QueueNotice(NoticeTone.PERSON, title, fact, None, following, in_part)
    return QueueNotice(NoticeTone.GOOD, title, fact, also=in_part)


def _paused(run: SyncOverview) -> QueueNotice:
    safe = say("products.safe", n=len(run.batches))
    following = say("products.resume.next", batch=len(run.batches) + 1)
    if run.stop is None or run.stop is SyncStop.ASKED or run.stopped is None:
        return QueueNotice(NoticeTone.AWAITED, say("products.is-paused"), None, safe, following)
    tone = NoticeTone.AWAY if run.stop is SyncStop.LINE else NoticeTone.BAD
    title = say(f"products.stop.{run.stop.value}", time=run.stopped)
    return QueueNotice(tone, title, None, safe, following)
