"""A running till answers other programs of its user on `till.sock`: a JSON line in, one out.

The question is `{"ask": "outbox", …}`; the answer is `{"answer": …}`, or `{"error": "…"}` in words
for people. Nothing here waits: slow work goes through the lanes and answers when it is done.
"""

import hashlib
import json
import logging
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

MOST_BYTES = 8192
"""No question comes near this; who sends a longer one is cut off."""
PATIENCE_S = 5.0
"""A question has to be there, and an answer fetched, within this time."""
MOST_AT_ONCE = 16
ALIVE = "alive"
"""What is asked by who waits for another answer; the socket itself answers it, at any time."""

_log = logging.getLogger("cashier.socket")


class Question:
    """What one connection asks; answer it once, now or later, on the GUI thread."""

    def __init__(self, words: Mapping[str, object], reply: Callable[[str], None]) -> None:
        """Hold what was asked; `reply` gets the line to send back."""
        self._words = words
        self._reply = reply

    @property
    def ask(self) -> str:
        """What is asked, in one word; empty when the line was no question."""
        return self.word("ask")

    def word(self, name: str) -> str:
        """Return a text that came with the question, empty when there is none."""
        value = self._words.get(name, "")
        return value if isinstance(value, str) else ""

    def answer(self, document: object) -> None:
        """Answer with a small document; a large one is made in its lane, see `answer_json`."""
        self.answer_json(json.dumps(document))

    def answer_json(self, document: str) -> None:
        """Answer with a document that is JSON text already."""
        self._reply(f'{{"answer":{document}}}')

    def refuse(self, words: str) -> None:
        """Say in words why there is no answer."""
        self._reply(json.dumps({"error": words}))


Asked = Callable[[Question], None]
"""Hears each question; it answers, now or later, and does not wait."""


class TillSocket(QObject):
    """Listens on `till.sock`, which only the till's user may open."""

    def __init__(self, path: Path, asked: Asked, patience_s: float = PATIENCE_S) -> None:
        """Give questions to `asked` from now on; a till that cannot listen goes on without."""
        super().__init__()
        self._hear = asked
        self._patience_s = patience_s
        self._talks: set[_Talk] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = socket_name(path)
        # The till's lock is held, so a socket that is there belongs to a till that was killed.
        QLocalServer.removeServer(name)
        self._server.newConnection.connect(self._connected)
        if not self._server.listen(name):
            _log.warning("commands cannot ask this till: %s", self._server.errorString())

    @property
    def listens(self) -> bool:
        """Whether others can ask."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no longer and end what is under way."""
        self._server.close()
        for talk in tuple(self._talks):
            talk.end()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._talks) >= MOST_AT_ONCE:
                socket.abort()
                socket.deleteLater()
                continue
            self._talks.add(_Talk(socket, self._asked, self._talks.discard, self._patience_s))

    def _asked(self, line: bytes, reply: Callable[[str], None]) -> None:
        question = Question(_object(line), reply)
        if question.ask == ALIVE:
            question.answer(document=True)
            return
        try:
            self._hear(question)
        except Exception:
            question.refuse("This went wrong in the till. Its log says more.")
            raise


class _Talk:
    """One connection: reads one line, sends one line, ends."""

    def __init__(
        self,
        socket: QLocalSocket,
        asked: Callable[[bytes, Callable[[str], None]], None],
        ended: Callable[["_Talk"], None],
        patience_s: float,
    ) -> None:
        self._socket = socket
        self._asked = asked
        self._ended = ended
        self._line = b""
        self._heard = False
        self._over = False
        socket.setReadBufferSize(MOST_BYTES)
        self._patience = QTimer(socket)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(patience_s * 1000))
        self._patience.timeout.connect(self.end)
        self._patience.start()
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.end)
        self._read()

    def end(self) -> None:
        """End the connection; an answer that is still to come goes nowhere."""
        if self._over:
            return
        self._over = True
        self._patience.stop()
        self._ended(self)
        self._socket.abort()
        self._socket.deleteLater()

    def _read(self) -> None:
        if self._heard or self._over:
            return
        self._line += bytes(self._socket.readAll().data())
        line, newline, _ = self._line.partition(b"\n")
        if not newline and len(self._line) < MOST_BYTES:
            return
        self._heard = True
        self._patience.stop()
        if len(line) >= MOST_BYTES:
            self.end()
        else:
            self._asked(line, self._reply)

    def _reply(self, line: str) -> None:
        if self._over:
            return
        self._socket.write(f"{line}\n".encode())
        self._socket.flush()
        # What is left is sent by the event loop; one that does not fetch it is left alone.
        self._patience.start()
        self._socket.disconnectFromServer()


def socket_name(path: Path, platform: str = sys.platform) -> str:
    """Return what Qt listens on: the file, or on Windows a pipe that is named after it."""
    if platform != "win32":
        return str(path)
    return f"cashier-app-{hashlib.sha256(str(path).encode()).hexdigest()[:32]}"


def _object(line: bytes) -> Mapping[str, object]:
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}
