"""What the system's own keyring would keep, in memory."""

import pytest

from tests.integration.keychain.back_ends import SAFE_CLASSES, Vault


@pytest.fixture
def vault(monkeypatch: pytest.MonkeyPatch) -> Vault:
    """Stands behind all five safe classes, which talk to systems that are not here."""
    vault = Vault()
    for safe in SAFE_CLASSES:
        monkeypatch.setattr(safe, "get_password", lambda _, *who: vault.get_password(*who))
        monkeypatch.setattr(safe, "set_password", lambda _, *what: vault.set_password(*what))
    return vault
