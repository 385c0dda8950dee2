"""The sections of the settings file: every key, its default, and in words what is allowed.

The description of a field completes the sentence "it must be ..." when a value is refused.
"""

from datetime import time
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
)

from cashier_app.config.field_checks import (
    code_patterns,
    distinct_rates,
    installed_language,
    label_patterns,
    picture_file,
    time_of_day,
    two_decimal_currency,
)
from cashier_app.config.ui_settings import LEAST_SCALE, MOST_SCALE
from cashier_app.domain.person import LONGEST_PIN, SHORTEST_PIN
from cashier_app.domain.reference import SITE_PATTERN, TILL_PATTERN
from cashier_app.domain.verb import Verb


class Section(BaseModel):
    """A section: frozen, and closed to keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Text = Annotated[str, Field(description="a text")]
Language = Annotated[
    str, AfterValidator(installed_language), Field(description="one of the installed languages")
]


class Store(Section):
    """`[store]`: the shop on the receipt, the stem of every reference, and the rules of money."""

    name: Annotated[str, Field(min_length=1, description="the shop's name")]
    address: Annotated[tuple[str, ...], Field(description='lines: ["Street 1", "Town"]')] = ()
    vat_number: Text = ""
    phone: Text = ""
    currency: Annotated[
        str,
        Field(
            pattern=r"^[A-Z]{3}$",
            description="the three letters of a currency with two decimals, such as EUR",
        ),
        AfterValidator(two_decimal_currency),
    ] = "EUR"
    site: Annotated[
        str,
        Field(
            pattern=f"^{SITE_PATTERN}$", description="1 to 8 capital letters and digits, in quotes"
        ),
    ]
    till: Annotated[
        str,
        Field(
            pattern=f"^{TILL_PATTERN}$", description="1 to 4 capital letters and digits, in quotes"
        ),
    ]
    day_ends_at: Annotated[
        time, BeforeValidator(time_of_day), Field(description='a time such as "04:00"')
    ] = time(4)
    cash_rounding: Annotated[
        Decimal,
        Field(
            ge=0,
            multiple_of=Decimal("0.01"),
            description='the smallest coin, such as "0.05", or "0.00" for no rounding',
        ),
    ] = Decimal("0.00")
    reward_spend: Annotated[
        Literal["discount", "tender"], Field(description='"discount" or "tender"')
    ] = "discount"
    vat_rates: Annotated[
        tuple[Annotated[Decimal, Field(ge=0, le=100)], ...],
        Field(max_length=26, description='different rates per cent, such as ["5", "19"]'),
        AfterValidator(distinct_rates),
    ] = ()


class Ui(Section):
    """`[ui]`: how the window looks; `ui_settings.read_ui` reads it before the first picture."""

    language: Language = "en"
    theme: Annotated[
        Literal["light", "dark", "high-contrast"], Field(description="light, dark or high-contrast")
    ] = "light"
    motion: Annotated[Literal["normal", "reduced"], Field(description="normal or reduced")] = (
        "normal"
    )
    hand: Annotated[Literal["right", "left"], Field(description="right or left")] = "right"
    keypad: Annotated[Literal["1-2-3", "7-8-9"], Field(description="1-2-3 or 7-8-9")] = "1-2-3"
    customer_display: Annotated[Literal["auto", "off"], Field(description="auto or off")] = "auto"
    customer_picture: Annotated[
        str,
        AfterValidator(picture_file),
        Field(description="the path of a PNG, JPEG or BMP file that is there, or empty"),
    ] = ""
    sound: Annotated[bool, Field(description="true or false")] = True
    scale: Annotated[
        float,
        Field(
            ge=LEAST_SCALE,
            le=MOST_SCALE,
            description=f"a factor from {LEAST_SCALE} to {MOST_SCALE}",
        ),
    ] = 1.0


class Scanner(Section):
    """`[scanner]`: what the scanner sends around a code, and which codes are customers'."""

    customer_codes: Annotated[
        tuple[str, ...],
        AfterValidator(code_patterns),
        Field(description='regular expressions, such as ["^70\\\\d{8}$"]'),
    ] = ()
    prefix: Text = ""
    suffix: Annotated[
        Literal["Enter", "Tab", ""], Field(description="Enter, Tab, or empty for none")
    ] = "Enter"
    embedded: Annotated[
        tuple[str, ...],
        AfterValidator(label_patterns),
        Field(
            description='13 characters for each kind of label, such as ["21IIIIIPPPppC"]: its '
            "first digits, I for the item, P for the price or W for the weight (small letters for "
            "decimals, of a price at most two), X for what does not matter, C for the check digit"
        ),
    ] = ()


