"""A set-up that is not through: its settings so far, and the step it came to."""

from collections.abc import Callable
from pathlib import Path

from cashier_app.domain.errors import StorageError


class SetUpFiles:
    """Two files beside the settings file to come; fulfils the port `SetUpProgress`.

    The settings file itself appears when it is whole, so a till never starts on half of it.

    Args:
        final: the settings file to come.
        put_in_place: gives a finished file the name of another one so that it lasts.
    """

    def __init__(self, final: Path, put_in_place: Callable[[Path, Path], None]) -> None:
        self._final = final
        self._put_in_place = put_in_place
        self.draft = final.with_name(final.name + ".set-up")
        self._step = final.with_name(final.name + ".set-up-step")

    def reached(self) -> str:
        """Return the step that was reached last, empty if none was."""
        try:
            return self._step.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""  # it only saves some taps

    def reach(self, step: str) -> None:
        """Keep it; raises `StorageError` when it cannot be kept."""
        try:
            self._final.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._step.write_text(step, "utf-8")
        except OSError as error:
            raise StorageError(f"{self._step}: {error.strerror}") from error

    def finish(self) -> None:
        """Make the settings those of the till; raises `StorageError` when that cannot be done."""
        try:
            self._put_in_place(self.draft, self._final)
            self._step.unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(f"{self._final}: {error.strerror}") from error
