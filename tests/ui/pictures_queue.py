"""The states of Waiting to be sent with the example data of the mock-ups."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.decision import Decision
from cashier_app.domain.money import ZERO
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.presenters.for_a_person import ForAPerson
from cashier_app.presenters.message import say
from cashier_app.presenters.queue_state import (
    NoticeTone,
    QueueNotice,
    QueueRow,
    QueueState,
    Undoing,
)
from cashier_app.presenters.sale_detail import SaleDetail, Standing
from cashier_app.services.ports import OutboxKind
from tests.ui.example_sale import LINES

D = Decimal
UTC = ZoneInfo("UTC")
AT = datetime(2026, 11, 23, 12, 39, tzinfo=UTC)
SOFIA = Customer(
    Identification(Means.CARD, "7000000218"),
    id="31",
    name="Sofia Nikolaou",
    first_name="Sofia",
    last_name="Nikolaou",
)
ANDREAS = replace(SOFIA, id="32", name="Andreas Ioannou", first_name="Andreas", last_name="Ioannou")
NOT_CHECKED = Customer(Identification(Means.CARD, "7000000932"))

_WAITING = QueueRow(3, OutboxKind.PURCHASE, "3-000417", AT, SOFIA, D("21.05"), Standing.WAITING)
_SECOND = QueueRow(
    2,
    OutboxKind.PURCHASE,
    "3-000416",
    AT.replace(minute=36),
    NOT_CHECKED,
    D("8.40"),
    Standing.WAITING,
)
_CHECKED = QueueRow(
    1,
    OutboxKind.PURCHASE,
    "3-000415",
    AT.replace(minute=31),
    ANDREAS,
    D("3.20"),
    Standing.BEING_CHECKED,
)
OFFLINE = QueueNotice(
    NoticeTone.AWAY,
    say("queue.offline"),
    say("queue.offline.since", time=AT.replace(minute=30), seconds=20),
    say("queue.safe"),
    say("queue.offline.next"),
)
CONNECTED = QueueNotice(
    NoticeTone.GOOD,
    say("queue.connected"),
    say("queue.connected.last", time=AT.replace(minute=41)),
    say("queue.safe"),
    say("queue.connected.next"),
)
QUEUE = QueueState(
    rows=(_WAITING, _SECOND, _CHECKED),
    today=AT.date(),
    notice=OFFLINE,
    purchases=3,
    total=D("32.65"),
    customers=3,
)
SALE_417 = SaleDetail(
    number="3-000417",
    at=AT,
    till="3",
    cashier="Maria K.",
    standing=Standing.WAITING,
    customer=SOFIA,
    lines=LINES[:4],
    goods=D("21.05"),
    instant=ZERO,
    automatic=ZERO,
    from_wallet=ZERO,
    to_pay=D("21.05"),
    paid=(MoneyBack(TenderKind.CARD, D("11.05"), "004417"), MoneyBack(TenderKind.CASH, D("10.00"))),
    earned=None,
)
QUEUE_SELECTED = replace(QUEUE, selected=3, detail=SALE_417, decisions=(Decision.REMOVE,))
QUEUE_REMOVE_ASKED = replace(
    QUEUE_SELECTED,
    question=Decision.REMOVE,
    money_back=tuple(reversed(SALE_417.paid)),
)
QUEUE_REMOVED = replace(
    QUEUE,
    rows=(_SECOND, _CHECKED),
    purchases=2,
    total=D("11.60"),
    customers=2,
    notice=QueueNotice(
        NoticeTone.GOOD,
        say("queue.removed", number="3-000417"),
        None,
        say("queue.removed.safe"),
        say("queue.removed.both", cash=D("10.00"), card=D("11.05")),
    ),
)
_REFUSED = replace(_WAITING, standing=Standing.REFUSED)
_NEEDS = replace(_CHECKED, standing=Standing.NEEDS_A_PERSON)
_CANCELLATION = replace(
    _SECOND, id=4, kind=OutboxKind.CANCELLATION, standing=Standing.BEING_CHECKED
)
_NEED = QueueNotice(
    NoticeTone.PERSON,
    say("queue.need-a-person", what=ForAPerson(purchases=2).what),
    say("queue.connected.last", time=AT.replace(minute=41)),
    say("queue.safe"),
    say("queue.need-a-person.next"),
)
QUEUE_REFUSED = replace(
    QUEUE,
    rows=(_REFUSED, _CANCELLATION, _NEEDS),
    notice=_NEED,
    need_a_person=ForAPerson(purchases=2),
    customers=2,
    purchases=2,
    selected=3,
    detail=replace(SALE_417, standing=Standing.REFUSED),
    words="The unit is not allowed to submit events for this organisation.",
    decisions=(Decision.SEND_AGAIN, Decision.KEEP_WITHOUT_REWARD),
)
QUEUE_NEEDS_A_PERSON = replace(
    QUEUE_REFUSED,
    selected=1,
    words="",
    detail=replace(SALE_417, number="3-000415", customer=ANDREAS, standing=Standing.NEEDS_A_PERSON),
    decisions=(Decision.IT_IS_AT_CRM, Decision.SEND_AGAIN, Decision.KEEP_WITHOUT_REWARD),
)
QUEUE_WALLET_ASKED = replace(
    QUEUE_REFUSED,
    rows=(replace(_NEEDS, kind=OutboxKind.RETURN_CHECK), _CANCELLATION),
    selected=1,
    words="",
    detail=replace(SALE_417, number="3-000415", from_wallet=D("10.00"), to_pay=D("11.05")),
    decisions=(Decision.SETTLED,),
    question=Decision.SETTLED,
)
QUEUE_UNDOING = QueueState(
    rows=(
        replace(_CHECKED, id=-3, kind=Undoing.CANCEL),
        QueueRow(-2, Undoing.CANCEL, "2-001733", None, None, None, Standing.BEING_CHECKED),
        replace(_CHECKED, id=-1, kind=Undoing.RETURN, number="3-000377", customer=None, total=None),
    ),
    today=AT.date(),
    notice=replace(
        CONNECTED,
        tone=NoticeTone.AWAITED,
        title=say("queue.awaited"),
        next_step=say("queue.awaited.next"),
    ),
    undoing=3,
)
QUEUE_AT_CRM_ASKED = replace(QUEUE_NEEDS_A_PERSON, question=Decision.IT_IS_AT_CRM)
QUEUE_BY_HAND = replace(
    QUEUE,
    by_hand=True,
    notice=replace(
        OFFLINE,
        title=say("queue.by-hand"),
        fact=say("queue.by-hand.since", time=AT),
        next_step=say("queue.by-hand.next"),
    ),
)
QUEUE_ELSEWHERE = replace(
    QUEUE_NEEDS_A_PERSON,
    by_hand=False,
    elsewhere=True,
    notice=QueueNotice(
        NoticeTone.BAD,
        say("queue.elsewhere"),
        fact=say("queue.elsewhere.what", n=3, address="https://old.example/crmapi/rest/v2"),
        safe=say("queue.safe"),
        next_step=say("queue.elsewhere.next"),
    ),
)
QUEUE_TESTING = replace(QUEUE, testing=True, notice=replace(OFFLINE, fact=say("queue.testing")))
QUEUE_SENDING = replace(QUEUE, notice=CONNECTED, sending=True)
QUEUE_EMPTY = QueueState(
    rows=(),
    today=AT.date(),
    notice=replace(CONNECTED, next_step=say("queue.empty.next")),
)
QUEUE_IN_WORK = replace(QUEUE_EMPTY, in_work="3-000418")
QUEUE_LONG = replace(
    QUEUE,
    rows=tuple(
        replace(
            _WAITING,
            id=number,
            number=f"3-{number:06d}",
            at=AT.replace(day=21 if number < 425 else 23),
        )
        for number in range(440, 415, -1)
    ),
    purchases=25,
    total=D("526.25"),
    selected=436,
    detail=replace(SALE_417, number="3-000436"),
    decisions=(Decision.REMOVE,),
)

QUEUES: dict[str, QueueState] = {
    "queue": QUEUE,
    "queue-selected": QUEUE_SELECTED,
    "queue-remove-asked": QUEUE_REMOVE_ASKED,
    "queue-removed": QUEUE_REMOVED,
    "queue-refused": QUEUE_REFUSED,
    "queue-needs-a-person": QUEUE_NEEDS_A_PERSON,
    "queue-undoing": QUEUE_UNDOING,
    "queue-at-crm-asked": QUEUE_AT_CRM_ASKED,
    "queue-by-hand": QUEUE_BY_HAND,
    "queue-elsewhere": QUEUE_ELSEWHERE,
    "queue-wallet-asked": QUEUE_WALLET_ASKED,
    "queue-testing": QUEUE_TESTING,
    "queue-sending": QUEUE_SENDING,
    "queue-empty": QUEUE_EMPTY,
    "queue-in-work": QUEUE_IN_WORK,
    "queue-long": QUEUE_LONG,
}
