"""Where blocking work runs, and what time it is."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Protocol, TypeVar

T = TypeVar("T")


class Lane(Enum):
    """The named worker lanes; architecture.md says how wide each is and what it may do."""

    BOOKS = "books"
    MONEY = "money"
    PREVIEW = "preview"
    LOOKUP = "lookup"
    SEARCH = "search"
    PRODUCTS = "products"
    KEYS = "keys"
    PRINTER = "printer"
    BACKUPS = "backups"
    SOUNDS = "sounds"


class Task(Protocol):
    """A piece of work that was handed to a lane, or an action that was put off."""

    def withdraw(self) -> bool:
        """Take it back if it has not begun; True means it never will, and nobody is called."""
        ...


class TaskRunner(Protocol):
    """Runs blocking work beside the screen and brings its result back to the GUI thread.

    Exactly one of `on_done` and `on_error` is called, always, on the GUI thread, unless the task
    was withdrawn. Work that runs cannot be stopped, only its result ignored.
    """

    def submit(
        self,
        lane: Lane,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        behind: bool = False,
    ) -> Task:
        """Run the work in the lane; `behind` lets everything that is not behind go first.

        Work may hand on to another lane from where it runs; whoever is called is on the GUI thread.
        """
        ...

    def after(self, seconds: float, action: Callable[[], None]) -> Task:
        """Run the action on the GUI thread after this many seconds of monotonic time."""
        ...


class Clock(Protocol):
    """The till's wall clock (local time without zone, whole seconds) and its monotonic clock."""

    def now(self) -> datetime:
        """Local time, as it stands on receipts and goes to CRM.COM."""
        ...

    def seconds(self) -> float:
        """Monotonic seconds, for every duration."""
        ...
