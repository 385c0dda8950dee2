"""What the Identify customer screen shows and what a cashier can ask of it."""

from dataclasses import field
from enum import Enum
from typing import Protocol

from cashier_app.domain.customer import Customer, Means
from cashier_app.domain.frozen import frozen
from cashier_app.presenters.message import Message

# The domains of e-mail addresses that are typed with one key.
MAIL_SERVICES = ("gmail.com", "hotmail.com", "cytanet.com.cy")


class LookUp(Enum):
    """How the look-up stands."""

    IDLE = "idle"
    LOOKING = "looking"
    FOUND = "found"
    NOT_FOUND = "not-found"
    ENDED = "ended"
    OFFLINE = "offline"


@frozen
class RecentCustomer:
    """A customer served today on this till: first name and initial, means and ending."""

    name: str
    means: Means
    ending: str


@frozen
class IdentifyState:
    """Everything on the Identify customer screen.

    `typed` keeps what was typed in each way. `line` is the line under the field, `words` CRM.COM's
    own words. `suggestion` is a better e-mail domain (`gmail.com`); `may_be_misspelt` says that
    nobody has the address, which is not so of one that several have or that is not in force.
    `has_customer` is whether the sale has one that may be removed; `for_purchases` whether she is
    asked for on Purchases, where the way back leads.
    """

    ways: tuple[Means, ...]
    way: Means
    last_used: Means
    typed: dict[Means, str]
    country_code: str
    country_codes: tuple[str, ...]
    choosing_country: bool
    look_up: LookUp
    line: Message
    words: str = ""
    found: Customer | None = None
    recent: tuple[RecentCustomer, ...] = field(default=())
    suggestion: str = ""
    may_be_misspelt: bool = False
    can_find: bool = False
    can_use: bool = False
    has_customer: bool = False
    for_purchases: bool = False


class IdentifyIntents(Protocol):
    """What a cashier can ask of the screen; the screen has a signal of each name."""

    def way_chosen(self, way: Means) -> None:
        """Another way to identify."""
        ...

    def text_changed(self, text: str) -> None:
        """The field of the chosen way holds this text now."""
        ...

    def digit_typed(self, digits: str) -> None:
        """A key of the keypad or the letter keyboard."""
        ...

    def delete_requested(self) -> None:
        """Delete the last character."""
        ...

    def clear_requested(self) -> None:
        """Empty the field."""
        ...

    def country_requested(self) -> None:
        """Show or hide the list of country codes."""
        ...

    def country_chosen(self, code: str) -> None:
        """Another country code."""
        ...

    def recent_chosen(self, place: int) -> None:
        """A recent customer was tapped."""
        ...

    def suggestion_chosen(self) -> None:
        """Use the better e-mail domain and look up."""
        ...

    def find_requested(self) -> None:
        """Look up what was typed."""
        ...

    def use_requested(self) -> None:
        """Use the found customer (offline: the number as typed)."""
        ...

    def without_customer_requested(self) -> None:
        """Go back to Sale without a customer."""
        ...

    def back_requested(self) -> None:
        """Go back to the basket, the customer as before."""
        ...


class IdentifyView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: IdentifyState) -> None:
        """Show this state."""
        ...
