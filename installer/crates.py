"""What wheels have compiled in of Rust's libraries, by the bills of materials that they bring."""

import json
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from installer.libraries import TEXTS


@dataclass(frozen=True, order=True)
class Crate:
    """One of Rust's libraries: its name and version, its licence in SPDX's form, its authors."""

    name: str
    version: str
    licence: str
    authors: str

    def __str__(self) -> str:
        return ", ".join(filter(None, (f"{self.name} {self.version}", self.authors, self.licence)))

    def has_text(self) -> bool:
        """Whether the texts of its licence come along; where one may choose, of one of them."""
        return all(
            any(map(_texts_of, part.strip("() ").split(" OR ")))
            for part in self.licence.split(" AND ")
        )


def crates(one: Distribution) -> list[Crate]:
    """Return what a distribution has compiled in, by name; nothing where it has no Rust."""
    return sorted(
        Crate(
            component["name"],
            component["version"],
            " AND ".join(filter(None, map(_licence, component.get("licenses", ())))),
            component.get("author", ""),
        )
        for file in one.files or ()
        if "/sboms/" in str(file) and file.suffix == ".json"
        for component in _components(Path(str(one.locate_file(file))))
        if component.get("purl", "").startswith("pkg:cargo/")
    )


def _components(bill: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(bill.read_text(encoding="utf-8")).get("components", [])
    return found


def _licence(entry: dict[str, Any]) -> str:
    return str(entry.get("expression") or entry.get("license", {}).get("id", ""))


def _texts_of(choice: str) -> bool:
    return all((TEXTS / f"{name.strip('() ')}.txt").is_file() for name in choice.split(" WITH "))
