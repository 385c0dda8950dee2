"""The sandbox over https, with a certificate that only a private authority vouches for."""

import ssl
from pathlib import Path

import httpx
import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.crmcom.certificates import Authority
from tests.integration.sandbox.api_client import ELENI, ApiClient, sale


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    made = Authority.made_in(tmp_path_factory.mktemp("authority"))
    made.server()
    return made


def test_it_speaks_https_to_whoever_trusts_the_authority(authority: Authority) -> None:
    both = authority.folder / "server.pem"
    trusting = ssl.create_default_context(cafile=authority.ca_file)
    with SandboxServer(tls=(both, both)) as server:
        assert server.base_url.startswith("https://127.0.0.1:")
        with httpx.Client(base_url=server.base_url + "/", verify=trusting) as http:
            api = ApiClient(http)
            assert str(api.wallet(ELENI)) == "18.75"
            assert http.get(server.sandbox_url).status_code == 200
            server.faults.add("customer_events/purchases/create", "cut_after")
            with pytest.raises(httpx.TransportError):
                api.post("customer_events/purchases/create", {**sale(), "reference_number": "R1"})
            assert len(server.ledger.purchases) == 1
        with httpx.Client() as http, pytest.raises(httpx.ConnectError, match="CERTIFICATE"):
            http.get(server.sandbox_url)


def test_files_that_are_no_certificate_are_said_at_the_start(tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.pem"
    with pytest.raises(FileNotFoundError):
        SandboxServer(tls=(nothing, nothing)).start()
    nothing.write_text("nothing", encoding="utf-8")
    with pytest.raises(OSError, match="PEM"):
        SandboxServer(tls=(nothing, nothing)).start()
