"""The code with which a scanner is tried, in the first set-up and in Settings."""

from cashier_app.domain.scanner_code import SCANNER_TEST_CODE
from cashier_app.presenters.settings_state import Said
from cashier_app.texts.words import Words
from cashier_app.ui.screens.settings_fields import HEIGHT, SettingsCard, show_said
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.barcode import Barcode
from cashier_app.ui.widgets.status_line import StatusLine


class ScannerCard(SettingsCard):
    """The code to scan, and what was learned from it.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        screen: the first part of the identifiers.
        beside: buttons beside what was learned.
    """

    def __init__(self, theme: Theme, words: Words, screen: str, *beside: ActionButton) -> None:
        super().__init__(
            theme, words.text("set-up/scanner"), "scan-barcode", f"{screen}/scanner-card"
        )
        self._words = words
        self.result = StatusLine(theme, f"{screen}/scanner-result", lines=3, middle=True)
        self.add_row(
            Barcode(theme, f"{screen}/test-code", words.text("set-up/scan"), SCANNER_TEST_CODE)
        )
        self.add_row(self.result, *beside)
        self.end()

    def show_heard(self, said: Said | None) -> None:
        """Show what is said of the last scan."""
        show_said(self.result, said, self._words)


class ScannerTrialCard(ScannerCard):
    """A scanner is tried in place of the settings.

    Attributes:
        back: the button that leads back to them.
    """

    def __init__(self, theme: Theme, words: Words) -> None:
        back = ActionButton(
            theme, "settings/back-to-settings", words.text("settings/back"), icon="undo-2",
            height=HEIGHT,
        )  # fmt: skip
        super().__init__(theme, words, "settings", back)
        self.back = back
