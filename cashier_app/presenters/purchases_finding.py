"""Finding purchases: by the customer who made them, or by the number on a receipt."""

from collections.abc import Callable
from datetime import date

from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.digits import digits_of
from cashier_app.domain.errors import NotActiveError, RefusedError
from cashier_app.domain.sale import Sale
from cashier_app.presenters.message import Message, say
from cashier_app.services.customer_purchases import CustomerPurchases
from cashier_app.services.find_customer import FindCustomer
from cashier_app.services.past_sales import PastSales
from cashier_app.services.ports import Clock

# The longest receipt number that is looked for; a till does not live to write more.
_DIGITS = 9


class PurchasesFinding:
    """Says whose purchases are shown, and looks a receipt up by its number."""

    def __init__(
        self,
        hers: CustomerPurchases,
        past: PastSales,
        find: FindCustomer,
        clock: Clock,
        *,
        identify: Callable[[], None],
        found: Callable[[Sale], None],
        say_so: Callable[[Message | None], None],
        changed: Callable[[], None],
    ) -> None:
        """Call `identify` to ask for a customer, `found` to show a sale, `say_so` to tell.

        What was said of one search ends with the next: `say_so(None)` shows the screen without it.
        """
        self._hers = hers
        self._past = past
        self._find = find
        self._clock = clock
        self._identify = identify
        self._found = found
        self._say_so = say_so
        self._changed = changed
        self.typed: str | None = None
        self.by_day = False
        """Whether what is typed is a day, not the number of a receipt."""

    def close(self) -> None:
        """Show this till's own sales again, of all days, and no number."""
        self.typed = None
        self._past.day = None
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
        self._say_so(None)
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

        self._say_so(None)
        self._find.find(
            identification,
            use,
            refused,
            lambda: use(Customer(identification)),
        )

    # ---- by number -----------------------------------------------------------------------------

    def find_requested(self) -> None:
        """Show the pad for a receipt number, or put it away."""
        self._show_pad(by_day=False)

    def find_day_requested(self) -> None:
        """Show the pad for a day, or put it away; while one is shown, show all days again."""
        if self._past.day is not None:
            self.typed = None
            self._past.show_day(None)
            self._changed()
        else:
            self._show_pad(by_day=True)

    def find_number_changed(self, text: str) -> None:
        """Take what stands in the field; `3-000418` and `418` are the same number here."""
        self.typed = digits_of(text if self.by_day else text.rpartition("-")[2])[:_DIGITS]
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
        self._say_so(None)
        if self.by_day:
            self._show_day(self.typed)
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

    def _show_pad(self, *, by_day: bool) -> None:
        away = self.typed is not None and self.by_day is by_day
        self.typed = None if away else ""
        self.by_day = by_day
        self._say_so(None)

    def _show_day(self, digits: str) -> None:
        day = day_of(digits, self._clock.now().date())
        if day is None:
            self._say_so(say("purchases.no-such-day"))
            self._changed()
            return
        self.typed = None
        self._past.show_day(day)
        self._changed()


def day_of(digits: str, today: date) -> date | None:
    """Read `2111`, `211126` or `21112026` as a day: without a year, the last one that was.

    None is no day.
    """
    years = {4: "", 6: f"{today.year // 100}", 8: ""}
    if len(digits) not in years:
        return None
    year = years[len(digits)] + digits[4:] or str(today.year)
    try:
        day = date(int(year), int(digits[2:4]), int(digits[:2]))
        return day.replace(year=day.year - 1) if len(digits) == 4 and day > today else day  # noqa: PLR2004 - day and month
    except ValueError:
        return None
