"""Keeps the books of this version for the versions that follow: `python -m tests.old_journals`.

Run it when a version is released, and commit the folder that it makes. It sells as a till does, to
a stand-in CRM.COM, and writes the tables as SQL, so that a change of them can be read.
"""

import json
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from cashier_app.app.clock import SystemClock
from cashier_app.config.paths import TillFiles
from cashier_app.domain.sale_states import CrmState
from cashier_app.sandbox.server import SandboxServer
from cashier_app.storage.journal_schema import STEPS
from tests.integration.app.books import Books
from tests.integration.storage.a_sale import sale_of_two
from tests.old_journals.kept import HERE, what_is_in


def keep(target: Path) -> None:
    """Sell three times, leave a sale open, and keep the books."""
    with tempfile.TemporaryDirectory() as scratch, SandboxServer() as server:
        files = TillFiles.at(Path(scratch))
        with Books(files.folder, server.base_url) as books:
            books.sell(state=CrmState.RECORDED)
            books.sell(state=CrmState.WAITING)
            books.sell(state=CrmState.RECORDED)
            books.journal.submit("open", lambda at: (sale_of_two(at, "open", customer=False), None))
            known = what_is_in(books.journal)
        target.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(files.journal)) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            lines = [*db.iterdump(), f"PRAGMA user_version = {version};"]
        (target / "journal.sql").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        (target / "journal.key").write_bytes(files.journal_key.read_bytes())
        (target / "journal-copy.jsonl").write_bytes(files.journal_copy.read_bytes())
        known["kept_at"] = SystemClock().now().isoformat()
        text = json.dumps(known, indent=1, ensure_ascii=False) + "\n"
        (target / "known.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    keep(HERE / f"tables-{len(STEPS)}")
    sys.exit(0)
