"""The command `sync-products`: the catalogue to CRM.COM, by hand or from a scheduler."""

import argparse
import json
import sys

from cashier_app.app.command_line import (
    ANOTHER_TILL,
    FAILED,
    OK,
    SETTINGS_WRONG,
    files_of,
    print_line,
    say,
    settings_of,
    wants_json,
)
from cashier_app.app.doctor_checks import api_key
from cashier_app.app.streams import write_result
from cashier_app.app.sync_differences import show_differences
from cashier_app.app.sync_parts import SyncSettingsError, SyncTwiceError, synchronisation
from cashier_app.app.sync_pipe import synchronise_over_pipe
from cashier_app.config.paths import TillFiles
from cashier_app.config.settings import Settings
from cashier_app.domain.errors import CashierError, DamagedProductsError, DamagedSyncError
from cashier_app.domain.sync_run import RejectedProduct, SyncKind, SyncStop
from cashier_app.storage.sync_view import SyncView

NOT_REACHABLE = 5

_STOPS = {
    SyncStop.LINE: "CRM.COM does not answer",
    SyncStop.NOT_SECURE: "The line to CRM.COM is not secure",
    SyncStop.NO_KEY: "There is no API key to use",
    SyncStop.KEY_REFUSED: "CRM.COM does not accept the API key",
    SyncStop.ASKED: "It was paused",
}
_REMEDIES = (
    (
        DamagedSyncError,
        "Put that file away; the next run tells CRM.COM of every product anew.",
    ),
    (
        DamagedProductsError,
        "Load the products again: cashier-app import-products FILE.csv",
    ),
)
_ONE_OF = ("all", "rejected", "differences")
_CODES = ((SyncSettingsError, SETTINGS_WRONG), (SyncTwiceError, ANOTHER_TILL))


def sync_products(options: argparse.Namespace) -> int:
    """Send what changed, or all; 1 when products are rejected, 5 when it has to go on later."""
    settings = settings_of(options) if _is_one_thing(options) else None
    if settings is None:
        return SETTINGS_WRONG
    files = files_of(options)
    try:
        files.make_folder()
        if getattr(options, "over_pipe", False):
            return synchronise_over_pipe(settings, files, sys.stdin, sys.stdout)
        finding, key = api_key(settings, files)
        if key is None:
            say(finding.words)
            return NOT_REACHABLE
        if getattr(options, "differences", None):
            return show_differences(options, settings, files, key)
        with synchronisation(settings, files, lambda: key) as products:
            stop = products.run(_kind(options))
        return _told(options, settings, files, stop)
    except CashierError as error:
        say(_with_remedy(error))
        return next((code for kind, code in _CODES if isinstance(error, kind)), FAILED)


def _is_one_thing(options: argparse.Namespace) -> bool:
    """Whether at most one of the ways to synchronise was asked for; otherwise it is said."""
    if sum(bool(getattr(options, name, False)) for name in _ONE_OF) <= 1:
        return True
    say("Only one of --all, --rejected and --differences can be asked for. Nothing was sent.")
    return False


def _with_remedy(error: CashierError) -> str:
    """Say what happened and, of a file that is not the only one of its kind, what to do."""
    words = str(error) or type(error).__name__
    to_do = next((to_do for kind, to_do in _REMEDIES if isinstance(error, kind)), "")
    return f"{words}. {to_do}" if to_do else words


def _kind(options: argparse.Namespace) -> SyncKind:
    if getattr(options, "rejected", False):
        return SyncKind.REJECTED
    return SyncKind.ALL if getattr(options, "all", False) else SyncKind.CHANGED


def _told(
    options: argparse.Namespace, settings: Settings, files: TillFiles, stop: SyncStop | None
) -> int:
    """Print how it stands, and return the exit code."""
    view = SyncView(files.sync)
    overview = view.overview()
    if wants_json(options):
        _print_json(view, stop)
    else:
        _print(view)
    if stop is not None:
        say(
            f"{_STOPS[stop]} ({settings.crmcom.base_url}). What was answered is kept; the next "
            "run goes on from there."
        )
        return NOT_REACHABLE
    return FAILED if overview.rejected else OK


def _print(view: SyncView) -> None:
    """Print a line for each rejected product, then the sums; warnings go to standard error."""
    overview = view.overview()
    for warning in view.every_warning():
        say(f"{warning.code}: {warning.words}")
    for product in view.every_rejected():
        print_line(f"{product.code} {product.description} rejected: {reason(product)}")
    print_line(
        f"{overview.sent} products sent, {overview.accepted} accepted, {overview.waiting} still to "
        f"send; {overview.rejected} rejected in all"
    )


def _print_json(view: SyncView, stop: SyncStop | None) -> None:
    """Print one document, product by product: a rejected catalogue need not fit in memory."""
    overview = view.overview()
    figures = {
        "sent": overview.sent,
        "accepted": overview.accepted,
        "waiting": overview.waiting,
        "stopped": None if stop is None else stop.value,
        "refused_batches": [
            {"batch": batch.number, "products": batch.products, "words": batch.words}
            for batch in overview.batches
            if batch.words
        ],
    }
    write_result(json.dumps(figures, ensure_ascii=False)[:-1])
    write_result(', "rejected": [')
    for place, product in enumerate(view.every_rejected()):
        row = {
            "code": product.code,
            "description": product.description,
            "batch": product.batch,
            "error_code": product.error_code,
            "words": product.words,
        }
        write_result((", " if place else "") + json.dumps(row, ensure_ascii=False))
    write_result('], "warnings": [')
    for place, warning in enumerate(view.every_warning()):
        told = {"code": warning.code, "words": warning.words}
        write_result((", " if place else "") + json.dumps(told, ensure_ascii=False))
    write_result("]}\n")


def reason(product: RejectedProduct) -> str:
    """Return why CRM.COM rejected a product, in its own words."""
    return product.words or product.error_code or "CRM.COM said nothing of it"
