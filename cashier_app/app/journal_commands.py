"""The commands `journal verify` and `journal export`: is anything wrong with the books, and a copy.

The columns of an export are a contract (`journal_columns`).
"""

import argparse
import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TextIO, cast

from cashier_app.app.clock import SystemClock
from cashier_app.app.command_line import FAILED, OK, print_line, say
from cashier_app.app.journal_columns import AUDIT_COLUMNS, COLUMNS, cell
from cashier_app.app.till_at_hand import TillAtHand
from cashier_app.app.till_command import with_till
from cashier_app.config.settings import Settings
from cashier_app.domain.errors import CashierError, DamagedBooksError
from cashier_app.services.copy_journal import pieces_until

DAMAGED = 6


class _What(NamedTuple):
    """What is exported: how messages call it, and its columns."""

    words: str
    columns: tuple[str, ...]


_SALES = _What("sales", COLUMNS)
_AUDIT = _What("audit events", AUDIT_COLUMNS)
_CSV, _JSON_LINES = ".csv", (".jsonl", ".ndjson", ".json")


def verify_journal(options: argparse.Namespace) -> int:
    """Check the chain and name the first bad number."""

    def command(till: TillAtHand, _: Settings) -> int:
        verdict = cast("dict[str, Any]", till.ask("verify"))
        for remark in verdict["remarks"]:
            say(f"Note: {remark}.")
        if verdict["fault"] is None:
            print_line(f"The journal is whole: {verdict['rows']} rows checked.")
            return OK
        print_line(f"The journal was changed or damaged. First bad {verdict['fault']}.")
        return DAMAGED

    return with_till(options, SystemClock(), command, lambda _: OK, storage_trouble=DAMAGED)


def export_journal(options: argparse.Namespace) -> int:
    """Write all sales, or all audit events, to the file in the format of its ending, or nothing."""
    file: Path = options.file
    ending = file.suffix.lower()
    if ending != _CSV and ending not in _JSON_LINES:
        say(f"{file}: the file's name has to end with .csv or .jsonl. Nothing was written.")
        return FAILED

    audit = getattr(options, "audit", False)
    what = _AUDIT if audit else _SALES

    def command(till: TillAtHand, _: Settings) -> int:
        code = _written(file, _events(till) if audit else _sales(till), what)
        return _noted(till, what.words) if code == OK else code

    def without_books(_: Settings) -> int:
        say("Nothing was written.")
        return FAILED

    return with_till(options, SystemClock(), command, without_books)


def _noted(till: TillAtHand, what: str) -> int:
    """Write into the journal that a copy left it; damaged books are copied without that."""
    try:
        till.ask("exported", copied=what)
    except DamagedBooksError as error:
        say(
            f"The books were changed or damaged, first bad {error}: the copy shows them as they "
            "are. For more: cashier-app journal verify."
        )
        return DAMAGED
    except CashierError as error:
        say(f"That {what} were copied could not be noted in the journal: {error}")
    return OK


def _events(till: TillAtHand) -> Iterator[Mapping[str, Any]]:
    """Ask for some events after the others, oldest first."""
    after = 0
    while rows := cast("list[dict[str, Any]]", till.ask("audit", after=str(after))):
        yield from rows
        after = rows[-1]["number"]


def _sales(till: TillAtHand) -> Iterator[Mapping[str, Any]]:
    """Ask for the sales of one time after the other, oldest first."""
    # A running till goes on selling meanwhile, so it is never asked for more than a week at once.
    for since, until in pieces_until(SystemClock().now()):
        ask = till.ask("export", since=since.isoformat(), until=until.isoformat())
        yield from cast("list[dict[str, Any]]", ask)


def _written(file: Path, rows: Iterable[Mapping[str, Any]], what: "_What") -> int:
    write = _write_csv if file.suffix.lower() == _CSV else _write_json_lines
    try:
        with _whole(file) as target:
            count = write(target, rows, what.columns)
    except OSError as error:
        say(f"{file} could not be written: {error.strerror}. Nothing was changed.")
        return FAILED
    say(f"In {file} there are now {what.words}: {count}.")
    return OK


@contextmanager
def _whole(file: Path) -> Iterator[TextIO]:
    """Write beside the file and put it in place when all is there; what fails leaves no trace."""
    part = file.with_name(f"{file.name}.part")
    try:
        # Names do not stand in it, but what a shop sells is nobody's business either.
        part.touch(mode=0o600)
        with part.open("w", encoding="utf-8", newline="") as target:
            yield target
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _write_csv(target: TextIO, rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> int:
    writer = csv.DictWriter(target, columns, lineterminator="\r\n")
    writer.writeheader()
    count = 0
    for row in rows:
        writer.writerow({name: cell(row[name]) for name in columns})
        count += 1
    return count


def _write_json_lines(
    target: TextIO, rows: Iterable[Mapping[str, Any]], columns: Sequence[str]
) -> int:
    count = 0
    for row in rows:
        document = {name: row[name] for name in columns}
        target.write(json.dumps(document, ensure_ascii=False) + "\n")
        count += 1
    return count
