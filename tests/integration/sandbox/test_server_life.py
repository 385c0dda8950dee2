import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

import httpx
import pytest

from cashier_app.app.cli import main
from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import ELENI, ApiClient, sale, spend


def sandbox_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "sandbox-server"]


def test_stopping_is_quick_and_leaves_no_thread() -> None:
    before = len(sandbox_threads())
    server = SandboxServer()
    server.start()
    with httpx.Client(base_url=server.base_url + "/", trust_env=False) as http:
        ApiClient(http)
        assert len(sandbox_threads()) == before + 1
        start = time.monotonic()
        server.stop()
        assert time.monotonic() - start < 1
        assert len(sandbox_threads()) == before
        with pytest.raises(httpx.TransportError):
            http.get(server.sandbox_url)
    server.stop()


def test_it_can_be_stopped_before_it_was_ready() -> None:
    before = len(sandbox_threads())
    start = time.monotonic()
    for _ in range(3):
        with SandboxServer() as server:
            assert server.port > 0
    assert len(sandbox_threads()) == before
    assert time.monotonic() - start < 3


def test_it_comes_back_on_the_same_port_with_its_books() -> None:
    with SandboxServer() as server:
        port = server.port
        with httpx.Client(base_url=server.base_url + "/", trust_env=False) as http:
            ApiClient(http).purchase()
    server.start()
    try:
        assert server.port == port
        with httpx.Client(base_url=server.base_url + "/", trust_env=False) as http:
            assert ApiClient(http).wallet(ELENI) == Decimal("19.51")
    finally:
        server.stop()


def test_a_port_that_is_taken_is_said(server: SandboxServer) -> None:
    with pytest.raises(OSError, match="in use"):
        SandboxServer(server.port).start()


def test_starting_over_forgets_everything(api: ApiClient, server: SandboxServer) -> None:
    purchase = api.purchase()
    api.data("customer_events/spend_requests/create", spend(ELENI, purchase["id"], 5))
    api.post("no/such/method", {})
    server.faults.add("*", "refuse")
    server.start_over()
    assert not server.ledger.purchases
    assert not server.ledger.spend_requests
    assert not server.violations
    assert not server.calls
    assert not server.faults.waiting
    api.token = api.sign_in()
    assert api.wallet(ELENI) == Decimal("18.75")


def test_the_calls_are_kept_without_their_tokens(api: ApiClient, server: SandboxServer) -> None:
    api.preview(sale())
    assert [call.method for call in server.calls] == [
        "authentication/web_api_key/token",
        "customer_events/purchases/preview",
    ]
    assert "token" not in server.calls[1].request
    assert server.calls[1].request["performed_on"] == "2026-11-23T12:43:02"


def test_importing_the_sandbox_imports_no_server() -> None:
    words = (
        "import sys; from cashier_app.sandbox.server import SandboxServer; "
        "print(sorted({'starlette', 'uvicorn'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"


@contextmanager
def ended_at_last(process: subprocess.Popen[str]) -> Iterator[None]:
    """End the process when a test of it failed: nobody waits for it for ever."""
    try:
        yield
    finally:
        process.kill()


def test_serving_says_address_and_key_and_ends_with_ctrl_c() -> None:
    # A shell that starts the tests in the background lets them, and their children, ignore Ctrl+C.
    words = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
        "from cashier_app.sandbox.server import serve; serve(0)"
    )
    with (
        subprocess.Popen(
            [sys.executable, "-c", words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as serving,
        ended_at_last(serving),
    ):
        assert serving.stdout is not None
        said = [serving.stdout.readline() for _ in range(3)]
        base_url = said[0].split()[-1]
        key = said[1].split()[-1]
        answer = httpx.post(base_url + "/authentication/web_api_key/token", auth=(key, ""), json={})
        assert answer.json()["status"]["code"] == "OK"
        assert httpx.get(said[2].split()[-1]).status_code == 200
        serving.send_signal(signal.SIGINT)
        _, complaints = serving.communicate(timeout=5)
    assert serving.returncode == 0
    assert complaints == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--release", "19"], "release 19 is none of 10 to 18"),
        (["--release", "R16"], "'R16' is not a release such as 16 or 13.1"),
        (["--tls", "no-such.pem", "no-such.key"], "No such file"),
    ],
)
def test_the_command_says_what_it_cannot_do(
    capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert main(["sandbox", "--port", "0", *arguments]) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert said.out == ""
