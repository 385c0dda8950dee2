"""What an answer does to a sale that was paid before it came."""

from dataclasses import replace

from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Books


def as_recorded(books: Books, sale: Sale, answer: RecordedPurchase) -> Sale:
    """Return the sale as recorded; called in the books lane.

    Whether what CRM.COM took comes off the bill (and is owed, since it was paid in full) is said by
    the sale's own preview, else by the reduction method last known on this till.
    """
    recorded = sale.recorded(answer)
    if sale.preview is not None:
        return recorded
    return replace(recorded, reduction=books.last_reduction() or sale.reduction)
