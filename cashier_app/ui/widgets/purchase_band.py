"""The reward band of a purchase that is being recorded, was recorded, or was not."""

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.payment_state import Band, RewardBand as BandState
from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.reward_band import RewardBand

_ICONS: dict[Band, str] = {
    Band.NONE: "gift",
    Band.PREVIEWED: "gift",
    Band.RECORDING: "refresh-cw",
    Band.RECORDED: "check",
    Band.REFUSED: "circle-alert",
    Band.NOT_SENT: "cloud-off",
    Band.UNKNOWN: "hourglass",
    Band.WITHOUT_REWARD: "ban",
}
_HEIGHT = 98
_HEIGHT_COMPACT = 70


class PurchaseBand(RewardBand):
    """Shows the band of a state; without one the place stays empty and keeps its size.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        screen: first part of the identifiers, `payment` gives `payment/earned`.
        will_earn: the name of a figure of the preview, `Will earn`.
        earned: the name of the figure while there is none, `Earned`.
        not_known: what stands for a figure that nobody knows, `not known`.
    """

    def __init__(
        self,
        theme: Theme,
        words: Words,
        screen: str,
        *,
        will_earn: str,
        earned: str,
        not_known: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            f"{screen}/earned",
            f"{screen}/reward-state",
            value_style="amount-earned",
            height=_HEIGHT,
            alone=True,
            parent=parent,
        )
        self._words = words
        self._will_earn = will_earn
        self._no_figure = f"{earned}: {not_known}"
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.set_compact(False)
        theme.changed.connect(self._keep_height)

    def show_band(self, band: BandState) -> None:
        """Show what CRM.COM said about the reward of this purchase."""
        self.setVisible(band.title is not None)
        if band.title is None:
            return
        title = self._words.say(band.title)
        line = self._words.say(band.line) if band.line else ""
        if band.amount is None:
            self.show_message(
                title, line, _ICONS[band.kind], figure_accessible_name=self._no_figure
            )
            return
        value = self._words.money(band.amount)
        recording = band.kind is Band.RECORDING
        self.show_earning(title, value, line, state_icon=_ICONS[band.kind], waiting=recording)
        if recording:
            # The title says that it is being recorded; the figure is still that of the preview.
            self.figure.setAccessibleName(spoken(f"{self._will_earn}: {value}"))

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        super().set_compact(compact)
        self._band_height = _HEIGHT_COMPACT if compact else _HEIGHT
        self._keep_height()

    def _keep_height(self) -> None:
        self.setFixedHeight(self._theme.px(self._band_height))
