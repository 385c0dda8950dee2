"""The books of a demo that was kept: what signs in at its stand-in is no secret, in no keyring."""

import json
from collections.abc import Callable
from urllib.parse import urlsplit

from cashier_app.config.paths import TillFiles

MEMORY = "sandbox.json"
"""The file beside the books that says so: what the stand-in remembers."""


def demo_key(files: TillFiles, address: str) -> Callable[[], str] | None:
    """Return what gives the key of the stand-in that belongs to these books; None for a shop's.

    Nobody gets it but that stand-in, on this machine, where it listens whenever the demo is open.
    """
    try:
        port = json.loads((files.folder / MEMORY).read_bytes())["port"]
    except (OSError, ValueError, TypeError, KeyError):  # whatever it is, it is no such file
        return None
    from cashier_app.sandbox.server import DEMO_KEY, LOOPBACK

    at = urlsplit(address)
    is_it = (at.scheme, at.hostname, at.port) == ("http", LOOPBACK, port)
    return (lambda: DEMO_KEY) if is_it else None
