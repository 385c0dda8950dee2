"""Releases of CRM.COM, and since which of them something is there (crmcom-api.md 1.9)."""

import re
from dataclasses import dataclass

_WRITTEN = re.compile(r"(\d{1,2})(?:\.(\d{1,2}))?", re.ASCII)


@dataclass(frozen=True, order=True, slots=True)
class Release:
    """A release such as R16 or R13.1; a whole number is its first: 16 is 16.0."""

    major: int
    minor: int = 0

    @classmethod
    def of(cls, written: object) -> "Release":
        """Read a release as people and settings write it: 16, `16`, `13.1`.

        Raises:
            ValueError: it is none, or none of R10 to R18, which the contract tells about.

        """
        found = _WRITTEN.fullmatch(str(written))
        if found is None:
            raise ValueError(f"{written!r} is not a release such as 16 or 13.1")
        release = cls(int(found[1]), int(found[2] or 0))
        if not OLDEST.major <= release.major <= NEWEST.major:
            raise ValueError(f"release {release} is none of {OLDEST} to {NEWEST}")
        return release

    def __str__(self) -> str:
        """Return the release as people write it."""
        return f"{self.major}.{self.minor}" if self.minor else str(self.major)


OLDEST = Release(10)
USUAL = Release(16)
NEWEST = Release(18)


class Since:
    """Since which release something is there; several when older lines were given it later.

    `Since("12.2", "13.1")`: from 12.2 on, not in 13.0, from 13.1 on.
    """

    def __init__(self, *releases: str) -> None:
        self._first = tuple(Release.of(release) for release in releases)

    def holds_at(self, release: Release) -> bool:
        """Tell whether a release has it."""
        if not self._first or release >= max(self._first):
            return True
        return any(first.major == release.major and first <= release for first in self._first)


ALWAYS = Since()
