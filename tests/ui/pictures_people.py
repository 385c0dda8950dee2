"""The states of Sign in, of the approval panel and of People, with the data of the mock-ups."""

from dataclasses import replace

from cashier_app.domain.person import Person, Role
from cashier_app.domain.verb import Verb
from cashier_app.presenters.approval import ApprovalField, ApprovalState
from cashier_app.presenters.message import say
from cashier_app.presenters.people_state import PeopleState, PersonForm
from cashier_app.presenters.sign_in_state import CashierTile, SignInField, SignInState
from cashier_app.services.ports import PrinterState

TILES = (
    CashierTile("12", "Maria K.", last=True),
    CashierTile("14", "Andreas P."),
    CashierTile("15", "Christina L."),
    CashierTile("2", "Giorgos S."),
    CashierTile("1", "Despo M."),
)
SIGN_IN = SignInState(
    printer=PrinterState.READY,
    products=12480,
    greeting="morning",
    store="Elia Market",
    till="3",
    tiles=TILES,
    chosen="12",
    who="Maria K.",
    typed=4,
    can_go_on=True,
)
WRONG = replace(
    SIGN_IN,
    typed=0,
    can_go_on=False,
    line=say("sign-in.wrong-pin", name="Maria", n=4),
    line_is_error=True,
)
WAITING = replace(WRONG, line=say("sign-in.wait", name="Maria", left="1:59"))
NUMBER = replace(SIGN_IN, chosen="", who="", field=SignInField.NUMBER, number="105", typed=0)
LOCKED = replace(
    SIGN_IN, typed=0, can_go_on=False, kept=say("sign-in.basket-kept", name="Maria", n=9)
)
LANGUAGES = replace(SIGN_IN, languages=("en", "el", "ar"))
UNREADABLE = replace(
    NUMBER,
    tiles=(),
    number="",
    can_go_on=True,
    line=say("sign-in.unreadable"),
    line_is_error=True,
    unreadable=True,
)
SIGN_INS = {
    "sign-in": SIGN_IN,
    "sign-in-wrong": WRONG,
    "sign-in-waiting": WAITING,
    "sign-in-number": NUMBER,
    "sign-in-locked": LOCKED,
    "sign-in-languages": LANGUAGES,
    "sign-in-unreadable": UNREADABLE,
}
APPROVAL = ApprovalState(
    verb=Verb.OPEN_DRAWER,
    field=ApprovalField.PIN,
    number="1",
    typed=2,
    pin_length=4,
    line=None,
    can_approve=False,
)
APPROVAL_READY = replace(APPROVAL, typed=4, can_approve=True)
APPROVAL_EMPTY = replace(APPROVAL, number="", typed=0, field=ApprovalField.NUMBER)
APPROVAL_WRONG = replace(APPROVAL, typed=0, line=say("approval.wrong-pin", n=3))
APPROVALS = {
    "approval": APPROVAL,
    "approval-empty": APPROVAL_EMPTY,
    "approval-wrong": APPROVAL_WRONG,
}
PEOPLE_KNOWN = (
    Person("1", "Despo M.", Role.SUPERVISOR),
    Person("2", "Giorgos S.", Role.SUPERVISOR),
    Person("12", "Maria K."),
    Person("14", "Andreas P."),
)
PEOPLE = PeopleState(people=PEOPLE_KNOWN)
NEW = replace(
    PEOPLE,
    form=PersonForm("", "", Role.CASHIER),
    why_not=say("people.wrong-number", n=4),
)
CHOSEN = replace(PEOPLE, chosen="12", form=PersonForm("12", "Maria K.", Role.CASHIER, known=True))
REMOVING = replace(CHOSEN, removing=PEOPLE_KNOWN[2])
LAST = replace(CHOSEN, line=say("people.last-supervisor"), line_is_error=True)
PEOPLES = {
    "people-nobody": PeopleState(people=()),
    "people": PEOPLE,
    "people-new": NEW,
    "people-chosen": CHOSEN,
    "people-removing": REMOVING,
    "people-last": LAST,
}