class Identify(Section):
    """`[identify]`: how phone numbers are typed here and known at CRM.COM."""

    country_code: Annotated[
        str, Field(pattern=r"^(\+[0-9]{1,4})?$", description="a country code such as +357")
    ] = ""
    phone_length: Annotated[int, Field(ge=4, le=15, description="4 to 15 digits")] = 8
    phone_format: Annotated[
        Literal["national", "international"], Field(description="national or international")
    ] = "national"


class SignIn(Section):
    """`[sign_in]`: PINs and the lock of the screen."""

    pin_length: Annotated[
        int,
        Field(
            ge=SHORTEST_PIN, le=LONGEST_PIN, description=f"{SHORTEST_PIN} to {LONGEST_PIN} digits"
        ),
    ] = 4
    lock_after_min: Annotated[int, Field(ge=1, le=240, description="1 to 240 minutes")] = 15
    required: Annotated[bool, Field(description="true or false")] = True


def _may_manage(verbs: tuple[Verb, ...]) -> tuple[Verb, ...]:
    if Verb.MANAGE_PEOPLE not in verbs:
        raise ValueError("without manage-people nobody could ever give it back")
    return verbs


Verbs = Annotated[
    tuple[Verb, ...],
    Field(description=f"a list of: {', '.join(verb.value for verb in Verb)}"),
]


class Roles(Section):
    """`[roles]`: what each role may do without asking somebody else."""

    cashier: Verbs = ()
    supervisor: Annotated[Verbs, AfterValidator(_may_manage)] = tuple(Verb)


class Purchases(Section):
    """`[purchases]`: how far back they are shown, what is asked, the limits of a later claim."""

    days: Annotated[int, Field(ge=1, le=3650, description="1 to 3650 days")] = 90
    claim_days: Annotated[int, Field(ge=0, le=365, description="0 to 365 days")] = 7
    claims_per_day: Annotated[int, Field(ge=0, le=100, description="0 to 100 a day")] = 3
    cancel_reason: Annotated[bool, Field(description="true or false")] = False


class DiscountLimit(Section):
    """What may be taken off without asking anybody; both have to let it be."""

    percent: Annotated[
        Decimal, Field(ge=0, le=100, description='per cent from "0" to "100", in quotes')
    ] = Decimal(0)
    amount: Annotated[
        Decimal,
        Field(
            ge=0,
            multiple_of=Decimal("0.01"),
            description='an amount such as "5.00", in quotes, for a whole sale',
        ),
    ] = Decimal(0)


class Discounts(DiscountLimit):
    """`[discounts]`: the limit of everybody; `[discounts.supervisor]`: a supervisor's own."""

    supervisor: DiscountLimit | None = None


class Privacy(Section):
    """`[privacy]`: how long personal values stay on this till, and whether they are masked."""

    keep_days: Annotated[int, Field(ge=1, le=3650, description="1 to 3650 days")] = 90
    mask: Annotated[bool, Field(description="true or false")] = True


class Monitoring(Section):
    """`[monitoring]`: what a chain watches its tills by."""

    textfile: Annotated[
        str,
        Field(pattern=r"^$|\.prom$", description="a file that ends with .prom, or empty for none"),
    ] = ""
