"""What may still happen to a sale after it closed: a person's word, and its being undone."""

from dataclasses import replace

import pytest

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import NO_SPEND, CrmState, Stage
from tests.unit.domain.sales import ANSWER, cash, recorded, sending

WAITING = sending().not_sent().with_tender(cash("37.27")).closed()
UNKNOWN = sending().unanswered().at_full_price().with_tender(cash("37.27")).closed()
REFUSED = WAITING.refused("No")
RECORDED = recorded().with_tender(cash("34.90")).closed()


@pytest.mark.parametrize("sale", [WAITING, UNKNOWN, REFUSED])
def test_a_closed_sale_that_is_not_settled_can_be_kept_without_reward(sale: Sale) -> None:
    assert sale.without_reward().crm is CrmState.KEPT


@pytest.mark.parametrize("sale", [sending(), sending().not_sent(), sending().unanswered()])
def test_on_the_screen_only_a_refused_sale_is_sold_without_reward(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.without_reward()


def test_a_refused_sale_that_is_released_waits_and_forgets_the_words() -> None:
    released = REFUSED.released()
    assert (released.crm, released.refusal) == (CrmState.WAITING, "")


@pytest.mark.parametrize("sale", [WAITING, UNKNOWN, RECORDED, sending().refused("No")])
def test_nothing_else_is_released(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.released()


@pytest.mark.parametrize("sale", [WAITING, UNKNOWN])
def test_a_purchase_that_a_person_saw_is_recorded_without_figures(sale: Sale) -> None:
    seen = sale.seen_at_crm()
    assert (seen.crm, seen.answer, seen.awarded, seen.give_back) == (
        CrmState.RECORDED,
        None,
        None,
        ZERO,
    )


@pytest.mark.parametrize("sale", [sending().unanswered(), REFUSED, RECORDED])
def test_a_person_has_no_word_on_what_is_open_or_answered(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.seen_at_crm()


@pytest.mark.parametrize("sale", [WAITING, REFUSED, REFUSED.without_reward()])
def test_a_closed_sale_that_is_not_at_crm_com_can_be_undone(sale: Sale) -> None:
    assert sale.cancelled().stage is Stage.CANCELLED


@pytest.mark.parametrize("sale", [UNKNOWN, RECORDED, sending().not_sent()])
def test_what_may_be_at_crm_com_or_is_open_is_not_undone_here(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.cancelled()


def test_resends_are_counted_and_taken_back_when_nothing_left() -> None:
    again = sending().unanswered().sending_again().sending_again()
    assert again.resends == 2
    assert again.not_sent_again().resends == 1
    assert again.recorded(ANSWER).resends == 2


def test_only_an_open_unknown_sale_is_sent_again_from_the_screen() -> None:
    for sale in (sending(), sending().not_sent(), UNKNOWN, RECORDED):
        with pytest.raises(TransitionError):
            sale.sending_again()


def test_nothing_is_taken_back_that_was_not_sent_again() -> None:
    for sale in (sending().unanswered(), replace(RECORDED, resends=1)):
        with pytest.raises(TransitionError):
            sale.not_sent_again()


def test_a_recorded_sale_is_undone_at_crm_com_and_stays_what_it_was() -> None:
    undone = RECORDED.cancelled_at_crm()
    assert undone == replace(RECORDED, stage=Stage.CANCELLED)


@pytest.mark.parametrize("sale", [WAITING, UNKNOWN, REFUSED, recorded()])
def test_what_is_not_recorded_or_not_closed_is_not_undone_there(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.cancelled_at_crm()


def test_no_spend_asked_for_nothing_and_took_nothing() -> None:
    assert (NO_SPEND.asked, NO_SPEND.amount) == (ZERO, ZERO)
