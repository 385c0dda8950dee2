"""Identify customer with its real presenter: from the first key to the customer on the sale."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import NotSentError
from cashier_app.presenters.identify_customer import IdentifyPresenter
from cashier_app.presenters.identify_customer_state import IdentifyIntents
from cashier_app.services.find_customer import FindCustomer
from cashier_app.texts.words import Words
from cashier_app.ui.intents import connect_intents
from cashier_app.ui.screens.identify_screen import IdentifyScreen
from cashier_app.ui.theme import Theme
from tests.fakes.rewards import FakeRewards
from tests.fakes.runner import FakeRunner
from tests.fakes.shop import SHOP
from tests.ui.controls import opened
from tests.ui.finding import button, control, names_in_view
from tests.ui.pictures_identify import ADDRESS, ELENI, PHONE


@dataclass
class Counter:
    """The Identify screen at work: what it looks up, and whom it hands to the sale."""

    screen: IdentifyScreen
    rewards: FakeRewards
    runner: FakeRunner
    used: list[Customer | None] = field(default_factory=list)
    left: int = 0

    def leave(self) -> None:
        self.left += 1

    def type(self, text: str) -> None:
        QTest.keyClicks(self.screen.focusWidget(), text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.screen.focusWidget(), key)

    def tap(self, *names: str) -> None:
        for name in names:
            QTest.mouseClick(button(self.screen, name), Qt.MouseButton.LeftButton)

    @property
    def names(self) -> set[str]:
        return set(names_in_view(self.screen))


def raise_it(error: Exception) -> None:
    raise error


@pytest.fixture
def counter(qtbot: QtBot, theme: Theme) -> Iterator[Counter]:
    by_phone = replace(ELENI, identification=PHONE)
    by_email = replace(ELENI, identification=Identification(Means.EMAIL, ADDRESS))
    rewards = FakeRewards({PHONE.value: by_phone, ADDRESS: by_email})
    runner = FakeRunner()
    screen = IdentifyScreen(theme, Words("en"))
    made = Counter(screen, rewards, runner)
    presenter = IdentifyPresenter(
        screen,
        FindCustomer(rewards, runner, runner.clock, raise_it),
        SHOP,
        use=made.used.append,
        back=made.leave,
        has_customer=lambda: False,
    )
    connect_intents(screen, IdentifyIntents, presenter)
    presenter.open()
    with opened(qtbot, screen):
        yield made


def test_a_phone_number_typed_on_the_keyboard_finds_the_customer_by_itself(
    counter: Counter,
) -> None:
    counter.type("99452148")
    assert "Looking up…" in counter.names
    counter.runner.run()
    assert {"Customer found: Eleni Georgiou", "Wallet: €18.75"} <= counter.names
    counter.press(Qt.Key.Key_Return)
    assert counter.used == [replace(ELENI, identification=PHONE)]


def test_a_phone_number_tapped_on_the_pad_takes_one_more_tap(counter: Counter) -> None:
    counter.tap(*(f"Digit {digit}" for digit in "99452148"))
    counter.runner.run()
    counter.tap("Use this customer")
    assert counter.used == [replace(ELENI, identification=PHONE)]


def test_a_wrong_digit_is_deleted_and_typed_again(counter: Counter) -> None:
    counter.tap("Digit 9", "Digit 9", "Digit 5", "Delete last digit")
    counter.type("4521")
    counter.press(Qt.Key.Key_Backspace)
    counter.type("148")
    counter.runner.run()
    assert "Customer found: Eleni Georgiou" in counter.names
    counter.tap("Clear")
    assert "Customer found: Eleni Georgiou" not in counter.names
    assert "Find customer" in counter.names


def test_a_misspelt_address_is_corrected_by_one_tap(counter: Counter) -> None:
    counter.tap("By e-mail")
    counter.type("e.georgiou@gmial.com")
    counter.press(Qt.Key.Key_Return)
    counter.runner.run()
    counter.tap("Use gmail.com")
    counter.runner.run()
    counter.tap("Use this customer")
    assert [customer.name for customer in counter.used if customer] == ["Eleni Georgiou"]


def test_an_address_is_typed_on_the_letter_keyboard(counter: Counter) -> None:
    counter.tap("By e-mail", "Key e", "Key .")
    counter.tap(*(f"Key {letter}" for letter in "georgiou"), "gmail.com", "Find customer")
    counter.runner.run()
    assert "Customer found: Eleni Georgiou" in counter.names


def test_offline_the_number_goes_with_the_sale(counter: Counter) -> None:
    counter.rewards.trouble["find_customer"] = NotSentError("no line")
    counter.type("99452148")
    counter.runner.run()
    counter.tap("Use this number")
    assert counter.used == [Customer(PHONE)]


def test_another_country_code_is_chosen_and_shown(counter: Counter) -> None:
    counter.tap("Country code +357", "Choose country code +44")
    assert "Country code +44" in counter.names
    assert "Choose country code +30" not in counter.names


def test_a_recent_customer_is_looked_up_again(counter: Counter) -> None:
    counter.type("99452148")
    counter.runner.run()
    counter.tap("Clear", "Recent customer Eleni G., phone ending 148")
    counter.runner.run()
    assert control(counter.screen, "Customer found: Eleni Georgiou").isVisible()


def test_escape_leaves_everything_as_it_was(counter: Counter) -> None:
    counter.type("994")
    counter.press(Qt.Key.Key_Escape)
    assert (counter.left, counter.used) == (1, [])
