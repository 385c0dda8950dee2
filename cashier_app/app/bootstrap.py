"""Builds what the till needs of the outside, from its settings. Read `wiring.py` next.

This module is imported after the first paint, in a worker lane: pydantic behind it takes much of
the time until the till sells. What no scan needs (httpx, tomlkit, keyring, python-escpos) comes
later.
"""

import os
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from cashier_app.app.api_key import ApiKey
from cashier_app.app.crmcom_settings import crmcom_settings
from cashier_app.app.crmcom_when_asked import CrmComWhenAsked
from cashier_app.app.journal_copy import JournalCopyFiles
from cashier_app.app.journal_key import JournalKey
from cashier_app.app.kept_demo import demo_key
from cashier_app.app.kept_head import KeptHead
from cashier_app.app.parts import Manner, Outside
from cashier_app.app.sound_player import find_player
from cashier_app.config.paths import TillFiles, settings_file
from cashier_app.config.printer_section import OnePrinter, Printer
from cashier_app.config.settings import (
    Settings,
    discount_limit,
    labels,
    load,
    shop,
    sign_in_rules,
)
from cashier_app.domain.claim import ClaimRules
from cashier_app.domain.errors import NoKeyError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.shop import Shop
from cashier_app.keychain.journal_head import JournalHeadStore
from cashier_app.keychain.journal_key import JournalKeyStore
from cashier_app.keychain.keyring_store import KeyringStore
from cashier_app.keychain.pins import ArgonPins
from cashier_app.presenters.screen_language import ScreenLanguage
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.layout_options import Block, LayoutOptions
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.printing.receipt_files import ReceiptFiles
from cashier_app.services.chosen_printer import ChosenPrinter
from cashier_app.services.fallback_printer import FallbackPrinter
from cashier_app.services.line import Line, LineState
from cashier_app.services.ports import Clock, ReceiptPrinter
from cashier_app.storage.catalogue import CatalogueFile
from cashier_app.storage.chain import ChainKeys
from cashier_app.storage.drafts import BasketFile
from cashier_app.storage.journal import Journal
from cashier_app.storage.key_file import KeyFile
from cashier_app.storage.machine import machine_marker
from cashier_app.storage.offline_mark import OfflineMarkFile
from cashier_app.storage.people_csv import PeopleCsv
from cashier_app.storage.quick_key_file import QuickKeyFile
from cashier_app.storage.unknown_codes import UnknownCodeFile
from cashier_app.texts.words import Words, installed_languages

if TYPE_CHECKING:
    from cashier_app.app.rooms_outside import ProductRoom, SettingsRoom


@frozen
class Adapters:
    """The outside of this till, built and not yet used; `key` has still to be read."""

    settings: Settings
    shop: Shop
    manner: Manner
    outside: Outside
    key: ApiKey
    journal_key: JournalKey
    kept_head: KeptHead
    books: Journal
    drafts: BasketFile
    unknown: UnknownCodeFile
    quick_keys: QuickKeyFile
    rewards: CrmComWhenAsked


