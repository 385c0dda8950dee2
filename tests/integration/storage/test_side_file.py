"""Where a small file beside the books is damaged, a new one begins, and the damaged one is kept."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from cashier_app.domain.errors import (
    DamagedBasketsError,
    DamagedKeysError,
    DamagedUnknownError,
    StorageError,
)
from cashier_app.domain.quick_keys import QuickKeys
from cashier_app.storage.damaged_files import forget_old_damage
from cashier_app.storage.drafts import BasketFile
from cashier_app.storage.quick_key_file import QuickKeyFile
from cashier_app.storage.unknown_codes import UnknownCodeFile
from tests.integration.storage.a_sale import AT, basket_of_two
from tests.integration.storage.reading import run

pytestmark = pytest.mark.expected_log("was damaged and is kept as", always=False)
NO_DATABASE = b"no database" * 1000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "baskets.sqlite"


@pytest.fixture
def drafts(path: Path) -> Iterator[BasketFile]:
    file = BasketFile(path)
    yield file
    file.shut()


def kept(folder: Path) -> list[bytes]:
    """What is kept of damaged files."""
    return [one.read_bytes() for one in folder.glob("*-damaged-*.sqlite")]


def test_baskets_are_kept_again_behind_the_one_who_found_the_damage(
    drafts: BasketFile, path: Path
) -> None:
    path.write_bytes(NO_DATABASE)
    with pytest.raises(DamagedBasketsError):
        drafts.current()

    assert drafts.current() is None
    drafts.keep(basket_of_two())
    drafts.park(basket_of_two("b1"), AT)
    assert drafts.current() == basket_of_two()
    assert [one.basket.identity for one in drafts.parked()] == ["b1"]
    assert kept(path.parent) == [NO_DATABASE]


def test_whoever_writes_may_find_it_too(drafts: BasketFile, path: Path) -> None:
    path.write_bytes(NO_DATABASE)
    with pytest.raises(DamagedBasketsError):
        drafts.keep(basket_of_two())
    drafts.keep(basket_of_two())
    assert drafts.current() == basket_of_two()


@pytest.mark.parametrize(
    ("spoil", "read"),
    [
        ("UPDATE current SET basket = '{}'", BasketFile.current),
        ("UPDATE parked SET basket = '{}'", BasketFile.parked),
    ],
)
def test_a_basket_that_says_nothing_is_damage_though_sqlite_can_read_it(
    drafts: BasketFile, path: Path, spoil: str, read: Callable[[BasketFile], object]
) -> None:
    drafts.keep(basket_of_two())
    drafts.park(basket_of_two("b1"), AT)
    drafts.shut()
    run(path, spoil)

    with pytest.raises(DamagedBasketsError, match="basket in the file"):
        read(drafts)
    assert drafts.current() is None
    assert list(drafts.parked()) == []


def test_quick_keys_and_the_unknown_list_begin_anew_as_well(tmp_path: Path) -> None:
    (tmp_path / "quick-keys.sqlite").write_bytes(NO_DATABASE)
    (tmp_path / "unknown.sqlite").write_bytes(NO_DATABASE)
    keys = QuickKeyFile(tmp_path / "quick-keys.sqlite")
    unknown = UnknownCodeFile(tmp_path / "unknown.sqlite")
    with pytest.raises(DamagedKeysError):
        keys.arranged()
    with pytest.raises(DamagedUnknownError):
        unknown.scanned("5290011204992", AT)

    keys.arrange(QuickKeys())
    unknown.scanned("5290011204992", AT)
    assert keys.arranged() == QuickKeys()
    assert [one.code for one in unknown.rows()] == ["5290011204992"]
    assert kept(tmp_path) == [NO_DATABASE, NO_DATABASE]
    keys.shut()
    unknown.shut()


def test_a_disk_that_lets_no_file_be_moved_leaves_it_where_it_is(
    drafts: BasketFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(self: Path, target: Path) -> Path:
        raise PermissionError(target)

    path.write_bytes(NO_DATABASE)
    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(StorageError, match="is damaged and stays"):
        drafts.current()
    assert path.read_bytes() == NO_DATABASE


def test_the_damaged_file_goes_with_those_of_the_books(drafts: BasketFile, path: Path) -> None:
    path.write_bytes(NO_DATABASE)
    with pytest.raises(DamagedBasketsError):
        drafts.current()
    forget_old_damage(path.parent, datetime(9999, 1, 1))  # noqa: DTZ001 - the till's wall time
    assert kept(path.parent) == []
