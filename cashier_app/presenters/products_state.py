"""What Products shows and what a store manager can ask of it."""

from enum import Enum
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.products_import import ImportSummary
from cashier_app.domain.sync_run import RejectedProduct
from cashier_app.domain.unknown_product import UnknownProduct
from cashier_app.presenters.message import Message
from cashier_app.presenters.queue_state import NoticeTone, QueueNotice
from cashier_app.services.import_products import ImportStep


class Primary(Enum):
    """What the big button does."""

    START = "synchronise-now"
    PAUSE = "pause"
    RESUME = "resume"
    READ = "read-this-file"
    STOP = "stop-reading"


class CellState(Enum):
    """What became of a batch, or of the several that share a cell."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REFUSED = "refused"
    RUNNING = "running"
    PAUSED = "paused"
    WAITING = "waiting"


class ProductList(Enum):
    """The lists of the screen; the last is of products files, and of what one would change."""

    REJECTED = "rejected"
    UNKNOWN = "unknown"
    IMPORT = "import"


@frozen
class BatchCell:
    """Batches `first` to `last` (mostly one), how many products they hold and how many failed."""

    first: int
    last: int
    products: int
    rejected: int
    state: CellState


@frozen
class ImportState:
    """The products files that were found, and what the one that was read would change."""

    step: ImportStep
    files: tuple[str, ...] = ()
    summary: ImportSummary | None = None


@frozen
class ProductsState:
    """Everything on the screen.

    `status` is the short word on how it stands, `notice` what happened, what is safe and what is
    next. `chosen_cell` is the first batch of the cell that the list is limited to; `selected` the
    code of the row that shows `words`. `rejected` counts all, `rows` may be fewer. `reason` says
    why the big button cannot be pressed; `asking` that all is to be sent again and waits for a yes.
    `importing` is there while the list of products files is shown; then `selected` is a file's path
    or the place of a row. `waiting` is None where only the next run can tell.
    """

    status: Message
    tone: NoticeTone
    primary: Primary
    sent: int = 0
    products: int = 0
    accepted: int = 0
    rejected: int = 0
    waiting: int | None = 0
    cells: tuple[BatchCell, ...] = ()
    chosen_cell: int | None = None
    shown: ProductList = ProductList.REJECTED
    rows: tuple[RejectedProduct, ...] = ()
    unknown: tuple[UnknownProduct, ...] = ()
    selected: str = ""
    words: str = ""
    notice: QueueNotice | None = None
    reason: Message | None = None
    can_start_again: bool = False
    can_send_rejected: bool = False
    asking: bool = False
    importing: ImportState | None = None


class ProductsIntents(Protocol):
    """What a store manager can ask of the screen; the screen has a signal of each name."""

    def primary_requested(self) -> None:
        """Do what the big button says."""
        ...

    def start_again_requested(self) -> None:
        """Send everything again, from the first batch; it asks first."""
        ...

    def start_again_confirmed(self) -> None:
        """Do send everything again."""
        ...

    def start_again_declined(self) -> None:
        """Keep the progress."""
        ...

    def import_agreed(self) -> None:
        """Use the products of the file that was read."""
        ...

    def import_declined(self) -> None:
        """Keep the products as they are."""
        ...

    def look_again_requested(self) -> None:
        """Look for products files anew."""
        ...

    def send_rejected_requested(self) -> None:
        """Send the rejected products again."""
        ...

    def save_requested(self) -> None:
        """Write the list that is shown to a file."""
        ...

    def cell_chosen(self, first: int) -> None:
        """Limit the list to a cell, by its first batch; the same again shows all."""
        ...

    def row_selected(self, code: str) -> None:
        """A row was tapped or reached with an arrow key; the same again folds it."""
        ...

    def list_requested(self, shown: ProductList) -> None:
        """Show this list."""
        ...

    def remove_requested(self) -> None:
        """Take the selected unknown product off the list."""
        ...


class ProductsView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: ProductsState) -> None:
        """Show this state."""
        ...
