"""Customers are masked on the sale's screens until somebody who may asks, and that is noted."""

from dataclasses import replace

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.audit import AuditKind
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.person import SignInRules
from cashier_app.presenters.message import say
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from tests.fakes.people import ANDREAS, DESPO, MARIA, FakePeopleBooks
from tests.fakes.shop import CARD, ELENI, mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.presenters.staffed_till import approved, noted, signed_in


def masking(*, required: bool = True, mask: bool = True) -> FakeTill:
    manner = Manner(
        42,
        "en",
        120,
        lambda: "Goods",
        settle_s=0,
        mask=mask,
        sign_in=SignInRules(required=required),
    )
    people = FakePeopleBooks.of(DESPO, MARIA, ANDREAS)
    return FakeTill(people=people, manner=manner).start()


def name(till: FakeTill) -> str:
    customer = till.sale.customer
    assert customer is not None
    return customer.name


def test_the_name_is_short_and_the_number_has_dots() -> None:
    assert ELENI.masked.name == "Eleni G."
    assert ELENI.masked.member_number == "•••482"
    assert ELENI.masked.last_name == ""
    assert ELENI.masked.wallet == ELENI.wallet


def test_who_was_never_looked_up_has_nothing_to_mask() -> None:
    stranger = Customer(Identification(Means.CARD, "7000000932"))
    assert stranger.masked == stranger


def test_after_identification_the_customer_is_masked_and_can_be_shown() -> None:
    till = masking(required=False).with_basket(mock_up_basket())
    assert (name(till), till.sale.personal_hidden) == ("Eleni G.", True)
    till.do(till.wired.personal.personal_requested)
    assert (name(till), till.sale.personal_hidden) == ("Eleni Georgiou", False)
    shown = noted(till, AuditKind.PERSONAL_SHOWN)
    assert shown == [("no name", {"basket": "basket-1"})]
    assert "Eleni" not in str(till.audit.noted)
    till.do(till.wired.personal.personal_requested)
    assert noted(till, AuditKind.PERSONAL_SHOWN) == shown


def test_a_cashier_needs_a_supervisor_for_it() -> None:
    till = signed_in(masking(), MARIA).with_basket(mock_up_basket())
    till.do(till.wired.personal.personal_requested)
    assert name(till) == "Eleni G."
    approved(till, "1")
    assert name(till) == "Eleni Georgiou"
    assert len(noted(till, AuditKind.APPROVED)) == 1


def test_the_next_basket_and_the_next_customer_are_masked_again() -> None:
    till = masking(required=False).with_basket(mock_up_basket())
    till.do(till.wired.personal.personal_requested)
    till.do(till.wired.till.new_sale)
    till.with_basket(till.wired.running.basket.with_customer(ELENI))
    assert name(till) == "Eleni G."


def test_the_next_person_finds_her_masked() -> None:
    till = signed_in(masking(), DESPO).with_basket(mock_up_basket())
    till.do(till.wired.personal.personal_requested)
    assert name(till) == "Eleni Georgiou"
    till.do(till.wired.status.lock_requested)
    signed_in(till, ANDREAS)
    assert name(till) == "Eleni G."


def test_payment_masks_her_too_and_the_books_know_her_whole() -> None:
    till = masking(required=False).paid(mock_up_basket())
    assert till.shows(Screen.PAYMENT)
    assert till.payment.customer is not None
    assert till.payment.customer.name == "Eleni G."
    assert till.current.customer is not None
    assert till.current.customer.name == "Eleni Georgiou"
    assert till.current.customer.identification == CARD


@pytest.mark.parametrize("mask", [True, False])
def test_a_shop_may_leave_her_unmasked(*, mask: bool) -> None:
    till = masking(required=False, mask=mask).with_basket(mock_up_basket())
    assert name(till) == ("Eleni G." if mask else "Eleni Georgiou")
    assert till.sale.personal_hidden is mask


def test_without_a_customer_there_is_nothing_to_show() -> None:
    till = masking(required=False)
    till.do(till.wired.personal.personal_requested)
    assert noted(till, AuditKind.PERSONAL_SHOWN) == []
    till.with_basket(mock_up_basket(None))
    assert not till.sale.personal_hidden


def test_no_message_says_more_of_a_customer_than_the_masked_card() -> None:
    till = masking(required=False).with_basket(mock_up_basket())
    other = replace(
        ELENI,
        identification=replace(CARD, value="7000000931"),
        name="Sofia Nicolaou",
        first_name="Sofia",
        last_name="Nicolaou",
    )
    till.rewards.customers["7000000931"] = other
    till.scan("7000000931")
    assert till.sale.notice is not None
    assert till.sale.notice == say("sale.customer-is-now", customer="Sofia N.")
    till.do(till.wired.status.tab_requested, Tab.PRODUCTS)
    till.scan(CARD.value)
    assert till.bar.flash == say("scan.customer-of-sale", customer="Eleni G.")
