"""Whether the books of a till and the ledger of CRM.COM say the same."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from cashier_app.domain.exchange import taken_of
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from cashier_app.sandbox.books import POSTED, Ledger
from cashier_app.services.ports import OutboxState
from cashier_app.storage.journal_sales import sale_at

_NOT_THERE = (CrmState.NONE, CrmState.KEPT, CrmState.REFUSED)
_FOR_A_PERSON = {OutboxState.NEEDS_A_PERSON.value, OutboxState.REFUSED.value}


class JournalFile:
    """What stands in a journal that nobody has open."""

    def __init__(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as db:
            newest = db.execute("SELECT entry FROM sales").fetchall()
            self.sales = [sale_at(db, entry) for (entry,) in newest]
            rows = db.execute("SELECT sale, state FROM outbox WHERE state <> 'done'").fetchall()
            checks = db.execute("SELECT sale FROM outbox WHERE kind = 'return-check'").fetchall()
            jobs = db.execute("SELECT reference, copy FROM print_jobs").fetchall()
            undoing = "SELECT sale FROM returns WHERE state NOT IN ('not-done', 'done')"
            undoing += " UNION ALL SELECT sale FROM cancellations WHERE state = 'asked'"
            self.undoing = [sale for (sale,) in db.execute(undoing).fetchall()]
            given = "SELECT sale FROM entries WHERE kind = 'given-back'"
            self.given_back = {sale for (sale,) in db.execute(given).fetchall()}
        self.listed = {sale for sale, state in rows if state in _FOR_A_PERSON}
        self.waiting = {sale for sale, _ in rows} - self.listed
        self.checked = {sale for (sale,) in checks}
        papers = [(reference.replace(" ", "_"), copy) for reference, copy in jobs]
        self.receipts = {f"{paper}-copy-{copy}" if copy else paper for paper, copy in papers}


def imbalances(journal: JournalFile, ledger: Ledger, opening: Mapping[str, Decimal]) -> list[str]:
    """Name everything in which they differ.

    A sale that waits for a person may stand as it likes, and is named by nobody but the list.
    """
    found = [f"{sale} still waits" for sale in sorted(journal.waiting)]
    found += [f"{sale} is still being undone" for sale in journal.undoing]
    found += _twice(ledger)
    known = {str(sale.reference) for sale in journal.sales}
    found += [
        f"{purchase.reference_number} is not in the journal"
        for purchase in ledger.purchases
        if purchase.reference_number not in known
    ]
    for sale in journal.sales:
        if sale.identity not in journal.listed:
            found += _of_sale(sale, ledger, checked=sale.identity in journal.checked)
    return found + _exchanges(journal) + _wallets(ledger, opening)


def _exchanges(journal: JournalFile) -> list[str]:
    """What was kept of a return is in the payment of one sale, or left, or was given back."""
    paid: dict[str, Decimal] = {}
    for sale in journal.sales:
        # What is kept of a sale was paid with a part of what that sale was paid with.
        if sale.stage is not Stage.GIVEN_UP and not sale.replaces:
            for (reference, _), amount in taken_of(sale.tenders).items():
                paid[reference] = paid.get(reference, ZERO) + amount
    found = []
    for sale in journal.sales:
        if sale.exchange is not None:
            kept = sum((part.back.amount for part in sale.exchange.parts), ZERO)
            left, used = sale.exchange.left, paid.pop(str(sale.reference), ZERO)
            gone = kept - left - used
            given = sale.identity in journal.given_back and not left and gone >= ZERO
            if gone and not given:
                found.append(f"{sale.reference}: {kept} kept, {left} left, {used} used")
    return found + [f"{sale}: nothing was kept, and {amount} used" for sale, amount in paid.items()]


def _twice(ledger: Ledger) -> list[str]:
    live = Counter(one.reference_number for one in ledger.purchases if one.state == POSTED)
    return [f"{reference} is there {count} times" for reference, count in live.items() if count > 1]


def _of_sale(sale: Sale, ledger: Ledger, *, checked: bool) -> list[str]:
    if sale.stage is Stage.OPEN:
        return [f"{sale.reference} is neither closed nor given up"]
    live = [one for one in ledger.purchases_with(str(sale.reference)) if one.state == POSTED]
    wanted = int(sale.stage is Stage.CLOSED and sale.crm not in _NOT_THERE)
    found = []
    if len(live) < wanted:
        found.append(f"{sale.reference} is closed and not at CRM.COM")
    if wanted < len(live):
        found.append(f"{sale.reference} is {sale.stage.value}, {sale.crm.value}, and at CRM.COM")
    if sale.stage is Stage.CLOSED and sale.taken != sale.to_pay:
        found.append(f"{sale.reference}: {sale.to_pay} to pay, {sale.taken} taken")
    found += [f"{sale.reference} has another total" for one in live if one.total != sale.goods]
    ids = {one.id for one in live}
    spent = sum(
        (one.amount for one in ledger.spend_requests if one.purchase_id in ids and _is_live(one)),
        ZERO,
    )
    on_the_bill = sale.spend.amount if sale.stage is Stage.CLOSED else ZERO
    if sale.stage is Stage.CLOSED and sale.spend.state is SpendState.RETURN_UNKNOWN:
        # Its check came to an end without finding the money spent: a person settled it.
        found += [] if checked else [f"{sale.reference}: nobody looks for the wallet's return"]
    elif spent != on_the_bill:
        found.append(f"{sale.reference}: the wallet paid {spent}, the bill says {on_the_bill}")
    return found


def _wallets(ledger: Ledger, opening: Mapping[str, Decimal]) -> list[str]:
    """CRM.COM's own sums; a stand-in that cannot add would prove nothing."""
    wallets = dict(opening)
    for purchase in ledger.purchases:
        if purchase.state == POSTED:
            wallets[purchase.customer.number] += purchase.reward.awarded - purchase.reward.automatic
    for spend in ledger.spend_requests:
        if _is_live(spend):
            wallets[spend.customer.number] -= spend.amount
    return [
        f"wallet of {number}" for number in wallets if wallets[number] != ledger.wallets[number]
    ]


def _is_live(event: object) -> bool:
    return getattr(event, "state", "") == POSTED
