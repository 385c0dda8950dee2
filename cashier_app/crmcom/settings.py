"""What this room has to be told about an installation of CRM.COM."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CrmComSettings:
    """One installation, up to release R16.

    Attributes:
        base_url: address up to and including `/crmapi/rest/v2`.
        unit: how the shop's unit is identified: one of `id`, `name`, `alternative_code`.
        external_system: the name under which CRM.COM notes where a purchase came from.
        products_key: the request's name for the list of products, which the documentation does not
            show; `products_set` is assumed (crmcom-api.md section 10, row 5).
        country_code: with its plus sign (`+357`); empty when phone numbers go as they were typed.
        phone_international: whether phones are registered with the country code in front.
        ca_file: certificates trusted besides the system's own; empty for none.

    """

    base_url: str
    unit: Mapping[str, str]
    external_system: str = "CASHIER"
    products_key: str = "products_set"
    country_code: str = ""
    phone_international: bool = False
    ca_file: str = ""
