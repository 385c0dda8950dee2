"""What the first set-up shows and what can be asked of it."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.products_import import RefusedRow
from cashier_app.domain.setting import Setting
from cashier_app.presenters.message import Message
from cashier_app.presenters.settings_state import Said, SettingsState


class Step(Enum):
    """The steps in their order; the value is kept, so that an interrupted set-up goes on there."""

    STORE = "store"
    CRM_COM = "crm-com"
    UNIT = "unit"
    PRINTER = "printer"
    PRODUCTS = "products"
    SCANNER = "scanner"
    SUPERVISOR = "supervisor"


class SupervisorField(Enum):
    """What is typed of the first supervisor."""

    NUMBER = "number"
    NAME = "name"
    PIN = "pin"
    REPEAT = "repeat"


@frozen
class SetUpState:
    """Everything on the screen.

    `form` is what Settings would show; the PIN of `typed` is only counted. `files` are products
    files that can be loaded; `refused` are rows of the file `loaded` that were not. `missing` is
    what a till still needs; `why_not` says why the big button cannot be pressed, `line` how the
    last thing went.
    """

    steps: tuple[Step, ...]
    at: Step
    form: SettingsState
    done: frozenset[Step] = frozenset()
    typed: tuple[tuple[SupervisorField, str], ...] = ()
    files: tuple[str, ...] = ()
    products: Said | None = None
    loaded: str = ""
    refused: tuple[RefusedRow, ...] = ()
    scanner: Said | None = None
    missing: tuple[Setting, ...] = ()
    why_not: Message | None = None
    line: Said | None = None
    busy: bool = False

    @property
    def is_last(self) -> bool:
        """Whether the big button finishes."""
        return self.at is self.steps[-1]

    @property
    def number(self) -> int:
        """Which step it is, from 1."""
        return self.steps.index(self.at) + 1


@dataclass
class TypedSupervisor:
    """What was typed so far; the PINs are in it and in nothing that is shown."""

    texts: dict[SupervisorField, str] = field(
        default_factory=lambda: dict.fromkeys(SupervisorField, "")
    )

    def shown(self) -> tuple[tuple[SupervisorField, str], ...]:
        """Return what may be shown: of the PINs only how many digits there are, as dots."""
        secret = (SupervisorField.PIN, SupervisorField.REPEAT)
        return tuple(
            (one, "•" * len(text) if one in secret else text) for one, text in self.texts.items()
        )

    @property
    def name(self) -> str:
        """What she is called; a blank around it is typed by chance."""
        return self.texts[SupervisorField.NAME].strip()

    @property
    def begun(self) -> bool:
        """Whether anything was typed."""
        return any(self.texts.values())


class SetUpIntents(Protocol):
    """What can be asked of the set-up itself; the fields ask as on Settings."""

    def next_requested(self) -> None:
        """Save this step and go on; at the last one finish."""
        ...

    def skip_requested(self) -> None:
        """Leave this step as it was and go on."""
        ...

    def previous_requested(self) -> None:
        """Go back one step."""
        ...

    def supervisor_typed(self, which: SupervisorField, text: str) -> None:
        """Something of the first supervisor was typed."""
        ...

    def products_requested(self, path: str) -> None:
        """Load this products file; an empty path looks for files anew."""
        ...


class SetUpView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: SetUpState) -> None:
        """Show this state."""
        ...
