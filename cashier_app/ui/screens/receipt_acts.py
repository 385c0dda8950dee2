"""What else can be done with a receipt: buttons in a row below the paper."""

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.message import Message
from cashier_app.services.ports import ReceiptFile
from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.scaled_layouts import ScaledRow

_AROUND = 8
_SAVE = "download"
_ICONS = {"receipt.saved": "check", "receipt.not-saved": "circle-alert"}
_GIFT = "gift"
_GIFT_ICONS = {"receipt.gift-printing": "printer", "receipt.gift-printed": "check"}
_LONGER, _SHORT = 4, 3


class ReceiptActs(QWidget):
    """Gift receipt, save as picture, save as PDF."""

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gift = ActionButton(
            theme, "receipt/gift-receipt", words.text("receipt/gift"), size="small", icon=_GIFT
        )
        self._words = words
        self.picture = self._saving(theme, words, "picture")
        self.pdf = self._saving(theme, words, "pdf")
        row = ScaledRow(theme, self, gap=8, across=_AROUND, down=_AROUND)
        row.addWidget(self.gift, _LONGER)
        row.addWidget(self.picture, _SHORT)
        row.addWidget(self.pdf, _SHORT)

    def show_saved(self, kind: ReceiptFile | None, message: Message | None) -> None:
        """Mark the button of what was saved last; its description says where, or that it failed."""
        for own, button in ((ReceiptFile.PICTURE, self.picture), (ReceiptFile.PDF, self.pdf)):
            said = message if own is kind else None
            self._mark(button, said, _ICONS.get(said.key, _SAVE) if said else _SAVE)

    def show_gift(self, message: Message | None) -> None:
        """Mark the button with what became of the gift receipt; its description says it."""
        icon = _GIFT_ICONS.get(message.key, "circle-alert") if message else _GIFT
        self._mark(self.gift, message, icon)

    def _mark(self, button: ActionButton, said: Message | None, icon: str) -> None:
        button.set_label(button.label, accessible_name=button.accessibleName(), icon=icon)
        button.setAccessibleDescription(spoken(self._words.say(said) if said else ""))

    @staticmethod
    def _saving(theme: Theme, words: Words, kind: str) -> ActionButton:
        label = words.text(f"receipt/{kind}")
        return ActionButton(
            theme,
            f"receipt/save-receipt-as-{kind}",
            label[:1].upper() + label[1:],
            accessible_name=words.text(f"receipt/save-{kind}"),
            size="small",
            icon=_SAVE,
        )
