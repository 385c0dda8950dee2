"""Builds what the Settings screen needs of the outside, and puts in force what was saved."""

from collections.abc import Callable, Mapping
from pathlib import Path

from cashier_app.app.api_key import ApiKey
from cashier_app.app.rooms_outside import SettingsRoom
from cashier_app.app.try_settings import TrySettings
from cashier_app.config.paths import TillFiles
from cashier_app.config.printer_section import Printer
from cashier_app.config.settings_file import SettingsFile
from cashier_app.domain.errors import NoKeyError
from cashier_app.domain.setting import Setting
from cashier_app.keychain.keyring_store import KeyringStore
from cashier_app.printing.printer_settings import known_profiles
from cashier_app.services.ports import Clock, ReceiptPrinter, TaskRunner
from cashier_app.storage.durable_files import put_in_place
from cashier_app.texts.words import installed_languages


class GivenKey:
    """The key of a demo: it is given, and no keyring is touched. Fulfils the port `ApiKeys`."""

    def ending(self, _: str) -> str:
        """Tell that there is one."""
        return "••••"

    def store_key(self, _: str, __: str) -> None:
        """Keep none."""
        raise NoKeyError("a demo keeps no key")


def settings_file_of(
    config: Path,
    environ: Mapping[str, str],
    options: Mapping[str, str],
) -> SettingsFile:
    """Return the settings file as the screens change it."""
    return SettingsFile(
        config,
        environ,
        put_in_place,
        installed_languages(),
        unusable=lambda settings: (
            () if settings.printer.profile in known_profiles() else (Setting.PRINTER_PROFILE,)
        ),
        options=options,
    )


def settings_room(  # noqa: PLR0913 - what is set here touches many parts, all by name
    config: Path,
    files: TillFiles,
    clock: Clock,
    key: ApiKey,
    given_key: Callable[[], str | None] | None,
    *,
    try_printer: Callable[[Printer], ReceiptPrinter],
    use_printer: Callable[[Printer], None],
    by_hand: Callable[[], bool],
    environ: Mapping[str, str],
    options: Mapping[str, str],
) -> SettingsRoom:
    """Put it together; nothing is read yet.

    Args:
        config: the settings file.
        files: the files of this till.
        clock: wall clock and monotonic clock.
        key: the key in use.
        given_key: gives the key of a demo; None where the keyring keeps it.
        try_printer: builds the printer of a settings section.
        use_printer: makes the printer of a settings section the till's own.
        by_hand: whether the till is offline by hand.
        environ: overrides single settings.
        options: the options of the command line that stand in `environ`, by their variable.

    """
    store = settings_file_of(config, environ, options)
    keyring = KeyringStore(environ)

    def stored_key(address: str) -> str | None:
        return given_key() if given_key is not None else keyring.read_key(address)

    def apply(saved: Mapping[Setting, str], new_key: bool, runner: TaskRunner) -> None:  # noqa: FBT001 - it goes with what was saved
        if any(setting.value.startswith("printer.") for setting in saved):
            use_printer(store.settings({}).printer)
        if new_key:
            key.start(runner)

    return SettingsRoom(
        store=store,
        keys=keyring if given_key is None else GivenKey(),
        trial=TrySettings(store, stored_key, try_printer, files.catalogue, clock, by_hand=by_hand),
        apply=apply,
    )
