"""Keeps the tests on this machine: a socket to anywhere else is an error, whoever opens it."""

import sys
from collections.abc import Sequence

_HERE = {"", "localhost", "127.0.0.1", "::1"}


class LeavesThisMachineError(Exception):
    """A test reached out to another machine."""


def leaves_this_machine(event: str, args: Sequence[object]) -> str | None:
    """Name the foreign host that an audit event of `socket` is about, if it is about one."""
    if event == "socket.getaddrinfo":
        host = args[0]
    elif event in {"socket.connect", "socket.sendto"}:
        address = args[1]
        if not isinstance(address, tuple):
            return None  # a Unix socket, by its path
        host = address[0]
    else:
        return None
    if isinstance(host, bytes):
        host = host.decode()
    return host if isinstance(host, str) and host not in _HERE else None


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if host := leaves_this_machine(event, args):
        raise LeavesThisMachineError(f"Tests talk to 127.0.0.1 only, not to {host}.")


def install() -> None:
    """Guard this process until it ends; Python lets no audit hook be taken out again."""
    sys.addaudithook(_refuse)
