"""The settings are changed whole or not at all, the key first, and every change is noted."""

from dataclasses import dataclass, field

import pytest

from cashier_app.domain.errors import NoKeyError, StorageError, UnusableKeyError
from cashier_app.domain.setting import Setting, WrongSettingsError
from cashier_app.services.change_settings import ChangeSettings, KeyKept, Standing
from tests.fakes.runner import FakeRunner
from tests.fakes.settings import ADDRESS, FakeApiKeys, FakeSettingsStore

OTHER = "https://other.example/crmapi/rest/v2"
NEW_KEY = "another-long-enough-key-9b2c"


@dataclass
class Changing:
    """The service, and everything it told."""

    store: FakeSettingsStore = field(default_factory=FakeSettingsStore)
    keys: FakeApiKeys = field(default_factory=FakeApiKeys)
    runner: FakeRunner = field(default_factory=FakeRunner)
    noted: list[tuple[str, str, str]] = field(default_factory=list)
    saved: list[Standing] = field(default_factory=list)
    refused: list[Exception] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.change = ChangeSettings(
            self.store,
            self.keys,
            self.runner,
            audit=lambda *facts: self.noted.append(facts),
            failed=self.failed.append,
        )

    def save(self, changes: dict[Setting, str], key: str = "") -> None:
        self.change.save(changes, key, self.saved.append, self.refused.append)
        self.runner.run()


def test_it_reads_the_settings_and_the_ending_of_the_key() -> None:
    changing = Changing()
    changing.change.load(changing.saved.append)
    changing.runner.run()
    assert changing.saved[0].stored.values[Setting.TILL] == "3"
    assert changing.saved[0].key == KeyKept("7f3a")


def test_without_a_safe_place_for_keys_the_rest_is_read_all_the_same() -> None:
    changing = Changing(keys=FakeApiKeys(safe=False))
    changing.change.load(changing.saved.append)
    changing.runner.run()
    assert changing.saved[0].key == KeyKept(no_safe_place=True)


def test_before_there_is_an_address_it_is_known_whether_a_key_can_be_kept() -> None:
    changing = Changing(keys=FakeApiKeys(safe=False))
    changing.store.values[Setting.CRM_ADDRESS] = ""
    changing.change.load(changing.saved.append)
    changing.runner.run()
    assert changing.saved[0].key == KeyKept(no_safe_place=True)


def test_a_key_is_looked_for_under_the_whole_address() -> None:
    changing = Changing(keys=FakeApiKeys({OTHER: NEW_KEY}))
    found: list[KeyKept] = []
    changing.change.look_for_key("other.example", found.append)
    changing.runner.run()
    assert found == [KeyKept("9b2c")]


def test_a_change_is_written_without_blanks_and_noted_with_old_and_new() -> None:
    changing = Changing()
    changing.save({Setting.TILL: " 4 "})
    assert changing.store.written == [{Setting.TILL: "4"}]
    assert changing.noted == [("store.till", "3", "4")]
    assert changing.saved[0].stored.values[Setting.TILL] == "4"


def test_a_key_is_noted_as_replaced_and_never_written_down() -> None:
    changing = Changing()
    changing.save({}, NEW_KEY)
    assert changing.keys.kept[ADDRESS] == NEW_KEY
    assert changing.noted == [("api-key", "", "replaced")]
    assert changing.store.written == []
    assert NEW_KEY not in str(changing.noted)


def test_a_key_goes_with_the_address_that_is_saved_with_it() -> None:
    changing = Changing()
    changing.save({Setting.CRM_ADDRESS: "other.example/"}, NEW_KEY)
    assert changing.keys.kept == {ADDRESS: "a-long-enough-key-7f3a", OTHER: NEW_KEY}
    assert changing.noted == [
        ("crmcom.base_url", ADDRESS, OTHER),
        ("api-key", "", "replaced"),
    ]


def test_a_wrong_setting_keeps_the_key_out_too() -> None:
    changing = Changing()
    changing.save({Setting.TILL: "a/b"}, NEW_KEY)
    (error,) = changing.refused
    assert isinstance(error, WrongSettingsError)
    assert error.settings == (Setting.TILL,)
    assert changing.keys.kept[ADDRESS] != NEW_KEY
    assert (changing.store.written, changing.noted, changing.saved) == ([], [], [])


@pytest.mark.parametrize(
    ("keys", "key", "kind"),
    [
        (FakeApiKeys(), "not a key", UnusableKeyError),
        (FakeApiKeys(safe=False), NEW_KEY, NoKeyError),
    ],
)
def test_a_key_that_cannot_be_kept_keeps_the_settings_as_they_are(
    keys: FakeApiKeys, key: str, kind: type[Exception]
) -> None:
    changing = Changing(keys=keys)
    changing.save({Setting.TILL: "4"}, key)
    assert isinstance(changing.refused[0], kind)
    assert changing.store.values[Setting.TILL] == "3"
    assert changing.noted == []


def test_a_disk_that_takes_nothing_is_told() -> None:
    changing = Changing(store=FakeSettingsStore(error=StorageError("full")))
    changing.save({Setting.TILL: "4"})
    assert isinstance(changing.refused[0], StorageError)


def test_wrong_ones_are_told_before_anything_is_saved() -> None:
    changing = Changing()
    wrong: list[tuple[Setting, ...]] = []
    changing.change.check({Setting.STORE_NAME: "  "}, wrong.append)
    changing.runner.run()
    assert wrong == [(Setting.STORE_NAME,)]
