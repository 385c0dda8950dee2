"""`[crmcom]` of the settings file: which CRM.COM this till talks to, and how it wants to be asked.

The description of a field completes the sentence "it must be ..." when a value is refused.
"""

import re
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from cashier_app.config.field_checks import (
    certificate_file,
    known_time_zone,
    on_this_machine,
    web_address,
)
from cashier_app.config.sections import Section

_OLDEST, _NEWEST = 10, 18
# Longer than any write may take (25 s), and as long as the latest request that was ever measured.
_QUIET_AT_LEAST_S = 60
_RELEASE = re.compile(r"(\d{1,2})(\.\d{1,2})?", re.ASCII)


def _release(value: object) -> str:
    """Read `16` or `13.1`, as a number or a text; 16.10 stays what was written."""
    found = _RELEASE.fullmatch(str(value))
    if isinstance(value, bool) or not found or not _OLDEST <= int(found[1]) <= _NEWEST:
        raise ValueError
    return str(value)


class Identifier(Section):
    """How something is named at CRM.COM: by exactly one of its names."""

    @model_validator(mode="after")
    def _exactly_one(self) -> "Identifier":
        if len(self.named()) != 1:
            raise ValueError
        return self

    def named(self) -> dict[str, str]:
        """Return the one that is given, under its name."""
        return {key: value for key, value in self.model_dump().items() if value}


class UnitIdentifier(Identifier):
    """How a unit, or a run definition, is named (crmcom-api.md 4.1)."""

    id: str = ""
    name: str = ""
    alternative_code: str = ""


class TapIdentifier(Identifier):
    """How a transaction acquiring point is named, from release 17 (crmcom-api.md 4.1)."""

    id: str = ""
    name: str = ""
    code: str = ""


class BusinessUnitIdentifier(Identifier):
    """How a business unit is named, from release 18; its members are assumed (4.1)."""

    id: str = ""
    name: str = ""
    alternative_code: str = ""
    code: str = ""


_UNIT = 'exactly one of id, name and alternative_code: { alternative_code = "SHOP1" }'
_TAP = 'exactly one of id, name and code: { code = "TILL3" }'
_BUSINESS_UNIT = 'exactly one of id, name, alternative_code and code: { code = "SHOP1" }'
_MEMBER = Field(
    pattern=r"^([A-Za-z_][A-Za-z0-9_]*)?$", description="the name of a JSON member, or empty"
)


class Assumed(Section):
    """`[crmcom.assumed]`: what CRM.COM's documentation leaves open, as the till assumes it.

    This is the one place for it; each key names the row of crmcom-api.md section 10.
    """

    products_key: Annotated[
        str,
        Field(
            pattern=r"^[A-Za-z_][A-Za-z0-9_]*$",
            description="the name of a JSON member such as products_set",
        ),
    ] = "products_set"
    """Row 5: the list of products in preview and create."""
    spend_member: Annotated[str, _MEMBER] = ""
    """Row 6: the member of create that asks for a spend, from release 17; empty: a call of its own.
    """
    products_category_member: Annotated[str, _MEMBER] = ""
    """Row 23: the category of a product in synchronise; empty: categories are left out."""
    identification_medium_member: Annotated[str, _MEMBER] = ""
    """Row 24: what is inside customer_identification_medium_identifier, from release 18; empty:
    the access token, which that release still takes."""
    dates_in: Annotated[
        str,
        AfterValidator(known_time_zone),
        Field(description='"local", or a time zone such as "Asia/Nicosia" that this computer has'),
    ] = "local"
    """Row 10: the time zone of all dates; local is that of this computer."""
    email_case: Annotated[
        Literal["as-typed", "lower"], Field(description='"as-typed" or "lower"')
    ] = "as-typed"
    """Row 12: how e-mail addresses are registered."""
    email_through_accounts: Annotated[bool, Field(description="true or false")] = True
    """Row 12: whether an e-mail that nobody's access token holds is looked for in the accounts."""


class CrmCom(Section):
    """`[crmcom]`: the installation of CRM.COM this till talks to; its key is in the keyring."""

    base_url: Annotated[
        str,
        AfterValidator(web_address),
        Field(
            description="an https address such as https://crm.example/crmapi/rest/v2; http only to "
            "this machine itself (localhost, 127.0.0.1, ::1)"
        ),
    ]
    release: Annotated[
        str,
        BeforeValidator(_release),
        Field(description="a release from 10 to 18, such as 16 or 13.1"),
    ] = "16"
    unit: Annotated[UnitIdentifier | None, Field(validate_default=True, description=_UNIT)] = None
    tap: Annotated[TapIdentifier | None, Field(validate_default=True, description=_TAP)] = None
    business_unit: Annotated[
        BusinessUnitIdentifier | None, Field(validate_default=True, description=_BUSINESS_UNIT)
    ] = None
    products_sync_definition: Annotated[UnitIdentifier | None, Field(description=_UNIT)] = None
    external_system: Annotated[
        str, Field(min_length=1, description="the name CRM.COM knows this till software by")
    ] = "CASHIER"
    quiet_period_s: Annotated[
        int,
        Field(
            ge=1,
            le=86400,
            description="a number of seconds from 60 to 86400; from 1 only where base_url is this "
            "machine itself",
        ),
    ] = 120
    ca_file: Annotated[
        str,
        AfterValidator(certificate_file),
        Field(description="the path of a file of certificates, or empty"),
    ] = ""
    assumed: Annotated[Assumed, Field(description="a section")] = Assumed()

    @field_validator("quiet_period_s")
    @classmethod
    def _longer_than_a_late_request(cls, value: int, info: ValidationInfo) -> int:
        """Refuse a period in which a request could still be on its way: it would be sent twice.

        Nothing is late on the way to a stand-in on this machine.
        """
        base_url = info.data.get("base_url")
        if value < _QUIET_AT_LEAST_S and base_url is not None and not on_this_machine(base_url):
            raise ValueError
        return value

    @field_validator("unit", "tap", "business_unit")
    @classmethod
    def _place_of_the_release(
        cls, value: Identifier | None, info: ValidationInfo
    ) -> Identifier | None:
        """Ask for a place at which sales are made: the last field that could name it is missed."""
        fields = _PLACES.get(info.field_name or "", ())
        release = info.data.get("release")
        if release is None or info.field_name != _last_place(release):
            return value
        # A place that is there and wrong is not among the data; its own fault is enough.
        if value is None and all(name in info.data and not info.data[name] for name in fields):
            raise PydanticCustomError(
                "missing", "missing", {"because": f"release is {release}{_without(fields)}"}
            )
        return value


# Each field that names the place of a sale, with those before it that could name it as well.
_PLACES = {"unit": (), "tap": ("unit",), "business_unit": ("unit", "tap")}
_TAPS_SINCE, _BUSINESS_UNITS_SINCE = 17, 18


def _last_place(release: str) -> str:
    major = int(release.partition(".")[0])
    if major < _TAPS_SINCE:
        return "unit"
    return "tap" if major < _BUSINESS_UNITS_SINCE else "business_unit"


def _without(fields: tuple[str, ...]) -> str:
    return f" and there is no {' and no '.join(fields)}" if fields else ""
