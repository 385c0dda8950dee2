"""Runs the till in its window: the screens first, then everything slow, then selling."""

import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from cashier_app.app.build_window import furnish_window
from cashier_app.app.clock import SystemClock
from cashier_app.app.first_window import FirstWindow
from cashier_app.app.garbage import (
    Collector,
    all_is_built,
    nothing_is_garbage,
)
from cashier_app.app.run_options import RunOptions, environment, options_in
from cashier_app.app.scan_times import timed_scans
from cashier_app.app.till_socket import Question
from cashier_app.config.paths import TillFiles, settings_file
from cashier_app.domain.scanner_setup import ScannerSetup
from cashier_app.presenters.first_paint import first_bar, first_sale
from cashier_app.presenters.status_bar import TROUBLE_S
from cashier_app.services.ports import Lane
from cashier_app.ui.activity import Activity
from cashier_app.ui.task_runner import QtTaskRunner

if TYPE_CHECKING:
    from cashier_app.app.book_keeping import BookKeeping
    from cashier_app.app.bootstrap import Adapters
    from cashier_app.app.first_start import FirstStart
    from cashier_app.app.wiring import WiredTill
    from cashier_app.ui.second_screen import SecondScreen

OK = 0
SETTINGS_WRONG = 2

_SHUTDOWN_S = 3.0
_log = logging.getLogger("cashier.app")


