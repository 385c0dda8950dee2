"""The states of Products with the example data of the mock-up."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from cashier_app.domain.products_import import (
    ImportSummary,
    RefusedRow,
    Repriced,
    RowFault,
    RowWarning,
)
from cashier_app.domain.sync_run import RejectedProduct
from cashier_app.domain.unknown_product import UnknownProduct
from cashier_app.presenters.message import say
from cashier_app.presenters.products_state import (
    BatchCell,
    CellState,
    ImportState,
    Primary,
    ProductList,
    ProductsState,
)
from cashier_app.presenters.queue_state import NoticeTone, QueueNotice
from cashier_app.services.import_products import ImportStep

AT = datetime(2026, 11, 23, 12, 38, tzinfo=ZoneInfo("UTC"))
_REJECTED = {3: 4, 6: 15}


def _cell(number: int) -> BatchCell:
    rejected = _REJECTED.get(number, 0)
    products = 480 if number == 13 else 1000
    if number == 9:
        state = CellState.PAUSED
    elif number > 9:
        state = CellState.WAITING
    else:
        state = CellState.REJECTED if rejected else CellState.ACCEPTED
    return BatchCell(number, number, products, rejected, state)


ROWS = (
    RejectedProduct(
        "5290011204471", "Halloumi light 225 g", 3, "B", "Barcode already belongs to product 10233"
    ),
    RejectedProduct("2000417", "Loose olives Kalamata", 3, "", "Brand “Kalamata” does not exist"),
    RejectedProduct(
        "5201219041183", "Frozen okra 450 g", 6, "", "Family “Frozen vegetables” does not exist"
    ),
    RejectedProduct("5290045001207", "", 6, "", "Name is missing"),
    RejectedProduct("5290088120349", "Gift basket medium", 6, "", "Validity ends before it starts"),
    *(
        RejectedProduct(f"52900881{number:05}", f"Gift basket {number}", 6, "", "")
        for number in range(14)
    ),
)
PAUSED = ProductsState(
    status=say("products.paused", batch=8),
    tone=NoticeTone.PERSON,
    primary=Primary.RESUME,
    sent=8000,
    products=12480,
    accepted=7981,
    rejected=19,
    waiting=4480,
    cells=tuple(_cell(number) for number in range(1, 14)),
    rows=ROWS,
    notice=QueueNotice(
        NoticeTone.AWAY,
        say("products.stop.line", time=AT),
        None,
        say("products.safe", n=8),
        say("products.resume.next", batch=9),
    ),
    can_start_again=True,
    can_send_rejected=True,
)
NEVER = ProductsState(
    status=say("products.never"),
    tone=NoticeTone.PERSON,
    primary=Primary.START,
    products=12480,
    waiting=12480,
    notice=QueueNotice(
        NoticeTone.AWAITED,
        say("products.never"),
        say("products.never.fact", products="12,480", n=13),
    ),
)
RUNNING = replace(
    PAUSED,
    status=say("products.running", batch=9, of=13),
    tone=NoticeTone.AWAITED,
    primary=Primary.PAUSE,
    cells=tuple(
        replace(cell, state=CellState.RUNNING) if cell.first == 9 else cell for cell in PAUSED.cells
    ),
    notice=None,
    can_start_again=False,
    can_send_rejected=False,
)
ASKING = replace(PAUSED, asking=True)
OFFLINE = replace(
    PAUSED,
    reason=say("products.reason.away"),
    can_start_again=False,
    can_send_rejected=False,
)
SELECTED = replace(PAUSED, selected=ROWS[0].code, words=f"{ROWS[0].words} (B)", chosen_cell=3)
REFUSED = replace(
    PAUSED,
    status=say("products.done"),
    tone=NoticeTone.GOOD,
    primary=Primary.START,
    sent=12480,
    accepted=11461,
    rejected=1019,
    waiting=0,
    cells=tuple(
        replace(
            cell,
            state=CellState.REFUSED
            if cell.first == 5
            else CellState.REJECTED
            if cell.rejected
            else CellState.ACCEPTED,
        )
        for cell in PAUSED.cells
    ),
    notice=QueueNotice(
        NoticeTone.BAD,
        say("products.all-sent", products="12,480", time=AT.replace(hour=13, minute=2)),
        say("products.batch-refused", batch=5, words="The definition is locked"),
        None,
        say("products.batch-refused.next"),
    ),
)
IN_PART = replace(
    REFUSED,
    accepted=12461,
    rejected=19,
    cells=tuple(
        replace(cell, state=CellState.REJECTED if cell.rejected else CellState.ACCEPTED)
        for cell in PAUSED.cells
    ),
    notice=QueueNotice(
        NoticeTone.PERSON,
        say("products.all-sent", products="12,480", time=AT.replace(hour=13, minute=2)),
        say("products.all-sent.fact", accepted="12,461", rejected=19),
        None,
        say("products.rejected.next"),
        say("products.warnings", n=3),
    ),
)
IMPORTED_SINCE = replace(
    IN_PART,
    status=say("products.never"),
    tone=NoticeTone.PERSON,
    waiting=None,
    notice=QueueNotice(
        NoticeTone.PERSON,
        say("products.imported-since"),
        None,
        None,
        say("products.import.used.next"),
    ),
)
MANY = replace(
    PAUSED,
    products=100_000,
    cells=tuple(
        replace(_cell(place + 1), first=4 * place + 1, last=4 * place + 4) for place in range(25)
    ),
)
UNKNOWN = replace(
    NEVER,
    shown=ProductList.UNKNOWN,
    unknown=(
        UnknownProduct("5290011204992", 5, 3, AT),
        UnknownProduct("4006381333931", 1, 0, AT.replace(day=21)),
    ),
    selected="5290011204992",
)
SAVED = replace(
    PAUSED,
    notice=QueueNotice(
        NoticeTone.GOOD,
        say("products.saved"),
        say(
            "products.saved.fact",
            file="/home/till/.local/share/cashier-app/lists/rejected-products-2026-11-23.csv",
        ),
    ),
)
_SUMMARY = ImportSummary(
    new=12,
    changed=231,
    removed=3,
    refused=2,
    repriced=2,
    warnings=1,
    rows=(
        RefusedRow(118, RowFault("barcode-taken", {"code": "5290011204473", "owner": "CHE-001"})),
        RefusedRow(2204, RowFault("vat-unknown", {"rate": "9", "known": "5, 19"})),
        Repriced("CHE-001", "Halloumi light 225 g", *map(Decimal, ("3.15", "3.35", "5", "5"))),
        Repriced("WIN-004", "Commandaria 0.75 l", *map(Decimal, ("12.90", "13.40", "5", "19"))),
        RowWarning(1, RowFault("unused-column", {"column": "colour"})),
    ),
    file="/home/till/.local/share/cashier-app/lists/import-2026-11-23.csv",
)
_FILES = (
    "/media/till/STICK/products-november.csv",
    "/home/till/Documents/products.csv",
    "/home/till/Downloads/price list of the wholesaler.csv",
)
IMPORT = replace(
    NEVER,
    shown=ProductList.IMPORT,
    primary=Primary.READ,
    selected=_FILES[0],
    notice=QueueNotice(
        NoticeTone.AWAITED, say("products.import.choose"), say("products.import.choose.fact")
    ),
    importing=ImportState(ImportStep.CHOOSING, _FILES),
)
IMPORT_NOTHING = replace(
    IMPORT,
    selected="",
    reason=say("products.import.choose-first"),
    importing=ImportState(ImportStep.CHOOSING),
)
IMPORT_READING = replace(
    IMPORT,
    primary=Primary.STOP,
    notice=QueueNotice(
        NoticeTone.AWAITED,
        say("products.import.reading", file="products-november.csv"),
        say("products.import.so-far", n=20_000),
        say("products.import.as-before"),
        say("products.import.sell"),
    ),
    importing=ImportState(ImportStep.READING, _FILES),
)
IMPORT_CHECKED = replace(
    IMPORT,
    selected="0",
    reason=say("products.import.using"),
    notice=QueueNotice(NoticeTone.AWAITED, say("products.import.using")),
    importing=ImportState(ImportStep.CHECKED, _FILES, _SUMMARY),
)
IMPORT_CLEAN = replace(
    IMPORT_CHECKED,
    selected="",
    importing=ImportState(ImportStep.CHECKED, _FILES, ImportSummary(412, 0, 0, 0, 0, 0)),
)
IMPORT_USED = replace(
    IMPORT,
    selected="",
    reason=say("products.import.choose-first"),
    notice=QueueNotice(
        NoticeTone.PERSON,
        say("products.import.used", file="products-november.csv"),
        say("products.import.sums", new=12, changed=231, removed=3, refused=2),
        say("products.import.saved", file=_SUMMARY.file),
        say("products.import.refused.next"),
    ),
    importing=ImportState(ImportStep.CHOOSING, _FILES, _SUMMARY),
)
IMPORT_TROUBLE = replace(
    IMPORT,
    notice=QueueNotice(
        NoticeTone.BAD,
        say("products.import.trouble", file="products-november.csv"),
        say("import-file/no-column", columns="vat_rate", found="code, description, price"),
        say("products.import.as-before"),
        say("products.import.trouble.next"),
    ),
)

PRODUCT_STATES: dict[str, ProductsState] = {
    "products-paused": PAUSED,
    "products-never": NEVER,
    "products-running": RUNNING,
    "products-asking": ASKING,
    "products-offline": OFFLINE,
    "products-selected": SELECTED,
    "products-refused": REFUSED,
    "products-in-part": IN_PART,
    "products-imported-since": IMPORTED_SINCE,
    "products-many": MANY,
    "products-unknown": UNKNOWN,
    "products-saved": SAVED,
    "products-import": IMPORT,
    "products-import-nothing": IMPORT_NOTHING,
    "products-import-reading": IMPORT_READING,
    "products-import-checked": IMPORT_CHECKED,
    "products-import-clean": IMPORT_CLEAN,
    "products-import-used": IMPORT_USED,
    "products-import-trouble": IMPORT_TROUBLE,
}