def build_adapters(
    config: Path | None,
    files: TillFiles,
    clock: Clock,
    key: Callable[[], str | None] | None,
    cashier: str,
    environ: Mapping[str, str] = os.environ,
    options: Mapping[str, str] = MappingProxyType({}),
) -> Adapters:
    """Read the settings whole and build every adapter once.

    Args:
        config: the settings file.
        files: the files of this till.
        clock: wall clock and monotonic clock.
        key: gives the API key; None reads it from the keyring, unless the books are a demo's.
        cashier: who works at the till, as the receipt says it.
        environ: overrides single settings.
        options: the options of the command line that stand in `environ`, by their variable.

    Raises:
        SettingsError: a setting is wrong; it names file, key, value and what is allowed.

    """
    settings = load(config, environ, installed_languages())
    store = shop(settings)
    line, offline = Line(clock), OfflineMarkFile(files.offline)
    # Before anything can be sent: a till that was taken offline comes back offline.
    if (since := offline.since()) is not None:
        line.hold(since)
    address = settings.crmcom.base_url
    key = key or demo_key(files, address)
    keyring = KeyringStore(environ)
    api_key = ApiKey(
        key or (lambda: keyring.read_key(address)), lambda: line.heard(LineState.NO_KEY)
    )
    rewards = build_rewards(settings, api_key, clock, line)
    layout = PaperLayout(_receipts(settings))
    printer = ChosenPrinter(build_printer(settings.printer, files, layout))

    def use_printer(section: Printer) -> None:
        # The paper is as wide as before until the next start: screen and paper show the same.
        as_wide = section.model_copy(update={"columns": settings.printer.columns})
        printer.use(build_printer(as_wide, files, layout))

    # Few who sell ever open these, and every start would wait for what they bring along.
    def products_screen() -> "ProductRoom":
        from cashier_app.app.product_room import product_room

        return product_room(config, files, api_key, unknown, clock)

    def settings_screen() -> "SettingsRoom":
        from cashier_app.app.settings_room import settings_room

        return settings_room(
            settings_file(config),
            files,
            clock,
            api_key,
            key,
            try_printer=lambda section: build_printer(section, files, layout),
            use_printer=use_printer,
            by_hand=lambda: line.by_hand_since is not None,
            environ=environ,
            options=options,
        )

    key_file = KeyFile(files.journal_key)
    journal_key = JournalKey(_journal_secret(store, in_file=key is not None), key_file)
    kept_head = KeptHead(JournalHeadStore(store.site, store.till) if key is None else None)
    books = Journal(
        files.journal,
        store.site,
        store.till,
        clock,
        secrets.SystemRandom(),
        keys=journal_key,
        head=kept_head,
        machine=machine_marker(),
    )
    drafts, unknown = BasketFile(files.baskets), UnknownCodeFile(files.unknown)
    quick_keys = QuickKeyFile(files.quick_keys)
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
            purchases_days=settings.purchases.days,
            cancel_reason=settings.purchases.cancel_reason,
            claims=ClaimRules(settings.purchases.claim_days, settings.purchases.claims_per_day),
            labels=labels(settings),
            sign_in=sign_in_rules(settings),
            mask=settings.privacy.mask,
            discount_limit=lambda role: discount_limit(settings, role),
            language=ScreenLanguage(installed_languages(), settings.ui.language),
            day_ends_at=settings.store.day_ends_at,
            address=address,
        ),
        outside=Outside(
            rewards=rewards,
            books=books,
            drafts=drafts,
            catalogue=CatalogueFile(files.catalogue),
            unknown=unknown,
            printer=printer,
            layout=layout,
            receipts=ReceiptFiles(
                layout, settings.printer.columns, settings.printer.language, files.receipts
            ),
            line=line,
            offline=offline,
            quick_keys=quick_keys,
            products=products_screen,
            sounds=find_player(wanted=settings.ui.sound),
            audit=books,
            settings=settings_screen,
            people=books,
            pins=ArgonPins(lambda: _secrets(journal_key())),
            people_file=PeopleCsv(files.people, settings.sign_in.pin_length),
            journal_copy=JournalCopyFiles(files.exports),
        ),
        key=api_key,
        journal_key=journal_key,
        kept_head=kept_head,
        books=books,
        drafts=drafts,
        unknown=unknown,
        quick_keys=quick_keys,
        rewards=rewards,
    )


def _journal_secret(store: Shop, *, in_file: bool) -> Callable[[], bytes]:
    """Read the key that seals the books from the keyring; a demo touches no keyring."""
    if in_file:
        return _nowhere
    return JournalKeyStore(store.site, store.till).key


def _secrets(keys: ChainKeys) -> Mapping[str, bytes]:
    """Return the keys of the books by their ids, the present one first: PINs are peppered by it."""
    return {key.id: key.secret for key in (keys.current, *keys.others)}


def _nowhere() -> bytes:
    raise NoKeyError("a till whose API key is given needs no keyring")


def build_rewards(
    settings: Settings, key: Callable[[], str | None], clock: Clock, line: Line
) -> CrmComWhenAsked:
    """Build the client of CRM.COM, which tells this line how its calls go."""
    return CrmComWhenAsked(
        crmcom_settings(settings), key, clock.seconds, line.called, lambda: line.held
    )


def build_printer(printer: Printer, files: TillFiles, layout: PaperLayout) -> ReceiptPrinter:
    """Build the printer of the settings, with the second one that helps out if there is one.

    Raises:
        PrinterSettingsError: a setting of the printer cannot be used.

    """
    first = EscposPrinter(_printer(printer, printer.language, files), layout)
    if printer.fallback is None:
        return first
    second = EscposPrinter(_printer(printer.fallback, printer.language, files), layout)
    return FallbackPrinter(first, second)


def _printer(printer: OnePrinter, language: str, files: TillFiles) -> PrinterSettings:
    return PrinterSettings(
        connection=printer.connection,
        name=printer.name,
        host=printer.host,
        port=printer.port,
        usb=printer.usb,
        device=printer.device,
        baud=printer.baud,
        handshake=printer.handshake,
        queue=printer.queue,
        profile=printer.profile,
        columns=printer.columns,
        drawer=printer.drawer,
        drawer_pin=printer.drawer_pin,
        drawer_ms=printer.drawer_ms,
        language=language,
        receipts_folder=Path(printer.file) if printer.file else files.receipts,
        cache_folder=files.make_cache(),
    )


def _receipts(settings: Settings) -> LayoutOptions:
    printer = settings.printer
    return LayoutOptions(
        logo=Path(printer.logo) if printer.logo else None,
        footer=printer.footer,
        blocks=frozenset(map(Block, printer.blocks)),
        claim_days=settings.purchases.claim_days,
    )
