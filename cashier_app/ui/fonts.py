"""The fonts that come with the program, and the fonts that the type scale asks for."""

from fractions import Fraction
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from cashier_app.ui.design_tokens import DesignTokens

_TABULAR = QFont.Tag("tnum")


def load_fonts(folder: Path) -> None:
    """Make every font file below the folder known to Qt.

    Raises:
        ValueError: a file is no font that Qt can read; the installation is damaged.
    """
    for path in sorted(folder.rglob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) == -1:
            raise ValueError(f"Qt cannot read this font: {path}")


class FontBook:
    """The fonts of the type scale at one scale factor.

    A font is made once and kept: painting asks for several in each control.
    """

    def __init__(self, tokens: DesignTokens, pixels_per_dp: Fraction) -> None:
        families = tokens.families
        screen = [*families["ui"], *families["ui-arabic"]]
        self._screen_families = list(dict.fromkeys(screen))
        self._receipt_families = list(families["receipt"])
        self._styles = tokens.text_styles
        self._pixels_per_dp = pixels_per_dp
        self._made: dict[tuple[str, int, int, bool], QFont] = {}

    def font(
        self, style: str, weight: int | None = None, px: int | None = None, *, tabular: bool = False
    ) -> QFont:
        """Return the font of a step of the type scale, for example `row` or `amount-total`.

        Args:
            style: the step's name in the design tokens.
            weight: another weight than the step's (400 to 700).
            px: another size than the step's, in pixels at scale 1.
            tabular: figures of equal width, which amount steps have by themselves.

        Raises:
            KeyError: the type scale has no such step.
        """
        step = self._styles[style]
        key = (style, weight or step.weight, px or step.px, tabular or step.tabular)
        if key not in self._made:
            self._made[key] = self._make(*key)
        return self._made[key]

    def _make(self, style: str, weight: int, px: int, tabular: bool) -> QFont:
        font = QFont()
        font.setFamilies(self._receipt_families if style == "receipt" else self._screen_families)
        font.setPixelSize(max(1, round(px * self._pixels_per_dp)))
        font.setWeight(QFont.Weight(weight))
        # The letters as they were drawn, whatever the machine's own font settings are: so the
        # words are as wide on every till, and no picture of them depends on fontconfig.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
        if tabular:
            font.setFeature(_TABULAR, 1)
        return font
