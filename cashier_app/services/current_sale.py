"""The sale in work: one step after the other, each durable before it shows."""

import logging
from collections import deque
from collections.abc import Callable

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.services.ports import Books, Entry, Lane, TaskRunner, WriteRequest

# Nobody sees so short a wait: the last step is shown as going on only when it takes longer.
SHOWN_AFTER_S = 0.03
# An answer that could not be written into the books is tried again after so long.
TRY_AGAIN_S = 5.0

_log = logging.getLogger("cashier.sale")

Move = Callable[[Sale], Sale]


def _nothing(_: Sale) -> None:
    """Nothing follows this step."""


def _ignored() -> None:
    """Nobody has to know that this step was not possible any more."""


def _while_open(move: Move) -> Move:
    def checked(sale: Sale) -> Sale:
        if sale.stage is not Stage.OPEN:
            message = "the sale is over"
            raise TransitionError(message)
        return move(sale)

    return checked


@frozen
class _Step:
    move: Move
    write: Callable[[Sale], object] | None
    done: Callable[[Sale], None]
    impossible: Callable[[], None]
    again: bool = False
    last: bool = False


def _standing(sale: Sale) -> tuple[object, ...]:
    """Return what somebody else may do to a closed sale."""
    return sale.crm, sale.stage, sale.claimed_at


