"""Send on what could not be sent: closed sales and cancellations, never a spend request."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.services.look_up_times import LookUpTimes
from cashier_app.services.outbox_round import LIVE, Round
from cashier_app.services.ports import (
    Books,
    Clock,
    Lane,
    OutboxRow,
    OutboxState,
    Task,
    TaskRunner,
)
from cashier_app.services.send_waiting import Attempt, Met, SendWaiting
from cashier_app.services.write_attempt import WriteAttempt, got_no_answer

# While something waits the till tries by itself at 20 s, at 40 s, and then every minute.
PAUSES_S = (20.0, 20.0, 60.0)


class Outbox:
    """Works through the outbox, oldest first, whenever the line lets it.

    What is about to be sent is noted as being checked first, so that a till that dies in between
    looks it up instead of sending it twice. Live rows of one customer keep their order; nothing
    holds up another customer's rows, and what waits for a person holds up nobody's. What was not
    sent is tried in the rhythm of `PAUSES_S`, what is unknown is looked up in its own. Nothing
    expires. A round goes on before anybody hears of it: a listener that breaks does not end it.
    """

    def __init__(
        self,
        books: Books,
        send: SendWaiting,
        runner: TaskRunner,
        clock: Clock,
        times: LookUpTimes,
        *,
        changed: Callable[[], None],
        owes: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when `rows` do, `owes` when a sale owes its customer, `failed` on bugs."""
        self._books = books
        self._write = WriteAttempt(books)
        self._send = send
        self._runner = runner
        self._clock = clock
        self._times = times
        self._changed = changed
        self._owes = owes
        self._failed = failed
        self._rows: dict[int, OutboxRow] = {}
        self._read_up_to = 0
        self._anew = False
        self._round: Round | None = None
        self._wanted: Round | None = None
        self._in_vain: int | None = None
        self._alarm: Task | None = None
        self._tries = 0
        self.next_at_s: float | None = None
        """When the next try by itself comes, in the seconds of the monotonic clock."""
        # Hears of each sale of which CRM.COM has said by now that it took it, or that it does not.
        self.known: Callable[[Sale], None] = lambda _: None

    @property
    def rows(self) -> tuple[OutboxRow, ...]:
        """What waits for CRM.COM or for a person, oldest first: what the waiting list shows."""
        return tuple(self._rows.values())

    @property
    def waiting(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    @property
    def awaited(self) -> bool:
        """Whether CRM.COM may have one of them without having said so."""
        return any(row.state is OutboxState.BEING_CHECKED for row in self._rows.values())

    @property
    def working(self) -> bool:
        """Whether a round is under way, or one more is to come at once."""
        return self._round is not None

    def start(self) -> None:
        """Begin to work: now, and then again and again."""
        self.go_on()
        waits = any(row.state in LIVE for row in self._rows.values())
        self._tries = self._tries + 1 if waits else 0
        pause = PAUSES_S[min(self._tries, len(PAUSES_S) - 1)]
        self.next_at_s = self._clock.seconds() + pause
        self._runner.after(pause, self.start)

    def send_now(self) -> None:
        """Try everything at once, because a person asks for it."""
        self.read_anew()
        self._begin(Round(self._times, sends=True, all_due=True))

    def go_on(self, *, sends: bool = True) -> None:
        """Send what waits, unless it `sends` not, and look up what it is time for."""
        self._begin(Round(self._times, sends=sends))

    def read_anew(self) -> None:
        """Read all rows again at the next round: somebody else wrote to them.

        Otherwise only new ones are read: after weeks without a line there may be thousands.
        """
        self._anew = True

    def answered(self, identity: str, answer: RecordedPurchase) -> None:
        """A live call's answer came after its sale had closed: it is final for its row."""

        def written(rows: list[OutboxRow]) -> None:
            for row in rows:
                self._stands(row)
            self.go_on()

        self._runner.submit(
            Lane.BOOKS, lambda: self._write.late_answer(identity, answer), written, self._failed
        )

    # ---- a round -------------------------------------------------------------------------------

    def _begin(self, wanted: Round) -> None:
        """Begin a round, or another one after the one that runs."""
        if self._round is not None:
            self._wanted = wanted if self._wanted is None else wanted.and_also(self._wanted)
            return
        self._round = wanted
        if self._alarm is not None:
            self._alarm.withdraw()

        known = 0 if self._anew else self._read_up_to
        self._anew = False

        def begin(rows: Sequence[OutboxRow]) -> None:
            read = {row.id: row for row in rows}
            changed = bool(read) if known else read != self._rows
            self._rows = {**self._rows, **read} if known else read
            self._read_up_to = max(read, default=known)
            wanted.begin(self._rows.values())
            self._next(wanted)
            if changed:
                self._changed()

        self._runner.submit(Lane.BOOKS, lambda: self._books.outbox(known), begin, self._broke)

    def _next(self, now: Round) -> None:
        row = now.next()
        if row is not None:
            self._do(now, row)
            return
        self._round = None
        wanted, self._wanted = self._wanted, None
        if now.settled and not now.sends:  # what was held up may go on
            self.go_on()
        elif now.wake_at is not None:
            delay = max(now.wake_at - self._clock.seconds(), 0.0)
            self._alarm = self._runner.after(delay, self._look_up_what_is_due)
        if wanted is not None:
            self._begin(wanted)

    def _look_up_what_is_due(self) -> None:
        self._begin(Round(self._times))

    def _do(self, now: Round, row: OutboxRow) -> None:
        if self._send.never_sent(row):
            self._note_and_send(now, row)
            return
        quiet = self._times.is_quiet(row.id)

        def checked(attempt: Attempt) -> None:
            if attempt.met is Met.TURN:
                self._times.answered(row.id, was_quiet=quiet)
                self._note_and_send(now, row)
            else:
                self._attempted(now, row, row, self._timed(row, attempt, was_quiet=quiet))

        self._in_money_lane(now, row, lambda: self._send.check(row, quiet=quiet), checked)

    def _timed(self, row: OutboxRow, attempt: Attempt, *, was_quiet: bool) -> Attempt:
        """Plan the next look-up; one that is refused for good comes to a person instead."""
        match attempt.met:
            case Met.REFUSAL:
                if self._times.refused(row.id):
                    return replace(attempt, state=OutboxState.NEEDS_A_PERSON)
            case Met.FAULT:
                self._times.met_a_fault(row.id)
            case Met.AWAY:
                self._times.looked_up(row.id)
            case _:
                self._times.answered(row.id, was_quiet=was_quiet)
        return attempt

    def _note_and_send(self, now: Round, row: OutboxRow) -> None:
        """Note a purchase as being checked before it is handed to the line.

        Only what still stands in the books as it was judged is sent.
        """
        noted = replace(row, state=OutboxState.BEING_CHECKED, attempts=row.attempts + 1)

        def sent(attempt: Attempt) -> None:
            if attempt.met is Met.AWAY:  # it was not sent, so it stands as before
                self._attempted(now, noted, row, replace(attempt, state=row.state))
                return
            self._times.sent(row.id)
            self._attempted(now, noted, noted, attempt)

        def written(stands: OutboxRow) -> None:
            if stands is noted:
                self._in_money_lane(now, noted, lambda: self._send.send(noted), sent)
            else:  # a late answer, or a person, was quicker
                now.tried(stands, stands.state)
                self._next(now)
                self._stands(stands)

        self._runner.submit(
            Lane.BOOKS, lambda: self._write.about_to_send(row, noted), written, self._broke
        )

    def _attempted(self, now: Round, stands: OutboxRow, row: OutboxRow, attempt: Attempt) -> None:
        """Write what became of a row, unless the books say just that; `stands` is what they say."""
        now.tried(row, attempt.state)
        # One row may have trouble of its own: a list that takes too long, a passing fault of the
        # sign-in. Two after each other are the line.
        away = attempt.met is Met.AWAY
        if away and self._in_vain not in (None, row.id):
            now.stop()
        self._in_vain = row.id if away else None
        said = (stands.state, stands.words, stands.attempts, None)
        nothing_new = said == (attempt.state, attempt.words, row.attempts, attempt.answer)
        if nothing_new and not got_no_answer(row, attempt):
            self._next(now)
            self._stands(replace(row, state=attempt.state))
            return

        def written(after: OutboxRow) -> None:
            self._next(now)
            self._stands(after)

        self._runner.submit(
            Lane.BOOKS, lambda: self._write.result(row, attempt), written, self._broke
        )

    # ---- the list and the line -----------------------------------------------------------------

    def _stands(self, row: OutboxRow) -> None:
        """Show how a row stands in the books now."""
        if row.state is not OutboxState.DONE:
            changed = self._rows.get(row.id) != row
            self._rows[row.id] = row
        else:
            changed = self._rows.pop(row.id, None) is not None
            self._times.forget(row.id)
            if row.sale.give_back:
                self._owes()
        if changed:
            self._changed()
        if row.state in (OutboxState.DONE, OutboxState.REFUSED):
            self.known(row.sale)

    def _in_money_lane(
        self,
        now: Round,
        row: OutboxRow,
        work: Callable[[], Attempt],
        done: Callable[[Attempt], None],
    ) -> None:
        def broke(error: Exception) -> None:
            self._times.met_a_fault(row.id)
            now.tried(row, row.state)
            self._next(now)
            self._failed(error)

        self._runner.submit(Lane.MONEY, work, done, broke, behind=True)

    def _broke(self, error: Exception) -> None:
        """A round that breaks ends; the next one begins by itself."""
        self._round = None
        self.read_anew()
        self._failed(error)
