"""What can go wrong, sorted by what the cashier can do about it.

Everything that is not a `CashierError` is a bug and is treated as one: logged with an incident
number and shown.
"""


class CashierError(Exception):
    """Root of the errors the till expects; the message is for the log, never for the screen."""


class NotSentError(CashierError):
    """Nothing left this till, so nothing happened elsewhere; selling goes on offline."""


class NotSecureError(NotSentError):
    """The line was refused because its certificate is wrong: someone may be in the way.

    Nothing was sent. It is shown as a security problem and never as "offline".
    """


class NoKeyError(NotSentError):
    """There is no API key on this till yet; nothing was sent."""


class UnusableKeyError(CashierError):
    """What was given cannot be an API key; the message says why and never holds the key."""

    def __init__(self, words: str, *, too_long: bool = False) -> None:
        """Keep the words for people, and whether it is too long for a keyring."""
        super().__init__(words)
        self.too_long = too_long


class KeyRefusedError(NotSentError):
    """CRM.COM does not accept the API key, and says so in `words`; nothing else was sent."""

    def __init__(self, words: str = "") -> None:
        """Keep the answer's words for the cashier."""
        super().__init__("the API key was refused")
        self.words = words


class UnusableAnswerError(NotSentError):
    """A question was answered with something that is no answer (a fault, a proxy's page).

    Asking changed nothing, and the line is there: the same question is asked again, ever slower.
    """


class UnknownOutcomeError(CashierError):
    """It was sent and no answer came: it may or may not have happened. Never repeat it blindly."""


class RefusedError(CashierError):
    """The other side answered no; `words` are its own words and may be empty."""

    def __init__(self, words: str = "", code: str = "") -> None:
        """Keep the answer's words for the cashier and its code for the log."""
        super().__init__(f"refused with code {code!r}")
        self.words = words
        self.code = code


class NotActiveError(RefusedError):
    """A card, phone or e-mail is known to CRM.COM and not in force; nobody is found by it.

    `unverified` means that its owner has not confirmed it yet; otherwise it is simply not in force.
    """

    def __init__(self, words: str = "", code: str = "", *, unverified: bool = False) -> None:
        """Keep the words of the refusal and say which of the two it is."""
        super().__init__(words, code)
        self.unverified = unverified


class SeveralFoundError(RefusedError):
    """More than one customer has what was shown; CRM.COM does not say which of them stands here."""


class DeviceError(CashierError):
    """A printer, drawer or terminal did not do its part; the sale is not touched by it."""


class StorageError(CashierError):
    """The books could not be read or written; nothing that depends on them may go on."""


class NoRoomError(StorageError):
    """The disk is full, or nearly so; nothing was written."""


class ReadOnlyDiskError(StorageError):
    """The disk lets nothing be written; nothing was."""


class DamagedBooksError(StorageError):
    """What stands on the disk cannot be right; the next start of the till restores the books."""


class DamagedProductsError(StorageError):
    """The products cannot be read; loading them again makes their file anew; no sale is in it."""


class DamagedSyncError(StorageError):
    """What CRM.COM accepted of the products cannot be read; without the file all are told anew."""


class DamagedBasketsError(StorageError):
    """The basket in work or a parked one cannot be read; all of them are put aside."""


class DamagedKeysError(StorageError):
    """The store manager's quick keys cannot be read; those of the products file rule again."""


class DamagedUnknownError(StorageError):
    """The list of unknown products cannot be read; it begins anew."""


class NewerBooksError(StorageError):
    """A newer Cashier wrote the books: this one leaves them alone, and a new start helps nobody."""


class TransitionError(CashierError):
    """A step was asked of a sale that its present state does not allow."""
