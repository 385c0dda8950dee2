"""What tells this machine from another, so that a cloned till is noticed."""

import sys
from hashlib import sha256
from pathlib import Path

_LINUX = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_LENGTH = 16


def machine_marker() -> str:
    """Return a hash that is another on every machine; empty where nothing tells them apart.

    It is a hash because the system's own identity is nobody else's business.
    """
    identity = _identity()
    return sha256(f"cashier {identity}".encode()).hexdigest()[:_LENGTH] if identity else ""


if sys.platform == "win32":  # pragma: no cover - the other half is for every other system
    import winreg

    def _identity() -> str:
        place = r"SOFTWARE\Microsoft\Cryptography"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""

else:

    def _identity() -> str:
        for file in _LINUX:
            try:
                return file.read_text("ascii").strip()
            except (OSError, UnicodeDecodeError):
                continue
        return ""
