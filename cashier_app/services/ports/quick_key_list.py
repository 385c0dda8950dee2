"""The store manager's arrangement of the quick keys."""

from typing import Protocol

from cashier_app.domain.quick_keys import QuickKeys


class QuickKeyList(Protocol):
    """Kept apart from the catalogue, which may be rebuilt; raises `StorageError`."""

    def arranged(self) -> QuickKeys | None:
        """The arrangement; None where nobody made one: then the products file rules."""
        ...

    def arrange(self, keys: QuickKeys) -> None:
        """Keep this arrangement in the place of any other."""
        ...

    def forget(self) -> None:
        """Let the products file rule again."""
        ...
