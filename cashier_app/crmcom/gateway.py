"""The rewards service behind the till, fulfilled by CRM.COM's Web API, releases R10 to R18."""

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from functools import cache, partial
from typing import Literal, TypeVar

from cashier_app.crmcom import answers, journaled, look_up
from cashier_app.crmcom.credentials import Credentials
from cashier_app.crmcom.encoding import write_json
from cashier_app.crmcom.identify import Identify
from cashier_app.crmcom.line import Read
from cashier_app.crmcom.operations import (
    CANCEL_PURCHASE,
    CANCEL_SPEND,
    CREATE_PURCHASE,
    CREATE_SPEND,
    LIST_PURCHASES,
    LIST_SPENDS,
    PREVIEW_PURCHASE,
    SHOW_PURCHASE,
    SHOW_SPEND,
    TOKEN_BY_KEY,
    Operation,
)
from cashier_app.crmcom.pages import Fetch, Row, every_row, read_row
from cashier_app.crmcom.requests import RequestMaker
from cashier_app.crmcom.server_clock import theirs_now
from cashier_app.crmcom.session import Session
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.crmcom.wall_time import WallTime
from cashier_app.crmcom.wire_models import ListedPurchase, Purchase, Spend
from cashier_app.crmcom.wire_requests import ListEvents, Named
from cashier_app.crmcom.writes import written_once
from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.services.line import CallReport
from cashier_app.services.ports import WriteRequest

T = TypeVar("T")
Page = Callable[[int], ListEvents]
"""Makes the question for the page of a list that begins at an offset."""


