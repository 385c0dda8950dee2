"""Find a customer by what she has: a card, a phone number, an e-mail address."""

from collections.abc import Callable
from datetime import date

from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.services.ports import Clock, Lane, Rewards, TaskRunner

_RECENT = 2


class FindCustomer:
    """Looks customers up in the look-up lane; a later entry replaces the look-up before it."""

    def __init__(
        self,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `failed` on a bug; everything expected goes to the asker."""
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._failed = failed
        self._newest: object = None
        self._seen: list[tuple[date, Customer]] = []

    def find(
        self,
        identification: Identification,
        found: Callable[[Customer], None],
        refused: Callable[[RefusedError], None],
        offline: Callable[[], None],
    ) -> None:
        """Look up; exactly one of the three is called, or none when a later look-up replaced it.

        `refused` gets a `NotActiveError` for a card, phone or e-mail that is known, not in force.
        """
        ticket = object()
        self._newest = ticket

        def done(customer: Customer) -> None:
            if ticket is self._newest:
                self._remember(customer)
                found(customer)

        def not_found(error: Exception) -> None:
            if ticket is not self._newest:
                return
            if isinstance(error, RefusedError):
                refused(error)
                return
            if not isinstance(error, NotSentError):
                self._failed(error)
            offline()

        self._runner.submit(
            Lane.LOOKUP, lambda: self._rewards.find_customer(identification), done, not_found
        )

    def forget(self) -> None:
        """Drop the answer of the look-up that runs."""
        self._newest = None

    @property
    def recent(self) -> tuple[Customer, ...]:
        """The last customers found on this till today, newest first."""
        today = self._clock.now().date()
        return tuple(customer for day, customer in self._seen if day == today)

    def _remember(self, customer: Customer) -> None:
        others = [(day, known) for day, known in self._seen if known.id != customer.id]
        if customer.takes_part:
            others.insert(0, (self._clock.now().date(), customer))
        self._seen = others[:_RECENT]
