"""The command `make-way`: the till of this machine ends, so that its program can be replaced.

The package's scripts ask it before they touch a file. A running till decides on its GUI thread and
ends itself; where none runs the books are asked. It needs no settings: a till whose settings are
wrong can still be upgraded.
"""

import argparse
from collections.abc import Mapping
from random import SystemRandom
from threading import Event
from typing import cast

from cashier_app.app.ask_till import ANSWER_WITHIN_S, NobodyAnswersError, ask_till
from cashier_app.app.clock import SystemClock
from cashier_app.app.command_line import ANOTHER_TILL, FAILED, OK, files_of, say
from cashier_app.app.till_at_hand import (
    NoBooksError,
    TillBusyError,
    demand_books,
    running_till,
)
from cashier_app.config.paths import TillFiles
from cashier_app.domain.errors import CashierError, DamagedBooksError
from cashier_app.services.make_way import Change, Hindrance, hindrances
from cashier_app.storage.journal import Journal
from cashier_app.storage.till_lock import TillLock

_ENDED_WITHIN_S = 30.0
_LOOK_EVERY_S = 0.1

_NOT_KNOWN = "Whether sales wait could not be found out:"
_WHY: Mapping[Hindrance, str] = {
    Hindrance.SALE_OPEN: "A sale is open. Finish it or cancel it on the till.",
    Hindrance.WAITING: "Sales still wait to be sent to CRM.COM. "
    "Wait until they are sent, or send them now: cashier-app outbox send.",
    Hindrance.FOR_A_PERSON: "Sales wait for a person to decide: "
    "see Waiting to be sent on the till.",
}
_WHAT: Mapping[Change, str] = {
    Change.UPGRADE: "Cashier is not upgraded now.",
    Change.REMOVAL: "Cashier is not removed now.",
}


def make_way(options: argparse.Namespace) -> int:
    """Let the till end, or say why not; 0: no till runs any more, and nothing stands in the way."""
    files = files_of(options)
    change = Change(options.change)
    try:
        found = _hindrances(files, change, anyway=getattr(options, "anyway", False))
    except NoBooksError:
        return OK
    except (TillBusyError, NobodyAnswersError) as error:
        say(str(error))
        return ANOTHER_TILL
    except DamagedBooksError as error:
        say(f"{_NOT_KNOWN} {error}. Open the till once: it restores its books.")
        return FAILED
    except CashierError as error:
        say(f"{_NOT_KNOWN} {error}")
        return FAILED
    if found:
        say(" ".join([_WHAT[change], *(_WHY[one] for one in found), "Nothing was changed."]))
        return FAILED
    return OK


def _hindrances(files: TillFiles, change: Change, *, anyway: bool) -> tuple[Hindrance, ...]:
    with running_till(files) as runs:
        if not runs:
            return _in_the_books(files, change, anyway=anyway)
        wanted = "yes" if anyway else "no"
        asked = {"change": change.value, "anyway": wanted}
        said = ask_till(files.socket, "make-way", ANSWER_WITHIN_S, **asked)
        found = tuple(map(Hindrance, cast("list[str]", said)))
    if not found:
        _wait_for_its_end(TillLock(files.lock))
    return found


def _in_the_books(files: TillFiles, change: Change, *, anyway: bool) -> tuple[Hindrance, ...]:
    demand_books(files)
    books = Journal(files.journal, "", "", SystemClock(), SystemRandom())
    try:
        states = [row.state for row in books.outbox()]
        is_open = books.open_sale() is not None
    finally:
        books.shut()
    return hindrances(change, states, sale_open=is_open, running=False, anyway=anyway)


def _wait_for_its_end(lock: TillLock) -> None:
    pause = Event()
    for _ in range(round(_ENDED_WITHIN_S / _LOOK_EVERY_S)):
        if lock.take():
            lock.release()
            return
        pause.wait(_LOOK_EVERY_S)
    raise TillBusyError("The till was asked to end and still runs. Nothing was changed.")
