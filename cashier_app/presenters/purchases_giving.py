"""What is to be given back, in the place of the purchases while somebody asks for it."""

from collections.abc import Callable
from decimal import Decimal

from cashier_app.domain.customer import Customer
from cashier_app.domain.give_back import GiveBack
from cashier_app.domain.money import ZERO
from cashier_app.domain.tender import MoneyBack
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.purchases_state import GiveBackRow
from cashier_app.services.allow import Allow
from cashier_app.services.give_back import GiveBackList


class PurchasesGiving:
    """Holds which of the rows is asked for, and says when it stands in the books."""

    def __init__(
        self,
        owed: GiveBackList,
        allow: Allow,
        *,
        changed: Callable[[], None],
        say_so: Callable[[Message], None],
    ) -> None:
        """Call `changed` once it is being given back, `say_so` when it was."""
        self._owed = owed
        self._allow = allow
        self._changed = changed
        self._say_so = say_so
        self._chosen = ""
        self._paying: GiveBack | None = None
        self.shown = False
        owed.refused = self._refused

    def put_away(self) -> None:
        """Show the purchases."""
        self.shown = False
        self._chosen = ""

    def load(self) -> None:
        """Read the list anew."""
        self._owed.load()

    def show_for(self, customer: Customer) -> None:
        """Show what is to be given back to this customer, ready to be given."""
        owed = self._owed.for_customer(customer)
        self.shown = True
        self._chosen = owed[0].identity if owed else ""

    def toggle(self) -> None:
        """Show the list, or the purchases again."""
        self.shown = not self.shown
        self._chosen = ""

    def choose(self, key: str) -> None:
        """Ask whether this is to be given back."""
        self._chosen = key

    def back(self) -> bool:
        """Leave what was chosen, then the list; False when neither is there."""
        if self._chosen:
            self._chosen = ""
            return True
        if self.shown:
            self.toggle()
            return True
        return False

    def given_back(self) -> None:
        """Let the money go to the customer, if that is allowed and it is still owed by then."""
        identity = self._chosen
        if identity:
            self._allow(Verb.GIVE_BACK, lambda: self._pay(identity))

    def follow(self) -> None:
        """Say that money was given back once it stands in the books."""
        paying = self._paying
        if paying is not None and all(one.identity != paying.identity for one in self._owed.rows):
            self._paying = None
            row = _row(paying, self._owed.back_of(paying))
            self._say_so(say("purchases.given-back", amount=row.amount, number=row.number))

    def _pay(self, identity: str) -> None:
        """Give it; the service writes it once, however often this was pressed and allowed."""
        owed = next((one for one in self._owed.rows if one.identity == identity), None)
        self._chosen = ""
        if owed is not None:
            self._paying = owed
            self._owed.paid(owed)
        self._changed()

    def _refused(self, owed: GiveBack) -> None:
        """Nothing was given: a sale took some of it meanwhile, or pays with it just now."""
        self._paying = None
        self._say_so(say("purchases.exchange-taken", number=owed.sale.reference.receipt_number))
        self._changed()

    @property
    def rows(self) -> tuple[GiveBackRow, ...]:
        """What is to be given back, oldest first."""
        return tuple(_row(one, self._owed.back_of(one)) for one in self._owed.rows)

    @property
    def chosen(self) -> GiveBackRow | None:
        """What is asked for."""
        return next((row for row in self.rows if row.key == self._chosen), None)

    def owed_for(self, identity: str) -> Decimal:
        """What is still to be given back of a sale."""
        return sum((one.amount for one in self._owed.rows if one.identity == identity), ZERO)


def _row(owed: GiveBack, back: tuple[MoneyBack, ...]) -> GiveBackRow:
    sale = owed.sale
    return GiveBackRow(
        key=owed.identity,
        number=sale.reference.receipt_number,
        at=sale.bought_at,
        customer=sale.customer,
        amount=sum((part.amount for part in back), ZERO),
        back=back,
        exchange=owed.for_exchange,
    )
