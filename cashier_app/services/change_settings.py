"""Read the settings for a screen, and change them: the key first, the file whole or not at all."""

from collections.abc import Callable, Iterator

from cashier_app.domain.errors import NoKeyError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.setting import (
    Setting,
    WrongSettingsError,
    whole_address,
    with_whole_address,
)
from cashier_app.services.ports.lanes import Lane, TaskRunner
from cashier_app.services.ports.settings import ApiKeys, Changes, SettingsStore, StoredSettings

# What an auditor reads of a key: that there is another one, and never more.
KEY = "api-key"
_ANOTHER = "replaced"


@frozen
class KeyKept:
    """What may be known of the key for an address: its ending, or that none can be kept here."""

    ending: str = ""
    no_safe_place: bool = False


@frozen
class Standing:
    """The settings as they are stored now, and the key of their address."""

    stored: StoredSettings
    key: KeyKept


class ChangeSettings:
    """Works in the lane of the keys, because a keyring may ask its person first."""

    def __init__(
        self,
        store: SettingsStore,
        keys: ApiKeys,
        runner: TaskRunner,
        *,
        audit: Callable[[str, str, str], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `audit` with each setting that was changed, its old and its new value."""
        self._store = store
        self._keys = keys
        self._runner = runner
        self._audit = audit
        self._failed = failed
        # Old and new of each setting that was saved and is not noted yet. Filled in the lane: the
        # till may end before anybody is told of what was saved.
        self._saved: list[tuple[str, str, str]] = []

    def load(self, done: Callable[[Standing], None]) -> None:
        """Read how everything stands."""
        self._runner.submit(Lane.KEYS, self._standing, done, self._failed)

    def look_for_key(self, address: str, done: Callable[[KeyKept], None]) -> None:
        """See whether there is a key for another address."""
        self._runner.submit(
            Lane.KEYS, lambda: self._key_of(whole_address(address)), done, self._failed
        )

    def check(self, changes: Changes, done: Callable[[tuple[Setting, ...]], None]) -> None:
        """Tell which of the settings would not be allowed with these changes."""
        whole = _whole(changes)
        self._runner.submit(Lane.KEYS, lambda: tuple(self._store.wrong(whole)), done, self._failed)

    def save(
        self,
        changes: Changes,
        key: str,
        saved: Callable[[Standing], None],
        refused: Callable[[Exception], None],
    ) -> None:
        """Write the changes and, unless it is empty, the key for the address as it is then.

        `refused` gets a `WrongSettingsError`, an `UnusableKeyError`, a `NoKeyError` or a
        `StorageError`; then nothing was changed, but that a key may be kept already.
        """
        whole = _whole(changes)

        def work() -> Standing:
            before = self._store.read()
            if wrong := self._store.wrong(whole):
                raise WrongSettingsError(wrong)
            address = whole.get(Setting.CRM_ADDRESS, before.values[Setting.CRM_ADDRESS])
            if key:
                self._keys.store_key(address, key)
            if whole:
                self._store.write(whole)
            now = self._standing()
            self._saved += _changed(before, now.stored, with_key=bool(key))
            return now

        def done(now: Standing) -> None:
            self.note_saved()
            saved(now)

        self._runner.submit(Lane.KEYS, work, done, refused)

    def note_saved(self) -> None:
        """Note each change that was saved and is not noted yet."""
        while self._saved:
            self._audit(*self._saved.pop(0))

    # ---- within --------------------------------------------------------------------------------

    def _standing(self) -> Standing:
        stored = self._store.read()
        return Standing(stored, self._key_of(stored.values[Setting.CRM_ADDRESS]))

    def _key_of(self, address: str) -> KeyKept:
        try:
            return KeyKept(self._keys.ending(address))
        except NoKeyError:
            return KeyKept(no_safe_place=True)


def _changed(
    before: StoredSettings, now: StoredSettings, *, with_key: bool
) -> Iterator[tuple[str, str, str]]:
    for setting in Setting:
        old, new = before.values[setting], now.values[setting]
        if old != new:
            yield setting.value, old, new
    if with_key:
        yield KEY, "", _ANOTHER


def _whole(changes: Changes) -> dict[Setting, str]:
    """Return the changes as they are kept: without blanks around, the address whole."""
    return with_whole_address({setting: text.strip() for setting, text in changes.items()})
