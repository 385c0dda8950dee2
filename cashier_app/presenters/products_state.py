"""What Products shows and what a store manager can ask of it."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from cashier_app.domain.sync_run import RejectedProduct
from cashier_app.domain.unknown_product import UnknownProduct
from cashier_app.presenters.message import Message
from cashier_app.presenters.queue_state import NoticeTone, QueueNotice


class Primary(Enum):
    """What the big button does."""

    START = "synchronise-now"
    PAUSE = "pause"
    RESUME = "resume"


class CellState(Enum):
    """What became of a batch, or of the several that share a cell."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REFUSED = "refused"
    RUNNING = "running"
    PAUSED = "paused"
    WAITING = "waiting"


class ProductList(Enum):
    """The two lists of the screen."""

    REJECTED = "rejected"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class BatchCell:
    """Batches `first` to `last` (mostly one), how many products they hold and how many failed."""

    first: int
    last: int
    products: int
    rejected: int
    state: CellState


@dataclass(frozen=True, slots=True)
class ProductsState:
    """Everything on the screen.

    `status` is the short word on how it stands, `notice` what happened, what is safe and what is
    next. `chosen_cell` is the first batch of the cell that the list is limited to; `selected` the
    code of the row that shows `words`. `rejected` counts all, `rows` may be fewer. `reason` says
    why the big button cannot be pressed; `asking` that all is to be sent again and waits for a yes.
    """

    status: Message
    tone: NoticeTone
    primary: Primary
    sent: int = 0
    products: int = 0
    accepted: int = 0
    rejected: int = 0
    waiting: int = 0
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


class ProductsIntents(Protocol):
    """What a store manager can ask of the screen; the screen has a signal of each name."""

    def primary_requested(self) -> None:
        """Synchronise, pause or resume, whatever the big button says."""
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
        """Show the other list."""
        ...

    def remove_requested(self) -> None:
        """Take the selected unknown product off the list."""
        ...


class ProductsView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: ProductsState) -> None:
        """Show this state."""
        ...
