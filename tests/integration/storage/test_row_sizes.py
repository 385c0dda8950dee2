"""A year of sales has to fit on a till's disk: what one takes is bounded here."""

from decimal import Decimal
from pathlib import Path

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.product import Product
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.services.ports import Entry, PrintOutcome, WriteRequest
from cashier_app.storage.journal import Journal
from tests.integration.storage.a_sale import ANSWER, AT, REQUEST, paid, receipt_for
from tests.integration.storage.reading import rows

LINES = 10
SALES = 60


def sale_of_ten(reference: Reference, identity: str) -> tuple[Sale, WriteRequest]:
    basket = Basket(identity)
    for line in range(LINES):
        product = Product(
            f"P-{line:03d}", f"A product with a name, {line}", Decimal("4.35"), Decimal(19)
        )
        basket = basket.with_product(product)
    she = Customer(Identification(Means.CARD, "7012345678"), id="c1", name="Eleni Georgiou")
    sale = Sale(reference, AT, basket.with_customer(she), crm=CrmState.SENDING)
    return sale, WriteRequest(REQUEST.call, "x" * 900)


def sell_ten(journal: Journal, identity: str) -> None:
    sale, _ = journal.submit(identity, lambda ref: sale_of_ten(ref, identity))
    sale = sale.recorded(ANSWER)
    journal.record(Entry.ANSWERED, sale)
    done = paid(sale)
    journal.print_outcome(journal.close(done, receipt_for(done)), PrintOutcome.PRINTED)


def test_a_sale_of_ten_lines_takes_about_nine_kilobytes(
    journal: Journal, journal_path: Path
) -> None:
    for number in range(SALES):
        sell_ten(journal, f"b{number}")
    journal.shut()
    # The tables as such take 100 kB; each step whole would take 16 kB a sale.
    assert journal_path.stat().st_size < 100_000 + SALES * 10_000


def test_a_step_keeps_only_what_it_changed(journal: Journal, journal_path: Path) -> None:
    sell_ten(journal, "b1")
    journal.shut()
    bodies = {row["kind"]: str(row["body"]) for row in rows(journal_path, "entries")}
    assert '"lines"' in bodies["submitted"]
    assert len(bodies["answered"]) < 300
    assert len(bodies["closed"]) < 300
