"""What this till knows of the logo in its printer's memory: a note in its own cache folder."""

import logging
from hashlib import sha256
from pathlib import Path

from cashier_app.domain.picture import Picture

_LOG = logging.getLogger("cashier.printing")


class StoredLogo:
    """Remembers which logo a printer keeps; without a folder it never keeps one.

    Args:
        folder: where the note stands.
        printer: what tells this printer from others, its address.
    """

    def __init__(self, folder: Path | None, printer: str) -> None:
        name = sha256(printer.encode()).hexdigest()[:16]
        self._note = None if folder is None else folder / f"logo-{name}"

    @property
    def has_room(self) -> bool:
        """Whether there is a place for the note; what is not noted is not kept."""
        return self._note is not None

    def is_kept(self, logo: Picture) -> bool:
        """Whether the printer keeps just this logo."""
        try:
            return self._note is not None and self._note.read_text("ascii") == _mark(logo)
        except (OSError, UnicodeError):
            return False

    def note(self, logo: Picture) -> None:
        """Remember that the printer keeps this logo from now on."""
        if self._note is None:
            return
        try:
            self._note.parent.mkdir(parents=True, exist_ok=True)
            self._note.write_text(_mark(logo), "ascii")
        except OSError as error:
            _LOG.warning("the logo is sent with each receipt: %s", error)

    def forget(self) -> None:
        """Send the logo again: it may be another printer."""
        if self._note is not None:
            self._note.unlink(missing_ok=True)


def _mark(logo: Picture) -> str:
    return sha256(b"%d %d " % (logo.width, logo.height) + logo.data).hexdigest()
