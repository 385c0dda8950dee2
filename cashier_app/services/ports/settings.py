"""What the Settings screen and the first set-up need of the outside."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.setting import Setting
from cashier_app.services.ports.printer import FoundPrinter, PrintReport

Changes = Mapping[Setting, str]
"""New values, by setting; what is not among them stays as it is."""


@frozen
class StoredSettings:
    """What the settings file says.

    `values` has every setting, an empty text where nothing is given. `fixed` names what gives each
    setting that the file cannot change: a variable of the environment, or an option of the command.
    """

    values: Mapping[Setting, str] = field(default_factory=dict)
    fixed: Mapping[Setting, str] = field(default_factory=dict)


class SettingsStore(Protocol):
    """The settings file of this till."""

    def read(self) -> StoredSettings:
        """Return what it says; raises `StorageError` when it cannot be read."""
        ...

    def wrong(self, changes: Changes) -> Sequence[Setting]:
        """Return which settings would not be allowed if these were written."""
        ...

    def write(self, changes: Changes) -> None:
        """Write them whole or not at all; everything else in the file stays as it is.

        Raises:
            WrongSettingsError: one of them, or something else in the file, is not allowed.
            StorageError: the file cannot be written; it is as it was.

        """
        ...


class ApiKeys(Protocol):
    """Where the API keys are kept. A key goes in here and never comes out to a screen."""

    def ending(self, address: str) -> str:
        """Return the last characters of the key for this address, empty if there is none.

        Raises:
            NoKeyError: there is no place where a key could be kept safely.

        """
        ...

    def store_key(self, address: str, key: str) -> None:
        """Keep the key for this address in place of an older one.

        Raises:
            UnusableKeyError: it cannot be a key; it was stored nowhere.
            NoKeyError: there is no place where it could be kept safely; it was stored nowhere.

        """
        ...


@frozen
class CardTrial:
    """What became of a test card: found and, with a product, accepted at this unit or not."""

    found: bool
    accepted: bool = False
    said: str = ""


@frozen
class LineTrial:
    """What a test of the line to CRM.COM found.

    Attributes:
        trouble: what stands between, by a word such as `key-refused`; empty when it works.
        said: CRM.COM's own words, if it gave any.
        took_ms: how long the answer took.
        clock_s: how far this computer's clock is behind CRM.COM's in seconds (negative: ahead);
            None when CRM.COM gave no time, or the difference does not matter.
        card: what became of the test card, if there was one.

    """

    trouble: str = ""
    said: str = ""
    took_ms: int = 0
    clock_s: int | None = None
    card: CardTrial | None = None


class SettingsTrial(Protocol):
    """Tries settings out before they are saved. Every method blocks, for some seconds at most."""

    def line(self, changes: Changes, key: str, card: str) -> LineTrial:
        """Sign in at CRM.COM as the till would; an empty key is the stored one of the address."""
        ...

    def printers(self, address: str) -> Sequence[FoundPrinter]:
        """Return the printers that are found, and the one at this network address if it answers."""
        ...

    def test_page(self, changes: Changes) -> PrintReport:
        """Print the test page; raises `DeviceError` when the printer cannot be used at all."""
        ...
