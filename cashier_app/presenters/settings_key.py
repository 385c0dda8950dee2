"""The API key on Settings: what is kept, by its ending, and what is typed in its place."""

from cashier_app.presenters.settings_state import KeyField
from cashier_app.services.change_settings import KeyKept

_NOTHING = KeyKept()


class KeyEntry:
    """Holds a key while it is typed, and no longer; nothing that is shown comes from `typed`.

    Each address of CRM.COM has a key of its own: `another` says that of another address than the
    saved one is spoken, for which `kept_elsewhere` says what is kept.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self.kept = _NOTHING
        self.kept_elsewhere = _NOTHING
        self.another = False
        self.replacing = False
        self.typed = ""

    @property
    def of_address(self) -> KeyKept:
        """What is kept for the address that is given."""
        return self.kept_elsewhere if self.another else self.kept

    @property
    def field(self) -> KeyField:
        """What the field is now."""
        if self.replacing or self.typed:
            return KeyField.TYPING
        return KeyField.KEPT if self.of_address.ending else KeyField.NONE

    @property
    def ending(self) -> str:
        """The last characters of a kept key, while it is shown."""
        return self.of_address.ending if self.field is KeyField.KEPT else ""

    @property
    def can_keep(self) -> bool:
        """Whether there is an old key to go back to."""
        return self.replacing and bool(self.of_address.ending)

    @property
    def is_missed(self) -> bool:
        """Whether another address has no key yet, though one could be kept here."""
        return self.another and not (
            self.typed or self.of_address.ending or self.of_address.no_safe_place
        )

    def forget(self) -> None:
        """Forget what was typed."""
        self.typed, self.replacing = "", False

    def address_given(self, *, another: bool) -> None:
        """Another address is given, or the saved one again; its key has still to be looked for."""
        self.another = another
        self.kept_elsewhere = _NOTHING
