"""What a presenter says: a key and values; `texts` makes the words in the screen's language."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

from cashier_app.domain.frozen import frozen

# Decimal is an amount of money, date and datetime are shown in the language's form (a datetime as
# its time), int goes with the plural forms when it is called `n`, str stands as it is, and a
# message is said within the other one.
Value: TypeAlias = "str | int | Decimal | date | datetime | Message"


@frozen
class Message:
    """A text to show: the key of its words and the values that go into them."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


def say(key: str, **values: Value) -> Message:
    """Make a message."""
    return Message(key, values)
