"""A server on 127.0.0.1 that does with a connection whatever a test says, bytes and all."""

import socket
import ssl
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Thread
from types import TracebackType
from typing import Self

Reply = Callable[[socket.socket, Event], None]
"""Answers one request on its connection; the event is set when the test is over."""


def raw(answer: bytes) -> Reply:
    """Send these bytes and close the connection."""
    return lambda connection, _over: connection.sendall(answer)


def http(
    body: bytes, *, status: str = "200 OK", headers: tuple[str, ...] = (), length: int | None = None
) -> Reply:
    """Send an HTTP answer; `length` may lie."""
    promised = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {promised}", "Connection: close", *headers]
    return raw("\r\n".join([*lines, "", ""]).encode() + body)


def drop(_connection: socket.socket, _over: Event) -> None:
    """Close the connection without a word."""


def reset(connection: socket.socket, _over: Event) -> None:
    """Tear the connection down (RST)."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hang(_connection: socket.socket, over: Event) -> None:
    """Say nothing until the test is over."""
    over.wait(30)


def slowly(body: bytes, pause: float) -> Reply:
    """Send an answer byte by byte, each soon enough after the one before."""

    def reply(connection: socket.socket, over: Event) -> None:
        connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode())
        for byte in body:
            if over.wait(pause):
                return
            connection.sendall(bytes([byte]))

    return reply


@dataclass
class ScriptedServer:
    """Gives each connection the next reply, the last one again and again.

    Attributes:
        tls: makes it a secure server.
        any_bytes: answers the first bytes that come, a request or not.
        requests: what was received, whole, one a connection.

    """

    replies: tuple[Reply, ...]
    tls: ssl.SSLContext | None = None
    any_bytes: bool = False
    requests: list[bytes] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._over = Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._thread = Thread(target=self._serve, name="scripted-server")
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        # A connection of our own wakes the thread up; a closed socket would not.
        with socket.create_connection(self._listening.getsockname()):
            self._thread.join()
        self._listening.close()

    @property
    def base_url(self) -> str:
        port = self._listening.getsockname()[1]
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{port}/crmapi/rest/v2"

    def _serve(self) -> None:
        turn = 0
        while not self._over.is_set():
            connection, _ = self._listening.accept()
            with connection:
                if self._over.is_set():
                    return
                connection.settimeout(30)
                reply = self.replies[min(turn, len(self.replies) - 1)]
                turn += 1
                self._answer(connection, reply)

    def _answer(self, connection: socket.socket, reply: Reply) -> None:
        try:
            if self.tls is not None:
                connection = self.tls.wrap_socket(connection, server_side=True)
            with connection:
                request = connection.recv(65536) if self.any_bytes else _received(connection)
                if request:
                    self.requests.append(request)
                    reply(connection, self._over)
        except OSError:
            return  # the client gave up first, which some tests want it to


def _received(connection: socket.socket) -> bytes:
    """Read one HTTP request, head and body."""
    request = b""
    while b"\r\n\r\n" not in request:
        piece = connection.recv(65536)
        if not piece:
            return b""
        request += piece
    head, _, body = request.partition(b"\r\n\r\n")
    lengths = [
        int(line.split(b":")[1])
        for line in head.split(b"\r\n")
        if line.lower().startswith(b"content-length:")
    ]
    while len(body) < sum(lengths):
        piece = connection.recv(65536)
        request += piece
        body += piece
    return request


def closed_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
    return port
