"""What a package holds of other people's work: the distributions, by name and version.

They are the ones that `cashier-app[demo]` needs here, directly or through others, as its metadata
say; each has to be installed in the version of the lock.
"""

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer.places import LOCK

PROJECT = "cashier-app"
_EXTRA = "demo"
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.MULTILINE)


class NotAsLockedError(Exception):
    """What is installed is not what the lock names."""


def locked(lock: Path = LOCK) -> dict[str, str]:
    """Return the versions of the lock by name."""
    return dict(_PIN.findall(lock.read_text(encoding="utf-8")))


def shipped(lock: Path = LOCK) -> list[Distribution]:
    """Return the distributions that are shipped, by name, without this project.

    Raises:
        NotAsLockedError: one of them is missing, or is another version than the lock's.

    """
    versions = locked(lock)
    found: dict[str, Distribution] = {}
    _follow(PROJECT, {_EXTRA}, found)
    del found[PROJECT]
    for name, one in found.items():
        if versions.get(name) != one.version:
            raise NotAsLockedError(
                f"{name} {one.version} is installed, locked: {versions.get(name)}"
            )
    return [found[name] for name in sorted(found)]


def needs(one: Distribution, extras: set[str]) -> Iterator[tuple[str, set[str]]]:
    """Yield what a distribution needs here, and the extras it needs of it."""
    for line in one.requires or ():
        requirement = Requirement(line)
        wanted = requirement.marker is None or any(
            requirement.marker.evaluate({"extra": extra}) for extra in {"", *extras}
        )
        if wanted:
            yield canonicalize_name(requirement.name), set(requirement.extras)


def _follow(name: str, extras: set[str], found: dict[str, Distribution]) -> None:
    try:
        found[name] = one = distribution(name)
    except PackageNotFoundError as error:
        raise NotAsLockedError(f"{name} is not installed") from error
    for needed, of_it in needs(one, extras):
        if needed not in found:
            _follow(needed, of_it, found)
