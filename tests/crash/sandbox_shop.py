"""A shop at the sandbox whose till is real in everything but its window and its clock."""

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from cashier_app.app.bootstrap import Adapters, build_adapters
from cashier_app.config.paths import TillFiles
from cashier_app.resource_files import resource
from cashier_app.storage.catalogue_file import import_catalogue
from tests.crash.wired_till import Around, TillWithoutWindow
from tests.fakes.clock import FakeClock

SETTINGS = """\
[store]
name = "Elia Market"
currency = "EUR"
site = "LCA1"
till = "3"
vat_rates = ["5", "19"]

[crmcom]
base_url = "{base_url}"
release = 16
unit = {{ alternative_code = "SHOP1" }}
quiet_period_s = {quiet_period_s}

[printer]
connection = "file"

[scanner]
customer_codes = ["^70\\\\d{{8}}$"]

[sign_in]
required = false
"""
GOODS = ("CHE-001", "OIL-001")
ELENI = "7012864471"

METHODS = {
    "find_customer": "rewards_participants/show",
    "preview": "customer_events/purchases/preview",
    "record_purchase": "customer_events/purchases/create",
    "look_up_purchase": "customer_events/purchases/list",
    "spend": "customer_events/spend_requests/create",
    "cancel_purchase": "customer_events/purchases/cancel",
    "cancel_spend": "customer_events/spend_requests/cancel",
}


# Which member of create asks for wallet money, where the purchase itself does (release 18).
SPEND_MEMBER = "requested_spend_amount"


def with_purchase(settings: str) -> str:
    """Return these settings for a site where the purchase itself asks for wallet money."""
    newer = 'release = 18\nbusiness_unit = {{ code = "SHOP1" }}'
    assumed = f'\n[crmcom.assumed]\nspend_member = "{SPEND_MEMBER}"\n'
    return settings.replace("release = 16", newer) + assumed


def lay_out(
    folder: Path, base_url: str, quiet_period_s: int = 120, settings: str = SETTINGS
) -> Path:
    """Write settings and catalogue of a till into a new folder; return the settings' path."""
    folder.mkdir(parents=True)
    config = folder / "cashier.toml"
    text = settings.format(base_url=base_url, quiet_period_s=quiet_period_s)
    config.write_text(text, encoding="utf-8")
    import_catalogue(resource("demo", "products.csv"), TillFiles.at(folder).catalogue)
    return config


@dataclass(frozen=True)
class RealTill:
    """A till on its real adapters."""

    till: TillWithoutWindow
    adapters: Adapters

    def shut(self) -> None:
        """End it as the program does."""
        self.adapters.rewards.close()
        self.adapters.books.shut()
        self.adapters.drafts.shut()


def build_till(folder: Path, key: str, clock: FakeClock) -> RealTill:
    """Build the till of this folder, wired and not started."""
    adapters = build_adapters(
        folder / "cashier.toml", TillFiles.at(folder), clock, lambda: key, "Maria K.", {}
    )
    outside = adapters.outside
    around = Around(
        rewards=outside.rewards,
        books=outside.books,
        drafts=outside.drafts,
        printer=outside.printer,
        catalogue=outside.catalogue,
        layout=outside.layout,
        shop=adapters.shop,
        quiet_period_s=adapters.manner.quiet_period_s,
    )
    till = TillWithoutWindow(around, clock)
    adapters.key.start(till.runner)
    return RealTill(till, adapters)


def clock_of_today() -> FakeClock:
    """A clock that begins now and then moves by hand: the sandbox has the time of this machine."""
    return FakeClock(datetime.now())  # noqa: DTZ005 - the till's local time


class Cable:
    """The network cable of this process: while it is pulled out nothing leaves the machine."""

    def __init__(self) -> None:
        """Put it between httpx and everybody else, for as long as the process lives."""
        self.pulled = False
        send = httpx.Client.send

        def through(client: httpx.Client, request: httpx.Request, **how: Any) -> httpx.Response:  # noqa: ANN401 - handed on as it came
            if self.pulled:
                raise httpx.ConnectError("the cable is pulled out", request=request)
            return send(client, request, **how)

        httpx.Client.send = through  # type: ignore[method-assign,assignment] # put in between


@dataclass(frozen=True)
class LineOfSandbox:
    """Trouble on the line to a sandbox: on the cable, or asked for over the sandbox's own pages."""

    sandbox_url: str
    cable: Cable

    def lose_request(self, call: str) -> None:
        """Let the next call of this method not arrive."""
        self._ask_for([{"method": METHODS[call], "kind": "cut_before"}])

    def lose_answer(self, call: str) -> None:
        """Let the next call of this method take effect and its answer get lost."""
        self._ask_for([{"method": METHODS[call], "kind": "cut_after"}])

    def go_away(self) -> None:
        """Let nothing through."""
        self.cable.pulled = True

    def mend(self) -> None:
        """Be well again."""
        self.cable.pulled = False
        self._send("DELETE")

    def _ask_for(self, faults: Sequence[object]) -> None:
        self._send("POST", json.dumps(faults))

    def _send(self, verb: str, body: str | None = None) -> None:
        # Not by httpx: each new client of it reads the certificates of all the world, and the calls
        # of a till's own line are steps to be killed at.
        page = urlsplit(f"{self.sandbox_url}faults")
        with closing(HTTPConnection(page.netloc)) as connection:
            connection.request(verb, page.path, body)
            answer = connection.getresponse()
            assert answer.status < HTTPStatus.BAD_REQUEST, answer.read()
