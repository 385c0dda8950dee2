"""A small printer on a real socket that behaves as badly as it is told to."""

import socket
import struct
import threading
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

READY = {1: 0x12, 2: 0x12, 4: 0x12}
PAPER_OUT = {1: 0x1A, 2: 0x32, 4: 0x72}
PAPER_LOW = {1: 0x12, 2: 0x12, 4: 0x1E}
COVER_OPEN = {1: 0x1A, 2: 0x16, 4: 0x12}
OFFLINE = {1: 0x1A, 2: 0x52, 4: 0x12}
_ASK = b"\x10\x04"
_AUTOMATIC, _NO_AUTOMATIC = b"\x1da\x0e", b"\x1da\x00"
# Closing with these options throws away what was not read and tells the other side so.
_RESET = struct.pack("ii", 1, 0)


@dataclass
class Behaviour:
    """How a printer behaves.

    `status` answers by kind before a job has come, `status_after` behind it (None: no answer).
    `reset_after` counts the bytes of a job after which the line is reset, `hang_after` those after
    which the printer does nothing more. `reads` false: it takes
    the connection and nothing more. `hangs_up` ends the line at the first status request.
    `chatter` is sent before anything is asked, `automatic` when the automatic status is asked for.
    `stays` keeps the line when the till is done. `pause` is how long it prints at 4,096 bytes
    before it reads on.
    """

    status: dict[int, int] | None = field(default_factory=lambda: dict(READY))
    status_after: dict[int, int] | None = field(default_factory=lambda: dict(READY))
    reset_after: int | None = None
    hang_after: int | None = None
    reads: bool = True
    hangs_up: bool = False
    chatter: bytes = b""
    automatic: bytes = b""
    stays: bool = False
    pause: float = 0


class TcpPrinter:
    """Listens while its `with` block lasts; `jobs` holds what each connection sent, in order."""

    def __init__(self, behaviour: Behaviour | None = None) -> None:
        self.behaviour = behaviour or Behaviour()
        self.jobs: list[bytes] = []
        self._hanging: list[socket.socket] = []
        self._done = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._done.set()
        # One more connection wakes the thread, which is waiting for the next.
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join(10)
        self._listener.close()
        for line in self._hanging:
            line.close()

    def _serve(self) -> None:
        while True:
            line, _ = self._listener.accept()
            with line:
                if self._done.is_set():
                    return
                if not self.behaviour.reads:
                    self._done.wait(10)
                    continue
                self._talk(line)

    def _talk(self, line: socket.socket) -> None:
        job = bytearray()
        if self.behaviour.chatter:
            line.sendall(self.behaviour.chatter)
        place = len(self.jobs)
        self.jobs.append(b"")
        while received := self._received(line):
            job += received
            while (at := job.find(_ASK)) >= 0 and len(job) > at + len(_ASK):
                kind = job[at + len(_ASK)]
                del job[at : at + len(_ASK) + 1]
                if self.behaviour.hangs_up:
                    return
                self._answer(line, kind, behind_job=bool(job))
            job = self._without_automatic(line, job)
            self.jobs[place] = bytes(job)
            if self._stops(line, len(job)):
                return
        if self.behaviour.stays:
            self._done.wait(10)

    def _stops(self, line: socket.socket, taken: int) -> bool:
        limit, hang = self.behaviour.reset_after, self.behaviour.hang_after
        if limit is not None and taken >= max(limit, 1):
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            return True
        if hang is not None and taken >= hang:
            self._hanging.append(line.dup())  # or it would be closed, which the till can see
            return True
        return False

    def _without_automatic(self, line: socket.socket, job: bytearray) -> bytearray:
        if _AUTOMATIC in job and self.behaviour.automatic:
            line.sendall(self.behaviour.automatic)
        return job.replace(_AUTOMATIC, b"").replace(_NO_AUTOMATIC, b"")

    def _received(self, line: socket.socket) -> bytes:
        limit = self.behaviour.reset_after or self.behaviour.hang_after
        if self.behaviour.pause:
            self._done.wait(self.behaviour.pause)
        try:
            return line.recv(4096 if limit is None else max(limit, 3))
        except ConnectionResetError:
            return b""

    def _answer(self, line: socket.socket, kind: int, *, behind_job: bool) -> None:
        answers = self.behaviour.status_after if behind_job else self.behaviour.status
        if answers is not None and kind in answers:
            line.sendall(bytes([answers[kind]]))
