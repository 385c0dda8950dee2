"""Give a sale up: what CRM.COM recorded of it is cancelled there, from the outbox if need be."""

from collections.abc import Callable

from cashier_app.domain.basket import Basket
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.sale import Sale
from cashier_app.domain.tender import TenderKind
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.ports import Books, Rewards


class GiveUpSale:
    """Writes the sale as given up, with the cancellation that must reach CRM.COM in the same row.

    The cashier never waits for CRM.COM here: the outbox sends the cancellation, and looks the
    purchase up first when it is not known whether it was recorded.
    """

    def __init__(
        self,
        current: CurrentSale,
        books: Books,
        rewards: Rewards,
        *,
        keep: Callable[[Basket], None],
        drawer: Callable[[], None],
        send: Callable[[], None],
    ) -> None:
        """Call `drawer` when cash has to be given back, `send` when something waits to be sent.

        `keep` gets the basket of a sale that is given up to change it, in the books lane right
        behind that: a till that ends before it shows the basket must not lose it.
        """
        self._current = current
        self._books = books
        self._rewards = rewards
        self._keep = keep
        self._drawer = drawer
        self._send = send

    def give_up(self, done: Callable[[Sale], None]) -> None:
        """Cancel the whole sale; parts that were taken are given back by the cashier."""
        self._write(Sale.given_up, done, lambda _: None)

    def reopen(self, done: Callable[[Sale], None]) -> None:
        """Give the sale up to change its basket; not possible once money was taken."""

        def move(sale: Sale) -> Sale:
            if not sale.may_change_basket:
                message = "the basket cannot be changed any more"
                raise TransitionError(message)
            return sale.given_up()

        self._write(move, done, self._keep)

    def _write(
        self,
        move: Callable[[Sale], Sale],
        done: Callable[[Sale], None],
        keep: Callable[[Basket], None],
    ) -> None:
        def write(sale: Sale) -> None:
            number = sale.answer.number if sale.answer else ""
            request = self._rewards.cancel_purchase_request(number) if number else None
            self._books.give_up(sale, request)
            keep(sale.basket)

        def written(sale: Sale) -> None:
            if any(part.kind is TenderKind.CASH for part in sale.tenders):
                self._drawer()
            if sale.may_be_at_crm:
                self._send()
            done(sale)

        self._current.last(move, write, written)
