"""Sign in: who works at this till, and nothing else until that is known."""

from collections.abc import Callable, Sequence
from math import ceil

from cashier_app.domain.person import LONGEST_NUMBER, Person
from cashier_app.domain.shop import Shop
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.pin_typing import DigitTyping, pin_typing
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.sign_in_state import CashierTile, SignInField, SignInState, SignInView
from cashier_app.services.check_pin import Checked, CheckPin
from cashier_app.services.people import People
from cashier_app.services.ports import Clock, Lane, PrinterState, TaskRunner
from cashier_app.services.sign_in import SignIn

TILES = 5
_TICK_S = 1.0
_MORNING, _EVENING = 12, 18


class SignInPresenter:
    """Covers the till while it is locked; a scan is not taken and typing goes into the PIN."""

    def __init__(  # noqa: PLR0913 - it stands before the whole till
        self,
        view: SignInView,
        people: People,
        pin: CheckPin,
        sign_in: SignIn,
        navigation: Navigation,
        runner: TaskRunner,
        clock: Clock,
        shop: Shop,
        *,
        kept: Callable[[str], Message | None],
        opened: Callable[[Person], None],
        printer: Callable[[], PrinterState],
        count: Callable[[], int],
        failed: Callable[[Exception], None],
        languages: Sequence[str] = (),
        use_language: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Ask `kept` what stands behind the lock of somebody; `opened` hears who signed in.

        `printer` tells how the printer stands, `count` reads how many products there are to sell;
        `failed` hears of what could not be read.
        """
        self._view = view
        self._people = people
        self._check = pin
        self._sign_in = sign_in
        self._navigation = navigation
        self._runner = runner
        self._clock = clock
        self._shop = shop
        self._kept = kept
        self._opened = opened
        self._printer = printer
        self._count = count
        self._products: int | None = None
        self._languages = tuple(languages)
        self._use_language = use_language
        self._failed = failed
        self._pin = pin_typing()
        self._number = DigitTyping(LONGEST_NUMBER)
        self._field = SignInField.PIN
        self._chosen = ""
        self._line: Message | None = None
        self._showing_languages = False
        self._ticking = False
        people.watch(self.refresh)

    # ---- locking -------------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask who works here, if somebody has to sign in, before anything else is shown."""
        self._sign_in.begin()
        if self._sign_in.locked:
            self._cover()

    def lock(self, *, idle: bool = False) -> None:
        """Lock the till because it was asked for, or because nobody touched it for long."""
        if self._sign_in.lock(idle=idle):
            self._cover()

    # ---- what somebody asks --------------------------------------------------------------------

    def cashier_chosen(self, number: str) -> None:
        """Choose who signs in; what was typed for somebody else is forgotten."""
        self._choose(number)
        self.refresh()

    def other_requested(self) -> None:
        """Ask for the number of somebody who has no tile."""
        self._choose("")
        self._field = SignInField.NUMBER
        self.refresh()

    def digit_typed(self, digit: str) -> None:
        """Add a digit to the number or the PIN."""
        if not self._check.busy and not self._wait_s():
            self._line = None
            self._typing.type(digit)
            self.refresh()

    def delete_requested(self) -> None:
        """Take the last digit away."""
        self._typing.delete()
        self.refresh()

    def clear_requested(self) -> None:
        """Take all digits away."""
        self._typing.clear()
        self.refresh()

    def sign_in_requested(self) -> None:
        """Check the PIN; a number that was typed asks for the PIN of whoever has it."""
        if not self._can_go_on():
            return
        if self._people.unreadable:
            self._people.load(self._read_again, self._failed)
        elif self._field is SignInField.NUMBER:
            self._find(self._number.digits)
        else:
            pin, number = self._pin.digits, self._chosen
            self._pin.clear()
            self._check.check(number, pin, lambda checked: self._checked(number, checked))
        self.refresh()

    def languages(self) -> None:
        """Show the languages in place of the cashiers, or the cashiers again."""
        self._showing_languages = not self._showing_languages
        self.refresh()

    def language_chosen(self, language: str) -> None:
        """Use this language from here on."""
        self._showing_languages = False
        self._use_language(language)
        self.refresh()

    def refresh(self) -> None:
        """Show the present state, if the till is locked."""
        if self._sign_in.locked:
            self._view.render(self._state())

    # ---- within --------------------------------------------------------------------------------

    @property
    def _typing(self) -> DigitTyping:
        return self._number if self._field is SignInField.NUMBER else self._pin

    def _cover(self) -> None:
        last = next((tile for tile in self._tiles() if tile.last), None)
        present = self._people.present
        self._choose(present.number if present else last.number if last else "")
        self._showing_languages = False
        if not self._chosen:
            self._field = SignInField.NUMBER
        self._navigation.cover(Screen.SIGN_IN)
        self.refresh()
        # A million products take longer to count than a frame of the screen.
        self._runner.submit(Lane.SEARCH, self._count, self._counted, self._failed, behind=True)

    def _counted(self, products: int) -> None:
        self._products = products
        self.refresh()

    def _read_again(self) -> None:
        """Go on as at a start, now that it is known who works here."""
        self._sign_in.begin()
        if self._sign_in.locked:
            self._cover()
        else:
            self._navigation.uncover()

    def _choose(self, number: str) -> None:
        self._chosen = number
        self._field = SignInField.PIN
        self._pin.clear()
        self._number.clear()
        self._line = None
        if self._wait_s():
            self._tick()

    def _find(self, number: str) -> None:
        if self._people.find(number) is None:
            self._number.clear()
            self._line = say("sign-in.no-such-number")
        else:
            self._choose(number)

    def _checked(self, number: str, checked: Checked) -> None:
        known = self._people.find(number)
        if checked.right and known is not None:
            self._sign_in.arrived(known.person)
            self._navigation.uncover()
            self._opened(known.person)
            return
        if number == self._chosen and known is not None:
            wrong = say("sign-in.wrong-pin", name=first_name(known.person), n=checked.tries_left)
            self._line = None if checked.wait_s else wrong
            self._tick()
        self.refresh()

    def _wait_s(self) -> float:
        return self._check.wait_s(self._chosen) if self._chosen else 0.0

    def _tick(self) -> None:
        """Count down, once a second, as long as somebody has to wait."""
        if self._ticking or not self._wait_s():
            return
        self._ticking = True

        def again() -> None:
            self._ticking = False
            self._tick()
            self.refresh()

        self._runner.after(_TICK_S, again)

    def _can_go_on(self) -> bool:
        if self._check.busy or self._wait_s():
            return False
        if self._people.unreadable:
            return True
        if self._field is SignInField.NUMBER:
            return bool(self._number.digits)
        return bool(self._chosen) and self._pin.enough

    def _tiles(self) -> tuple[CashierTile, ...]:
        known = [self._people.find(person.number) for person in self._people.all]
        tiles = [
            CashierTile(one.person.number, one.person.name, one.last_here) for one in known if one
        ]
        return tuple(sorted(tiles, key=lambda tile: not tile.last)[:TILES])

    def _shown_line(self, known: Person | None) -> Message | None:
        if self._people.unreadable:
            newer = self._people.newer_books
            return say("till.newer-books" if newer else "sign-in.unreadable")
        wait = ceil(self._wait_s())
        if wait and known is not None:
            minutes, seconds = divmod(wait, 60)
            left = f"{minutes}:{seconds:02}"
            return say("sign-in.wait", name=first_name(known), left=left)
        if self._check.busy:
            return say("sign-in.checking")
        return self._line

    def _state(self) -> SignInState:
        known = self._people.find(self._chosen)
        person = known.person if known else None
        line = self._shown_line(person)
        present = self._people.present
        return SignInState(
            greeting=_greeting(self._clock.now().hour),
            store=self._shop.name,
            till=self._shop.till,
            tiles=self._tiles(),
            chosen=self._chosen,
            who=person.name if person else "",
            field=self._field,
            number=self._number.digits,
            typed=len(self._pin.digits),
            pin_length=self._people.rules.pin_length,
            line=line,
            line_is_error=line is not None and line.key != "sign-in.checking",
            kept=self._kept(first_name(present) if present else ""),
            can_go_on=self._can_go_on(),
            languages=self._languages if self._showing_languages else (),
            printer=self._printer(),
            products=self._products,
            unreadable=self._people.unreadable,
        )


def first_name(person: Person) -> str:
    """Return what her colleagues call her: `Maria` of `Maria K.`."""
    return person.name.split(maxsplit=1)[0]


def _greeting(hour: int) -> str:
    if hour < _MORNING:
        return "morning"
    return "afternoon" if hour < _EVENING else "evening"
