"""The icon of the window: one drawing in every size."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from cashier_app.resource_files import resource
from cashier_app.ui.app_icon import SIDES, app_icon


@pytest.mark.parametrize("side", SIDES)
def test_the_icon_is_drawn_in_every_size(side: int, qapp: QApplication) -> None:
    icon = app_icon(resource("app-icon.svg"))
    picture = icon.pixmap(QSize(side, side)).toImage()
    assert picture.width() == side
    assert picture.pixelColor(0, 0).alpha() < 128, "the corner is round"
    assert picture.pixelColor(side // 2, side // 10).name() == "#6e2463"
