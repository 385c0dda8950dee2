"""A products file at the till: chosen, read, looked at, and used only after a yes."""

from decimal import Decimal

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.audit import AuditKind
from cashier_app.domain.products_import import (
    FileFault,
    ImportSummary,
    RefusedRow,
    Repriced,
    RowFault,
    RowWarning,
)
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.products_state import ImportState, Primary, ProductList
from cashier_app.presenters.queue_state import NoticeTone, QueueNotice
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.allow import Allow, everybody_may
from cashier_app.services.import_products import ImportStep
from cashier_app.services.line import LineState
from cashier_app.services.ports.import_process import ImportEnd
from tests.fakes.allowing import Asked
from tests.fakes.till import FakeTill

NEW, OLD = "/media/stick/new.csv", "/home/till/old.csv"
PRICE = Repriced("B1", "Bread", Decimal(1), Decimal(2), Decimal(5), Decimal(5))
MISSING = RefusedRow(3, RowFault("missing", {"column": "price"}))
ROWS = (MISSING, PRICE, RowWarning(1, RowFault("unused-column", {"column": "colour"})))
SUMMARY = ImportSummary(7, 4, 2, 1, 1, 1, rows=ROWS, file="/data/lists/import.csv")


def till_with_files(allow: Allow = everybody_may) -> FakeTill:
    till = FakeTill(manner=Manner(42, "en", 120, lambda: "Goods", allow=allow))
    till.line.heard(LineState.CONNECTED)
    till.start().do(till.wired.status.tab_requested, Tab.PRODUCTS)
    return till.do(till.wired.beside.products.list_requested, ProductList.IMPORT)


def importing(till: FakeTill) -> ImportState:
    state = till.products.importing
    assert state
    return state


def notice(till: FakeTill) -> QueueNotice:
    said = till.products.notice
    assert said
    return said


def press(till: FakeTill) -> FakeTill:
    return till.do(till.wired.beside.products.primary_requested)


def read(till: FakeTill, path: str = NEW) -> FakeTill:
    return press(till.do(till.wired.beside.products.row_selected, path))


def checked(till: FakeTill, summary: ImportSummary = SUMMARY) -> FakeTill:
    return read(till).do(till.import_process.checked, summary)


def agree(till: FakeTill) -> FakeTill:
    return till.do(till.wired.beside.products.import_agreed)


def test_files_are_found_and_one_has_to_be_chosen() -> None:
    till = till_with_files()
    assert importing(till) == ImportState(ImportStep.CHOOSING, (NEW, OLD))
    assert till.products.primary is Primary.READ
    assert till.products.reason
    assert till.products.reason.key == "products.import.choose-first"
    assert notice(till).title.key == "products.import.choose"
    press(till)
    assert till.import_process.files == []
    read(till, OLD)
    assert till.import_process.files == [OLD]


def test_a_stick_that_comes_later_is_found_when_somebody_looks_again() -> None:
    till = till_with_files()
    till.product_files.files = ("/media/stick/later.csv",)
    till.do(till.wired.beside.products.look_again_requested)
    assert importing(till).files == ("/media/stick/later.csv",)


def test_while_it_reads_it_says_how_far_it_came_and_can_be_stopped() -> None:
    till = read(till_with_files())
    assert notice(till).title.values == {"file": "new.csv"}
    assert notice(till).fact is None
    till.do(till.import_process.read, 20_000)
    fact = notice(till).fact
    assert fact
    assert fact.values == {"n": 20_000}
    assert till.products.primary is Primary.STOP
    press(till)
    assert till.import_process.left == 1
    assert importing(till).step is ImportStep.CHOOSING
    assert notice(till).title.key == "products.import.choose"


def test_nothing_is_used_before_a_yes() -> None:
    till = checked(till_with_files())
    assert importing(till) == ImportState(ImportStep.CHECKED, (NEW, OLD), SUMMARY)
    assert till.import_process.uses == 0
    till.do(till.wired.beside.products.import_declined)
    assert (till.import_process.uses, till.import_process.left) == (0, 1)
    assert importing(till).summary is None
    agree(till)
    assert till.import_process.uses == 0


