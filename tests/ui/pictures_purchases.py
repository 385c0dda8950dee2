"""The states of Purchases with the example data of the mock-ups."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from cashier_app.domain.basket import BasketLine
from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Unit
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.presenters.message import say
from cashier_app.presenters.purchases_claiming import ClaimPanel, ClaimWays
from cashier_app.presenters.purchases_return_state import (
    Open,
    ReturnDecision,
    ReturnLine,
    ReturnPanel,
)
from cashier_app.presenters.purchases_state import (
    CancelPanel,
    GiveBackRow,
    PurchaseRow,
    PurchasesState,
)
from cashier_app.presenters.sale_detail import SaleDetail, Standing
from cashier_app.services.read_before_cancel import Reading
from tests.ui.example_sale import ELENI, product
from tests.ui.pictures_queue import NOT_CHECKED, SOFIA

D = Decimal
_NOW = datetime(2026, 11, 23, 12, 46, tzinfo=ZoneInfo("UTC"))


def _row(
    number: str,
    at: datetime,
    total: str,
    earned: str = "",
    spent: str = "0",
    standing: Standing = Standing.RECORDED,
) -> PurchaseRow:
    award = D(earned) if earned else None
    return PurchaseRow(number, number, at, D(total), award, D(spent), standing)


_ROWS = (
    _row("3-000418", _NOW.replace(minute=44), "37.27", "2.26", "2.37"),
    _row("3-000417", _NOW.replace(minute=39), "21.05", standing=Standing.WAITING),
    _row("3-000415", _NOW.replace(minute=31), "3.20", standing=Standing.BEING_CHECKED),
    _row("3-000414", _NOW.replace(minute=22), "9.85", standing=Standing.NO_CUSTOMER),
    _row("3-000377", _NOW.replace(day=21, hour=18, minute=7), "52.18", "3.14", "11.20"),
    _row("3-000298", _NOW.replace(day=11, hour=13, minute=15), "9.40", standing=Standing.CANCELLED),
    _row("3-000251", _NOW.replace(day=7, hour=18, minute=40), "47.85", "2.19"),
)
SALE_377 = SaleDetail(
    number="3-000377",
    at=_NOW.replace(day=21, hour=18, minute=7),
    till="3",
    cashier="Andreas P.",
    standing=Standing.RECORDED,
    customer=ELENI,
    lines=(
        BasketLine(product("1", "Halloumi PDO 250 g", "4.35"), D(2)),
        BasketLine(product("2", "Sea bream fillets", "14.80")),
        BasketLine(product("3", "Red wine Maratheftiko 75 cl", "12.90")),
        BasketLine(product("4", "Oranges, loose", "1.30", unit=Unit.KG), D("4.200")),
        BasketLine(product("5", "Washing powder 40 washes", "10.32")),
    ),
    goods=D("52.18"),
    instant=ZERO,
    automatic=D("1.20"),
    from_wallet=D("10.00"),
    to_pay=D("40.98"),
    paid=(MoneyBack(TenderKind.CARD, D("40.98"), "004417"),),
    earned=D("3.14"),
)
OWED = (
    GiveBackRow("a", "3-000415", _NOW.replace(minute=31), SOFIA, D("2.37")),
    GiveBackRow("b", "3-000402", _NOW.replace(day=21, hour=9, minute=12), NOT_CHECKED, D("0.87")),
)
PURCHASES = PurchasesState(
    today=_NOW.date(), days=90, rows=_ROWS, waiting=2, give_backs=OWED, owed=D("3.24")
)
PURCHASES_CHOSEN = replace(PURCHASES, selected="3-000377", detail=SALE_377, can_print=True)
PURCHASES_PRINTED = replace(PURCHASES_CHOSEN, line=say("purchases.printed", number="3-000377"))
PURCHASES_NOT_PRINTED = replace(
    PURCHASES_CHOSEN, line=say("purchases.not-printed", number="3-000377"), trouble=True
)
PURCHASES_WAITING = replace(
    PURCHASES,
    selected="3-000417",
    detail=replace(
        SALE_377,
        number="3-000417",
        standing=Standing.WAITING,
        customer=SOFIA,
        earned=None,
        from_wallet=ZERO,
        automatic=ZERO,
    ),
    can_print=True,
    need_a_person=1,
)
PURCHASES_OWING = replace(
    PURCHASES_CHOSEN, detail=replace(SALE_377, from_wallet=ZERO, give_back=D("2.37"))
)
_MANY = tuple(
    replace(line, quantity=line.quantity + place) for place in range(3) for line in SALE_377.lines
)
PURCHASES_MANY_LINES = replace(PURCHASES_CHOSEN, detail=replace(SALE_377, lines=_MANY))
PURCHASES_EVERYTHING = replace(
    PURCHASES_CHOSEN,
    detail=replace(
        SALE_377,
        lines=_MANY,
        discount=D("2.00"),
        instant=D("0.87"),
        paid=(
            MoneyBack(TenderKind.CASH, D("20.00")),
            MoneyBack(TenderKind.CARD, D("10.98"), "004417"),
            MoneyBack(TenderKind.CARD, D("10.00"), "004418"),
        ),
        give_back=D("2.37"),
    ),
    cannot_cancel=None,
    cannot_return=None,
    ways=ClaimWays(addendum=True),
    line=say("purchases.cancel-asked", number="3-000377"),
)
PURCHASES_EMPTY = PurchasesState(today=_NOW.date(), days=90)
PURCHASES_LOADING = replace(PURCHASES_EMPTY, loading=True)
PURCHASES_MORE = replace(
    PURCHASES,
    rows=tuple(replace(_ROWS[0], key=str(place), number=f"3-{place:06d}") for place in range(60)),
    more=True,
)
GIVE_BACKS = replace(PURCHASES, giving_back=True)
GIVE_BACK_ASKED = replace(GIVE_BACKS, chosen=OWED[0])
GIVE_BACK_DONE = replace(
    GIVE_BACKS,
    give_backs=OWED[1:],
    owed=D("0.87"),
    line=say("purchases.given-back", amount=D("2.37"), number="3-000415"),
)
_KEPT = replace(
    OWED[1],
    amount=D("8.00"),
    back=(MoneyBack(TenderKind.CARD, D("5.00"), "004417"), MoneyBack(TenderKind.CASH, D("3.00"))),
    exchange=True,
)
EXCHANGE_KEPT = replace(GIVE_BACKS, give_backs=(OWED[0], _KEPT), owed=D("10.37"), chosen=_KEPT)
NOTHING_OWED = replace(GIVE_BACKS, give_backs=(), owed=ZERO)

HERS = replace(
    PURCHASES_CHOSEN,
    customer=replace(ELENI, wallet=D("19.51")),
    rows=(
        _ROWS[0],
        _ROWS[4],
        _row("1-002204", _NOW.replace(day=17, hour=9, minute=31), "18.95", "0.57"),
        _row("2-001733", _NOW.replace(day=14, hour=17, minute=52), "64.30", "4.08", "5.00"),
        _ROWS[5],
        _ROWS[6],
    ),
    cannot_cancel=None,
)
HERS_FETCHING = replace(HERS, rows=_ROWS[:1], fetching=True)
HERS_ALONE = replace(HERS, rows=HERS.rows[:2], apart=say("purchases.list-away"))
ELSEWHERE = replace(
    HERS,
    selected="2-001733",
    detail=SaleDetail(
        number="2-001733",
        at=_NOW.replace(day=14, hour=17, minute=52),
        till="2",
        cashier="",
        standing=Standing.RECORDED,
        customer=HERS.customer,
        lines=(),
        goods=D("64.30"),
        instant=ZERO,
        automatic=D("5.00"),
        from_wallet=ZERO,
        to_pay=D("59.30"),
        paid=(),
        earned=D("4.08"),
        elsewhere=True,
    ),
    can_print=False,
)
NOTHING_SAID = replace(
    ELSEWHERE,
    rows=(PurchaseRow("x", "CE000017", None, None, None, ZERO, Standing.RECORDED),),
    selected="x",
    detail=SaleDetail(
        number="CE000017",
        at=None,
        till="",
        cashier="",
        standing=Standing.RECORDED,
        customer=HERS.customer,
        lines=(),
        goods=None,
        instant=ZERO,
        automatic=ZERO,
        from_wallet=ZERO,
        to_pay=None,
        paid=(),
        earned=None,
        elsewhere=True,
    ),
)
TYPING = replace(HERS, typed="377")
_CANCEL = CancelPanel(
    number="3-000377",
    at=SALE_377.at,
    total=D("52.18"),
    lines=5,
    taken_back=D("3.14"),
    on_request=D("10.00"),
    automatic=D("1.20"),
    instant=ZERO,
    wallet=D("19.51"),
    back=(MoneyBack(TenderKind.CARD, D("40.98"), "004417"),),
    reading=Reading.DONE,
)
CANCEL_ASKED = replace(HERS, cancel=_CANCEL)
CANCEL_SPLIT = replace(
    HERS,
    cancel=replace(
        _CANCEL,
        instant=D("0.87"),
        wallet=D("-1.20"),
        back=(MoneyBack(TenderKind.CASH, D("20.00")), MoneyBack(TenderKind.CARD, D("20.98"))),
    ),
)
CANCEL_READING = replace(HERS, cancel=replace(_CANCEL, reading=Reading.UNDER_WAY))
CANCEL_AWAY = replace(HERS, cancel=replace(_CANCEL, reading=Reading.AWAY))
CANCEL_ALREADY = replace(HERS, cancel=replace(_CANCEL, reading=Reading.CANCELLED_ALREADY))
CANCEL_ANOTHER = replace(HERS, cancel=replace(_CANCEL, reading=Reading.ANOTHER))
CANCEL_ELSEWHERE = replace(ELSEWHERE, cancel=replace(_CANCEL, lines=None, back=None))
CANCEL_REASON = replace(HERS, cancel=replace(_CANCEL, asks_reason=True))
CANCEL_ALONE = replace(HERS, cancel=replace(_CANCEL, rewarded=False))
CANCELLED = replace(
    HERS,
    detail=replace(SALE_377, standing=Standing.CANCELLED),
    cannot_cancel="cancel-cancelled",
    line=say("purchases.cancelled-card", number="3-000377", amount=D("40.98")),
)
CANCEL_REFUSED = replace(
    HERS,
    line=say(
        "purchases.cancel-refused",
        number="3-000377",
        words="Only posted purchases can be cancelled.",
    ),
    trouble=True,
)
CANCEL_UNKNOWN = replace(
    HERS,
    detail=replace(SALE_377, standing=Standing.BEING_CHECKED),
    cannot_cancel="cancel-being-checked",
    line=say("purchases.cancel-asked", number="3-000377"),
    trouble=True,
)
CANCEL_OFFLINE = replace(PURCHASES_CHOSEN, cannot_cancel="cancel-offline")

_RETURN = ReturnPanel(
    number="3-000377",
    lines=tuple(
        ReturnLine(
            place=place,
            description=line.product.description,
            sold=line.quantity,
            back=D(1) if place == 0 else ZERO,
            total=D("4.35") if place == 0 else ZERO,
            weighed=line.product.weighed,
            split=line.items > 1,
        )
        for place, line in enumerate(SALE_377.lines)
    ),
    selected=0,
    goods=D("4.35"),
    about=D("4.35"),
    owes=ZERO,
    again=True,
    reading=Reading.DONE,
)
RETURNING = replace(HERS, returning=_RETURN, cannot_return=None)
RETURN_MANY_LINES = replace(
    HERS,
    returning=replace(
        _RETURN,
        lines=tuple(
            replace(line, place=3 * place + again)
            for place, line in enumerate(_RETURN.lines)
            for again in range(3)
        ),
    ),
)
RETURN_READING = replace(
    HERS,
    returning=replace(_RETURN, about=None, owes=None, reading=Reading.UNDER_WAY, why_not="reading"),
)
RETURN_AWAY = replace(
    HERS,
    returning=replace(_RETURN, about=None, owes=None, reading=Reading.AWAY, why_not="reading"),
)
RETURN_OWING = replace(HERS, returning=replace(_RETURN, about=ZERO, owes=D("2.00")))
EXCHANGED = replace(HERS, line=say("returns.done-exchange", number="3-000377", amount=D("4.35")))
DEBT = replace(HERS, decision=ReturnDecision("3-000377", Open.DEBT, D("2.00"), D("0.44")))
STUCK = replace(
    HERS,
    decision=ReturnDecision("3-000377", Open.NOT_RECORDED, ZERO, ZERO, "The unit is closed."),
)
REST_NOT_KNOWN = replace(
    HERS,
    decision=ReturnDecision("3-000377", Open.REST_NOT_KNOWN, ZERO, ZERO, "Account is closed."),
)
CANCEL_NOT_KNOWN = replace(
    HERS,
    decision=ReturnDecision("3-000377", Open.CANCEL_NOT_KNOWN, ZERO, ZERO, "No permission."),
)
CLAIMABLE = replace(
    PURCHASES,
    selected="3-000414",
    detail=replace(
        SALE_377,
        number="3-000414",
        standing=Standing.NO_CUSTOMER,
        customer=None,
        automatic=ZERO,
        from_wallet=ZERO,
        to_pay=D("52.18"),
        earned=None,
    ),
    ways=ClaimWays(offered=True),
    cannot_cancel=None,
    cannot_return=None,
)
CLAIMED = replace(PURCHASES_CHOSEN, ways=ClaimWays(addendum=True))
CLAIMING = replace(PURCHASES_CHOSEN, claim=ClaimPanel("3-000414", ELENI))
DAY_TYPED = replace(PURCHASES, typed="2111", by_day=True)
ONE_DAY = replace(PURCHASES, day=_NOW.date())

PURCHASE_STATES: dict[str, PurchasesState] = {
    "purchases": PURCHASES,
    "purchases-chosen": PURCHASES_CHOSEN,
    "purchases-printed": PURCHASES_PRINTED,
    "purchases-not-printed": PURCHASES_NOT_PRINTED,
    "purchases-waiting": PURCHASES_WAITING,
    "purchases-owing": PURCHASES_OWING,
    "purchases-many-lines": PURCHASES_MANY_LINES,
    "purchases-everything": PURCHASES_EVERYTHING,
    "purchases-empty": PURCHASES_EMPTY,
    "purchases-loading": PURCHASES_LOADING,
    "purchases-more": PURCHASES_MORE,
    "purchases-hers": HERS,
    "purchases-hers-fetching": HERS_FETCHING,
    "purchases-hers-alone": HERS_ALONE,
    "purchases-elsewhere": ELSEWHERE,
    "purchases-nothing-said": NOTHING_SAID,
    "purchases-typing": TYPING,
    "cancel-asked": CANCEL_ASKED,
    "cancel-split": CANCEL_SPLIT,
    "cancel-reading": CANCEL_READING,
    "cancel-away": CANCEL_AWAY,
    "cancel-already": CANCEL_ALREADY,
    "cancel-elsewhere": CANCEL_ELSEWHERE,
    "cancel-alone": CANCEL_ALONE,
    "cancel-reason": CANCEL_REASON,
    "cancel-done": CANCELLED,
    "cancel-refused": CANCEL_REFUSED,
    "cancel-unknown": CANCEL_UNKNOWN,
    "cancel-offline": CANCEL_OFFLINE,
    "return-goods": RETURNING,
    "return-many-lines": RETURN_MANY_LINES,
    "return-reading": RETURN_READING,
    "return-away": RETURN_AWAY,
    "return-owing": RETURN_OWING,
    "return-exchanged": EXCHANGED,
    "return-debt": DEBT,
    "return-not-recorded": STUCK,
    "return-rest-not-known": REST_NOT_KNOWN,
    "return-cancel-not-known": CANCEL_NOT_KNOWN,
    "claim-offered": CLAIMABLE,
    "claim-asked": CLAIMING,
    "claim-given": CLAIMED,
    "purchases-day-typed": DAY_TYPED,
    "purchases-one-day": ONE_DAY,
    "give-back": GIVE_BACKS,
    "give-back-asked": GIVE_BACK_ASKED,
    "give-back-exchange": EXCHANGE_KEPT,
    "give-back-done": GIVE_BACK_DONE,
    "give-back-nothing": NOTHING_OWED,
}
