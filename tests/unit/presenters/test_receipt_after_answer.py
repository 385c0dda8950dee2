"""The Receipt screen hears what CRM.COM says of its sale after the sale was closed."""

from dataclasses import replace
from decimal import Decimal

from cashier_app.app.parts import Manner
from cashier_app.domain.claim import ClaimRules
from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane
from tests.fakes.shop import CARD, ELENI, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def sold_unsent() -> FakeTill:
    """Close a sale that could not be sent, and let CRM.COM be there again."""
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    assert till.receipt.follows_later
    del till.rewards.trouble["record_purchase"]
    return till


def without_card() -> FakeTill:
    """Close a sale whose customer forgot the card."""
    rules = ClaimRules(days=7, per_day=3)
    manner = Manner(42, "en", 120, lambda: "Goods", "Maria K.", 0, claims=rules)
    till = FakeTill(manner=manner).start()
    basket = replace(mock_up_basket(), customer=None)
    return till.paid(basket).do(till.wired.payment.finish_requested)


def give(till: FakeTill) -> None:
    """Open the sale by the code on its receipt and give it to Eleni."""
    till.scan(str(till.current.reference))
    claiming = till.wired.beside.bought.claiming
    till.do(claiming.claim_requested).scan(CARD.value).do(claiming.claim_confirmed)


def test_what_crm_com_says_while_the_receipt_is_shown_comes_onto_the_screen() -> None:
    till = sold_unsent()
    till.rewards.customers[CARD.value] = ELENI.with_wallet(D("20.61"))
    printed, calls = list(till.printer.paper), len(till.rewards.calls)
    till.do(till.wired.outbox.send_now)
    state = till.receipt

    assert (state.subtitle.key, state.follows_later) == ("receipt.recorded", False)
    assert (state.earned, state.earner, state.wallet) == (D("1.86"), "Eleni", D("20.61"))
    assert till.rewards.calls[calls:] == ["record_purchase", "read_wallet"]
    assert till.printer.paper == printed


def test_until_the_wallet_was_read_again_no_old_balance_is_shown() -> None:
    till = sold_unsent()
    shown = len(till.views[Screen.RECEIPT].states)
    till.runner.hold(Lane.LOOKUP)
    till.do(till.wired.outbox.send_now)
    states = till.views[Screen.RECEIPT].states[shown:]

    assert {(state.earned, state.wallet, state.wallet_reading) for state in states} == {
        (D("1.86"), None, True)
    }


def test_a_copy_printed_after_the_answer_is_that_of_the_paper() -> None:
    till = sold_unsent()
    till.do(till.wired.outbox.send_now)
    till.do(till.wired.receipt.print_again_requested)
    [original, copy] = till.printer.paper

    assert copy == replace(original, copy=1)
    assert copy.reward.earned is None


def test_an_answer_to_an_unknown_sale_comes_onto_its_receipt_too() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket()).do(till.wired.unknown.full_price_requested)
    till.do(till.wired.payment.finish_requested)
    assert till.receipt.subtitle.key == "receipt.awaited"
    sale = till.current
    till.wired.outbox.answered(sale.identity, RecordedPurchase("1", "77", D("1.86")))
    till.runner.run()

    assert till.receipt.subtitle.key == "receipt.recorded"
    assert till.receipt.earned == D("1.86")


def test_an_answer_to_an_earlier_sale_is_not_shown_on_the_next_receipt() -> None:
    till = sold_unsent()
    till.do(till.wired.receipt.new_sale_requested)
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.paid(mock_up_basket().reopened("basket-2")).do(till.wired.payment.finish_requested)
    first, second = till.books.rows
    answer = RecordedPurchase("1", "77", D("9.99"))
    till.do(till.wired.outbox.answered, first.sale.identity, answer)

    assert till.receipt.number == second.sale.reference.receipt_number
    assert till.receipt.follows_later


def test_an_answer_after_the_receipt_was_left_touches_no_sale() -> None:
    till = sold_unsent()
    till.do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.outbox.send_now)

    assert till.wired.current.sale is None
    assert till.rewards.calls[-1] == "record_purchase"


def refused_unsent() -> FakeTill:
    """Let CRM.COM refuse a sale whose receipt is still shown."""
    till = sold_unsent()
    till.rewards.trouble["record_purchase"] = RefusedError("This card is closed")
    return till.do(till.wired.outbox.send_now)


def test_a_refusal_is_said_with_its_words_and_promises_no_reward() -> None:
    state = refused_unsent().receipt

    assert (state.subtitle.key, state.refused) == ("receipt.refused", True)
    assert (state.follows_later, state.without_reward) == (False, False)
    assert (state.earned, state.message) == (None, "This card is closed")


