"""Ids as CRM.COM writes them: 32 upper-case hexadecimal characters (crmcom-api.md 1.5)."""

import uuid

_SHOP = uuid.UUID("8f0b7c52-6f0e-4a0e-9d0a-3a0f4f0c6b1e")


def stable_id(kind: str, name: str) -> str:
    """Return the id of a thing of the demo shop: the same at every start."""
    return uuid.uuid5(_SHOP, f"{kind}/{name}").hex.upper()


def new_id() -> str:
    """Return the id of something that just happened."""
    return uuid.uuid4().hex.upper()
