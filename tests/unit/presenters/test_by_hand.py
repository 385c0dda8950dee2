"""Offline by hand, and the drawer without a sale: allowed, done, and noted."""

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.audit import AuditKind
from cashier_app.domain.errors import StorageError
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import say
from cashier_app.presenters.sale_state import PreviewStatus
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Connection
from tests.fakes.allowing import Asked
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill


def offline(till: FakeTill | None = None) -> FakeTill:
    till = till or FakeTill().start()
    return till.do(till.wired.by_hand.go_offline_requested)


def kinds(till: FakeTill) -> list[AuditKind]:
    """What was noted, but for that somebody was allowed to do it."""
    return [kind for kind in till.audit.kinds() if kind is not AuditKind.ALLOWED]


def sold(till: FakeTill) -> FakeTill:
    """Sell the basket of the mock-ups for exact cash."""
    till.paid(mock_up_basket())
    return till.do(till.wired.payment.finish_requested)


def test_offline_by_hand_no_call_leaves_and_the_chip_says_so() -> None:
    till = offline()
    before = list(till.rewards.calls)
    sold(till.with_basket(mock_up_basket())).wait(300)
    assert till.rewards.calls == before
    assert till.bar.connection is Connection.BY_HAND
    assert till.bar.queued == 1


def test_sales_are_not_sent_and_go_as_soon_as_somebody_goes_online() -> None:
    till = sold(offline())
    assert till.wired.outbox.rows[0].sale.crm is CrmState.WAITING
    till.do(till.wired.by_hand.go_online_requested).wait(2)
    assert till.bar.connection is Connection.CONNECTED
    assert till.wired.outbox.rows == ()
    assert len(till.rewards.recorded) == 1


def test_the_preview_ends_with_the_line_and_comes_back_with_it() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    assert till.sale.reward.status is PreviewStatus.UP_TO_DATE
    assert offline(till).sale.reward.status is PreviewStatus.OFFLINE
    till.do(till.wired.by_hand.go_online_requested)
    assert till.sale.reward.status is PreviewStatus.UP_TO_DATE


def test_a_restarted_till_is_still_offline() -> None:
    till = offline().restarted()
    assert till.bar.connection is Connection.BY_HAND
    calls = len(till.rewards.calls)
    assert till.with_basket(mock_up_basket()).sale.reward.status is PreviewStatus.OFFLINE
    assert len(till.rewards.calls) == calls
    till.do(till.wired.by_hand.go_online_requested)
    assert till.restarted().bar.connection is Connection.CONNECTED


def test_both_ends_are_in_the_audit_trail_once() -> None:
    till = offline(offline())
    till.do(till.wired.by_hand.go_online_requested).do(till.wired.by_hand.go_online_requested)
    assert kinds(till) == [AuditKind.OFFLINE_BEGAN, AuditKind.OFFLINE_ENDED]
    assert till.audit.noted[-1].facts == (("since", "2026-11-23T12:43:02"),)


def test_going_offline_has_to_be_allowed_and_going_online_has_not() -> None:
    asked = Asked()
    till = FakeTill(manner=Manner(42, "en", 120, lambda: "Goods", allow=asked.allow)).start()
    offline(till)
    assert asked.asked == [Verb.GO_OFFLINE]
    assert not till.line.held
    assert till.do(asked.yes).bar.connection is Connection.BY_HAND
    till.do(till.wired.by_hand.go_online_requested)
    assert asked.asked == [Verb.GO_OFFLINE]
    assert till.bar.connection is not Connection.BY_HAND


@pytest.mark.parametrize("way", ["go_offline_requested", "go_online_requested"])
@pytest.mark.expected_log("the disk is full")
def test_a_mark_that_cannot_be_kept_is_said_and_changes_nothing_else(way: str) -> None:
    till = FakeTill().start() if way == "go_offline_requested" else offline()
    till.offline.full = True
    till.do(getattr(till.wired.by_hand, way))
    assert till.bar.flash == say("till.storage")
    held = way == "go_offline_requested"
    assert till.line.held is held
    with pytest.raises(StorageError):
        till.offline.take_away()


def test_the_list_says_how_it_is_and_sends_nothing() -> None:
    till = sold(offline())
    till.do(till.wired.status.connection_requested)
    assert till.shows(Screen.QUEUE)
    assert till.queue.by_hand
    assert till.queue.notice.title == say("queue.by-hand")
    assert till.queue.notice.fact == say("queue.by-hand.since", time=till.line.by_hand_since or 0)
    assert till.queue.notice.next_step == say("queue.by-hand.next")
    calls = len(till.rewards.calls)
    till.do(till.wired.beside.queue.send_requested).do(till.wired.beside.queue.test_requested)
    assert len(till.rewards.calls) == calls
    assert not till.queue.sending


def test_the_empty_list_says_what_to_do_too() -> None:
    till = offline()
    till.do(till.wired.status.connection_requested)
    assert till.queue.notice.next_step == say("queue.by-hand.next")


def test_products_are_not_synchronised_meanwhile_and_what_runs_is_paused() -> None:
    till = FakeTill().start()
    till.do(till.wired.beside.products.open).do(till.wired.beside.products.primary_requested)
    assert till.wired.beside.sync.running is not None
    assert offline(till).wired.beside.sync.pausing
    other = offline()
    other.do(other.wired.beside.products.open)
    assert other.products.reason == say("products.reason.by-hand")


# ---- the drawer --------------------------------------------------------------------------------


def test_the_drawer_opens_without_a_sale_and_that_is_noted() -> None:
    till = FakeTill().start()
    till.do(till.wired.by_hand.drawer_requested)
    assert till.printer.drawer_opened == 1
    assert kinds(till) == [AuditKind.DRAWER_OPENED]


def test_it_stays_shut_until_that_is_allowed() -> None:
    asked = Asked()
    till = FakeTill(manner=Manner(42, "en", 120, lambda: "Goods", allow=asked.allow)).start()
    till.do(till.wired.by_hand.drawer_requested)
    assert asked.asked == [Verb.OPEN_DRAWER]
    assert (till.printer.drawer_opened, kinds(till)) == (0, [])
    till.do(asked.yes)
    assert (till.printer.drawer_opened, kinds(till)) == (1, [AuditKind.DRAWER_OPENED])


def test_the_drawer_of_a_sale_is_no_event_of_its_own() -> None:
    till = sold(FakeTill().start())
    assert till.printer.drawer_opened == 1
    assert AuditKind.DRAWER_OPENED not in kinds(till)
