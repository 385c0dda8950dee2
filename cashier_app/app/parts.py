"""What a till is put together from: adapters behind their ports, views, and its manner."""

from collections.abc import Callable
from dataclasses import field
from datetime import time
from typing import TYPE_CHECKING

from cashier_app.domain.claim import NO_CLAIMS, ClaimRules
from cashier_app.domain.discount import NO_MARKDOWN, Markdown
from cashier_app.domain.embedded_code import EmbeddedPattern
from cashier_app.domain.frozen import frozen
from cashier_app.domain.person import Role, SignInRules
from cashier_app.domain.shop import Shop
from cashier_app.presenters.screen_language import ScreenLanguage
from cashier_app.presenters.screens import Navigation
from cashier_app.services.allow import Allow, everybody_may
from cashier_app.services.line import Line
from cashier_app.services.ports import (
    Books,
    Catalogue,
    Clock,
    Drafts,
    ReceiptArchive,
    ReceiptLayout,
    ReceiptPrinter,
    Rewards,
    TaskRunner,
    UnknownProducts,
)
from cashier_app.services.ports.audit import AuditBooks
from cashier_app.services.ports.journal_copy import JournalCopy
from cashier_app.services.ports.offline_mark import OfflineMark
from cashier_app.services.ports.people import PeopleBooks, PeopleFile, PinKeeper
from cashier_app.services.ports.quick_key_list import QuickKeyList
from cashier_app.services.ports.sounds import SoundPlayer

if TYPE_CHECKING:  # no scan of a product needs what these bring along
    from cashier_app.app.rooms_outside import ProductRoom, SettingsRoom
    from cashier_app.app.views import Views


@frozen
class Outside:
    """The adapters, behind their ports.

    `products` and `settings` build what these screens need, because no start waits for that.
    """

    rewards: Rewards
    books: Books
    drafts: Drafts
    catalogue: Catalogue
    unknown: UnknownProducts
    printer: ReceiptPrinter
    layout: ReceiptLayout
    receipts: ReceiptArchive
    line: Line
    offline: OfflineMark
    quick_keys: QuickKeyList
    products: "Callable[[], ProductRoom]"
    sounds: SoundPlayer
    audit: AuditBooks
    settings: "Callable[[], SettingsRoom]"
    people: PeopleBooks
    pins: PinKeeper
    people_file: PeopleFile
    journal_copy: JournalCopy


@frozen
class Manner:
    """How this till is set up, apart from the shop: paper, patience, words that become data.

    `labels` are the kinds of barcodes that hold a price or a weight; `day_ends_at` is when a day of
    the shop ends. `discount_limit` is how far somebody of a role may go below the shelf without
    asking anybody. `cancel_reason` says that a past purchase is cancelled for a reason only.
    `address` is that of CRM.COM.
    """

    columns: int
    receipt_language: str
    quiet_period_s: float
    goods_without_barcode: Callable[[], str]
    cashier: str = ""
    settle_s: float = 0.5
    purchases_days: int = 90
    cancel_reason: bool = False
    labels: tuple[EmbeddedPattern, ...] = ()
    claims: ClaimRules = NO_CLAIMS
    allow: Allow = everybody_may
    discount_limit: Callable[[Role], Markdown] = lambda _: NO_MARKDOWN
    language: ScreenLanguage = field(default_factory=ScreenLanguage)
    mask: bool = False
    sign_in: SignInRules = field(default_factory=SignInRules)
    day_ends_at: time = time(4)
    address: str = ""


@frozen
class RoomParts:
    """What each room of the till is built of, apart from what it is there for."""

    outside: Outside
    views: "Views"
    shop: Shop
    manner: Manner
    runner: TaskRunner
    clock: Clock
    navigation: Navigation
