"""Dates go in CRM.COM's wall time; whose zone that is stands nowhere (section 10, row 10)."""

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from cashier_app.crmcom import answers
from cashier_app.crmcom.encoding import read_object
from cashier_app.crmcom.journaled import sent_purchase
from cashier_app.crmcom.requests import RequestMaker
from cashier_app.crmcom.settings import Assumed, CrmComSettings
from cashier_app.crmcom.wall_time import WallTime
from cashier_app.crmcom.wire_models import ListedPurchase
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.storage.sale_codec import SALES
from tests.contract.sales import sale_of

AT = datetime(2026, 11, 23, 12, 58, 7, 900)  # noqa: DTZ001 - the till's wall time
CUSTOMER = Customer(Identification(Means.CARD, "7012864471"), id="7EDE")
LOCAL = CrmComSettings(base_url="http://127.0.0.1/", unit={"id": "1"})
IN_LONDON = replace(LOCAL, assumed=Assumed(dates_in="Europe/London"))


@pytest.fixture
def in_cyprus() -> Iterator[None]:
    """A till whose computer is set to Cyprus: two hours before London, in winter and summer."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change the zone of a process")
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Asia/Nicosia"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def test_by_default_the_tills_own_time_goes_out_as_it_is() -> None:
    body = read_object(RequestMaker(LOCAL).create_purchase(sale_of(CUSTOMER, AT)).body)
    assert body["performed_on"] == "2026-11-23T12:58:07"


@pytest.mark.usefixtures("in_cyprus")
def test_a_site_in_another_zone_gets_its_own_time() -> None:
    make = RequestMaker(IN_LONDON)
    body = read_object(make.create_purchase(sale_of(CUSTOMER, AT)).body)
    assert body["performed_on"] == "2026-11-23T10:58:07"
    page = make.purchases_page({}, AT, 0)
    assert page["submitted_after_date"] == "2026-11-23T10:58:07"
    summer = AT.replace(month=7)
    assert WallTime("Europe/London").written(summer) == "2026-07-23T10:58:07"


@pytest.mark.usefixtures("in_cyprus")
def test_a_sale_is_looked_for_at_the_time_that_was_sent() -> None:
    make = RequestMaker(IN_LONDON)
    sale = sale_of(CUSTOMER, AT)
    assert sent_purchase(make.create_purchase(sale)) == make.wanted_purchase(sale)


@pytest.mark.usefixtures("in_cyprus")
def test_a_sale_of_the_hour_that_comes_twice_is_looked_for_where_it_was_sent() -> None:
    make = RequestMaker(replace(LOCAL, assumed=Assumed(dates_in="UTC")))
    sale = sale_of(CUSTOMER, datetime(2026, 10, 25, 3, 30, fold=1))  # noqa: DTZ001 - wall time
    read_back = SALES.from_json(SALES.to_json(sale))
    assert sent_purchase(make.create_purchase(sale)) == make.wanted_purchase(read_back)


@pytest.mark.usefixtures("in_cyprus")
def test_the_times_of_answers_become_the_tills_own() -> None:
    row = ListedPurchase.model_validate(
        {"id": "1", "performed_on": "2026-11-23T10:58:07", "total_amount": "13.57"}
    )
    there = answers.past_purchase(row, WallTime("Europe/London"))
    assert there.performed_on == AT.replace(microsecond=0)
    assert answers.past_purchase(row, WallTime()).performed_on == AT.replace(hour=10, microsecond=0)
    assert answers.past_purchase(ListedPurchase(id="1"), WallTime()).performed_on is None


@pytest.mark.usefixtures("in_cyprus")
@pytest.mark.parametrize("none", ["0001-01-01T00:00:00", "9999-12-31T23:59:59"])
@pytest.mark.parametrize("zone", ["local", "America/New_York", "Asia/Nicosia"])
def test_the_first_and_the_last_day_of_the_calendar_stand_for_no_time(none: str, zone: str) -> None:
    row = ListedPurchase.model_validate({"id": "1", "performed_on": none, "total_amount": "13.57"})
    assert answers.past_purchase(row, WallTime(zone)).performed_on is None
