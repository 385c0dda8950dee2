import pytest

from cashier_app.domain import errors
from cashier_app.domain.errors import (
    CashierError,
    KeyRefusedError,
    NoKeyError,
    NotSecureError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnusableAnswerError,
)

EXPECTED = [
    value
    for value in vars(errors).values()
    if isinstance(value, type) and issubclass(value, Exception)
]


@pytest.mark.parametrize("kind", EXPECTED)
def test_every_error_the_till_expects_has_one_root(kind: type[Exception]) -> None:
    assert issubclass(kind, CashierError)


@pytest.mark.parametrize("kind", [NotSecureError, NoKeyError, KeyRefusedError, UnusableAnswerError])
def test_what_never_left_the_till_is_safe(kind: type[Exception]) -> None:
    assert issubclass(kind, NotSentError)


@pytest.mark.parametrize("kind", [UnknownOutcomeError, RefusedError])
def test_what_was_sent_is_never_called_not_sent(kind: type[Exception]) -> None:
    assert not issubclass(kind, NotSentError)


def test_a_refusal_keeps_crms_words_for_the_screen_and_its_code_for_the_log() -> None:
    refusal = RefusedError("The wallet is blocked", "BLOCKED")
    assert (refusal.words, refusal.code) == ("The wallet is blocked", "BLOCKED")
    assert str(refusal) == "refused with code 'BLOCKED'"
    assert (RefusedError().words, RefusedError().code) == ("", "")


def test_a_refused_key_keeps_the_words_and_never_puts_them_into_the_log() -> None:
    refused = KeyRefusedError("Invalid API key")
    assert refused.words == "Invalid API key"
    assert str(refused) == "the API key was refused"
    assert KeyRefusedError().words == ""
