"""What stands beside or under the field: recent customers, or what a look-up came to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.domain.customer import Means
from cashier_app.presenters.identify_customer_state import IdentifyState, LookUp, RecentCustomer
from cashier_app.texts.words import Words
from cashier_app.ui.screens.identify_found import FoundCustomer, Room
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid

_RECENT = 2
_RECENT_HEIGHT = 60
_RECENT_HEIGHT_LOWEST = 48
_COUNTRIES_IN_A_ROW = 5
# As high as a customer who may not spend, in the rooms that are as high as what stands in them: so
# no answer moves their card or the letters below.
_LEAST_HEIGHT = {Room.DECISION_COLUMN: 162, Room.STRIP: 70}


class IdentifyPeople(QWidget):
    """Recent customers, the found one, the country codes, or advice; one of them at a time.

    Signals:
        recent_chosen: the place of the recent customer that was tapped.
        country_chosen: the country code that was tapped.
    """

    recent_chosen = Signal(int)
    country_chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._rule = Rule(theme)
        self._recent = _RecentCustomers(theme, words)
        self._recent.chosen.connect(self.recent_chosen)
        self._countries = _Countries(theme, words)
        self._countries.chosen.connect(self.country_chosen)
        self._advice = _Advice(theme, words)
        self._frame = Card(kind="reward-attention")
        self._frame_column = ScaledColumn(theme, self._frame, gap=0)
        self._found = FoundCustomer(theme, words)
        self._room = Room.UNDER_FIELD
        self._column = ScaledColumn(theme, self, gap=12)
        for part in (self._rule, self._recent, self._countries, self._frame):
            self._column.addWidget(part)
        self._column.addWidget(self._advice, 1)
        self._column.addStretch()

    @property
    def use_suggestion(self) -> ActionButton:
        """The button that corrects a misspelt address."""
        return self._advice.use_suggestion

    def show_state(self, state: IdentifyState) -> None:
        """Show what belongs to this state."""
        part = self._part_of(state)
        if state.found is not None:
            self._found.show_customer(state.found)
            ended = state.look_up is LookUp.ENDED
            self._frame.set_kind("danger-attention" if ended else "reward-attention")
        self._recent.show_customers(state.recent)
        self._countries.show_codes(state.country_codes, state.country_code)
        self._advice.show_suggestion(state.suggestion)
        for each in (self._recent, self._countries, self._advice):
            each.setVisible(each is part)
        self._found.setVisible(part is self._found)
        self._frame.setVisible(part is self._found and self._room.is_under_field)
        self._rule.setVisible(part in (self._recent, self._countries) and self._has_rule)

    def fit(self, room: Room) -> None:
        """Give the parts the sizes of this room; the state has to be shown again after."""
        px = self._theme.px
        self._room = room
        self._recent.fit(room)
        self._countries.fit(room)
        self._advice.fit(room)
        self._found.fit(room)
        column = self._frame_column if room.is_under_field else self._column
        column.insertWidget(0, self._found)
        padding = px(10 if room.is_flat else 20)
        self._frame_column.setContentsMargins(padding, padding, padding, padding)
        self._column.setSpacing(px(6 if room.is_flat else 12))
        self.setMinimumHeight(px(_LEAST_HEIGHT.get(room, 0)))

    @property
    def _has_rule(self) -> bool:
        return self._room.is_under_field

    def _part_of(self, state: IdentifyState) -> QWidget | None:
        if state.choosing_country:
            return self._countries
        if state.found is not None:
            return self._found
        if state.may_be_misspelt:
            return self._advice
        return self._recent if state.recent else None


class _RecentCustomers(QWidget):
    """The last two customers of today at this till, by first name and initial."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._heading = Label(theme, words.text("identify/recent"), "caption", weight=600)
        self._buttons = [self._button(place) for place in range(_RECENT)]
        self._grid = ScaledGrid(theme)
        column = ScaledColumn(theme, self)
        column.addWidget(self._heading)
        column.addLayout(self._grid)

    def show_customers(self, recent: Sequence[RecentCustomer]) -> None:
        """Show these customers, at most two."""
        for place, button in enumerate(self._buttons):
            known = place < len(recent)
            button.setVisible(known)
            button.setObjectName(f"identify-customer/recent-customer-{place + 1}" if known else "")
            if known:
                self._show(button, recent[place])

    def fit(self, room: Room) -> None:
        """Beside each other, or under each other in the narrow column."""
        lowest = room is Room.STRIP
        self._heading.setVisible(not lowest)
        narrow = room is Room.DECISION_COLUMN
        for place, button in enumerate(self._buttons):
            button.setFixedHeight(
                self._theme.px(_RECENT_HEIGHT_LOWEST if lowest else _RECENT_HEIGHT)
            )
            self._grid.removeWidget(button)
            self._grid.addWidget(button, place if narrow else 0, 0 if narrow else place)
            self._grid.setColumnStretch(place, 0 if narrow and place else 1)

    def _show(self, button: ChoiceButton, customer: RecentCustomer) -> None:
        words = self._words
        means = customer.means.value
        name = words.text(f"identify/recent-{means}", name=customer.name, ending=customer.ending)
        if customer.means is Means.EMAIL:
            second = words.text("identify/email")
        else:
            second = words.text(f"customer-card/{means}", ending=customer.ending)
        button.set_words(customer.name, second, accessible_name=name)

    def _button(self, place: int) -> ChoiceButton:
        button = ChoiceButton(
            self._theme,
            "",
            "",
            icon="history",
            height=_RECENT_HEIGHT_LOWEST,
            title_style="body-large",
        )
        button.clicked.connect(lambda: self.chosen.emit(place))
        return button


