"""The window as it stands first: the till's look, one calm line, and an ear for the scanner.

It is painted before the screens are imported and built, so nothing is imported here that can wait
(`tests/architecture/test_first_paint.py` holds the list).
"""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from cashier_app.app.build_theme import build_theme
from cashier_app.app.run_options import RunOptions, environment
from cashier_app.config.paths import settings_file
from cashier_app.config.ui_settings import read_ui
from cashier_app.texts.words import SOURCE_LANGUAGE, Words, installed_languages
from cashier_app.ui.barcode_scanner import BarcodeScanner
from cashier_app.ui.design_tokens import theme_name
from cashier_app.ui.main_window import MainWindow
from cashier_app.ui.scan_assembler import ScannerProfile

_WINDOWED = QSize(1280, 800)
# A window that nothing is painted of, as behind another one, must not keep the till from opening.
_PAINTED_WITHIN_MS = 500


class FirstWindow:
    """The window before its screens are there; `RunningTill` puts them in.

    What is scanned from now on is kept until `take_scans`.
    """

    def __init__(self, application: QApplication, options: RunOptions) -> None:
        """Build it; `open` shows it."""
        ui = read_ui(settings_file(options.config), environment(options))
        self._size = QSize(*options.size) if options.size else _WINDOWED
        self._windowed = options.windowed
        self.currency = ui.currency
        scale = Decimal(str(ui.scale))
        self.theme = build_theme(
            application,
            theme_name(ui.theme),
            scale,
            reduced_motion=ui.motion == "reduced",
            left_handed=ui.hand == "left",
            seven_on_top=ui.keypad == "7-8-9",
        )
        language = ui.language if ui.language in installed_languages() else SOURCE_LANGUAGE
        self.words = Words(language, ui.currency)
        directions = Qt.LayoutDirection
        application.setLayoutDirection(
            directions.RightToLeft if self.words.right_to_left else directions.LeftToRight
        )
        self.window = MainWindow(self.theme, scale)
        self._early_scans: list[str] = []
        self._take_scan: Callable[[str], None] = self._early_scans.append
        self.scanner = BarcodeScanner(application, ScannerProfile())
        self.scanner.scanned.connect(self._scanned)
        # The focus rests on the window, so it gets every key. To watch the whole application costs
        # a quarter of a bare start: the first object without a class in Python makes all of Qt's
        # classes, in search of its nearest.
        self.window.installEventFilter(self.scanner)

    def open(self) -> None:
        """Show it, over the whole screen unless a window was asked for; once is enough."""
        if not self.window.isVisible():
            self.window.open(self._size if self._windowed else None)

    def open_with_a_line(self, then: Callable[[], None]) -> None:
        """Show it with the line that the till opens; call `then` once that is painted."""
        picture = self.window.say(self.words.text("till.opening"))
        waits = QTimer(picture)
        waits.setSingleShot(True)
        waits.timeout.connect(then)
        picture.painted.connect(lambda: waits.start(0))
        waits.start(_PAINTED_WITHIN_MS)
        self.open()

    def listen_everywhere(self) -> None:
        """Let the scanner hear the keys of every control, from before there are any."""
        self.window.removeEventFilter(self.scanner)
        self.scanner.install()

    def take_scans(self, take: Callable[[str], None], early: Callable[[str], None]) -> None:
        """Hand over each scan from now on, and first to `early` what was scanned until now."""
        self._take_scan = take
        for code in self._early_scans:
            early(code)
        self._early_scans.clear()

    def _scanned(self, code: str) -> None:
        self._take_scan(code)
