"""The command `cashier-app`: see commands.md for what each word does and how it ends."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence

from cashier_app import __version__
from cashier_app.app.command_words import (
    LOOK,
    SELF_TEST,
    WHERE,
    WITH_A_LOG,
    WORDS,
    Option,
    Word,
    run,
)
from cashier_app.app.streams import no_log, nobody_reads, take_streams, whole_result
from cashier_app.app.time_zone import follow_time_zone
from cashier_app.config.paths import TillFiles
from cashier_app.domain.errors import CashierError

FAILED = 1


def start() -> int:
    """Run the command that this process was started for; the process ends with it.

    At the end of a process Python and Qt take down what belongs to both, and now and then one of
    them is gone too early: on a busy machine two of some 300 tills fell over when all was written
    and closed. Whoever watches a till would take that for a till that failed.
    """
    code = main()
    if "PySide6.QtCore" in sys.modules:
        logging.shutdown()
        sys.stderr.flush()
        os._exit(code)
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; messages go to standard error, results to standard output."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    take_streams()
    try:
        code = _run(_read(given))
        whole_result()
    except BrokenPipeError:
        return nobody_reads()
    except CashierError as error:
        return _failed(error)
    return code


def _read(given: list[str]) -> argparse.Namespace:
    """Read the command line; help, which is all that some ask for, is a result like any other."""
    try:
        return parser().parse_args(given)
    except SystemExit:
        whole_result()
        raise


def _run(options: argparse.Namespace) -> int:
    command: Callable[[argparse.Namespace], int] = options.command
    if command not in WITH_A_LOG:
        no_log()
        follow_time_zone(TillFiles.at(getattr(options, "data_dir", None)).time_zone)
    try:
        return command(options)
    except CashierError as error:
        return _failed(error)  # what it found until then is a result as well


def _failed(error: CashierError) -> int:
    sys.stderr.write(f"{error}\n")
    return FAILED


def parser() -> argparse.ArgumentParser:
    """Return the reader of the command line."""
    where = _common(WHERE)
    reader = argparse.ArgumentParser(
        prog="cashier-app",
        description="A till for shops that reward their customers through CRM.COM.",
        parents=[where, _common(LOOK)],
        argument_default=argparse.SUPPRESS,
    )
    reader.add_argument("--version", action="version", version=f"Cashier {__version__}")
    _add_options(reader, SELF_TEST)
    reader.set_defaults(command=run)
    _add_words(reader, where, WORDS)
    return reader


def _common(options: tuple[Option, ...]) -> argparse.ArgumentParser:
    """Return arguments that are accepted after several words; the last one given counts."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_options(common, options)
    return common


def _add_options(reader: argparse.ArgumentParser, options: tuple[Option, ...]) -> None:
    for option in options:
        reader.add_argument(option.name, **option.how)


def _add_words(
    reader: argparse.ArgumentParser, where: argparse.ArgumentParser, words: tuple[Word, ...]
) -> None:
    under = reader.add_subparsers(title="commands", metavar="COMMAND", required=words is not WORDS)
    for word in words:
        added = under.add_parser(word.name, parents=[where], help=word.does, description=word.does)
        _add_options(added, word.takes)
        if word.run is not None:
            added.set_defaults(command=word.run)
        else:
            _add_words(added, where, word.words)
