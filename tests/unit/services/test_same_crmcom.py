"""Settings that name another CRM.COM: nothing unknown is looked up or sent there."""

from dataclasses import replace

import pytest

from cashier_app.domain.cancellation import Cancellation
from cashier_app.domain.decision import Decision
from cashier_app.domain.elsewhere import Elsewhere
from cashier_app.domain.errors import NotSentError, UnknownOutcomeError
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Connection
from cashier_app.services.ports import OutboxState, WriteRequest
from cashier_app.services.ports.sounds import Sound
from cashier_app.services.same_crmcom import LOOK_EVERY_S
from tests.fakes.books import FakeBooks
from tests.fakes.clock import FakeClock
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

OLD, NEW = "https://old.example", "https://new.example"


def at(address: str, books: FakeBooks | None = None) -> FakeTill:
    """A till whose settings name this address."""
    manner = replace(FakeTill().manner, address=address)
    return FakeTill(books=books, manner=manner).start()


def sold_without_an_answer(till: FakeTill) -> FakeTill:
    till.rewards.trouble = {
        "record_purchase": UnknownOutcomeError(), "look_up_purchase": NotSentError(),
    }  # fmt: skip
    till.paid(mock_up_basket()).wait(11)
    till.do(till.wired.unknown.full_price_requested).do(till.wired.payment.finish_requested)
    assert [row.state for row in till.books.rows] == [OutboxState.BEING_CHECKED]
    return till


def moved() -> FakeTill:
    """A till that was begun anew with another address, while a sale is unknown at the old one."""
    return at(NEW, sold_without_an_answer(at(OLD)).books)


def test_an_unknown_sale_is_neither_looked_up_nor_sent_at_another_crm_com() -> None:
    till = moved()
    till.wait(3600)

    assert till.rewards.references == []
    assert till.rewards.windows == []
    assert till.line.elsewhere == Elsewhere(OLD, 1)
    assert till.bar.connection is Connection.ELSEWHERE


def test_a_sale_in_work_goes_on_at_full_price_and_waits_for_a_person() -> None:
    first = at(OLD)
    first.rewards.trouble = {
        "record_purchase": UnknownOutcomeError(), "look_up_purchase": NotSentError(),
    }  # fmt: skip
    first.paid(mock_up_basket()).wait(11)
    till = at(NEW, first.books).wait(300)
    assert till.shows(Screen.UNKNOWN)
    assert till.rewards.calls == []
    till.do(till.wired.unknown.full_price_requested).do(till.wired.payment.finish_requested)
    till.wait(LOOK_EVERY_S + 1)

    assert till.rewards.calls == []
    assert [row.state for row in till.wired.outbox.rows] == [OutboxState.NEEDS_A_PERSON]


def test_a_past_sale_is_cancelled_at_its_own_crm_com_only() -> None:
    books = at(OLD).books
    books.cancel_asked(Cancellation("LCA1-3-000400-K7Q2", "P400"), WriteRequest("cancel", "{}"))
    till = at(NEW, books).wait(600)
    assert till.line.elsewhere == Elsewhere(OLD, 1)
    assert till.rewards.calls == []


def test_the_till_sells_on_and_keeps_what_it_sells() -> None:
    till = moved().paid(replace(mock_up_basket(), identity="basket-2"))
    till.do(till.wired.payment.finish_requested)

    assert [row.state for row in till.books.rows] == [
        OutboxState.NEEDS_A_PERSON, OutboxState.WAITING,
    ]  # fmt: skip
    assert till.rewards.references == []


def test_the_list_names_the_address_and_nothing_is_sent_by_hand() -> None:
    till = moved()
    till.do(till.wired.status.connection_requested)
    till.do(till.wired.beside.queue.send_requested).do(till.wired.beside.queue.test_requested)
    till.do(till.wired.by_hand.go_online_requested)

    assert till.shows(Screen.QUEUE)
    assert (till.queue.notice.title.key, till.queue.elsewhere) == ("queue.elsewhere", True)
    assert till.queue.notice.fact is not None
    assert till.queue.notice.fact.values["address"] == OLD
    assert till.rewards.calls == []


def test_a_person_settles_it_by_her_word_and_the_rest_goes_to_the_new_address() -> None:
    till = moved().paid(replace(mock_up_basket(), identity="basket-2"))
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.after.settle.it_is_at_crm, till.wired.outbox.rows[0])
    till.wait(LOOK_EVERY_S + 1)

    assert till.line.elsewhere is None
    assert till.books.decisions == [(1, Decision.IT_IS_AT_CRM)]
    assert [sale.crm for sale in till.books.sales.values()] == [CrmState.RECORDED] * 2
    assert till.rewards.references == ["LCA1-3-000419-K7Q2"]


def test_with_the_old_address_back_everything_goes_on() -> None:
    till = at(OLD, moved().books)

    assert till.line.elsewhere is None
    assert till.bar.connection is Connection.CONNECTED


@pytest.mark.expected_log("the disk is full")
def test_books_that_cannot_say_whose_they_are_send_nothing_until_they_can() -> None:
    books = sold_without_an_answer(at(OLD)).books
    books.broken = {"at_address"}
    till = at(OLD, books)
    till.do(till.wired.beside.open, Screen.QUEUE)

    assert till.line.elsewhere == Elsewhere()
    assert till.queue.notice.fact is None
    assert till.rewards.calls == []
    till.wait(3 * LOOK_EVERY_S)
    assert till.sounds.played.count(Sound.ERROR) == 1
    books.broken = set()
    till.wait(LOOK_EVERY_S + 1)
    assert not till.line.held
    assert till.rewards.references or till.rewards.windows


def test_books_that_forgot_whose_they_are_would_double_the_sale() -> None:
    """The planted defect: without the address the new CRM.COM gets what the old one may have."""

    class Forgetful(FakeBooks):
        def at_address(self, address: str) -> None:
            self.address = address

    till = at(NEW, sold_without_an_answer(at(OLD, Forgetful(FakeClock()))).books)
    till.wait(600)
    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]
