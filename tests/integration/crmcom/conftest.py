"""The sandbox with the real client on it, for tests that look closer than the port does."""

from collections.abc import Iterator

import pytest

from tests.contract.sandbox_world import SandboxWorld


@pytest.fixture
def world() -> Iterator[SandboxWorld]:
    world = SandboxWorld()
    yield world
    world.close()
    world.check()
