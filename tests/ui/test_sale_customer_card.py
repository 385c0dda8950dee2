"""The customer card is the same on every screen of a sale."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.customer_card import CustomerCard
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.tag import Tag
from tests.ui.example_sale import ELENI
from tests.ui.finding import in_view, names_in_view


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> CustomerCard:
    made = CustomerCard(theme, Words("en"), "payment")
    qtbot.addWidget(made)
    made.resize(412, 84)
    made.show()
    return made


def show(card: CustomerCard, customer: Customer | None) -> set[str]:
    card.show_customer(customer)
    QApplication.processEvents()
    return set(names_in_view(card))


def test_name_tier_and_wallet_can_be_read(card: CustomerCard) -> None:
    assert show(card, ELENI) == {"Eleni Georgiou", "Gold", "Wallet: €18.75"}
    assert card.findChild(QPushButton) is None


def test_a_wallet_that_was_not_read_says_so(card: CustomerCard) -> None:
    assert "Wallet: not known" in show(card, replace(ELENI, wallet=None))


def test_a_customer_without_tier_has_no_tag(card: CustomerCard) -> None:
    assert show(card, replace(ELENI, tier="")) == {"Eleni Georgiou", "Wallet: €18.75"}


@pytest.mark.parametrize(
    ("identification", "name"),
    [
        (Identification(Means.PHONE, "+35799123876"), "Phone ending 876"),
        (Identification(Means.CARD, "6004550000000932"), "Card ending 0932"),
        (Identification(Means.EMAIL, "eleni@gmail.com"), "eleni@gmail.com"),
    ],
)
def test_a_customer_that_was_not_looked_up_is_called_by_what_was_shown(
    card: CustomerCard, identification: Identification, name: str
) -> None:
    shown = show(card, Customer(identification))
    assert shown == {name, "Not checked yet", "Wallet: not known"}


def test_nobody_is_said_in_the_words_of_the_screen(
    card: CustomerCard, theme: Theme, qtbot: QtBot
) -> None:
    assert show(card, None) == {"No customer", "No reward on this sale"}
    other = CustomerCard(theme, Words("en"), "sale", nobody=("No customer yet", "Scan a card"))
    qtbot.addWidget(other)
    other.show()
    assert show(other, None) == {"No customer yet", "Scan a card"}


def test_the_card_never_changes_its_height(card: CustomerCard) -> None:
    heights = set()
    for customer in (ELENI, None, replace(ELENI, tier="", wallet=None)):
        show(card, customer)
        heights.add(card.height())
    assert heights == {84}


def test_a_small_screen_leaves_the_avatar_out(card: CustomerCard) -> None:
    show(card, ELENI)
    assert any(isinstance(child, IconBadge) for child in in_view(card))
    card.set_compact(True)
    show(card, ELENI)
    assert card.height() == 62
    assert not any(isinstance(child, IconBadge) for child in in_view(card))


@pytest.mark.parametrize("width", [412, 260, 240])
def test_the_tier_stays_whole_however_little_room_there_is(card: CustomerCard, width: int) -> None:
    for customer in (ELENI, Customer(Identification(Means.PHONE, "+35799123876"))):
        card.resize(width, 84)
        show(card, customer)
        tier = next(child for child in in_view(card) if isinstance(child, Tag))
        assert tier.width() >= tier.sizeHint().width()


def test_the_avatar_gives_way_before_the_words_do(card: CustomerCard) -> None:
    for width, avatar in ((412, True), (240, False), (412, True)):
        card.resize(width, 84)
        shown = show(card, ELENI)
        assert shown == {"Eleni Georgiou", "Gold", "Wallet: €18.75"}
        assert any(isinstance(child, IconBadge) for child in in_view(card)) is avatar


def test_more_of_a_masked_customer_can_be_asked_for(card: CustomerCard, qtbot: QtBot) -> None:
    card.show_customer(ELENI.masked, hidden=True)
    reveal = card.findChild(QPushButton, "payment/show-personal-data")
    assert reveal is not None
    assert reveal.isVisibleTo(card)
    assert reveal.accessibleName() == "Show personal data"
    with qtbot.waitSignal(card.reveal_requested):
        reveal.click()
    card.show_customer(ELENI)
    assert not reveal.isVisibleTo(card)
