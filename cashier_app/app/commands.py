"""The commands that need no window."""

import argparse
import os
import sys
from typing import TextIO

from cashier_app.app.command_line import (
    OK,
    SETTINGS_WRONG,
    files_of,
    print_json,
    print_line,
    say,
    settings_of,
    wants_json,
)
from cashier_app.app.import_in_english import before_and_now, unusable, wrong
from cashier_app.app.import_pipe import UNUSABLE, import_over_pipe
from cashier_app.domain.errors import StorageError, UnusableKeyError
from cashier_app.domain.products_import import ImportReport
from cashier_app.keychain.keyring_store import KeyringStore, NoSafeKeyringError
from cashier_app.storage.catalogue_file import import_catalogue
from cashier_app.storage.products_csv import CatalogueFileError

SOME_REFUSED = 1
NO_SAFE_KEYRING = 4


def set_api_key(options: argparse.Namespace, source: TextIO) -> int:
    """Store the API key in the keyring; it comes from standard input, never as argument."""
    settings = settings_of(options)
    if settings is None:
        return SETTINGS_WRONG
    key = source.readline().strip()
    if not key:
        say("No key was given. Nothing was changed. Write it to standard input.")
        return SOME_REFUSED
    try:
        KeyringStore(os.environ).store_key(settings.crmcom.base_url, key)
    except UnusableKeyError as error:
        say(f"{error}")
        return SOME_REFUSED
    except NoSafeKeyringError as error:
        say(f"{error}")
        return NO_SAFE_KEYRING
    say(f"The key for {settings.crmcom.base_url} is in the system's keyring.")
    return OK


def import_products(options: argparse.Namespace) -> int:
    """Load a products file into the catalogue; refused rows are listed with their reasons."""
    settings = settings_of(options)
    if settings is None:
        return SETTINGS_WRONG
    files = files_of(options)
    files.make_folder()
    if getattr(options, "over_pipe", False):
        return import_over_pipe(options.file, settings, files, sys.stdin, sys.stdout)
    try:
        report = import_catalogue(
            options.file,
            files.catalogue,
            vat_rates=settings.store.vat_rates,
            agreed=lambda _: not getattr(options, "dry_run", False),
        )
    except (CatalogueFileError, StorageError) as error:
        say(unusable(error))
        return UNUSABLE
    if wants_json(options):
        print_json(_as_json(report))
    else:
        _print(report)
    return SOME_REFUSED if report.refused else OK


def _as_json(report: ImportReport) -> dict[str, object]:
    return {
        "new": report.new,
        "changed": report.changed,
        "removed": report.removed,
        "refused": [{"row": row.number, "reason": wrong(row.fault)} for row in report.refused],
        "warnings": [{"row": row.number, "words": wrong(row.fault)} for row in report.warnings],
        "repriced": [
            {
                "code": one.code,
                "description": one.description,
                "price_before": str(one.price_before),
                "price": str(one.price),
                "vat_rate_before": str(one.vat_rate_before),
                "vat_rate": str(one.vat_rate),
            }
            for one in report.repriced
        ],
        "unlisted": report.unlisted,
    }


def _print(report: ImportReport) -> None:
    for warning in report.warnings:
        say(f"Row {warning.number}: {wrong(warning.fault)}")
    for row in report.refused:
        say(f"Row {row.number} refused: {wrong(row.fault)}")
    for one in report.repriced:
        say(f"{one.code} {one.description}: {before_and_now(one)}")
    if report.unlisted:
        say(f"{report.unlisted} more of these are not listed")
    print_line(
        f"{report.new} new, {report.changed} changed, {report.removed} removed, "
        f"{report.refused_in_all} refused"
    )