def test_a_refusal_moves_nothing_in_the_wallet_and_prints_nothing() -> None:
    till = sold_unsent()
    printed, calls = list(till.printer.paper), len(till.rewards.calls)
    till.rewards.trouble["record_purchase"] = RefusedError("No")
    till.do(till.wired.outbox.send_now)

    assert till.rewards.calls[calls:] == ["record_purchase"]
    assert till.printer.paper == printed


def test_what_was_refused_and_is_sent_again_follows_later_again() -> None:
    till = refused_unsent()
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.do(till.wired.after.settle.send_again, till.books.rows[0])
    assert (till.receipt.subtitle.key, till.receipt.follows_later) == ("receipt.kept", True)
    assert till.receipt.message == ""
    del till.rewards.trouble["record_purchase"]
    till.wait(300)  # it is looked for first, and found nowhere for a quiet while

    assert (till.receipt.subtitle.key, till.receipt.earned) == ("receipt.recorded", D("1.86"))


def test_a_person_who_keeps_it_without_reward_is_heard_on_its_receipt() -> None:
    till = refused_unsent()
    calls = len(till.rewards.calls)
    till.do(till.wired.after.settle.keep_without_reward, till.books.rows[0])

    state = till.receipt
    assert (state.subtitle.key, state.without_reward) == ("receipt.without-reward", True)
    assert (state.refused, state.message) == (False, "")
    assert till.rewards.calls[calls:] == []


def test_a_sale_given_to_a_customer_while_its_receipt_is_shown_is_hers_there_too() -> None:
    till = without_card()
    assert not till.receipt.has_reward
    till.rewards.customers[CARD.value] = ELENI.with_wallet(D("20.61"))
    printed = list(till.printer.paper)
    give(till)
    state = till.receipt

    assert till.wired.navigation.screen is Screen.RECEIPT
    assert (state.subtitle.key, state.has_reward) == ("receipt.recorded", True)
    assert (state.earned, state.earner, state.wallet) == (D("1.86"), "Eleni", D("20.61"))
    assert till.printer.paper == printed


def test_a_sale_given_to_a_customer_without_a_line_follows_later() -> None:
    till = without_card()
    till.rewards.trouble["record_purchase"] = NotSentError()
    give(till)

    assert (till.receipt.subtitle.key, till.receipt.follows_later) == ("receipt.kept", True)
    assert till.receipt.has_reward


def test_a_purchase_cancelled_while_its_receipt_is_shown_earned_nothing() -> None:
    till = FakeTill().start()
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    assert till.receipt.earned == D("1.86")
    till.rewards.customers[CARD.value] = ELENI.with_wallet(D("18.75"))
    till.scan(str(till.current.reference))
    till.do(till.wired.beside.bought.cancelling.cancel_requested)
    till.do(till.wired.beside.bought.cancelling.cancel_confirmed)
    state = till.receipt

    assert till.books.sales["basket-1"].stage is Stage.CANCELLED
    assert (state.subtitle.key, state.without_reward) == ("receipt.cancelled", True)
    assert state.message == ""


def test_a_sale_taken_out_of_what_waits_is_cancelled_on_its_receipt() -> None:
    till = sold_unsent()
    till.do(till.wired.after.settle.remove, till.books.rows[0])

    assert (till.receipt.subtitle.key, till.receipt.follows_later) == ("receipt.cancelled", False)
    assert till.receipt.without_reward


def test_goods_that_come_back_while_the_receipt_is_shown_leave_its_reward_open() -> None:
    till = FakeTill().start()
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    till.scan(str(till.current.reference))
    returning = till.wired.beside.bought.returning
    till.do(returning.return_requested).do(returning.return_line_chosen, 1)
    till.do(returning.return_confirmed)
    state = till.receipt

    assert till.books.sales["basket-1"].stage is Stage.RETURNED
    assert (state.subtitle.key, state.earned) == ("receipt.returned", None)
    assert state.has_reward
    assert not state.without_reward


def test_how_a_sale_stands_is_shown_only_while_it_is_in_view_and_over() -> None:
    till = sold_unsent()
    told: list[object] = []
    current = till.wired.current
    elsewhere = str(till.current.reference).replace("000418", "000001")
    for reference in (elsewhere, str(till.current.reference)):
        till.do(current.look_again, reference, told.append)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(current.look_again, str(till.books.rows[0].sale.reference), told.append)
    assert told == []
    till.paid(mock_up_basket().reopened("basket-2"))
    till.do(current.look_again, str(till.current.reference), told.append)

    assert told == []


def test_the_next_sale_is_not_shown_as_the_one_that_was_asked_about() -> None:
    till = sold_unsent()
    till.runner.hold(Lane.BOOKS)
    till.do(till.wired.outbox.send_now)
    till.do(till.wired.receipt.new_sale_requested)
    till.release()

    assert till.wired.current.sale is None
