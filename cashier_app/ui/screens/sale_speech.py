"""What a screen reader says on Sale without being asked."""

from decimal import Decimal

from cashier_app.presenters.message import Message
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer


class SaleSpeech:
    """Announces what a scan changed: figures when they have settled, a notice at once."""

    def __init__(self, announcer: Announcer, words: Words) -> None:
        self._announcer = announcer
        self._words = words

    def figures(self, to_pay: Decimal, earn: Decimal | None) -> None:
        """Say what is to pay, and what this sale will earn if that is known."""
        words = self._words
        said = [f"{words.text('sale/to-pay')}: {words.money(to_pay)}"]
        if earn is not None:
            said.append(f"{words.text('sale/will-earn')}: {words.money(earn)}")
        self._announcer.say_settled(". ".join(said))

    def message(self, notice: Message | None, unknown_code: str) -> None:
        """Say what was just done, or that a code was not found."""
        if notice is not None:
            self._announcer.say_now(self._words.say(notice))
        elif unknown_code:
            self._announcer.say_now(self._words.text("sale/nothing-found", code=unknown_code))
