"""What a check of the chain found: the first bad number and what is wrong with it."""

from enum import Enum

from cashier_app.domain.frozen import frozen
from cashier_app.storage.chain import Seal


class Wrong(Enum):
    """What can be wrong with the journal; the value says it to people."""

    EDITED = "its content was changed"
    DELETED = "a row was taken away here"
    INSERTED = "a row was put in here that this till did not write"
    MOVED = "rows were put into another order here"
    DUPLICATED = "it repeats an earlier row"
    RESEALED = "the rows from here on were sealed anew without this till's key"
    FOREIGN = "it was written by another till"
    CUT = "the rows from here on are missing: they were cut off"
    PUT_BACK = "the rows from here on are missing or replaced: an older copy was put back"
    PERSONAL = "the customer's values kept with it were changed or taken away"
    STATE = "how things stand was changed without a row of the journal"
    NUMBER = "a receipt number is missing before it or was used twice"
    UNREADABLE = "it cannot be read"


class Notice(Enum):
    """What is no fault but has to be known."""

    KEY_IN_FILE = (
        "the key stands in a file, not in the system's keyring: weaker, since whoever can "
        "read this user's files could forge rows"
    )
    NEW_KEY = "another key is used from this row on"
    KEY_UNKNOWN = "rows from this one on were sealed with a key that is not on this till any more"
    CLOCK_BACK = "the clock was set back before this row"
    COPY_BEHIND = "the second log could not be written; this is the first row that it lacks"


@frozen
class Fault:
    """The first row that is wrong, by its number, and what is wrong with it.

    The number is 0 where no row is wrong but the file around them.
    """

    number: int
    wrong: Wrong
    detail: str = ""

    def __str__(self) -> str:
        """Say it in words."""
        detail = f" ({self.detail})" if self.detail else ""
        where = f"row {self.number}" if self.number else "the file"
        return f"{where}: {self.wrong.value}{detail}"


@frozen
class Remark:
    """Something to know about a row, or about the whole journal (number 0)."""

    number: int
    notice: Notice

    def __str__(self) -> str:
        """Say it in words."""
        where = f"row {self.number}: " if self.number else ""
        return f"{where}{self.notice.value}"


@frozen
class ChainVerdict:
    """The result: how many rows were checked, the head of the chain, the fault, the remarks."""

    rows: int
    head: Seal | None
    fault: Fault | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return self.fault is None