class CurrentSale:
    """Holds the sale in work and applies steps to it, strictly one at a time.

    A step is a move of the state machine together with the row that makes it durable. The next
    step starts from what the one before left, so a late answer and a tender part never overwrite
    each other; a step that is not possible any more (a double press) changes nothing. When a row
    cannot be written the step did not happen, and `failed` is called with the error; only what came
    from CRM.COM (`note`) is not dropped then, because it does not come twice. A listener that
    breaks holds up no step.
    """

    def __init__(self, books: Books, runner: TaskRunner) -> None:
        """Write to these books, in the books lane."""
        self._books = books
        self._runner = runner
        self._steps: deque[_Step] = deque()
        self._writing = False
        self._listeners: list[Callable[[], None]] = []
        self.failed: Callable[[Exception], None] = self._log_failure
        self.sale: Sale | None = None

    @property
    def busy(self) -> bool:
        """Whether a step is on its way into the books."""
        return self._writing

    def watch(self, listener: Callable[[], None]) -> None:
        """Call the listener after every change of the sale."""
        self._listeners.append(listener)

    def fail(self, error: Exception) -> None:
        """Hear of an error that belongs to the sale in work."""
        self.failed(error)

    def begin(self, sale: Sale) -> None:
        """Take a sale that stands in the books as the one in work."""
        self.sale = sale
        self.tell()

    def end(self) -> None:
        """No sale is in work any more."""
        self._steps.clear()
        self.sale = None

    def step(
        self,
        entry: Entry,
        move: Move,
        done: Callable[[Sale], None] = _nothing,
        *,
        request: Callable[[Sale], WriteRequest] | None = None,
    ) -> None:
        """Move the sale, write the row, then show it and call `done` with the new sale.

        `request` makes the write that is about to be sent, so that it stands in the same row. A
        press that finds the sale closed or given up changes nothing: what goes on with it then is
        the outbox's, and `last` has written what it goes on from.
        """

        def write(sale: Sale) -> None:
            self._books.record(entry, sale, request(sale) if request else None)

        self._enqueue(_Step(_while_open(move), write, done, _ignored))

    def note(
        self,
        entry: Entry,
        move: Move,
        done: Callable[[Sale], None] = _nothing,
        *,
        first: Callable[[Sale], None] = _nothing,
        impossible: Callable[[], None] = _ignored,
    ) -> None:
        """Move the sale by what CRM.COM said, and try again until that stands in the books.

        `first` writes what has to stand there before the row. An answer that finds the sale closed
        or given up, or that does not fit it, is `impossible`.
        """

        def write(sale: Sale) -> None:
            first(sale)
            self._books.record(entry, sale)

        self._enqueue(_Step(_while_open(move), write, done, impossible, again=True))

    def sending(
        self,
        entry: Entry,
        move: Move,
        request: Callable[[Sale], WriteRequest],
        send: Callable[[Sale, WriteRequest], None],
    ) -> None:
        """Write the step with its request in one row, then hand exactly that request to `send`."""
        kept: list[WriteRequest] = []

        def keep(sale: Sale) -> WriteRequest:
            kept.append(request(sale))
            return kept[-1]

        self.step(entry, move, lambda sale: send(sale, kept[-1]), request=keep)

    def is_sale(self, identity: str) -> bool:
        """Whether the sale in work is the one with this identity."""
        return self.sale is not None and self.sale.identity == identity

    def last(
        self, move: Move, write: Callable[[Sale], object], done: Callable[[Sale], None]
    ) -> None:
        """Apply a step with a transaction of its own (closing, giving up), then call `done`.

        What follows is a screen of its own, so the one before is not painted anew for a blink.
        """
        self._enqueue(_Step(move, write, done, _ignored, last=True))

    def look_again(self, reference: str, done: Callable[[Sale], None]) -> None:
        """Show how the sale in view stands in the books, now that it is closed and left to others.

        CRM.COM may have answered for it, and somebody may have given it to a customer, cancelled
        it, or taken goods of it back. `done` is called before anybody hears of it. Another sale
        than the one in view, one that is still open, and one that stands as before change nothing.
        """

        def closed() -> Sale | None:
            shown = self.sale
            if shown is None or shown.stage is Stage.OPEN or str(shown.reference) != reference:
                return None
            return shown

        def read(sale: Sale | None) -> None:
            shown = closed()
            if sale is not None and shown is not None and _standing(sale) != _standing(shown):
                self.sale = sale
                done(sale)
                self.tell()

        if closed() is not None:
            self._runner.submit(Lane.BOOKS, lambda: self._books.sale_of(reference), read, self.fail)

    def show(self, move: Move) -> None:
        """Apply a move that needs no row: a restart comes to the same state without it."""
        self._enqueue(_Step(move, None, _nothing, _ignored))

    def tell(self) -> None:
        """Call everybody who watches."""
        for listener in self._listeners:
            listener()

    def _enqueue(self, step: _Step) -> None:
        if self.sale is None:
            step.impossible()
            return
        self._steps.append(step)
        self._next()

    def _next(self) -> None:
        while self._steps and not self._writing and self.sale is not None:
            step = self._steps.popleft()
            try:
                moved = step.move(self.sale)
            except TransitionError as error:
                _log.info("step not possible any more: %s", error)
                step.impossible()
                self.tell()
                continue
            self._take(step, moved)

    def _take(self, step: _Step, moved: Sale) -> None:
        if step.write is None:
            self._settle(step, moved)
            return
        write = step.write
        self._writing = True
        self._runner.submit(
            Lane.BOOKS,
            lambda: write(moved),
            lambda _: self._written(step, moved),
            lambda error: self._not_written(step, moved.identity, error),
        )
        if step.last:
            self._runner.after(SHOWN_AFTER_S, self._tell_of_writing)
        else:
            self.tell()

    def _tell_of_writing(self) -> None:
        if self._writing:
            self.tell()

    def _written(self, step: _Step, moved: Sale) -> None:
        self._writing = False
        try:
            self._settle(step, moved)
        finally:
            self._next()

    def _settle(self, step: _Step, moved: Sale) -> None:
        self.sale = moved
        step.done(moved)
        self.tell()

    def _not_written(self, step: _Step, identity: str, error: Exception) -> None:
        self._writing = False
        if step.again:
            self._runner.after(TRY_AGAIN_S, lambda: self._try_again(step, identity))
        try:
            self.failed(error)
            self.tell()
        finally:
            self._next()

    def _try_again(self, step: _Step, identity: str) -> None:
        if self.is_sale(identity):
            self._enqueue(step)
        else:
            step.impossible()

    def _log_failure(self, error: Exception) -> None:
        _log.error("a step could not be written", exc_info=error)
