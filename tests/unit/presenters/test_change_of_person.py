"""What one person was allowed is not what the next one finds open."""

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.audit import AuditKind
from cashier_app.domain.person import SignInRules
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from tests.fakes.people import DESPO, GIORGOS, MARIA, PINS
from tests.fakes.till import FakeTill
from tests.unit.presenters.staffed_till import asked, noted, signed_in, staffed


def in_settings(till: FakeTill) -> FakeTill:
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    assert till.shows(Screen.SETTINGS)
    return till


def test_who_removed_herself_leaves_no_room_open_for_the_next_one() -> None:
    till = in_settings(signed_in(staffed(DESPO, GIORGOS, MARIA), DESPO))
    page = till.wired.room.page
    page.open()
    page.person_chosen(DESPO.number)
    page.remove_requested()
    till.do(page.remove_confirmed)
    assert till.shows(Screen.SIGN_IN)
    signed_in(till, MARIA)
    assert till.shows(Screen.SALE)


def test_who_took_the_first_people_in_leaves_no_room_open_either() -> None:
    till = in_settings(FakeTill(manner=Manner(42, "en", 120, lambda: "Goods")).start())
    till.people_file.people = [(DESPO, PINS["1"]), (MARIA, PINS["12"])]
    till.do(till.wired.room.page.import_requested)
    assert till.shows(Screen.SIGN_IN)
    signed_in(till, MARIA)
    assert till.shows(Screen.SALE)


def test_quick_keys_that_one_person_edits_are_sold_with_by_the_next() -> None:
    till = signed_in(staffed(), DESPO)
    till.do(till.wired.edit_keys.edit_keys_requested)
    assert till.sale.keys is not None
    till.do(till.wired.status.lock_requested)
    signed_in(till, DESPO)
    assert till.sale.keys is not None  # for herself they stay as they were
    till.do(till.wired.status.lock_requested)
    signed_in(till, MARIA)
    assert till.sale.keys is None


def test_nobody_leaves_a_locked_till_in_the_name_of_who_locked_it() -> None:
    till = signed_in(staffed(), DESPO)
    till.do(till.wired.status.lock_requested)
    left: list[str] = []
    till.do(till.wired.leave, lambda: left.append("out"))
    assert left == []
    assert asked(till) is None
    assert till.bar.flash is not None
    assert till.bar.flash.key == "scan.sign-in-first"
    assert noted(till, AuditKind.ALLOWED) == []
    signed_in(till, DESPO)
    till.do(till.wired.leave, lambda: left.append("out"))
    assert left == ["out"]


@pytest.mark.parametrize("required", [True, False])
def test_a_till_that_is_not_locked_lets_out_who_may(*, required: bool) -> None:
    till = staffed(rules=SignInRules(required=required))
    if required:
        signed_in(till, MARIA)
    left: list[str] = []
    till.do(till.wired.leave, lambda: left.append("out"))
    assert left == ([] if required else ["out"])
    assert (asked(till) is not None) is required
