"""Requests as the documentation has them, from the till's values."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given

from cashier_app.crmcom.customer_codes import phone_as_registered
from cashier_app.crmcom.encoding import read_object, with_token, write_json
from cashier_app.crmcom.journaled import sent_event_number, sent_purchase, sent_spend
from cashier_app.crmcom.release import Release
from cashier_app.crmcom.requests import RequestMaker
from cashier_app.crmcom.settings import Assumed, CrmComSettings
from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.discount import Discount, Measure, Reason
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.product import Product
from cashier_app.domain.reward import RecordedPurchase
from tests.contract.sales import asking, sale_of
from tests.fakes.shop import mock_up_basket
from tests.unit.domain.amounts import marked_down

AT = datetime(2026, 11, 23, 12, 58, 7)  # noqa: DTZ001 - the till's wall time
SETTINGS = CrmComSettings(
    base_url="http://127.0.0.1/crmapi/rest/v2",
    unit={"alternative_code": "SHOP1"},
    external_system="CASHIER",
    country_code="+357",
)
MAKE = RequestMaker(SETTINGS)
CARD = Identification(Means.CARD, " 7012864471 ")
FOUND = Customer(CARD, id="7EDE")


def test_a_purchase_names_customer_unit_time_lines_and_reference() -> None:
    """Page 490514, product lines 952063."""
    request = MAKE.create_purchase(sale_of(FOUND, AT))
    assert request.call == "customer_events/purchases/create"
    assert read_object(request.body) == {
        "rewards_participant_identifier": {"id": "7EDE"},
        "performed_by_unit_identifier": {"alternative_code": "SHOP1"},
        "performed_on": "2026-11-23T12:58:07",
        "products_set": [
            {
                "product_identifier": {"code": "CHE-001"},
                "quantity": 2,
                "net_amount": Decimal("8.29"),
                "vat_amount": Decimal("0.41"),
                "total_amount": Decimal("8.70"),
            },
            {
                "product_identifier": {"code": "COF-901"},
                "quantity": 1,
                "net_amount": Decimal("3.28"),
                "vat_amount": Decimal("0.62"),
                "total_amount": Decimal("3.90"),
            },
            {
                "product_identifier": {"code": "FRU-001"},
                "quantity": Decimal("0.485"),
                "net_amount": Decimal("0.92"),
                "vat_amount": Decimal("0.05"),
                "total_amount": Decimal("0.97"),
            },
        ],
        "reference_number": "LCA1-3-000418-K7Q2",
        "external_system": "CASHIER",
        "external_system_reference_number": "LCA1-3-000418-K7Q2",
        "fields_set": "id,number,life_cycle_state,total_awarded_amount,"
        "total_instant_spend_amount,total_automatic_spend_amount,total_additional_spend_amount,"
        "total_spend_amount,products_set",
    }
    assert '"total_amount":3.90}' in request.body, "amounts are numbers with two decimals"
    assert '"quantity":2,' in request.body, "pieces are whole numbers"


@given(marked_down(known=True))
def test_lines_are_sent_as_they_sell_and_never_below_nothing(basket: Basket) -> None:
    """A discount has no member of its own (crmcom-api.md 10.16): it is off the lines already."""
    sent = sent_lines(basket)
    assert sent_line_faults(sent, basket.total) == []
    assert all(line.keys() == sent[0].keys() for line in sent)


def sent_lines(basket: Basket) -> list[dict[str, Decimal]]:
    sent = read_object(write_json(MAKE.preview(basket, AT)))["products_set"]
    assert isinstance(sent, list)
    return sent


def sent_line_faults(lines: list[dict[str, Decimal]], goods: Decimal) -> list[str]:
    faults = [f"{line} is below nothing" for line in lines if line["total_amount"] < 0]
    faults += [
        f"{line} does not add up"
        for line in lines
        if line["net_amount"] + line["vat_amount"] != line["total_amount"]
    ]
    if sum((line["total_amount"] for line in lines), Decimal(0)) != goods:
        faults.append("the lines do not make the goods")
    return faults


def test_lines_sent_at_their_shelf_price_are_noticed() -> None:
    basket = mock_up_basket()
    sent = sent_lines(basket)
    tenth = Discount(Measure.PER_CENT, Decimal(10), Reason.STAFF)
    assert sent_line_faults(sent, basket.total) == []
    assert sent_line_faults(sent, basket.with_discount(tenth).total) != []


def test_a_preview_is_the_purchase_without_reference() -> None:
    """Page 490516; crmcom-api.md section 10, row 4."""
    sale = sale_of(FOUND, AT)
    purchase = read_object(MAKE.create_purchase(sale).body)
    preview = MAKE.preview(sale.basket, AT)
    without = ("reference_number", "external_system", "external_system_reference_number")
    assert set(preview) == set(purchase).difference(without)
    assert "total_additional_spend_amount" in str(preview["fields_set"])


def test_a_customer_who_was_never_looked_up_is_named_by_her_code() -> None:
    body = MAKE.preview(Basket("b").with_customer(Customer(CARD)), AT)
    assert body["rewards_participant_identifier"] == {
        "access_token_identifier": {"authentication_code": "7012864471"}
    }


def test_nobody_is_named_for_nobody() -> None:
    with pytest.raises(TransitionError):
        MAKE.preview(Basket("b"), AT)


def test_the_name_of_the_product_list_is_a_setting() -> None:
    """Section 10, row 5: the documentation does not show it."""
    make = RequestMaker(replace(SETTINGS, assumed=Assumed(products_key="purchase_products_set")))
    request = make.create_purchase(sale_of(FOUND, AT))
    assert "purchase_products_set" in read_object(request.body)
    assert sent_purchase(request) == make.wanted_purchase(sale_of(FOUND, AT))


def test_a_journaled_purchase_tells_what_to_look_for() -> None:
    for customer in (FOUND, Customer(CARD)):
        sale = sale_of(customer, AT)
        assert sent_purchase(MAKE.create_purchase(sale)) == MAKE.wanted_purchase(sale)


def test_a_spend_points_at_the_purchase_by_its_number() -> None:
    """Page 512467."""
    sale = asking(sale_of(FOUND, AT), RecordedPurchase("55", "CE0001234", Decimal(1)), "4")
    request = MAKE.create_spend(sale, AT)
    assert read_object(request.body) == {
        "rewards_participant_identifier": {"id": "7EDE"},
        "purchase_customer_request_identifier": {"number": "CE0001234"},
        "performed_by_unit_identifier": {"alternative_code": "SHOP1"},
        "performed_on": "2026-11-23T12:58:07",
        "spend_amount": Decimal("4.00"),
        "fields_set": "id,number,life_cycle_state,spend_amount,reduction_method",
    }
    assert '"spend_amount":4.00,' in request.body
    wanted, performed_on = sent_spend(request)
    assert (wanted.purchase_number, performed_on) == ("CE0001234", AT)


def test_a_spend_on_a_purchase_without_number_points_at_its_id() -> None:
    sale = asking(sale_of(FOUND, AT), RecordedPurchase("55", "", Decimal(1)), "4")
    body = read_object(MAKE.create_spend(sale, AT).body)
    assert body["purchase_customer_request_identifier"] == {"id": "55"}


def test_nothing_is_spent_on_a_purchase_that_is_not_recorded() -> None:
    with pytest.raises(TransitionError):
        MAKE.create_spend(sale_of(FOUND, AT), AT)
    assert MAKE.wanted_spend(sale_of(FOUND, AT)) is None


def test_cancellations_name_the_event_by_number() -> None:
    """Pages 511758 and 490417."""
    for request in (MAKE.cancel_purchase("CE7"), MAKE.cancel_spend("CE7")):
        assert read_object(request.body)["customer_event_identifier"] == {"number": "CE7"}
        assert sent_event_number(request) == "CE7"


@pytest.mark.parametrize(
    ("typed", "national", "international"),
    [
        ("99452148", "99452148", "+35799452148"),
        ("99 45-21 48", "99452148", "+35799452148"),
        ("+357 99452148", "99452148", "+35799452148"),
        ("0035799452148", "99452148", "+35799452148"),
        ("+44 20 7946 0000", "+442079460000", "+442079460000"),
        ("0044 20 7946 0000", "00442079460000", "00442079460000"),
    ],
)
def test_a_phone_goes_in_the_form_in_which_it_is_registered(
    typed: str, national: str, international: str
) -> None:
    assert phone_as_registered(typed, "+357", international=False) == national
    assert phone_as_registered(typed, "+357", international=True) == international


def test_without_a_country_code_a_phone_goes_as_its_digits() -> None:
    assert phone_as_registered("99 45 21 48", "", international=True) == "99452148"


@pytest.mark.parametrize(
    ("means", "value", "code"),
    [
        (Means.PHONE, "99 45 21 48", "99452148"),
        (Means.CARD, " 7012864471", "7012864471"),
        (Means.EMAIL, "E.Georgiou@gmail.com ", "E.Georgiou@gmail.com"),
    ],
)
def test_whatever_identifies_is_sent_as_it_is_registered(
    means: Means, value: str, code: str
) -> None:
    """crmcom-api.md section 10, row 12."""
    assert MAKE.code(Identification(means, value)) == code


def test_e_mails_go_in_lower_case_where_they_are_registered_so() -> None:
    make = RequestMaker(replace(SETTINGS, assumed=Assumed(email_in_lower_case=True)))
    assert make.code(Identification(Means.EMAIL, " E.G@Gmail.com")) == "e.g@gmail.com"
    assert make.code(Identification(Means.CARD, "AbC")) == "AbC"


@pytest.mark.parametrize("release", [Release(10), Release(16), Release(17), Release(18)])
def test_a_preview_of_fifty_lines_stays_small(release: Release) -> None:
    place = {"id": "0A1B2C3D4E5F60718293A4B5C6D7E8F9"}
    settings = replace(SETTINGS, release=release, unit=place, tap=place, business_unit=place)
    basket = Basket("b").with_customer(Customer(CARD))
    for line in range(50):
        product = Product(f"LONG-CODE-{line:04}", "x", Decimal("1234.56"), Decimal(19))
        basket = basket.with_product(product, Decimal(12))
    body = with_token(write_json(RequestMaker(settings).preview(basket, AT)), "t" * 500)
    assert len(body.encode()) < 12_000
