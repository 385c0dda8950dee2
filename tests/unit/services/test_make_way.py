"""When a program may be replaced or taken away."""

import pytest

from cashier_app.services.make_way import Change, Hindrance, hindrances
from cashier_app.services.ports import OutboxState

NOBODY = {"sale_open": False, "running": False}
WAITING, CHECKED = OutboxState.WAITING, OutboxState.BEING_CHECKED
REFUSED, PERSON = OutboxState.REFUSED, OutboxState.NEEDS_A_PERSON


@pytest.mark.parametrize("change", Change)
@pytest.mark.parametrize("running", [True, False])
def test_an_idle_till_makes_way(change: Change, running: bool) -> None:
    assert hindrances(change, [], sale_open=False, running=running) == ()


@pytest.mark.parametrize("change", Change)
@pytest.mark.parametrize("running", [True, False])
def test_nothing_happens_between_the_opening_and_the_closing_of_a_sale(
    change: Change, running: bool
) -> None:
    found = hindrances(change, [], sale_open=True, running=running)
    assert found == (Hindrance.SALE_OPEN,)


@pytest.mark.parametrize("change", Change)
@pytest.mark.parametrize("state", [WAITING, CHECKED])
def test_what_waits_to_be_sent_is_sent_first(change: Change, state: OutboxState) -> None:
    assert hindrances(change, [state], **NOBODY) == (Hindrance.WAITING,)


@pytest.mark.parametrize("state", [REFUSED, PERSON])
def test_what_waits_for_a_person_holds_up_a_removal_but_no_upgrade(state: OutboxState) -> None:
    assert hindrances(Change.REMOVAL, [state], **NOBODY) == (Hindrance.FOR_A_PERSON,)
    assert hindrances(Change.UPGRADE, [state], **NOBODY) == ()


def test_everything_in_the_way_is_named() -> None:
    found = hindrances(Change.REMOVAL, [WAITING, PERSON], sale_open=True, running=True)
    assert found == tuple(Hindrance)


def test_a_person_may_want_an_upgrade_anyway_but_not_in_the_middle_of_a_sale() -> None:
    def anyway(change: Change, *, running: bool) -> tuple[Hindrance, ...]:
        return hindrances(change, [WAITING], sale_open=True, running=running, anyway=True)

    assert anyway(Change.UPGRADE, running=False) == ()
    assert anyway(Change.UPGRADE, running=True) == (Hindrance.SALE_OPEN,)
    assert anyway(Change.REMOVAL, running=False) == (Hindrance.SALE_OPEN, Hindrance.WAITING)
    assert hindrances(Change.UPGRADE, [WAITING], sale_open=False, running=True, anyway=True) == ()
