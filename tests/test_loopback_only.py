import socket

import pytest

from tests.loopback_only import LeavesThisMachineError


def test_a_connection_to_another_machine_is_refused() -> None:
    with socket.socket() as line, pytest.raises(LeavesThisMachineError, match=r"192\.0\.2\.1"):
        line.connect(("192.0.2.1", 80))


def test_a_name_is_not_looked_up_outside() -> None:
    with pytest.raises(LeavesThisMachineError, match=r"crm\.example"):
        socket.getaddrinfo("crm.example", 443)


def test_this_machine_may_be_talked_to() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
