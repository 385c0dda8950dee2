"""A till's conversation with one CRM.COM: the line, its token, and the rule for reads."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from cashier_app.crmcom.credentials import Credentials
from cashier_app.crmcom.encoding import write_json
from cashier_app.crmcom.error_mapping import DeadTokenError, DeadTokenUnknownError
from cashier_app.crmcom.line import Line, Read
from cashier_app.crmcom.operations import Operation
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.crmcom.tokens import Tokens
from cashier_app.crmcom.transport import Transport
from cashier_app.domain.errors import RefusedError
from cashier_app.services.line import CallReport

T = TypeVar("T")
Members = Mapping[str, object]


class Session:
    """What all calls share; safe to use from any lane."""

    def __init__(
        self,
        settings: CrmComSettings,
        credentials: Callable[[], Credentials | None],
        monotonic: Callable[[], float],
        on_line: Callable[[CallReport], None],
        held: Callable[[], bool] = lambda: False,
    ) -> None:
        """Send nothing yet; see `CrmComRewards` for the arguments.

        Raises:
            OSError: `settings.ca_file` cannot be read, or holds no certificate.

        """
        self._transport = Transport(settings.base_url, settings.ca_file, monotonic)
        self.line = Line(self._transport, monotonic, on_line, held)
        self.tokens = Tokens(self.line, credentials, monotonic, settings.release)

    def close(self) -> None:
        """Release the token and close the connections; all lanes have to be done before."""
        self.tokens.release()
        self._transport.close()

    def read(self, ask: Callable[[str], T]) -> T:
        """Ask what may be asked twice; a refusal may mean a dead token, so that gets a new one."""
        token = self.tokens.current()
        try:
            return ask(token)
        except (RefusedError, DeadTokenError, DeadTokenUnknownError):
            return ask(self.tokens.renewed(token))

    def ask(self, operation: Operation, request: Members, read: Read[T], reference: str = "") -> T:
        """Ask by POST what may be asked twice; the reference is for the log."""
        body = write_json(request)
        return self.read(lambda token: self.line.post(operation, body, token, read, reference))

    def ask_once(self, operation: Operation, request: Members, read: Read[T]) -> T:
        """Read by POST right after another answer, so that a refusal is none of the token."""
        return self.line.post(operation, write_json(request), self.tokens.current(), read)

    def get(self, operation: Operation, query: Mapping[str, str], read: Read[T]) -> T:
        """Read by GET."""
        return self.read(lambda token: self.line.get(operation, query, token, read))
