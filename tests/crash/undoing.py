"""A cashier who undoes past sales: cancels them, takes goods back, gives one to its customer.

| Act | What happens in it |
|---|---|
| `cancels` | accepted at once |
| `cancels_unanswered` | it arrives, its answer does not: found by a look-up |
| `returns_goods` | cancelled, recorded anew, the wallet asked again |
| `returns_marked_down` | the same of a sale with discounts, on a line and on all of it |
| `returns_unanswered` | each of the three writes arrives once without its answer |
| `returns_what_never_arrives` | what is kept does not arrive: sent again after the quiet period |
| `returns_without_customer` | the books alone |
| `claims` | she had forgotten the card; it is sent late, and what comes off is owed to her |
| `claims_unanswered` | the same, and its answer gets lost |
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from tests.crash.cashier import SETTLES_S, Cashier


@dataclass(frozen=True)
class Undoing:
    """Sells as her colleague does, and undoes it."""

    cashier: Cashier

    def acts(self) -> Sequence[Callable[[], None]]:
        """Every way to undo a sale."""
        return (
            self.cancels,
            self.cancels_unanswered,
            self.returns_goods,
            self.returns_marked_down,
            self.returns_unanswered,
            self.returns_what_never_arrives,
            self.returns_without_customer,
            self.claims,
            self.claims_unanswered,
        )

    def cancels(self) -> None:
        """Cancel a sale with all that a sale can have."""
        self._sells()
        self._cancels()

    def cancels_unanswered(self) -> None:
        """Cancel one without hearing of it."""
        self._sells()
        self.cashier.line.lose_answer("cancel_purchase")
        self._cancels()

    def returns_goods(self) -> None:
        """Take the second line of a sale back."""
        self._sells()
        self._returns()

    def returns_marked_down(self) -> None:
        """Take the marked-down line of a marked-down sale back."""
        self.cashier.spends_and_splits(marked_down=True)
        self._returns()

    def returns_unanswered(self) -> None:
        """Take goods back, and hear of none of the writes."""
        for call in ("cancel_purchase", "record_purchase", "spend"):
            self._sells()
            self.cashier.line.lose_answer(call)
            self._returns()

    def returns_what_never_arrives(self) -> None:
        """Take goods back while what is kept gets lost on its way."""
        self._sells()
        self.cashier.line.lose_request("record_purchase")
        self._returns()

    def returns_without_customer(self) -> None:
        """Take goods of a sale back that CRM.COM never knew."""
        self.cashier.pays_in_cash()
        self._returns()

    def claims(self) -> None:
        """Give a sale to the customer who had forgotten her card."""
        self.cashier.pays_in_cash()
        self._claims()

    def claims_unanswered(self) -> None:
        """Give one to her without hearing of it."""
        self.cashier.pays_in_cash()
        self.cashier.line.lose_answer("record_purchase")
        self._claims()

    def _sells(self) -> None:
        self.cashier.spends_and_splits()

    def _cancels(self) -> None:
        till = self.cashier.till
        cancelling = till.wired.beside.bought.cancelling
        self._opens_purchases()
        till.do(cancelling.cancel_requested)
        till.do(cancelling.cancel_confirmed)
        self._goes_back()

    def _returns(self) -> None:
        till = self.cashier.till
        returning = till.wired.beside.bought.returning
        self._opens_purchases()
        till.do(returning.return_requested)
        till.do(returning.return_line_chosen, 1)
        till.do(returning.return_confirmed)
        self._goes_back()

    def _claims(self) -> None:
        till = self.cashier.till
        bought = till.wired.beside.bought
        self._opens_purchases()
        newest = till.wired.beside.purchases.purchase
        assert newest is not None, "no sale in Purchases"
        till.scan(newest.reference)
        till.do(bought.claiming.claim_requested)
        till.scan(self.cashier.card)
        till.do(bought.claiming.claim_confirmed)
        self._goes_back()

    def _opens_purchases(self) -> None:
        self.cashier.till.do(self.cashier.till.wired.status.tab_requested, Tab.PURCHASES)

    def _goes_back(self) -> None:
        till = self.cashier.till
        till.wait(SETTLES_S)
        till.do(till.wired.status.tab_requested, Tab.SALE)
        assert till.screen is Screen.SALE
