"""What Settings shows and what a store manager can ask of it."""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.setting import Setting
from cashier_app.presenters.message import Message
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.services.ports.printer import FoundPrinter


class KeyField(Enum):
    """What the field of the API key is: nothing kept, a kept key, or a place to type a new one."""

    NONE = "none"
    KEPT = "kept"
    TYPING = "typing"


@frozen
class Said:
    """How something went: in a word beside its button, and whole in the bar."""

    tone: NoticeTone
    short: Message
    whole: Message | None = None
    busy: bool = False


@frozen
class PrinterList:
    """The printers to choose from; `searching` while more may come, `address` what is typed."""

    found: tuple[FoundPrinter, ...] = ()
    searching: bool = False
    address: str = ""


@frozen
class SettingsState:
    """Everything on the screen.

    `fixed` are the settings that a variable or an option gives, by its name; `changed` those that
    are not saved yet, with `key_changed` for the key, of which the state never holds more than
    `ending`. `printers` are there while one is chosen. In place of the settings stand with
    `people` those who may sign in, with `figures` the figures of this till, and with `scanner`,
    which says how it goes, the code with which a scanner is tried.
    `reason` says why none is saved, `keeps_no_key` that this machine has no safe place for a key.
    """

    values: Mapping[Setting, str]
    fixed: Mapping[Setting, str] = field(default_factory=dict)
    changed: tuple[Setting, ...] = ()
    wrong: tuple[Setting, ...] = ()
    key: KeyField = KeyField.NONE
    ending: str = ""
    key_changed: bool = False
    can_keep_key: bool = False
    keeps_no_key: bool = False
    languages: tuple[str, ...] = ("en",)
    line: Said | None = None
    page: Said | None = None
    copy: Said | None = None
    printers: PrinterList | None = None
    scanner: Said | None = None
    said: Said | None = None
    saving: bool = False
    people: bool = False
    figures: bool = False
    reason: Message | None = None


class FormIntents(Protocol):
    """What can be asked of the fields and their tests, on Settings and in the first set-up."""

    def value_given(self, setting: Setting, value: str) -> None:
        """A field was typed in, or a choice tapped."""
        ...

    def key_typed(self, key: str) -> None:
        """The field of the API key was typed in."""
        ...

    def replace_key_requested(self) -> None:
        """Empty the field of the key for a new one."""
        ...

    def keep_key_requested(self) -> None:
        """Keep the old key after all."""
        ...

    def test_line_requested(self, card: str) -> None:
        """Test the line to CRM.COM with what is in the fields; `card` may be empty."""
        ...

    def choose_printer_requested(self) -> None:
        """Show the printers that are found, or put their list away."""
        ...

    def printer_address_typed(self, address: str) -> None:
        """The network address was typed in."""
        ...

    def look_for_printer_requested(self, address: str) -> None:
        """See whether a printer answers at this network address."""
        ...

    def printer_chosen(self, printer: FoundPrinter) -> None:
        """Use this printer."""
        ...

    def print_test_requested(self) -> None:
        """Print the test page with what is in the fields."""
        ...


class SettingsIntents(FormIntents, Protocol):
    """What a store manager can ask of Settings; the screen has a signal of each name."""

    def copy_requested(self) -> None:
        """Save a copy of the journal among the till's files."""
        ...

    def discard_requested(self) -> None:
        """Go back to what was saved."""
        ...

    def save_requested(self) -> None:
        """Save what is in the fields."""
        ...


class PageIntents(Protocol):
    """What can be asked to stand in place of the settings; the screen has a signal of each name."""

    def people_requested(self) -> None:
        """Show who may sign in here, or the settings again."""
        ...

    def figures_requested(self) -> None:
        """Show the figures of this till, or the settings again."""
        ...

    def try_scanner_requested(self) -> None:
        """Show the code with which a scanner is tried, or the settings again."""
        ...


class SettingsView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: SettingsState) -> None:
        """Show this state."""
        ...
