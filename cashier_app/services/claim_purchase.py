"""Give a past sale to the customer who had forgotten the card: once, sent late, under its name."""

from collections.abc import Callable
from datetime import datetime, time

from cashier_app.domain.claim import AgainstClaim, ClaimRules, addendum
from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop
from cashier_app.services.ports import Books, Clock, Lane, PrintJob, Rewards, TaskRunner


@frozen
class Claimed:
    """What became of it: given, or why not."""

    sale: Sale
    customer: Customer
    against: AgainstClaim | None = None


class ClaimPurchase:
    """Writes the claim with its request; the outbox sends it by the rules of all late purchases.

    The sale keeps its reference and its time. What CRM.COM takes off by itself then is owed to the
    customer, because she had paid in full.
    """

    def __init__(
        self,
        books: Books,
        rewards: Rewards,
        shop: Shop,
        rules: ClaimRules,
        runner: TaskRunner,
        clock: Clock,
        *,
        print_slip: Callable[[PrintJob], None],
        ended: Callable[[Claimed], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `ended` with what became of a claim, `failed` when nothing could be written."""
        self._books = books
        self._rewards = rewards
        self._shop = shop
        self._rules = rules
        self._runner = runner
        self._clock = clock
        self._print_slip = print_slip
        self._ended = ended
        self._failed = failed
        self._giving: set[str] = set()
        self._printing: set[str] = set()

    def against(self, sale: Sale) -> AgainstClaim | None:
        """Say why this sale cannot be given to anybody, None when it can."""
        return self._rules.against_sale(sale, self._clock.now())

    def give(self, sale: Sale, customer: Customer) -> None:
        """Give it to her; a second press, or a second customer meanwhile, is none."""
        if sale.identity in self._giving:
            return
        self._giving.add(sale.identity)

        def write() -> AgainstClaim | None:
            now = self._clock.now()
            known = self._books.sale_of(str(sale.reference)) or sale
            today = self._books.claimed_since(datetime.combine(now.date(), time()))
            against = self._rules.against_sale(known, now)
            against = against or self._rules.against_customer(customer, today)
            if against is None:
                given = known.claimed(customer, now.isoformat())
                self._books.claim(given, self._rewards.purchase_request(given))
            return against

        def written(against: AgainstClaim | None) -> None:
            self._giving.discard(sale.identity)
            self._ended(Claimed(sale, customer, against))

        def not_written(error: Exception) -> None:
            self._giving.discard(sale.identity)
            if isinstance(error, TransitionError):  # goods of it are coming back
                self._ended(Claimed(sale, customer, AgainstClaim.RETURNED))
            else:
                self._failed(error)

        self._runner.submit(Lane.BOOKS, write, written, not_written)

    def print_addendum(self, sale: Sale) -> None:
        """Print what was earned with a sale that was given to a customer; again it is a copy."""
        if sale.identity in self._printing:
            return
        self._printing.add(sale.identity)
        paper = addendum(sale, self._shop, self._clock.now().isoformat())

        def written(job: PrintJob) -> None:
            self._printing.discard(sale.identity)
            self._print_slip(job)

        def not_written(error: Exception) -> None:
            self._printing.discard(sale.identity)
            self._failed(error)

        self._runner.submit(Lane.BOOKS, lambda: self._books.add_copy(paper), written, not_written)
