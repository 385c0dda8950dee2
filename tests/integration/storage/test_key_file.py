"""The chain's key in a file: only for the till, and never a reason not to sell."""

import os
import stat
from pathlib import Path
from random import Random

import pytest

from cashier_app.storage import key_file
from cashier_app.storage.chain import ChainKey, ChainKeys
from cashier_app.storage.chain_verdict import Notice, Remark
from cashier_app.storage.journal import Journal
from cashier_app.storage.key_file import KeyFile
from tests.fakes.clock import FakeClock
from tests.integration.storage import tampering
from tests.integration.storage.selling import sell, submit


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.key"


def test_the_key_is_drawn_once(path: Path) -> None:
    first = KeyFile(path).keys()
    assert KeyFile(path).keys() == first
    assert not first.in_keyring
    assert len(first.current.secret) == 32


def test_only_the_tills_user_can_read_it(path: Path) -> None:
    KeyFile(path).keys()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    KeyFile(path).keys()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_key_is_on_the_disk_before_it_is_used(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    monkeypatch.setattr(key_file, "put_in_place", lambda new, final: synced.append(final.name))
    KeyFile(path).keys()
    assert synced == ["journal.key"]


@pytest.mark.parametrize("content", [b"", b"not hexadecimal", b"abcd", b"\xff\xfe"])
@pytest.mark.expected_log("journal.key cannot be used")
def test_a_file_that_cannot_be_used_is_put_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    keys = KeyFile(path).keys()
    assert KeyFile(path).keys() == keys
    assert path.with_name("journal.key.unusable").read_bytes() == content


@pytest.mark.expected_log("journal.key cannot be written")
def test_where_no_file_can_be_written_the_key_lasts_until_the_end(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(*_: object) -> int:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "open", refusing)
    assert len(KeyFile(path).keys().current.secret) == 32


def test_a_key_says_nothing_when_it_is_printed() -> None:
    key = ChainKey.of(b"s3cret" * 6)
    assert "s3cret" not in repr(ChainKeys(key))


# ---- other keys in one journal -------------------------------------------------------------------


def test_a_lost_key_opens_a_new_segment_and_stops_no_sale(
    journal: Journal, path: Path, clock: FakeClock, tmp_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    path.unlink()
    after = Journal(tmp_path / "journal.sqlite", "LCA1", "3", clock, Random(7), machine="this one")
    assert after.open() is None
    submit(after, "b2")
    verdict = after.verify()
    assert verdict.whole
    assert verdict.remarks == (
        Remark(0, Notice.KEY_IN_FILE),
        Remark(1, Notice.KEY_UNKNOWN),
        Remark(7, Notice.NEW_KEY),
    )
    after.shut()


@pytest.mark.expected_log("the books were restored")
def test_rows_of_a_lost_key_are_restored_too(
    journal: Journal, path: Path, clock: FakeClock, tmp_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    path.unlink()
    after = Journal(tmp_path / "journal.sqlite", "LCA1", "3", clock, Random(7))
    after.open()
    sell(after, "b2")
    after.shut()
    (tmp_path / "journal.sqlite").unlink()
    recovered = after.open()
    assert recovered is not None
    assert (recovered.rows, recovered.missing) == (12, 0)
    assert after.verify().whole
    after.shut()


@pytest.mark.expected_log("the books were restored")
def test_books_restored_after_the_key_was_lost_are_whole_and_backed_up(
    journal: Journal, path: Path, clock: FakeClock, tmp_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    path.unlink()
    (tmp_path / "journal.sqlite").unlink()
    after = Journal(tmp_path / "journal.sqlite", "LCA1", "3", clock, Random(7))
    assert after.open() is not None
    verdict = after.verify()
    assert (verdict.whole, verdict.remarks[-1]) == (True, Remark(7, Notice.NEW_KEY))
    assert after.back_up() is not None
    after.shut()
    assert after.open() is None
    after.shut()


@pytest.mark.parametrize("body", ["{", "[]", '{"total":1e99999999999999999999}', "[" * 90_000])
@pytest.mark.expected_log("the books were restored")
def test_a_row_that_says_nothing_ends_the_rows_of_a_lost_key(
    journal: Journal, path: Path, clock: FakeClock, tmp_path: Path, body: str
) -> None:
    """No seal says that it is damaged, and no other copy of it is left."""
    sell(journal, "b1")
    journal.shut()
    path.unlink()
    (tmp_path / "journal-copy.jsonl").unlink()
    with tampering.forced(tmp_path / "journal.sqlite") as db:
        db.execute("UPDATE entries SET body = ? WHERE seq = 3", (body,))
    after = Journal(tmp_path / "journal.sqlite", "LCA1", "3", clock, Random(7))
    recovered = after.open()
    assert recovered is not None
    assert recovered.rows == 2
    sell(after, "b2")
    assert after.verify().whole
    after.shut()


def test_a_key_that_moves_into_the_keyring_keeps_the_older_rows_checked(
    journal: Journal, path: Path, clock: FakeClock, tmp_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    older = KeyFile(path).find()
    assert older is not None
    keys = ChainKeys(ChainKey.of(b"k" * 32), (older,), in_keyring=True)
    after = Journal(tmp_path / "journal.sqlite", "LCA1", "3", clock, Random(7), keys=lambda: keys)
    after.open()
    verdict = after.verify()
    assert (verdict.whole, verdict.remarks) == (True, (Remark(7, Notice.NEW_KEY),))
    after.shut()
