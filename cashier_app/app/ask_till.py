"""Ask the till that runs on these data; see `till_socket.py` for what is said on the line."""

import json
from pathlib import Path
from time import monotonic

from PySide6.QtNetwork import QLocalSocket

import cashier_app.texts.import_hook  # noqa: F401 - PySide has just put its hook in
from cashier_app.app.till_socket import socket_name
from cashier_app.domain.errors import CashierError

_CONNECT_MS = 1000
ANSWER_WITHIN_S = 10.0
_SILENT = (
    "The till that runs on these data does not answer. It may still do what it was asked. Look at "
    "its screen, then run the command again."
)


class NobodyAnswersError(CashierError):
    """No till runs on these data, or it does not answer in time; the message is for people."""


class TillRefusesError(CashierError):
    """The till that runs cannot answer; the message is its words, for people."""


def till_listens(path: Path) -> bool:
    """Whether a till runs on these data that can be asked."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(path))
    listens = socket.waitForConnected(_CONNECT_MS)
    socket.abort()
    return listens


def ask_till(path: Path, ask: str, within_s: float = ANSWER_WITHIN_S, **more: str) -> object:
    """Ask the running till and return its answer.

    Args:
        path: the socket among the till's files.
        ask: the word of the question.
        within_s: how long to wait for the answer.
        more: what goes with the question.

    Raises:
        NobodyAnswersError: nobody listens there, or no whole answer came.
        TillRefusesError: it was refused, with words.

    """
    socket = QLocalSocket()
    socket.connectToServer(socket_name(path))
    if not socket.waitForConnected(_CONNECT_MS):
        raise NobodyAnswersError(_SILENT)
    question = json.dumps({"ask": ask, **more})
    socket.write(f"{question}\n".encode())
    line = _line(socket, monotonic() + within_s)
    socket.abort()
    try:
        reply = json.loads(line)
    except ValueError as error:
        raise NobodyAnswersError(_SILENT) from error
    if "error" in reply:
        raise TillRefusesError(str(reply["error"]))
    return reply["answer"]


def _line(socket: QLocalSocket, until: float) -> bytes:
    """Read what comes until a whole line is there, the other side ends, or the time is over."""
    line = bytearray()
    while b"\n" not in line:
        left_ms = round((until - monotonic()) * 1000)
        if left_ms <= 0 or not (socket.bytesAvailable() or socket.waitForReadyRead(left_ms)):
            # What came together with the end of the connection is still there to be read.
            line += bytes(socket.readAll().data())
            break
        line += bytes(socket.readAll().data())
    return bytes(line)
