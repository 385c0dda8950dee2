"""What Waiting to be sent says about the line, the list, and what was decided."""

from collections.abc import Sequence
from decimal import Decimal
from math import ceil

from cashier_app.domain.credit_note import money_to_return
from cashier_app.domain.decision import Decision
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.presenters.for_a_person import ForAPerson
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.queue_state import NoticeTone, QueueNotice
from cashier_app.presenters.sale_detail import Standing
from cashier_app.services.check_line import CheckLine
from cashier_app.services.line import Line, LineState
from cashier_app.services.settle_waiting import Settled, Settlement

# What is wrong with the line in these states, waiting does not mend.
_WRONG = (LineState.NOT_SECURE, LineState.NO_KEY, LineState.KEY_REFUSED)
# What to do about these is said whether something waits or not.
_SAY_NEXT = ("elsewhere", "by-hand", *(state.value for state in _WRONG))
_SAFE = say("queue.safe")


def line_notice(
    line: Line,
    check: CheckLine,
    waiting: Sequence[Standing],
    need: ForAPerson,
    next_try_s: float | None,
) -> QueueNotice:
    """Say how the line stands and what that means for what waits.

    `waiting` is how each thing that waits stands, `need` how much of it needs a person;
    `next_try_s` are the seconds to the next try, None while one goes on.
    """
    key, tone = _standing(line, waiting, need)
    title = say(f"queue.{key}", what=need.what) if key == "need-a-person" else say(f"queue.{key}")
    return QueueNotice(
        tone=tone,
        title=title,
        fact=_held_fact(line) or _test_fact(line, check) or _line_fact(line, next_try_s),
        safe=_SAFE,
        next_step=say(f"queue.{key}.next" if waiting or key in _SAY_NEXT else "queue.empty.next"),
    )


def handed_over(sale: Sale, step: Decimal) -> tuple[MoneyBack, ...]:
    """Return what goes back for a sale that is taken out: cash in the shop's smallest coin."""
    return money_to_return(sale, ZERO, step)


def settled_notice(settlement: Settlement, step: Decimal) -> QueueNotice:
    """Say what became of a decision and, where money goes back, how (`step`: the coin)."""
    decision, sale = settlement.decision, settlement.sale
    number = sale.reference.receipt_number
    if settlement.outcome is not Settled.DONE:
        key = f"queue.{settlement.outcome.value}"
        return QueueNotice(
            NoticeTone.PERSON,
            say(key, number=number),
            safe=say("queue.not-decided.safe"),
            next_step=say(f"{key}.next"),
        )
    if decision is Decision.REMOVE:
        return QueueNotice(
            NoticeTone.GOOD,
            say("queue.removed", number=number),
            safe=say("queue.removed.safe"),
            next_step=_give_back(handed_over(sale, step)),
        )
    return QueueNotice(NoticeTone.GOOD, say(f"queue.{decision.value}", number=number))


def _standing(line: Line, waiting: Sequence[Standing], need: ForAPerson) -> tuple[str, NoticeTone]:
    if line.elsewhere is not None:
        return "elsewhere", NoticeTone.BAD
    if line.held:
        return "by-hand", NoticeTone.AWAY
    if line.state in _WRONG:
        return line.state.value, NoticeTone.BAD
    if line.state is LineState.AWAY:
        return "offline", NoticeTone.AWAY
    return _standing_of(waiting, need)


def _standing_of(waiting: Sequence[Standing], need: ForAPerson) -> tuple[str, NoticeTone]:
    if need:
        return "need-a-person", NoticeTone.PERSON
    if Standing.BEING_CHECKED in waiting:
        return "awaited", NoticeTone.AWAITED
    return "connected", NoticeTone.GOOD


def _held_fact(line: Line) -> Message | None:
    if line.elsewhere is not None:
        address, things = line.elsewhere.address, line.elsewhere.things
        return say("queue.elsewhere.what", n=things, address=address) if address else None
    since = line.by_hand_since
    return None if since is None else say("queue.by-hand.since", time=since)


def _test_fact(line: Line, check: CheckLine) -> Message | None:
    """Say what came of a test; where the line itself is wrong the title says it."""
    if check.asking:
        return say("queue.testing")
    if check.answered is None or check.at is None or line.state in _WRONG:
        return None
    return say(f"queue.test.{'answered' if check.answered else 'no-answer'}", time=check.at)


def _line_fact(line: Line, next_try_s: float | None) -> Message | None:
    since = line.answered_at
    if line.state is LineState.CONNECTED:
        return None if since is None else say("queue.connected.last", time=since)
    if line.state is not LineState.AWAY:
        return None
    if since is None:
        if next_try_s is None:
            return say("queue.offline.trying")
        return say("queue.offline.next-try", seconds=ceil(next_try_s))
    if next_try_s is None:
        return say("queue.offline.since-trying", time=since)
    return say("queue.offline.since", time=since, seconds=ceil(next_try_s))


def _give_back(parts: Sequence[MoneyBack]) -> Message:
    cash, card = (_sum(parts, kind) for kind in (TenderKind.CASH, TenderKind.CARD))
    if cash and card:
        return say("queue.removed.both", cash=cash, card=card)
    if cash:
        return say("queue.removed.cash", amount=cash)
    return say("queue.removed.card", amount=card) if card else say("queue.removed.nothing")


def _sum(parts: Sequence[MoneyBack], kind: TenderKind) -> Decimal:
    return sum((part.amount for part in parts if part.kind is kind), ZERO)
