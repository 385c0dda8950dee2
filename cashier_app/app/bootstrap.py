"""Builds what the till needs of the outside, from its settings. Read `wiring.py` next.

This module is imported after the first paint, in a worker lane: httpx, pydantic, keyring and
python-escpos behind it take most of the start-up time.
"""

import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from cashier_app.app.api_key import ApiKey
from cashier_app.app.crmcom_settings import crmcom_settings
from cashier_app.app.parts import Manner, Outside
from cashier_app.config.paths import TillFiles
from cashier_app.config.settings import Settings, labels, load, shop
from cashier_app.crmcom.gateway import CrmComRewards
from cashier_app.domain.shop import Shop
from cashier_app.keychain.keyring_store import KeyringStore
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.services.line import Line, LineState
from cashier_app.services.ports import Clock
from cashier_app.storage.catalogue import CatalogueFile
from cashier_app.storage.drafts import BasketFile
from cashier_app.storage.journal import Journal
from cashier_app.storage.unknown_codes import UnknownCodeFile
from cashier_app.texts.words import Words


@dataclass(frozen=True)
class Adapters:
    """The outside of this till, built and not yet used; `key` has still to be read."""

    settings: Settings
    shop: Shop
    manner: Manner
    outside: Outside
    key: ApiKey
    books: Journal
    drafts: BasketFile
    unknown: UnknownCodeFile
    rewards: CrmComRewards


def build_adapters(
    config: Path | None,
    files: TillFiles,
    clock: Clock,
    key: Callable[[], str | None] | None,
    cashier: str,
    environ: Mapping[str, str] = os.environ,
) -> Adapters:
    """Read the settings whole and build every adapter once.

    Args:
        config: the settings file.
        files: the files of this till.
        clock: wall clock and monotonic clock.
        key: gives the API key; None reads it from the keyring.
        cashier: who works at the till, as the receipt says it.
        environ: overrides single settings.

    Raises:
        SettingsError: a setting is wrong; it names file, key, value and what is allowed.

    """
    settings = load(config, environ)
    store = shop(settings)
    line = Line(clock)
    address = settings.crmcom.base_url
    keyring = KeyringStore(environ)
    api_key = ApiKey(
        key or (lambda: keyring.read_key(address)), lambda: line.heard(LineState.NO_KEY)
    )
    rewards = CrmComRewards(crmcom_settings(settings), api_key, clock.seconds, line.called)
    layout = PaperLayout()
    printer = EscposPrinter(_printer(settings, files), layout)
    books = Journal(files.journal, store.site, store.till, clock, secrets.SystemRandom())
    drafts = BasketFile(files.baskets)
    unknown = UnknownCodeFile(files.unknown)
    words = Words(settings.printer.language, store.currency.code)
    return Adapters(
        settings=settings,
        shop=store,
        manner=Manner(
            columns=settings.printer.columns,
            receipt_language=settings.printer.language,
            quiet_period_s=settings.crmcom.quiet_period_s,
            goods_without_barcode=lambda: words.text("sale.goods-without-barcode"),
            cashier=cashier,
            labels=labels(settings),
        ),
        outside=Outside(
            rewards=rewards,
            books=books,
            drafts=drafts,
            catalogue=CatalogueFile(files.catalogue),
            unknown=unknown,
            printer=printer,
            layout=layout,
            line=line,
        ),
        key=api_key,
        books=books,
        drafts=drafts,
        unknown=unknown,
        rewards=rewards,
    )


def _printer(settings: Settings, files: TillFiles) -> PrinterSettings:
    printer = settings.printer
    return PrinterSettings(
        connection=printer.connection,
        name=printer.name,
        host=printer.host,
        port=printer.port,
        profile=printer.profile,
        columns=printer.columns,
        drawer=printer.drawer,
        language=printer.language,
        receipts_folder=files.receipts,
        cache_folder=_made(files.folder / "cache"),
    )


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
