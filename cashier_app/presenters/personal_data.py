"""What names a customer on the sale's screens: masked, until somebody who may asks for it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Generic, Protocol, TypeVar

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.customer import Customer
from cashier_app.domain.verb import Verb
from cashier_app.services.allow import Allow
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.running_basket import RunningBasket

StateT = TypeVar("StateT")
_State_contra = TypeVar("_State_contra", contravariant=True)


class PersonalIntents(Protocol):
    """What a cashier can ask about it."""

    def personal_requested(self) -> None:
        """Show the customer's data."""
        ...


class PersonalData:
    """Shows whose data is shown: one customer's, for one basket, after it was allowed and noted."""

    def __init__(
        self, running: RunningBasket, allow: Allow, audit: AuditTrail, *, mask: bool
    ) -> None:
        """Mask, if the shop wants that."""
        self._running = running
        self._allow = allow
        self._audit = audit
        self._mask = mask
        self._shown_for: tuple[str, str] | None = None
        self._views: list[Callable[[], None]] = []

    def personal_requested(self) -> None:
        """Show this customer's data for this basket, if whoever is at the till may see it."""
        asked = self._present()
        if asked is not None and asked != self._shown_for:
            self._allow(Verb.SHOW_PERSONAL_DATA, lambda: self._show(asked))

    def hide(self) -> None:
        """Mask again: somebody else is at the till."""
        self._shown_for = None
        self._again()

    def hides(self, customer: Customer | None) -> bool:
        """Whether there is more to see of this customer than is shown."""
        return self._mask and customer is not None and not self._is_shown(customer)

    def shown(self, customer: Customer | None) -> Customer | None:
        """Return the customer as the screen may show her."""
        return customer.masked if customer is not None and self.hides(customer) else customer

    def in_public(self, customer: Customer | None) -> str:
        """Return what everybody in the shop may read of her name, whatever the cashier may see."""
        if customer is None:
            return ""
        return customer.masked.name if self._mask else customer.name

    def watch(self, again: Callable[[], None]) -> None:
        """Call this when something is shown or hidden."""
        self._views.append(again)

    def _show(self, asked: tuple[str, str]) -> None:
        self._shown_for = asked
        self._audit.note(AuditKind.PERSONAL_SHOWN, basket=asked[0])
        self._again()

    def _again(self) -> None:
        for again in self._views:
            again()

    def _present(self) -> tuple[str, str] | None:
        basket = self._running.basket
        if basket.customer is None:
            return None
        return basket.identity, basket.customer.identification.value

    def _is_shown(self, customer: Customer) -> bool:
        present = self._present()
        return (
            self._shown_for is not None
            and present == self._shown_for
            and customer.identification.value == present[1]
        )


class Renders(Protocol[_State_contra]):
    """A view of states of one kind."""

    def render(self, state: _State_contra) -> None:
        """Show this state."""
        ...


class MaskedView(Generic[StateT]):
    """A view whose states have a customer; it gets to see her as `PersonalData` says."""

    def __init__(self, view: Renders[StateT], personal: PersonalData) -> None:
        """Hand states on to this view."""
        self._view = view
        self._personal = personal
        self._last: Any = None
        personal.watch(self._again)

    def render(self, state: StateT) -> None:
        """Show this state."""
        self._last = state
        # The states of the sale's screens name her in the same place; mypy has no word for that.
        customer: Customer | None = self._last.customer
        changes: dict[str, object] = {"customer": self._personal.shown(customer)}
        if hasattr(state, "personal_hidden"):
            changes["personal_hidden"] = self._personal.hides(customer)
        self._view.render(replace(self._last, **changes))

    def _again(self) -> None:
        if self._last is not None:
            self.render(self._last)
