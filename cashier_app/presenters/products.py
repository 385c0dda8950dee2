"""Products: send the product list to CRM.COM, see what was rejected, settle what is not known."""

from collections.abc import Callable
from dataclasses import replace

from cashier_app.domain.sync_run import RejectedProduct, SyncKind, SyncOverview
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.products_import import ProductsImport
from cashier_app.presenters.products_progress import cells_of, notice_of, status_of
from cashier_app.presenters.products_state import (
    BatchCell,
    Primary,
    ProductList,
    ProductsState,
    ProductsView,
)
from cashier_app.presenters.queue_state import NoticeTone, QueueNotice
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.services.line import Line, LineState
from cashier_app.services.ports.lanes import Lane, Task, TaskRunner
from cashier_app.services.ports.sync_process import SavedLists
from cashier_app.services.product_sync import ProductSync, SyncStanding
from cashier_app.services.unknown_list import UnknownList

_TICK_S = 1.0
_NOTHING = SyncStanding()


class ProductsPresenter:
    """Shows how the synchronisation stands; leaving the screen does not stop it."""

    def __init__(
        self,
        view: ProductsView,
        sync: ProductSync,
        unknown: UnknownList,
        importing: ProductsImport,
        lists: SavedLists,
        line: Line,
        runner: TaskRunner,
        navigation: Navigation,
        *,
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `failed` when a list cannot be written."""
        self._view = view
        self._sync = sync
        self._unknown = unknown
        self._importing = importing
        self._lists = lists
        self._line = line
        self._runner = runner
        self._navigation = navigation
        self._failed = failed
        self._shown = ProductList.REJECTED
        self._cell: BatchCell | None = None
        self._selected = ""
        self._asking = False
        self._said: QueueNotice | None = None
        self._tick: Task | None = None

    def open(self) -> None:
        """Show the screen as it stands, with all rejected products or an import under way."""
        self._asking = False
        self._said = None
        imports = self._importing.under_way
        self._shown = ProductList.IMPORT if imports else ProductList.REJECTED
        self._choose(None)
        self._unknown.load()
        self._navigation.enter(Screen.PRODUCTS)
        self._count()

    def show_ahead(self) -> None:
        """Show how it stands on the hidden screen: then its first opening has little left to do."""
        self._view.render(self._state())

    def changed(self) -> None:
        """Show how it stands now, while somebody looks."""
        if self._navigation.room is Screen.PRODUCTS:
            self._view.render(self._state())

    def chip(self) -> Message | None:
        """Return what the top bar says of it: nothing unless it runs or waits to go on."""
        standing = self._sync.standing or _NOTHING
        if self._sync.running is None and not standing.overview.unfinished:
            return None
        return status_of(self._sync, standing)[0]

    # ---- what a store manager asks -------------------------------------------------------------

    def primary_requested(self) -> None:
        """Synchronise, pause or resume; in the list of products files, read one."""
        if self._shown is ProductList.IMPORT:
            self._importing.press(self._selected)
            return
        if self._asking or self._reason() is not None:
            return
        self._said = None
        if self._sync.running is None:
            self._sync.start()
        else:
            self._sync.pause()

    def start_again_requested(self) -> None:
        """Ask before everything is sent again."""
        self._asking = self._can_begin()
        self.changed()

    def start_again_confirmed(self) -> None:
        """Send everything again, from the first batch."""
        if self._asking and self._can_begin():
            self._asking = False
            self._said = None
            self._choose(None)
            self._sync.start(SyncKind.ALL, anew=True)

    def start_again_declined(self) -> None:
        """Keep the progress."""
        self._asking = False
        self.changed()

    def import_agreed(self) -> None:
        """Use the products of the file that was read."""
        self._importing.agree()

    def import_declined(self) -> None:
        """Keep the products as they are."""
        self._importing.decline()

    def look_again_requested(self) -> None:
        """Look for products files anew."""
        self._importing.open()
        self.changed()

    def send_rejected_requested(self) -> None:
        """Send the rejected products again."""
        if self._can_begin():
            self._said = None
            self._sync.start(SyncKind.REJECTED)

    def save_requested(self) -> None:
        """Write the list that is shown to a file, and say where it is; an import saved its own."""
        if self._shown is ProductList.IMPORT:
            return
        unknown = self._shown is ProductList.UNKNOWN
        save = self._lists.save_unknown if unknown else self._lists.save_rejected
        self._runner.submit(Lane.PRODUCTS, save, self._saved, self._failed)

    def cell_chosen(self, first: int) -> None:
        """Limit the list to a cell, or show all again."""
        cells = cells_of(self._overview, running=True)
        cell = next((one for one in cells if one.first == first), None)
        again = self._cell is not None and self._cell.first == first
        if self._shown is not ProductList.REJECTED:
            self.list_requested(ProductList.REJECTED)
        self._choose(None if again else cell)

    def row_selected(self, code: str) -> None:
        """Unfold a row, or fold it again."""
        self._selected = "" if code == self._selected else code
        self.changed()

    def list_requested(self, shown: ProductList) -> None:
        """Show this list; whoever leaves that of products files leaves a file that is only read."""
        if self._shown is ProductList.IMPORT and shown is not ProductList.IMPORT:
            self._importing.decline()
        self._shown = shown
        self._selected = ""
        self._asking = False
        if shown is ProductList.IMPORT:
            self._importing.open()
        self._unknown.load()
        self.changed()

    def remove_requested(self) -> None:
        """Take the selected unknown product off the list."""
        if self._shown is ProductList.UNKNOWN and self._selected:
            self._unknown.remove(self._selected)
            self._selected = ""

    # ---- within --------------------------------------------------------------------------------

    @property
    def _overview(self) -> SyncOverview:
        return (self._sync.standing or _NOTHING).overview

    def _choose(self, cell: BatchCell | None) -> None:
        self._cell = cell
        self._selected = ""
        self._sync.only(None if cell is None else (cell.first, cell.last))
        self.changed()

    def _saved(self, where: str) -> None:
        self._said = QueueNotice(
            NoticeTone.GOOD, say("products.saved"), say("products.saved.fact", file=where)
        )
        self.changed()

    def _count(self) -> None:
        """The line may come and go while somebody looks."""
        if self._tick is not None:
            self._tick.withdraw()
            self._tick = None
        if self._navigation.room is Screen.PRODUCTS:
            self.changed()
            self._tick = self._runner.after(_TICK_S, self._count)

    def _can_begin(self) -> bool:
        return self._sync.running is None and self._reason() is None

    def _reason(self) -> Message | None:
        """Return why nothing can be sent now."""
        if self._sync.pausing:
            return say("products.reason.pausing")
        if self._sync.running is not None:
            return None
        if self._sync.standing is not None and not self._sync.standing.products:
            return say("products.reason.none")
        if self._line.held:
            return say("products.reason.by-hand")
        if self._line.state is not LineState.CONNECTED:
            return say(f"products.reason.{self._line.state.value}")
        return None

    def _state(self) -> ProductsState:
        sync, standing = self._sync, self._sync.standing or _NOTHING
        run = standing.overview
        status, tone = status_of(sync, standing)
        in_run = sync.running in (SyncKind.CHANGED, SyncKind.ALL)
        begin = self._can_begin()
        state = ProductsState(
            status=status,
            tone=tone,
            primary=self._primary(),
            sent=run.sent,
            products=run.products if run.began else standing.products,
            accepted=run.accepted,
            rejected=run.rejected,
            waiting=_waiting(sync, standing),
            cells=cells_of(run, running=in_run),
            chosen_cell=None if self._cell is None else self._cell.first,
            shown=self._shown,
            rows=tuple(standing.rejected),
            unknown=tuple(self._unknown.rows),
            selected=self._selected,
            notice=self._said or notice_of(sync, standing),
            reason=self._reason(),
            can_start_again=begin and run.began is not None,
            can_send_rejected=begin and run.rejected > 0,
            asking=self._asking,
        )
        if self._shown is ProductList.IMPORT:
            return self._while_importing(state)
        return replace(state, words=_words(state.rows, self._selected))

    def _while_importing(self, state: ProductsState) -> ProductsState:
        """Put what an import shows in the place of what a synchronisation does."""
        return replace(
            state,
            primary=self._importing.primary,
            reason=self._importing.reason(self._selected),
            notice=self._importing.notice(),
            importing=self._importing.state(),
        )

    def _primary(self) -> Primary:
        if self._sync.running is not None:
            return Primary.PAUSE
        return Primary.RESUME if self._overview.unfinished else Primary.START


def _waiting(sync: ProductSync, standing: SyncStanding) -> int | None:
    run = standing.overview
    if run.began is None:
        return standing.products
    if standing.outdated and not run.unfinished and sync.running is None:
        return None
    return run.waiting


def _words(rows: tuple[RejectedProduct, ...], code: str) -> str:
    """Return CRM.COM's full answer for a product, with its code where it gave one."""
    row = next((row for row in rows if row.code == code), None)
    if row is None:
        return ""
    return " ".join(filter(None, (row.words, f"({row.error_code})" if row.error_code else "")))
