"""What this room has to be told about an installation of CRM.COM."""

from collections.abc import Mapping
from dataclasses import field

from cashier_app.crmcom.release import R16, R17, Release
from cashier_app.domain.frozen import frozen

NamedBy = Mapping[str, str]
"""One name of something at CRM.COM, such as `{"alternative_code": "SHOP1"}`; empty for none."""


@frozen
class Assumed:
    """What the documentation leaves open, as the till assumes it (crmcom-api.md section 10).

    Attributes:
        products_key: the list of products in preview and create (row 5).
        spend_member: the member of create that asks for a spend, from R17; empty: there is none
            and spending is a call of its own (row 6).
        products_category_member: the category of a product in synchronise; empty: left out (23).
        identification_medium_member: what is inside `customer_identification_medium_identifier`,
            from R18; empty: access tokens are used, which that release still takes (row 24).
        dates_in: the time zone of all dates; `local` is that of this computer (row 10).
        email_in_lower_case: how e-mail addresses are registered (row 12).
        email_through_accounts: whether an e-mail that no access token holds is looked for among
            the accounts (row 12).

    """

    products_key: str = "products_set"
    spend_member: str = ""
    products_category_member: str = ""
    identification_medium_member: str = ""
    dates_in: str = "local"
    email_in_lower_case: bool = False
    email_through_accounts: bool = True


@frozen
class CrmComSettings:
    """One installation, of any release from R10 to R18.

    Attributes:
        base_url: address up to and including `/crmapi/rest/v2`.
        release: chooses the flow, and which fields are asked for.
        unit: the shop's unit: `id`, `name` or `alternative_code`. Needed up to R16.
        tap: the till's transaction acquiring point, from R17: `id`, `name` or `code`.
        business_unit: the shop's business unit, from R18.
        products_sync_definition: what CRM.COM does with the products that it is sent.
        external_system: the name under which CRM.COM notes where a purchase came from.
        country_code: with its plus sign (`+357`); empty when phone numbers go as they were typed.
        phone_international: whether phones are registered with the country code in front.
        ca_file: certificates trusted besides the system's own; empty for none.
        assumed: what the documentation leaves open.

    """

    base_url: str
    release: Release = R16
    unit: NamedBy = field(default_factory=dict)
    tap: NamedBy = field(default_factory=dict)
    business_unit: NamedBy = field(default_factory=dict)
    products_sync_definition: NamedBy = field(default_factory=dict)
    external_system: str = "CASHIER"
    country_code: str = ""
    phone_international: bool = False
    ca_file: str = ""
    assumed: Assumed = Assumed()

    @property
    def spends_with_purchase(self) -> bool:
        """Whether create takes a spend along, from R17 (crmcom-api.md 10.6)."""
        return bool(self.assumed.spend_member) and self.release >= R17
