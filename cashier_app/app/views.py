"""The screens that a till is put together with, behind what their presenters see of them.

The first paint needs them: nothing is imported here that it could do without.
"""

from typing import TYPE_CHECKING

from cashier_app.domain.frozen import frozen

if TYPE_CHECKING:
    from cashier_app.presenters.approval import ApprovalView
    from cashier_app.presenters.identify_customer_state import IdentifyView
    from cashier_app.presenters.payment_state import PaymentView
    from cashier_app.presenters.people_state import PeopleView
    from cashier_app.presenters.products_state import ProductsView
    from cashier_app.presenters.purchases_state import PurchasesView
    from cashier_app.presenters.queue_state import QueueView
    from cashier_app.presenters.receipt_state import ReceiptView
    from cashier_app.presenters.sale_state import SaleView
    from cashier_app.presenters.settings_state import SettingsView
    from cashier_app.presenters.sign_in_state import SignInView
    from cashier_app.presenters.spend_request_state import SpendView
    from cashier_app.presenters.till_figures import FiguresView
    from cashier_app.presenters.top_bar import TopBarView
    from cashier_app.presenters.unknown_outcome_state import UnknownView


@frozen
class Views:
    """The screens, as their presenters see them."""

    top_bar: "TopBarView"
    sale: "SaleView"
    identify: "IdentifyView"
    payment: "PaymentView"
    spend: "SpendView"
    unknown: "UnknownView"
    receipt: "ReceiptView"
    purchases: "PurchasesView"
    queue: "QueueView"
    products: "ProductsView"
    settings: "SettingsView"
    sign_in: "SignInView"
    approval: "ApprovalView"
    people: "PeopleView"
    figures: "FiguresView"
