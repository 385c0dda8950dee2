"""Which language the screen speaks: the till's own, or that of the person who is signed in."""

from collections.abc import Callable


class ScreenLanguage:
    """Chooses the language of the screen; receipts have theirs by the settings of the printer.

    Args:
        installed: the languages there are words for.
        of_till: the language of the settings.
    """

    def __init__(self, installed: tuple[str, ...] = ("en",), of_till: str = "en") -> None:
        self.installed = installed
        self._of_till = of_till
        self._of_person: str | None = None
        self._shown = self.now
        self._speak: Callable[[str], None] = lambda _: None

    @property
    def now(self) -> str:
        """The language that the screen is to speak."""
        wanted = self._of_person or self._of_till
        if wanted in self.installed:
            return wanted
        return self._of_till if self._of_till in self.installed else "en"

    def watch(self, speak: Callable[[str], None]) -> None:
        """Tell from now on which language to speak, whenever it is another one."""
        self._speak = speak

    def use(self, language: str | None) -> None:
        """Speak the language of the person who signed in; None is the till's own again."""
        self._of_person = language
        self._tell()

    def change_till(self, language: str) -> None:
        """Take another language for the till; whoever has her own keeps it."""
        self._of_till = language
        self._tell()

    def _tell(self) -> None:
        if self.now != self._shown:
            self._shown = self.now
            self._speak(self.now)