class _Countries(QWidget):
    """The country codes that are common here."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._heading = Label(theme, words.text("identify/countries"), "caption", weight=600)
        self._buttons: dict[str, ActionButton] = {}
        self._grid = ScaledGrid(theme)
        column = ScaledColumn(theme, self)
        column.addWidget(self._heading)
        column.addLayout(self._grid)

    def show_codes(self, codes: Sequence[str], chosen: str) -> None:
        """Show these codes, and which one is chosen."""
        if tuple(codes) != tuple(self._buttons):
            self._make_buttons(codes)
        for code, button in self._buttons.items():
            button.set_selected(code == chosen)

    def fit(self, room: Room) -> None:
        """Leave the heading out where there is no room for it."""
        self._heading.setVisible(not room.is_flat)

    def _make_buttons(self, codes: Sequence[str]) -> None:
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            button.deleteLater()
        self._buttons = {code: self._button(code) for code in codes}
        for place, button in enumerate(self._buttons.values()):
            row, column = divmod(place, _COUNTRIES_IN_A_ROW)
            self._grid.addWidget(button, row, column)

    def _button(self, code: str) -> ActionButton:
        digits = code.removeprefix("+")
        button = ActionButton(
            self._theme,
            f"identify-customer/choose-country-code-{digits}",
            # Without the mark a plus in front would stand behind in a right-to-left language.
            f"\u200e{code}",
            accessible_name=self._words.text("identify/choose-country", code=code),
            size="small",
        )
        button.clicked.connect(lambda: self.chosen.emit(code))
        return button


class _Advice(QWidget):
    """What can be done when nobody has the address that was typed."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._title = Label(theme, words.text("identify/not-found"), "title")
        advice = words.text("identify/check-spelling")
        self._text = Label(theme, advice, lines=2, line_px=22)
        self.use_suggestion = ActionButton(
            theme, "identify-customer/use-suggestion", "", size="large", height=48
        )
        self._column = ScaledColumn(theme, self, gap=12)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addStretch(1)
        self._column.addWidget(self.use_suggestion)

    def show_suggestion(self, domain: str) -> None:
        """Offer a better domain; without one the place of the button stays empty."""
        self.use_suggestion.setVisible(bool(domain))
        if domain:
            name = self._words.text("identify/use-domain", domain=domain)
            self.use_suggestion.set_label(name)
            spelt = domain.replace(".", "-")
            self.use_suggestion.setObjectName(f"identify-customer/use-{spelt}")

    def fit(self, room: Room) -> None:
        """Leave the words out where there is only room for the button."""
        lowest = room is Room.STRIP
        self._title.setVisible(not lowest)
        self._text.setVisible(not lowest)
        self.use_suggestion.setFixedHeight(self._theme.px(48 if lowest else 56))
