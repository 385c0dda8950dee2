"""What the first set-up needs, in memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from cashier_app.domain.scanner_setup import ScannerSetup, TrialScan
from cashier_app.domain.setting import Setting
from cashier_app.services.ports.set_up import LoadedProducts
from cashier_app.services.ports.settings import Changes
from tests.fakes.settings import FakeSettingsStore


@dataclass
class FakeSetUpStore(FakeSettingsStore):
    """A store that begins empty; name, site, address and unit are needed.

    A till number with a slash and an address with a blank are wrong.
    """

    values: dict[Setting, str] = field(
        default_factory=lambda: {**dict.fromkeys(Setting, ""), Setting.LANGUAGE: "en"}
    )

    def wrong(self, changes: Changes) -> Sequence[Setting]:
        never = ((Setting.TILL, "/"), (Setting.CRM_ADDRESS, " "))
        return [one for one, mark in never if mark in changes.get(one, "")]

    def missing(self) -> Sequence[Setting]:
        needed = (Setting.STORE_NAME, Setting.SITE, Setting.CRM_ADDRESS, Setting.UNIT)
        return [one for one in needed if not self.values[one]]


@dataclass
class FakeProgress:
    """The port `SetUpProgress`."""

    step: str = ""

    def reached(self) -> str:
        return self.step

    def reach(self, step: str) -> None:
        self.step = step


@dataclass
class FakeProductFiles:
    """The port `ProductFiles`."""

    files: Sequence[str] = ("/stick/products.csv",)
    answer: LoadedProducts = field(default_factory=lambda: LoadedProducts(12))
    error: Exception | None = None
    loaded: list[str] = field(default_factory=list)

    def found(self) -> Sequence[str]:
        return self.files

    def load(self, path: str) -> LoadedProducts:
        self.loaded.append(path)
        if self.error is not None:
            raise self.error
        return self.answer


@dataclass
class FakeScannerTrial:
    """The port `ScannerTrial`: `scan` hands a scan to whoever listens."""

    heard: Callable[[TrialScan], None] | None = None
    used: list[ScannerSetup] = field(default_factory=list)

    def begin_trial(self, heard: Callable[[TrialScan], None]) -> None:
        self.heard = heard

    def end_trial(self) -> None:
        self.heard = None

    def use(self, setup: ScannerSetup) -> None:
        self.used.append(setup)
        self.end_trial()

    def scan(self, trial: TrialScan) -> None:
        assert self.heard is not None
        self.heard(trial)
