"""The commands that need no window."""

import argparse
import json
import os
import sys
from typing import TextIO

from cashier_app.config.paths import TillFiles, settings_file
from cashier_app.config.settings import Settings, SettingsError, load
from cashier_app.domain.errors import StorageError
from cashier_app.keychain.keyring_store import KeyringStore, NoSafeKeyringError, UnusableKeyError
from cashier_app.storage.catalogue_file import ImportReport, import_catalogue
from cashier_app.storage.new_catalogue import Repriced
from cashier_app.storage.products_csv import CatalogueFileError

OK = 0
SOME_REFUSED = 1
UNUSABLE = 2
SETTINGS_WRONG = 2
NO_SAFE_KEYRING = 4


def set_api_key(options: argparse.Namespace, source: TextIO) -> int:
    """Store the API key in the keyring; it comes from standard input, never as argument."""
    settings = _settings(options)
    if settings is None:
        return SETTINGS_WRONG
    key = source.readline().strip()
    if not key:
        sys.stderr.write("No key was given. Nothing was changed. Write it to standard input.\n")
        return SOME_REFUSED
    try:
        KeyringStore(os.environ).store_key(settings.crmcom.base_url, key)
    except UnusableKeyError as error:
        sys.stderr.write(f"{error}\n")
        return SOME_REFUSED
    except NoSafeKeyringError as error:
        sys.stderr.write(f"{error}\n")
        return NO_SAFE_KEYRING
    sys.stderr.write(f"The key for {settings.crmcom.base_url} is in the system's keyring.\n")
    return OK


def import_products(options: argparse.Namespace) -> int:
    """Load a products file into the catalogue; refused rows are listed with their reasons."""
    settings = _settings(options)
    if settings is None:
        return SETTINGS_WRONG
    files = TillFiles.at(getattr(options, "data_dir", None))
    files.make_folder()
    try:
        report = import_catalogue(
            options.file,
            files.catalogue,
            vat_rates=settings.store.vat_rates,
            dry_run=getattr(options, "dry_run", False),
        )
    except (CatalogueFileError, StorageError) as error:
        sys.stderr.write(f"{error}\n")
        return UNUSABLE
    if getattr(options, "json", False):
        sys.stdout.write(json.dumps(_as_json(report), ensure_ascii=False) + "\n")
    else:
        _print(report)
    return SOME_REFUSED if report.refused else OK


def _settings(options: argparse.Namespace) -> Settings | None:
    try:
        return load(settings_file(getattr(options, "config", None)), os.environ)
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return None


def _as_json(report: ImportReport) -> dict[str, object]:
    return {
        "new": report.new,
        "changed": report.changed,
        "removed": report.removed,
        "refused": [{"row": row.number, "reason": row.reason} for row in report.refused],
        "warnings": [{"row": row.number, "words": row.words} for row in report.warnings],
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
        sys.stderr.write(f"Row {warning.number}: {warning.words}\n")
    for row in report.refused:
        sys.stderr.write(f"Row {row.number} refused: {row.reason}\n")
    for one in report.repriced:
        sys.stderr.write(f"{one.code} {one.description}: {_before_and_now(one)}\n")
    if report.unlisted:
        sys.stderr.write(f"{report.unlisted} more of these are not listed\n")
    sys.stdout.write(
        f"{report.new} new, {report.changed} changed, {report.removed} removed, "
        f"{len(report.refused)} refused\n"
    )


def _before_and_now(one: Repriced) -> str:
    said = []
    if one.price != one.price_before:
        said.append(f"price {one.price_before} becomes {one.price}")
    if one.vat_rate != one.vat_rate_before:
        said.append(f"VAT {one.vat_rate_before}% becomes {one.vat_rate}%")
    return ", ".join(said)
