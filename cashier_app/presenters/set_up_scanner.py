"""What is made of a scan while a scanner is tried: how it types, then which codes are cards."""

from cashier_app.domain.card_codes import START, card_codes_like
from cashier_app.domain.frozen import frozen
from cashier_app.domain.scanner_code import SCANNER_TEST_CODE
from cashier_app.domain.scanner_setup import (
    ScannerSetup,
    TrialScan,
    code_of,
    in_another_layout,
    learned_from,
)
from cashier_app.presenters.message import say
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.settings_state import Said

_ENDS = {"": "none", "Enter": "enter", "Tab": "tab"}


@frozen
class Heard:
    """What is said of a scan, and what was learned from it, if anything.

    `cards` is a regular expression of codes that are customers' cards.
    """

    said: Said
    setup: ScannerSetup | None = None
    cards: str = ""


def heard_of(trial: TrialScan, known: ScannerSetup | None) -> Heard:
    """Learn from the test code how the scanner types; once that is `known`, from a card."""
    if in_another_layout(trial, SCANNER_TEST_CODE):
        return Heard(Said(NoticeTone.PERSON, say("set-up.another-layout")))
    setup = learned_from(trial, SCANNER_TEST_CODE)
    if setup is None:
        return _other(Said(NoticeTone.PERSON, say("set-up.another-code")), trial, known)
    if setup.needs_prefix:
        return Heard(Said(NoticeTone.PERSON, say("set-up.slow-scanner", n=setup.slowest_ms)))
    end = _ENDS[setup.suffix]
    words = say(f"set-up.scanner-{end}", prefix=setup.prefix or "–", n=setup.slowest_ms)
    return Heard(Said(NoticeTone.GOOD, words), setup)


def with_codes(given: str, cards: str) -> str:
    """Return the codes of cards, with a blank between two, with one more."""
    return given if cards in given.split() else f"{given} {cards}".strip()


def _other(not_the_test_code: Said, trial: TrialScan, known: ScannerSetup | None) -> Heard:
    if known is None:
        return Heard(not_the_test_code)
    code = code_of(trial, known)
    cards = card_codes_like(code)
    if cards is None:
        return Heard(Said(NoticeTone.PERSON, say("set-up.no-card")))
    words = say("set-up.cards-known", n=len(code), start=code[:START])
    return Heard(Said(NoticeTone.GOOD, words), cards=cards)
