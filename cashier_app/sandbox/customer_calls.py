"""Finding a customer, the wallet's balance, a code."""

from cashier_app.sandbox import customer_answers, response_fields
from cashier_app.sandbox.clock import wall_time
from cashier_app.sandbox.contract import ContractDepartureError, JsonObject
from cashier_app.sandbox.customers import Customer
from cashier_app.sandbox.event_list import page
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.success import Success


def show_participant(shop: Shop, request: JsonObject) -> Success:
    """Answer POST rewards_participants/show (pageId 489928)."""
    customer = shop.club.named_in(request)
    answer = customer_answers.participant(customer, shop.books.wallets[customer.number])
    return Success(shop.told(response_fields.PARTICIPANT, answer, request))


def show_account(shop: Shop, request: JsonObject) -> Success:
    """Answer accounts_receivable/show (pageId 512933)."""
    return Success(_account(shop, shop.club.named_in(request), request))


def list_accounts(shop: Shop, request: JsonObject) -> Success:
    """Answer accounts_receivable/list (pageId 493328): nobody found is an empty list."""
    found = page(shop.club.listed(request), request)
    return Success([_account(shop, customer, request) for customer in found])


def get_balance(shop: Shop, request: JsonObject) -> Success:
    """Answer POST wallets/get_balance (pageId 490490)."""
    if "as_of_date" in request and str(request["as_of_date"]) <= wall_time(shop.clock()):
        raise ContractDepartureError("as_of_date must be in the future", "3.5")
    if "wallet_identifier" in request:
        customer = shop.club.by_wallet(request["wallet_identifier"])
    else:
        customer = shop.club.named_in(request)
    answer = customer_answers.wallet_balance(customer, shop.books.wallets[customer.number])
    return Success(shop.told(response_fields.BALANCE, answer, request))


def show_access_token(shop: Shop, request: JsonObject) -> Success:
    """Answer POST access_tokens/show (pageId 496721): known codes, effective or not."""
    token = shop.club.access_token(request["access_token_identifier"])
    answer = customer_answers.access_token(token)
    return Success(shop.told(response_fields.ACCESS_TOKEN, answer, request))


def _account(shop: Shop, customer: Customer, request: JsonObject) -> JsonObject:
    answer = customer_answers.accounts_receivable(customer)
    return shop.told(response_fields.ACCOUNT, answer, request)
