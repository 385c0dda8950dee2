"""The panel beside the basket: quick keys, search hits, an unknown code, a weight or price."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Product
from cashier_app.domain.shop import Shop
from cashier_app.presenters.multiplier import times_and_words
from cashier_app.presenters.sale_state import Entry, SidePanel
from cashier_app.services.ports import Catalogue, Lane, TaskRunner

HITS = 24
"""A screenful or three: who does not see it among these types another letter."""


class SalePanel:
    """Decides what stands in the place of the quick keys and what is typed there."""

    def __init__(
        self,
        catalogue: Catalogue,
        runner: TaskRunner,
        shop: Shop,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when something else is to be shown, `failed` on an error of the search."""
        self._catalogue = catalogue
        self._runner = runner
        self._shop = shop
        self._changed = changed
        self._failed = failed
        self.quick_keys: tuple[Product, ...] = ()
        self.side = SidePanel.QUICK_KEYS
        self.search = ""
        self.letters = False
        self.hits: tuple[Product, ...] = ()
        self.similar = False
        self.chosen_hit: int | None = None
        self.unknown_code = ""
        self.receipt = ""
        self.entry: Entry | None = None
        self._hits_of = ""
        self._choose: Callable[[str], None] | None = None

    def show_keys(self, products: Sequence[Product]) -> None:
        """Show these quick keys."""
        self.quick_keys = tuple(products)
        self._changed()

    @property
    def times(self) -> Decimal:
        """How many of the next product the search field asks for: `3 *` asks for three."""
        return times_and_words(self.search)[0]

    # ---- searching -----------------------------------------------------------------------------

    def type_search(self, text: str) -> None:
        """Search as somebody types: no waiting, an older answer is dropped.

        What is nearly the same is only looked for when nothing else was found.
        """
        self.search = text
        self.entry = None
        self._choose = None
        _, words = times_and_words(text)
        if not words:
            self._show(SidePanel.QUICK_KEYS)
            return

        def find() -> tuple[Sequence[Product], bool]:
            hits = self._catalogue.search(words, HITS)
            return (hits, False) if hits else (self._catalogue.similar(words, HITS), True)

        self._runner.submit(
            Lane.SEARCH, find, lambda found: self._found(text, *found), self._failed
        )

    def _found(self, text: str, hits: Sequence[Product], similar: bool) -> None:  # noqa: FBT001
        if text != self.search:
            return
        self.hits = tuple(hits)
        self.similar = similar and bool(hits)
        self.chosen_hit = 0 if hits and not similar else None
        self._hits_of = text
        self._show(SidePanel.HITS)
        if self._choose is not None:
            self._decide(self._choose)

    def enter(self, choose: Callable[[str], None]) -> None:
        """Hand the chosen hit of the typed words to `choose`, as soon as their hits are there.

        The first hit is chosen from the start, but not of those that are only similar: what was not
        typed must not be sold without somebody who points at it.
        """
        if self._hits_of == self.search:
            self._decide(choose)
        else:
            self._choose = choose

    def _decide(self, choose: Callable[[str], None]) -> None:
        self._choose = None
        if self.chosen_hit is not None:
            choose(self.hits[self.chosen_hit].code)
        else:
            self.show_unknown(times_and_words(self.search)[1])

    def move_hit(self, step: int) -> None:
        """Choose the next hit, or with -1 the one before."""
        if self.side is SidePanel.HITS and self.hits:
            at = -1 if self.chosen_hit is None else self.chosen_hit
            self.chosen_hit = min(max(at + step, 0), len(self.hits) - 1)
            self._changed()

    def show_letters(self) -> None:
        """Show the letter keyboard for the search field."""
        self.letters = True
        self._changed()

    def put_letters_away(self) -> None:
        """Close it; what was found keeps its place, with more room."""
        self.letters = False
        self._changed()

    def show_unknown(self, code: str) -> None:
        """Say that nothing was found for a code, and that nothing was added."""
        self._forget_typed()
        self.unknown_code = code
        self._show(SidePanel.NOTHING_FOUND)

    def ask_receipt(self, number: str) -> None:
        """Ask whether to open the purchase with this receipt number."""
        self._forget_typed()
        self.receipt = number
        self._show(SidePanel.RECEIPT)

    def end_search(self) -> None:
        """Put the quick keys back if hits or letters stand in their place, and nothing else."""
        if self.search or self.letters:
            self.dismiss()

    def dismiss(self) -> None:
        """Put the quick keys back, if anything else stands in their place."""
        if self.side is SidePanel.QUICK_KEYS and not self.search and not self.letters:
            return
        self._forget_typed()
        self.unknown_code = self.receipt = ""
        self._show(SidePanel.QUICK_KEYS)

    def _forget_typed(self) -> None:
        """Forget words, weight and price: what another panel hides must hold up no payment."""
        self.entry = None
        self.search = ""
        self.letters = False
        self.hits = ()
        self.similar = False
        self.chosen_hit = None
        self._hits_of = ""
        self._choose = None

    # ---- weighing, and goods without barcode ---------------------------------------------------

    def ask_weight(self, product: Product) -> None:
        """Ask for the weight of a weighed product, in kilograms."""
        self._forget_typed()
        self.entry = Entry(product=product)
        self._show(SidePanel.WEIGHT)

    def ask_price(self) -> None:
        """Ask for price and VAT of goods whose code nobody knows."""
        rates = self._shop.vat_rates
        self.entry = Entry(
            code=self.unknown_code, vat_rates=rates, vat_rate=rates[0] if rates else None
        )
        self._show(SidePanel.PRICE)

    def type_entry(self, value: Decimal) -> None:
        """Take the weight or price as it stands on the keypad now."""
        if self.entry is not None:
            ready = value > 0 and (self.side is SidePanel.WEIGHT or self.entry.vat_rate is not None)
            self.entry = replace(self.entry, value=value, ready=ready)
            self._changed()

    def choose_vat(self, rate: Decimal) -> None:
        """Take the VAT rate of goods without barcode."""
        if self.entry is not None:
            self.entry = replace(self.entry, vat_rate=rate, ready=self.entry.value > 0)
            self._changed()

    def take_entry(self, described: str) -> tuple[Product, Decimal] | None:
        """Return the product and quantity that were typed, and put the quick keys back.

        Goods without barcode keep the scanned code: CRM.COM does not know it and puts its default
        product in its place. `described` names them on screen and receipt.
        """
        entry = self.entry
        if entry is None or not entry.ready:
            return None
        self.dismiss()
        if entry.product is not None:
            return entry.product, entry.value
        rate = entry.vat_rate if entry.vat_rate is not None else ZERO
        return Product(entry.code, described, entry.value, rate), Decimal(1)

    def _show(self, side: SidePanel) -> None:
        self.side = side
        self._changed()
