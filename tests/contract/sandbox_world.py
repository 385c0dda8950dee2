"""The httpx client talking to the sandbox over HTTP, as a world for the contract tests."""

import time
from datetime import datetime

from cashier_app.crmcom.gateway import CrmComRewards
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.domain.customer import Identification, Means
from cashier_app.sandbox.faults import Kind
from cashier_app.sandbox.server import SandboxServer
from cashier_app.services.line import LineState

_METHODS = {
    "find_customer": "rewards_participants/show",
    "preview": "customer_events/purchases/preview",
    "record_purchase": "customer_events/purchases/create",
    "read_purchase": "customer_events/purchases/show",
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

    def __init__(self) -> None:
        self.line: list[LineState] = []
        self.seconds = 0.0
        self.key: str | None = None
        self.server = SandboxServer()
        self.server.start()
        self.key = self.server.api_key
        settings = CrmComSettings(
            base_url=self.server.base_url,
            unit={"alternative_code": "SHOP1"},
            country_code="+357",
        )
        self.rewards = CrmComRewards(
            settings,
            key=lambda: self.key,
            monotonic=lambda: time.monotonic() + self.seconds,
            on_line=lambda report: self.line.append(report.state),
        )

    @property
    def now(self) -> datetime:
        return datetime.now().replace(microsecond=0)  # noqa: DTZ005 - wall time, as on receipts

    def refuse(self, call: str, words: str) -> None:
        self.server.faults.add(_METHODS[call], "refuse", message=words)

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
        self.server.stop()

    def called(self) -> list[str]:
        """The methods that were called so far, in order."""
        return [call.method for call in self.server.calls]

    def _break(self, call: str, kind: Kind) -> None:
        self.server.faults.add(_METHODS[call], kind)
