"""The rule for a write that was refused: was it the call, or only a token that had died?

CRM.COM publishes no list of error codes, so words cannot tell. A read with the same token can.
"""

from collections.abc import Callable
from typing import TypeVar

from cashier_app.crmcom.error_mapping import DeadTokenError, DeadTokenUnknownError
from cashier_app.crmcom.look_up import MismatchError
from cashier_app.crmcom.tokens import Tokens
from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError

T = TypeVar("T")


def written_once(tokens: Tokens, send: Callable[[str], T], find: Callable[[str], T | None]) -> T:
    """Send a write, and decide what a refusal means (architecture.md, How one sale travels, 3).

    After a refusal `find` reads with the same token whether the write is there after all:

    - it is: that is the answer (a server may well refuse a repeated reference);
    - the read works and it is not there: the refusal stands;
    - the read is refused too: a new token, the read again, and only if it is absent the write once
      more, at once. An answer came to the first, so nothing of it is still on its way. If that is
      refused as well it is read once more, and then that stands.

    Raises:
        RefusedError: refused, and not because of the token.
        UnknownOutcomeError: no usable answer, or a refusal that could not be judged.
        NotSentError: surely nothing was sent.

    """
    token = tokens.current()
    try:
        return _sent(tokens, send, token)
    except RefusedError as error:
        refusal = error
    found, good_token = _judged(tokens, token, find, refusal)
    if found is not None:
        return found
    if good_token == token:
        raise refusal
    try:
        return _sent(tokens, send, good_token)
    except RefusedError as error:
        refusal = error
    found, _ = _judged(tokens, good_token, find, refusal)
    if found is None:
        raise refusal
    return found


def _judged(
    tokens: Tokens, token: str, find: Callable[[str], T | None], refusal: RefusedError
) -> tuple[T | None, str]:
    """Look whether the refused write is there after all; say with which token that worked."""
    try:
        return _found(tokens, token, find)
    except MismatchError as error:
        raise MismatchError(refusal.words) from error
    except RefusedError:
        raise refusal from None
    except NotSentError as error:
        raise UnknownOutcomeError("refused, and no answer as to why") from error


def _sent(tokens: Tokens, send: Callable[[str], T], token: str) -> T:
    """Send; where nobody but a dead token can be the reason, the next call gets a new one."""
    try:
        return send(token)
    except DeadTokenUnknownError:
        tokens.doubt(token)
        raise


def _found(tokens: Tokens, token: str, find: Callable[[str], T | None]) -> tuple[T | None, str]:
    """Look with this token, or else with a new one; return what was found and which one worked."""
    try:
        return find(token), token
    except MismatchError:
        raise
    except (RefusedError, DeadTokenError):
        new_token = tokens.renewed(token)
        return find(new_token), new_token
