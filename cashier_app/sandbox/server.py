"""Starts and stops the stand-in CRM.COM on this computer, and hands out its books and faults."""

import importlib.util
import os
import socket
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from cashier_app.sandbox.books import Ledger
from cashier_app.sandbox.clock import Clock, local_now
from cashier_app.sandbox.contract import Violation
from cashier_app.sandbox.customers import Customer
from cashier_app.sandbox.faults import Faults
from cashier_app.sandbox.release import Release
from cashier_app.sandbox.server_thread import CertificateAndKey, ServerThread
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.stand_in import API_ROOT, Call, StandIn
from cashier_app.sandbox.switches import Switches

if TYPE_CHECKING:
    from cashier_app.sandbox.memory import Remembered

DEMO_KEY = "demo-key"
LOOPBACK = "127.0.0.1"


class SandboxServer:
    """A stand-in CRM.COM on 127.0.0.1; use it in a `with`, or `start` and `stop` it.

    `start` returns at once: the port is open, and a first call waits until the server is ready.

    Args:
        port: 0 takes any free port.
        clock: tells the local time; tokens and dates go by it.
        api_key: the key that signs in.
        release: the release of CRM.COM that it stands in for, 10 to 18; also `"13.1"`.
        tls: the files of a certificate and its key (PEM); with them it speaks https.

    Raises:
        ValueError: there is no such release.

    Attributes:
        faults: what is to go wrong; `faults.add(method, kind, ...)`.

    """

    def __init__(
        self,
        port: int = 0,
        *,
        clock: Clock = local_now,
        api_key: str = DEMO_KEY,
        release: int | str = 16,
        tls: CertificateAndKey | None = None,
    ) -> None:
        self.api_key = api_key
        self.faults = Faults()
        self._wanted_port = port
        self._port = 0
        self._tls = tls
        switches = Switches(release=Release.of(release))
        self._stand_in = StandIn(Shop.opened(clock, switches), api_key)
        self._thread: ServerThread | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Open the port and start serving; after `stop` again on the same port.

        Raises:
            OSError: the port is taken, or a file of `tls` cannot be used.
            ModuleNotFoundError: Cashier was installed without its demo extra.

        """
        for needed in ("starlette", "uvicorn"):
            if importlib.util.find_spec(needed) is None:
                raise ModuleNotFoundError(
                    f"The sandbox needs {needed}: install cashier-app[demo]", name=needed
                )
        if self._tls is not None:
            _try_out(*self._tls)
        listening = _listening_on(self._port or self._wanted_port)
        self._port = listening.getsockname()[1]
        self._thread = ServerThread(listening, self._stand_in, self.faults, self._tls)

    def stop(self) -> None:
        """Close the port and end the thread; the books stay readable. Twice does no harm."""
        if self._thread is not None:
            self._thread.stop()
            self._thread = None

    def start_over(self) -> None:
        """Forget everything that happened: books, violations, faults, switches and tokens."""
        self.faults.clear()
        self._stand_in.start_over()

    @property
    def port(self) -> int:
        """The port, known once started."""
        return self._port

    @property
    def base_url(self) -> str:
        """What a client is given as CRM.COM's address."""
        return f"{self._address}{API_ROOT}"

    @property
    def sandbox_url(self) -> str:
        """The address of the page that shows the books."""
        return f"{self._address}/sandbox/"

    @property
    def _address(self) -> str:
        return f"{'http' if self._tls is None else 'https'}://{LOOPBACK}:{self._port}"

    @property
    def customers(self) -> tuple[Customer, ...]:
        """The members of the demo shop's club."""
        return self._stand_in.shop.club.customers

    @property
    def ledger(self) -> Ledger:
        """What the books say now."""
        with self._stand_in.lock:
            return self._stand_in.shop.books.copy()

    @property
    def violations(self) -> tuple[Violation, ...]:
        """What departed from the contract so far."""
        with self._stand_in.lock:
            return tuple(self._stand_in.violations)

    @property
    def calls(self) -> tuple[Call, ...]:
        """The calls that reached CRM.COM so far, without their tokens."""
        with self._stand_in.lock:
            return tuple(self._stand_in.calls)

    @property
    def switches(self) -> Switches:
        """What is set for the whole shop; assign a changed one to set it."""
        with self._stand_in.lock:
            return self._stand_in.shop.switches

    @switches.setter
    def switches(self, switches: Switches) -> None:
        with self._stand_in.lock:
            self._stand_in.shop.switches = switches

    @property
    def release(self) -> Release:
        """The release it stands in for; assign another, such as 18 or `"13.1"`, to change it."""
        return self.switches.release

    @release.setter
    def release(self, release: Release | int | str) -> None:
        self.switch(release=Release.of(release))

    def switch(self, **positions: Any) -> None:  # noqa: ANN401 - each switch has its own type
        """Set some of the `switches` and leave the others."""
        self.switches = replace(self.switches, **positions)

    def set_wallet(self, member_number: str, balance: Decimal) -> None:
        """Put another balance into a member's wallet, in euro."""
        with self._stand_in.lock:
            self._stand_in.shop.books.wallets[member_number] = balance

    def recall(self, remembered: "Remembered") -> None:
        """Go on with what was remembered, at the same port; call it before `start`."""
        self._wanted_port = remembered.port
        with self._stand_in.lock:
            self._stand_in.shop.go_on_with(remembered.books, remembered.products)

    def remember(self, changed: Callable[[Shop], None]) -> None:
        """Call this with the shop now, and then whenever it has changed, before that is answered.

        The shop may be read until the call returns.
        """
        with self._stand_in.lock:
            self._stand_in.changed = changed
            changed(self._stand_in.shop)

    def kill_tokens(self) -> None:
        """Make every token unusable, as if their time were over."""
        self._stand_in.forget_tokens()


def _listening_on(port: int) -> socket.socket:
    """Open a port on this computer.

    The protocol is named although there is only one: asyncio switches Nagle's algorithm off only
    where it is, and with it an answer takes 40 ms.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((LOOPBACK, port))
        listening.listen()
    except OSError as error:
        listening.close()
        raise OSError(error.errno, error.strerror, f"{LOOPBACK}:{port}") from error
    return listening


def _try_out(certificate: str | Path, key: str | Path) -> None:
    """Load what the thread will need: there nobody would hear of the error."""
    import ssl  # noqa: PLC0415 - only for whoever wants TLS

    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key)
    except OSError as error:
        raise OSError(error.errno, error.strerror, f"{certificate}, {key}") from error


def serve(port: int, *, release: int | str = 16, tls: CertificateAndKey | None = None) -> None:
    """Serve until interrupted (Ctrl+C), for integrators: `cashier-app sandbox --port N`.

    Raises:
        OSError: the port is taken, or a file of `tls` cannot be used.
        ValueError: there is no such release.
        ModuleNotFoundError: Cashier was installed without its demo extra.

    """
    with SandboxServer(port, release=release, tls=tls) as server:
        sys.stdout.write(
            f"Stand-in CRM.COM, release {server.release}: {server.base_url}\n"
            f"API key: {server.api_key}\n"
            f"Books: {server.sandbox_url}\n"
            "Ctrl+C ends it; nothing is kept.\n"
        )
        sys.stdout.flush()
        try:
            Event().wait()
        except KeyboardInterrupt:
            return
