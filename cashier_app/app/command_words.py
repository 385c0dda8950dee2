"""Every word of the command line: what it does and what it takes; commands.md is the contract.

Each command imports what it needs when it runs: a till that starts must not wait for the others'
libraries.
"""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from cashier_app.app.argument_kinds import date_of, language_of, port_of, size_of
from cashier_app.app.give_way import give_way_over_pipe
from cashier_app.domain.frozen import frozen

OK = 0
SETTINGS_WRONG = 2


@frozen
class Word:
    """One word of the command line: what it does, and what it takes besides `--config` and others.

    A word has either a `run` or further words under it.
    """

    name: str
    does: str
    run: Callable[[argparse.Namespace], int] | None = None
    takes: tuple["Option", ...] = ()
    words: tuple["Word", ...] = ()


@frozen
class Option:
    """An argument of a command, as argparse takes it."""

    name: str
    how: Mapping[str, Any]


def run(options: argparse.Namespace) -> int:
    """Open the till: what the command does when no word is given."""
    from cashier_app.app.run_command import run_till
    from cashier_app.app.run_options import RunOptions

    return run_till(RunOptions.of(options))


def _self_test(options: argparse.Namespace) -> int:  # noqa: ARG001 - it needs no till
    from cashier_app.app.self_test import self_test

    return self_test()


def _demo(options: argparse.Namespace) -> int:
    from cashier_app.app.demo import run_demo

    return run_demo(options)


def _sandbox(options: argparse.Namespace) -> int:
    from cashier_app.sandbox.server import serve

    try:
        serve(options.port, release=options.release, tls=getattr(options, "tls", None))
    except OSError as error:
        sys.stderr.write(f"{error.filename}: {error.strerror}\n")
        return SETTINGS_WRONG
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return SETTINGS_WRONG
    return OK


def _set_api_key(options: argparse.Namespace) -> int:
    from cashier_app.app.commands import set_api_key

    return set_api_key(options, sys.stdin)


def _import_products(options: argparse.Namespace) -> int:
    give_way_over_pipe(options)
    from cashier_app.app.commands import import_products

    return import_products(options)


def _sync_products(options: argparse.Namespace) -> int:
    give_way_over_pipe(options)
    from cashier_app.app.sync_command import sync_products

    return sync_products(options)


def _doctor(options: argparse.Namespace) -> int:
    from cashier_app.app.doctor import doctor

    return doctor(options)


def _outbox_list(options: argparse.Namespace) -> int:
    from cashier_app.app.outbox_commands import list_outbox

    return list_outbox(options)


def _outbox_send(options: argparse.Namespace) -> int:
    from cashier_app.app.outbox_commands import send_outbox

    return send_outbox(options)


def _outbox_moved(options: argparse.Namespace) -> int:
    from cashier_app.app.outbox_commands import moved

    return moved(options)


def _journal_verify(options: argparse.Namespace) -> int:
    from cashier_app.app.journal_commands import verify_journal

    return verify_journal(options)


def _journal_export(options: argparse.Namespace) -> int:
    from cashier_app.app.journal_commands import export_journal

    return export_journal(options)


def _import_people(options: argparse.Namespace) -> int:
    from cashier_app.app.people_command import import_people

    return import_people(options)


def _reconcile(options: argparse.Namespace) -> int:
    from cashier_app.app.reconcile_command import reconcile

    return reconcile(options)


def _print_test(options: argparse.Namespace) -> int:
    from cashier_app.app.print_commands import print_test

    return print_test(options)


def _make_way(options: argparse.Namespace) -> int:
    from cashier_app.app.make_way import make_way

    return make_way(options)


# A till keeps a log; a command says what there is to say.
WITH_A_LOG = (run, _demo)

# ---- the words, and what each takes --------------------------------------------------------------


def _takes(name: str, **how: object) -> Option:
    return Option(name, how)


