"""What names a customer in an entry stands beside it, so that it can be forgotten later.

The entry keeps a salted hash of it: the chain covers the hash, so the values can neither be changed
unnoticed while they are there, nor does the chain break when they are erased.
"""

import json
import secrets
import sqlite3
from collections.abc import Collection
from decimal import Decimal
from hashlib import sha256
from typing import Any

# Where names and numbers stand in a sale, in what a return leaves of one, and in a receipt: also
# in what CRM.COM says in its own words. What an older Cashier left in its rows stays there, sealed.
_OF_SALE = (
    "basket.customer.identification.value",
    "basket.customer.member_number",
    "basket.customer.name",
    "basket.customer.first_name",
    "basket.customer.last_name",
    "preview.message",
    "answer.message",
    "refusal",
)
_PLACES = (
    *_OF_SALE,
    *(f"rest.{place}" for place in _OF_SALE),
    "words",
    "reward.customer",
    "reward.ending",
    "reward.message",
)
# The fact that says up to which row personal values were erased.
ERASED_UNTIL = "personal_erased_until"
_REQUEST = "request"
_SALT_BYTES = 16


def take_out(document: dict[str, Any]) -> dict[str, str]:
    """Empty the places in a document that name a customer; return what stood there, by place."""
    found = {}
    for place in _PLACES:
        holder, name = _holder(document, place)
        if holder is not None and holder.get(name):
            found[place] = holder[name]
            holder[name] = ""
    return found


def put_back(document: dict[str, Any], values: dict[str, str]) -> None:
    """Fill in what was taken out; what was erased since stays empty."""
    for place in _PLACES:
        holder, name = _holder(document, place)
        if holder is not None and place in values:
            holder[name] = values[place]


def names_her(request: str, words: Collection[str]) -> bool:
    """Whether a request holds one of these words, as they are or as JSON writes them."""
    return any(word in request or json.dumps(word)[1:-1] in request for word in words)


def keep(db: sqlite3.Connection, entry: int, salt: str, content: str) -> None:
    """Keep what was taken out of this entry."""
    db.execute("INSERT INTO personal VALUES (?, ?, ?)", (entry, salt, content))


def kept(db: sqlite3.Connection, entry: int) -> dict[str, str]:
    """Return what was taken out of this entry: nothing if that was nothing, or was erased."""
    row = db.execute("SELECT content FROM personal WHERE entry = ?", (entry,)).fetchone()
    return {} if row is None else json.loads(row[0], parse_float=Decimal)


def content_of(values: dict[str, str], request: str | None) -> str:
    """Write values, and a request that holds some of them, as they are kept."""
    whole = values if request is None else {**values, _REQUEST: request}
    return json.dumps(whole, ensure_ascii=False)


def request_in(content: dict[str, str]) -> str | None:
    """Return the request that was kept with the values."""
    return content.get(_REQUEST)


def new_salt() -> str:
    """Draw what makes a short value, such as a phone number, impossible to guess from its hash."""
    return secrets.token_hex(_SALT_BYTES)


def hash_of(salt: str, content: str) -> str:
    """Return what the entry keeps of its personal values."""
    return sha256(f"{salt}{content}".encode()).hexdigest()


def erase(db: sqlite3.Connection, until: int) -> None:
    """Forget what was kept beside the rows up to this one."""
    # Else the words would stay readable in the pages that the file keeps for later.
    db.execute("PRAGMA secure_delete = ON")
    db.execute("DELETE FROM personal WHERE entry <= ?", (until,))


def note_erased(db: sqlite3.Connection, until: int) -> None:
    """Say in the journal that this was forgotten, so that it is not taken for tampering."""
    db.execute(
        "INSERT INTO facts (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (ERASED_UNTIL, str(until)),
    )


def erased_until(db: sqlite3.Connection) -> int:
    """Return the number of the last row up to which personal values were erased; 0 if never."""
    row = db.execute("SELECT value FROM facts WHERE name = ?", (ERASED_UNTIL,)).fetchone()
    return 0 if row is None else int(row[0])


def _holder(document: dict[str, Any], place: str) -> tuple[dict[str, Any] | None, str]:
    *way, name = place.split(".")
    for step in way:
        inner = document.get(step)
        if not isinstance(inner, dict):
            return None, name
        document = inner
    return document, name
