"""Small pictures of the states that matter, to be compared with what the screens look like now.

    python -m tests.ui.baseline_pictures              # paint all of them anew
    python -m tests.ui.baseline_pictures FOLDER       # the same into another folder, to look at
    python -m tests.ui.contact_sheet FILE.png         # all of them on one sheet

They are half as wide and high as the screen and have 256 colours, which keeps the set small; a
figure that moved by two pixels or a colour that changed is still seen. The fonts come with the
program, so they look the same on every machine with the pinned Qt; another Qt has a folder of its
own. Works without a display: QT_QPA_PLATFORM=offscreen.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import cast

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, qVersion
from PySide6.QtWidgets import QApplication

from cashier_app.presenters.screens import Screen
from cashier_app.resource_files import resource
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import ThemeName, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.theme import Theme
from tests.ui.every_screen import EveryScreen

PICTURES = Path(__file__).parent / "baseline" / qVersion().rsplit(".", 1)[0]
_COLOURS = 256
# A pixel counts as another one when a channel differs by more than this: the kept palette rounds.
# What it looks like now has no palette: a few pixels more or less would choose all of its colours
# otherwise.
_OTHER = 64


@dataclass(frozen=True, slots=True)
class Look:
    """How a window looks: its size, theme and direction."""

    size: tuple[int, int] = (1280, 800)
    theme: ThemeName = "light"
    right_to_left: bool = False


STANDARD = Look()
# Each look with the states that are kept in it.
LOOKS: dict[str, tuple[Look, dict[Screen, tuple[str, ...]]]] = {
    "": (
        STANDARD,
        {
            Screen.SALE: (
                "sale",
                "sale-empty",
                "sale-offline",
                "sale-preview-loading",
                "sale-preview-failed",
                "sale-no-customer",
                "sale-hits",
                "sale-price",
            ),
            Screen.IDENTIFY: (
                "identify-customer",
                "identify-customer-found",
                "identify-customer-email",
                "identify-customer-offline",
            ),
            Screen.PAYMENT: (
                "payment-cash",
                "payment-card",
                "payment-split",
                "payment-recording",
                "payment-refused",
                "payment-not-sent",
            ),
            Screen.SPEND: ("spend-request", "spend-request-too-much"),
            Screen.UNKNOWN: ("error-unknown-outcome",),
            Screen.RECEIPT: ("receipt", "receipt-offline", "error-printer-out-of-paper"),
            Screen.PURCHASES: ("purchases", "purchases-hers", "cancel-asked", "return-goods"),
            Screen.QUEUE: ("queue", "queue-empty"),
            Screen.PRODUCTS: ("products-paused", "products-never"),
            Screen.SETTINGS: ("settings", "people-chosen", "settings-scanner-learned"),
            Screen.SIGN_IN: ("sign-in", "sign-in-wrong"),
            Screen.SET_UP: ("set-up-store",),
        },
    ),
    "dark": (Look(theme="dark"), {Screen.SALE: ("sale",), Screen.PAYMENT: ("payment-cash",)}),
    "high-contrast": (
        Look(theme="high-contrast"),
        {Screen.SALE: ("sale",), Screen.QUEUE: ("queue",)},
    ),
    "right-to-left": (
        Look(right_to_left=True),
        {Screen.SALE: ("sale",), Screen.RECEIPT: ("receipt",)},
    ),
    "1024x600": (
        Look((1024, 600)),
        {
            Screen.SALE: ("sale",),
            Screen.PAYMENT: ("payment-split",),
            Screen.SETTINGS: ("settings", "settings-scanner-learned"),
        },
    ),
    "1920x1080": (Look((1920, 1080)), {Screen.SALE: ("sale",)}),
    "800x1280": (
        Look((800, 1280)),
        {Screen.SALE: ("sale",), Screen.PURCHASES: ("purchases-hers",)},
    ),
}


def paint(
    application: QApplication, theme: Theme, looks: Iterable[str] = LOOKS
) -> Iterator[tuple[str, EveryScreen]]:
    """Show what is in every picture; its name is that of the state and of an unusual look."""
    for look_name in looks:
        look, kept = LOOKS[look_name]
        theme.use(look.theme, 1, reduced_motion=True)
        direction = Qt.LayoutDirection
        application.setLayoutDirection(
            direction.RightToLeft if look.right_to_left else direction.LeftToRight
        )
        every = EveryScreen(application, theme, Words("en"), look.size, only=kept)
        try:
            for screen, states in kept.items():
                for state in states:
                    every.show(screen, state)
                    yield f"{state}-{look_name}".rstrip("-"), every
        finally:
            every.window.close()
            every.window.deleteLater()
            application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def small(every: EveryScreen) -> Image.Image:
    """Return the window as it looks now, half as wide and high."""
    bytes_ = QByteArray()
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    every.window.grab().toImage().save(buffer, "BMP")  # type: ignore[call-overload] # the stub wants bytes
    whole = Image.open(BytesIO(bytes_.data())).convert("RGB")
    return whole.reduce(2)


def few_colours(picture: Image.Image) -> Image.Image:
    """Return the picture with a palette of its own, without dots between two colours."""
    return picture.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)


def other_pixels(one: Image.Image, another: Image.Image) -> int:
    """Return how many pixels of two pictures differ to the eye; all of them at another size."""
    if one.size != another.size:
        return one.width * one.height
    difference = ImageChops.difference(one.convert("RGB"), another.convert("RGB"))
    strongest = max_of_channels(difference)
    return sum(strongest.histogram()[_OTHER:])


def max_of_channels(picture: Image.Image) -> Image.Image:
    red, green, blue = picture.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def main(folder: Path) -> None:
    application = cast("QApplication", QApplication.instance() or QApplication([]))
    load_fonts(resource("fonts"))
    theme = Theme(
        application, load_design_tokens(resource("tokens.json")), IconSet(resource("icons"))
    )
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    for name, every in paint(application, theme):
        few_colours(small(every)).save(folder / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