WHERE = (
    _takes("--config", type=Path, metavar="FILE", help="the settings file"),
    _takes("--data-dir", type=Path, metavar="DIR", help="the folder of the books"),
)
LOOK = (
    _takes("--language", type=language_of, metavar="en", help="the language of the screen"),
    _takes("--theme", choices=["light", "dark", "high-contrast"]),
    _takes("--windowed", action="store_true", help="not full screen"),
    _takes("--size", type=size_of, metavar="1280x800", help="the window's size"),
)
SELF_TEST = (
    _takes(
        "--self-test",
        action="store_const",
        dest="command",
        const=_self_test,
        help="say whether everything that belongs to the program is there; for packages",
    ),
)
_CUSTOMER_DISPLAY = _takes("--customer-display", action="store_true", help="in a window too")
_OVER_PIPE = _takes("--over-pipe", action="store_true", help=argparse.SUPPRESS)
_JSON = _takes("--json", action="store_true", help="print one JSON document")

WORDS = (
    Word("run", "open the till (the same as no command)", run, LOOK),
    Word(
        "demo",
        "the till with a sandbox and a demo shop",
        _demo,
        (
            *LOOK,
            _takes("--script", action="store_true", help="play one sale, leave pictures"),
            _takes("--output", type=Path, metavar="DIR", help="where the pictures go"),
            _takes("--keep", type=Path, metavar="DIR", help="keep the data in this folder"),
            _CUSTOMER_DISPLAY,
        ),
    ),
    Word(
        "sandbox",
        "only the stand-in CRM.COM server",
        _sandbox,
        (
            _takes("--port", type=port_of, default=8765, help="8765 if left out"),
            _takes("--release", default="16", help="the release of CRM.COM: 10 to 18"),
            _takes(
                "--tls",
                nargs=2,
                type=Path,
                metavar=("CERT", "KEY"),
                help="speak https with these files",
            ),
        ),
    ),
    Word("set-api-key", "store the API key, read from standard input", _set_api_key),
    Word(
        "import-products",
        "load the catalogue",
        _import_products,
        (
            _takes("file", type=Path, metavar="FILE.csv"),
            _takes("--dry-run", action="store_true", help="change nothing, only say"),
            _OVER_PIPE,
            _JSON,
        ),
    ),
    Word(
        "import-people",
        "let people sign in at this till, with the PINs of a file",
        _import_people,
        (_takes("file", type=Path, metavar="FILE.csv"),),
    ),
    Word(
        "sync-products",
        "send the catalogue to CRM.COM; an interrupted run goes on where it stopped",
        _sync_products,
        (
            _takes("--all", action="store_true", help="also what did not change"),
            _takes("--rejected", action="store_true", help="only what was rejected, once more"),
            _takes("--differences", choices=["family", "type", "brand"], help="compare names only"),
            _OVER_PIPE,
            _JSON,
        ),
    ),
    Word(
        "doctor",
        "say whether this till is well, or what is wrong",
        _doctor,
        (_takes("--card", metavar="CODE", help="a test card, to check the unit too"), _JSON),
    ),
    Word(
        "outbox",
        "what waits to be sent to CRM.COM",
        words=(
            Word("list", "show what waits", _outbox_list, (_JSON,)),
            Word("send", "send it now, and show what still waits", _outbox_send, (_JSON,)),
            Word("moved", "say that CRM.COM itself has another address now", _outbox_moved),
        ),
    ),
    Word(
        "journal",
        "the books",
        words=(
            Word("verify", "check that nothing in them was changed or lost", _journal_verify),
            Word(
                "export",
                "write all sales to a file",
                _journal_export,
                (
                    _takes("file", type=Path, metavar="FILE", help="ends with .csv or .jsonl"),
                    _takes("--audit", action="store_true", help="who did what, in place of sales"),
                ),
            ),
        ),
    ),
    Word(
        "reconcile",
        "compare a day with CRM.COM",
        _reconcile,
        (
            _takes("--date", type=date_of, metavar="YYYY-MM-DD", help="the day; today if left out"),
            _JSON,
        ),
    ),
    Word("print-test", "print a test page", _print_test),
    Word(
        "make-way",
        "end the till so that its program can be replaced, unless a sale stands in the way",
        _make_way,
        (
            _takes("change", choices=["upgrade", "removal"], help="what it makes way for"),
            _takes("--anyway", action="store_true", help="upgrade though something still waits"),
        ),
    ),
)
