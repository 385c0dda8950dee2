"""The store manager's quick keys, in their own file."""

from pathlib import Path

from cashier_app.domain.quick_keys import QuickKey, QuickKeys
from cashier_app.storage.quick_key_file import QuickKeyFile

KEYS = QuickKeys((QuickKey("Fruit", "LEM"), QuickKey("Bakery", "BRE"), QuickKey("", "X")))


def test_an_arrangement_is_there_after_a_restart(tmp_path: Path) -> None:
    kept = QuickKeyFile(tmp_path / "quick-keys.sqlite")
    assert kept.arranged() is None
    kept.arrange(QuickKeys((QuickKey("Fruit", "BAN"),)))
    kept.arrange(KEYS)
    kept.shut()
    again = QuickKeyFile(tmp_path / "quick-keys.sqlite")
    assert again.arranged() == KEYS
    again.shut()


def test_no_keys_at_all_is_an_arrangement_too_until_it_is_forgotten(tmp_path: Path) -> None:
    kept = QuickKeyFile(tmp_path / "quick-keys.sqlite")
    kept.arrange(QuickKeys())
    assert kept.arranged() == QuickKeys()
    kept.forget()
    assert kept.arranged() is None
    kept.shut()
