"""A cashier who exchanges goods: their money pays another sale, or goes back after all.

| Act | What happens in it |
|---|---|
| `exchanges` | goods come back, their money and some cash pay another sale |
| `exchanges_and_cancels` | the other sale is given up: the money is on the list again |
| `takes_it_out` | the part is undone and taken again before the sale is closed |
| `gives_it_back` | no sale follows: it is given back from the list |
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from tests.crash.cashier import SETTLES_S, Cashier


@dataclass(frozen=True)
class Exchanging:
    """Sells as her colleague does, and exchanges it."""

    cashier: Cashier

    def acts(self) -> Sequence[Callable[[], None]]:
        """Every way that the money of an exchange may go."""
        return (
            self.exchanges,
            self.exchanges_and_cancels,
            self.takes_it_out,
            self.gives_it_back,
        )

    def exchanges(self) -> None:
        """Pay another sale with it."""
        self._keeps()
        self.cashier.exchanges()
        self.cashier.finishes()

    def exchanges_and_cancels(self) -> None:
        """Begin to pay another sale with it, and give that up."""
        questions = self.cashier.till.wired.questions
        self._keeps()
        self.cashier.exchanges()
        self.cashier.till.do(questions.cancel_requested)
        self.cashier.till.do(questions.cancel_confirmed)
        self.cashier.till.wait(SETTLES_S)

    def takes_it_out(self) -> None:
        """Pay with it (it is what the act before left), undo that, and pay with it again."""
        till = self.cashier.till
        self.cashier.exchanges()
        till.do(till.wired.questions.remove_part_requested, 0)
        till.do(till.wired.questions.remove_part_confirmed)
        till.do(till.wired.payment.exchange_requested)
        self.cashier.finishes()

    def gives_it_back(self) -> None:
        """Give back what no sale followed."""
        till = self.cashier.till
        self._keeps()
        purchases = till.wired.beside.purchases
        till.do(till.wired.status.tab_requested, Tab.PURCHASES)
        till.do(purchases.give_backs_requested)
        for row in till.wired.after.give_backs.rows:
            till.do(purchases.row_selected, row.identity)
            till.do(purchases.given_back)
        till.do(till.wired.status.tab_requested, Tab.SALE)

    def _keeps(self) -> None:
        """Sell with all that a sale can have, and take its second line back for an exchange."""
        till = self.cashier.till
        returning = till.wired.beside.bought.returning
        self.cashier.spends_and_splits()
        till.do(till.wired.status.tab_requested, Tab.PURCHASES)
        till.do(returning.return_requested)
        till.do(returning.return_line_chosen, 1)
        till.do(returning.exchange_confirmed)
        till.wait(SETTLES_S)
        till.do(till.wired.status.tab_requested, Tab.SALE)
        assert till.screen is Screen.SALE