def test_after_a_yes_the_shop_has_the_new_products() -> None:
    till = agree(checked(till_with_files()))
    assert till.import_process.uses == 1
    assert till.products.reason
    assert notice(till).title.key == "products.import.using"
    press(agree(till))
    till.do(till.wired.beside.products.import_declined)
    assert (till.import_process.uses, till.import_process.left) == (1, 0)
    till.sync_reader.shop = 77
    till.do(till.import_process.ended, ImportEnd.USED, None)
    said = notice(till)
    assert (said.tone, said.title.key) == (NoticeTone.PERSON, "products.import.used")
    assert said.fact
    assert said.fact.values == {"new": 7, "changed": 4, "removed": 2, "refused": 1}
    assert said.safe
    assert said.safe.values == {"file": SUMMARY.file}
    assert till.products.products == 77
    [event] = [one for one in till.audit.noted if one.kind is AuditKind.PRODUCTS_IMPORTED]
    assert dict(event.facts) == {
        "file": NEW, "new": "7", "changed": "4", "repriced": "1", "removed": "2",
    }  # fmt: skip
    assert importing(till).summary == SUMMARY


def test_a_file_without_a_flaw_is_used_without_a_list() -> None:
    till = agree(checked(till_with_files(), ImportSummary(1, 0, 0, 0, 0, 0)))
    till.do(till.import_process.ended, ImportEnd.USED, None)
    assert (notice(till).tone, notice(till).safe) == (NoticeTone.GOOD, None)
    till.do(till.wired.beside.products.list_requested, ProductList.IMPORT)
    assert notice(till).title.key == "products.import.choose"


@pytest.mark.parametrize("end", [end for end in ImportEnd if end is not ImportEnd.USED])
def test_a_file_that_is_not_used_is_named_and_the_products_are_as_before(end: ImportEnd) -> None:
    till = read(till_with_files())
    till.do(till.import_process.ended, end, None)
    said = notice(till)
    assert (said.tone, said.title.key) == (NoticeTone.BAD, f"products.import.{end.value}")
    assert (said.fact, said.safe) == (None, say("products.import.as-before"))
    assert said.next_step == say(f"products.import.{end.value}.next")
    read(read(till, ""), OLD)
    assert till.import_process.files == [NEW, OLD]


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (FileFault("encoding", {"line": "7"}), say("import-file/encoding", line="7")),
        (
            FileFault("no-row", first=MISSING),
            say(
                "import-file/first",
                reason=say("import-file/no-row"),
                row="3",
                words=say("import-row/missing", column="price"),
            ),
        ),
    ],
)
def test_what_is_wrong_with_a_file_is_said(fault: FileFault, said: Message) -> None:
    till = read(till_with_files())
    till.do(till.import_process.ended, ImportEnd.TROUBLE, fault)
    assert notice(till).fact == said


def test_the_other_list_leaves_a_file_that_is_only_read() -> None:
    till = checked(till_with_files())
    till.do(till.wired.beside.products.list_requested, ProductList.REJECTED)
    assert till.import_process.left == 1
    assert till.products.importing is None
    checked(till.do(till.wired.beside.products.list_requested, ProductList.IMPORT))
    till.do(till.wired.beside.products.cell_chosen, 1)
    assert till.import_process.left == 2
    assert till.products.shown is ProductList.REJECTED


def test_whoever_serves_a_customer_meanwhile_comes_back_to_the_question() -> None:
    till = checked(till_with_files())
    till.do(till.wired.navigation.leave_room)
    till.do(till.wired.status.tab_requested, Tab.PRODUCTS)
    assert importing(till).step is ImportStep.CHECKED
    assert till.import_process.left == 0
    agree(till).do(till.import_process.ended, ImportEnd.USED, None)
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.do(till.wired.status.tab_requested, Tab.PRODUCTS)
    assert till.shows(Screen.PRODUCTS)
    assert till.products.shown is ProductList.REJECTED


def test_a_question_that_nobody_answers_makes_way_for_the_nightly_import() -> None:
    till = checked(till_with_files())
    till.wait(599)
    assert till.import_process.left == 0
    till.wait(2)
    assert till.import_process.left == 1
    till.wait(1000)
    assert till.import_process.left == 1


def test_who_may_not_import_is_asked_for_somebody_who_may() -> None:
    asked = Asked()
    till = agree(checked(till_with_files(asked.allow)))
    assert asked.asked == [Verb.IMPORT_PRODUCTS]
    assert till.import_process.uses == 0
    till.do(asked.yes)
    assert till.import_process.uses == 1


def test_its_list_was_saved_when_it_was_read() -> None:
    till = till_with_files()
    till.do(till.wired.beside.products.save_requested)
    assert notice(till).title.key == "products.import.choose"


def test_it_ends_with_the_till() -> None:
    till = checked(till_with_files())
    till.do(till.wired.beside.importing.stop)
    assert till.import_process.stopped


def test_one_file_is_read_at_a_time_and_looking_again_forgets_none() -> None:
    till = checked(till_with_files())
    till.do(till.wired.beside.importing.check, OLD)
    assert till.import_process.files == [NEW]
    till.do(till.wired.beside.products.look_again_requested)
    assert importing(till).summary == SUMMARY
