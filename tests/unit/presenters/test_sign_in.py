"""Sign in and lock: who works here, with everything that was begun kept as it is."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.audit import NO_NAME, AuditKind
from cashier_app.domain.basket import Basket
from cashier_app.domain.errors import NewerBooksError
from cashier_app.domain.person import Person, Role, SignInRules
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import say
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.sign_in_state import CashierTile, SignInField
from cashier_app.services.line import LineState
from cashier_app.services.ports import Lane, PrinterState
from cashier_app.services.ports.people import KnownPerson
from tests.fakes.people import ANDREAS, DESPO, GIORGOS, MARIA, PINS, FakePeopleBooks, FakePins
from tests.fakes.shop import HALLOUMI
from tests.fakes.till import FakeTill
from tests.unit.presenters.staffed_till import approved, asked, noted, shown, signed_in, staffed


def test_a_till_without_people_opens_on_sale_and_cannot_be_locked() -> None:
    till = FakeTill().start()
    assert till.shows(Screen.SALE)
    till.do(till.wired.status.lock_requested)
    assert till.shows(Screen.SALE)
    assert not till.bar.can_lock


def test_where_nobody_has_to_sign_in_it_opens_on_sale_too() -> None:
    assert staffed(rules=SignInRules(required=False)).shows(Screen.SALE)


def test_where_people_are_known_one_of_them_signs_in_first() -> None:
    till = staffed()
    assert till.shows(Screen.SIGN_IN)
    assert till.bar.locked
    tiles = shown(till).tiles
    assert [tile.name for tile in tiles] == ["Despo M.", "Maria K.", "Andreas P."]
    signed_in(till, MARIA)
    assert till.shows(Screen.SALE)
    bar = till.bar
    assert (bar.cashier, bar.locked, bar.can_lock) == ("Maria K.", False, True)
    assert noted(till, AuditKind.SIGNED_IN) == [("12 Maria K.", {})]


def test_the_last_one_comes_first_and_is_chosen() -> None:
    till = signed_in(staffed(), ANDREAS)
    till.do(till.wired.status.lock_requested)
    state = shown(till)
    assert state.tiles[0] == CashierTile("14", "Andreas P.", last=True)
    assert (state.chosen, state.who) == ("14", "Andreas P.")


def test_after_a_restart_the_last_one_is_chosen_too() -> None:
    first = signed_in(staffed(), ANDREAS)
    state = shown(staffed(books=first.people_books))
    assert (state.chosen, state.tiles[0].last) == ("14", True)


def test_more_people_than_tiles_sign_in_by_number() -> None:
    many = [Person(str(100 + n), f"Person {n}") for n in range(6)]
    books = FakePeopleBooks.of(DESPO)
    pins = FakePins()
    for one in many:
        books.kept[one.number] = books.kept["1"].__class__(one, pins.kept(one.number, "2580"))
    till = staffed(books=books)
    assert len(shown(till).tiles) == 5
    screen = till.wired.room.screen
    screen.other_requested()
    assert shown(till).field is SignInField.NUMBER
    assert not shown(till).can_go_on
    for digit in "105":
        screen.digit_typed(digit)
    assert shown(till).number == "105"
    till.do(screen.sign_in_requested)
    assert (shown(till).field, shown(till).who) == (SignInField.PIN, "Person 5")
    for digit in "2580":
        screen.digit_typed(digit)
    till.do(screen.sign_in_requested)
    assert till.bar.cashier == "Person 5"


def test_a_number_that_nobody_has_is_said() -> None:
    till = staffed()
    screen = till.wired.room.screen
    screen.other_requested()
    for digit in "99":
        screen.digit_typed(digit)
    till.do(screen.sign_in_requested)
    assert shown(till).line == say("sign-in.no-such-number")
    assert shown(till).number == ""
    screen.digit_typed("1")
    screen.delete_requested()
    assert shown(till).number == ""


def test_nothing_is_checked_before_the_pin_is_complete() -> None:
    till = staffed()
    screen = till.wired.room.screen
    screen.cashier_chosen("12")
    for digit in "258":
        screen.digit_typed(digit)
    assert (shown(till).typed, shown(till).can_go_on) == (3, False)
    till.do(screen.sign_in_requested)
    assert till.pins.looked_at == []
    screen.clear_requested()
    assert shown(till).typed == 0
    screen.digit_typed("x")
    screen.digit_typed("٣")
    assert shown(till).typed == 0


def test_the_pin_is_in_no_state_that_is_shown() -> None:
    till = signed_in(staffed(), MARIA)
    for state in till.views[Screen.SIGN_IN].states:
        assert PINS["12"] not in repr(state)


def test_another_tile_forgets_what_was_typed() -> None:
    till = staffed()
    screen = till.wired.room.screen
    screen.cashier_chosen("12")
    screen.digit_typed("2")
    screen.cashier_chosen("14")
    assert shown(till).typed == 0


def test_a_wrong_pin_says_whose_it_is_not_and_how_many_tries_are_left() -> None:
    till = signed_in(staffed(), MARIA, "0001")
    state = shown(till)
    assert state.line == say("sign-in.wrong-pin", name="Maria", n=4)
    assert state.line_is_error
    assert state.typed == 0
    assert till.shows(Screen.SIGN_IN)
    till.wired.room.screen.digit_typed("2")
    assert shown(till).line is None


def test_after_five_there_is_a_countdown_and_others_can_sign_in() -> None:
    till = staffed()
    for guess in range(5):
        signed_in(till, MARIA, f"000{guess}")
    assert shown(till).line == say("sign-in.wait", name="Maria", left="2:00")
    till.wait(30)
    assert shown(till).line == say("sign-in.wait", name="Maria", left="1:30")
    till.wired.room.screen.digit_typed("2")
    assert shown(till).typed == 0
    signed_in(till, MARIA)
    assert till.shows(Screen.SIGN_IN)
    till.wait(90)
    assert shown(till).line is None
    signed_in(till, ANDREAS)
    assert till.bar.cashier == "Andreas P."


def test_the_countdown_survives_a_restart() -> None:
    first = staffed()
    for guess in range(5):
        signed_in(first, MARIA, f"000{guess}")
    again = staffed(books=first.people_books)
    again.wired.room.screen.cashier_chosen("12")
    assert shown(again).line == say("sign-in.wait", name="Maria", left="2:00")
    again.wait(120)
    signed_in(again, MARIA)
    assert again.shows(Screen.SALE)


def test_an_answer_for_somebody_else_than_is_chosen_by_then_says_nothing() -> None:
    till = staffed()
    till.runner.hold(Lane.KEYS)
    signed_in(till, MARIA, "0001")
    assert shown(till).line == say("sign-in.checking")
    till.wired.room.screen.cashier_chosen("14")
    till.release()
    assert shown(till).line is None
    assert till.shows(Screen.SIGN_IN)


# ---- the lock ------------------------------------------------------------------------------------


def with_basket(till: FakeTill) -> FakeTill:
    return till.with_basket(Basket("b1").with_product(HALLOUMI).with_product(HALLOUMI))


def test_a_lock_keeps_the_basket_and_says_whose_it_is() -> None:
    till = with_basket(signed_in(staffed(), MARIA))
    before = till.wired.running.basket
    till.do(till.wired.status.lock_requested)
    assert till.shows(Screen.SIGN_IN)
    assert shown(till).kept == say("sign-in.basket-kept", name="Maria", n=2)
    assert noted(till, AuditKind.LOCKED) == [("12 Maria K.", {"why": "asked"})]
    signed_in(till, MARIA)
    assert till.shows(Screen.SALE)
    assert till.wired.running.basket == before
    assert noted(till, AuditKind.TAKEN_OVER) == []
    assert noted(till, AuditKind.SIGNED_OUT) == []


def test_another_cashier_takes_the_basket_over_and_the_sale_is_hers() -> None:
    till = with_basket(signed_in(staffed(), MARIA))
    till.do(till.wired.status.lock_requested)
    signed_in(till, ANDREAS)
    assert noted(till, AuditKind.SIGNED_OUT) == [("12 Maria K.", {})]
    taken = {"of": "12 Maria K.", "what": "basket of 2 items"}
    assert noted(till, AuditKind.TAKEN_OVER) == [("14 Andreas P.", taken)]
    till.do(till.wired.sale.pay_requested)
    assert till.current.cashier == "Andreas P."


def test_money_that_was_taken_is_still_there_behind_the_lock() -> None:
    till = with_basket(signed_in(staffed(), MARIA))
    till.do(till.wired.sale.pay_requested)
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("100")
    till.do(till.wired.payment.add_cash_requested)
    sale = till.current
    till.do(till.wired.status.lock_requested)
    number = sale.reference.receipt_number
    assert shown(till).kept == say("sign-in.sale-kept", name="Maria", number=number)
    signed_in(till, ANDREAS)
    assert till.shows(Screen.PAYMENT)
    assert till.current.tenders == sale.tenders
    assert till.current.cashier == "Maria K."
    assert noted(till, AuditKind.TAKEN_OVER)[0][1]["what"] == str(sale.reference)


def test_a_sale_in_payment_comes_back_after_a_restart_behind_the_sign_in() -> None:
    till = with_basket(signed_in(staffed(), MARIA))
    till.do(till.wired.sale.pay_requested)
    manner = till.manner
    again = FakeTill(books=till.books, people=till.people_books, manner=manner).start()
    assert again.shows(Screen.SIGN_IN)
    number = again.current.reference.receipt_number
    again.wired.room.screen.refresh()
    assert shown(again).kept == say("sign-in.some-sale-kept", number=number)
    signed_in(again, ANDREAS)
    assert again.shows(Screen.PAYMENT)


def test_a_basket_that_was_kept_over_a_restart_is_somebodys() -> None:
    till = with_basket(signed_in(staffed(), MARIA))
    till.runner.run()
    again = FakeTill(drafts=till.drafts, people=till.people_books, manner=till.manner).start()
    again.wired.room.screen.refresh()
    assert shown(again).kept == say("sign-in.some-basket-kept", n=2)


def test_what_happens_behind_the_lock_is_not_seen_and_goes_on() -> None:
    till = signed_in(staffed(), MARIA)
    till.do(till.wired.status.lock_requested)
    till.wired.navigation.go(Screen.PAYMENT)
    till.wired.navigation.enter(Screen.PURCHASES)
    assert till.shows(Screen.SIGN_IN)
    till.wired.navigation.leave_room()
    assert till.shows(Screen.SIGN_IN)


def test_another_person_does_not_find_the_room_of_the_one_before() -> None:
    till = signed_in(staffed(DESPO, GIORGOS, MARIA), DESPO)
    till.wired.navigation.enter(Screen.PURCHASES)
    till.do(till.wired.status.lock_requested)
    signed_in(till, DESPO)
    assert till.shows(Screen.PURCHASES)
    till.do(till.wired.status.lock_requested)
    signed_in(till, MARIA)
    assert till.shows(Screen.SALE)


def test_a_till_that_nobody_touches_is_locked_and_one_that_somebody_touches_is_not() -> None:
    till = signed_in(staffed(), MARIA)
    till.wait(600)
    till.wired.room.idle.touched()
    till.wait(899)
    assert till.shows(Screen.SALE)
    till.wait(1)
    assert till.shows(Screen.SIGN_IN)
    assert noted(till, AuditKind.LOCKED) == [("12 Maria K.", {"why": "left alone"})]
    till.wait(2000)
    assert len(noted(till, AuditKind.LOCKED)) == 1


def test_a_scan_is_not_taken_while_nobody_is_signed_in() -> None:
    till = staffed()
    till.scan(HALLOUMI.barcodes[0])
    assert till.wired.running.basket.lines == ()
    assert till.bar.flash == say("scan.sign-in-first")
    signed_in(till, MARIA).scan(HALLOUMI.barcodes[0])
    assert len(till.wired.running.basket.lines) == 1


def test_a_scan_is_a_touch() -> None:
    till = signed_in(staffed(), MARIA)
    till.wait(800)
    till.scan(HALLOUMI.barcodes[0])
    till.wait(800)
    assert till.shows(Screen.SALE)


def test_the_connection_is_told_and_not_opened_while_the_till_is_locked() -> None:
    till = staffed()
    till.line.heard(LineState.AWAY)
    till.do(till.wired.status.connection_requested)
    assert till.shows(Screen.SIGN_IN)
    assert till.wired.navigation.room is None


def test_the_languages_stand_in_the_place_of_the_cashiers() -> None:
    till = staffed()
    till.do(till.wired.status.language_requested)
    assert shown(till).languages == ("en",)
    till.do(till.wired.status.language_requested)
    assert shown(till).languages == ()
    till.do(till.wired.status.language_requested)
    till.do(till.wired.room.screen.language_chosen, "en")
    assert shown(till).languages == ()


def test_a_person_speaks_her_own_language() -> None:
    greek = Person("12", "Maria K.", Role.CASHIER, "el")
    till = staffed(DESPO, greek)
    said: list[str] = []
    till.manner.language.installed = ("en", "el")
    till.manner.language.watch(said.append)
    signed_in(till, greek)
    till.do(till.wired.status.lock_requested)
    signed_in(till, DESPO)
    assert said == ["el", "en"]


def test_whoever_is_removed_has_to_leave_the_till() -> None:
    till = signed_in(staffed(), MARIA)
    till.do(till.wired.room.people.remove, MARIA, lambda: None, till.wired.fail)
    assert till.shows(Screen.SIGN_IN)
    assert noted(till, AuditKind.PERSON_REMOVED)[0][0] == "12 Maria K."


def test_the_first_supervisor_goes_on_where_she_is_and_the_next_person_signs_in() -> None:
    till = FakeTill(manner=staffed().manner).start()
    assert till.shows(Screen.SALE)
    people = till.wired.room.people
    till.do(people.save, DESPO, "8024", lambda: None, till.wired.fail)
    assert till.shows(Screen.SALE)
    assert people.present == DESPO
    assert (till.bar.cashier, till.bar.can_lock) == ("Despo M.", True)
    assert noted(till, AuditKind.PERSON_SAVED)[0][0] == NO_NAME
    till.do(till.wired.status.lock_requested)
    assert till.shows(Screen.SIGN_IN)


def test_with_a_lost_key_the_till_sells() -> None:
    till = staffed(books=FakePeopleBooks.of(DESPO, MARIA, pins=FakePins("lost")))
    assert till.shows(Screen.SALE)


@pytest.mark.parametrize("people", [(), (DESPO, MARIA)])
def test_a_keyring_that_does_not_answer_keeps_no_till_from_selling(
    people: Sequence[Person],
) -> None:
    till = FakeTill(
        people=FakePeopleBooks.of(*people), manner=Manner(42, "en", 120, lambda: "Goods")
    )
    till.pins.key = "not known yet"
    till.runner.hold(Lane.KEYS)
    sells: list[bool] = []
    till.wired.start(lambda: sells.append(True))
    till.runner.run()
    assert sells == [True]
    assert till.shows(Screen.SALE)
    with_basket(till)
    till.pins.key = "k1"
    till.release()
    assert till.shows(Screen.SIGN_IN if people else Screen.SALE)
    assert till.wired.running.basket.items == 2
    assert sells == [True]


def test_what_waits_for_approval_waits_no_more_once_somebody_has_to_sign_in() -> None:
    books = FakePeopleBooks.of(DESPO, MARIA)
    till = FakeTill(people=books, manner=Manner(42, "en", 120, lambda: "Goods"))
    till.pins.key = "not known yet"
    till.runner.hold(Lane.KEYS)
    till.wired.start(lambda: None)
    till.runner.run()
    done: list[str] = []
    till.wired.allow(Verb.OPEN_DRAWER, lambda: done.append("open"))
    assert asked(till) is not None
    till.pins.key = "k1"
    till.release()
    assert till.shows(Screen.SIGN_IN)
    assert asked(till) is None
    approved(till, "1")
    assert done == []


class Unreadable(FakePeopleBooks):
    """Books of which people cannot be read while they are `full`."""

    def people(self) -> Sequence[KnownPerson]:
        self._check()
        return super().people()


@pytest.mark.expected_log("the disk is full")
def test_people_that_cannot_be_read_let_nobody_in_and_say_what_to_do() -> None:
    till = staffed(books=Unreadable(full=True))
    assert till.shows(Screen.SIGN_IN)
    assert till.bar.flash == say("till.storage")
    assert not any(till.wired.room.people.may(verb) for verb in Verb)
    state = shown(till)
    assert (state.line, state.line_is_error) == (say("sign-in.unreadable"), True)
    assert (state.tiles, state.unreadable, state.can_go_on) == ((), True, True)
    till.scan(HALLOUMI.barcodes[0])
    assert not till.wired.running.basket.lines


class OfANewerTill(FakePeopleBooks):
    """Books that a newer Cashier wrote."""

    def people(self) -> Sequence[KnownPerson]:
        raise NewerBooksError


@pytest.mark.expected_log("NewerBooksError")
def test_books_of_a_newer_till_are_not_said_to_mend_themselves() -> None:
    till = staffed(books=OfANewerTill())
    assert till.bar.flash == say("till.newer-books")
    assert (shown(till).line, shown(till).unreadable) == (say("till.newer-books"), True)


@pytest.mark.expected_log("the disk is full")
def test_people_that_could_not_be_read_are_read_again() -> None:
    till = staffed(books=Unreadable(FakePeopleBooks.of(DESPO, MARIA).kept, full=True))
    screen = till.wired.room.screen
    till.do(screen.sign_in_requested)
    assert shown(till).unreadable
    till.people_books.full = False
    till.do(screen.sign_in_requested)
    state = shown(till)
    assert ([tile.number for tile in state.tiles], state.unreadable) == (["1", "12"], False)
    assert till.shows(Screen.SIGN_IN)
    assert signed_in(till, MARIA).shows(Screen.SALE)


@pytest.mark.expected_log("the disk is full")
def test_people_that_are_read_later_lock_a_till_that_is_left_alone_all_the_same() -> None:
    till = staffed(books=Unreadable(FakePeopleBooks.of(DESPO, MARIA).kept, full=True))
    till.people_books.full = False
    till.do(till.wired.room.screen.sign_in_requested)
    signed_in(till, MARIA)
    till.wait(900)
    assert till.shows(Screen.SIGN_IN)


@pytest.mark.expected_log("the disk is full")
def test_where_nobody_turns_out_to_work_the_till_opens() -> None:
    till = staffed(books=Unreadable(full=True))
    till.people_books.full = False
    till.do(till.wired.room.screen.sign_in_requested)
    assert till.shows(Screen.SALE)


@pytest.mark.expected_log("the disk is full")
def test_a_till_that_cannot_know_who_works_there_can_be_left() -> None:
    left: list[str] = []
    till = staffed(books=Unreadable(full=True))
    till.do(till.wired.leave, lambda: left.append("left"))
    assert left == ["left"]


@pytest.mark.expected_log("the disk is full")
def test_where_nobody_has_to_sign_in_unreadable_people_stop_nothing() -> None:
    till = staffed(books=Unreadable(full=True), rules=SignInRules(required=False))
    assert till.shows(Screen.SALE)
    assert all(till.wired.room.people.may(verb) for verb in Verb)


@pytest.mark.parametrize("length", [4, 6, 8])
def test_a_pin_of_an_older_length_still_opens_the_till(length: int) -> None:
    till = staffed(rules=SignInRules(pin_length=length))
    screen = till.wired.room.screen
    screen.cashier_chosen("12")
    for digit in "258":
        screen.digit_typed(digit)
    assert not shown(till).can_go_on
    screen.digit_typed("0")
    till.do(screen.sign_in_requested)
    assert till.shows(Screen.SALE)


def test_a_longer_pin_of_before_opens_it_too_and_approves() -> None:
    pins = FakePins()
    books = FakePeopleBooks.of(DESPO, MARIA)
    books.kept["1"] = KnownPerson(DESPO, pins.kept("1", "80248024"))
    till = signed_in(staffed(books=books), MARIA)
    done: list[str] = []
    till.wired.allow(Verb.OPEN_DRAWER, lambda: done.append("open"))
    approved(till, "1", "80248024")
    assert done == ["open"]
    till.do(till.wired.status.lock_requested)
    assert signed_in(till, DESPO, "80248024").shows(Screen.SALE)


@pytest.mark.parametrize(("hour", "greeting"), [(8, "morning"), (13, "afternoon"), (19, "evening")])
def test_the_till_greets_by_the_hour(hour: int, greeting: str) -> None:
    till = staffed()
    till.clock.at = till.clock.at.replace(hour=hour)
    till.wired.room.screen.refresh()
    assert shown(till).greeting == greeting


def test_before_the_first_sale_it_says_whether_the_till_is_ready() -> None:
    till = staffed()
    assert shown(till).products == till.catalogue.count()
    assert shown(till).printer is till.wired.prints.state
    till.printer.shown = PrinterState.OUT_OF_PAPER
    till.do(till.wired.prints.ask_state)
    assert shown(till).printer is PrinterState.OUT_OF_PAPER


def test_whoever_signs_in_after_a_restart_reads_that_the_last_sale_was_finished() -> None:
    first = signed_in(staffed(), MARIA).with_basket(Basket("basket-9").with_product(HALLOUMI))
    first.do(first.wired.sale.pay_requested).do(first.wired.payment.finish_requested)
    number = first.current.reference.receipt_number
    second = FakeTill(books=first.books, people=first.people_books, manner=first.manner).start()

    assert second.shows(Screen.SIGN_IN)
    assert second.bar.flash == say("till.finished-before", number=number, change=Decimal(0))
