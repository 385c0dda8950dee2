"""The checks of `doctor`: each looks at one thing and never changes any."""

import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cashier_app.app.bootstrap import build_rewards
from cashier_app.app.doctor_findings import (
    Finding,
    clock,
    crmcom_trouble,
    not_checked,
    note,
    one_line,
    well,
    wrong,
)
from cashier_app.app.kept_demo import demo_key
from cashier_app.app.product_to_try import product_sold
from cashier_app.config.paths import TillFiles
from cashier_app.config.settings import Settings
from cashier_app.crmcom.gateway import CrmComRewards
from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import CashierError, KeyRefusedError, RefusedError, StorageError
from cashier_app.keychain.keyring_store import KeyringStore, NoSafeKeyringError
from cashier_app.services.line import Line
from cashier_app.services.ports import Clock
from cashier_app.storage.catalogue import CatalogueFile

# A year of a busy till takes 200 MB, and its backups as much again.
LEAST_FREE_MB = 500


class LineChecks:
    """Talks to CRM.COM as the till would: one client, one token, each step only if the last went.

    `line` knows afterwards how long the calls took and how far the clocks are apart.
    """

    def __init__(self, settings: Settings, key: str | None, till_clock: Clock) -> None:
        """Check this installation with this key, if there is one."""
        self._settings = settings
        self._key = key
        self._clock = till_clock
        self._address = settings.crmcom.base_url
        self.line = Line(till_clock)

    def findings(self, card: str | None, catalogue: CatalogueFile) -> Iterator[Finding]:
        """Check address, certificate and sign-in, then the clock, then card and unit."""
        try:
            rewards = build_rewards(self._settings, lambda: self._key, self._clock, self.line).there
        except OSError as error:
            words = f"crmcom.ca_file {self._settings.crmcom.ca_file} holds no certificate: {error}"
            yield wrong("crm.com", one_line(words))
            return
        try:
            signed_in = self._sign_in(rewards) if self._key else self._knock(rewards)
            yield signed_in
            yield clock(self.line.clock_offset_s)
            yield from self._unit(rewards, card, catalogue, signed_in)
        finally:
            rewards.close()

    def _sign_in(self, rewards: CrmComRewards) -> Finding:
        try:
            rewards.check_line()
        except CashierError as error:
            return self._trouble(error)
        return well("crm.com", f"{self._address} answers and accepts the API key.")

    def _knock(self, rewards: CrmComRewards) -> Finding:
        """Without a key CRM.COM refuses, and that it does so is all there is to know."""
        try:
            with suppress(KeyRefusedError):
                rewards.knock()
        except CashierError as error:
            return self._trouble(error)
        words = f"{self._address} answers. The sign-in needs an API key."
        return not_checked("crm.com", words)

    def _trouble(self, error: CashierError) -> Finding:
        return wrong("crm.com", crmcom_trouble(error, self._address, self._clock.now()))

    def _unit(
        self, rewards: CrmComRewards, card: str | None, catalogue: CatalogueFile, before: Finding
    ) -> Iterator[Finding]:
        if card is None:
            words = "give a test card's number (--card) to check the unit as well."
            yield not_checked("unit", words)
        elif not self._key or before != well(before.check, before.words):
            yield not_checked("card", "CRM.COM has to accept the API key first.")
        else:
            yield from self._with_card(rewards, card, catalogue)

    def _with_card(
        self, rewards: CrmComRewards, card: str, catalogue: CatalogueFile
    ) -> Iterator[Finding]:
        shown = Identification(Means.CARD, card)
        try:
            customer = rewards.find_customer(shown)
        except RefusedError as error:
            words = f"CRM.COM finds no customer for the card …{shown.ending}{_said(error)}. "
            yield wrong("card", f"{words}Check the number, and that the card is effective.")
            return
        except CashierError as error:
            yield self._trouble(error)
            return
        yield well("card", f"the customer of the card …{shown.ending} is found.")
        yield self._previewed(rewards, customer, catalogue)

    def _previewed(
        self, rewards: CrmComRewards, customer: Customer, catalogue: CatalogueFile
    ) -> Finding:
        """Ask what one piece of one product would earn; nothing is recorded."""
        try:
            sold = product_sold(catalogue)
        except StorageError as error:
            return wrong("unit", f"No product could be tried: {one_line(str(error))}")
        basket = Basket(uuid.uuid4().hex, customer=customer).with_product(sold)
        try:
            preview = rewards.preview(basket, self._clock.now())
        except RefusedError as error:
            words = f"CRM.COM refuses a basket of this unit{_said(error)}. "
            return wrong("unit", f"{words}Check crmcom.unit and crmcom.release with the operator.")
        except CashierError as error:
            return self._trouble(error)
        return well(
            "unit", f"a basket of {basket.total} is accepted and would earn {preview.award}."
        )


def api_key(settings: Settings, files: TillFiles) -> tuple[Finding, str | None]:
    """Look for the API key of this address; return it, too. The stand-in of a demo has its own."""
    address = settings.crmcom.base_url
    if (demos := demo_key(files, address)) is not None:
        words = "these are the books of a demo, whose CRM.COM is there only while it is open: "
        return note("api key", f"{words}cashier-app demo --keep {files.folder}."), demos()
    try:
        key = KeyringStore(os.environ).read_key(address)
    except NoSafeKeyringError as error:
        return wrong("api key", one_line(str(error))), None
    if not key:
        words = f"none is stored for {address}. Store it with cashier-app set-api-key."
        return wrong("api key", words), None
    return well("api key", f"one is stored for {address}."), key


def disk(files: TillFiles) -> Finding:
    """Look whether the disk with the books has room for a good while."""
    try:
        free_mb = shutil.disk_usage(_existing(files.folder)).free // 1_000_000
    except OSError as error:
        return wrong("disk", f"{files.folder}: {error.strerror}. Name another with --data-dir.")
    if free_mb < LEAST_FREE_MB:
        words = f"only {free_mb} MB are free for {files.folder}. Make room: without it, no sales."
        return wrong("disk", words)
    return well("disk", f"{free_mb:,} MB are free for {files.folder}.")


def no_books(files: TillFiles) -> Finding:
    """Say that no till ever ran here."""
    return note("journal", f"there are no books in {files.folder} yet; the first start makes them.")


def _existing(folder: Path) -> Path:
    """Return the folder, or what is there of the way to it."""
    return next(place for place in (folder, *folder.parents) if place.exists())


def _said(error: RefusedError) -> str:
    return f" (it says: {one_line(error.words)})" if error.words else ""
