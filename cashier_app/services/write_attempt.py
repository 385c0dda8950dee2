"""What an attempt at a row of the outbox writes into the books; all of it in the books lane."""

from dataclasses import replace

from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.services.found_purchase import as_recorded
from cashier_app.services.ports import Books, OutboxKind, OutboxRow, OutboxState
from cashier_app.services.send_waiting import Attempt


class WriteAttempt:
    """Writes on what the books say by then: an answer, or a person, may have been quicker."""

    def __init__(self, books: Books) -> None:
        """Write into these books."""
        self._books = books

    def result(self, row: OutboxRow, attempt: Attempt) -> OutboxRow:
        """Write how an attempt ended, with the sale as it stands by then; return the row.

        A row that something else settled meanwhile comes back as done.
        """
        known = self._books.outbox_row(row.id)
        if known is None:
            return replace(row, state=OutboxState.DONE)
        sale = self._moved(replace(row, sale=known.sale), attempt)
        self._books.outbox_tried(row, attempt.state, sale, attempt.words)
        return replace(row, state=attempt.state, sale=sale, words=attempt.words)

    def about_to_send(self, row: OutboxRow, noted: OutboxRow) -> OutboxRow:
        """Write `noted`, unless the row does not stand any more as it was judged.

        Return `noted` itself, or the row as it stands instead: then nothing may be sent.
        """
        known = self._books.outbox_row(row.id)
        if known is None or (known.state, known.attempts) != (row.state, row.attempts):
            return known or replace(row, state=OutboxState.DONE)
        self._books.outbox_tried(noted, noted.state, known.sale, noted.words)
        return noted

    def late_answer(self, identity: str, answer: RecordedPurchase) -> list[OutboxRow]:
        """Write the answer that came for a closed sale; return its row as it stands then."""
        return [
            self.result(row, Attempt(OutboxState.DONE, answer=answer))
            for row in self._books.outbox()
            if row.sale.identity == identity
            and row.kind is OutboxKind.PURCHASE
            and row.sale.must_still_be_sent
        ]

    def _moved(self, row: OutboxRow, attempt: Attempt) -> Sale:
        sale = row.sale
        if attempt.answer is not None:
            return as_recorded(self._books, sale, attempt.answer)
        if attempt.state is OutboxState.REFUSED:
            return sale.refused(attempt.words)
        if attempt.spend_stands:
            return sale.wallet_return_refused()
        if got_no_answer(row, attempt):
            return sale.unanswered().at_full_price()
        return sale


def got_no_answer(row: OutboxRow, attempt: Attempt) -> bool:
    """Whether a purchase may be at CRM.COM after this, and its sale says that it waits here."""
    waits = row.kind is OutboxKind.PURCHASE and row.sale.crm is CrmState.WAITING
    return waits and attempt.state is OutboxState.BEING_CHECKED
