"""Finding a customer by what she showed, and reading her wallet, as each release wants it."""

from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Protocol

from cashier_app.crmcom import answers, customer_answers
from cashier_app.crmcom.customer_answers import TokenState
from cashier_app.crmcom.naming import AccountNaming, ParticipantNaming, by_id
from cashier_app.crmcom.operations import (
    GET_BALANCE,
    LIST_ACCOUNTS,
    SHOW_ACCESS_TOKEN,
    SHOW_ACCOUNT,
    SHOW_PARTICIPANT,
)
from cashier_app.crmcom.pages import read_row
from cashier_app.crmcom.release import R14_2, R17
from cashier_app.crmcom.requests import RequestMaker
from cashier_app.crmcom.session import Session
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.crmcom.wire_models import (
    AccessToken,
    Balance,
    ListedAccount,
    Participant,
    ShownAccount,
)
from cashier_app.crmcom.wire_requests import (
    AccountIdentifier,
    GetBalance,
    ListAccounts,
    Named,
    ParticipantIdentifier,
    ShowAccessToken,
    ShowAccount,
    ShowParticipant,
)
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import (
    NotActiveError,
    NotSentError,
    RefusedError,
    SeveralFoundError,
)

_BALANCE_SINCE = R14_2
"""By one page wallets/get_balance came with R12, by another with R14.2 (pageIds 520105, 517999)."""


class Flow(Protocol):
    """How one flow finds a customer."""

    def find(self, identification: Identification, code: str) -> Customer:
        """Find the one customer who has this code, with her wallet."""
        ...


class ByParticipant:
    """Up to R16: one call shows the participant, her account and her wallet (pageId 489928)."""

    def __init__(self, session: Session, make: RequestMaker, naming: ParticipantNaming) -> None:
        self._session = session
        self._make = make
        self._naming = naming

    def find(self, identification: Identification, code: str) -> Customer:
        """Find a participant (pageId 489928)."""
        return self.show(identification, self._naming.participant(code))

    def show(self, identification: Identification, who: ParticipantIdentifier) -> Customer:
        """Read a participant (pageId 489928)."""
        request: ShowParticipant = {
            "rewards_participant_identifier": who,
            "fields_set": self._make.fields(Participant),
        }
        read = partial(customer_answers.participant, identification)
        return self._session.ask(SHOW_PARTICIPANT, request, read)


class ByAccount:
    """From R17: one call shows the account, another her wallet (pageIds 512933, 490490)."""

    def __init__(self, accounts: "Accounts", naming: AccountNaming) -> None:
        self._accounts = accounts
        self._naming = naming

    def find(self, identification: Identification, code: str) -> Customer:
        """Find an account (pageId 512933)."""
        return self._accounts.show(identification, self._naming.account(code))


class Accounts:
    """Accounts receivable and the wallets behind them, in every release."""

    def __init__(self, session: Session, make: RequestMaker, settings: CrmComSettings) -> None:
        self._session = session
        self._make = make
        self._tells_balance = settings.release >= _BALANCE_SINCE

    def show(self, identification: Identification, who: AccountIdentifier) -> Customer:
        """Read an account (pageId 512933) and her wallet; she is found without it just as well."""
        request: ShowAccount = {
            "accounts_receivable_identifier": who,
            **self._make.asking(ShownAccount),
        }
        read = partial(customer_answers.account, identification)
        customer = self._session.ask(SHOW_ACCOUNT, request, read)
        with suppress(NotSentError, RefusedError):
            # Nothing else hangs on the balance: it is shown as not known.
            return replace(customer, wallet=self.balance(by_id(customer.id)))
        return customer

    def balance(self, who: Named) -> Decimal | None:
        """Read a wallet (pageId 490490); before R14.2 nobody may count on the call."""
        if not self._tells_balance:
            return None
        request: GetBalance = {**who, "fields_set": self._make.fields(Balance)}
        return self._session.ask(GET_BALANCE, request, customer_answers.balance)

    def only_id_with(self, email: str) -> str | None:
        """Return the id of the one account with this e-mail address (pageId 493328).

        Raises:
            SeveralFoundError: more than one has it.

        """
        request: ListAccounts = {
            "email_address": email,
            "fields_set": self._make.fields(ListedAccount),
        }
        rows = self._session.ask_once(LIST_ACCOUNTS, request, answers.rows)
        if len(rows) > 1:
            raise SeveralFoundError
        return read_row(ListedAccount, rows[0]).id if rows else None


class Identify:
    """Finds customers, and says as well as it can why one was not found."""

    def __init__(self, session: Session, make: RequestMaker, settings: CrmComSettings) -> None:
        self._session = session
        self._make = make
        self._accounts = Accounts(session, make, settings)
        self._participants = ByParticipant(session, make, ParticipantNaming(settings))
        self._flow: Flow = self._participants
        if settings.release >= R17:
            self._flow = ByAccount(self._accounts, AccountNaming(settings))
        self._reads_balance = settings.release >= _BALANCE_SINCE
        self._emails_in_accounts = settings.assumed.email_through_accounts

    def find(self, identification: Identification) -> Customer:
        """Find the one customer who has this card, phone or e-mail.

        Raises:
            NotActiveError: it is known and not in force.
            SeveralFoundError: an e-mail address that more than one has.
            RefusedError: nobody has it.
            NotSentError: no answer that can be used.

        """
        code = self._make.code(identification)
        try:
            return self._flow.find(identification, code)
        except RefusedError as refusal:
            self._complain_if_not_active(code, refusal)
            by_email = identification.means is Means.EMAIL and self._emails_in_accounts
            found = self._by_email(identification, code) if by_email else None
            if found is None:
                raise
            return found

    def wallet(self, customer: Customer) -> Decimal | None:
        """Read a wallet anew (pageId 490490); before R14.2 the participant is shown again."""
        who = self._make.known_as(customer)
        participant = who.get("rewards_participant_identifier")
        if self._reads_balance or participant is None:
            return self._accounts.balance(who)
        return self._participants.show(customer.identification, participant).wallet

    def _complain_if_not_active(self, code: str, refusal: RefusedError) -> None:
        """Tell a card that is known and not in force from one that nobody knows (pageId 496721)."""
        request: ShowAccessToken = {
            "access_token_identifier": {"authentication_code": code},
            "fields_set": self._make.fields(AccessToken),
        }
        state = None
        with suppress(NotSentError, RefusedError):
            # This is only about better words: without an answer the refusal stands as it is.
            state = self._session.ask_once(SHOW_ACCESS_TOKEN, request, customer_answers.token_state)
        if state is not None:
            pending = state is TokenState.PENDING_VERIFICATION
            raise NotActiveError(refusal.words, refusal.code, unverified=pending) from refusal

    def _by_email(self, identification: Identification, email: str) -> Customer | None:
        """Find the one account with this e-mail address, which is in no access token (10.12)."""
        try:
            account = self._accounts.only_id_with(email)
        except SeveralFoundError:
            raise
        except RefusedError:
            return None
        return self._accounts.show(identification, {"id": account}) if account else None
