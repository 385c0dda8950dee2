"""What a scan does on each screen (screens.md, section 4)."""

from collections.abc import Callable
from functools import cache, partial

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import NotActiveError, RefusedError
from cashier_app.domain.product import Product
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.scanned_code import (
    CodeKind,
    CodeRules,
    as_listed,
    as_printed,
    kind_of,
)
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.sale import SalePresenter
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.find_customer import FindCustomer
from cashier_app.services.ports import Catalogue
from cashier_app.services.ports.sounds import Sound, Sounds
from cashier_app.services.record_purchase import RecordPurchase
from cashier_app.services.running_basket import RunningBasket

_BASKET_IS_OPEN = (Screen.SALE, Screen.IDENTIFY)
# Identify customer is a room when it was asked for in Purchases.
_PURCHASES = (Screen.PURCHASES, Screen.IDENTIFY)


class ScanRouting:
    """Takes every scanned code, whatever has the focus, and does what its content asks for."""

    def __init__(  # noqa: PLR0913 - a scan may concern every part of the till
        self,
        catalogue: Catalogue,
        rules: CodeRules,
        navigation: Navigation,
        current: CurrentSale,
        find: FindCustomer,
        record: RecordPurchase,
        sale: SalePresenter,
        running: RunningBasket,
        *,
        sounds: Sounds,
        new_sale: Callable[[], None],
        ask_receipt: Callable[[Reference], None],
        open_purchase: Callable[[Reference], None],
        show_customer: Callable[[Identification], None],
        tell: Callable[[Message], None],
        unknown: Callable[[str], None],
    ) -> None:
        """Call `new_sale` to leave a receipt, `tell` to say something on the present screen.

        `open_purchase` shows the purchase whose receipt was scanned in Purchases, `ask_receipt`
        asks first; `show_customer` shows the purchases of whoever shows her card there. `unknown`
        hears of codes that are barcodes of goods, and of none that may be anything else.
        """
        self.catalogue = catalogue
        self._rules = rules
        self._navigation = navigation
        self._current = current
        self._find = find
        self._record = record
        self._sale = sale
        self._running = running
        self._sounds = sounds
        self._new_sale = new_sale
        self._ask_receipt = ask_receipt
        self._open_purchase = open_purchase
        self._show_customer = show_customer
        self._tell = tell
        self._collect = unknown
        # Hears of every scan: somebody is at the till.
        self.touched: Callable[[], None] = lambda: None

    def scanned(self, code: str) -> None:
        """Do what this code asks for on the screen that is shown."""
        self.touched()
        if self._navigation.covered is not None:
            self._refuse(say("scan.sign-in-first"))
            return
        find = cache(self.catalogue.by_barcode)
        kind_as = cache(partial(self._kind_of, find))
        code = as_printed(code, lambda code: kind_as(as_listed(code, kind_as)))
        code = as_listed(code, kind_as)
        kind = kind_as(code)
        reference = Reference.parse(code)
        if reference is not None:
            self._receipt(reference)
        elif kind is CodeKind.CUSTOMER:
            self._customer(code)
        elif kind is CodeKind.PRODUCT and (product := find(code)) is not None:
            add = partial(self._sale.add, product)
            self._product(product.description, add, weighed_on_sale=product.weighed)
        elif kind is CodeKind.CARD_NUMBER:
            self._card_number()
        elif not self._label(code):
            self._unknown(code)
            if kind is not CodeKind.NOT_KNOWN:
                self._collect(code)

    def entered(self, code: str) -> bool:
        """Take a code typed by hand on Sale that no product has as it was typed.

        False when it is nothing that a scan would find either.
        """
        # Words are for the search, whatever else they could be with other capitals.
        code = as_printed(code, lambda code: kind_of(code, self._rules, in_catalogue=False))
        kind_as = partial(self._kind_of, self.catalogue.by_barcode)
        code = as_listed(code, kind_as)
        kind = kind_as(code)
        reference = Reference.parse(code)
        if reference is not None:
            self._receipt(reference)
        elif kind is CodeKind.CUSTOMER:
            self._customer(code)
        elif kind is CodeKind.PRODUCT:
            self._sale.product_chosen(code)
        elif kind is CodeKind.CARD_NUMBER:
            self._card_number()
        else:
            return self._label(code)
        return True

    def _kind_of(self, find: Callable[[str], Product | None], code: str) -> CodeKind:
        return kind_of(code, self._rules, in_catalogue=find(code) is not None)

    def _product(
        self, description: str, add: Callable[[], None], *, weighed_on_sale: bool = False
    ) -> None:
        screen = self._navigation.screen
        in_room = self._navigation.room is not None
        if screen is Screen.RECEIPT:
            self._new_sale()
            add()
        elif screen in _BASKET_IS_OPEN:
            add()
        else:
            self._refuse(say("scan.change-basket-to-add", product=description))
            return
        self._sounds.play(Sound.SCANNED)
        if in_room and weighed_on_sale:
            self._navigation.leave_room()  # its weight is typed on Sale
        elif in_room:
            self._tell(say("scan.added"))

    def _label(self, code: str) -> bool:
        """Add what a label with a price or weight is for; False if it is not for a product here."""
        label = self._rules.label(code)
        for item in label.items if label else ():
            product = self.catalogue.by_barcode(item)
            line = label.line_of(product) if label and product else None
            if line is not None:
                self._product(line.product.description, partial(self._sale.add_labelled, line))
                return True
        return False

    def _unknown(self, code: str) -> None:
        screen = self._navigation.shown
        if screen is Screen.RECEIPT:
            self._new_sale()
        if screen in (Screen.RECEIPT, Screen.SALE):
            self._sale.nothing_found(code)
            self._sounds.play(Sound.NOT_FOUND)
        else:
            self._refuse(say("scan.nothing-found", code=code))

    def _card_number(self) -> None:
        """Say that a payment card's number is not read; it is neither shown nor kept anywhere."""
        self._tell(say("scan.card-number"))
        self._sounds.play(Sound.ERROR)

    def _refuse(self, message: Message) -> None:
        """Say why a scan was not taken."""
        self._tell(message)
        self._sounds.play(Sound.NOT_FOUND)

    def _receipt(self, reference: Reference) -> None:
        if self._navigation.room is not None or self._navigation.screen is Screen.RECEIPT:
            self._open_purchase(reference)
        elif self._navigation.screen is Screen.SALE:
            self._ask_receipt(reference)
        else:
            self._refuse(say("scan.receipt", number=reference.receipt_number))
            return
        self._sounds.play(Sound.SCANNED)

    # ---- customers -----------------------------------------------------------------------------

    def _customer(self, code: str) -> None:
        if self._navigation.room in _PURCHASES:
            self._show_customer(Identification(Means.CARD, code))
            self._sounds.play(Sound.SCANNED)
            return
        if self._navigation.screen is Screen.RECEIPT:
            self._new_sale()
        if self._may_change_customer():
            self._sounds.play(Sound.SCANNED)
            self._look_up(Identification(Means.CARD, code))

    def _may_change_customer(self) -> bool:
        """Whether the present screen takes another customer; says so when it does not."""
        if self._navigation.screen in _BASKET_IS_OPEN:
            return True
        sale = self._current.sale
        on_payment = self._navigation.screen is Screen.PAYMENT
        if not on_payment or sale is None or sale.crm is not CrmState.NONE:
            self._refuse(say("scan.customer-not-changed"))
            return False
        if sale.tenders:
            self._refuse(say("scan.money-was-taken"))
        return not sale.tenders

    def _look_up(self, identification: Identification) -> None:
        """Look her up for the basket in work; she has nothing to do with one begun after it."""
        begun = self._running.begun

        def use(customer: Customer) -> None:
            if self._running.begun == begun:
                self._use(customer)
            else:
                self._refuse(say("scan.customer-not-changed"))

        self._find.find(
            identification,
            lambda customer: self._found(customer, use),
            self._not_found,
            lambda: use(Customer(identification)),
        )

    def _not_found(self, refusal: RefusedError) -> None:
        if isinstance(refusal, NotActiveError):
            self._refuse(say("scan.not-verified" if refusal.unverified else "scan.not-active"))
        else:
            self._refuse(say("scan.no-such-card", words=refusal.words))

    def _found(self, customer: Customer, use: Callable[[Customer], None]) -> None:
        if customer.takes_part:
            use(customer)
        elif customer.ended_on is not None:
            self._refuse(say("scan.membership-ended-on", date=customer.ended_on))
        else:
            self._refuse(say("scan.membership-ended"))

    def _use(self, customer: Customer) -> None:
        """Use a customer on the screen that is shown now: it may be another one by now."""
        if not self._may_change_customer():
            return
        if self._navigation.screen is Screen.PAYMENT:
            self._record.give_customer(customer)
            if not customer.checked:
                self._tell(say("scan.card-kept"))
        else:
            self._sale.use_scanned_customer(customer)
            self._navigation.go(Screen.SALE)
            if self._navigation.room is not None:
                self._tell(say("scan.customer-of-sale", customer=customer.short_name))
