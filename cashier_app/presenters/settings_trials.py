"""What Settings tries out before it is saved: the line to CRM.COM, the printers, a test page."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import TypeVar

from cashier_app.domain.errors import CashierError, DeviceError
from cashier_app.domain.setting import Setting, WrongSettingsError
from cashier_app.presenters.message import say
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.settings_state import PrinterList, Said
from cashier_app.services.ports.lanes import Lane, TaskRunner
from cashier_app.services.ports.print_jobs import PrintOutcome
from cashier_app.services.ports.printer import FoundPrinter, PrinterState, PrintReport
from cashier_app.services.ports.settings import CardTrial, Changes, LineTrial, SettingsTrial

T = TypeVar("T")
# Saves a copy of the journal: calls the first with the folder, or the second with what kept it.
Copy = Callable[[Callable[[str], None], Callable[[Exception], None]], None]

_OF_THE_LINE = frozenset({Setting.CRM_ADDRESS, Setting.RELEASE, Setting.UNIT})
_OF_THE_PAGE = frozenset(one for one in Setting if one.value.startswith("printer."))
_WELL = (PrinterState.READY, PrinterState.PRINTING, PrinterState.PAPER_LOW)
# These say that somebody may be in the way, and are never taken for a line that is down.
_NOT_SECURE = frozenset(
    {"unknown-authority", "expired", "not-yet-valid", "another-host", "not-secure"}
)


def no_copy(_: Callable[[str], None], __: Callable[[Exception], None]) -> None:
    """A till that is being set up has no journal to copy."""


class _Trial(Enum):
    """What is tried: each is asked and forgotten by itself."""

    LINE = "line"
    PAGE = "page"
    PRINTERS = "printers"


class SettingsTrials:
    """Tries one thing of each kind at a time; an answer to fields of before is not shown."""

    def __init__(
        self,
        trial: SettingsTrial,
        runner: TaskRunner,
        copy: Copy = no_copy,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when something began or came out, `failed` on a bug."""
        self._trial = trial
        self._runner = runner
        self._copy = copy
        self._changed = changed
        self._failed = failed
        self._asked = dict.fromkeys(_Trial, 0)
        self.line: Said | None = None
        self.page: Said | None = None
        self.copy: Said | None = None
        self.printers: PrinterList | None = None
        self.newest: Said | None = None

    def test_line(self, changes: Changes, key: str, card: str) -> None:
        """Sign in at CRM.COM with what is in the fields."""
        if self.line is not None and self.line.busy:
            return
        self.line = Said(NoticeTone.AWAITED, say("settings.line.testing"), busy=True)
        self._run(
            _Trial.LINE,
            Lane.LOOKUP,
            lambda: self._trial.line(changes, key, card.strip()),
            self._line_tested,
        )

    def print_page(self, changes: Changes) -> None:
        """Print the test page on the printer in the fields."""
        if self.page is not None and self.page.busy:
            return
        self.page = Said(NoticeTone.AWAITED, say("settings.page.printing"), busy=True)
        self._run(
            _Trial.PAGE, Lane.PRINTER, lambda: self._trial.test_page(changes), self._page_printed
        )

    def save_copy(self) -> None:
        """Save a copy of the journal; it goes on when nobody looks any more."""
        if self.copy is not None and self.copy.busy:
            return
        self.copy = Said(NoticeTone.AWAITED, say("settings.copy.saving"), busy=True)
        self._copy(self._copied, self._not_copied)
        self._changed()

    def look_for_printers(self, address: str = "") -> None:
        """Search cables, queues and this network address; what was found before stays in view."""
        found = self.printers.found if self.printers is not None else ()
        self.printers = PrinterList(found, searching=True)
        self._run(
            _Trial.PRINTERS,
            Lane.PRINTER,
            lambda: self._trial.printers(address.strip()),
            self._printers_found,
        )

    def put_printers_away(self) -> None:
        """Show the printer's settings again."""
        self.printers = None

    def forget_line(self) -> None:
        """What was found of the line does not hold for other fields."""
        self._asked[_Trial.LINE] += 1
        self.line = self.newest = None

    def given(self, setting: Setting) -> None:
        """Forget what was found with another value of this setting."""
        if setting in _OF_THE_LINE:
            self.forget_line()
        if setting in _OF_THE_PAGE:
            self._forget_page()

    def forget(self) -> None:
        """Nothing holds any more."""
        self.forget_line()
        self._forget_page()
        self._asked[_Trial.PRINTERS] += 1
        self.printers = None

    def _copied(self, folder: str) -> None:
        whole = say("settings.copy.saved.whole", folder=folder)
        self.copy = self.newest = Said(NoticeTone.GOOD, say("settings.copy.saved"), whole)
        self._changed()

    def _not_copied(self, error: Exception) -> None:
        if not isinstance(error, CashierError):
            self._failed(error)
        whole = say("settings.copy.not-saved.whole")
        self.copy = self.newest = Said(NoticeTone.BAD, say("settings.copy.not-saved"), whole)
        self._changed()

    # ---- within --------------------------------------------------------------------------------

    def _forget_page(self) -> None:
        """What became of a page says nothing of another printer."""
        self._asked[_Trial.PAGE] += 1
        self.page = self.newest = None

    def _run(
        self, what: _Trial, lane: Lane, work: Callable[[], T], done: Callable[[T], None]
    ) -> None:
        asked = self._asked[what]
        self.newest = None

        def came(result: T) -> None:
            if asked == self._asked[what]:
                done(result)
                self._changed()

        def not_done(error: Exception) -> None:
            if not isinstance(error, CashierError):
                self._failed(error)
            if asked == self._asked[what]:
                self._not_tried(what, error)
                self._changed()

        self._runner.submit(lane, work, came, not_done)
        self._changed()

    def _not_tried(self, what: _Trial, error: Exception) -> None:
        said = Said(
            NoticeTone.BAD, say("settings.trial.failed"), say("settings.trial.failed.whole")
        )
        if isinstance(error, WrongSettingsError):
            # The bar says what is wrong with the field: that is worth more than that one is.
            said = Said(NoticeTone.BAD, say("settings.trial.wrong"))
        if what is _Trial.LINE:
            self.line = self.newest = said
        elif what is _Trial.PAGE:
            device = isinstance(error, DeviceError)
            self.page = _printer_said(PrinterState.NOT_REACHABLE) if device else said
            self.newest = self.page
        else:
            self.printers = PrinterList()

    def _line_tested(self, trial: LineTrial) -> None:
        self.line = self.newest = line_said(trial)

    def _page_printed(self, report: PrintReport) -> None:
        self.page = self.newest = page_said(report)

    def _printers_found(self, found: Sequence[FoundPrinter]) -> None:
        if self.printers is not None:
            self.printers = PrinterList(tuple(found))


