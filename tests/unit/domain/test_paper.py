"""Columns, cells and dots: what a line on paper is made of."""

import pytest

from cashier_app.domain.paper_columns import Cell, cells, figures_set_apart, width
from cashier_app.domain.picture import Picture


@pytest.mark.parametrize(
    ("text", "columns"), [("Milk", 4), ("牛乳", 4), ("q\u0301", 1), ("", 0), ("a\u200bb", 2)]
)
def test_the_columns_of_a_text(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("إيصال 3-000418", "إيصال [3-000418]"),
        ("هاتف +357 22 123456", "هاتف [+357 22 123456]"),
        ("بطاقة ****4471", "بطاقة [****4471]"),
        ("קבלה 3-000418 מיום 03/10/2026", "קבלה [3-000418] מיום 03/10/2026"),
        ("מע״מ 5%", "מע״מ 5%"),
        ("Receipt 3-000418", "Receipt 3-000418"),
        ("شكرًا - لكم", "شكرًا - لكم"),
    ],
)
def test_figures_run_from_the_left_and_take_no_more_room(text: str, apart: str) -> None:
    found = figures_set_apart(text)
    assert found.replace("\u2068", "[").replace("\u2069", "]") == apart
    assert width(found) == width(text)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("", ()),
        ("Goods (9 items)", (Cell("Goods (9 items)", 0, 15, from_right=False),)),
        ("  2 x 4.35", (Cell("2 x 4.35", 2, 10, from_right=False),)),
        ("       free", (Cell("free", 7, 11, from_right=True),)),
        (
            "牛乳    1.20 A",
            (Cell("牛乳", 0, 4, from_right=False), Cell("1.20 A", 8, 14, from_right=True)),
        ),
    ],
)
def test_labels_hold_their_left_edge_and_figures_their_right(
    line: str, found: tuple[Cell, ...]
) -> None:
    assert cells(line) == found


def test_dots() -> None:
    picture = Picture(9, 2, b"\x80\x00\x00\x80")
    black = {(x, y) for y in range(2) for x in range(9) if picture.is_black(x, y)}
    assert black == {(0, 0), (8, 1)}


def test_a_white_margin_is_cut_off_by_whole_bytes() -> None:
    assert Picture(20, 2, b"\x80\x00\x00\x00\x01\x00").without_margin() == Picture(
        16, 2, b"\x80\x00\x00\x01"
    )
    full = Picture(12, 1, b"\x00\x10")
    assert full.without_margin() is full
    assert Picture(8, 0, b"").without_margin() == Picture(0, 0, b"")


def test_a_picture_with_other_dots_than_it_says_is_none() -> None:
    with pytest.raises(ValueError, match="as many bytes"):
        Picture(9, 2, b"\x00\x00\x00")
