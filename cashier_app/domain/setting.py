"""The settings that a person changes at the till itself; all others stand in the file only."""

from collections.abc import Iterable, Mapping
from enum import Enum

from cashier_app.domain.errors import CashierError


class Setting(Enum):
    """One of them; the value is its section and key in the settings file.

    At the till every value is a text: what a person reads and types. `UNIT` is whatever names the
    place of the shop's sales at CRM.COM, and `PRINTER_ADDRESS` what the kind of connection asks
    for: a host, a USB device, a serial device or a queue.
    """

    STORE_NAME = "store.name"
    ADDRESS = "store.address"
    VAT_NUMBER = "store.vat_number"
    PHONE = "store.phone"
    SITE = "store.site"
    TILL = "store.till"
    VAT_RATES = "store.vat_rates"
    CRM_ADDRESS = "crmcom.base_url"
    RELEASE = "crmcom.release"
    UNIT = "crmcom.unit"
    PRINTER_NAME = "printer.name"
    PRINTER_CONNECTION = "printer.connection"
    PRINTER_ADDRESS = "printer.address"
    PRINTER_PORT = "printer.port"
    PRINTER_BAUD = "printer.baud"
    PRINTER_PROFILE = "printer.profile"
    COLUMNS = "printer.columns"
    LANGUAGE = "ui.language"
    THEME = "ui.theme"
    MOTION = "ui.motion"
    HAND = "ui.hand"
    SOUND = "ui.sound"
    SCANNER_PREFIX = "scanner.prefix"
    SCANNER_SUFFIX = "scanner.suffix"
    CUSTOMER_CODES = "scanner.customer_codes"
    COUNTRY_CODE = "identify.country_code"
    PHONE_LENGTH = "identify.phone_length"
    PHONE_FORMAT = "identify.phone_format"


class WrongSettingsError(CashierError):
    """The settings were not written, because these would not be allowed.

    `others` says in English what is wrong with the rest of the file, if that is the reason.
    """

    def __init__(self, settings: Iterable[Setting], others: str = "") -> None:
        """Keep which ones, each once, in the order of the file."""
        wrong = set(settings)
        self.settings = tuple(one for one in Setting if one in wrong)
        self.others = others
        names = ", ".join(one.value for one in self.settings)
        super().__init__(others or f"not allowed: {names}")


# Short codes of capitals and digits: nobody means anything else with small letters.
_CAPITALS = (Setting.SITE, Setting.TILL)


def as_kept(setting: Setting, typed: str) -> str:
    """Return what is kept of what a person types."""
    return typed.upper() if setting in _CAPITALS else typed


_API_PATH = "/crmapi/rest/v2"


def whole_address(typed: str) -> str:
    """Return the address of CRM.COM's interface for what a person types, often only the host."""
    address = typed.strip()
    if address and "://" not in address:
        address = f"https://{address}"
    address = address.rstrip("/")
    _, _, place = address.partition("://")
    return address + _API_PATH if place and "/" not in place else address


def with_whole_address(values: Mapping[Setting, str]) -> dict[Setting, str]:
    """Return these values with the address of CRM.COM, if it is among them, whole."""
    whole = dict(values)
    if Setting.CRM_ADDRESS in whole:
        whole[Setting.CRM_ADDRESS] = whole_address(whole[Setting.CRM_ADDRESS])
    return whole
