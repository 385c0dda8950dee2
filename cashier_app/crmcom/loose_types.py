"""The types of CRM.COM's answers, which are loose (crmcom-api.md 1.5).

Amounts are numbers or texts, Booleans are true, 1 or "true", absent members are there with null.
"""

import re
from datetime import MAXYEAR, MINYEAR, datetime
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from cashier_app.domain.money import ZERO, rounded

_NUMBER = re.compile(r"[+-]?\d{1,12}(\.\d+)?", re.ASCII)
_MOST = Decimal(10) ** 12
_YES = ("true", "1", "yes")
_NO = ("false", "0", "no")


def _amount(value: object) -> Decimal | None:
    """Read an amount, to the cent; nothing that is not plainly one passes."""
    if isinstance(value, str):
        value = _number(value.strip())
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise ValueError("not an amount")  # noqa: TRY004 - pydantic collects ValueError only
    amount = Decimal(value)
    if not amount.is_finite() or amount.copy_abs() >= _MOST:
        raise ValueError("no amount of money")
    return rounded(amount)


def _number(text: str) -> Decimal | None:
    if not text:
        return None
    if _NUMBER.fullmatch(text) is None:
        raise ValueError("not an amount")
    return Decimal(text)


def _not_negative(amount: Decimal | None) -> Decimal | None:
    if amount is not None and amount < ZERO:
        raise ValueError("less than nothing")
    return amount


def _flag(value: object) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise ValueError("neither yes nor no")


def _text(value: object) -> object:
    if value is None:
        return ""
    return value.strip() if isinstance(value, str) else value


def text_of(value: object) -> str:
    """Read a `Text` where there are thousands of them, without a model around each.

    Raises:
        ValueError: it is neither text nor number.

    """
    if isinstance(value, str):
        return value.strip()
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise ValueError("not a text")  # noqa: TRY004 - pydantic collects ValueError only
    return str(value)


def _moment(value: object) -> datetime | None:
    """Read a local wall time to the second; what cannot be read is a time we do not know.

    So is a day of the calendar's first or last year: servers write one for "none", and in another
    zone it may be past the calendar's end.
    """
    try:
        moment = datetime.fromisoformat(str(value).strip())
    except ValueError:
        return None
    if moment.year in {MINYEAR, MAXYEAR}:
        return None
    return moment.replace(microsecond=0, tzinfo=None)


Amount = Annotated[Decimal | None, BeforeValidator(_amount)]
"""An amount with two decimals, or None where it was not said."""
Spent = Annotated[Amount, AfterValidator(_not_negative)]
"""An amount that comes off a bill: less than nothing of it would raise the bill."""
Flag = Annotated[bool | None, BeforeValidator(_flag)]
"""Yes, no, or None where it was not said."""
Text = Annotated[str, BeforeValidator(_text)]
"""A text without blanks around it, empty where it was not said; a number becomes its digits."""
Moment = Annotated[datetime | None, BeforeValidator(_moment)]
"""Local time of the server without zone, or None."""
