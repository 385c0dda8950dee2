"""What a cashier does by hand, apart from selling: going offline, opening the drawer."""

from collections.abc import Callable
from typing import Protocol

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.verb import Verb
from cashier_app.services.allow import Allow
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.stay_offline import StayOffline


class OfflineIntents(Protocol):
    """What can be asked of the line."""

    def go_offline_requested(self) -> None:
        """Let no call leave the till any more."""
        ...

    def go_online_requested(self) -> None:
        """Let calls leave again."""
        ...


class DrawerIntents(Protocol):
    """What can be asked of the drawer, apart from a sale."""

    def drawer_requested(self) -> None:
        """Open it."""
        ...


class ByHand:
    """Does it where it is allowed, and leaves it in the audit trail."""

    def __init__(
        self,
        allow: Allow,
        offline: StayOffline,
        audit: AuditTrail,
        *,
        open_drawer: Callable[[], None],
    ) -> None:
        """`open_drawer` asks the printer for it."""
        self._allow = allow
        self._offline = offline
        self._audit = audit
        self._open_drawer = open_drawer

    def go_offline_requested(self) -> None:
        """Go offline."""
        self._allow(Verb.GO_OFFLINE, self._offline.begin)

    def go_online_requested(self) -> None:
        """Go online: nobody has to be asked for what a till should be anyway."""
        self._offline.end()

    def drawer_requested(self) -> None:
        """Open the drawer without a sale."""
        self._allow(Verb.OPEN_DRAWER, self._drawer)

    def _drawer(self) -> None:
        """Note it before it opens: a drawer that stands open was opened by somebody."""
        self._audit.note(AuditKind.DRAWER_OPENED)
        self._open_drawer()
