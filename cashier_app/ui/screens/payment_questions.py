"""The questions that the decision column of the Payment screen asks, in words."""

from cashier_app.presenters.payment_state import PaymentState, Question
from cashier_app.texts.words import Words
from cashier_app.ui.screens.payment_totals import PaymentFigures
from cashier_app.ui.widgets.question_panel import Asked


def asked(state: PaymentState, words: Words, figures: PaymentFigures) -> Asked | None:
    """Return the question that stands in the decision column, None when there is none."""
    if state.question is Question.CANCEL_SALE:
        return _cancel(state, words, figures)
    if state.question is Question.CHANGE_BASKET:
        return _change_basket(state, words, figures)
    if state.question is Question.RETURN_WALLET:
        return _return_wallet(state, words)
    return None


def _cancel(state: PaymentState, words: Words, figures: PaymentFigures) -> Asked:
    return Asked(
        title=words.text("payment/cancel-question"),
        explanation=words.text("payment/cancel-explained", number=state.receipt_number),
        rows=figures.reversed_by_cancelling(state),
        keep=words.text("payment/keep-sale"),
        keep_name="keep-sale",
        confirm=words.text("payment/cancel-confirm"),
        confirm_name="cancel-sale-and-reverse-reward",
    )


def _change_basket(state: PaymentState, words: Words, figures: PaymentFigures) -> Asked:
    number = state.receipt_number
    return Asked(
        title=words.text("payment/change-basket-question"),
        explanation=words.text("payment/change-basket-explained", number=number),
        rows=figures.reversed_by_cancelling(state),
        keep=words.text("payment/keep-sale"),
        keep_name="keep-sale",
        confirm=words.text("payment/change-basket-confirm"),
        confirm_name="change-basket-and-cancel-purchase",
        confirm_spoken=words.text("payment/change-basket-confirm-number", number=number),
    )


def _return_wallet(state: PaymentState, words: Words) -> Asked:
    amount = state.totals.from_wallet
    return Asked(
        title=words.text("payment/return-question"),
        explanation=words.text("payment/return-explained", amount=amount),
        keep=words.text("payment/keep"),
        keep_name="keep",
        confirm=words.text("payment/return-confirm", amount=amount),
        confirm_name="return-to-the-wallet",
        destructive=False,
    )
