"""Hears what a screen asks of its presenter."""

from PySide6.QtCore import QObject

from cashier_app.ui.intents import connect_intents, intent_names


class Listener:
    """Stands in for a presenter: keeps each intent with what came with it.

    Args:
        screen: has a signal for each method of `intents`.
        intents: the Protocol that names them.
    """

    def __init__(self, screen: QObject, intents: type) -> None:
        self.heard: list[tuple[object, ...]] = []
        for name in intent_names(intents):
            setattr(self, name, self._hearing(name))
        connect_intents(screen, intents, self)

    def _hearing(self, name: str) -> object:
        def hear(*values: object) -> None:
            self.heard.append((name, *values))

        return hear
