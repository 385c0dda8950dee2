"""What a cashier can ask of the Sale screen; it has a signal of each name."""

from decimal import Decimal
from typing import Protocol


class LineIntents(Protocol):
    """What a cashier can ask of the basket lines."""

    def line_selected(self, place: int) -> None:
        """A basket line was tapped."""
        ...

    def one_more_requested(self) -> None:
        """One more of the selected line."""
        ...

    def one_less_requested(self) -> None:
        """One less of the selected line."""
        ...

    def remove_requested(self) -> None:
        """Remove the selected line."""
        ...

    def undo_requested(self) -> None:
        """Take the last removal or change of customer back."""
        ...

    def empty_requested(self) -> None:
        """Ask whether to empty the basket."""
        ...

    def empty_confirmed(self) -> None:
        """Remove all items."""
        ...

    def empty_declined(self) -> None:
        """Keep the basket."""
        ...


class ParkingIntents(Protocol):
    """What a cashier can ask of the parked baskets."""

    def park_requested(self) -> None:
        """Put the basket aside."""
        ...

    def parked_requested(self) -> None:
        """Show the parked baskets in place of the lines, or go back."""
        ...

    def parked_selected(self, identity: str) -> None:
        """A parked basket was tapped."""
        ...

    def take_up_requested(self) -> None:
        """Take the selected parked basket up."""
        ...

    def discard_requested(self) -> None:
        """Ask whether to discard the selected parked basket."""
        ...

    def discard_confirmed(self) -> None:
        """Discard it."""
        ...

    def discard_declined(self) -> None:
        """Keep it parked."""
        ...


class ProductIntents(Protocol):
    """What a cashier can ask of products, customer and payment."""

    def search_changed(self, text: str) -> None:
        """The search field holds this text now."""
        ...

    def search_entered(self, text: str) -> None:
        """Enter was pressed in the search field: the text is a code typed by hand."""
        ...

    def hit_moved(self, step: int) -> None:
        """Another hit is to be chosen: the next one, or with -1 the one before."""
        ...

    def letters_requested(self) -> None:
        """The search field was tapped: show the letter keyboard."""
        ...

    def letters_put_away(self) -> None:
        """The letter keyboard was closed; what was found stays."""
        ...

    def product_chosen(self, code: str) -> None:
        """A quick key or a hit was tapped (the product's own code)."""
        ...

    def all_keys_requested(self) -> None:
        """Show all quick keys in place of the basket, or go back to it."""
        ...

    def customer_requested(self) -> None:
        """Identify or change the customer."""
        ...

    def give_back_requested(self) -> None:
        """Show what is to be given back to the customer."""
        ...

    def entry_changed(self, value: Decimal) -> None:
        """The keypad of the side panel shows this weight (kg) or price now."""
        ...

    def entry_vat_chosen(self, rate: Decimal) -> None:
        """A VAT rate was chosen for goods without barcode."""
        ...

    def entry_confirmed(self) -> None:
        """Add what was typed to the basket."""
        ...

    def without_barcode_requested(self) -> None:
        """Sell the unknown code by price and VAT."""
        ...

    def dismissed(self) -> None:
        """Put the quick keys back in their place."""
        ...

    def spend_requested(self) -> None:
        """Record the purchase and open the spend form."""
        ...

    def pay_requested(self) -> None:
        """Keep the sale, send it, open Payment."""
        ...


class ReceiptQuestionIntents(Protocol):
    """What a cashier can ask of a scanned receipt."""

    def open_purchase_requested(self) -> None:
        """Show the purchase of this receipt in Purchases; the basket is kept."""
        ...


class SaleIntents(LineIntents, ParkingIntents, ProductIntents, ReceiptQuestionIntents, Protocol):
    """What a cashier can ask of the Sale screen itself; it has a signal of each name."""