class RunningTill:
    """One run of the till, from its screens to its last line in the books; see `opening.py`."""

    def __init__(
        self,
        application: QApplication,
        options: RunOptions,
        files: TillFiles,
        *,
        key: Callable[[], str | None] | None = None,
        cashier: str = "",
        first: FirstWindow | None = None,
    ) -> None:
        """Build the screens into the window, or into `first`, which may be shown; `open` shows it.

        `key` gives the API key in place of the keyring.
        """
        nothing_is_garbage()
        self._application = application
        self._options = options
        self._files = files
        self._config = settings_file(options.config)
        self._key = key
        self._cashier = cashier
        self._clock = SystemClock()
        self._adapters: Adapters | None = None
        self._keeping: BookKeeping | None = None
        self._first_start: FirstStart | None = None
        self._activity: Activity | None = None
        self._customer_display: SecondScreen | None = None
        self._early_questions: list[Question] = []
        self._answers: Callable[[Question], None] = self._early_questions.append
        self._first = first = first or FirstWindow(application, options)
        self.runner = QtTaskRunner()
        self._garbage = Collector(self.runner)
        self.till: WiredTill | None = None
        self.sells = False
        self.ready: Callable[[], None] = lambda: None
        self.window = furnish_window(
            application, first.theme, first.words, first.currency, first.window
        )
        self.window.views.sale.render(first_sale())
        self.window.views.top_bar.render(first_bar(self._clock.now(), cashier))
        self.window.window.leave_requested.connect(self._asked_to_leave)
        self.scanner = first.scanner
        first.listen_everywhere()

    def open(self) -> None:
        """Show the window and begin to wire the rest once it is painted."""
        self._first.open()
        QTimer.singleShot(0, self._begin)

    def show(self) -> None:
        """Bring the window to the front."""
        self.window.window.raise_()
        self.window.window.activateWindow()

    def asked(self, question: Question) -> None:
        """Answer another program; what is asked while the till still starts is answered then."""
        if question.ask == "show":
            self.show()
            question.answer(True)  # noqa: FBT003 - a JSON document
        else:
            self._answers(question)

    def close(self) -> None:
        """End everything: what waits for the disk is written, the token is released."""
        self.scanner.remove()
        self._close_what_came_later()
        _log.info("control keys that came from the scanner: %d", self.scanner.dropped_keys)
        if self._keeping is not None:
            self._keeping.end()
        busy = self.runner.shutdown(_SHUTDOWN_S)
        self._garbage.end()
        if busy:
            _log.warning("still busy at the end: %s", [lane.value for lane in busy])
        adapters = self._adapters
        if adapters is None:
            return
        if self.till is not None:
            from cashier_app.app.last_rows import write_last_rows

            write_last_rows(self.till, busy)
        if not busy:
            adapters.rewards.close()
        if self._keeping is not None and not {Lane.BOOKS, Lane.BACKUPS} & set(busy):
            self._keeping.close()
        if Lane.SEARCH not in busy:
            adapters.drafts.shut()
            adapters.unknown.shut()
            adapters.quick_keys.shut()

    def fail(self, error: Exception) -> None:
        """Hear of a bug: the till shows it and goes on, or ends if it cannot sell yet."""
        if self.till is not None:
            self.till.fail(error)
        else:
            self._cannot_start(error)

    def _begin(self) -> None:
        if self._config.exists():
            self._open_till()
            return
        from cashier_app.app.first_start import FirstStart

        self._garbage.start_is_over()
        self._first_start = FirstStart(
            self.window,
            self._config,
            self._files,
            self.scanner,
            self._clock,
            self.runner,
            self._key,
            self.fail,
            self._options.language or "",
        )
        self._first_start.begin(self._open_till)

    def _open_till(self) -> None:
        self.runner.submit(Lane.KEYS, self._build, self._wire, self._cannot_start)

    def _build(self) -> "Adapters":
        from cashier_app.app.bootstrap import build_adapters

        return build_adapters(
            self._config,
            self._files,
            self._clock,
            self._key,
            self._cashier,
            environment(self._options),
            options_in(self._options),
        )

    def _wire(self, adapters: "Adapters") -> None:
        from cashier_app.app.book_keeping import BookKeeping
        from cashier_app.app.wiring import WiredTill

        self._adapters = adapters
        adapters.journal_key.start(self.runner)
        adapters.kept_head.start(self.runner)
        adapters.key.start(self.runner)
        self._keeping = keeping = BookKeeping(
            adapters.books,
            adapters.kept_head,
            self.runner,
            self._clock,
            adapters.settings.store.day_ends_at,
            adapters.settings.privacy.keep_days,
        )
        # The books lane keeps the order: nothing is asked of the books before they were checked.
        keeping.open()
        scanner = adapters.settings.scanner
        self.scanner.use(ScannerSetup(scanner.prefix, scanner.suffix))
        till = WiredTill(
            adapters.outside,
            self.window.views,
            adapters.shop,
            adapters.manner,
            self.runner,
            self._clock,
        )
        till.beside.scanner = self.scanner
        self.till = till

        def touched() -> None:
            till.room.idle.touched()
            self._garbage.touched()

        self._activity = Activity(self._application, touched, till.figures.tapped)
        till.person_came = self.window.dress
        keeping.tell = partial(till.status.flash, seconds=TROUBLE_S)
        keeping.failed = till.fail
        till.start(partial(self._sell, adapters, till))

    def _sell(self, adapters: "Adapters", till: "WiredTill") -> None:
        """Let the cashier work where the till stopped; what was scanned until now comes first."""
        from cashier_app.app.connected_screens import screen_leads
        from cashier_app.app.customer_window import show_customer_display
        from cashier_app.app.key_size import LEAST_PX, key_height_mm
        from cashier_app.app.till_answers import TillAnswers

        self.window.connect(till, screen_leads(self.window, till))
        adapters.manner.language.watch(self.window.speak)
        self.sells = True
        timed = timed_scans(till.scans.scanned, till.figures.scan_painted)
        self._first.take_scans(timed, early=till.scans.scanned)
        self._answers = TillAnswers(
            adapters,
            till,
            self.runner,
            # Not by `quit`: a kiosk would ask who may leave the till, and stay.
            partial(self._application.exit, OK),
            lambda: key_height_mm(self.window.theme.px(LEAST_PX)),
        )
        for question in self._early_questions:
            self._answers(question)
        self._be_watched(adapters, till)
        self._customer_display = show_customer_display(
            self._application,
            self.window,
            till,
            adapters.settings,
            in_a_window=self._options.customer_display,
        )
        self._garbage.start_is_over()
        self.window.ahead.ready = partial(self._built, till)
        if self._first_start is not None:
            self._first_start.hire(till)
        self.ready()

    def _built(self, till: "WiredTill") -> None:
        """Fill what was built ahead: Products may have a long list to show."""
        till.beside.products.show_ahead()
        all_is_built()

    def _close_what_came_later(self) -> None:
        if self._activity is not None:
            self._activity.remove()
        if self._customer_display is not None:
            self._customer_display.close()
        if self.till is not None:
            self.till.beside.stop()

    def _asked_to_leave(self) -> None:
        """Let those out who may; while the till starts nobody can be asked yet."""
        if self.sells and self.till is not None:
            self.till.leave(self.window.window.leave)

    def _be_watched(self, adapters: "Adapters", till: "WiredTill") -> None:
        """Tell a chain how this till is, where it wants to know."""
        if file := adapters.settings.monitoring.textfile:
            from cashier_app.app.vitals_file import VitalsFile

            journal = self._files.journal
            VitalsFile(Path(file), adapters, till, journal, self.runner, self._clock).start()

    def _cannot_start(self, error: Exception) -> None:
        from cashier_app.config.settings import SettingsError
        from cashier_app.printing.printer_settings import PrinterSettingsError

        file = f"{self._config}: " if isinstance(error, PrinterSettingsError) else ""
        wrong = isinstance(error, (SettingsError, PrinterSettingsError))
        if not wrong:
            _log.critical("the till cannot start", exc_info=error)
        sys.stderr.write(f"{file}{error}\n")
        self._application.exit(SETTINGS_WRONG if wrong else 1)
