"""How the settings of the screen stand in the file: which key, and in which form."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from cashier_app.domain.frozen import frozen
from cashier_app.domain.setting import Setting

Path = tuple[str, ...]
Tables = Mapping[str, Any]

_BETWEEN_LINES = ", "
# The key that says where a printer is, for each kind of connection.
_PRINTER_ADDRESSES = {
    "network": "host",
    "usb": "usb",
    "serial": "device",
    "cups": "queue",
    "windows": "queue",
    "file": "file",
}
# From the newest: the first that is there names the place of a sale, if the release knows it.
_PLACES = ((18, "business_unit"), (17, "tap"), (0, "unit"))
_NAMED_BY = "alternative_code"


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _joined(value: object) -> str:
    values = value if isinstance(value, list | tuple) else []
    return _BETWEEN_LINES.join(map(str, values))


def _split(text: str) -> list[str]:
    return [part for part in (one.strip() for one in text.split(",")) if part]


def _spaced(value: object) -> str:
    """Show expressions, which may hold a comma and hold no blank."""
    values = value if isinstance(value, list | tuple) else []
    return " ".join(map(str, values))


def _yes_or_no(value: object) -> str:
    return "true" if value is True else "false" if value is False else str(value)


def _yes(text: str) -> object:
    return {"true": True, "false": False}.get(text, text)


def _rates(text: str) -> list[str]:
    """Read `5, 19`, also as people write it: `5 %; 19 %`."""
    return [part for part in re.split(r"[\s,;%]+", text) if part]


def _number(text: str) -> object:
    """Return the number, or what was typed: the check of the settings names the fault."""
    return int(text) if text.isascii() and text.isdigit() else text


def _name_of(value: object) -> str:
    """Return the one name in `{ alternative_code = "SHOP1" }`."""
    return next(iter(map(str, value.values())), "") if isinstance(value, Mapping) else ""


@frozen
class Form:
    """A key of the file, and its two forms: as the screen shows it, and as the file keeps it."""

    path: Path
    shown: Callable[[object], str] = _text
    kept: Callable[[str], object] = str


_SPECIAL: Mapping[Setting, Form] = {
    Setting.ADDRESS: Form(("store", "address"), _joined, _split),
    Setting.VAT_RATES: Form(("store", "vat_rates"), _joined, _rates),
    Setting.COLUMNS: Form(("printer", "columns"), _text, _number),
    Setting.PRINTER_PORT: Form(("printer", "port"), _text, _number),
    Setting.PRINTER_BAUD: Form(("printer", "baud"), _text, _number),
    Setting.PHONE_LENGTH: Form(("identify", "phone_length"), _text, _number),
    Setting.CUSTOMER_CODES: Form(("scanner", "customer_codes"), _spaced, str.split),
    Setting.SOUND: Form(("ui", "sound"), _yes_or_no, _yes),
}


def form_of(setting: Setting, tables: Tables) -> Form:
    """Return where a setting stands in this file, and how."""
    if setting is Setting.UNIT:
        place, by = _unit(_table(tables, "crmcom"))
        return Form(("crmcom", place), _name_of, lambda name: {by: name})
    if setting is Setting.PRINTER_ADDRESS:
        connection = str(_table(tables, "printer").get("connection", ""))
        return Form(("printer", _PRINTER_ADDRESSES.get(connection, "host")))
    return _SPECIAL.get(setting) or Form(tuple(setting.value.split(".")))


def value_at(tables: Tables, path: Path) -> object:
    """Return what stands at a place; None when nothing does."""
    section, key = path
    return _table(tables, section).get(key)


def setting_at(path: Path) -> Setting | None:
    """Return the setting of the screen that a fault of the settings is about, if it is one."""
    section, key = (*path, "", "")[:2]
    if section == "crmcom" and key in {place for _, place in _PLACES}:
        return Setting.UNIT
    if section == "printer" and key in _PRINTER_ADDRESSES.values():
        return Setting.PRINTER_ADDRESS
    return next((one for one in Setting if one.value == f"{section}.{key}"), None)


def _unit(crmcom: Mapping[str, Any]) -> tuple[str, str]:
    """Return the key that names the place of sales, and by which of its names."""
    release = str(crmcom.get("release", "")).partition(".")[0]
    number = int(release) if release.isascii() and release.isdigit() else 0
    for since, place in _PLACES:
        given = crmcom.get(place)
        if number >= since and isinstance(given, Mapping) and given:
            return place, str(next(iter(given)))
    return "unit", _NAMED_BY


def _table(tables: Tables, section: str) -> Mapping[str, Any]:
    table = tables.get(section)
    return table if isinstance(table, Mapping) else {}
