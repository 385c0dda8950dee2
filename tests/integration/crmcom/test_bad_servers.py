"""Twelve bad servers and one more: refused, told nothing, and shown as "Not secure" (S4)."""

import ssl
import warnings
from pathlib import Path

import pytest

from cashier_app.crmcom import transport
from cashier_app.crmcom.diagnosis import why
from cashier_app.crmcom.envelope import Envelope
from cashier_app.crmcom.line import Line as HttpLine
from cashier_app.crmcom.operations import Limits, Operation
from cashier_app.crmcom.transport import Transport
from cashier_app.domain.errors import CashierError, NotSecureError
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.settings_trials import line_said
from cashier_app.presenters.top_bar import Connection
from cashier_app.services.ports.settings import LineTrial
from tests.fakes.till import FakeTill
from tests.integration.crmcom.bad_servers import Certificates
from tests.integration.crmcom.scripted_server import ScriptedServer, http

_LIMITS = Limits(2, 2)
OPERATIONS = (
    Operation("rewards_participants/show", _LIMITS),
    Operation("customer_events/purchases/create", _LIMITS, write=True),
)
OK = http(b'{"data": 1, "status": {"code": "OK"}}')


def data_of(envelope: Envelope) -> object:
    return envelope.data


@pytest.fixture
def certificates(tmp_path: Path) -> Certificates:
    return Certificates(tmp_path)


def accepted(tls: ssl.SSLContext | None, ca_file: str, operation: Operation) -> list[str]:
    """Call a server once; return what went wrong with refusing it, nothing if all is well."""
    till = FakeTill().start()
    with ScriptedServer((OK,), tls=tls, any_bytes=tls is None) as server:
        address = server.base_url.replace("http:", "https:")
        client = Transport(address, ca_file, lambda: 0.0)
        line = HttpLine(client, lambda: 0.0, till.line.called)
        try:
            line.post(operation, "{}", "the-token", data_of)
            faults = ["it was spoken to"]
        except CashierError as error:
            faults = _not_said(error, till)
        finally:
            client.close()
        if any(b"the-token" in request for request in server.requests):
            faults.append("it got the token")
    return faults


def _not_said(error: CashierError, till: FakeTill) -> list[str]:
    """Tell where a refusal does not show that somebody may be in the way."""
    till.wired.status.refresh()
    faults = []
    if not isinstance(error, NotSecureError):
        faults.append(f"it is taken for {type(error).__name__}")
    if till.bar.connection is not Connection.NOT_SECURE:
        faults.append(f"the top bar says {till.bar.connection.value}")
    said = line_said(LineTrial(why(error).value))
    if said.tone is not NoticeTone.BAD:
        faults.append(f"Settings says {said.short.key}")
    return faults


def all_faults(certificates: Certificates) -> dict[str, list[str]]:
    """Meet every bad server with a read and with a write; return those with faults."""
    found = {}
    for name, make in certificates.bad().items():
        faults = [
            fault
            for operation in OPERATIONS
            for fault in accepted(make(), certificates.ca_file, operation)
        ]
        if faults:
            found[name] = faults
    return found


def test_an_honest_server_is_spoken_to(certificates: Certificates) -> None:
    for operation in OPERATIONS:
        assert "it was spoken to" in accepted(certificates.good(), certificates.ca_file, operation)


def test_every_bad_server_is_refused_and_shown_as_not_secure(certificates: Certificates) -> None:
    assert len(certificates.bad()) >= 12
    assert all_faults(certificates) == {}


# ---- the harness can fail ------------------------------------------------------------------------


def test_a_till_that_looks_at_no_certificate_is_found_out(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    def careless(_: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            context.minimum_version = ssl.TLSVersion.TLSv1
        context.set_ciphers("ALL:@SECLEVEL=0")
        return context

    monkeypatch.setattr(transport, "_tls", careless)
    # Plain HTTP is no TLS at all; nobody can be that careless by mistake.
    assert set(all_faults(certificates)) == set(certificates.bad()) - {"plain HTTP"}


def test_a_till_that_does_not_compare_the_host_is_found_out(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = transport._tls.__wrapped__

    def any_host(ca_file: str) -> ssl.SSLContext:
        context = real(ca_file)
        context.check_hostname = False
        return context

    monkeypatch.setattr(transport, "_tls", any_host)
    assert set(all_faults(certificates)) == {"another host", "the host in its common name only"}


def test_a_refusal_that_is_shown_as_offline_is_found_out(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cashier_app.crmcom.error_mapping._tls_complained", lambda _: False)
    assert set(all_faults(certificates)) == set(certificates.bad())
