"""The Receipt screen hears what CRM.COM says of its sale after the sale was closed."""

from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.reward import RecordedPurchase
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


def test_a_person_who_keeps_it_without_reward_is_heard_on_its_receipt() -> None:
    till = sold_unsent()
    till.rewards.trouble["record_purchase"] = RefusedError("No")
    till.do(till.wired.outbox.send_now)
    assert till.receipt.follows_later
    calls = len(till.rewards.calls)
    till.do(till.wired.after.settle.keep_without_reward, till.books.rows[0])

    state = till.receipt
    assert (state.subtitle.key, state.without_reward) == ("receipt.without-reward", True)
    assert till.rewards.calls[calls:] == []


def test_what_waits_for_a_person_is_not_said_on_the_receipt() -> None:
    till = sold_unsent()
    till.rewards.trouble["record_purchase"] = RefusedError("No")
    till.do(till.wired.outbox.send_now)
    refused = till.books.rows[0].sale
    told: list[object] = []
    till.wired.current.answered_later(refused, told.append)

    assert told == []
    assert till.receipt.follows_later
