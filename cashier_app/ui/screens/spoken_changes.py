"""Says what has changed on a screen, once, to people who hear it instead of seeing it."""

from cashier_app.ui.announcer import Announcer


class SpokenChanges:
    """A screen is rendered often; only what was not said last is announced.

    Args:
        announcer: speaks for the screen.
    """

    def __init__(self, announcer: Announcer) -> None:
        self._announcer = announcer
        self._error = ""
        self._settled = ""

    def error(self, text: str) -> None:
        """Announce an error at once; an empty text is none."""
        if text and text != self._error:
            self._announcer.say_now(text)
        self._error = text

    def settled(self, text: str) -> None:
        """Announce a total or a question, unless another one follows shortly."""
        if text and text != self._settled:
            self._announcer.say_settled(text)
        self._settled = text
