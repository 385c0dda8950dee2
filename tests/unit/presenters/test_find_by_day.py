"""Purchases of one day: typed as day and month, with or without a year."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from cashier_app.domain.errors import NotSentError
from cashier_app.presenters.purchases_finding import day_of
from cashier_app.presenters.top_bar import Tab
from tests.fakes.shop import CARD, mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.services.returning import sold

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("digits", "day"),
    [
        ("2111", date(2026, 11, 21)),
        ("2311", TODAY),
        ("2411", date(2025, 11, 24)),
        ("010126", date(2026, 1, 1)),
        ("31121999", date(1999, 12, 31)),
        ("2902", None),
        ("3202", None),
        ("211", None),
        ("00000000", None),
    ],
)
def test_a_day_is_read_as_people_write_it(digits: str, day: date | None) -> None:
    assert day_of(digits, TODAY) == day


def test_the_29th_of_february_is_a_day_in_its_own_year_only() -> None:
    assert day_of("29022024", TODAY) == date(2024, 2, 29)
    assert day_of("2902", date(2028, 1, 5)) is None


def find(till: FakeTill, digits: str) -> FakeTill:
    finding = till.wired.beside.bought.finding
    till.do(finding.find_day_requested)
    for digit in digits:
        till.do(finding.find_digit_typed, digit)
    return till.do(finding.find_confirmed)


@pytest.mark.parametrize("text", ["20-11-2026", "20.11.26", "20/11"])
def test_a_day_may_be_typed_with_what_people_put_between(text: str) -> None:
    till = two_days()
    finding = till.wired.beside.bought.finding
    till.do(finding.find_day_requested).do(finding.find_number_changed, text)
    till.do(finding.find_confirmed)

    assert numbers(till) == ["3-000418"]


def two_days() -> FakeTill:
    """A sale of the 20th and one of the 23rd, on Purchases."""
    till = FakeTill().start()
    till.clock.at -= timedelta(days=3)
    till = sold(till)
    till.clock.at += timedelta(days=3)
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.paid(replace(mock_up_basket(), identity="today"))
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    return till.do(till.wired.status.tab_requested, Tab.PURCHASES)


def numbers(till: FakeTill) -> list[str]:
    return [row.number for row in till.purchases.rows]


def test_only_the_sales_of_that_day_are_shown_until_all_are_again() -> None:
    till = find(two_days(), "2011")

    assert (numbers(till), till.purchases.day) == (["3-000418"], date(2026, 11, 20))
    assert (till.purchases.typed, till.purchases.more) == (None, False)
    till.do(till.wired.beside.purchases.more_requested)
    assert numbers(till) == ["3-000418"]
    till.do(till.wired.beside.bought.finding.find_day_requested)
    assert (numbers(till), till.purchases.day) == (["3-000419", "3-000418"], None)


def over_midnight() -> FakeTill:
    """A sale begun on the 23rd at ten to twelve and closed on the 24th at ten past."""
    till = FakeTill().start()
    till.clock.at = till.clock.at.replace(hour=23, minute=50)
    till.paid(mock_up_basket())
    till.clock.at += timedelta(minutes=20)
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    return till.do(till.wired.status.tab_requested, Tab.PURCHASES)


def test_a_sale_is_found_by_the_day_that_stands_on_its_paper() -> None:
    till = over_midnight()
    paper = till.books.jobs[0].receipt.closed_at
    assert (paper[:10], till.purchases.rows[0].at) == ("2026-11-24", datetime.fromisoformat(paper))

    assert numbers(find(till, "2411")) == ["3-000418"]
    till.do(till.wired.beside.bought.finding.find_day_requested)
    assert numbers(find(till, "2311")) == []


def test_a_customers_sale_is_read_with_the_day_that_stands_on_its_paper() -> None:
    till = over_midnight()
    till.rewards.trouble["purchases_of"] = NotSentError()
    till.clock.at += timedelta(days=till.wired.beside.bought.past.days - 1)
    till.scan(CARD.value)

    assert numbers(till) == ["3-000418"]


def test_a_basket_parked_yesterday_is_found_by_the_day_of_its_paper() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.do(till.wired.parking.park_requested)
    till.clock.at += timedelta(days=1)
    [parked] = till.drafts.parked()
    till.do(till.wired.parking.parked_selected, parked.basket.identity)
    till.do(till.wired.parking.take_up_requested)
    till.do(till.wired.sale.pay_requested).do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)

    assert numbers(find(till, "2411")) == ["3-000418"]


def test_a_sale_taken_up_after_a_night_is_found_by_the_day_on_which_it_was_closed() -> None:
    evening = FakeTill().start().paid(mock_up_basket())
    morning = evening.restarted()
    morning.clock.at = evening.clock.at + timedelta(hours=20)
    morning.do(morning.wired.payment.finish_requested)
    morning.do(morning.wired.receipt.new_sale_requested)
    morning.do(morning.wired.status.tab_requested, Tab.PURCHASES)

    assert numbers(find(morning, "2411")) == ["3-000418"]


def test_a_day_without_sales_is_empty() -> None:
    till = find(two_days(), "2211")

    assert (numbers(till), till.purchases.detail) == ([], None)


def test_what_is_no_day_is_said() -> None:
    till = find(two_days(), "9999")
    assert till.purchases.line is not None

    assert till.purchases.line.key == "purchases.no-such-day"
    assert till.purchases.trouble
    assert len(numbers(till)) == 2


def test_what_was_said_of_a_day_ends_with_the_next_one() -> None:
    till = find(two_days(), "9999")
    till.do(till.wired.beside.bought.finding.find_day_requested)
    assert till.purchases.line is None
    till = find(find(two_days(), "9999"), "2011")

    assert (till.purchases.line, numbers(till)) == (None, ["3-000418"])


def test_the_pad_is_for_a_number_or_for_a_day() -> None:
    till = two_days()
    finding = till.wired.beside.bought.finding
    till.do(finding.find_day_requested)
    assert (till.purchases.typed, till.purchases.by_day) == ("", True)
    till.do(finding.find_requested)
    assert (till.purchases.typed, till.purchases.by_day) == ("", False)
    till.do(finding.find_requested)

    assert till.purchases.typed is None


def test_a_customers_list_and_a_new_visit_show_all_days() -> None:
    till = find(two_days(), "2011").scan(CARD.value)
    assert till.purchases.day is None
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)

    assert (till.purchases.day, len(numbers(till))) == (None, 2)
