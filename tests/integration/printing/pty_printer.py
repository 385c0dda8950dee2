"""A printer at the end of a serial cable: a pseudo terminal with a thread behind it."""

import os
import select
import threading
import tty
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

_ASK = b"\x10\x04"
# More than what is under way between the two ends when the till is stopped: the system holds 64 KiB
# for a terminal, and a busy one may take all of that before it hands over the request to stop.
MARGIN = 80_000
# Nothing came for so long: the till has stopped, and is not only waiting for its turn.
STOPPED_S = 0.5
_XON, _XOFF = b"\x11", b"\x13"
_AUTOMATIC, _NO_AUTOMATIC = b"\x1da\x0e", b"\x1da\x00"


@dataclass
class PtyPrinter:
    """Listens while its `with` block lasts; `job` is what was sent besides status requests.

    Its memory is full after `full_after` bytes: it says so and, when nothing comes any more, that
    it goes on. What comes meanwhile beyond `MARGIN` is lost.
    """

    status: dict[int, int] | None = field(default_factory=lambda: {1: 0x12, 2: 0x12, 4: 0x12})
    reads: bool = True
    full_after: int | None = None
    job: bytes = b""
    came: threading.Condition = field(default_factory=threading.Condition)

    def __enter__(self) -> Self:
        self._ours, self._theirs = os.openpty()
        tty.setraw(self._theirs)
        self.ours_and_theirs = (self._ours, self._theirs)
        self.device = os.ttyname(self._theirs)
        self._woken, self._waker = os.pipe()
        self._thread = threading.Thread(target=self._serve)
        if self.reads:
            self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.write(self._waker, b"!")
        if self.reads:
            self._thread.join(10)
        for end in (self._ours, self._theirs, self._woken, self._waker):
            os.close(end)

    def wait_for(self, job: bytes) -> bool:
        """Wait until exactly this was sent."""
        with self.came:
            return self.came.wait_for(lambda: self.job == job, 5)

    def _serve(self) -> None:
        pending = b""
        while True:
            ready, _, _ = select.select([self._ours, self._woken], [], [])
            if self._woken in ready:
                return
            pending += os.read(self._ours, 4096)
            if self.full_after is not None and len(pending) >= self.full_after:
                pending += self._kept_while_full()
            while (at := pending.find(_ASK)) >= 0 and len(pending) > at + len(_ASK):
                self._take(pending[:at])
                if self.status is not None:
                    os.write(self._ours, bytes([self.status[pending[at + 2]]]))
                pending = pending[at + 3 :]
            if not pending.endswith(_ASK[:1]):
                self._take(pending.replace(_AUTOMATIC, b"").replace(_NO_AUTOMATIC, b""))
                pending = b""

    def _kept_while_full(self) -> bytes:
        self.full_after, came = None, b""
        os.write(self._ours, _XOFF)
        while select.select([self._ours], [], [], STOPPED_S)[0]:
            came += os.read(self._ours, 4096)
        os.write(self._ours, _XON)
        return came[:MARGIN]

    def _take(self, data: bytes) -> None:
        with self.came:
            self.job += data
            self.came.notify_all()
