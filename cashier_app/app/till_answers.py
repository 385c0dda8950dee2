"""What a running till answers on its socket; the GUI thread only hands the work to its lanes."""

from collections.abc import Callable, Sequence
from functools import partial

from cashier_app.app.asks import WORKS, More, Work
from cashier_app.app.bootstrap import Adapters
from cashier_app.app.health import health_of
from cashier_app.app.till_socket import Question
from cashier_app.app.wiring import WiredTill
from cashier_app.domain.errors import CashierError
from cashier_app.domain.sale_states import Stage
from cashier_app.services.make_way import Change, hindrances
from cashier_app.services.ports import Lane, OutboxRow, TaskRunner

# While the outbox works through a round it is looked at so often, and no longer than this.
_LOOK_EVERY_S = 0.1
_ROUND_WITHIN_S = 300.0
_LET_IT_BE_READ_S = 0.2


# What may go with a question.
_WORDS = ("since", "until", "after", "copied", "address")


class TillAnswers:
    """Answers questions about a till that runs."""

    def __init__(
        self,
        adapters: Adapters,
        till: WiredTill,
        runner: TaskRunner,
        end: Callable[[], None],
        key_mm: Callable[[], float | None],
    ) -> None:
        """Answer about this till; `end` closes it, `key_mm` measures its smallest keys."""
        self._adapters = adapters
        self._till = till
        self._runner = runner
        self._end = end
        self._key_mm = key_mm
        works = {name: partial(self._in_lane, work) for name, work in WORKS.items()}
        self._table: dict[str, Callable[[Question], None]] = {
            "health": self._health,
            "make-way": self._make_way,
            "send": self._send,
            **works,
        }

    def __call__(self, question: Question) -> None:
        """Answer, now or as soon as the work is done."""
        answer = self._table.get(question.ask)
        if answer is None:
            question.refuse("This till does not know what is asked. Is the command as new as it?")
        else:
            answer(question)

    def _health(self, question: Question) -> None:
        printer = self._adapters.outside.printer.name, self._till.prints.state
        question.answer(
            health_of(
                self._adapters.outside.line, printer, self._till.outbox.waiting, self._key_mm()
            )
        )

    def _in_lane(self, work: Work, question: Question) -> None:
        more: More = {name: question.word(name) for name in _WORDS}

        def failed(error: Exception) -> None:
            question.refuse(_words(error))
            if not isinstance(error, CashierError):
                self._till.fail(error)

        self._runner.submit(
            work.lane,
            lambda: work.as_json(self._adapters, more),
            question.answer_json,
            failed,
            behind=True,
        )

    def _send(self, question: Question) -> None:
        """Send what waits, and answer with what still does when the round is over."""
        self._adapters.outside.line.asked_by_person()
        self._till.outbox.send_now()
        self._till.beside.look_now()
        self._when_idle(partial(self._in_lane, WORKS["outbox"], question), _ROUND_WITHIN_S)

    def _make_way(self, question: Question) -> None:
        """End the till so that its program can be replaced, or say what stands in the way.

        Whether a sale is open is looked at last, here: nobody opens one between that and the end.
        """
        try:
            change = Change(question.word("change"))
        except ValueError:
            question.refuse("The question does not say what is to be done with the program.")
            return

        def known(rows: Sequence[OutboxRow]) -> None:
            states = [row.state for row in rows]
            anyway = question.word("anyway") == "yes"
            found = hindrances(
                change, states, sale_open=self._sale_open, running=True, anyway=anyway
            )
            question.answer([one.value for one in found])
            if not found:
                self._runner.after(_LET_IT_BE_READ_S, self._end)

        def failed(error: Exception) -> None:
            question.refuse(_words(error))

        self._runner.submit(Lane.BOOKS, self._adapters.books.outbox, known, failed)

    @property
    def _sale_open(self) -> bool:
        """Whether a basket is being filled, or a sale is not closed yet."""
        sale = self._till.current.sale
        return sale.stage is Stage.OPEN if sale else bool(self._till.running.basket.lines)

    def _when_idle(self, then: Callable[[], None], left_s: float) -> None:
        if self._till.outbox.working and left_s > 0:
            look = partial(self._when_idle, then, left_s - _LOOK_EVERY_S)
            self._runner.after(_LOOK_EVERY_S, look)
        else:
            then()


def _words(error: Exception) -> str:
    if isinstance(error, CashierError):
        return str(error)
    return "This went wrong in the till. Its log says more."
