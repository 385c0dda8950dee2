"""What CRM.COM spends by itself with a purchase, as the list of spend requests shows it.

Why else would a spend request have the marks `instant_spend` and `automatic_spend`? Before R12.6
the first is not there for sure (crmcom-api.md 5.2) and nobody could tell them apart, so none is
listed.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from cashier_app.sandbox.books import EventDetails, Purchase, SpendKind, SpendRequest
from cashier_app.sandbox.ids import stable_id
from cashier_app.sandbox.release import Release

_MARKED_SINCE = Release(12, 6)


def own_spends(purchases: Iterable[Purchase], release: Release) -> Iterator[SpendRequest]:
    """Return them for these purchases; each comes and goes with its purchase."""
    if release < _MARKED_SINCE:
        return
    for purchase in purchases:
        if purchase.reward.instant:
            yield _spend(purchase, "instant", purchase.reward.instant)
        if purchase.reward.automatic:
            yield _spend(purchase, "automatic", purchase.reward.automatic)


def _spend(purchase: Purchase, kind: SpendKind, amount: Decimal) -> SpendRequest:
    return SpendRequest(
        stable_id(kind, purchase.id),
        f"{purchase.number}-{kind[0].upper()}",
        stable_id(f"{kind} transaction", purchase.id),
        purchase.customer,
        purchase.id,
        EventDetails(purchase.details.performed_on),
        amount,
        amount,
        purchase.submitted_on,
        purchase.state,
        kind,
    )
