"""No text from outside becomes a command: many hostile receipts, read by a tokenizer of our own."""

from random import Random

import pytest

from cashier_app.printing.code_pages import CodePages
from cashier_app.printing.escpos_library import EscposLibrary
from cashier_app.printing.escpos_writer import EscposWriter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.layout_options import LayoutOptions
from tests.integration.printing.escpos_tokens import UnknownCommandError
from tests.integration.printing.hostile_receipts import COMMANDS, hostile_receipt
from tests.integration.printing.test_escpos_writer import (
    CUT,
    FEED,
    LEAVE_KANJI,
    RESET,
    commands_of,
    without_code_pages,
)

pytestmark = pytest.mark.usefixtures("qapp")

USUAL, LONG = 10_000, 100_000
PRINTERS = {"TM-T88V": 42, "TM-T20II": 48, "ZJ-5870": 32, "TM-U220": 42}


def foreign_commands(writer: EscposWriter, columns: int, random: Random) -> list[bytes]:
    """Print one hostile receipt; return what is among its commands and not the layout's own."""
    layout = PaperLayout(LayoutOptions(footer=(random.choice(COMMANDS),), claim_days=7))
    lines = layout.lines(hostile_receipt(random), columns, "en")
    sent = without_code_pages(writer.receipt(lines, columns))
    expected = [RESET, LEAVE_KANJI]
    for line in lines:
        if line.code and not sent[len(expected)].startswith(b"\x1ba"):
            continue  # this printer can draw no code
        expected += commands_of(line, sent[len(expected)])
    expected += [FEED, CUT] if sent[-1] == CUT else sent[len(expected) :][-1:]
    return [] if sent == expected else sent


@pytest.mark.parametrize(("name", "columns"), PRINTERS.items())
def test_no_text_of_many_hostile_receipts_becomes_a_command(
    name: str, columns: int, *, long_run: bool
) -> None:
    random = Random(f"hostile to {name}")
    writer = EscposWriter(EscposLibrary(), name)
    for number in range((LONG if long_run else USUAL) // len(PRINTERS)):
        assert foreign_commands(writer, columns, random) == [], number


def test_a_gate_with_a_hole_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same receipts through a gate that lets everything pass."""
    for room in ("page", "text_gate", "code_pages", "store_block", "goods_block", "reward_block"):
        for name in ("printable", "in_one_line"):
            monkeypatch.setattr(
                f"cashier_app.printing.{room}.{name}", lambda text: text, raising=False
            )
    monkeypatch.setattr(CodePages, "lacking", lambda *_: frozenset())
    random = Random("hostile")
    writer = EscposWriter(EscposLibrary(), "TM-T88V")

    def found() -> bool:
        try:
            return bool(foreign_commands(writer, 42, random))
        except (UnknownCommandError, IndexError):
            return True

    assert any(found() for _ in range(20))
