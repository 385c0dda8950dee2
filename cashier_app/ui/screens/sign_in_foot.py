"""The foot of Sign in: whether the till is ready for the day."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.presenters.sign_in_state import SignInState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.chip_faces import PRINTERS
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.chip import ChipKind
from cashier_app.ui.widgets.scaled_layouts import ScaledRow
from cashier_app.ui.widgets.status_line import StatusKind, StatusLine

_ICON = 22
# That all is well is told quietly here.
_KINDS: dict[ChipKind, StatusKind] = {"ok": "muted", "plain": "muted", "warn": "warn", "bad": "bad"}


class SignInFoot(QWidget):
    """How the printer stands and how many products there are, before the first sale of the day.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._printer = StatusLine(theme, "sign-in/printer", icon_px=_ICON, style="body")
        self._products = StatusLine(theme, "sign-in/products", icon_px=_ICON, style="body")
        row = ScaledRow(theme, self, gap=24)
        for line in (self._printer, self._products):
            line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.addWidget(line)
        row.addStretch(1)

    def show_state(self, state: SignInState) -> None:
        """Show this state; the number of products stays away until they were counted."""
        face = PRINTERS[state.printer]
        words = self._words.text(f"top-bar/{face.shown}")
        self._printer.show_status(words, _KINDS[face.kind], face.icon)
        products = state.products
        counted = "" if products is None else self._words.text("sign-in/products", n=products)
        self._products.show_status(counted, icon="package")
