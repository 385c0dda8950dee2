"""A second start of the till on the same books brings the first window to the front."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000
_ASK = b"show\n"


class FirstWindow(QObject):
    """Listens on `till.sock` in the data folder for others that were started."""

    def __init__(self, path: Path, show: Callable[[], None]) -> None:
        """Call `show` when another start asks for the window."""
        super().__init__()
        self._show = show
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(str(path))
        self._server.newConnection.connect(self._asked)
        self._server.listen(str(path))

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _asked(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self._show()


def ask_first_window(path: Path) -> bool:
    """Ask the till that runs to show its window; False when nobody listens."""
    socket = QLocalSocket()
    socket.connectToServer(str(path))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(_ASK)
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True
