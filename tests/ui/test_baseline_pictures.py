"""The screens look as they did: each picture is painted twice, then compared with the one kept.

When a screen was changed on purpose: `python -m tests.ui.baseline_pictures`, and look at the sheet.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.ui.theme import Theme
from tests.ui.baseline_pictures import LOOKS, PICTURES, other_pixels, paint, small
from tests.ui.contact_sheet import contact_sheet

# A few pixels at the edges of letters may be rounded otherwise by another processor.
_FEW = 12
_ALL_TOGETHER = 1_500_000


@pytest.fixture(autouse=True)
def _direction(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("look", LOOKS)
def test_the_screens_look_as_they_did(
    look: str, qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    others: dict[str, int] = {}
    for name, every in paint(qapp, theme, [look]):
        # After many other sizes of letters Qt paints a large one a shade otherwise once, and from
        # then on always alike.
        every.window.grab()
        now, again = small(every), small(every)
        assert now.tobytes() == again.tobytes(), f"{name} does not even look like itself"
        with Image.open(PICTURES / f"{name}.png") as kept:
            count = other_pixels(now, kept)
        if count > _FEW:
            now.save(tmp_path / f"{name}.png")
            others[name] = count
    assert others == {}, f"what they look like now is in {tmp_path}"


def test_every_picture_kept_is_compared_and_all_are_small() -> None:
    wanted = {
        f"{state}-{look}".rstrip("-")
        for look, (_, kept) in LOOKS.items()
        for states in kept.values()
        for state in states
    }
    files = list(PICTURES.glob("*.png"))
    assert {file.stem for file in files} == wanted
    assert sum(file.stat().st_size for file in files) < _ALL_TOGETHER


def test_a_small_change_is_seen(qapp: QApplication, theme: Theme) -> None:
    name, every = next(paint(qapp, theme, ["dark"]))
    with Image.open(PICTURES / f"{name}.png") as kept:
        assert other_pixels(small(every), kept) <= _FEW
        pay = every.window.findChild(QWidget, "sale/pay")
        assert isinstance(pay, QWidget)
        pay.move(pay.x(), pay.y() - 2)
        assert other_pixels(small(every), kept) > _FEW
        theme.use("light")
        assert other_pixels(small(every), kept) > kept.width * kept.height // 2
    every.window.close()


def test_a_contact_sheet_has_all_pictures_of_a_folder(tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        Image.new("RGB", (640, 400), "#123456").save(tmp_path / f"{name}.png")
    sheet = contact_sheet(tmp_path, columns=2)
    assert sheet.size == (2 * 490 + 10, 2 * 328 + 10)
    colours = {colour: count for count, colour in sheet.getcolors(1000) or []}
    assert colours[(0x12, 0x34, 0x56)] == 3 * 480 * 300
