"""What a scan does on each screen (screens.md, section 4)."""

from collections.abc import Callable

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.product import Product
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import CrmState
from cashier_app.domain.scanned_code import CodeKind, CodeRules, kind_of
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.payment import PaymentPresenter
from cashier_app.presenters.sale import SalePresenter
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.find_customer import FindCustomer
from cashier_app.services.ports import Catalogue
from cashier_app.services.record_purchase import RecordPurchase

_BASKET_IS_OPEN = (Screen.SALE, Screen.IDENTIFY)


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
        payment: PaymentPresenter,
        *,
        new_sale: Callable[[], None],
        tell: Callable[[Message], None],
    ) -> None:
        """Call `new_sale` to leave a receipt, `tell` to say something on the present screen."""
        self.catalogue = catalogue
        self._rules = rules
        self._navigation = navigation
        self._current = current
        self._find = find
        self._record = record
        self._sale = sale
        self._payment = payment
        self._new_sale = new_sale
        self._tell = tell

    def scanned(self, code: str) -> None:
        """Do what this code asks for on the screen that is shown."""
        product = self.catalogue.by_barcode(code)
        kind = kind_of(code, self._rules, in_catalogue=product is not None)
        if kind is CodeKind.CUSTOMER:
            self._customer(code)
        elif kind is CodeKind.RECEIPT:
            self._receipt(code)
        elif kind is CodeKind.PRODUCT and product is not None:
            self._product(product)
        else:
            self._unknown(code)

    def entered(self, code: str) -> bool:
        """Take a code typed by hand on Sale; False when it is neither customer nor receipt."""
        kind = kind_of(code, self._rules, in_catalogue=False)
        if kind is CodeKind.CUSTOMER:
            self._customer(code)
        elif kind is CodeKind.RECEIPT:
            self._receipt(code)
        return kind in (CodeKind.CUSTOMER, CodeKind.RECEIPT)

    def _product(self, product: Product) -> None:
        screen = self._navigation.screen
        if screen is Screen.RECEIPT:
            self._new_sale()
            self._sale.add(product)
        elif screen in _BASKET_IS_OPEN:
            self._sale.add(product)
        else:
            self._tell(say("scan.change-basket-to-add", product=product.description))

    def _unknown(self, code: str) -> None:
        screen = self._navigation.screen
        if screen is Screen.RECEIPT:
            self._new_sale()
        if screen in (Screen.RECEIPT, Screen.SALE):
            self._sale.nothing_found(code)
        else:
            self._tell(say("scan.nothing-found", code=code))

    def _receipt(self, code: str) -> None:
        reference = Reference.parse(code)
        if reference is not None:
            self._tell(say("scan.receipt", number=reference.receipt_number))

    # ---- customers -----------------------------------------------------------------------------

    def _customer(self, code: str) -> None:
        screen = self._navigation.screen
        if screen is Screen.RECEIPT:
            self._new_sale()
        elif screen is Screen.PAYMENT:
            self._on_payment(code)
            return
        elif screen not in _BASKET_IS_OPEN:
            self._tell(say("scan.customer-not-changed"))
            return
        self._look_up(code, self._use_on_sale)

    def _on_payment(self, code: str) -> None:
        sale = self._current.sale
        if sale is None or sale.crm is not CrmState.NONE:
            self._tell(say("scan.customer-not-changed"))
        elif sale.tenders:
            self._tell(say("scan.money-was-taken"))
        else:
            self._look_up(code, self._use_on_payment)

    def _look_up(self, code: str, use: Callable[[Customer], None]) -> None:
        identification = Identification(Means.CARD, code)
        self._find.find(
            identification,
            lambda customer: self._found(customer, use),
            self._refused,
            lambda: self._offline(Customer(identification), use),
        )

    def _found(self, customer: Customer, use: Callable[[Customer], None]) -> None:
        if customer.takes_part:
            use(customer)
        elif customer.ended_on is not None:
            self._tell(say("scan.membership-ended-on", date=customer.ended_on))
        else:
            self._tell(say("scan.membership-ended"))

    def _refused(self, words: str) -> None:
        self._tell(say("scan.no-such-card", words=words))

    def _offline(self, customer: Customer, use: Callable[[Customer], None]) -> None:
        use(customer)
        self._tell(say("scan.card-kept"))

    def _use_on_sale(self, customer: Customer) -> None:
        self._sale.use_customer(customer, tell=True)
        self._navigation.go(Screen.SALE)

    def _use_on_payment(self, customer: Customer) -> None:
        sale = self._current.sale
        if sale is not None and sale.crm is CrmState.NONE and not sale.tenders:
            self._record.give_customer(customer)
            self._payment.changed()
