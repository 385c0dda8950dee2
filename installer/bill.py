"""The bill of materials of a package, in CycloneDX's JSON: what is in it, and what needs what."""

import json
import platform
import uuid
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from installer.bundled import Bundled, bundled
from installer.licences import licence_name
from installer.places import LOCK
from installer.shipped import PROJECT, locked, needs, shipped

_SPACE = uuid.UUID("6d3fb5a8-3c0c-5a38-8d2f-6f8f1d8d2a11")


_BUNDLED = "pkg:generic/"


def bill_of_materials(lock: Path = LOCK, program: Path | None = None) -> dict[str, object]:
    """Return the bill; the same lock on the same Python gives the same bill.

    Args:
        lock: what is shipped, and in which version.
        program: the folder that PyInstaller made; without one, what comes along in it is left out.

    Raises:
        NotAsLockedError: what is installed is not what the lock names.

    """
    others = shipped(lock)
    application = distribution(PROJECT)
    along = [_along(one) for one in bundled(program)] if program else []
    components = [_python(), *map(_library, others), *along]
    text = json.dumps(components)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(_SPACE, text).urn,
        "version": 1,
        "metadata": {"component": {**_library(application), "type": "application"}},
        "components": components,
        "dependencies": [
            _edges(application, [str(one["bom-ref"]) for one in along]),
            *map(_edges, others),
        ],
    }


def bill_faults(
    bill: dict[str, object], lock: Path = LOCK, program: Path | None = None
) -> list[str]:
    """Say in what a bill differs from the lock and what is shipped; nothing when it is right.

    With a built `program`, what comes along in that is compared, too.
    """
    components = bill["components"]
    assert isinstance(components, list)  # noqa: S101 - for the type
    libraries = [one for one in components if one["type"] == "library"]
    along = [one for one in libraries if one.get("purl", "").startswith(_BUNDLED)]
    billed = {one["name"]: one["version"] for one in libraries if one not in along}
    versions = locked(lock)
    wanted = {_name(one): versions[_name(one)] for one in shipped(lock)}
    return [
        *(f"not on the bill: {name} {wanted[name]}" for name in sorted(wanted.keys() - billed)),
        *(f"on the bill and not shipped: {name}" for name in sorted(billed.keys() - wanted)),
        *(
            f"{name}: the bill says {billed[name]}, the lock {wanted[name]}"
            for name in sorted(wanted.keys() & billed)
            if billed[name] != wanted[name]
        ),
        *(_faults_along(along, [_along(one) for one in bundled(program)]) if program else ()),
    ]


def _faults_along(billed: list[dict[str, object]], there: list[dict[str, object]]) -> Iterator[str]:
    yield from (f"not on the bill: {one['purl']}" for one in there if one not in billed)
    yield from (f"on the bill and not there: {one['purl']}" for one in billed if one not in there)


def _library(one: Distribution) -> dict[str, object]:
    return {
        "type": "library",
        "bom-ref": _reference(one),
        "name": _name(one),
        "version": one.version,
        "purl": _reference(one),
        "licenses": [{"license": {"name": licence_name(one)}}],
    }


def _along(one: Bundled) -> dict[str, object]:
    version = {"version": one.version} if one.version else {}
    return {
        "type": "library",
        "bom-ref": f"bundled:{one.places[0]}",
        "name": one.name,
        **version,
        "purl": f"{_BUNDLED}{'@'.join(filter(None, (one.name.lower(), one.version)))}",
        "licenses": [{"license": {"name": one.licence}}],
        "evidence": {"occurrences": [{"location": place} for place in one.places]},
    }


def _python() -> dict[str, object]:
    version = platform.python_version()
    return {
        "type": "platform",
        "bom-ref": "python",
        "name": "Python",
        "version": version,
        "purl": f"pkg:generic/python@{version}",
        "licenses": [{"license": {"name": "PSF-2.0"}}],
    }


def _edges(one: Distribution, along: Iterable[str] = ()) -> dict[str, object]:
    extras = {"demo"} if _name(one) == PROJECT else set()
    on = sorted({_reference(distribution(name)) for name, _ in needs(one, extras)})
    return {"ref": _reference(one), "dependsOn": [*on, *along]}


def _name(one: Distribution) -> str:
    return str(one.metadata["Name"]).lower().replace("_", "-").replace(".", "-")


def _reference(one: Distribution) -> str:
    return f"pkg:pypi/{_name(one)}@{one.version}"
