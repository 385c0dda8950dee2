"""What `doctor` finds: one line a check, that says what is wrong and what to do."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any

from cashier_app.crmcom.diagnosis import Why, why
from cashier_app.domain.errors import (
    CashierError,
    DamagedBooksError,
    KeyRefusedError,
    RefusedError,
)
from cashier_app.domain.frozen import frozen
from cashier_app.services.line import CLOCK_TOLERANCE_S
from cashier_app.services.ports import PrinterState


class Health(Enum):
    """How a check came out; only `WRONG` makes the till unwell."""

    WELL = "well"
    NOTE = "note"
    WRONG = "wrong"
    NOT_CHECKED = "not-checked"


_MARKS = {Health.WELL: "ok", Health.NOTE: "note", Health.WRONG: "WRONG", Health.NOT_CHECKED: "-"}


@frozen
class Finding:
    """One check."""

    check: str
    health: Health
    words: str

    def as_line(self) -> str:
        """Return it as a person reads it: `WRONG printer: out of paper. ...`."""
        return f"{_MARKS[self.health]:<5} {self.check}: {self.words}"

    def as_json(self) -> dict[str, object]:
        """Return it as `doctor --json` writes it."""
        return {"check": self.check, "state": self.health.value, "words": self.words}


def well(check: str, words: str) -> Finding:
    """Nothing is to be done."""
    return Finding(check, Health.WELL, words)


def note(check: str, words: str) -> Finding:
    """Worth knowing, and the till works."""
    return Finding(check, Health.NOTE, words)


def wrong(check: str, words: str) -> Finding:
    """Somebody has to do something."""
    return Finding(check, Health.WRONG, words)


def not_checked(check: str, words: str) -> Finding:
    """It could not be looked at, and the words say why."""
    return Finding(check, Health.NOT_CHECKED, words)


_WHY: Mapping[Why, str] = {
    Why.NAME_NOT_KNOWN: "no computer is known by the name in {address}. "
    "Check crmcom.base_url, the network cable and the name server.",
    Why.NOBODY_THERE: "nobody listens at {address}. "
    "Check host and port in crmcom.base_url, or ask the operator whether CRM.COM is up.",
    Why.NO_ANSWER: "{address} does not answer in time. "
    "Check the network and its firewall, or ask the operator whether CRM.COM is up.",
    Why.NOT_REACHABLE: "{address} cannot be reached. Check the network cable and crmcom.base_url.",
    Why.LINE_BROKE: "the line to {address} breaks before an answer is there. "
    "Check whether a proxy or firewall stands in between.",
    Why.UNKNOWN_AUTHORITY: "the certificate of {address} is vouched for by nobody this computer "
    "trusts. If the operator has an authority of its own, name its file in crmcom.ca_file; if not, "
    "somebody may be in the way: do not go on.",
    Why.EXPIRED: "the certificate of {address} has run out, or the clock of this computer is wrong "
    "(it says {now}). Check the clock, then tell the operator.",
    Why.NOT_YET_VALID: "the certificate of {address} is not valid yet, or the clock of this "
    "computer is wrong (it says {now}). Check the clock, then tell the operator.",
    Why.ANOTHER_HOST: "the certificate of {address} is for another host. "
    "Check the name in crmcom.base_url; if it is right, somebody may be in the way.",
    Why.NOT_SECURE: "{address} does not speak TLS as it has to. "
    "Check https and port in crmcom.base_url; if they are right, somebody may be in the way.",
    Why.NOT_CRMCOM: "{address} answers, but not as CRM.COM does ({error}). "
    "Check crmcom.base_url: it ends with /crmapi/rest/v2.",
    Why.NO_KEY: "there is no API key to sign in with. Store it with cashier-app set-api-key.",
    Why.KEY_REFUSED: "CRM.COM answers at {address} and does not accept the API key{said}. "
    "Check that it was copied whole, store it again with cashier-app set-api-key, or ask for a "
    "new one.",
    Why.REFUSED: "CRM.COM answers at {address} and refuses{said}.",
}


def crmcom_trouble(error: CashierError, address: str, now: datetime) -> str:
    """Say in one line what is wrong with the line to CRM.COM and what to do."""
    told = error.words if isinstance(error, KeyRefusedError | RefusedError) else ""
    return _WHY[why(error)].format(
        address=address,
        now=now.isoformat(" ", "minutes"),
        error=error,
        said=f" (it says: {one_line(told)})" if told else "",
    )


def clock(offset_s: float | None) -> Finding:
    """Judge this computer's clock by CRM.COM's."""
    if offset_s is None:
        return not_checked("clock", "CRM.COM gave no time to compare with.")
    if abs(offset_s) <= CLOCK_TOLERANCE_S:
        return well("clock", f"within {max(1, round(abs(offset_s)))} s of CRM.COM's.")
    slow = "behind" if offset_s > 0 else "ahead of"
    return wrong(
        "clock",
        f"this computer's clock is {round(abs(offset_s))} s {slow} CRM.COM's. Set it, and let the "
        "system keep it by a time server: receipts and look-ups go by it.",
    )


_PRINTER: Mapping[PrinterState, tuple[Health, str]] = {
    PrinterState.READY: (Health.WELL, "ready."),
    PrinterState.PRINTING: (Health.WELL, "printing."),
    PrinterState.NOT_KNOWN: (
        Health.NOTE,
        "it does not say how it is. cashier-app print-test shows whether it prints.",
    ),
    PrinterState.NONE: (Health.NOTE, "no printer is set up (printer.connection is none)."),
    PrinterState.PAPER_LOW: (
        Health.NOTE,
        "ready, and its paper runs low. Have a new roll at hand.",
    ),
    PrinterState.OFFLINE: (
        Health.WRONG,
        "it is switched to offline. Press its online or feed key.",
    ),
    PrinterState.OUT_OF_PAPER: (Health.WRONG, "out of paper. Put in a new roll."),
    PrinterState.COVER_OPEN: (Health.WRONG, "its cover is open. Close it."),
    PrinterState.NOT_REACHABLE: (
        Health.WRONG,
        "it cannot be reached. Check that it is on, its cable, and [printer] in the settings.",
    ),
}


def printer(state: PrinterState, name: str) -> Finding:
    """Judge the printer by what it says of itself."""
    health, words = _PRINTER[state]
    return Finding("printer", health, f"{name}: {words}" if name else words)


FINGER_MM = 12


def keys(height_mm: float | None) -> Finding:
    """Judge the smallest keys of a running till by what a finger hits."""
    if height_mm is None:
        return not_checked("screen", "it does not say how large it is, so keys are not measured.")
    words = f"the smallest keys are {height_mm} mm high"
    if height_mm >= FINGER_MM:
        return well("screen", f"{words}.")
    factor = FINGER_MM / max(height_mm, 1)
    return note(
        "screen",
        f"{words}, and fingers want {FINGER_MM}. Make [ui] scale {factor:.2f} times what it is, "
        "if the screen has room for it.",
    )


def journal(verdict: Mapping[str, Any], folder: str) -> Finding:
    """Judge the books by what a check of the whole chain found."""
    if verdict["fault"] is not None:
        words = f"the books in {folder} were changed or damaged, first bad {verdict['fault']}. "
        return wrong("journal", f"{words}Sell on, keep the folder as it is, and ask for help.")
    words = f"the books in {folder} are whole, {verdict['rows']} rows checked."
    if verdict["remarks"]:
        return note("journal", f"{words} Note: {'; '.join(verdict['remarks'])}.")
    return well("journal", words)


def lost(error: DamagedBooksError) -> Finding:
    """Say of books that cannot be read at all what becomes of them."""
    words = "Keep the folder as it is: the till restores its books when it is next opened."
    return wrong("journal", f"{one_line(str(error))}. {words}")


def outbox(rows: Sequence[Mapping[str, object]]) -> Finding:
    """Say what waits to be sent; what waits for a person is no fault of the till."""
    if not rows:
        return well("waiting", "nothing waits to be sent.")
    person = sum(row["state"] in ("refused", "needs-a-person") for row in rows)
    words = f"{len(rows)} waiting to be sent"
    if person:
        words += f", {person} of them for a person: see Waiting to be sent on the till"
    return note("waiting", f"{words}.")


def one_line(text: str) -> str:
    """Return a text from outside as one line of printable characters, for a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
