from decimal import Decimal

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from tests.fakes.shop import CARD, ELENI

NAMES = [
    ("Eleni", "Georgiou", "Eleni G.", "Eleni"),
    ("Ελένη", "Γεωργίου", "Ελένη Γ.", "Ελένη"),
    ("Олена", "Шевченко", "Олена Ш.", "Олена"),
    ("ليلى", "حداد", "ليلى ح.", "ليلى"),
    ("小龙", "李", "小龙 李.", "小龙"),
    ("Şule", "Çelik", "Şule Ç.", "Şule"),
]


@pytest.mark.parametrize(("first", "last", "short", "called"), NAMES)
def test_paper_has_the_first_name_and_an_initial_in_any_script(
    first: str, last: str, short: str, called: str
) -> None:
    apart = Customer(CARD, id="1", first_name=first, last_name=last)
    assert (apart.short_name, apart.called) == (short, called)
    together = Customer(CARD, id="1", name=f"{first} {last}")
    assert (together.short_name, together.called) == (short, called)


@pytest.mark.parametrize(
    ("customer", "short", "called"),
    [
        (Customer(CARD, name="Madonna"), "Madonna", "Madonna"),
        (Customer(CARD, name="Maria Eleni Georgiou"), "Maria E.", "Maria"),
        (Customer(CARD, name="  Eleni   Georgiou "), "Eleni G.", "Eleni"),
        (Customer(CARD, name="Eleni Georgiou", first_name="Lena"), "Eleni G.", "Lena"),
        (Customer(CARD, name="Eleni Georgiou", last_name="Georgiou"), "Eleni G.", "Eleni"),
        (Customer(CARD, first_name="Eleni"), "Eleni", "Eleni"),
        (Customer(CARD), "", ""),
    ],
)
def test_a_name_that_is_not_whole_is_used_as_far_as_it_goes(
    customer: Customer, short: str, called: str
) -> None:
    assert (customer.short_name, customer.called) == (short, called)


@pytest.mark.parametrize(
    ("means", "value", "ending"),
    [
        (Means.PHONE, "+35799123456", "456"),
        (Means.CARD, "7000004471", "4471"),
        (Means.EMAIL, "eleni@example.com", ".com"),
    ],
)
def test_only_the_end_of_a_card_or_phone_is_shown(means: Means, value: str, ending: str) -> None:
    assert Identification(means, value).ending == ending


def test_a_customer_who_was_never_looked_up_is_not_checked() -> None:
    assert not Customer(CARD).checked
    assert ELENI.checked


def test_a_customer_takes_part_and_may_spend_unless_crm_says_otherwise() -> None:
    assert (Customer(CARD).takes_part, Customer(CARD).spending_blocked) == (True, False)


def test_a_new_balance_changes_nothing_else() -> None:
    read = ELENI.with_wallet(Decimal("19.51"))
    assert read.wallet == Decimal("19.51")
    assert read.with_wallet(ELENI.wallet) == ELENI
    assert ELENI.with_wallet(None).wallet is None
