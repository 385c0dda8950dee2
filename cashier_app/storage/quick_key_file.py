"""The store manager's quick keys, in a file of their own: an import never touches them."""

from pathlib import Path

from cashier_app.domain.errors import DamagedKeysError
from cashier_app.domain.quick_keys import QuickKey, QuickKeys
from cashier_app.storage.schema import Step
from cashier_app.storage.sqlite_file import SideFile

_FIRST: Step = (
    """
    CREATE TABLE quick_keys (
        place INTEGER PRIMARY KEY,
        key_group TEXT NOT NULL,
        code TEXT NOT NULL UNIQUE
    ) STRICT
    """,
    # An arrangement without any key is one too.
    "CREATE TABLE arranged (only INTEGER PRIMARY KEY CHECK (only = 1)) STRICT",
)
STEPS: tuple[Step, ...] = (_FIRST,)


class QuickKeyFile:
    """Keeps them in `quick-keys.sqlite`: the port `QuickKeyList`, called from one lane only."""

    def __init__(self, path: Path) -> None:
        """Keep them in this file; nothing is opened yet."""
        self._file = SideFile(path, STEPS, DamagedKeysError)

    def shut(self) -> None:
        """Close the file; the last thing that is done with it."""
        self._file.shut()

    def arranged(self) -> QuickKeys | None:
        """Return the arrangement; None where nobody made one."""
        with self._file.reading() as db:
            if db.execute("SELECT only FROM arranged").fetchone() is None:
                return None
            rows = db.execute("SELECT key_group, code FROM quick_keys ORDER BY place").fetchall()
        return QuickKeys(tuple(QuickKey(group, code) for group, code in rows))

    def arrange(self, keys: QuickKeys) -> None:
        """Keep this arrangement."""
        rows = [(place, key.group, key.code) for place, key in enumerate(keys.keys)]
        with self._file.transaction() as db:
            db.execute("DELETE FROM quick_keys")
            db.executemany("INSERT INTO quick_keys VALUES (?, ?, ?)", rows)
            db.execute("REPLACE INTO arranged VALUES (1)")

    def forget(self) -> None:
        """Let the products file rule again."""
        with self._file.transaction() as db:
            db.execute("DELETE FROM quick_keys")
            db.execute("DELETE FROM arranged")
