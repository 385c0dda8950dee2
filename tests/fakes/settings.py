"""What the Settings screen needs, in memory: a file, a keyring, and an outside to try things on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cashier_app.app.rooms_outside import SettingsRoom
from cashier_app.domain.errors import NoKeyError, UnusableKeyError
from cashier_app.domain.setting import Setting, WrongSettingsError
from cashier_app.services.ports import (
    FoundPrinter,
    PrinterState,
    PrintOutcome,
    PrintReport,
    TaskRunner,
)
from cashier_app.services.ports.settings import Changes, LineTrial, StoredSettings

ADDRESS = "https://crm.example/crmapi/rest/v2"
LONGEST = 1280


def first_values() -> dict[Setting, str]:
    return {
        **dict.fromkeys(Setting, ""),
        Setting.STORE_NAME: "Elia Market",
        Setting.SITE: "LCA1",
        Setting.TILL: "3",
        Setting.CRM_ADDRESS: ADDRESS,
        Setting.RELEASE: "16",
        Setting.UNIT: "SHOP1",
        Setting.PRINTER_CONNECTION: "none",
        Setting.COLUMNS: "42",
        Setting.LANGUAGE: "en",
        Setting.THEME: "light",
        Setting.MOTION: "normal",
    }


@dataclass
class FakeSettingsStore:
    """The port `SettingsStore`; an empty store name and a till number with a slash are wrong."""

    values: dict[Setting, str] = field(default_factory=first_values)
    fixed: dict[Setting, str] = field(default_factory=dict)
    error: Exception | None = None
    written: list[dict[Setting, str]] = field(default_factory=list)

    def read(self) -> StoredSettings:
        return StoredSettings(dict(self.values), dict(self.fixed))

    def wrong(self, changes: Changes) -> Sequence[Setting]:
        then = {**self.values, **changes}
        found = [Setting.STORE_NAME] if not then[Setting.STORE_NAME] else []
        return [*found, *([Setting.TILL] if "/" in then[Setting.TILL] else [])]

    def write(self, changes: Changes) -> None:
        if self.error is not None:
            raise self.error
        if wrong := self.wrong(changes):
            raise WrongSettingsError(wrong)
        self.written.append(dict(changes))
        self.values.update(changes)


@dataclass
class FakeApiKeys:
    """The port `ApiKeys`; without `safe` there is no place to keep a key."""

    kept: dict[str, str] = field(default_factory=lambda: {ADDRESS: "a-long-enough-key-7f3a"})
    safe: bool = True

    def ending(self, address: str) -> str:
        if not self.safe:
            raise NoKeyError("no keyring")
        return self.kept.get(address, "")[-4:]

    def store_key(self, address: str, key: str) -> None:
        if len(key) > LONGEST or " " in key:
            raise UnusableKeyError("not a key", too_long=len(key) > LONGEST)
        if not self.safe:
            raise NoKeyError("no keyring")
        self.kept[address] = key


@dataclass
class FakeTrial:
    """The port `SettingsTrial`: answers what the test says, or raises `error`."""

    answer: LineTrial = field(default_factory=lambda: LineTrial(took_ms=210))
    found: Sequence[FoundPrinter] = ()
    report: PrintReport = field(
        default_factory=lambda: PrintReport(PrintOutcome.PRINTED, PrinterState.READY)
    )
    error: Exception | None = None
    lines: list[tuple[dict[Setting, str], str, str]] = field(default_factory=list)
    pages: list[dict[Setting, str]] = field(default_factory=list)
    looked_at: list[str] = field(default_factory=list)

    def line(self, changes: Changes, key: str, card: str) -> LineTrial:
        self.lines.append((dict(changes), key, card))
        self._fail()
        return self.answer

    def printers(self, address: str) -> Sequence[FoundPrinter]:
        self.looked_at.append(address)
        self._fail()
        return self.found

    def test_page(self, changes: Changes) -> PrintReport:
        self.pages.append(dict(changes))
        self._fail()
        return self.report

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


@dataclass
class FakeSettings:
    """All of it, and what was put in force."""

    store: FakeSettingsStore = field(default_factory=FakeSettingsStore)
    keys: FakeApiKeys = field(default_factory=FakeApiKeys)
    trial: FakeTrial = field(default_factory=FakeTrial)
    applied: list[tuple[dict[Setting, str], bool]] = field(default_factory=list)

    def room(self) -> SettingsRoom:
        return SettingsRoom(self.store, self.keys, self.trial, self._apply)

    def _apply(self, saved: Mapping[Setting, str], new_key: bool, _: TaskRunner) -> None:
        self.applied.append((dict(saved), new_key))
