"""What stands in the place of the basket's lines: one thing at a time, the lines unless asked."""

from cashier_app.presenters.edit_keys import EditKeys
from cashier_app.presenters.parking import Parking
from cashier_app.presenters.price_form import Prices
from cashier_app.presenters.sale_state import MiddlePanel


class SaleMiddle:
    """All quick keys, the parked baskets, the form for a price, or the lines themselves."""

    def __init__(self, parking: Parking, prices: Prices, keys: EditKeys) -> None:
        """Show what of these was asked for last."""
        self.parking = parking
        self.prices = prices
        self.keys = keys
        self._all_keys = False

    @property
    def panel(self) -> MiddlePanel:
        """What is in view."""
        if self.prices.open:
            return MiddlePanel.PRICE
        if self.parking.open:
            return MiddlePanel.PARKED
        keys = self._all_keys or self.keys.open
        return MiddlePanel.ALL_KEYS if keys else MiddlePanel.LINES

    @property
    def busy(self) -> bool:
        """Whether a basket is being parked, or a price is typed and not given yet."""
        return self.parking.busy or self.prices.typing

    def toggle_keys(self) -> None:
        """Show all quick keys, or the lines again."""
        shown = self.panel is MiddlePanel.ALL_KEYS
        self.show_lines()
        self._all_keys = not shown

    def show_lines(self) -> None:
        """Put the lines back."""
        self._all_keys = False
        self.parking.shut()
        self.prices.shut()
        self.keys.shut()