def line_said(trial: LineTrial) -> Said:
    """Say how the line is: address, security, key, clock, and the unit with a card."""
    if trial.trouble:
        key = f"settings.line.{trial.trouble}"
        tone = NoticeTone.AWAY if _is_away(trial.trouble) else NoticeTone.BAD
        return Said(tone, say(key), say(f"{key}.whole", words=trial.said))
    if trial.clock_s is not None:
        slow = "behind" if trial.clock_s > 0 else "ahead"
        return Said(
            NoticeTone.PERSON,
            say(f"settings.line.clock-{slow}"),
            say(f"settings.line.clock-{slow}.whole", n=abs(trial.clock_s)),
        )
    if trial.card is not None:
        return _card_said(trial.card)
    took = max(1, trial.took_ms)
    return Said(
        NoticeTone.GOOD, say("settings.line.works", n=took), say("settings.line.works.whole")
    )


def page_said(report: PrintReport) -> Said:
    """Say what became of the test page, or what keeps the printer from printing it."""
    if report.outcome is PrintOutcome.PRINTED:
        return Said(NoticeTone.GOOD, say("settings.page.printed"), say("settings.page.look"))
    if report.outcome is PrintOutcome.UNKNOWN:
        return Said(NoticeTone.PERSON, say("settings.page.unknown"), say("settings.page.look"))
    if report.state in _WELL:
        return Said(NoticeTone.BAD, say("settings.page.half"), say("settings.page.half.whole"))
    return _printer_said(report.state)


def _printer_said(state: PrinterState) -> Said:
    key = f"settings.printer.{state.value}"
    return Said(NoticeTone.BAD, say(key), say(f"{key}.whole"))


def _card_said(card: CardTrial) -> Said:
    if not card.found:
        key, tone = "settings.line.card-not-found", NoticeTone.PERSON
    elif not card.accepted:
        key, tone = "settings.line.unit-refused", NoticeTone.BAD
    else:
        key, tone = "settings.line.unit-works", NoticeTone.GOOD
    return Said(tone, say(key), say(f"{key}.whole", words=card.said))


def _is_away(trouble: str) -> bool:
    return trouble not in _NOT_SECURE and trouble not in {"key-refused", "no-key", "refused"}
