"""Finding purchases: by the customer who made them, or by the number on a receipt."""

from collections.abc import Callable

from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.errors import NotActiveError, RefusedError
from cashier_app.domain.sale import Sale
from cashier_app.presenters.message import Message, say
from cashier_app.services.customer_purchases import CustomerPurchases
from cashier_app.services.find_customer import FindCustomer
from cashier_app.services.past_sales import PastSales

# The longest receipt number that is looked for; a till does not live to write more.
_DIGITS = 9


class PurchasesFinding:
    """Says whose purchases are shown, and looks a receipt up by its number."""

    def __init__(
        self,
        hers: CustomerPurchases,
        past: PastSales,
        find: FindCustomer,
        *,
        identify: Callable[[], None],
        found: Callable[[Sale], None],
        say_so: Callable[[Message], None],
        changed: Callable[[], None],
    ) -> None:
        """Call `identify` to ask for a customer, `found` to show a sale, `say_so` to tell."""
        self._hers = hers
        self._past = past
        self._find = find
        self._identify = identify
        self._found = found
        self._say_so = say_so
        self._changed = changed
        self.typed: str | None = None

    def close(self) -> None:
        """Show this till's own sales again, and no number."""
        self.typed = None
        self._hers.forget()

    @property
    def apart(self) -> Message | None:
        """Why only this till's own sales are shown of a customer, None when it is not so."""
        if self._hers.customer is None or not self._hers.away:
            return None
        if self._hers.refusal is not None:
            return say("purchases.list-refused", words=self._hers.refusal)
        return say("purchases.list-away")

    # ---- by customer ---------------------------------------------------------------------------

    def other_customer_requested(self) -> None:
        """Ask whose purchases are to be shown."""
        self.typed = None
        self._identify()

    def use_customer(self, customer: Customer | None) -> None:
        """Show this customer's purchases; without one, those of this till.

        A number that is being typed stays: the answer to a scanned card may come late.
        """
        if customer is None:
            self._hers.forget()
        else:
            self._hers.show(customer)
        self._changed()

    def customer_scanned(
        self, identification: Identification, use: Callable[[Customer], None]
    ) -> None:
        """Look the customer of a scanned card up, and `use` what is found.

        Without an answer, what this till sold her is shown; one whose membership ended keeps hers.
        """

        def refused(refusal: RefusedError) -> None:
            key = "not-active" if isinstance(refusal, NotActiveError) else "no-such-card"
            self._say_so(say(f"purchases.{key}", words=refusal.words))
            self._changed()

        self._find.find(
            identification,
            use,
            refused,
            lambda: use(Customer(identification)),
        )

    # ---- by number -----------------------------------------------------------------------------

    def find_requested(self) -> None:
        """Show the pad for a receipt number, or put it away."""
        self.typed = None if self.typed is not None else ""
        self._changed()

    def find_number_changed(self, text: str) -> None:
        """Take what stands in the field; `3-000418` and `418` are the same number here."""
        digits = text.rpartition("-")[2]
        self.typed = "".join(sign for sign in digits if sign.isascii() and sign.isdigit())[:_DIGITS]
        self._changed()

    def find_digit_typed(self, digit: str) -> None:
        """Add a digit of the pad."""
        self.find_number_changed((self.typed or "") + digit)

    def find_digit_deleted(self) -> None:
        """Take the last digit away."""
        self.find_number_changed((self.typed or "")[:-1])

    def find_cleared(self) -> None:
        """Take all digits away."""
        self.find_number_changed("")

    def find_confirmed(self) -> None:
        """Look this till's receipt with this number up, however old it is."""
        if not self.typed:
            return
        number = int(self.typed)

        def read(sale: Sale | None) -> None:
            if sale is None:
                self._say_so(say("purchases.no-such-number", number=str(number)))
            else:
                self.typed = None
                self._found(sale)
            self._changed()

        self._past.find_number(number, read)
