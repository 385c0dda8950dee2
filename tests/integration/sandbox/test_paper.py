"""What a person reads on the virtual paper."""

import pytest

from cashier_app.sandbox.escpos_tokens import tokens
from cashier_app.sandbox.paper import CUT_LINE, paper_lines


def page(number: int, text: str, encoding: str) -> bytes:
    return b"\x1bt" + bytes([number]) + text.encode(encoding) + b"\n"


@pytest.mark.parametrize(
    ("number", "encoding", "text"),
    [
        (0, "cp437", "Frappé to go ½"),
        (19, "cp858", "TO PAY €34.90"),
        (16, "cp1252", "café €2.20"),
        (14, "cp737", "Ευχαριστουμε"),
        (47, "cp1253", "Ευχαριστούμε!"),
    ],
)
def test_text_is_read_in_the_code_page_that_was_chosen(
    number: int, encoding: str, text: str
) -> None:
    assert paper_lines(page(number, text, encoding)) == (text,)


def test_the_code_page_may_change_within_a_line() -> None:
    data = b"\x1bt\x13" + "€5 ".encode("cp858") + b"\x1bt\x2f" + "ΦΠΑ".encode("cp1253") + b"\n"
    assert paper_lines(data) == ("€5 ΦΠΑ",)


def test_a_reset_brings_back_the_first_code_page_and_the_left_side() -> None:
    data = b"\x1bt\x2f\x1ba\x01\x1b@\x82\n"
    assert paper_lines(data) == ("é",)


def test_lines_are_aligned_as_on_paper_of_42_columns() -> None:
    assert paper_lines(b"\x1ba\x01Elia\n") == (" " * 19 + "Elia",)
    assert paper_lines(b"\x1ba\x02Elia\n") == (" " * 38 + "Elia",)
    assert paper_lines(b"\x1ba\x01\x1d!\x11Elia\n") == (" " * 8 + "Elia",)
    assert paper_lines(b"\x1ba1\x1b!\x20Elia\n", columns=32) == (" " * 6 + "Elia",)


def test_commands_leave_no_trace_and_their_arguments_no_letters() -> None:
    data = b"\x1b@\x1bE\x01\x1b-\x01\x1bM\x00\x1b3A\x1dB\x01\x1dLAB\x1b\\AB\x1c.\x1bp\x00AAok\n"
    assert paper_lines(data) == ("ok",)


def test_pictures_barcodes_qr_codes_and_cuts_are_named() -> None:
    raster = b"\x1dv0\x00\x02\x00\x03\x00" + b"\x0a\x1d\x10\x04\x01AB"[:6]
    barcode = b"\x1dkC\x0d5290003011522" + b"\x1dk\x02529000301152\x00"
    qr = b"\x1d(k\x07\x001P0ABCD" + b"\x1d(k\x03\x001Q0"
    stored = b"\x1d8L\x04\x00\x00\x000p00" + b"\x1d(L\x02\x0002"
    columns = b"\x1b*\x21\x01\x00ABC\n"
    data = raster + barcode + qr + stored + columns + b"\x1dVA\x03" + b"\x1bm"
    assert paper_lines(data) == (
        "[picture 16 x 3]",
        "[barcode 5290003011522]",
        "[barcode 529000301152]",
        "[QR code ABCD]",
        "[picture]",
        "[picture]",
        "",
        CUT_LINE,
        CUT_LINE,
    )


def test_feeds_and_tabs_move_the_paper_and_the_text() -> None:
    assert paper_lines(b"a\tb\n\nc\x1bd\x02d\x1bJ\x20e") == ("a       b", "", "c", "", "d", "e")


def test_the_pieces_add_up_to_the_stream_however_it_is_cut() -> None:
    data = (
        b"\x1b@Elia\n\x1dv0\x00\x01\x00\x02\x00\x1b\x1d\x1dk\x02529\x00\x10\x04\x04\x1bD\x08\x00x"
    )
    whole = list(tokens(data))
    assert b"".join(token.raw for token in whole) == data
    for cut in range(len(data)):
        assert sum(len(t.raw) for t in tokens(data[:cut])) <= cut


def test_what_is_not_complete_is_not_printed() -> None:
    assert paper_lines(b"\x1b") == ()
    assert paper_lines(b"\x1dv0\x00\xff") == ()
    assert paper_lines(b"ok\n\x1dk\x02529") == ("ok",)
