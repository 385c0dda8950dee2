"""Books with sales in them, as a till leaves them, for commands to work on."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import SystemRandom
from typing import Self

from cashier_app.app.clock import SystemClock
from cashier_app.config.paths import TillFiles
from cashier_app.crmcom.gateway import CrmComRewards
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.domain.cancellation import Cancellation
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.shop import Shop
from cashier_app.services.ports import Entry, WriteRequest
from cashier_app.storage.journal import Journal
from tests.contract.sales import basket_of
from tests.integration.app.command import CARD
from tests.integration.storage.a_sale import paid, receipt_for

SHOP = Shop("Elia Market", "LCA1", "3")


class Books:
    """The books of the till in a data folder, open for as long as the `with` lasts."""

    def __init__(self, folder: Path, base_url: str) -> None:
        self._files = TillFiles.at(folder)
        self._files.make_folder()
        settings = CrmComSettings(base_url, unit={"alternative_code": "SHOP1"})
        clock = SystemClock()
        self._rewards = CrmComRewards(settings, lambda: "demo-key", clock.seconds, lambda _: None)
        self.journal = Journal(self._files.journal, "LCA1", "3", clock, SystemRandom())
        self._sold = 0

    def __enter__(self) -> Self:
        self.journal.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.journal.shut()
        self._rewards.close()

    def sell(self, *, state: CrmState, at: datetime | None = None, card: str = CARD) -> Sale:
        """Sell once and close: recorded at CRM.COM, or waiting to be sent."""
        customer = Customer(Identification(Means.CARD, card))
        self._sold += 1
        identity = f"basket-{self._sold}-{at or ''}"
        performed_on = at or SystemClock().now()

        def make(reference: object) -> tuple[Sale, WriteRequest]:
            basket = replace(basket_of(customer), identity=identity)
            sale = Sale(reference, performed_on, basket, crm=CrmState.SENDING)  # type: ignore[arg-type]
            return sale, self._rewards.purchase_request(sale)

        sale, request = self.journal.submit(identity, make)
        assert request is not None
        if state is CrmState.RECORDED:
            sale = sale.recorded(self._rewards.record_purchase(request))
        else:
            sale = sale.not_sent()
        self.journal.record(Entry.ANSWERED, sale)
        sale = paid(sale)
        self.journal.close(sale, receipt_for(sale))
        return sale

    def ask_to_cancel(self, sale: Sale) -> None:
        """Write that a purchase is about to be cancelled, as a till does before it asks."""
        number = sale.answer.number if sale.answer else ""
        wanted = Cancellation(str(sale.reference), number, sale.identity)
        self.journal.cancel_asked(wanted, self._rewards.cancel_purchase_request(number))
