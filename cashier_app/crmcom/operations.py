"""The methods of CRM.COM's Web API that the till calls, each with its nature and time limits.

Whether a call may be repeated is said here, method by method. The HTTP verb says nothing about it:
in this API most reads are POST (crmcom-api.md 1.1).
"""

from cashier_app.domain.frozen import frozen


@frozen
class Limits:
    """Seconds for the connection and for the whole answer after it (commands.md, Time limits)."""

    connect: float
    read: float


_LOOK_UP = Limits(2, 6)
_PREVIEW = Limits(2, 4)
_WRITE = Limits(5, 20)
_BATCH = Limits(5, 60)
_GOODBYE = Limits(1, 2)


@frozen
class Operation:
    """One method: its path below the base address and what silence after it means.

    `write` is a method that changes something there: when no usable answer comes, nobody knows
    whether it happened. `sign_in` is the one that exchanges the key for a token.
    """

    path: str
    limits: Limits
    write: bool = False
    sign_in: bool = False


TOKEN_BY_KEY = Operation("authentication/web_api_key/token", _LOOK_UP, sign_in=True)
"""POST, pageId 491003."""
TOKEN_BY_PASSWORD = Operation("authentication/token", _LOOK_UP, sign_in=True)
"""POST, pageId 494531."""
RELEASE_TOKEN = Operation("authentication/token/release", _GOODBYE)
"""POST, pageId 517363. Whether it worked changes nothing for the till."""
SHOW_PARTICIPANT = Operation("rewards_participants/show", _LOOK_UP)
"""POST, pageId 489928."""
SHOW_ACCOUNT = Operation("accounts_receivable/show", _LOOK_UP)
"""POST, pageId 512933."""
LIST_ACCOUNTS = Operation("accounts_receivable/list", _LOOK_UP)
"""POST, pageId 493328."""
GET_BALANCE = Operation("wallets/get_balance", _LOOK_UP)
"""POST, pageId 490490."""
SHOW_ACCESS_TOKEN = Operation("access_tokens/show", _LOOK_UP)
"""POST, pageId 496721."""
PREVIEW_PURCHASE = Operation("customer_events/purchases/preview", _PREVIEW)
"""POST, pageId 490516."""
CREATE_PURCHASE = Operation("customer_events/purchases/create", _WRITE, write=True)
"""POST, pageId 490514."""
LIST_PURCHASES = Operation("customer_events/purchases/list", _LOOK_UP)
"""POST, pageId 490589."""
SHOW_PURCHASE = Operation("customer_events/purchases/show", _LOOK_UP)
"""GET, pageId 511180."""
CANCEL_PURCHASE = Operation("customer_events/purchases/cancel", _WRITE, write=True)
"""POST, pageId 511758."""
CREATE_SPEND = Operation("customer_events/spend_requests/create", _WRITE, write=True)
"""POST, pageId 512467."""
LIST_SPENDS = Operation("customer_events/spend_requests/list", _LOOK_UP)
"""POST, pageId 510925."""
SHOW_SPEND = Operation("customer_events/spend_requests/show", _LOOK_UP)
"""GET, pageId 490530."""
CANCEL_SPEND = Operation("customer_events/spend_requests/cancel", _WRITE, write=True)
"""POST, pageId 490417."""
SYNCHRONISE_PRODUCTS = Operation("products/synchronise", _BATCH, write=True)
"""POST, pageId 516773. It creates or updates, so silence after it leaves open which products of the
batch were taken, and sending the same batch again does no harm: the only write that is repeated."""
LIST_PRODUCTS = Operation("products/list", _LOOK_UP)
"""GET, pageId 490438."""
