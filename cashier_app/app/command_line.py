"""What the commands have in common: settings, where results go, and where messages go."""

import argparse
import json
import os
import sys

from cashier_app.app.streams import knows_all_letters, write_result
from cashier_app.config.paths import TillFiles, settings_file
from cashier_app.config.settings import Settings, SettingsError, load
from cashier_app.texts.words import installed_languages

OK = 0
FAILED = 1
SETTINGS_WRONG = 2
ANOTHER_TILL = 3


def settings_of(options: argparse.Namespace) -> Settings | None:
    """Read the settings; None when they are wrong, which was said then."""
    try:
        file = settings_file(getattr(options, "config", None))
        return load(file, os.environ, installed_languages())
    except SettingsError as error:
        say(str(error))
        return None


def files_of(options: argparse.Namespace) -> TillFiles:
    """Return the files of the till that is meant."""
    return TillFiles.at(getattr(options, "data_dir", None))


def wants_json(options: argparse.Namespace) -> bool:
    """Whether the result is to be one JSON document."""
    return getattr(options, "json", False)


def say(words: str) -> None:
    """Tell a person something: messages go to standard error."""
    sys.stderr.write(f"{words}\n")


def print_line(text: str) -> None:
    """Print a line of the result, to standard output."""
    write_result(f"{text}\n")


def print_json(document: object) -> None:
    """Print the result as one JSON document."""
    print_line(json.dumps(document, ensure_ascii=not knows_all_letters(sys.stdout)))
