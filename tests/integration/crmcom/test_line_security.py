"""A wrong certificate is somebody in the way, never "offline"; and nothing is sent to him."""

import ssl
import warnings
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from cashier_app.crmcom import transport
from cashier_app.crmcom.envelope import Envelope
from cashier_app.crmcom.line import Line
from cashier_app.crmcom.operations import Limits, Operation
from cashier_app.crmcom.transport import Transport
from cashier_app.domain.errors import CashierError, NotSecureError, NotSentError
from cashier_app.services.line import LineState
from tests.integration.crmcom.certificates import Authority
from tests.integration.crmcom.scripted_server import ScriptedServer, drop, http

LIMITS = Limits(2, 2)
READ = Operation("rewards_participants/show", LIMITS)
WRITE = Operation("customer_events/purchases/create", LIMITS, write=True)
OK = http(b'{"data": 1, "status": {"code": "OK"}}')


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.made_in(tmp_path_factory.mktemp("authority"))


def data_of(envelope: Envelope) -> object:
    return envelope.data


def outcome(base_url: str, operation: Operation, ca_file: str) -> tuple[object, list[LineState]]:
    """Call once; return the data or the error, and what the line said of itself."""
    states: list[LineState] = []
    transport = Transport(base_url, ca_file, lambda: 0.0)
    line = Line(transport, lambda: 0.0, lambda report: states.append(report.state))
    try:
        return line.post(operation, "{}", "the-token", data_of), states
    except CashierError as error:
        return error, states
    finally:
        transport.close()


def only_old_tls(context: ssl.SSLContext) -> ssl.SSLContext:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1_1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def test_a_further_authority_of_the_settings_is_trusted(authority: Authority) -> None:
    with ScriptedServer((OK,), tls=authority.server()) as server:
        assert outcome(server.base_url, WRITE, authority.ca_file) == (1, [LineState.CONNECTED])


@pytest.mark.parametrize("operation", [READ, WRITE], ids=["read", "write"])
@pytest.mark.parametrize(
    "server", ["nobody vouches", "another host", "expired", "TLS 1.1", "another authority"]
)
def test_a_bad_server_is_refused_and_gets_nothing(
    authority: Authority, tmp_path: Path, server: str, operation: Operation
) -> None:
    servers: dict[str, Callable[[], ssl.SSLContext]] = {
        "nobody vouches": authority.server,
        "another host": lambda: authority.server("127.0.0.2"),
        "expired": lambda: authority.server(good_for=-timedelta(days=1)),
        "TLS 1.1": lambda: only_old_tls(authority.server()),
        "another authority": lambda: Authority.made_in(tmp_path).server(),
    }
    tls = servers[server]()
    ca_file = "" if server == "nobody vouches" else authority.ca_file
    with ScriptedServer((OK,), tls=tls) as bad:
        error, states = outcome(bad.base_url, operation, ca_file)
        assert bad.requests == []
    assert isinstance(error, NotSecureError)
    assert states == [LineState.NOT_SECURE]


def test_a_server_that_speaks_plainly_on_a_secure_address_is_in_the_way() -> None:
    with ScriptedServer((OK,), any_bytes=True) as server:
        error, states = outcome(server.base_url.replace("http:", "https:"), WRITE, "")
    assert isinstance(error, NotSecureError)
    assert states == [LineState.NOT_SECURE]


def test_a_line_that_breaks_during_the_greeting_is_only_broken() -> None:
    with ScriptedServer((drop,), any_bytes=True) as server:
        error, states = outcome(server.base_url.replace("http:", "https:"), WRITE, "")
    assert isinstance(error, NotSentError)
    assert not isinstance(error, NotSecureError)
    assert states == [LineState.AWAY]


def test_a_file_of_certificates_that_is_none_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Transport("https://127.0.0.1/", str(tmp_path / "missing.pem"), lambda: 0.0)
    (tmp_path / "empty.pem").write_text("no certificate")
    with pytest.raises(ssl.SSLError):
        Transport("https://127.0.0.1/", str(tmp_path / "empty.pem"), lambda: 0.0)


def test_all_clients_of_a_process_share_one_set_of_certificates(authority: Authority) -> None:
    """Reading them takes some twenty times as long as a call (reliability.md, P12)."""
    Transport("https://127.0.0.1/", authority.ca_file, lambda: 0.0).close()
    before = transport._tls.cache_info().misses
    for _ in range(3):
        Transport("https://127.0.0.1/", authority.ca_file, lambda: 0.0).close()
    assert transport._tls.cache_info().misses == before
