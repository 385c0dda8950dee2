"""The panel beside the basket: quick keys, search hits, an unknown code, a weight or price."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Product
from cashier_app.domain.shop import Shop
from cashier_app.presenters.sale_state import Entry, SidePanel
from cashier_app.services.ports import Catalogue, Lane, TaskRunner

HITS = 50


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
        self.unknown_code = ""
        self.entry: Entry | None = None
        self._hits_of = ""
        self._choose: Callable[[str], None] | None = None

    def load_quick_keys(self) -> None:
        """Read the quick keys from the catalogue."""
        self._runner.submit(Lane.SEARCH, self._catalogue.quick_keys, self._loaded, self._failed)

    def _loaded(self, products: Sequence[Product]) -> None:
        self.quick_keys = tuple(products)
        self._changed()

    # ---- searching -----------------------------------------------------------------------------

    def type_search(self, text: str) -> None:
        """Search as somebody types: no waiting, an older answer is dropped."""
        self.search = text
        self.entry = None
        self._choose = None
        words = text.strip()
        if not words:
            self._show(SidePanel.QUICK_KEYS)
            return
        self._runner.submit(
            Lane.SEARCH,
            lambda: self._catalogue.search(words, HITS),
            lambda hits: self._found(text, tuple(hits)),
            self._failed,
        )

    def _found(self, text: str, hits: tuple[Product, ...]) -> None:
        if text != self.search:
            return
        self.hits = hits
        self._hits_of = text
        self._show(SidePanel.HITS)
        if self._choose is not None:
            self._decide(self._choose)

    def enter(self, choose: Callable[[str], None]) -> None:
        """Hand the first hit of the typed words to `choose`, as soon as their hits are there."""
        if self._hits_of == self.search:
            self._decide(choose)
        else:
            self._choose = choose

    def _decide(self, choose: Callable[[str], None]) -> None:
        self._choose = None
        if self.hits:
            choose(self.hits[0].code)
        else:
            self.show_unknown(self.search.strip())

    def show_letters(self) -> None:
        """Show the letter keyboard for the search field."""
        self.letters = True
        self._changed()

    def show_unknown(self, code: str) -> None:
        """Say that nothing was found for a code, and that nothing was added."""
        self._forget_search()
        self.unknown_code = code
        self._show(SidePanel.NOTHING_FOUND)

    def dismiss(self) -> None:
        """Put the quick keys back, if anything else stands in their place."""
        if self.side is SidePanel.QUICK_KEYS and not self.search and not self.letters:
            return
        self._forget_search()
        self.unknown_code = ""
        self.entry = None
        self._show(SidePanel.QUICK_KEYS)

    def _forget_search(self) -> None:
        self.search = ""
        self.letters = False
        self.hits = ()
        self._hits_of = ""
        self._choose = None

    # ---- weighing, and goods without barcode ---------------------------------------------------

    def ask_weight(self, product: Product) -> None:
        """Ask for the weight of a weighed product, in kilograms."""
        self._forget_search()
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
