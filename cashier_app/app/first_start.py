"""The first start of a till: the set-up stands in the window until there is a settings file."""

import os
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale

from cashier_app.app.bootstrap import build_printer
from cashier_app.app.found_files import usual_places
from cashier_app.app.found_products import FoundProducts
from cashier_app.app.settings_room import GivenKey
from cashier_app.app.try_settings import TrySettings
from cashier_app.app.window import TillWindow
from cashier_app.app.wiring import WiredTill
from cashier_app.config.paths import TillFiles
from cashier_app.config.sections import SignIn
from cashier_app.config.set_up_progress import SetUpFiles
from cashier_app.config.settings_file import SettingsFile
from cashier_app.config.ui_settings import read_ui
from cashier_app.domain.errors import CashierError
from cashier_app.domain.person import Person, Role
from cashier_app.domain.setting import Setting
from cashier_app.keychain.keyring_store import KeyringStore
from cashier_app.presenters.message import say
from cashier_app.presenters.screen_language import ScreenLanguage
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.set_up import SetUpPresenter
from cashier_app.presenters.set_up_state import SetUpIntents, SetUpState
from cashier_app.presenters.settings import SettingsPresenter
from cashier_app.presenters.settings_state import FormIntents
from cashier_app.presenters.status_bar import TROUBLE_S
from cashier_app.printing.layout import PaperLayout
from cashier_app.services.allow import everybody_may
from cashier_app.services.change_settings import ChangeSettings
from cashier_app.services.ports import Clock, TaskRunner
from cashier_app.services.ports.scanner_trial import ScannerTrial
from cashier_app.services.ports.set_up import FirstSupervisor
from cashier_app.storage.durable_files import put_in_place
from cashier_app.texts.words import installed_languages
from cashier_app.ui.intents import connect_intents
from cashier_app.ui.screen_place import ScreenPlace


class FirstStart:
    """Sets a till up in its own window; afterwards that window sells.

    Args:
        window: the window of the till.
        config: the settings file to come.
        files: the files of the till.
        scanner: the scanner, to be learned.
        clock: wall clock and monotonic clock.
        runner: runs what blocks.
        key: gives the API key in place of the keyring.
        failed: hears of bugs.
        language: of the screen, in place of the chosen one and of that of the computer.
    """

    def __init__(
        self,
        window: TillWindow,
        config: Path,
        files: TillFiles,
        scanner: ScannerTrial,
        clock: Clock,
        runner: TaskRunner,
        key: Callable[[], str | None] | None,
        failed: Callable[[Exception], None],
        language: str = "",
    ) -> None:
        self._window = window
        self._set_up_files = SetUpFiles(config, put_in_place)
        self._store = SettingsFile(
            self._set_up_files.draft, os.environ, put_in_place, installed_languages(), whole=False
        )
        self._files = files
        self._scanner = scanner
        self._clock = clock
        self._runner = runner
        self._key = key
        self._failed = failed
        self._language = language if language in installed_languages() else self._known_language()
        self._supervisor: FirstSupervisor | None = None

    def begin(self, finished: Callable[[], None]) -> None:
        """Show the first step, or the one where it stopped; `finished` may begin to sell."""
        window, runner = self._window, self._runner
        language = self._language
        self._place = ScreenPlace[SetUpState](lambda: window.set_up)
        keyring = KeyringStore(os.environ)
        self._presenter = SetUpPresenter(
            self._place,
            self._store,
            self._set_up_files,
            FoundProducts(
                lambda: usual_places(self._files.folder),
                self._files.catalogue,
                self._vat_rates,
                self._files.lists,
                self._clock,
            ),
            self._scanner,
            runner,
            language=language,
            pin_length=SignIn().pin_length,
            finished=lambda supervisor: self._finish(supervisor, finished),
            failed=self._failed,
        )
        spoken = ScreenLanguage(installed_languages(), language)
        self._form = SettingsPresenter(
            self._presenter,
            ChangeSettings(
                self._store,
                keyring if self._key is None else GivenKey(),
                runner,
                audit=_no_books_yet,
                failed=self._failed,
            ),
            TrySettings(
                self._store,
                lambda address: self._key() if self._key else keyring.read_key(address),
                lambda section: build_printer(section, self._files, PaperLayout()),
                self._files.catalogue,
                self._clock,
            ),
            runner,
            Navigation(),
            self._scanner,
            allow=everybody_may,
            language=spoken,
            unsettled=lambda: 0,
            applied=lambda _, __: None,
            failed=self._failed,
            key_needed=False,
        )
        spoken.watch(self._speak)
        window.speak(language)
        self._connect()
        window.window.show_screen(Screen.SET_UP)
        self._presenter.begin(self._form)

    def hire(self, till: WiredTill) -> None:
        """Keep the first supervisor, now that there are books for her."""
        first, self._supervisor = self._supervisor, None
        if first is None:
            return
        person = Person(first.number, first.name, Role.SUPERVISOR)
        taken = partial(till.status.flash, say("set-up.people-known"), TROUBLE_S)
        till.room.people.found(person, first.pin, taken, till.fail)

    def _speak(self, language: str) -> None:
        """Go on in another language: there is another screen, which shows what the old one did."""
        self._window.speak(language)
        self._connect()
        self._place.render_again()

    def _connect(self) -> None:
        self._window.top_bar.hide()
        connect_intents(self._window.set_up, SetUpIntents, self._presenter)
        connect_intents(self._window.set_up, FormIntents, self._form)

    def _finish(self, supervisor: FirstSupervisor | None, finished: Callable[[], None]) -> None:
        try:
            self._set_up_files.finish()
        except CashierError as error:
            self._failed(error)
            return
        self._window.top_bar.show()
        self._window.window.show_screen(Screen.SALE)
        self._supervisor = supervisor
        finished()

    def _known_language(self) -> str:
        """Return the language that was chosen before the set-up stopped, or a likely one."""
        draft = self._set_up_files.draft
        language = read_ui(draft, os.environ).language if draft.exists() else ""
        return language if language in installed_languages() else system_language()

    def _vat_rates(self) -> tuple[Decimal, ...]:
        """Return the rates that were given; the check of the settings knows what is wrong."""
        rates = self._store.read().values[Setting.VAT_RATES]
        try:
            return tuple(Decimal(rate) for rate in rates.replace(",", " ").split())
        except InvalidOperation:
            return ()


def system_language() -> str:
    """Return the first language that this computer shows its programs in and the till speaks."""
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((one for one in wanted if one in installed_languages()), "en")


def _no_books_yet(_: str, __: str, ___: str) -> None:
    """The journal of a till begins when it is set up."""
