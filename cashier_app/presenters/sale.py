"""The Sale screen: scan, see the reward grow, pay."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from cashier_app.domain.basket import ONE, BasketLine
from cashier_app.domain.customer import Customer
from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Product
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.multiplier import times_and_words
from cashier_app.presenters.sale_card import can_spend, preview_status, reward_card, totals
from cashier_app.presenters.sale_lines import SaleLines
from cashier_app.presenters.sale_middle import SaleMiddle
from cashier_app.presenters.sale_side import SalePanel
from cashier_app.presenters.sale_state import PreviewStatus, SaleState, SaleView, SidePanel
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.services.live_preview import LivePreview
from cashier_app.services.ports import Catalogue
from cashier_app.services.running_basket import RunningBasket


class SalePresenter:
    """Turns scans and taps into baskets, and baskets into what the screen shows."""

    def __init__(  # noqa: PLR0913 - the parts of one screen, put together in bootstrap
        self,
        view: SaleView,
        running: RunningBasket,
        live: LivePreview,
        panel: SalePanel,
        lines: SaleLines,
        middle: SaleMiddle,
        catalogue: Catalogue,
        navigation: Navigation,
        *,
        pay: Callable[[Screen], None],
        goods: Callable[[], str],
        code_entered: Callable[[str], bool],
        owed_to: Callable[[Customer], Decimal],
        give_back: Callable[[Customer], None],
        sold_unknown: Callable[[str], None],
        spends_at_once: bool,
    ) -> None:
        """Pay goes through `pay(screen to open)`; `goods` names goods without barcode.

        `code_entered` takes a code typed by hand as if it had been scanned. `owed_to` says what a
        customer is owed of earlier sales, `give_back` shows it. `sold_unknown` hears of unknown
        codes that are sold. `spends_at_once`: the purchase itself asks for wallet money.
        """
        self._view = view
        self._running = running
        self._live = live
        self._panel = panel
        self._lines = lines
        self._middle = middle
        self._catalogue = catalogue
        self._navigation = navigation
        self._pay = pay
        self._goods = goods
        self._code_entered = code_entered
        self._owed_to = owed_to
        self._give_back = give_back
        self._sold_unknown = sold_unknown
        self._spends_at_once = spends_at_once
        running.watch(self._basket_changed)

    # ---- showing -------------------------------------------------------------------------------

    @property
    def preview_status(self) -> PreviewStatus:
        """How far the reward figures on the screen can be trusted."""
        return preview_status(self._running.basket, self._live)

    def refresh(self) -> None:
        """Show the present state."""
        basket = self._running.basket
        panel, middle, parking = self._panel, self._middle, self._middle.parking
        self._view.render(
            SaleState(
                lines=basket.lines,
                selected=basket.selected,
                items=basket.items,
                vat=basket.vat,
                customer=basket.customer,
                reward=reward_card(basket, self._live, spends_at_once=self._spends_at_once),
                totals=totals(basket, self._live),
                quick_keys=panel.quick_keys,
                side=panel.side,
                middle=middle.panel,
                search=panel.search,
                letters=panel.letters or middle.keys.naming,
                hits=panel.hits,
                similar=panel.similar,
                chosen_hit=panel.chosen_hit,
                unknown_code=panel.unknown_code,
                receipt=panel.receipt,
                entry=panel.entry,
                notice=self._lines.notice,
                undo=self._lines.can_undo,
                asks_empty=self._lines.asks_empty,
                parked=parking.rows,
                parked_selected=parking.selected,
                asks_discard=parking.asks_discard,
                can_pay=self._may_pay(),
                can_spend=self._can_spend(),
                give_back=self._owed_to(basket.customer) if basket.customer else ZERO,
                price=middle.prices.form,
                keys=middle.keys.state,
            )
        )

    def _basket_changed(self) -> None:
        """Hand the question for the preview to its lane, and show the line in the same turn."""
        self._live.ask(self._running.basket)
        self.refresh()

    # ---- products ------------------------------------------------------------------------------

    def add(self, product: Product) -> None:
        """Add a scanned or chosen product; a weighed one asks its weight first.

        `3 *` in the search field makes it three, unless it is weighed.
        """
        if self._middle.keys.takes(product):
            return
        times = self._panel.times
        self._show_lines()
        if product.weighed:
            self._panel.ask_weight(product)
            self._tell_once(times)
            return
        self._end_search()
        self._running.change(self._running.basket.with_product(product, times))

    def add_labelled(self, line: BasketLine) -> None:
        """Add a product as its label says, weighed or priced already."""
        if self._middle.keys.takes(line.product):
            return
        times = self._panel.times
        self._show_lines()
        self._end_search()
        self._running.change(self._running.basket.with_labelled(line))
        self._tell_once(times)

    def _end_search(self) -> None:
        """Put the quick keys back; a weight or price that is being typed stays."""
        if self._panel.side not in (SidePanel.WEIGHT, SidePanel.PRICE):
            self._panel.dismiss()

    def _tell_once(self, times: Decimal) -> None:
        if times != ONE:
            self._lines.tell(say("sale.not-multiplied"))

    def nothing_found(self, code: str) -> None:
        """Say that a code is not known; nothing was added."""
        self._panel.show_unknown(code)

    def search_changed(self, text: str) -> None:
        """Search as somebody types."""
        self._panel.type_search(text)

    def search_entered(self, text: str) -> None:
        """Take a code typed by hand; words that are no code choose the first hit."""
        _, code = times_and_words(text)
        if not code:
            return
        product = self._catalogue.by_barcode(code)
        if product is not None:
            self._add_chosen(product)
        elif self._code_entered(code):
            self._panel.end_search()
        elif self._panel.search == text:
            self._panel.enter(self.product_chosen)
        else:
            self._panel.show_unknown(code)

    def letters_requested(self) -> None:
        """Show the letter keyboard."""
        self._panel.show_letters()

    def letters_put_away(self) -> None:
        """Close the letter keyboard; a group keeps its name."""
        if self._middle.keys.naming:
            self._middle.keys.naming_left()
        self._panel.put_letters_away()

    def product_chosen(self, code: str) -> None:
        """Add a product by its own code."""
        product = self._catalogue.by_barcode(code)
        if product is None:
            self.nothing_found(code)
        else:
            self._add_chosen(product)

    def hit_moved(self, step: int) -> None:
        """Choose the next hit, or the one before."""
        self._panel.move_hit(step)

    def _add_chosen(self, product: Product) -> None:
        """Add what a person pointed at; what else she was typing is over."""
        if self._panel.entry is not None:
            self._panel.dismiss()
        self.add(product)

    def all_keys_requested(self) -> None:
        """Show all quick keys, or the basket again."""
        self._middle.toggle_keys()
        self.refresh()

    def entry_changed(self, value: Decimal) -> None:
        """Take the weight or price as typed so far."""
        self._panel.type_entry(value)

    def entry_vat_chosen(self, rate: Decimal) -> None:
        """Take the VAT rate of goods without barcode."""
        self._panel.choose_vat(rate)

    def entry_confirmed(self) -> None:
        """Add the weighed product, or the goods without barcode."""
        unknown = self._panel.side is SidePanel.PRICE
        taken = self._panel.take_entry(self._goods())
        if taken is not None:
            if unknown:
                self._sold_unknown(taken[0].code)
            product, quantity = taken
            self._running.change(self._running.basket.with_product(product, quantity))

    def without_barcode_requested(self) -> None:
        """Sell the unknown code by price and VAT."""
        self._panel.ask_price()

    def dismissed(self) -> None:
        """Put the quick keys back."""
        self._panel.dismiss()

    # ---- customer and payment ------------------------------------------------------------------

    def customer_requested(self) -> None:
        """Identify or change the customer."""
        self._navigation.go(Screen.IDENTIFY)

    def use_customer(self, customer: Customer | None) -> None:
        """Give the basket to a customer, or to nobody; say what she is owed of earlier sales."""
        self._running.change(self._running.basket.with_customer(customer))
        owed = self._owed_to(customer) if customer else ZERO
        if owed:
            self._lines.tell(say("sale.give-back", amount=owed))

    def give_back_requested(self) -> None:
        """Show what is to be given back to the customer."""
        customer = self._running.basket.customer
        if customer is not None and self._owed_to(customer):
            self._give_back(customer)

    def use_scanned_customer(self, customer: Customer) -> None:
        """Give the basket to the customer of a scanned card; an earlier one can be brought back."""
        before = self._running.basket.customer
        undo = None if before is None else partial(self.use_customer, before)
        if not customer.checked:
            self._lines.tell(say("scan.card-kept"), undo)
        elif before is not None:
            self._lines.tell(say("sale.customer-is-now", customer=customer.short_name), undo)
        self.use_customer(customer)

    def spend_requested(self) -> None:
        """Open the spend form, and record the purchase unless it asks for the amount itself."""
        if self._may_pay() and self._can_spend():
            self._pay(Screen.SPEND)

    def pay_requested(self) -> None:
        """Keep the sale on the till, send it, open Payment at once."""
        if self._may_pay():
            self._pay(Screen.PAYMENT)

    def tell(self, notice: Message) -> None:
        """Show a short text in the foot of the basket for a while."""
        self._lines.tell(notice)

    def start_anew(self) -> None:
        """Show an empty sale; products may have been imported during the last one."""
        self._show_lines()
        self._panel.dismiss()
        self._middle.keys.load()

    def _show_lines(self) -> None:
        self._middle.show_lines()
        self._lines.asks_empty = False

    def _can_spend(self) -> bool:
        basket = self._running.basket
        return can_spend(basket, self._live, spends_at_once=self._spends_at_once)

    def _may_pay(self) -> bool:
        """Whether there is something to sell, and nothing of it is being typed or parked."""
        entry = self._panel.entry
        typing = entry is not None and entry.value > 0
        return bool(self._running.basket.lines) and not typing and not self._middle.busy
