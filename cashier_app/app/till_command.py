"""Commands about a till's books: on the till that runs, or else on the books themselves."""

import argparse
from collections.abc import Callable

from cashier_app.app.ask_till import NobodyAnswersError
from cashier_app.app.bootstrap import Adapters, build_adapters
from cashier_app.app.command_line import (
    ANOTHER_TILL,
    FAILED,
    SETTINGS_WRONG,
    files_of,
    say,
    settings_of,
)
from cashier_app.app.till_at_hand import NoBooksError, TillAtHand, TillBusyError, till_at_hand
from cashier_app.config.paths import settings_file
from cashier_app.config.settings import Settings
from cashier_app.domain.errors import (
    CashierError,
    DamagedBooksError,
    ReadOnlyDiskError,
    StorageError,
)
from cashier_app.printing.printer_settings import PrinterSettingsError
from cashier_app.services.ports import Clock


def adapters_of(options: argparse.Namespace, clock: Clock) -> Callable[[], Adapters]:
    """Return what builds the outside of this till, for a command that has the books to itself."""
    config, files = settings_file(getattr(options, "config", None)), files_of(options)
    return lambda: build_adapters(config, files, clock, None, cashier="")


def with_till(
    options: argparse.Namespace,
    clock: Clock,
    command: Callable[[TillAtHand, Settings], int],
    without_books: Callable[[Settings], int],
    *,
    storage_trouble: int = FAILED,
) -> int:
    """Run a command on the till that runs, or else on its books; return the exit code.

    Args:
        options: the command line.
        clock: wall clock and monotonic clock.
        command: does it and returns its exit code.
        without_books: what to do, once that was said, where no till ever ran.
        storage_trouble: the exit code when the books cannot be opened or read.

    """
    settings = settings_of(options)
    if settings is None:
        return SETTINGS_WRONG
    files = files_of(options)
    codes = (
        (PrinterSettingsError, SETTINGS_WRONG),
        (TillBusyError, ANOTHER_TILL),
        (NobodyAnswersError, ANOTHER_TILL),
        (ReadOnlyDiskError, FAILED),
        (StorageError, storage_trouble),
    )
    try:
        with till_at_hand(files, clock, adapters_of(options, clock)) as till:
            return command(till, settings)
    except NoBooksError as error:
        say(str(error))
        return without_books(settings)
    except DamagedBooksError as error:
        say(
            f"The books in {files.folder} were changed or damaged: {error}. Keep the folder as it "
            "is: the till restores its books when it is next opened. For more: cashier-app journal "
            "verify."
        )
        return storage_trouble
    except CashierError as error:
        say(str(error) or type(error).__name__)
        return next((code for kind, code in codes if isinstance(error, kind)), FAILED)
