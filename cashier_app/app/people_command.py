"""The command `import-people`: who may sign in at this till, from a file, for chains of shops.

It is also the way in again where the key of all PINs was lost: whoever may run commands on this
machine gives people new ones.
"""

import argparse

from cashier_app.app.clock import SystemClock
from cashier_app.app.command_line import (
    ANOTHER_TILL,
    FAILED,
    OK,
    SETTINGS_WRONG,
    files_of,
    say,
    settings_of,
)
from cashier_app.app.till_command import adapters_of
from cashier_app.config.settings import Settings
from cashier_app.domain.audit import AuditEvent, AuditKind
from cashier_app.domain.errors import CashierError
from cashier_app.domain.person import NoSupervisorError
from cashier_app.printing.printer_settings import PrinterSettingsError
from cashier_app.services.ports.people import KnownPerson, UnusablePeopleError
from cashier_app.storage.people_csv import PeopleCsv
from cashier_app.storage.till_lock import TillLock
from cashier_app.texts.words import SOURCE_LANGUAGE, Words

# A command speaks English, as all of them do.
_WORDS = Words(SOURCE_LANGUAGE)
_IN_USE = (
    "A till runs on these data. Nothing was changed. Close it and run this again, or put the file "
    "there as people.csv and tap Import people in Settings."
)


def import_people(options: argparse.Namespace) -> int:
    """Take in all people of the file, or none; the till must not run."""
    settings = settings_of(options)
    if settings is None:
        return SETTINGS_WRONG
    files = files_of(options)
    files.make_folder()
    lock = TillLock(files.lock)
    if not lock.take():
        say(_IN_USE)
        return ANOTHER_TILL
    try:
        count = _take_in(options, settings)
    except CashierError as error:
        say(_words(error))
        return SETTINGS_WRONG if isinstance(error, PrinterSettingsError) else FAILED
    finally:
        lock.release()
    say(_WORDS.text("people.imported", n=count))
    return OK


def _words(error: CashierError) -> str:
    if isinstance(error, UnusablePeopleError):
        return _WORDS.text(error.key, row=str(error.row), **error.values)
    if isinstance(error, NoSupervisorError):
        return _WORDS.text("people.last-supervisor")
    return str(error)


def _take_in(options: argparse.Namespace, settings: Settings) -> int:
    people = PeopleCsv(options.file, settings.sign_in.pin_length).read()
    clock = SystemClock()
    adapters = adapters_of(options, clock)()
    try:
        adapters.books.open()
        pins = adapters.outside.pins
        known = [KnownPerson(one, pins.kept(one.number, pin) if pin else "") for one, pin in people]
        numbers = " ".join(one.number for one, _ in people)
        facts = (("numbers", numbers), ("by", "command"))
        event = AuditEvent(AuditKind.PEOPLE_IMPORTED, clock.now(), facts=facts)
        adapters.books.save_people(known, event)
    finally:
        adapters.rewards.close()
        adapters.books.shut()
    return len(people)
