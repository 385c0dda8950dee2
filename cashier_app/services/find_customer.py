"""Find a customer by what she has: a card, a phone number, an e-mail address."""

from collections.abc import Callable

from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.services.ports import Lane, Rewards, TaskRunner


class FindCustomer:
    """Looks customers up in the look-up lane; a later entry replaces the look-up before it."""

    def __init__(
        self, rewards: Rewards, runner: TaskRunner, failed: Callable[[Exception], None]
    ) -> None:
        """Call `failed` on a bug; everything expected goes to the asker."""
        self._rewards = rewards
        self._runner = runner
        self._failed = failed
        self._newest: object = None
        self._recent: list[Customer] = []

    def find(
        self,
        identification: Identification,
        found: Callable[[Customer], None],
        refused: Callable[[str], None],
        offline: Callable[[], None],
    ) -> None:
        """Look up; exactly one of the three is called, or none when a later look-up replaced it."""
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
                refused(error.words)
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
        """The last customers found on this till since it was started, newest first."""
        return tuple(self._recent)

    def _remember(self, customer: Customer) -> None:
        others = [known for known in self._recent if known.id != customer.id]
        self._recent = [customer, *others][:2] if customer.takes_part else others
