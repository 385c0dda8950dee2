"""Forgot the card: a past sale is given to a customer, once, within its days and her number."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.claim import AgainstClaim, ClaimRules
from cashier_app.domain.customer import Identification, Means
from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.goods_return import ReturnedLine, begun
from cashier_app.domain.receipt import ReceiptKind, RewardStatus
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.domain.verb import Verb
from cashier_app.presenters.purchases_claiming import ClaimWays
from cashier_app.presenters.sale_detail import Standing
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.ports import Entry, OutboxState
from tests.fakes.shop import CARD, ELENI
from tests.fakes.till import FakeTill
from tests.unit.services.returning import basket, chosen, returned, sold

D = Decimal
FREE = ClaimWays(offered=True)
RULES = ClaimRules(days=7, per_day=3)


def shop(rules: ClaimRules = RULES) -> FakeTill:
    manner = Manner(42, "en", 120, lambda: "Goods", "Maria K.", 0, claims=rules)
    return FakeTill(manner=manner).start()


def bought(rules: ClaimRules = RULES) -> FakeTill:
    """A sale without customer, on Purchases."""
    return sold(shop(rules), customer=None)


def sale(till: FakeTill, identity: str = "basket-1") -> Sale:
    return till.books.sales[identity]


def opened(till: FakeTill) -> FakeTill:
    """Scan the code on its receipt."""
    return till.scan(str(sale(till).reference))


def press(till: FakeTill, name: str) -> FakeTill:
    return till.do(getattr(till.wired.beside.bought.claiming, name))


def asked(till: FakeTill) -> FakeTill:
    """Open it by its code, ask for the customer, and scan her card."""
    press(opened(till), "claim_requested")
    return till.scan(CARD.value)


def given(till: FakeTill) -> FakeTill:
    return press(asked(till), "claim_confirmed")


def said(till: FakeTill) -> str:
    assert till.purchases.line is not None
    return till.purchases.line.key


def test_it_is_offered_only_when_its_receipt_was_scanned() -> None:
    till = bought()
    assert till.purchases.ways == ClaimWays()
    assert opened(till).purchases.ways == FREE
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)

    assert till.purchases.ways == ClaimWays()


def test_it_asks_who_she_is_and_then_whether() -> None:
    till = press(opened(bought()), "claim_requested")
    assert till.shows(Screen.IDENTIFY)
    till.scan(CARD.value)
    panel = till.purchases.claim
    assert panel is not None

    assert (panel.number, panel.customer.name) == ("3-000418", "Eleni Georgiou")
    assert till.shows(Screen.PURCHASES)
    assert sale(till).customer is None


def test_given_it_is_sent_late_with_its_own_time_and_name() -> None:
    till = bought()
    performed = sale(till).performed_on
    till.wait(3600)
    given(till)

    assert till.books.entries[-1] is Entry.CLAIMED
    assert till.rewards.references == [str(sale(till).reference)]
    assert till.rewards.performed == [performed.isoformat()]
    assert (sale(till).crm, sale(till).stage) == (CrmState.RECORDED, Stage.CLOSED)
    assert till.purchases.rows[0].standing is Standing.RECORDED
    assert said(till) == "claims.given"


def test_what_crm_takes_off_then_is_owed_to_her() -> None:
    till = bought()
    till.rewards.instant, till.rewards.automatic = D("0.87"), D("1.50")
    given(till)

    assert [(row.number, row.amount) for row in till.purchases.give_backs] == [
        ("3-000418", D("2.37"))
    ]
    assert sale(till).to_pay == D("20.00")


def test_it_is_given_once() -> None:
    till = given(bought())
    press(till, "claim_confirmed")
    opened(till)

    assert till.purchases.ways.against is AgainstClaim.TAKEN
    press(till, "claim_requested")
    assert till.shows(Screen.PURCHASES)
    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]


def test_kept_without_customer_it_stays_as_it_is() -> None:
    till = press(asked(bought()), "claim_kept")

    assert (till.purchases.claim, sale(till).customer) == (None, None)
    press(till, "claim_confirmed")
    assert till.rewards.references == []


def test_esc_keeps_it_without_customer() -> None:
    till = asked(bought())
    till.do(till.wired.beside.purchases.back_requested)

    assert till.purchases.claim is None


def test_nobody_identified_leaves_it_as_it_is() -> None:
    till = press(opened(bought()), "claim_requested")
    till.do(till.wired.identify.back_requested)
    till.scan(CARD.value)

    assert till.purchases.claim is None
    assert till.purchases.customer == ELENI


def test_continue_without_customer_leaves_it_as_it_is() -> None:
    till = press(opened(bought()), "claim_requested")
    till.do(till.wired.identify.without_customer_requested)

    assert till.purchases.claim is None


def test_the_last_day_is_the_last() -> None:
    till = bought()
    till.clock.at += timedelta(days=7)
    assert opened(till).purchases.ways == FREE
    till.clock.at += timedelta(days=1)

    assert opened(till).purchases.ways.against is AgainstClaim.TOO_OLD


def test_the_days_count_from_when_it_was_bought_as_its_receipt_says() -> None:
    till = bought()
    parked = sale(till)
    begun = parked.performed_on - timedelta(days=2)
    till.books.sales[parked.identity] = replace(parked, performed_on=begun)
    till.clock.at += timedelta(days=7)

    assert opened(till).purchases.ways == FREE


def test_with_no_days_nothing_is_offered() -> None:
    assert opened(bought(ClaimRules())).purchases.ways == ClaimWays(False, AgainstClaim.OFF)


def test_what_goods_came_back_of_is_not_given() -> None:
    till = returned(bought(), 0)
    opened(till)

    assert till.purchases.ways.against is AgainstClaim.RETURNED


def test_goods_that_come_back_meanwhile_are_not_given() -> None:
    till = asked(bought())
    goods = till.wired.beside.bought.returns
    chosen(till, 0)
    goods.begin(sale(till), till.wired.beside.bought.returning._returned)
    press(till, "claim_confirmed")
    till.runner.run()

    assert sale(till).crm is CrmState.NONE


def test_books_that_say_otherwise_are_believed() -> None:
    till = asked(bought())
    till.books.broken = set()
    held = sale(till)
    till.books.return_begun(
        begun(held, "rest", (ReturnedLine(0, D(1)),), held.performed_on),
        till.rewards.cancel_purchase_request("P1"),
    )
    press(till, "claim_confirmed")

    assert said(till) == "claims.returned"
    assert sale(till).customer is None


def test_so_many_a_day_and_no_more() -> None:
    till = shop(ClaimRules(days=7, per_day=1))
    for identity in ("b1", "b2"):
        till.paid(replace(basket(None), identity=identity))
        till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    for identity in ("b1", "b2"):
        till.scan(str(sale(till, identity).reference))
        press(till, "claim_requested").scan(CARD.value)
        press(till, "claim_confirmed")

    assert said(till) == "claims.too-many"
    assert (sale(till, "b1").customer, sale(till, "b2").customer) == (ELENI, None)
    till.clock.at += timedelta(days=1)
    till.scan(str(sale(till, "b2").reference))
    press(till, "claim_requested").scan(CARD.value)
    press(till, "claim_confirmed")
    assert said(till) == "claims.given"


def test_somebody_whom_crm_did_not_confirm_gets_nothing() -> None:
    till = press(opened(bought()), "claim_requested")
    till.rewards.trouble = {"find_customer": NotSentError()}
    till.scan(CARD.value)
    press(till, "claim_confirmed")

    assert said(till) == "claims.not-checked"
    assert sale(till).customer is None


def test_a_card_that_nobody_knows_asks_nothing() -> None:
    till = press(opened(bought()), "claim_requested").scan("7000009999")

    assert till.purchases.claim is None
    assert said(till) == "purchases.no-such-card"


def test_offline_after_she_was_found_it_waits_in_the_list() -> None:
    till = asked(bought())
    till.rewards.trouble = {"record_purchase": NotSentError()}
    press(till, "claim_confirmed")

    assert [row.state for row in till.books.outbox()] == [OutboxState.WAITING]
    till.rewards.trouble = {}
    till.wait(60)
    assert sale(till).crm is CrmState.RECORDED


def test_without_an_answer_it_is_looked_up_and_never_sent_twice() -> None:
    till = asked(bought())
    till.rewards.lost = {"record_purchase": UnknownOutcomeError()}
    press(till, "claim_confirmed").wait(400)

    assert len(till.rewards.references) == 1
    assert sale(till).crm is CrmState.RECORDED


def test_refused_it_waits_for_a_person_and_is_not_given_to_another() -> None:
    till = asked(bought())
    till.rewards.trouble = {"record_purchase": RefusedError("Too late.")}
    press(till, "claim_confirmed")
    opened(till)

    assert till.purchases.ways.against is AgainstClaim.TAKEN
    assert till.purchases.rows[0].standing is Standing.REFUSED


def test_the_addendum_says_what_was_earned() -> None:
    till = given(bought())
    assert till.purchases.ways.addendum
    press(till, "addendum_requested")
    paper = till.printer.paper[-1]

    assert (paper.kind, paper.number, paper.copy) == (ReceiptKind.ADDENDUM, "3-000418", 0)
    assert (paper.reward.status, paper.reward.earned) == (RewardStatus.CONFIRMED, D("1.00"))
    assert paper.reward.wallet is None
    press(till, "addendum_requested")
    assert till.printer.paper[-1].copy == 1


def test_without_a_claim_there_is_no_addendum() -> None:
    till = press(opened(bought()), "addendum_requested")

    assert [paper.kind for paper in till.printer.paper] == [ReceiptKind.SALE]


@pytest.mark.parametrize("write", [Entry.CLAIMED, "claimed_since"])
@pytest.mark.expected_log("the disk is full")
def test_what_cannot_be_written_is_not_given(write: Entry | str) -> None:
    till = asked(bought())
    till.books.broken = {write}
    press(till, "claim_confirmed")

    assert till.bar.flash is not None
    assert sale(till).customer is None
    till.books.broken = set()
    assert sale(given(till)).customer == ELENI


@pytest.mark.expected_log("the disk is full")
def test_an_addendum_that_cannot_be_written_is_told() -> None:
    till = given(bought())
    till.books.broken = {"add_copy"}
    press(till, "addendum_requested")
    assert till.bar.flash is not None
    till.books.broken = set()

    assert press(till, "addendum_requested").printer.paper[-1].kind is ReceiptKind.ADDENDUM


def test_pressed_twice_it_is_written_once() -> None:
    till = asked(bought())
    claim = till.wired.beside.bought.claiming._claim
    claim.give(sale(till), ELENI)
    claim.give(sale(till), ELENI)
    till.runner.run()
    claim.print_addendum(sale(till))
    claim.print_addendum(sale(till))
    till.runner.run()

    assert till.books.entries.count(Entry.CLAIMED) == 1
    assert sum(job.receipt.kind is ReceiptKind.ADDENDUM for job in till.books.jobs) == 1


def test_it_asks_who_may() -> None:
    verbs: list[Verb] = []

    def allow(verb: Verb, _: Callable[[], None]) -> None:
        verbs.append(verb)

    manner = Manner(42, "en", 120, lambda: "Goods", "", 0, claims=RULES, allow=allow)
    till = sold(FakeTill(manner=manner).start(), customer=None)
    press(opened(till), "claim_requested")

    assert verbs == [Verb.CLAIM_PURCHASE]


def test_hers_is_a_list_of_claims_by_any_of_her_cards() -> None:
    other = replace(ELENI, identification=Identification(Means.PHONE, "99123456"))
    mine = replace(sale(given(bought())), basket=basket(other))

    assert RULES.against_customer(ELENI, [mine, mine]) is None
    assert RULES.against_customer(ELENI, [mine] * 3) is AgainstClaim.TOO_MANY
