"""Whole sales, written into a journal step by step as the till does it."""

from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Entry, PrintJob, PrintOutcome
from cashier_app.storage.journal import Journal
from tests.integration.storage.a_sale import ANSWER, REQUEST, paid, receipt_for, sale_of_two


def submit(journal: Journal, identity: str, *, customer: bool = True) -> Sale:
    request = REQUEST if customer else None
    sale, _ = journal.submit(
        identity, lambda ref: (sale_of_two(ref, identity, customer=customer), request)
    )
    return sale


def sell(journal: Journal, identity: str, *, sent: bool = True) -> PrintJob:
    """Submit, answer, close and print a sale: five rows; six if it waits to be sent."""
    sale = submit(journal, identity)
    sale = sale.recorded(ANSWER) if sent else sale.not_sent()
    journal.record(Entry.ANSWERED, sale)
    done = paid(sale)
    job = journal.close(done, receipt_for(done))
    journal.print_outcome(job, PrintOutcome.PRINTED)
    return job
