"""The methods of the Web API: verbs, since when, the shape of a request, who answers."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox import (
    customer_calls,
    product_calls,
    product_shapes,
    purchase_calls,
    request_shapes,
    sign_in_calls,
    spend_calls,
)
from cashier_app.sandbox.contract import JsonObject, Shape
from cashier_app.sandbox.dialect import Dialect
from cashier_app.sandbox.release import ALWAYS, Since
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.success import Success

SIGN_IN = "authentication/web_api_key/token"
PASSWORD_SIGN_IN = "authentication/token"  # noqa: S105 - a path


@frozen
class Method:
    """One method; deprecated ones still answer (crmcom-api.md 10.27)."""

    verbs: str
    shape: Callable[[Dialect], Shape]
    answer: Callable[[Shop, JsonObject], Success]
    since: Since = ALWAYS


METHODS: Mapping[str, Method] = MappingProxyType(
    {
        SIGN_IN: Method("POST", request_shapes.token_by_key, sign_in_calls.by_key),
        PASSWORD_SIGN_IN: Method(
            "POST", request_shapes.token_by_password, sign_in_calls.by_password
        ),
        "authentication/token/release": Method(
            "POST", request_shapes.token_release, sign_in_calls.release
        ),
        "rewards_participants/show": Method(
            "POST", request_shapes.participant_show, customer_calls.show_participant
        ),
        "accounts_receivable/show": Method(
            "GET POST", request_shapes.account_show, customer_calls.show_account
        ),
        # Which verb it has is not shown in the documentation.
        "accounts_receivable/list": Method(
            "GET POST", request_shapes.account_list, customer_calls.list_accounts
        ),
        # Since R12 by one page, since R14.2 by another: nobody may count on it earlier.
        "wallets/get_balance": Method(
            "POST", request_shapes.get_balance, customer_calls.get_balance, Since("14.2")
        ),
        "access_tokens/show": Method(
            "POST", request_shapes.access_token_show, customer_calls.show_access_token
        ),
        "customer_events/purchases/preview": Method(
            "POST", request_shapes.purchase_preview, purchase_calls.preview
        ),
        "customer_events/purchases/create": Method(
            "POST", request_shapes.purchase_create, purchase_calls.create
        ),
        "customer_events/purchases/list": Method(
            "POST", request_shapes.purchase_list, purchase_calls.list_purchases
        ),
        "customer_events/purchases/show": Method(
            "GET", request_shapes.purchase_show, purchase_calls.show
        ),
        "customer_events/purchases/cancel": Method(
            "POST", request_shapes.purchase_cancel, purchase_calls.cancel
        ),
        "customer_events/spend_requests/create": Method(
            "POST", request_shapes.spend_create, spend_calls.create
        ),
        "customer_events/spend_requests/list": Method(
            "POST", request_shapes.spend_list, spend_calls.list_spend_requests
        ),
        "customer_events/spend_requests/show": Method(
            "GET", request_shapes.spend_by_number, spend_calls.show
        ),
        "customer_events/spend_requests/cancel": Method(
            "POST", request_shapes.spend_by_number, spend_calls.cancel
        ),
        "products/synchronise": Method(
            "POST", product_shapes.synchronise, product_calls.synchronise, Since("14")
        ),
        "products/list": Method("GET", product_shapes.product_list, product_calls.list_products),
        "products/show": Method("GET", product_shapes.product_show, product_calls.show_product),
    }
)

CHANGES = frozenset(
    path for path in METHODS if path.rpartition("/")[2] in {"create", "cancel", "synchronise"}
)
"""The methods after which the shop is another one."""


@lru_cache(maxsize=128)
def shape_of(path: str, dialect: Dialect) -> Shape:
    """Return the shape of a method's request; making one anew for each call would cost time."""
    return METHODS[path].shape(dialect)
