"""Settings: connect, print, name the store, choose language and look."""

from collections.abc import Callable, Mapping

from cashier_app.domain.errors import CashierError
from cashier_app.domain.setting import Setting, WrongSettingsError, as_kept, with_whole_address
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import Message
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.screen_language import ScreenLanguage
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.settings_key import KeyEntry
from cashier_app.presenters.settings_pages import Page, SettingsPages
from cashier_app.presenters.settings_printer import GivenPrinter
from cashier_app.presenters.settings_saving import (
    AT_ONCE,
    no_safe_place,
    saved,
    why_not_saved,
    why_nothing_to_save,
)
from cashier_app.presenters.settings_scanner import TriedScanner
from cashier_app.presenters.settings_state import Said, SettingsState, SettingsView
from cashier_app.presenters.settings_trials import Copy, SettingsTrials, no_copy
from cashier_app.services.allow import Allow
from cashier_app.services.change_settings import ChangeSettings, KeyKept, Standing
from cashier_app.services.ports.lanes import TaskRunner
from cashier_app.services.ports.printer import FoundPrinter
from cashier_app.services.ports.scanner_trial import ScannerTrial
from cashier_app.services.ports.settings import SettingsTrial


class SettingsPresenter:
    """Holds what was given and not saved; a typed key is in it and in nothing that is shown."""

    def __init__(  # noqa: PLR0913 - it connects the settings with all that they change
        self,
        view: SettingsView,
        change: ChangeSettings,
        trial: SettingsTrial,
        runner: TaskRunner,
        navigation: Navigation,
        scanner: ScannerTrial,
        *,
        allow: Allow,
        language: ScreenLanguage,
        unsettled: Callable[[], int],
        applied: Callable[[Mapping[Setting, str], bool], None],
        failed: Callable[[Exception], None],
        key_needed: bool = True,
        copy: Copy = no_copy,
    ) -> None:
        """Connect it.

        `unsettled` tells for how much of this till CRM.COM still has to answer: then its address
        stays. `applied` gets what was saved and holds at once, and whether the key is new.
        `key_needed` asks for a key with each new address; `copy` saves one of the journal.
        """
        self._view = view
        self._change = change
        self._navigation = navigation
        self._allow = allow
        self._language = language
        self._unsettled = unsettled
        self._applied = applied
        self._failed = failed
        self._key_needed = key_needed
        self._trials = SettingsTrials(trial, runner, copy, changed=self.changed, failed=failed)
        self._printer = GivenPrinter(self._trials, self.value_given, self._values)
        self._scanner = TriedScanner(scanner, self.value_given, self.changed)
        self._saved: Mapping[Setting, str] = {}
        self._fixed: Mapping[Setting, str] = {}
        self._given: dict[Setting, str] = {}
        self._wrong: tuple[Setting, ...] = ()
        self._key = KeyEntry()
        self._said: Said | None = None
        self._saving = False
        self.pages = SettingsPages(self._scanner, self.changed)
        navigation.watch_shown(self._left)

    def open(self) -> None:
        """Show the settings to whoever may see them."""
        self._allow(Verb.OPEN_SETTINGS, self._enter)

    def changed(self) -> None:
        """Show how it stands now, while somebody looks."""
        if self._navigation.room is Screen.SETTINGS:
            self._view.render(self._state())

    # ---- what a store manager asks -------------------------------------------------------------

    def value_given(self, setting: Setting, value: str) -> None:
        """Take a value; the same as the saved one is no change."""
        if setting in self._fixed or self._saving:
            return
        value = as_kept(setting, value)
        self._given[setting] = value
        if value == self._saved.get(setting, ""):
            del self._given[setting]
        self._said = None
        self._trials.given(setting)
        if setting is Setting.LANGUAGE:
            self._speak()
        if setting is Setting.CRM_ADDRESS:
            self._key.address_given(another=setting in self._given)
            self._change.look_for_key(value, self._key_found)
        self._check()
        self.changed()

    def key_typed(self, key: str) -> None:
        """Take what was typed so far of a new key."""
        if self._saving:
            return
        self._key.typed = key
        self._said = None
        self._trials.forget_line()
        self.changed()

    def replace_key_requested(self) -> None:
        """Make room for a new key."""
        self._key.replacing = True
        self.changed()

    def keep_key_requested(self) -> None:
        """Forget what was typed of a new key."""
        self._key.forget()
        self.changed()

    def test_line_requested(self, card: str) -> None:
        """Test what is in the fields, saved or not."""
        self._said = None
        self._trials.test_line(with_whole_address(self._given), self._key.typed, card)

    def choose_printer_requested(self) -> None:
        """Show the printers that are found, or put them away."""
        self._printer.turn_list()
        self.changed()

    def printer_address_typed(self, address: str) -> None:
        """Take a network printer's address, tried or not."""
        self._printer.address_typed(address)

    def look_for_printer_requested(self, address: str) -> None:
        """See whether one answers at this address."""
        self._trials.look_for_printers(address)

    def printer_chosen(self, printer: FoundPrinter) -> None:
        """Put this printer into the fields."""
        self._printer.choose(printer)

    def print_test_requested(self) -> None:
        """Print the test page with what is in the fields."""
        self._said = None
        self._trials.print_page(with_whole_address(self._given))

    def copy_requested(self) -> None:
        """Save a copy of the journal, if whoever is here may do that."""
        self._allow(Verb.EXPORT_JOURNAL, self._trials.save_copy)

    def discard_requested(self) -> None:
        """Go back to what was saved; what is being saved cannot be called back."""
        if self._saving:
            return
        self._forget()
        self._speak()
        self.changed()

    def save_requested(self) -> None:
        """Save everything at once."""
        if self._reason() is None and not self._saving:
            self._saving = True
            self._said = None
            # A key is forgotten when the room is left: what is being saved is held here.
            given, key = dict(self._given), self._key.typed
            self._change.save(
                given, key, lambda now: self._was_saved(now, given, bool(key)), self._not_saved
            )
            self.changed()

    # ---- within --------------------------------------------------------------------------------

    def _values(self) -> dict[Setting, str]:
        return {**self._saved, **self._given}

    def _speak(self) -> None:
        """Let the screen speak the language that is given, or the saved one."""
        language = self._values().get(Setting.LANGUAGE, "")
        if language and Setting.LANGUAGE not in self._fixed:
            self._key.forget()
            self._language.change_till(language)

    def _enter(self) -> None:
        self._navigation.enter(Screen.SETTINGS)
        self._change.load(self._loaded)
        if self._saved:
            self.changed()

    def _left(self, shown: Screen) -> None:
        """What was typed stays for whoever comes back, but for a key."""
        if shown is not Screen.SETTINGS:
            self._key.forget()
            self._trials.forget()
            self._printer.forget()
            self.pages.forget()

    def _loaded(self, standing: Standing) -> None:
        self._saved, self._fixed = standing.stored.values, standing.stored.fixed
        self._key.kept = standing.key
        self._given = {
            setting: value
            for setting, value in self._given.items()
            if value != self._saved[setting] and setting not in self._fixed
        }
        self._check()
        self.changed()

    def _check(self) -> None:
        given = dict(self._given)

        def checked(wrong: tuple[Setting, ...]) -> None:
            if given == self._given:
                self._wrong = wrong
                self.changed()

        self._change.check(given, checked)

    def _key_found(self, kept: KeyKept) -> None:
        self._key.kept_elsewhere = kept
        self.changed()

    def _was_saved(
        self,
        standing: Standing,
        given: Mapping[Setting, str],
        new_key: bool,  # noqa: FBT001 - it goes with what was saved
    ) -> None:
        self._saving = False
        self._forget()
        self._loaded(standing)
        self._scanner.saved(given, self._values())
        self._said = saved(given)
        self._applied({setting: given[setting] for setting in given if setting in AT_ONCE}, new_key)
        self.changed()

    def _not_saved(self, error: Exception) -> None:
        self._saving = False
        if not isinstance(error, CashierError):
            self._failed(error)
        if isinstance(error, WrongSettingsError):
            self._wrong = error.settings
        whole = why_not_saved(error)
        self._said = Said(NoticeTone.BAD, whole, whole)
        self.changed()

    def _forget(self) -> None:
        self._given.clear()
        self._key.address_given(another=False)
        self._wrong = ()
        self._key.forget()
        self._said = None
        self._trials.forget()
        self._printer.forget()
        self._scanner.forget()

    def _reason(self) -> Message | None:
        return why_nothing_to_save(
            self._given, self._wrong, self._key, self._unsettled, key_needed=self._key_needed
        )

    def _state(self) -> SettingsState:
        return SettingsState(
            values=self._values(),
            fixed=self._fixed,
            changed=tuple(setting for setting in Setting if setting in self._given),
            wrong=self._wrong,
            key=self._key.field,
            ending=self._key.ending,
            key_changed=bool(self._key.typed),
            can_keep_key=self._key.can_keep,
            keeps_no_key=self._key.of_address.no_safe_place,
            languages=self._language.installed,
            line=self._trials.line,
            page=self._trials.page,
            copy=self._trials.copy,
            printers=self._printer.printers,
            scanner=self._scanner.said,
            said=self._said or self._trials.newest or self._unsafe(),
            saving=self._saving,
            people=self.pages.shown is Page.PEOPLE,
            figures=self.pages.shown is Page.FIGURES,
            reason=self._reason(),
        )

    def _unsafe(self) -> Said | None:
        """Say before anybody types a key that this machine cannot keep one."""
        return no_safe_place() if self._key.of_address.no_safe_place and not self._given else None
