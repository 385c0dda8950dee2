"""A demo shop whose books are compared with CRM.COM's in the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cashier_app.app.demo_shop import DemoShop, demo_shop
from cashier_app.config.paths import TillFiles
from tests.crash.balance import JournalFile, imbalances

QUIET_S = 10


@contextmanager
def compared_shop(folder: Path, more: str = "") -> Iterator[DemoShop]:
    """Open a shop with a short quiet period and `more` settings; at the end both books agree."""
    with demo_shop(folder) as shop:
        config = shop.config.read_text(encoding="utf-8")
        quick = config.replace("[crmcom]", f"[crmcom]\nquiet_period_s = {QUIET_S}")
        shop.config.write_text(quick + more, encoding="utf-8")
        opening = dict(shop.server.ledger.wallets)
        yield shop
        assert shop.server.violations == ()
        journal = JournalFile(TillFiles.at(folder).journal)
        assert imbalances(journal, shop.server.ledger, opening) == []