class CrmComRewards:
    """Fulfils the port `Rewards`; every method blocks and may be called from any lane.

    Writes that run at the same time are the caller's fault: the `money` lane is one wide.
    """

    def __init__(
        self,
        settings: CrmComSettings,
        key: Callable[[], Credentials | None],
        monotonic: Callable[[], float],
        on_line: Callable[[CallReport], None],
        held: Callable[[], bool] = lambda: False,
    ) -> None:
        """Build the client; nothing is sent before the first call.

        Args:
            settings: the installation.
            key: gives the API key (or a user's login where there is none), or None while there is
                neither; asked each time a token is needed.
            monotonic: seconds that only go forward; token age and durations are counted in them.
            on_line: told after every call what it said of the line, in the lane that made the
                call and while it waits: hand it over and return.
            held: whether the till is offline by hand: then every call is *not sent*.

        Raises:
            OSError: `settings.ca_file` cannot be read, or holds no certificate.

        """
        self._make = RequestMaker(settings)
        self._session = Session(settings, key, monotonic, on_line, held)
        self._identify = Identify(self._session, self._make, settings)
        self._wall_time = WallTime(settings.assumed.dates_in)

    @property
    def spends_with_purchase(self) -> bool:
        """Whether a purchase takes the spend that is asked for along (crmcom-api.md 10.6)."""
        return self._make.spends_with_purchase

    def knock(self) -> None:
        """See without a key whether CRM.COM answers at the address.

        Raises:
            KeyRefusedError: it does; that is all that can come of it.
            NotSentError: it does not.

        """
        self._session.line.sign_in(TOKEN_BY_KEY, "{}", answers.token)

    def close(self) -> None:
        """Release the token and close the connections; all lanes have to be done before."""
        self._session.close()

    def check_line(self) -> None:
        """See whether CRM.COM answers: the till signs in anew (pageId 491003)."""
        self._session.tokens.renew()

    # ---- reads ---------------------------------------------------------------------------------

    def find_customer(self, identification: Identification) -> Customer:
        """Find the one customer who has this card, phone or e-mail (pageIds 489928, 512933)."""
        return self._identify.find(identification)

    def read_wallet(self, customer: Customer) -> Decimal | None:
        """Read a customer's wallet anew (pageId 490490)."""
        return self._identify.wallet(customer)

    def preview(self, basket: Basket, performed_on: datetime) -> RewardPreview:
        """Ask what a purchase of this basket would earn and spend (pageId 490516)."""
        request = self._make.preview(basket, performed_on)
        return self._session.ask(PREVIEW_PURCHASE, request, answers.preview)

    def read_purchase(self, number: str) -> RecordedPurchase:
        """Read a purchase again by CRM.COM's number (pageId 511180)."""
        query = self._make.event_query(number, Purchase)
        return self._session.get(SHOW_PURCHASE, query, answers.shown_purchase)

    def purchases_of(self, customer: Customer, since: datetime) -> Sequence[PastPurchase]:
        """Read a customer's purchases submitted after `since`, all pages (pageId 490589)."""
        page = partial(self._make.purchases_page, self._make.known_as(customer), since)
        rows = every_row(self._pages(LIST_PURCHASES, page))
        return [
            answers.past_purchase(read_row(ListedPurchase, row), self._wall_time) for row in rows
        ]

    def look_up_purchase(self, sale: Sale, since: datetime) -> RecordedPurchase | None:
        """Look for this sale among the customer's purchases, all pages (pageId 490589)."""
        wanted = self._make.wanted_purchase(sale)
        page = self._purchases_page(wanted.customer, since)
        found = look_up.purchase(wanted, self._pages(LIST_PURCHASES, page, wanted.reference))
        return None if found is None else self._with_spends(found, wanted.customer, since)

    def look_up_spend(self, sale: Sale, since: datetime) -> RecordedSpend | None:
        """Look for a live spend request on the sale's purchase, all pages (pageId 510925)."""
        wanted = self._make.wanted_spend(sale)
        if wanted is None:
            return None
        page = self._spends_page(wanted.customer, since)
        return look_up.spend(wanted, self._pages(LIST_SPENDS, page, str(sale.reference)))

    # ---- requests of writes --------------------------------------------------------------------

    def purchase_request(self, sale: Sale) -> WriteRequest:
        """Make the request that records the sale (pageId 490514)."""
        return self._make.create_purchase(sale)

    def spend_request(self, sale: Sale, performed_on: datetime) -> WriteRequest:
        """Make the request that spends `sale.spend.asked` (pageId 512467)."""
        return self._make.create_spend(sale, performed_on)

    def cancel_purchase_request(self, number: str) -> WriteRequest:
        """Make the request that cancels a purchase (pageId 511758)."""
        return self._make.cancel_purchase(number)

    def cancel_spend_request(self, number: str) -> WriteRequest:
        """Make the request that cancels a spend (pageId 490417)."""
        return self._make.cancel_spend(number)

    # ---- writes --------------------------------------------------------------------------------

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Record a purchase, once (pageId 490514)."""
        sent = journaled.sent_purchase(request)
        since = self._wall_time.here(sent.performed_on) - look_up.WINDOW
        page = self._purchases_page(sent.customer, since)

        def find(token: str) -> RecordedPurchase | None:
            return look_up.purchase(sent, self._pages_with(token, LIST_PURCHASES, page))

        recorded = self._write(
            CREATE_PURCHASE, request, answers.recorded_purchase, find, sent.reference
        )
        try:
            return self._with_spends(recorded, sent.customer, since)
        except (NotSentError, RefusedError) as error:
            # It is there, and nobody may be told a bill that leaves out what was spent on it.
            raise UnknownOutcomeError("recorded; what was spent cannot be read") from error

    def spend(self, request: WriteRequest) -> RecordedSpend:
        """Spend wallet money, once (pageId 512467)."""
        sent, performed_on = journaled.sent_spend(request)
        since = self._wall_time.here(performed_on) - look_up.WINDOW
        page = self._spends_page(sent.customer, since)

        def find(token: str) -> RecordedSpend | None:
            return look_up.spend(sent, self._pages_with(token, LIST_SPENDS, page))

        return self._write(CREATE_SPEND, request, answers.recorded_spend, find)

    def cancel_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Cancel a purchase (pageId 511758)."""
        query = self._make.event_query(journaled.sent_event_number(request), Purchase)

        def find(token: str) -> RecordedPurchase | None:
            shown = self._session.line.get(SHOW_PURCHASE, query, token, answers.shown_purchase)
            return shown if shown.cancelled else None

        return self._write(CANCEL_PURCHASE, request, answers.cancelled_purchase, find)

    def cancel_spend(self, request: WriteRequest) -> None:
        """Cancel a spend request (pageId 490417)."""
        query = self._make.event_query(journaled.sent_event_number(request), Spend)

        def find(token: str) -> Literal[True] | None:
            return self._session.line.get(SHOW_SPEND, query, token, answers.cancelled_already)

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
        line = self._session.line
        return written_once(
            self._session.tokens,
            lambda token: line.post(operation, request.body, token, read, reference),
            find,
        )

    def _with_spends(
        self, recorded: RecordedPurchase, customer: Named, since: datetime
    ) -> RecordedPurchase:
        """Add what was spent on a purchase where it does not say so itself (before R13.1)."""
        if self._make.purchases_tell_spends or recorded.cancelled:
            return recorded
        wanted = journaled.SentSpend(customer, recorded.id, recorded.number)
        page = self._spends_page(customer, since)
        return look_up.with_spends(recorded, wanted, self._pages(LIST_SPENDS, page))

    def _purchases_page(self, customer: Named, since: datetime) -> Page:
        opens = cache(lambda: self._opens(since))
        return lambda offset: self._make.purchases_page(customer, opens(), offset)

    def _spends_page(self, customer: Named, since: datetime) -> Page:
        opens = cache(lambda: self._opens(since))
        return lambda offset: self._make.spends_page(customer, opens(), offset)

    def _opens(self, since: datetime) -> datetime:
        """Open a window by the server's clock, too: ours may be far ahead, or was at the sale.

        All pages of a list have to have the same, or a row falls between two of them.
        """
        offset_s = self._session.line.clock_offset_s
        return since if offset_s is None else min(since, theirs_now(offset_s) - look_up.WINDOW)

    def _pages(self, operation: Operation, page: Page, reference: str = "") -> Fetch:
        """Read pages by the rule for reads."""
        return lambda offset: self._session.ask(operation, page(offset), answers.rows, reference)

    def _pages_with(self, token: str, operation: Operation, page: Page) -> Fetch:
        """Read pages with this token and no other: its refusal is the question."""
        line = self._session.line

        def fetch(offset: int) -> list[Row]:
            return line.post(operation, write_json(page(offset)), token, answers.rows)

        return fetch
