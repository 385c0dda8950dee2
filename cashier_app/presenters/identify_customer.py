"""The Identify customer screen: find the customer by whatever she has."""

from collections.abc import Callable

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.digits import digits_of
from cashier_app.domain.errors import NotActiveError, RefusedError, SeveralFoundError
from cashier_app.domain.shop import Shop
from cashier_app.presenters.identify_customer_state import (
    MAIL_SERVICES,
    IdentifyState,
    IdentifyView,
    LookUp,
    RecentCustomer,
)
from cashier_app.presenters.message import Message, say
from cashier_app.services.find_customer import FindCustomer

# Domains that people mean when they type something close to them.
EMAIL_DOMAINS = (*MAIL_SERVICES, "yahoo.com", "outlook.com")
COUNTRY_CODES = ("+357", "+30", "+44", "+49", "+33", "+7", "+972", "+961")
_NOT_FOUND = {
    Means.PHONE: "identify.not-found.phone",
    Means.CARD: "identify.not-found.card",
    Means.EMAIL: "identify.not-found.email",
}


class IdentifyPresenter:
    """Looks a customer up by phone, card number or e-mail, and hands her to `use`."""

    def __init__(
        self,
        view: IdentifyView,
        find: FindCustomer,
        shop: Shop,
        *,
        use: Callable[[Customer | None], None],
        back: Callable[[], None],
        has_customer: Callable[[], bool],
        for_purchases: Callable[[], bool] = lambda: False,
    ) -> None:
        """Call `use` with the customer (or None) and `back` to leave everything as it was."""
        self._view = view
        self._find = find
        self._shop = shop
        self._use = use
        self._back = back
        self._has_customer = has_customer
        self._for_purchases = for_purchases
        self._last_used = Means.PHONE
        self._found: Customer | None = None
        self._asked = Identification(Means.PHONE, "")
        self._open_fields()

    def _open_fields(self) -> None:
        self._way = self._last_used
        self._typed = dict.fromkeys(Means, "")
        self._country = self._shop.country_code
        self._choosing_country = False
        self._settle(LookUp.IDLE, self._idle_line())

    def open(self) -> None:
        """Begin with empty fields, in the way that was used last."""
        self._open_fields()
        self.refresh()

    def refresh(self) -> None:
        """Show the present state."""
        self._view.render(
            IdentifyState(
                ways=(self._last_used, *(way for way in Means if way is not self._last_used)),
                way=self._way,
                last_used=self._last_used,
                typed=dict(self._typed),
                country_code=self._country,
                country_codes=self._country_codes(),
                choosing_country=self._choosing_country,
                look_up=self._look_up,
                line=self._line,
                words=self._words,
                found=self._found,
                recent=tuple(
                    RecentCustomer(
                        customer.short_name,
                        customer.identification.means,
                        customer.identification.ending,
                    )
                    for customer in self._find.recent
                ),
                suggestion=self._suggestion,
                may_be_misspelt=self._may_be_misspelt,
                can_find=bool(self._typed[self._way].strip()),
                can_use=self._look_up in (LookUp.FOUND, LookUp.OFFLINE),
                has_customer=self._has_customer() and not self._for_purchases(),
                for_purchases=self._for_purchases(),
            )
        )

    # ---- typing --------------------------------------------------------------------------------

    def way_chosen(self, way: Means) -> None:
        """Another way; what was typed in the one before is kept."""
        self._way = way
        self._choosing_country = False
        self._find.forget()
        self._settle(LookUp.IDLE, self._idle_line())
        self.refresh()

    def text_changed(self, text: str) -> None:
        """Take what stands in the field; a phone number of full length is looked up at once."""
        if self._way is Means.PHONE:
            text = digits_of(text)
        if text == self._typed[self._way]:
            return
        self._typed[self._way] = text
        self._find.forget()
        self._settle(LookUp.IDLE, self._idle_line())
        self._find_if_full()

    def digit_typed(self, digits: str) -> None:
        """Add what a key of the keypad or the letter keyboard types."""
        text = self._typed[self._way]
        if self._own_phone and len(text) >= self._shop.phone_length:
            text = ""
        if digits in EMAIL_DOMAINS and "@" not in text:
            digits = f"@{digits}"
        elif digits in EMAIL_DOMAINS:
            text = text.partition("@")[0] + "@"
        self.text_changed(text + digits)

    def delete_requested(self) -> None:
        """Delete the last character."""
        self.text_changed(self._typed[self._way][:-1])

    def clear_requested(self) -> None:
        """Empty the field."""
        self.text_changed("")

    def country_requested(self) -> None:
        """Show or hide the country codes."""
        self._choosing_country = not self._choosing_country
        self.refresh()

    def country_chosen(self, code: str) -> None:
        """Take another country code: it is another number now."""
        self._country = code
        self._choosing_country = False
        self._find.forget()
        self._settle(LookUp.IDLE, self._idle_line())
        self._find_if_full()

    # ---- looking up ----------------------------------------------------------------------------

    def find_requested(self) -> None:
        """Look up what was typed."""
        identification = self._identification()
        if identification.value:
            self._ask(identification)

    def recent_chosen(self, place: int) -> None:
        """Look a recent customer up again."""
        recent = self._find.recent
        if place < len(recent):
            self._ask(recent[place].identification)

    def suggestion_chosen(self) -> None:
        """Use the better e-mail domain and look up."""
        if self._suggestion:
            name = self._typed[Means.EMAIL].partition("@")[0]
            self.text_changed(f"{name}@{self._suggestion}")
            self.find_requested()

    def use_requested(self) -> None:
        """Use the found customer; offline, what was looked up, as it was given."""
        if self._look_up is LookUp.FOUND and self._found is not None:
            self._last_used = self._way
            self._use(self._found)
        elif self._look_up is LookUp.OFFLINE:
            self._last_used = self._way
            self._use(Customer(self._asked))

    def without_customer_requested(self) -> None:
        """Go on without a customer."""
        self._find.forget()
        self._use(None)

    def back_requested(self) -> None:
        """Leave everything as it was."""
        self._find.forget()
        self._back()

    def _ask(self, identification: Identification) -> None:
        self._asked = identification
        self._settle(LookUp.LOOKING, say("identify.looking"))
        self.refresh()
        self._find.find(identification, self._was_found, self._was_refused, self._was_offline)

    def _find_if_full(self) -> None:
        """Look a phone number up at its full length, which is known for the own country only."""
        full = len(self._typed[self._way]) == self._shop.phone_length
        if self._own_phone and full:
            self.find_requested()
        else:
            self.refresh()

    @property
    def _own_phone(self) -> bool:
        return self._way is Means.PHONE and self._country == self._shop.country_code

    def _was_found(self, customer: Customer) -> None:
        self._settle(LookUp.FOUND, say("identify.found"))
        self._found = customer
        if not customer.takes_part:
            self._look_up = LookUp.ENDED
            self._line = say("identify.ended")
            if customer.ended_on is not None:
                self._line = say("identify.ended-on", date=customer.ended_on)
        self.refresh()

    def _was_refused(self, refusal: RefusedError) -> None:
        self._settle(LookUp.NOT_FOUND, say(_NOT_FOUND[self._asked.means]))
        self._words = refusal.words
        if isinstance(refusal, NotActiveError):
            unverified = refusal.unverified
            self._line = say("identify.not-verified" if unverified else "identify.not-active")
        elif isinstance(refusal, SeveralFoundError):
            self._line = say("identify.several")
        elif self._way is Means.EMAIL and self._asked == self._identification():
            self._may_be_misspelt = True
            self._suggestion = better_domain(self._typed[Means.EMAIL])
            if self._suggestion:
                self._line = say("identify.not-found.email-typo", domain=self._suggestion)
        self.refresh()

    def _was_offline(self) -> None:
        self._settle(LookUp.OFFLINE, say("identify.offline"))
        self.refresh()

    def _settle(self, look_up: LookUp, line: Message) -> None:
        self._look_up = look_up
        self._line = line
        self._words = ""
        self._found = None
        self._suggestion = ""
        self._may_be_misspelt = False

    def _identification(self) -> Identification:
        value = self._typed[self._way].strip()
        if self._way is Means.PHONE and value and self._country != self._shop.country_code:
            value = self._country + value
        return Identification(self._way, value)

    def _idle_line(self) -> Message:
        if self._own_phone:
            return say("identify.hint.phone", length=self._shop.phone_length)
        return say("identify.hint.other")

    def _country_codes(self) -> tuple[str, ...]:
        own = self._shop.country_code
        return (own, *(code for code in COUNTRY_CODES if code != own)) if own else COUNTRY_CODES


def better_domain(address: str) -> str:
    """Return the well-known domain that a misspelt address may mean, or nothing."""
    _, at, domain = address.strip().lower().partition("@")
    if not at or not domain or domain in EMAIL_DOMAINS:
        return ""
    near = [known for known in EMAIL_DOMAINS if _distance(domain, known) <= _TYPOS]
    return near[0] if near else ""


_TYPOS = 2


def _distance(one: str, other: str) -> int:
    """Count the single-character edits between two words (Levenshtein)."""
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        before, row[0] = row[0], place
        for column, against in enumerate(other, start=1):
            changed = before + (letter != against)
            before = row[column]
            row[column] = min(row[column] + 1, row[column - 1] + 1, changed)
    return row[-1]
