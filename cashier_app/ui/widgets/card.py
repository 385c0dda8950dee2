"""The raised surface on which a region of the screen stands."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import restyle

CardKind = Literal[
    "plain",
    "sunken",
    "quiet",
    "reward",
    "reward-soft",
    "attention",
    "reward-attention",
    "danger-attention",
]


class Card(QFrame):
    """A frame with round corners; it is laid out by a `ScaledColumn` or `ScaledRow`.

    Args:
        kind: which surface and outline the style sheet draws.
        object_name: the stable identifier, if programs look for it.
        accessible_name: name of the region, for example `Basket`.
    """

    def __init__(
        self,
        *,
        kind: CardKind = "plain",
        object_name: str = "",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setObjectName(object_name)
        self.setAccessibleName(spoken(accessible_name))

    def set_kind(self, kind: CardKind) -> None:
        """Draw another surface and outline."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self)
