"""Past sales that were given to a customer who had forgotten the card."""

from collections.abc import Sequence
from datetime import datetime

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.services.ports import Entry, WriteRequest
from cashier_app.storage import journal_outbox, journal_sales
from cashier_app.storage.ballast import finishes
from cashier_app.storage.journal_cancellations import refuse_returned
from cashier_app.storage.journal_returns import ReturnRows


class ClaimRows(ReturnRows):
    """What the books know of claims; each method is one transaction with one sync."""

    @finishes
    def claim(self, sale: Sale, request: WriteRequest) -> None:
        """Write that a closed sale was given to a customer, with its outbox row.

        Raises:
            TransitionError: it does not stand any more as a sale without customer.

        """
        with self._file.transaction() as db:
            known = journal_sales.standing_sale(db, sale)
            if known.stage is not Stage.CLOSED or known.crm is not CrmState.NONE:
                message = f"{sale.reference} is not without a customer any more"
                raise TransitionError(message)
            refuse_returned(db, sale.identity)
            journal_sales.write_step(db, Entry.CLAIMED, sale, self._clock.now(), request)
            journal_outbox.queue_purchase(db, sale, journal_sales.submission_of(db, sale))

    def claimed_since(self, since: datetime) -> Sequence[Sale]:
        """Return the sales that were given to customers since then, as they stand."""
        sql = "SELECT sale FROM entries WHERE kind = 'claimed' AND at >= ? ORDER BY seq"
        with self._file.reading() as db:
            rows = db.execute(sql, (since.isoformat(),)).fetchall()
            sales = (journal_sales.find_sale(db, identity) for (identity,) in rows)
            return tuple(sale for sale in sales if sale is not None)
