"""A scanner that is tried on Settings, when it took the place of another one."""

from collections.abc import Callable, Collection, Mapping

from cashier_app.domain.scanner_setup import ScannerSetup, Suffix, TrialScan
from cashier_app.domain.setting import Setting
from cashier_app.presenters.message import say
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.set_up_scanner import heard_of
from cashier_app.presenters.settings_state import Said
from cashier_app.services.ports.scanner_trial import ScannerTrial

_SUFFIXES: Mapping[str, Suffix] = {"Enter": "Enter", "Tab": "Tab", "": ""}


class TriedScanner:
    """Gives the two settings of a scanner as one scan of the test code tells them.

    While it is tried nothing that is scanned reaches the till; `said` is what is said of it
    meanwhile, and nothing at any other time. Cards are not learned here: a customer's who waits
    could be scanned by chance, and all like hers would be customers.
    """

    def __init__(
        self,
        scanner: ScannerTrial,
        give: Callable[[Setting, str], None],
        changed: Callable[[], None],
    ) -> None:
        """Call `give` with each setting and its value, `changed` when something else is said."""
        self._scanner = scanner
        self._give = give
        self._changed = changed
        self.said: Said | None = None

    def turn(self) -> None:
        """Begin to try it, or go back."""
        if self.said is not None:
            self.forget()
        else:
            self.said = Said(NoticeTone.AWAITED, say("settings.scanner.scan"))
            self._scanner.begin_trial(self._heard)

    def forget(self) -> None:
        """Go back, if it is tried; what was learned stays given."""
        if self.said is not None:
            self.said = None
            self._scanner.end_trial()

    def saved(self, settings: Collection[Setting], values: Mapping[Setting, str]) -> None:
        """Understand the scanner from now on by what is in force, if these were saved anew."""
        if {Setting.SCANNER_PREFIX, Setting.SCANNER_SUFFIX} & set(settings):
            suffix = _SUFFIXES[values[Setting.SCANNER_SUFFIX]]
            self._scanner.use(ScannerSetup(values[Setting.SCANNER_PREFIX], suffix))

    def _heard(self, trial: TrialScan) -> None:
        heard = heard_of(trial, None)
        self.said = heard.said
        if heard.setup is not None:
            self._give(Setting.SCANNER_PREFIX, heard.setup.prefix)
            self._give(Setting.SCANNER_SUFFIX, heard.setup.suffix)
        self._changed()
