"""Puts a synchronisation of the products together, for a command and for the till's own child."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from cashier_app.app.clock import SystemClock
from cashier_app.app.crmcom_settings import crmcom_settings
from cashier_app.config.paths import TillFiles
from cashier_app.config.settings import Settings
from cashier_app.crmcom.products import CrmComProducts
from cashier_app.crmcom.release import R14, Release
from cashier_app.domain.errors import CashierError
from cashier_app.services.line import Line
from cashier_app.services.synchronise_products import SynchroniseProducts
from cashier_app.storage.catalogue_pages import CataloguePages
from cashier_app.storage.offline_mark import OfflineMarkFile
from cashier_app.storage.sync_file import SyncFile
from cashier_app.storage.till_lock import TillLock


class SyncSettingsError(CashierError):
    """These settings allow no synchronisation; the message says which, for people."""


class SyncTwiceError(CashierError):
    """A synchronisation of these products is under way already, here or in another program."""


@contextmanager
def products_at_crmcom(
    settings: Settings, files: TillFiles, key: Callable[[], str | None]
) -> Iterator[CrmComProducts]:
    """Open the line for products, held while the till is offline by hand.

    Its token is released at the end.
    """
    clock = SystemClock()
    line = Line(clock)
    mark = OfflineMarkFile(files.offline)
    with closing(
        CrmComProducts(
            crmcom_settings(settings),
            key,
            clock.seconds,
            line.called,
            lambda: mark.since() is not None,
        )
    ) as products:
        yield products


@contextmanager
def synchronisation(
    settings: Settings,
    files: TillFiles,
    key: Callable[[], str | None],
    *,
    told: Callable[[], None] = lambda: None,
    pause_asked: Callable[[], bool] = lambda: False,
) -> Iterator[SynchroniseProducts]:
    """Open what a synchronisation needs, for as long as nobody else synchronises these products.

    Raises:
        SyncSettingsError: a setting that it needs is not there.
        SyncTwiceError: another process is at it.
        StorageError: `sync.sqlite` cannot be used.

    """
    _demand_settings(settings)
    lock = TillLock(files.sync.with_suffix(".lock"))
    if not lock.take():
        raise SyncTwiceError("Products are being synchronised already. Nothing was done.")
    try:
        with (
            closing(SyncFile(files.sync)) as books,
            products_at_crmcom(settings, files, key) as products,
        ):
            yield SynchroniseProducts(
                products,
                CataloguePages(files.catalogue),
                books,
                SystemClock(),
                told=told,
                pause_asked=pause_asked,
            )
    finally:
        lock.release()


def _demand_settings(settings: Settings) -> None:
    if Release.of(settings.crmcom.release) < R14:
        raise SyncSettingsError(
            "Products can be synchronised from release 14 of CRM.COM on. Nothing was sent."
        )
    if settings.crmcom.products_sync_definition is None:
        raise SyncSettingsError(
            "[crmcom] products_sync_definition is not set: CRM.COM has to be told which "
            "synchronisation of products this is. Nothing was sent."
        )
