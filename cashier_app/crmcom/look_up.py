"""Looking for what this till may have done, in CRM.COM's lists: every page, oldest first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from cashier_app.crmcom import answers
from cashier_app.crmcom.journaled import SentPurchase, SentSpend
from cashier_app.crmcom.pages import Fetch, every_row, read_row
from cashier_app.crmcom.wire_models import ListedPurchase, ListedSpend
from cashier_app.domain.errors import RefusedError
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend

WINDOW = timedelta(hours=36)
"""How long before the first attempt a look-up opens: the server's time zone is not known."""


class MismatchError(RefusedError):
    """Our reference is there with another total or time: an alarm, never an answer.

    Where a write was refused because of it, `words` are those of that refusal.
    """

    def __init__(self, words: str = "") -> None:
        super().__init__(words, "mismatch")


def purchase(wanted: SentPurchase, fetch: Fetch) -> RecordedPurchase | None:
    """Look for a purchase; a cancelled one is reported only when no live one is there.

    Raises:
        MismatchError: something else bears our reference.
        NotSentError: a page could not be read, so there is no answer.

    """
    cancelled = None
    for row in every_row(fetch):
        if str(row.get("reference_number")).strip() != wanted.reference:
            continue
        found = read_row(ListedPurchase, row)
        if (found.total_amount, found.performed_on) != (wanted.total, wanted.performed_on):
            raise MismatchError
        recorded = answers.just_recorded(found)
        if not recorded.cancelled:
            return recorded
        cancelled = recorded
    return cancelled


def spend(wanted: SentSpend, fetch: Fetch) -> RecordedSpend | None:
    """Look for a live spend request on a purchase that a till asked for.

    What CRM.COM spent by itself (instantly, automatically) is in the same list and is none.

    Raises:
        NotSentError: a page could not be read, so there is no answer.

    """
    for found in _live_spends(wanted, fetch):
        if not (found.instant_spend or found.automatic_spend):
            return answers.spend(found)
    return None


def with_spends(recorded: RecordedPurchase, wanted: SentSpend, fetch: Fetch) -> RecordedPurchase:
    """Add what was spent on a purchase, for releases whose purchases do not say it (before R13.1).

    Raises:
        NotSentError: a page could not be read, so there is no answer.

    """
    instant = automatic = requested = ZERO
    for found in _live_spends(wanted, fetch):
        amount = found.spend_amount or ZERO
        if found.instant_spend:
            instant += amount
        elif found.automatic_spend:
            automatic += amount
        else:
            requested += amount
    return replace(
        recorded,
        instant=instant,
        automatic=automatic,
        requested=requested,
        total_spend=instant + automatic + requested,
    )


def _live_spends(wanted: SentSpend, fetch: Fetch) -> Iterator[ListedSpend]:
    for row in every_row(fetch):
        if not _points_at(row.get("purchase_customer_event"), wanted):
            continue
        found = read_row(ListedSpend, row)
        if not answers.is_cancelled(found.life_cycle_state):
            yield found


def _points_at(event: object, wanted: SentSpend) -> bool:
    if not isinstance(event, dict):
        return False
    known = (("id", wanted.purchase_id), ("number", wanted.purchase_number))
    return any(value and str(event.get(name)).strip() == value for name, value in known)
