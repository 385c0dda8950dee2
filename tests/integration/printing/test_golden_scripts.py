"""The paper of the virtual printer is the receipt of the screen, in every script."""

import sys

import pytest
from PySide6.QtGui import QImage

from cashier_app.printing.paper_picture import paper_image
from tests.integration.printing.escpos_tokens import pictures
from tests.integration.printing.golden_scripts import (
    PRINTERS,
    SCRIPTS,
    bytes_in,
    golden_bytes,
    golden_picture,
    lines_in,
    seen_on_paper,
)

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(
        sys.platform != "linux", reason="other systems draw the same fonts with other dots"
    ),
]
BLACK_AND_WHITE = QImage.Format.Format_Grayscale8

everywhere = pytest.mark.parametrize(
    ("script", "profile"), [(script, profile) for script in SCRIPTS for profile in PRINTERS]
)


@everywhere
def test_the_bytes_are_those_of_yesterday(script: str, profile: str) -> None:
    assert bytes_in(script, profile) == golden_bytes(script, profile).read_bytes()


@everywhere
def test_paper_looks_as_it_did_yesterday(script: str, profile: str) -> None:
    seen = seen_on_paper(bytes_in(script, profile), PRINTERS[profile])
    before = QImage(str(golden_picture(script, profile)))
    assert seen.convertToFormat(BLACK_AND_WHITE) == before.convertToFormat(BLACK_AND_WHITE)


@everywhere
def test_the_virtual_printer_shows_the_picture_of_the_receipt_view(
    script: str, profile: str
) -> None:
    columns = PRINTERS[profile]
    seen = seen_on_paper(bytes_in(script, profile), columns)
    shown = paper_image(lines_in(script, profile), columns)
    assert seen.size() == shown.size()
    assert seen.convertToFormat(BLACK_AND_WHITE) == shown.convertToFormat(BLACK_AND_WHITE)


@pytest.mark.parametrize(
    ("script", "profile", "drawn"),
    [
        ("english", "TM-T88V", False),
        ("greek", "TM-T88V", False),
        ("russian", "TM-T20II", False),
        ("russian", "ZJ-5870", False),
        ("greek", "ZJ-5870", True),
        ("arabic", "TM-T88V", True),
        ("hebrew", "TM-T20II", True),
        ("thai", "TM-T88V", True),
        ("emoji", "TM-T20II", True),
    ],
)
def test_a_script_is_drawn_only_where_the_printer_has_no_letters_for_it(
    script: str, profile: str, *, drawn: bool
) -> None:
    lines = [down for _, down, _ in pictures(bytes_in(script, profile)) if down < 100]
    assert bool(lines) is drawn
