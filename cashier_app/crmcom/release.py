"""Releases of CRM.COM, and since which of them something is there (crmcom-api.md 1.9)."""

from dataclasses import dataclass

from cashier_app.domain.frozen import frozen


@dataclass(frozen=True, order=True, slots=True)
class Release:
    """A release such as R16 or R13.1; a whole number is its first: 16 is 16.0."""

    major: int
    minor: int = 0

    @classmethod
    def of(cls, written: str) -> "Release":
        """Read a release as settings write it: `16`, `13.1`, `16.12`."""
        major, _, minor = written.partition(".")
        return cls(int(major), int(minor or 0))


R12 = Release(12)
R12_6 = Release(12, 6)
R13 = Release(13)
R13_1 = Release(13, 1)
R14 = Release(14)
R14_2 = Release(14, 2)
R16 = Release(16)
R17 = Release(17)
R18 = Release(18)


@frozen
class Since:
    """Marks a member of an answer that releases before this one do not have."""

    release: Release


@frozen
class Before:
    """Marks a member that is asked for only where a later one is not there yet."""

    release: Release


@frozen
class Nameless:
    """Marks a member whose name, or whether it is there, is not sure before a release.

    An answer that may hold one is asked for as a whole: naming what is not there may be refused.
    """

    before: Release | None = None
