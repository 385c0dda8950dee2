"""The rewards service behind the till, fulfilled by CRM.COM's Web API (release R16 and before)."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Literal, TypeVar

from cashier_app.crmcom import answers, look_up, requests
from cashier_app.crmcom.answers import Row
from cashier_app.crmcom.encoding import write_json
from cashier_app.crmcom.line import Line, Read
from cashier_app.crmcom.operations import (
    CANCEL_PURCHASE,
    CANCEL_SPEND,
    CREATE_PURCHASE,
    CREATE_SPEND,
    LIST_PURCHASES,
    LIST_SPENDS,
    PREVIEW_PURCHASE,
    SHOW_PARTICIPANT,
    SHOW_PURCHASE,
    SHOW_SPEND,
    Operation,
)
from cashier_app.crmcom.requests import (
    PURCHASE_FIELDS,
    SPEND_FIELDS,
    Members,
    RequestMaker,
    event_query,
)
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.crmcom.tokens import Tokens
from cashier_app.crmcom.transport import Transport
from cashier_app.crmcom.writes import written_once
from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.errors import RefusedError
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.services.line import LineState
from cashier_app.services.ports import WriteRequest

T = TypeVar("T")


class CrmComRewards:
    """Fulfils the port `Rewards`; every method blocks and may be called from any lane.

    Writes that run at the same time are the caller's fault: the `money` lane is one wide.
    """

    def __init__(
        self,
        settings: CrmComSettings,
        key: Callable[[], str | None],
        monotonic: Callable[[], float],
        on_line: Callable[[LineState], None],
    ) -> None:
        """Build the client; nothing is sent before the first call.

        Args:
            settings: the installation.
            key: gives the API key, or None while there is none; asked each time a token is needed.
            monotonic: seconds that only go forward; token age and durations are counted in them.
            on_line: told after every call how the line is, in the lane that made the call and
                while it waits: hand the state over and return.

        Raises:
            OSError: `settings.ca_file` cannot be read, or holds no certificate.

        """
        self._make = RequestMaker(settings)
        self._transport = Transport(settings.base_url, settings.ca_file, monotonic)
        self._line = Line(self._transport, monotonic, on_line)
        self._tokens = Tokens(self._line, key, monotonic)

    def close(self) -> None:
        """Release the token and close the connections; all lanes have to be done before."""
        self._tokens.release()
        self._transport.close()

    def check_line(self) -> None:
        """See whether CRM.COM answers: the till signs in anew (pageId 491003)."""
        self._tokens.renew()

    # ---- reads ---------------------------------------------------------------------------------

    def find_customer(self, identification: Identification) -> Customer:
        """Find the one customer who has this card, phone or e-mail (pageId 489928)."""
        body = self._make.show_participant(identification)
        return self._ask(SHOW_PARTICIPANT, body, partial(answers.customer, identification))

    def preview(self, basket: Basket, performed_on: datetime) -> RewardPreview:
        """Ask what a purchase of this basket would earn and spend (pageId 490516)."""
        body = self._make.preview(basket, performed_on)
        return self._ask(PREVIEW_PURCHASE, body, answers.preview)

    def read_purchase(self, number: str) -> RecordedPurchase:
        """Read a purchase again by CRM.COM's number (pageId 511180)."""
        query = event_query(number, PURCHASE_FIELDS)
        return self._read(
            lambda token: self._line.get(SHOW_PURCHASE, query, token, answers.shown_purchase)
        )

    def look_up_purchase(self, sale: Sale, since: datetime) -> RecordedPurchase | None:
        """Look for this sale among the customer's purchases, all pages (pageId 490589)."""
        wanted = self._make.wanted_purchase(sale)
        fetch = partial(self._page, LIST_PURCHASES, wanted.reference)
        return look_up.purchase(wanted, since, fetch)

    def look_up_spend(self, sale: Sale, since: datetime) -> RecordedSpend | None:
        """Look for a live spend request on the sale's purchase, all pages (pageId 510925)."""
        wanted = self._make.wanted_spend(sale)
        if wanted is None:
            return None
        fetch = partial(self._page, LIST_SPENDS, str(sale.reference))
        return look_up.spend(wanted, since, fetch)

    # ---- requests of writes --------------------------------------------------------------------

    def purchase_request(self, sale: Sale) -> WriteRequest:
        """Make the request that records the sale (pageId 490514)."""
        return self._make.create_purchase(sale)

    def spend_request(self, sale: Sale, performed_on: datetime) -> WriteRequest:
        """Make the request that spends `sale.spend.asked` (pageId 512467)."""
        return self._make.create_spend(sale, performed_on)

    def cancel_purchase_request(self, number: str) -> WriteRequest:
        """Make the request that cancels a purchase (pageId 511758)."""
        return requests.cancel_purchase(number)

    def cancel_spend_request(self, number: str) -> WriteRequest:
        """Make the request that cancels a spend (pageId 490417)."""
        return requests.cancel_spend(number)

    # ---- writes --------------------------------------------------------------------------------

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Record a purchase, once (pageId 490514)."""
        sent = requests.sent_purchase(request)
        since = sent.performed_on - look_up.WINDOW

        def find(token: str) -> RecordedPurchase | None:
            fetch = partial(self._page_with, token, LIST_PURCHASES, sent.reference)
            return look_up.purchase(sent, since, fetch)

        return self._write(
            CREATE_PURCHASE, request, answers.recorded_purchase, find, sent.reference
        )

    def spend(self, request: WriteRequest) -> RecordedSpend:
        """Spend wallet money, once (pageId 512467)."""
        sent, performed_on = requests.sent_spend(request)
        since = performed_on - look_up.WINDOW

        def find(token: str) -> RecordedSpend | None:
            fetch = partial(self._page_with, token, LIST_SPENDS, "")
            return look_up.spend(sent, since, fetch)

        return self._write(CREATE_SPEND, request, answers.recorded_spend, find)

    def cancel_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Cancel a purchase (pageId 511758)."""
        query = event_query(requests.sent_event_number(request), PURCHASE_FIELDS)

        def find(token: str) -> RecordedPurchase | None:
            shown = self._line.get(SHOW_PURCHASE, query, token, answers.shown_purchase)
            return shown if shown.cancelled else None

        return self._write(CANCEL_PURCHASE, request, answers.cancelled_purchase, find)

    def cancel_spend(self, request: WriteRequest) -> None:
        """Cancel a spend request (pageId 490417)."""
        query = event_query(requests.sent_event_number(request), SPEND_FIELDS)

        def find(token: str) -> Literal[True] | None:
            return self._line.get(SHOW_SPEND, query, token, answers.cancelled_already)

        self._write(CANCEL_SPEND, request, answers.cancelled, find)

    # ---- at work -------------------------------------------------------------------------------

    def _write(
        self,
        operation: Operation,
        request: WriteRequest,
        read: Read[T],
        find: Callable[[str], T | None],
        reference: str = "",
    ) -> T:
        if request.call != operation.path:
            raise ValueError(f"{request.call} was handed in as {operation.path}")
        return written_once(
            self._tokens,
            lambda token: self._line.post(operation, request.body, token, read, reference),
            find,
        )

    def _read(self, ask: Callable[[str], T]) -> T:
        """Read; a refusal may mean a dead token, so it is asked once more with a new one."""
        token = self._tokens.current()
        with suppress(RefusedError):
            return ask(token)
        return ask(self._tokens.renewed(token))

    def _ask(self, operation: Operation, members: Members, read: Read[T], reference: str = "") -> T:
        body = write_json(members)
        return self._read(lambda token: self._line.post(operation, body, token, read, reference))

    def _page(self, operation: Operation, reference: str, members: Members) -> list[Row]:
        return self._ask(operation, members, answers.rows, reference)

    def _page_with(
        self, token: str, operation: Operation, reference: str, members: Members
    ) -> list[Row]:
        return self._line.post(operation, write_json(members), token, answers.rows, reference)
