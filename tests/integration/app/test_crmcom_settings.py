"""Everything that `[crmcom]` and `[identify]` say reaches the room that talks to CRM.COM."""

from pathlib import Path

from cashier_app.app.crmcom_settings import crmcom_settings
from cashier_app.config.settings import load
from cashier_app.crmcom.release import Release
from cashier_app.crmcom.settings import Assumed, CrmComSettings
from tests.integration.crmcom.certificates import Authority

LEAST = {
    "CASHIER_STORE__NAME": "Elia Market",
    "CASHIER_STORE__SITE": "LCA1",
    "CASHIER_STORE__TILL": "3",
    "CASHIER_CRMCOM__BASE_URL": "https://crm.example/crmapi/rest/v2",
    "CASHIER_CRMCOM__UNIT__ID": "29",
}


def test_the_least_settings_leave_everything_at_its_default() -> None:
    assert crmcom_settings(load(None, LEAST)) == CrmComSettings(
        base_url="https://crm.example/crmapi/rest/v2", unit={"id": "29"}
    )


def test_every_setting_arrives(tmp_path: Path) -> None:
    certificates = Authority.made_in(tmp_path).ca_file
    environ = {
        **LEAST,
        "CASHIER_CRMCOM__RELEASE": "18",
        "CASHIER_CRMCOM__TAP": '{ code = "T3" }',
        "CASHIER_CRMCOM__BUSINESS_UNIT": '{ code = "SHOP1" }',
        "CASHIER_CRMCOM__PRODUCTS_SYNC_DEFINITION": '{ alternative_code = "TILL_SYNC" }',
        "CASHIER_CRMCOM__EXTERNAL_SYSTEM": "TILL",
        "CASHIER_CRMCOM__CA_FILE": certificates,
        "CASHIER_CRMCOM__ASSUMED__PRODUCTS_KEY": "lines_set",
        "CASHIER_CRMCOM__ASSUMED__SPEND_MEMBER": "spend_amount",
        "CASHIER_CRMCOM__ASSUMED__PRODUCTS_CATEGORY_MEMBER": "category_identifier",
        "CASHIER_CRMCOM__ASSUMED__IDENTIFICATION_MEDIUM_MEMBER": "code",
        "CASHIER_CRMCOM__ASSUMED__DATES_IN": "Europe/London",
        "CASHIER_CRMCOM__ASSUMED__EMAIL_CASE": "lower",
        "CASHIER_CRMCOM__ASSUMED__EMAIL_THROUGH_ACCOUNTS": "false",
        "CASHIER_IDENTIFY__COUNTRY_CODE": "+357",
        "CASHIER_IDENTIFY__PHONE_FORMAT": "international",
    }
    assert crmcom_settings(load(None, environ)) == CrmComSettings(
        base_url="https://crm.example/crmapi/rest/v2",
        release=Release(18),
        unit={"id": "29"},
        tap={"code": "T3"},
        business_unit={"code": "SHOP1"},
        products_sync_definition={"alternative_code": "TILL_SYNC"},
        external_system="TILL",
        country_code="+357",
        phone_international=True,
        ca_file=certificates,
        assumed=Assumed(
            products_key="lines_set",
            spend_member="spend_amount",
            products_category_member="category_identifier",
            identification_medium_member="code",
            dates_in="Europe/London",
            email_in_lower_case=True,
            email_through_accounts=False,
        ),
    )
