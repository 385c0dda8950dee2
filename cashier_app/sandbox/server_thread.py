"""The thread that serves HTTP: uvicorn on a socket that is open already."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from socket import socket
from threading import Lock, Thread
from typing import TYPE_CHECKING

from cashier_app.sandbox.faults import Faults
from cashier_app.sandbox.stand_in import StandIn

if TYPE_CHECKING:
    from starlette.requests import Request
    from uvicorn import Server

CertificateAndKey = tuple[str | Path, str | Path]
IDLE_CONNECTION_S = 60
"""Far above what a till keeps a connection for: the server is never the one to close it first."""


class ServerThread:
    """Serves until it is stopped.

    Starlette and uvicorn are imported in here, so that whoever starts the sandbox does not wait.

    Args:
        listening: the open socket; it is closed in the end.
        stand_in: who answers.
        faults: what is to go wrong.
        tls: when given, https is spoken; the files were tried before.

    """

    def __init__(
        self,
        listening: socket,
        stand_in: StandIn,
        faults: Faults,
        tls: CertificateAndKey | None = None,
    ) -> None:
        self._tls = tls
        self._listening = listening
        self._stand_in = stand_in
        self._faults = faults
        self._lock = Lock()
        self._stop_wanted = False
        self._end: Callable[[], object] | None = None
        self._thread = Thread(target=self._run, name="sandbox-server", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread; calls that wait are dropped."""
        with self._lock:
            self._stop_wanted = True
            if self._end is not None:
                self._end()
        self._thread.join()

    def _run(self) -> None:
        with self._listening:
            asyncio.run(self._serve())

    async def _serve(self) -> None:
        from uvicorn import Config, Server  # noqa: PLC0415 - in this thread, see the class

        from cashier_app.sandbox.web import web_application  # noqa: PLC0415 - likewise

        stopping = asyncio.Event()
        server = Server(
            Config(
                web_application(
                    self._stand_in,
                    self._faults,
                    cut=lambda request: _close_connection(server, request),
                    stopping=stopping,
                ),
                http="h11",
                ws="none",
                loop="asyncio",
                lifespan="off",
                log_config=None,
                log_level="error",
                access_log=False,
                timeout_keep_alive=IDLE_CONNECTION_S,
                timeout_graceful_shutdown=1,
                ssl_certfile=self._tls and self._tls[0],
                ssl_keyfile=self._tls and self._tls[1],
            )
        )

        def end() -> None:
            stopping.set()
            server.should_exit = True

        loop = asyncio.get_running_loop()
        with self._lock:
            self._end = lambda: loop.call_soon_threadsafe(end)
            if self._stop_wanted:
                end()
        await server.serve(sockets=[self._listening])
        await _drop_the_rest(server)
        with self._lock:
            self._end = None


async def _drop_the_rest(server: "Server") -> None:
    """Drop what is still open: over TLS a client that keeps a connection never says goodbye."""
    for connection in tuple(server.server_state.connections):
        connection.transport.abort()
        await asyncio.sleep(0)


def _close_connection(server: "Server", request: "Request") -> None:
    """Close the connection of a request, as a network does that breaks."""
    for connection in server.server_state.connections:
        if getattr(connection, "client", None) == request.client:
            connection.transport.close()
