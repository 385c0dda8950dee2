"""Forgot the card: a past sale, opened by the code on its receipt, is given to a customer."""

from collections.abc import Callable
from typing import Protocol

from cashier_app.domain.bought import Bought
from cashier_app.domain.claim import AgainstClaim, may_have_addendum
from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.domain.sale import Sale
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import Message, say
from cashier_app.services.allow import Allow
from cashier_app.services.claim_purchase import Claimed, ClaimPurchase


@frozen
class ClaimPanel:
    """The question whether a purchase is to be given to this customer."""

    number: str
    customer: Customer


@frozen
class ClaimWays:
    """What can be done with the chosen purchase for a forgotten card.

    `offered` says that it was opened by its receipt's code; then `against` is why it cannot be
    given to anybody, None when it can. `addendum` says that one can be printed.
    """

    offered: bool = False
    against: AgainstClaim | None = None
    addendum: bool = False


NO_WAYS = ClaimWays()


class ClaimingIntents(Protocol):
    """What a cashier can ask about a purchase made without the card."""

    def claim_requested(self) -> None:
        """Ask who the customer is."""
        ...

    def claim_kept(self) -> None:
        """Leave the purchase without a customer."""
        ...

    def claim_confirmed(self) -> None:
        """Give it to her."""
        ...

    def addendum_requested(self) -> None:
        """Print what was earned."""
        ...


class PurchasesClaiming:
    """Holds who is to get which sale, and nothing that the books do not say."""

    def __init__(
        self,
        claim: ClaimPurchase,
        *,
        allow: Allow,
        chosen: Callable[[], Bought | None],
        by_code: Callable[[], str],
        identify: Callable[[], None],
        begins: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        """Ask `chosen` for the purchase that is shown, `by_code` for the one opened by its code.

        `identify` asks for a customer; `allow` whether the person at the till may give it away.
        `begins` ends what else is asked about a purchase.
        """
        self._claim = claim
        self._allow = allow
        self._chosen = chosen
        self._by_code = by_code
        self._identify = identify
        self._begins = begins
        self._changed = changed
        self._sale: Sale | None = None
        self._customer: Customer | None = None

    # ---- what a cashier asks -------------------------------------------------------------------

    def claim_requested(self) -> None:
        """Ask who the customer is."""
        bought = self._chosen()
        ways = self.ways(bought)
        sale = bought.sale if bought is not None else None
        if sale is not None and ways.offered and ways.against is None:
            self._allow(Verb.CLAIM_PURCHASE, lambda: self._begin(sale))

    def claim_kept(self) -> None:
        """Leave the purchase without a customer."""
        self._sale = self._customer = None
        self._changed()

    def claim_confirmed(self) -> None:
        """Give it to her, once."""
        sale, customer = self._sale, self._customer
        if sale is not None and customer is not None:
            self.claim_kept()
            self._claim.give(sale, customer)

    def addendum_requested(self) -> None:
        """Print what was earned with the chosen purchase."""
        bought = self._chosen()
        if bought is not None and bought.sale is not None and may_have_addendum(bought.sale):
            self._claim.print_addendum(bought.sale)

    def identified(self, customer: Customer | None) -> bool:
        """Hear who she is; whether that was asked for a purchase."""
        if not self.awaits_customer:
            return False
        self._customer = customer
        if customer is None:
            self._sale = None
        self._changed()
        return True

    # ---- what is shown -------------------------------------------------------------------------

    @property
    def awaits_customer(self) -> bool:
        """Whether somebody is asked for, to whom a purchase is to be given."""
        return self._sale is not None and self._customer is None

    @property
    def asking(self) -> bool:
        """Whether the question is shown."""
        return self._customer is not None

    def panel(self) -> ClaimPanel | None:
        """The question, None while nothing is asked."""
        if self._sale is None or self._customer is None:
            return None
        return ClaimPanel(self._sale.reference.receipt_number, self._customer)

    def ways(self, bought: Bought | None) -> ClaimWays:
        """Say what can be done with this purchase."""
        sale = bought.sale if bought is not None else None
        if sale is None:
            return NO_WAYS
        against = self._claim.against(sale)
        without = sale.customer is None or bool(sale.claimed_at)
        offered = str(sale.reference) == self._by_code() and without
        addendum = may_have_addendum(sale)
        offered = offered and against is not AgainstClaim.OFF and not addendum
        return ClaimWays(offered, against, addendum)

    # ---- within --------------------------------------------------------------------------------

    def _begin(self, sale: Sale) -> None:
        self._begins()
        self._sale, self._customer = sale, None
        self._identify()


def claimed_message(claimed: Claimed) -> Message:
    """Say what became of it."""
    number = claimed.sale.reference.receipt_number
    if claimed.against is not None:
        return say(f"claims.{claimed.against.value}", number=number)
    return say("claims.given", number=number, name=claimed.customer.short_name)
