"""Connects each screen of the window with the presenter that decides."""

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
from cashier_app.presenters.products_state import ProductsIntents
from cashier_app.presenters.purchases_claiming import ClaimingIntents
from cashier_app.presenters.purchases_return_state import ReturningIntents
from cashier_app.presenters.purchases_state import (
    CancellingIntents,
    FindingIntents,
    PurchasesIntents,
)
from cashier_app.presenters.queue_state import QueueIntents
from cashier_app.presenters.receipt_state import ReceiptIntents
from cashier_app.presenters.sale_intents import (
    LineIntents,
    ParkingIntents,
    ProductIntents,
    ReceiptQuestionIntents,
)
from cashier_app.presenters.settings_state import SettingsIntents
from cashier_app.presenters.sign_in_state import SignInIntents
from cashier_app.presenters.spend_request_state import SpendIntents
from cashier_app.presenters.top_bar import TopBarIntents
from cashier_app.presenters.unknown_outcome_state import UnknownIntents
from cashier_app.ui.intents import connect_intents


def connect_screens(window: TillWindow, till: WiredTill) -> None:
    """Lead every tap to the presenter that decides."""
    connect_intents(window.top_bar, TopBarIntents, till.status)
    connect_intents(window.sale, ProductIntents, till.sale)
    connect_intents(window.sale, LineIntents, till.lines)
    connect_intents(window.sale, ParkingIntents, till.parking)
    connect_intents(window.sale, ReceiptQuestionIntents, till.receipt_question)
    connect_intents(window.sale, PersonalIntents, till.personal)
    connect_intents(window.sale.basket.price, PriceIntents, till.prices)
    connect_intents(window.identify, IdentifyIntents, till.identify)
    connect_intents(window.payment, TenderIntents, till.payment)
    connect_intents(window.payment, QuestionIntents, till.questions)
    connect_intents(window.spend, SpendIntents, till.spend_form)
    connect_intents(window.unknown, UnknownIntents, till.unknown)
    connect_intents(window.receipt, ReceiptIntents, till.receipt)
    connect_intents(window.purchases, PurchasesIntents, till.beside.purchases)
    bought = till.beside.bought
    connect_intents(window.purchases, FindingIntents, bought.finding)
    connect_intents(window.purchases, CancellingIntents, bought.cancelling)
    connect_intents(window.sale.basket.all_keys.tools, KeyIntents, till.edit_keys)
    connect_intents(window.purchases, ReturningIntents, bought.returning)
    connect_intents(window.purchases, ClaimingIntents, bought.claiming)
    connect_intents(window.queue, QueueIntents, till.beside.queue)
    connect_intents(window.queue, OfflineIntents, till.by_hand)
    connect_intents(window.sale.basket.head, DrawerIntents, till.by_hand)
    connect_intents(window.products, ProductsIntents, till.beside.products)
    connect_intents(window.settings, SettingsIntents, till.beside.settings)
    connect_intents(window.sign_in, SignInIntents, till.room.screen)
    connect_intents(window.approval, ApprovalIntents, till.room.approval)
    connect_intents(window.people, PeopleIntents, till.room.page)
