"""The wires between a screen and its presenter: a signal of each intent's name."""

from PySide6.QtCore import QObject, SignalInstance


class MissingIntentError(TypeError):
    """A screen or a presenter lacks something that the intents promise: the wiring is wrong."""


def connect_intents(screen: QObject, intents: type, presenter: object) -> None:
    """Connect each signal of the screen to the presenter's method of the same name.

    Args:
        screen: has one signal for each method of `intents`.
        intents: the Protocol that names them, such as `SaleIntents`.
        presenter: fulfils that Protocol.

    Raises:
        MissingIntentError: a signal or a method is missing, or a method is no signal or method.
    """
    for name in intent_names(intents):
        signal = getattr(screen, name, None)
        if not isinstance(signal, SignalInstance):
            raise MissingIntentError(f"{type(screen).__name__} has no signal {name}")
        method = getattr(presenter, name, None)
        if not callable(method):
            raise MissingIntentError(f"{type(presenter).__name__} has no method {name}")
        signal.connect(method)


def intent_names(intents: type) -> tuple[str, ...]:
    """Return the names of the methods that a Protocol promises, inherited ones included."""
    return tuple(
        name
        for cls in reversed(intents.__mro__)
        for name, member in vars(cls).items()
        if callable(member) and not name.startswith("_")
    )
