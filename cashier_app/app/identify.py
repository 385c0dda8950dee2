"""Wires Identify customer: whoever is found belongs to the running sale, or to Purchases."""

from cashier_app.app.beside_the_sale import BesideTheSale
from cashier_app.domain.customer import Customer
from cashier_app.domain.shop import Shop
from cashier_app.presenters.identify_customer import IdentifyPresenter
from cashier_app.presenters.identify_customer_state import IdentifyView
from cashier_app.presenters.sale import SalePresenter
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.services.find_customer import FindCustomer
from cashier_app.services.running_basket import RunningBasket


def identify_customer(
    view: IdentifyView,
    shop: Shop,
    find: FindCustomer,
    running: RunningBasket,
    sale: SalePresenter,
    beside: BesideTheSale,
    navigation: Navigation,
) -> IdentifyPresenter:
    """Return its presenter; Purchases is asked first whether the customer was meant for it."""

    def is_for_sale() -> bool:
        """A second press finds the screen gone, and perhaps a sale being paid."""
        return navigation.screen is Screen.IDENTIFY

    def use(customer: Customer | None) -> None:
        if not beside.bought.identified(customer) and is_for_sale():
            sale.use_customer(customer)
            navigation.go(Screen.SALE)

    def back() -> None:
        if not beside.bought.identified_nobody() and is_for_sale():
            navigation.go(Screen.SALE)

    presenter = IdentifyPresenter(
        view,
        find,
        shop,
        use=use,
        back=back,
        has_customer=lambda: running.basket.customer is not None,
        for_purchases=lambda: navigation.room is Screen.IDENTIFY,
    )

    def opened(screen: Screen) -> None:
        if screen is Screen.IDENTIFY:
            presenter.open()

    navigation.watch(opened)
    return presenter
