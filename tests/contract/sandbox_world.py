"""The httpx client talking to the sandbox, as a world for the contract tests."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from cashier_app.app.crmcom_when_asked import CrmComWhenAsked
from cashier_app.crmcom.credentials import Credentials
from cashier_app.crmcom.gateway import CrmComRewards
from cashier_app.crmcom.release import R13_1, R14_2, R17, Release
from cashier_app.crmcom.settings import Assumed, CrmComSettings
from cashier_app.domain.customer import Identification, Means
from cashier_app.sandbox.elia_market import SYNCHRONISATION
from cashier_app.sandbox.faults import Kind
from cashier_app.sandbox.server import SandboxServer
from cashier_app.services.line import LineState

_METHODS = {
    "find_customer": "rewards_participants/show",
    "read_wallet": "wallets/get_balance",
    "preview": "customer_events/purchases/preview",
    "record_purchase": "customer_events/purchases/create",
    "read_purchase": "customer_events/purchases/show",
    "purchases_of": "customer_events/purchases/list",
    "look_up_purchase": "customer_events/purchases/list",
    "spend": "customer_events/spend_requests/create",
    "look_up_spend": "customer_events/spend_requests/list",
    "cancel_purchase": "customer_events/purchases/cancel",
    "cancel_spend": "customer_events/spend_requests/cancel",
}


class SandboxWorld:
    """Elia Market at the sandbox; `server` and `line` are there for tests that look closer."""

    member = Identification(Means.CARD, "7029986603")
    ended_member = Identification(Means.CARD, "7013390248")
    email_member = Identification(Means.EMAIL, "d.hadjis@cytanet.com.cy")
    inactive_card = Identification(Means.CARD, "7025880019")
    unverified_card = Identification(Means.CARD, "7032290041")

    def __init__(
        self,
        release: str = "16",
        assumed: Assumed | None = None,
        *,
        server: SandboxServer | None = None,
        ca_file: str = "",
    ) -> None:
        """Start a server of its own, unless one is handed in that runs and starts over."""
        self.line: list[LineState] = []
        self.seconds = 0.0
        self.key: Credentials | None = None
        self._own = server is None
        self.server = server or SandboxServer(release=release)
        if server is None:
            self.server.start()
        else:
            server.start_over()
        self.key = self.server.api_key
        self.release = Release.of(release)
        self.settings = CrmComSettings(
            base_url=self.server.base_url,
            release=self.release,
            country_code="+357",
            ca_file=ca_file,
            assumed=assumed or Assumed(),
            products_sync_definition={"alternative_code": SYNCHRONISATION},
            unit={"alternative_code": "SHOP1"},
            tap={"code": "T3"},
            business_unit={"code": "SHOP1"},
        )
        # As a till has it: each call of the port goes through it.
        self.rewards = self._when_asked(self.settings)

    def client(self, settings: CrmComSettings) -> CrmComRewards:
        """Another till at the same service; whoever asks for it closes it."""
        return self._when_asked(settings).there

    def _when_asked(self, settings: CrmComSettings) -> CrmComWhenAsked:
        return CrmComWhenAsked(
            settings,
            key=lambda: self.key,
            monotonic=lambda: time.monotonic() + self.seconds,
            on_line=lambda report: self.line.append(report.state),
        )

    @property
    def tells_who_left(self) -> bool:
        # From R17 nothing in an account is documented to say it (crmcom-api.md 3.3).
        return self.release < R17

    @property
    def tells_spends(self) -> bool:
        return self.release >= R13_1

    @property
    def now(self) -> datetime:
        return datetime.now().replace(microsecond=0)  # noqa: DTZ005 - wall time, as on receipts

    def refuse(self, call: str, words: str) -> None:
        self.server.faults.add(self._method(call), "refuse", message=words)

    def lose_request(self, call: str) -> None:
        self._break(call, "cut_before")

    def lose_answer(self, call: str) -> None:
        self._break(call, "cut_after")

    def go_away(self) -> None:
        self.server.stop()

    def come_back(self) -> None:
        self.server.start()

    def check(self) -> None:
        assert self.server.violations == ()

    def close(self) -> None:
        self.rewards.close()
        if self._own:
            self.server.stop()

    def called(self) -> list[str]:
        """The methods that were called so far, in order."""
        return [call.method for call in self.server.calls]

    def _break(self, call: str, kind: Kind) -> None:
        self.server.faults.add(self._method(call), kind)

    def _method(self, call: str) -> str:
        if call == "find_customer" and self.release >= R17:
            return "accounts_receivable/show"
        if call == "read_wallet" and self.release < R14_2:
            return "rewards_participants/show"
        return _METHODS[call]


@contextmanager
def sandbox(release: str = "16", assumed: Assumed | None = None) -> Iterator[SandboxWorld]:
    """A world of its own for a few lines; fails if they departed from the documentation."""
    world = SandboxWorld(release, assumed)
    try:
        yield world
    finally:
        world.close()
    world.check()
