"""The quick keys as the store manager arranges them: products by their code, in named groups."""

from collections.abc import Collection
from dataclasses import replace

from cashier_app.domain.frozen import frozen


@frozen
class QuickKey:
    """One key: the group that it stands in and the product that it sells."""

    group: str
    code: str


@frozen
class QuickKeys:
    """All keys in their order; those of a group stand together, and a group is its keys.

    A key may sell a product that is not in the catalogue now: it is not shown, keeps its place, and
    is there again with the product.
    """

    keys: tuple[QuickKey, ...] = ()

    def has(self, code: str) -> bool:
        """Whether a key sells this product."""
        return any(key.code == code for key in self.keys)

    def group_of(self, code: str) -> str:
        """Return the group that the product's key stands in; empty where it has none."""
        return next((key.group for key in self.keys if key.code == code), "")

    def with_key(self, code: str, group: str) -> "QuickKeys":
        """Add a key at the end of a group; a product that has a key keeps the one it has."""
        return self if self.has(code) else _together((*self.keys, QuickKey(group, code)))

    def without(self, code: str) -> "QuickKeys":
        """Remove a key; a group without keys is gone with its last one."""
        return QuickKeys(tuple(key for key in self.keys if key.code != code))

    def moved(self, code: str, step: int, shown: Collection[str]) -> "QuickKeys":
        """Move a key past the next one that is shown, or with -1 past the one before.

        At the end of its group it moves over into the next one, first as its first key.
        """
        keys = list(self.keys)
        at = next((place for place, key in enumerate(keys) if key.code == code), -1)
        there = at + step
        while at >= 0 and 0 <= there < len(keys):
            if keys[there].group != keys[at].group:
                keys[at] = replace(keys[at], group=keys[there].group)
                break
            keys[at], keys[there] = keys[there], keys[at]
            if keys[at].code in shown:
                break
            at, there = there, there + step
        return QuickKeys(tuple(keys))

    def renamed(self, group: str, name: str) -> "QuickKeys":
        """Name a group; by the name of another one it becomes the end of that."""
        return _together(
            tuple(replace(key, group=name) if key.group == group else key for key in self.keys)
        )

    def in_group(self, code: str, name: str) -> "QuickKeys":
        """Put a key into a group of this name, which it begins where there is none."""
        moved = self.without(code)
        return moved.with_key(code, name) if self.has(code) else self


def _together(keys: tuple[QuickKey, ...]) -> QuickKeys:
    """Put the keys of each group together, the groups as they first appear."""
    groups = dict.fromkeys(key.group for key in keys)
    return QuickKeys(tuple(key for group in groups for key in keys if key.group == group))
