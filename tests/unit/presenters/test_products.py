"""Products: begun, paused, resumed at the same place; what is rejected or unknown is settled."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from cashier_app.domain.sync_run import (
    BatchDone,
    RejectedProduct,
    SyncKind,
    SyncOverview,
    SyncStop,
)
from cashier_app.presenters.message import say
from cashier_app.presenters.products_progress import cells_of
from cashier_app.presenters.products_state import CellState, Primary, ProductList
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.line import LineState
from cashier_app.services.ports import Lane
from cashier_app.services.ports.sync_process import SyncEnd
from tests.fakes.till import FakeTill

AT = datetime(2026, 11, 23, 12, 38)  # noqa: DTZ001 - the till's local time
REJECTED = (
    RejectedProduct("5290011204471", "Halloumi light 225 g", 3, "DUPLICATE", "Belongs to 10233"),
    RejectedProduct("2000417", "Loose olives", 6, "", "Brand does not exist"),
)
PAUSED = SyncOverview(
    batches=tuple(BatchDone(number, 1000, {3: 1, 6: 1}.get(number, 0)) for number in range(1, 9)),
    waiting=4480,
    rejected=2,
    began=AT,
    stop=SyncStop.LINE,
    stopped=AT,
)
DONE = replace(PAUSED, batches=PAUSED.batches[:6], waiting=0, ended=AT, stop=None, stopped=None)


def till_with(run: SyncOverview | None = None) -> FakeTill:
    till = FakeTill()
    till.line.heard(LineState.CONNECTED)
    till.sync_reader.run = run or SyncOverview()
    till.sync_reader.list = REJECTED if run else ()
    till.start()
    return till.do(till.wired.status.tab_requested, Tab.PRODUCTS)


def imported(run: SyncOverview, *, after: timedelta) -> FakeTill:
    till = till_with(run)
    till.sync_reader.imported_at = AT + after
    return till.do(till.wired.status.tab_requested, Tab.PRODUCTS)


def test_what_was_imported_after_the_last_run_is_still_to_be_told() -> None:
    till = imported(DONE, after=timedelta(seconds=1))
    assert notice(till) == ("products.imported-since", NoticeTone.PERSON)
    assert (till.products.status.key, till.products.waiting) == ("products.never", None)
    assert primary(till) is Primary.START


def test_what_a_run_began_with_was_told() -> None:
    till = imported(DONE, after=timedelta(0))
    assert notice(till) == ("products.all-sent", NoticeTone.PERSON)
    assert (till.products.status.key, till.products.waiting) == ("products.done", 0)


def test_a_run_that_goes_on_says_how_far_it_came_whatever_was_imported_meanwhile() -> None:
    till = imported(PAUSED, after=timedelta(minutes=1))
    assert notice(till) == ("products.stop.line", NoticeTone.AWAY)
    assert till.products.waiting == 4480
    assert press(till).products.waiting == 4480


def notice(till: FakeTill) -> tuple[str, NoticeTone]:
    said = till.products.notice
    assert said
    return said.title.key, said.tone


def primary(till: FakeTill) -> Primary:
    return till.products.primary


def asking(till: FakeTill) -> bool:
    return till.products.asking


def chosen(till: FakeTill) -> int | None:
    return till.products.chosen_cell


def press(till: FakeTill) -> FakeTill:
    return till.do(till.wired.beside.products.primary_requested)


def test_before_the_first_time_it_says_how_much_there_is_to_send() -> None:
    till = till_with()
    assert till.shows(Screen.PRODUCTS)
    assert till.bar.active is Tab.PRODUCTS
    assert primary(till) is Primary.START
    assert notice(till)[0] == "products.never"
    assert (till.products.waiting, till.products.cells) == (12480, ())
    assert not till.products.can_start_again
    assert till.bar.sync is None


def test_it_starts_pauses_and_resumes_at_the_same_place() -> None:
    till = press(till_with())
    assert till.sync_process.orders == [(SyncKind.CHANGED, False)]
    assert till.products.status.key == "products.comparing"
    till.sync_reader.run = replace(PAUSED, stop=None, stopped=None)
    till.do(till.sync_process.keep)
    assert primary(till) is Primary.PAUSE
    assert till.products.notice is None
    assert till.products.status.values == {"batch": 9, "of": 13}
    assert till.bar.sync == till.products.status
    press(press(till))
    assert till.sync_process.pauses == 1
    assert till.products.reason
    till.do(till.sync_process.end)
    assert primary(till) is Primary.RESUME
    assert notice(till)[0] == "products.is-paused"
    assert till.bar.sync is not None
    press(till)
    assert till.sync_process.orders[1:] == [(SyncKind.CHANGED, False)]


def test_the_screen_is_filled_before_it_is_first_opened() -> None:
    till = FakeTill()
    till.sync_reader.run, till.sync_reader.list = PAUSED, REJECTED
    till.start().do(till.wired.beside.products.show_ahead)
    assert till.products.rows == REJECTED
    assert not till.shows(Screen.PRODUCTS)


def test_leaving_the_screen_stops_nothing_and_paints_nothing() -> None:
    till = press(till_with())
    till.do(till.wired.navigation.leave_room)
    painted = len(till.views[Screen.PRODUCTS].states)
    till.do(till.sync_process.keep)
    till.wait(5)
    assert len(till.views[Screen.PRODUCTS].states) == painted
    assert till.wired.beside.sync.running is SyncKind.CHANGED
    till.do(till.wired.status.sync_requested)
    assert till.shows(Screen.PRODUCTS)


def test_what_happened_what_is_safe_and_what_is_next() -> None:
    till = till_with(PAUSED)
    said = till.products.notice
    assert said
    assert said.safe
    assert said.next_step
    assert (said.title.key, said.tone) == ("products.stop.line", NoticeTone.AWAY)
    assert said.safe.values == {"n": 8}
    assert said.next_step.values == {"batch": 9}
    assert till.products.status.values == {"batch": 8}
    state = till.products
    assert (state.sent, state.products, state.accepted, state.rejected, state.waiting) == (
        8000, 12480, 7998, 2, 4480,
    )  # fmt: skip
    till = till_with(replace(PAUSED, stop=SyncStop.KEY_REFUSED))
    assert notice(till) == ("products.stop.key-refused", NoticeTone.BAD)


@pytest.mark.parametrize("end", [SyncEnd.SETTINGS, SyncEnd.TWICE, SyncEnd.BROKEN])
def test_a_process_that_could_not_work_is_told(end: SyncEnd) -> None:
    till = press(till_with())
    till.do(till.sync_process.end, end)
    assert notice(till) == (f"products.{end.value}", NoticeTone.BAD)
    press(till)
    assert till.products.notice is None


def test_done_is_told_with_its_counts() -> None:
    till = till_with(DONE)
    assert notice(till) == ("products.all-sent", NoticeTone.PERSON)
    assert till.products.status.key == "products.done"
    assert till.products.notice
    assert till.products.notice.next_step == say("products.rejected.next")
    assert till.products.notice.also is None
    assert notice(till_with(replace(DONE, batches=())))[0] == "products.unchanged"


def test_what_was_taken_in_part_is_told_with_what_happened_and_is_nothing_to_do() -> None:
    till = till_with(replace(DONE, batches=DONE.batches[:2], rejected=0, warnings=3))
    said = till.products.notice
    assert said
    assert (said.tone, said.next_step) == (NoticeTone.GOOD, None)
    assert said.fact
    assert (said.fact.key, said.also) == ("products.all-sent.fact", say("products.warnings", n=3))


def test_what_was_taken_in_part_leaves_the_advice_about_the_rejected_ones() -> None:
    said = till_with(replace(DONE, warnings=3)).products.notice
    assert said
    assert said.next_step == say("products.rejected.next")
    assert said.also == say("products.warnings", n=3)
    refused = BatchDone(2, 1000, 1000, "No such definition")
    batches = (BatchDone(1, 1000, 0), refused)
    said = till_with(replace(DONE, batches=batches, warnings=1)).products.notice
    assert said
    assert said.next_step == say("products.batch-refused.next")
    assert said.also == say("products.warnings", n=1)


def test_a_batch_that_was_refused_as_a_whole_is_red_with_the_words_of_crm_com() -> None:
    refused = BatchDone(2, 1000, 1000, "No such definition")
    till = till_with(replace(DONE, batches=(BatchDone(1, 1000, 0), refused)))
    said = till.products.notice
    assert said
    assert said.fact
    assert said.tone is NoticeTone.BAD
    assert said.fact.values == {"batch": 2, "words": "No such definition"}
    states = [cell.state for cell in till.products.cells]
    assert states == [CellState.ACCEPTED, CellState.REFUSED]


@pytest.mark.parametrize(("state", "key"), [(LineState.AWAY, "away"), (LineState.NO_KEY, "no-key")])
def test_offline_nothing_is_sent_and_the_button_says_why(state: LineState, key: str) -> None:
    till = till_with(PAUSED)
    till.line.heard(state)
    till.wait(1)
    assert till.products.reason
    assert till.products.reason.key == f"products.reason.{key}"
    assert not till.products.can_send_rejected
    press(till)
    till.do(till.wired.beside.products.send_rejected_requested)
    till.do(till.wired.beside.products.start_again_requested)
    assert till.sync_process.orders == []
    assert not asking(till)


def test_a_till_without_products_says_so() -> None:
    till = FakeTill()
    till.line.heard(LineState.CONNECTED)
    till.sync_reader.shop = 0
    till.start().do(till.wired.status.tab_requested, Tab.PRODUCTS)
    assert till.products.reason
    assert till.products.reason.key == "products.reason.none"


def test_everything_is_sent_again_only_after_a_yes() -> None:
    till = till_with(PAUSED)
    room = till.wired.beside.products
    till.do(room.start_again_confirmed)
    till.do(room.start_again_requested)
    assert asking(till)
    press(till)
    till.do(room.start_again_declined)
    assert not asking(till)
    assert till.sync_process.orders == []
    till.do(room.start_again_requested).do(room.start_again_confirmed)
    assert till.sync_process.orders == [(SyncKind.ALL, True)]
    till.do(room.start_again_requested)
    assert not asking(till)


def test_the_rejected_are_sent_again_beside_a_paused_run() -> None:
    till = till_with(PAUSED)
    till.do(till.wired.beside.products.send_rejected_requested)
    assert till.sync_process.orders == [(SyncKind.REJECTED, False)]
    assert till.products.status.key == "products.sending-rejected"
    assert till.products.cells[8].state is CellState.PAUSED
    till.do(till.wired.beside.products.send_rejected_requested)
    assert len(till.sync_process.orders) == 1


def test_a_cell_limits_the_list_and_again_shows_all() -> None:
    till = till_with(PAUSED)
    room = till.wired.beside.products
    till.do(room.cell_chosen, 3)
    assert chosen(till) == 3
    assert [row.code for row in till.products.rows] == ["5290011204471"]
    assert till.products.rejected == 2
    till.do(room.cell_chosen, 6)
    assert [row.code for row in till.products.rows] == ["2000417"]
    till.do(room.cell_chosen, 6)
    assert chosen(till) is None
    assert len(till.products.rows) == 2
    till.do(room.cell_chosen, 99)
    assert chosen(till) is None


def test_a_row_unfolds_the_full_answer() -> None:
    till = till_with(PAUSED)
    room = till.wired.beside.products
    till.do(room.row_selected, "5290011204471")
    assert till.products.words == "Belongs to 10233 (DUPLICATE)"
    till.do(room.row_selected, "2000417")
    assert till.products.words == "Brand does not exist"
    till.do(room.row_selected, "2000417")
    assert (till.products.selected, till.products.words) == ("", "")


def test_lists_are_saved_and_it_says_where() -> None:
    till = till_with(PAUSED)
    room = till.wired.beside.products
    for shown, file in (
        (ProductList.REJECTED, "lists/rejected.csv"),
        (ProductList.UNKNOWN, "lists/unknown.csv"),
    ):
        till.do(room.list_requested, shown).do(room.save_requested)
        said = till.products.notice
        assert said
        assert said.fact
        assert said.fact.values == {"file": file}


def test_a_list_that_is_saved_holds_up_no_search() -> None:
    till = till_with(PAUSED)
    till.runner.hold(Lane.PRODUCTS)
    till.wired.beside.products.save_requested()
    assert (till.runner.waiting(Lane.PRODUCTS), till.runner.waiting(Lane.SEARCH)) == (1, 0)
    till.runner.release()
    assert till.products.notice


def test_unknown_products_are_listed_and_taken_off() -> None:
    till = FakeTill()
    till.unknown_products.sold("111", AT)
    till.unknown_products.sold("222", AT.replace(hour=13))
    till.start().do(till.wired.status.tab_requested, Tab.PRODUCTS)
    room = till.wired.beside.products
    till.do(room.list_requested, ProductList.UNKNOWN)
    assert [row.code for row in till.products.unknown] == ["222", "111"]
    till.do(room.remove_requested)
    till.do(room.row_selected, "222").do(room.remove_requested)
    assert [row.code for row in till.products.unknown] == ["111"]
    till.do(room.list_requested, ProductList.REJECTED).do(room.row_selected, "111")
    till.do(room.remove_requested)
    assert len(till.products.unknown) == 1


@pytest.mark.expected_log("StorageError: sync.sqlite cannot be read")
def test_progress_that_cannot_be_read_is_trouble_and_selling_goes_on() -> None:
    till = till_with(PAUSED)
    till.sync_reader.broken = True
    till.do(till.wired.beside.sync.load)
    assert till.bar.flash
    assert till.bar.flash.key == "till.storage"
    assert till.products.sent == 8000


def test_what_is_kept_while_it_is_read_is_read_once_more() -> None:
    till = till_with(PAUSED)
    till.wired.beside.sync.load()
    till.wired.beside.sync.load()
    till.wired.beside.sync.load()
    till.sync_reader.run = DONE
    till.runner.run()
    assert till.products.status.key == "products.done"


def test_cells_tell_each_batch_and_share_where_there_are_many() -> None:
    cells = cells_of(PAUSED, running=True)
    assert [cell.products for cell in cells] == [1000] * 12 + [480]
    assert cells[2].state is CellState.REJECTED
    assert cells[8].state is CellState.RUNNING
    assert cells[9].state is CellState.WAITING
    assert cells_of(SyncOverview(), running=True) == ()
    many = replace(PAUSED, waiting=45_480)
    cells = cells_of(many, running=False)
    assert (cells[0].first, cells[0].last, cells[0].rejected) == (1, 3, 1)
    assert [cell.products for cell in cells] == [3000] * 17 + [2480]
    assert cells[2].state is CellState.PAUSED
