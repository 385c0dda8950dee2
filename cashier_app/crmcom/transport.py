"""The one HTTP client of the till: what leaves this machine for CRM.COM leaves here.

httpx is told to look at nothing but our settings: no proxy, certificate or password from the
environment, no redirects, no retries.
"""

import logging
import ssl
from collections.abc import Callable, Mapping
from functools import cache
from threading import Lock
from urllib.parse import quote, urlencode

import httpx

from cashier_app import __version__
from cashier_app.crmcom.answer_body import AnswerBody
from cashier_app.crmcom.operations import Operation
from cashier_app.domain.frozen import frozen

_IDLE_SECONDS = 5.0
"""A line that some router dropped meanwhile would make a money call's outcome unknown."""

# These libraries log addresses, which hold the token of a GET, and headers, which hold the key.
for _talkative in ("httpx", "httpcore"):
    logging.getLogger(_talkative).setLevel(logging.WARNING)


@frozen
class HttpAnswer:
    """What came back, unread: the body is decoded from gzip and nothing more.

    `date` is the server's clock as its header says it, empty when it does not.
    """

    status: int
    body: bytes
    date: str = ""


class Transport:
    """Sends one request at a time per calling thread; safe to share between lanes.

    Every method raises `httpx.HTTPError` when no whole answer came. An address that is no URL is a
    settings error and raises `httpx.InvalidURL`.
    """

    def __init__(self, base_url: str, ca_file: str, monotonic: Callable[[], float]) -> None:
        """Open nothing yet: the first call makes client and connection.

        The client reads every certificate of this computer, and no scan waits for that. Those of
        the settings are read now, so that the start says what is wrong with them.

        Raises:
            OSError: the file with further certificates cannot be read, or is none.

        """
        self._monotonic = monotonic
        self._base_url = httpx.URL(base_url)
        self._addresses: dict[str, httpx.URL] = {}
        self._ca_file = ca_file
        self._made: httpx.Client | None = None
        self._making = Lock()
        if ca_file:
            _tls(ca_file)

    @property
    def _client(self) -> httpx.Client:
        """The client; lanes that need it first at the same time get the same one."""
        with self._making:
            if self._made is None:
                self._made = _client(self._ca_file)
            return self._made

    def post(self, operation: Operation, body: str, key: str | None = None) -> HttpAnswer:
        """POST a JSON document; `key` signs it by Basic, as user name with an empty password."""
        request = self._client.build_request(
            "POST",
            self._address(operation),
            content=body.encode(),
            headers={"Content-Type": "application/json"},
            timeout=_timeout(operation),
        )
        return self._send(operation, request, httpx.BasicAuth(key, "") if key else None)

    def get(self, operation: Operation, query: Mapping[str, str]) -> HttpAnswer:
        """GET with identifiers in the documented form `field=value`, their `=` unescaped."""
        values = urlencode(query, quote_via=quote, safe="=,")
        request = self._client.build_request(
            "GET", f"{self._address(operation)}?{values}", timeout=_timeout(operation)
        )
        return self._send(operation, request, None)

    def close(self) -> None:
        """Close the connections; no call may be under way."""
        if self._made is not None:
            self._made.close()

    def _address(self, operation: Operation) -> httpx.URL:
        """Return where a method is; put together once, because that takes as long as reading."""
        path = operation.path
        address = self._addresses.get(path)
        if address is None:
            address = httpx.URL(f"{str(self._base_url).rstrip('/')}/{path}")
            self._addresses[path] = address
        return address

    def _send(
        self, operation: Operation, request: httpx.Request, auth: httpx.Auth | None
    ) -> HttpAnswer:
        until = self._monotonic() + operation.limits.connect + operation.limits.read
        response = self._client.send(request, auth=auth, stream=True)
        try:
            body = AnswerBody(response.headers.get("Content-Encoding", ""))
            for piece in response.iter_raw():
                body.take(piece)
                if self._monotonic() > until:
                    raise httpx.ReadTimeout("the answer takes too long", request=request)
            date = response.headers.get("Date", "")
            return HttpAnswer(response.status_code, body.whole(), date)
        finally:
            response.close()


def _client(ca_file: str) -> httpx.Client:
    return httpx.Client(
        verify=_tls(ca_file),
        trust_env=False,
        follow_redirects=False,
        limits=httpx.Limits(keepalive_expiry=_IDLE_SECONDS),
        headers={
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": f"cashier-app/{__version__}",
        },
    )


@cache
def _timeout(operation: Operation) -> httpx.Timeout:
    limits = operation.limits
    return httpx.Timeout(
        connect=limits.connect, read=limits.read, write=limits.read, pool=limits.connect
    )


@cache
def _tls(ca_file: str) -> ssl.SSLContext:
    """Trust what this computer trusts, and one file more if the settings name it.

    Reading all these certificates takes far longer than a call: once for the whole process.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_default_certs()
    if ca_file:
        context.load_verify_locations(cafile=ca_file)
    return context
