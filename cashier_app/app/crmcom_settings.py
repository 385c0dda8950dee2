"""What the room of CRM.COM has to be told, from the settings file."""

from cashier_app.config.crmcom_section import Identifier
from cashier_app.config.settings import Settings
from cashier_app.crmcom.release import Release
from cashier_app.crmcom.settings import Assumed, CrmComSettings


def crmcom_settings(settings: Settings) -> CrmComSettings:
    """Return the installation that the settings describe."""
    crmcom, identify, assumed = settings.crmcom, settings.identify, settings.crmcom.assumed
    return CrmComSettings(
        base_url=crmcom.base_url,
        release=Release.of(crmcom.release),
        unit=_named(crmcom.unit),
        tap=_named(crmcom.tap),
        business_unit=_named(crmcom.business_unit),
        products_sync_definition=_named(crmcom.products_sync_definition),
        external_system=crmcom.external_system,
        country_code=identify.country_code,
        phone_international=identify.phone_format == "international",
        ca_file=crmcom.ca_file,
        assumed=Assumed(
            products_key=assumed.products_key,
            spend_member=assumed.spend_member,
            products_category_member=assumed.products_category_member,
            identification_medium_member=assumed.identification_medium_member,
            dates_in=assumed.dates_in,
            email_in_lower_case=assumed.email_case == "lower",
            email_through_accounts=assumed.email_through_accounts,
        ),
    )


def _named(identifier: Identifier | None) -> dict[str, str]:
    return identifier.named() if identifier else {}
