"""Ask the till that runs on these data; see `till_socket.py` for what is said on the line."""

import json
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtNetwork import QLocalSocket

import cashier_app.texts.import_hook  # noqa: F401 - PySide has just put its hook in
from cashier_app.app.till_socket import ALIVE, socket_name
from cashier_app.domain.errors import CashierError

_CONNECT_MS = 1000
ANSWER_WITHIN_S = 10.0
# Work may take minutes: after each pause the till is asked whether it is alive. One that is frozen
# is connected to by the system all the same, and says nothing to either.
_QUIET_S = 5.0
_ALIVE_WITHIN_S = 5.0
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
        within_s: how long to wait for the answer of a till that is alive.
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
    line = _line(socket, monotonic() + within_s, lambda: _is_alive(path))
    socket.abort()
    try:
        reply = json.loads(line)
    except ValueError as error:
        raise NobodyAnswersError(_SILENT) from error
    if "error" in reply:
        raise TillRefusesError(str(reply["error"]))
    return reply["answer"]


def _line(socket: QLocalSocket, until: float, alive: Callable[[], bool]) -> bytes:
    """Read what comes until a whole line is there, or none will come any more.

    That is when the other side ends, is not `alive`, or the time is over.
    """
    line = bytearray()
    while b"\n" not in line:
        wait_ms = round(min(until - monotonic(), _QUIET_S) * 1000)
        comes = wait_ms > 0 and (socket.bytesAvailable() or socket.waitForReadyRead(wait_ms))
        # What came together with the end of the connection is still there to be read.
        line += bytes(socket.readAll().data())
        if not comes and (_has_ended(socket) or monotonic() >= until or not alive()):
            break
    return bytes(line)


def _is_alive(path: Path) -> bool:
    """Whether the till still hears what is asked; one that turns a crowd away does."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(path))
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(f"{json.dumps({'ask': ALIVE})}\n".encode())
    heard = socket.waitForReadyRead(round(_ALIVE_WITHIN_S * 1000)) or _has_ended(socket)
    socket.abort()
    return heard


def _has_ended(socket: QLocalSocket) -> bool:
    return socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
