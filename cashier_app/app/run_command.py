"""`cashier-app run`: one till per data folder, from the lock to the last line in the books."""

import sys

from PySide6.QtWidgets import QApplication

from cashier_app.app.display import has_display
from cashier_app.app.opening import Opening, tell_of_bugs
from cashier_app.app.run_options import RunOptions
from cashier_app.app.signals import stop_on_signals
from cashier_app.config.paths import TillFiles
from cashier_app.domain.errors import CashierError
from cashier_app.storage.till_lock import TillLock
from cashier_app.ui.session_end import SessionEnd

FAILED = 1
ALREADY_RUNS = 3

_NO_DISPLAY = (
    "There is no display, so no till can be opened. Start it in a session that has a screen. "
    "cashier-app demo plays a sale without one.\n"
)


def run_till(options: RunOptions) -> int:
    """Open the till and stay until its window is closed; return the command's exit code."""
    if not has_display():
        sys.stderr.write(_NO_DISPLAY)
        return FAILED
    files = TillFiles.at(options.data_dir)
    files.make_folder()
    lock = TillLock(files.lock)
    if not lock.take():
        shown = _first_window_shown(files)
        sys.stderr.write("Another till runs on these data. ")
        sys.stderr.write("Its window comes to the front.\n" if shown else "It did not answer.\n")
        return ALREADY_RUNS
    application = QApplication(sys.argv[:1])
    opening = Opening(application, options, files)
    tell_of_bugs(opening.fail)
    stop_on_signals(application)
    session = SessionEnd(application, opening.close)
    opening.open()
    try:
        return application.exec()
    finally:
        session.finish()
        lock.release()


def _first_window_shown(files: TillFiles) -> bool:
    from cashier_app.app.ask_till import ask_till

    try:
        ask_till(files.socket, "show")
    except CashierError:
        return False
    return True
