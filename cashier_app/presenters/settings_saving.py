"""What is said when settings were saved, or why they were not."""

from collections.abc import Callable, Collection, Iterable

from cashier_app.domain.errors import NoKeyError, UnusableKeyError
from cashier_app.domain.setting import Setting, WrongSettingsError
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.settings_key import KeyEntry
from cashier_app.presenters.settings_state import Said

# What holds as soon as it is saved; the rest holds from the next start of the till.
AT_ONCE = frozenset(
    {
        Setting.PRINTER_NAME,
        Setting.PRINTER_CONNECTION,
        Setting.PRINTER_ADDRESS,
        Setting.PRINTER_PORT,
        Setting.PRINTER_BAUD,
        Setting.PRINTER_PROFILE,
        Setting.LANGUAGE,
        Setting.THEME,
        Setting.MOTION,
        Setting.SCANNER_PREFIX,
        Setting.SCANNER_SUFFIX,
    }
)


def saved(settings: Iterable[Setting]) -> Said:
    """Say that it is saved, and what of it waits for the next start of the till."""
    later = any(setting not in AT_ONCE for setting in settings)
    whole = say("settings.saved-for-later" if later else "settings.saved")
    return Said(NoticeTone.GOOD, say("settings.saved"), whole)


def why_nothing_to_save(
    given: Collection[Setting],
    wrong: Collection[Setting],
    key: KeyEntry,
    unsettled: Callable[[], int],
    *,
    key_needed: bool,
) -> Message | None:
    """Say why nothing can be saved; None when it can."""
    if wrong:
        return say("settings.reason.wrong")
    if not (given or key.typed):
        return say("settings.reason.nothing-new")
    if Setting.CRM_ADDRESS in given and (things := unsettled()):
        return say("settings.reason.unsettled", n=things)
    if key_needed and key.is_missed:
        return say("settings.reason.needs-key")
    return None


def why_not_saved(error: Exception) -> Message:
    """Say what kept the settings from being saved."""
    if isinstance(error, WrongSettingsError):
        return say("settings.not-saved.others" if error.others else "settings.reason.wrong")
    if isinstance(error, UnusableKeyError):
        return say(f"settings.not-saved.key{'-too-long' if error.too_long else ''}")
    if isinstance(error, NoKeyError):
        return say("settings.no-keyring")
    return say("settings.not-saved.disk")


def no_safe_place() -> Said:
    """Say that this machine has no place where a key could be kept."""
    return Said(NoticeTone.PERSON, say("settings.no-keyring"), say("settings.no-keyring"))
