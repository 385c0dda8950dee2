from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import ApiClient


class HandClock:
    """A clock that only moves by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 12, 43, 2, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **how_far: float) -> None:
        self.now += timedelta(**how_far)


@pytest.fixture(scope="session")
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="session")
def running_server(clock: HandClock) -> Iterator[SandboxServer]:
    with SandboxServer(clock=clock) as server:
        yield server


@pytest.fixture
def server(running_server: SandboxServer) -> SandboxServer:
    running_server.start_over()
    return running_server


@pytest.fixture(scope="session")
def connected(running_server: SandboxServer) -> Iterator[httpx.Client]:
    base_url = running_server.base_url + "/"
    with httpx.Client(base_url=base_url, trust_env=False, timeout=5) as client:
        yield client


@pytest.fixture
def http(connected: httpx.Client, server: SandboxServer) -> httpx.Client:
    return connected


@pytest.fixture
def api(http: httpx.Client) -> ApiClient:
    return ApiClient(http)
