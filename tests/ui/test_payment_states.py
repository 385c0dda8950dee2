"""The Payment screen: what it shows and says about each state."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from cashier_app.presenters.payment_state import Way
from cashier_app.texts.words import Words
from cashier_app.ui.screens.payment_screen import PaymentScreen
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.amount_entry import AmountEntry
from tests.ui import pictures_payment as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, place, settle
from tests.ui.finding import button, control, in_view, names_in_view
from tests.ui.seeing import description_of, name_of


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[PaymentScreen]:
    screen = PaymentScreen(theme, Words("en"))
    screen.render(states.CASH)
    with opened(qtbot, screen):
        yield screen


def test_an_amount_is_shown_as_the_presenter_has_it(screen: PaymentScreen) -> None:
    screen.render(replace(states.CASH, amount=Decimal("12.34")))

    field = control(screen, "Cash received")

    assert isinstance(field, AmountEntry)
    assert field.text() == "€12.34"


def test_wallet_money_that_was_spent_with_the_purchase_says_how_it_comes_back(
    screen: PaymentScreen,
) -> None:
    screen.render(states.SPENT_WITH_PURCHASE)
    assert not button(screen, "Return wallet money").isEnabled()
    assert "only with the whole sale" in description_of(control(screen, "Return wallet money"))

    screen.render(states.RETURN_CHECKED)
    described = description_of(control(screen, "Return wallet money"))
    assert described == "The wallet money cannot be returned now"


def test_what_was_kept_for_an_exchange_is_offered_with_amount_and_receipt(
    screen: PaymentScreen,
) -> None:
    assert "Exchange" not in names_in_view(screen)
    screen.render(states.EXCHANGE_OFFERED)
    assert description_of(control(screen, "Exchange")) == "€8.00, goods of 3-000377"

    screen.render(states.EXCHANGED)
    assert not button(screen, "Exchange").isEnabled()
    assert "Nothing is kept" in description_of(control(screen, "Exchange"))

    screen.render(states.EXCHANGE_WAITS)
    assert not button(screen, "Exchange").isEnabled()
    assert "€8.00" not in description_of(control(screen, "Exchange"))


def test_the_chosen_way_and_amount_report_checked(screen: PaymentScreen) -> None:
    checked = {name_of(one) for one in controls(screen) if button_is_checked(one)}

    assert checked == {"Pay by cash", "Cash received €40.00"}


def button_is_checked(widget: object) -> bool:
    return bool(getattr(widget, "isChecked", bool)())


def test_while_an_answer_is_awaited_nothing_takes_money_and_says_why(
    screen: PaymentScreen,
) -> None:
    awaited = "CRM.COM’s answer is awaited"
    screen.render(states.RECORDING)
    assert not button(screen, "Finish sale").isEnabled()
    assert description_of(control(screen, "Finish sale")) == awaited
    assert control(screen, "Cash received").isEnabled()
    assert button(screen, "Exact cash").isEnabled()

    screen.render(replace(states.RECORDING, way=Way.CARD))
    assert description_of(control(screen, "Card approved")) == awaited
    assert not button(screen, "Card approved").isEnabled()

    screen.render(states.RECORDING_SPLIT)
    for name in ("Add cash payment", "Add card payment", "Finish sale"):
        assert not button(screen, name).isEnabled()
        assert description_of(control(screen, name)) == awaited


def test_the_description_of_finish_sale_is_the_change(screen: PaymentScreen) -> None:
    assert description_of(control(screen, "Finish sale")) == "Change €5.10"

    screen.render(states.TOO_LITTLE)

    assert description_of(control(screen, "Finish sale")) == "Less than To pay is received"


def test_the_basket_cannot_be_changed_once_money_was_taken(screen: PaymentScreen) -> None:
    screen.render(states.SPLIT)

    assert not button(screen, "Change basket").isEnabled()
    assert description_of(control(screen, "Change basket")) == (
        "Money was taken for this sale already"
    )


def test_spending_says_why_it_is_not_possible(screen: PaymentScreen) -> None:
    screen.render(states.SPLIT)

    assert not button(screen, "Spend wallet money").isEnabled()
    assert description_of(control(screen, "Spend wallet money")) == "Wallet money was used already"


def test_without_a_customer_nothing_is_said_about_rewards(screen: PaymentScreen) -> None:
    screen.render(states.NO_CUSTOMER)

    names = names_in_view(screen)

    assert "No customer" in names
    assert "Spend wallet money" not in names
    assert not [name for name in names if name.startswith("Earned")]


def test_what_is_missing_stands_where_the_change_would(screen: PaymentScreen) -> None:
    screen.render(states.TOO_LITTLE)
    names = names_in_view(screen)

    assert "Still to pay: €14.90" in names
    assert not [name for name in names if name.startswith("Change: ")]


def test_an_unknown_change_is_not_known_and_no_nought(screen: PaymentScreen) -> None:
    screen.render(replace(states.CASH, totals=replace(states.CASH.totals, change=None)))

    assert "Change: not known" in names_in_view(screen)


def test_what_happened_stands_in_the_head(screen: PaymentScreen) -> None:
    screen.render(states.OTHER_PRICE)

    assert "Was €35.40 in the preview" in names_in_view(screen)


def test_a_refusal_takes_the_place_of_amount_and_keypad(screen: PaymentScreen) -> None:
    screen.render(states.REFUSED)

    said = [name_of(widget) for widget in in_view(screen) if "refused this" in name_of(widget)]

    assert said == [
        (
            "CRM.COM refused this purchase. No money is taken, the basket is kept. Customer is "
            "not effective Next: sell without reward, or go back to the basket."
        )
    ]
    assert not set(names_in_view(screen)) & {"Cash received", "Digit 1", "Finish sale"}


def test_a_question_leaves_the_rest_of_the_screen_alive(screen: PaymentScreen) -> None:
    screen.render(states.CHANGE_ASKED)

    assert {"Pay by card", "Cash received", "Digit 1"} <= set(names_in_view(screen))
    assert button(screen, "Pay by card").isEnabled()
    assert "Finish sale" not in names_in_view(screen)


WHERE_CONTROLS_STAY = ["Pay by cash", "Pay by card", "Split payment", "Change basket"]
SAME_PLACE = [
    states.CASH,
    states.CARD,
    states.SPLIT,
    states.THREE_PARTS,
    states.AFTER_SPEND,
    states.RETURN_CHECKED,
    states.RECORDING,
    states.OTHER_PRICE,
    states.CANCEL_ASKED,
]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_jumps_when_figures_or_questions_come(
    screen: PaymentScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    screen.render(states.CASH)
    settle()
    at_first = [place(screen, name) for name in WHERE_CONTROLS_STAY]
    spend = place(screen, "Spend wallet money")
    cancel = place(screen, "Cancel this sale")
    primary = place(screen, "Finish sale")

    for state in SAME_PLACE:
        screen.render(state)
        settle()
        assert [place(screen, name) for name in WHERE_CONTROLS_STAY] == at_first
        names = names_in_view(screen)
        if "Keep sale" in names:
            # A second tap on the place of the question's button keeps the sale.
            assert place(screen, "Keep sale") == cancel
            assert place(screen, "Cancel sale and reverse reward") == primary
            continue
        assert place(screen, "Spend wallet money") == spend
        assert place(screen, "Cancel this sale") == cancel
        assert (
            place(screen, "Finish sale" if "Finish sale" in names else "Card approved") == primary
        )


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_lies_within_the_page_and_nothing_over_something_else(
    screen: PaymentScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)

    for name, state in states.PAYMENT.items():
        screen.render(state)
        settle()
        assert (screen.width(), screen.height()) == size
        assert overlaps(screen) == [], name
