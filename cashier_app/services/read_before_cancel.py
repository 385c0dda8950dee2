"""Read a purchase once more before anybody decides to cancel it."""

from collections.abc import Callable
from decimal import Decimal
from enum import Enum

from cashier_app.domain.bought import Bought
from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import CashierError, RefusedError
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.services.cancel_purchase import is_ours_alone
from cashier_app.services.ports import Lane, Rewards, TaskRunner


class Reading(Enum):
    """How the reading stands; only after `DONE` the purchase may be cancelled."""

    UNDER_WAY = "under-way"
    DONE = "done"
    CANCELLED_ALREADY = "cancelled-already"
    ANOTHER = "another"
    AWAY = "away"
    REFUSED = "refused"


def reading_of(purchase: RecordedPurchase, expected: str) -> Reading:
    """Say how the reading ended; `expected` is the id under which CRM.COM recorded it.

    A CRM.COM at another address may count from one, too: what it has under the number is not what
    was sold here, and must not be touched.
    """
    if expected and purchase.id and purchase.id != expected:
        return Reading.ANOTHER
    return Reading.CANCELLED_ALREADY if purchase.cancelled else Reading.DONE


class ReadBeforeCancel:
    """Reads what the cancellation will reverse, as it stands at CRM.COM now, and the wallet.

    One that was cancelled elsewhere is found here: its money was given back there, and must not be
    given back twice. A till that cannot read cannot cancel either.
    """

    def __init__(
        self,
        rewards: Rewards,
        runner: TaskRunner,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when the reading came, `failed` on a bug."""
        self._rewards = rewards
        self._runner = runner
        self._changed = changed
        self._failed = failed
        self.bought: Bought | None = None
        self.state = Reading.UNDER_WAY
        self.purchase: RecordedPurchase | None = None
        self.wallet: Decimal | None = None
        self.words = ""

    def read(self, bought: Bought, customer: Customer | None) -> None:
        """Read this purchase, and the customer's wallet where there is one."""
        self.bought = bought
        self.state = Reading.UNDER_WAY
        self.purchase, self.wallet, self.words = None, None, ""
        if bought.sale is not None and is_ours_alone(bought.sale):
            self.state = Reading.DONE
            return

        def work() -> tuple[RecordedPurchase, Decimal | None]:
            purchase = self._rewards.read_purchase(bought.number_at_crm)
            return purchase, self._rewards.read_wallet(customer) if customer else None

        def read(found: tuple[RecordedPurchase, Decimal | None]) -> None:
            if self.bought is bought:
                self.purchase, self.wallet = found
                self.state = reading_of(self.purchase, bought.id_at_crm)
                self._changed()

        def not_read(error: Exception) -> None:
            if self.bought is bought:
                refused = isinstance(error, RefusedError)
                self.state = Reading.REFUSED if refused else Reading.AWAY
                self.words = error.words if isinstance(error, RefusedError) else ""
                self._changed()
            if not isinstance(error, CashierError):
                self._failed(error)

        self._runner.submit(Lane.LOOKUP, work, read, not_read)

    def drop(self) -> None:
        """Nobody asks any more."""
        self.bought = None
