"""Connects each screen of the window with the presenter that decides."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from cashier_app.app.window import TillWindow
from cashier_app.app.wiring import WiredTill
from cashier_app.presenters.approval import ApprovalIntents
from cashier_app.presenters.by_hand import DrawerIntents, OfflineIntents
from cashier_app.presenters.edit_keys import KeyIntents
from cashier_app.presenters.identify_customer_state import IdentifyIntents
from cashier_app.presenters.payment_state import QuestionIntents, TenderIntents
from cashier_app.presenters.people_state import PeopleIntents
from cashier_app.presenters.personal_data import PersonalIntents
from cashier_app.presenters.price_form_state import PriceIntents
from cashier_app.presenters.queue_state import QueueIntents
from cashier_app.presenters.receipt_state import ReceiptIntents
from cashier_app.presenters.sale_intents import (
    LineIntents,
    ParkingIntents,
    ProductIntents,
    ReceiptQuestionIntents,
)
from cashier_app.presenters.sign_in_state import SignInIntents
from cashier_app.presenters.spend_request_state import SpendIntents
from cashier_app.presenters.top_bar import TopBarIntents
from cashier_app.presenters.unknown_outcome_state import UnknownIntents
from cashier_app.ui.intents import connect_intents
from cashier_app.ui.screens.sale_screen import SaleScreen

if TYPE_CHECKING:
    from cashier_app.ui.screens.payment_screen import PaymentScreen
    from cashier_app.ui.screens.products_screen import ProductsScreen
    from cashier_app.ui.screens.purchases_screen import PurchasesScreen
    from cashier_app.ui.screens.queue_screen import QueueScreen
    from cashier_app.ui.screens.settings_screen import SettingsScreen


def screen_leads(window: TillWindow, till: WiredTill) -> Mapping[str, Callable[[], None]]:
    """Return, for each screen, what leads every tap on it to the presenters that decide.

    No screen is asked for before its own is called, nor is what Purchases, Products and Settings
    can be asked imported: no start waits for these.
    """
    room = till.room
    return {
        "top_bar": lambda: connect_intents(window.top_bar, TopBarIntents, till.status),
        "sale": lambda: _lead_sale(window.sale, till),
        "identify": lambda: connect_intents(window.identify, IdentifyIntents, till.identify),
        "payment": lambda: _lead_payment(window.payment, till),
        "spend": lambda: connect_intents(window.spend, SpendIntents, till.spend_form),
        "unknown": lambda: connect_intents(window.unknown, UnknownIntents, till.unknown),
        "receipt": lambda: connect_intents(window.receipt, ReceiptIntents, till.receipt),
        "purchases": lambda: _lead_purchases(window.purchases, till),
        "queue": lambda: _lead_queue(window.queue, till),
        "products": lambda: _lead_products(window.products, till),
        "settings": lambda: _lead_settings(window.settings, till),
        "sign_in": lambda: connect_intents(window.sign_in, SignInIntents, room.screen),
        "approval": lambda: connect_intents(window.approval, ApprovalIntents, room.approval),
        "people": lambda: connect_intents(window.people, PeopleIntents, room.page),
    }


def _lead_sale(sale: SaleScreen, till: WiredTill) -> None:
    connect_intents(sale, ProductIntents, till.sale)
    connect_intents(sale, LineIntents, till.lines)
    connect_intents(sale, ParkingIntents, till.parking)
    connect_intents(sale, ReceiptQuestionIntents, till.receipt_question)
    connect_intents(sale, PersonalIntents, till.personal)
    connect_intents(sale.basket.price, PriceIntents, till.prices)
    connect_intents(sale.basket.all_keys.tools, KeyIntents, till.edit_keys)
    connect_intents(sale.basket.head, DrawerIntents, till.by_hand)


def _lead_payment(payment: "PaymentScreen", till: WiredTill) -> None:
    connect_intents(payment, TenderIntents, till.payment)
    connect_intents(payment, QuestionIntents, till.questions)


def _lead_purchases(purchases: "PurchasesScreen", till: WiredTill) -> None:
    from cashier_app.presenters.purchases_claiming import ClaimingIntents
    from cashier_app.presenters.purchases_deciding import DecidingIntents
    from cashier_app.presenters.purchases_return_state import ReturningIntents
    from cashier_app.presenters.purchases_state import (
        CancellingIntents,
        FindingIntents,
        PurchasesIntents,
    )

    bought = till.beside.bought
    connect_intents(purchases, PurchasesIntents, till.beside.purchases)
    connect_intents(purchases, FindingIntents, bought.finding)
    connect_intents(purchases, CancellingIntents, bought.cancelling)
    connect_intents(purchases, ReturningIntents, bought.returning)
    connect_intents(purchases, ClaimingIntents, bought.claiming)
    connect_intents(purchases, DecidingIntents, bought.deciding)


def _lead_products(products: "ProductsScreen", till: WiredTill) -> None:
    from cashier_app.presenters.products_state import ProductsIntents

    connect_intents(products, ProductsIntents, till.beside.products)


def _lead_settings(settings: "SettingsScreen", till: WiredTill) -> None:
    from cashier_app.presenters.settings_state import PageIntents, SettingsIntents

    connect_intents(settings, SettingsIntents, till.beside.settings)
    connect_intents(settings, PageIntents, till.beside.settings.pages)


def _lead_queue(queue: "QueueScreen", till: WiredTill) -> None:
    connect_intents(queue, QueueIntents, till.beside.queue)
    connect_intents(queue, OfflineIntents, till.by_hand)
