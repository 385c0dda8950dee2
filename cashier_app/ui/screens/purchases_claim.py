"""The question before a purchase is given to the customer who had forgotten the card."""

from cashier_app.presenters.purchases_claiming import ClaimPanel
from cashier_app.texts.words import Words
from cashier_app.ui.screens.past_sale_faces import who
from cashier_app.ui.widgets.question_panel import Asked


def asked_to_claim(words: Words, panel: ClaimPanel) -> Asked:
    """Put the question in words; it takes nothing away from anybody."""
    name = who(words, panel.customer)
    return Asked(
        title=words.text("claims/title", number=panel.number, name=name),
        explanation=words.text("claims/explained"),
        keep=words.text("claims/keep"),
        keep_name="keep-without-customer",
        confirm=words.text("claims/confirm", name=name),
        confirm_name="give-this-purchase",
        destructive=False,
    )
