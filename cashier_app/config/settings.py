"""The settings of a till: one TOML file, overridden by the environment, checked as a whole."""

import tomllib
from collections.abc import Collection, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError

from cashier_app.config.crmcom_section import CrmCom
from cashier_app.config.environment import overrides, put
from cashier_app.config.faults import fault_lines
from cashier_app.config.printer_section import Printer
from cashier_app.config.sections import (
    Discounts,
    Identify,
    Monitoring,
    Privacy,
    Purchases,
    Roles,
    Scanner,
    Section,
    SignIn,
    Store,
    Ui,
)
from cashier_app.domain.discount import Markdown
from cashier_app.domain.embedded_code import EmbeddedPattern
from cashier_app.domain.errors import CashierError
from cashier_app.domain.money import Currency
from cashier_app.domain.person import Role, SignInRules
from cashier_app.domain.shop import Shop


class SettingsError(CashierError):
    """The settings cannot be used; `faults` has a line each: file, key, value, what is allowed."""

    def __init__(self, *faults: str) -> None:
        """Keep one line for each fault."""
        super().__init__("\n".join(faults))
        self.faults = faults


class Settings(Section):
    """All settings; the sections without a default hold something that nobody can guess."""

    store: Annotated[Store, Field(description="a section with name, site and till")]
    crmcom: Annotated[CrmCom, Field(description="a section with base_url and unit")]
    printer: Annotated[Printer, Field(description="a section")] = Printer()
    ui: Annotated[Ui, Field(description="a section")] = Ui()
    scanner: Annotated[Scanner, Field(description="a section")] = Scanner()
    identify: Annotated[Identify, Field(description="a section")] = Identify()
    sign_in: Annotated[SignIn, Field(description="a section")] = SignIn()
    roles: Annotated[Roles, Field(description="a section")] = Roles()
    purchases: Annotated[Purchases, Field(description="a section")] = Purchases()
    discounts: Annotated[Discounts, Field(description="a section")] = Discounts()
    privacy: Annotated[Privacy, Field(description="a section")] = Privacy()
    monitoring: Annotated[Monitoring, Field(description="a section")] = Monitoring()


def load(
    path: Path | None, environ: Mapping[str, str], languages: Collection[str] = ("en",)
) -> Settings:
    """Read and check the settings.

    Args:
        path: the settings file; None when everything comes from the environment.
        environ: the environment; `CASHIER_STORE__NAME` overrides `name` of `[store]`, and so on.
        languages: the languages that are installed.

    Raises:
        SettingsError: the file cannot be read, or something in it or in the environment is wrong.

    """
    tables = _tables(path) if path else {}
    given = overrides(environ)
    for key, value in given.items():
        put(tables, key, value)
    try:
        return Settings.model_validate(tables, context={"languages": tuple(languages)})
    except ValidationError as error:
        raise SettingsError(*fault_lines(error, Settings, path, given)) from error


def shop(settings: Settings) -> Shop:
    """Return what the domain knows of the shop."""
    store, identify = settings.store, settings.identify
    return Shop(
        name=store.name,
        site=store.site,
        till=store.till,
        address=store.address,
        vat_number=store.vat_number,
        phone=store.phone,
        currency=Currency(store.currency),
        vat_rates=store.vat_rates,
        cash_rounding=store.cash_rounding,
        reward_as_discount=store.reward_spend == "discount",
        customer_codes=settings.scanner.customer_codes,
        country_code=identify.country_code,
        phone_length=identify.phone_length,
        phone_international=identify.phone_format == "international",
    )


def sign_in_rules(settings: Settings) -> SignInRules:
    """Return how people sign in here, and which role holds which verb."""
    sign_in, roles = settings.sign_in, settings.roles
    return SignInRules(
        required=sign_in.required,
        pin_length=sign_in.pin_length,
        lock_after_s=sign_in.lock_after_min * 60.0,
        roles={
            Role.CASHIER: frozenset(roles.cashier),
            Role.SUPERVISOR: frozenset(roles.supervisor),
        },
    )


def labels(settings: Settings) -> tuple[EmbeddedPattern, ...]:
    """Return the kinds of barcodes that hold a price or a weight."""
    return tuple(map(EmbeddedPattern, settings.scanner.embedded))


def discount_limit(settings: Settings, role: Role) -> Markdown:
    """Return how far below the shelf somebody of this role may sell without asking."""
    shared = settings.discounts
    own = shared.supervisor if role is Role.SUPERVISOR else None
    limit = own or shared
    return Markdown(limit.percent, limit.amount)


def _tables(path: Path) -> dict[str, Any]:
    try:
        # Some editors put a byte-order mark in front; TOML does not know it.
        return tomllib.loads(path.read_text("utf-8-sig"), parse_float=Decimal)
    except FileNotFoundError as error:
        raise SettingsError(
            f"{path}: there is no such file. Open the till once, and it asks for what it needs; or "
            "name the file with --config."
        ) from error
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: is not UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: is not TOML: {error}") from error
