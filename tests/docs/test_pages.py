"""The pages are built strictly, and every page beside them leads to what is there."""

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

DOCS = ROOT / "docs"
BESIDE = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "installer/README.md")
LINK = re.compile(r"\]\((?!https?:|#|mailto:)(?P<path>[^)#]+)")
MOST_BYTES_OF_PICTURES = 4 * 1024 * 1024


def leads_nowhere(page: Path, text: str) -> list[str]:
    return [
        found["path"] for found in LINK.finditer(text) if not (page.parent / found["path"]).exists()
    ]


def built(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    """Build one page as `./till docs` builds all of them."""
    (folder / "index.md").write_text(text, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-b",
        "html",
        "-W",
        "--keep-going",
        "-q",
        "-c",
        str(DOCS),
    ]
    return subprocess.run(
        [*command, str(folder), str(folder / "built")],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_sound_page_is_built(tmp_path: Path) -> None:
    made = built(tmp_path, "# Title\n\n[here](#title)\n")
    assert made.returncode == 0, made.stderr


def test_what_leads_nowhere_ends_the_build_and_is_named(tmp_path: Path) -> None:
    faults = {
        "nowhere.md": "[elsewhere](nowhere.md)",
        "no-such-title": "[in this page](#no-such-title)",
        "pictures/none.png": "![no picture](pictures/none.png)",
        "no-such-directive": "```{no-such-directive}\n```",
    }
    made = built(tmp_path, "# Title\n\n" + "\n\n".join(faults.values()))
    assert made.returncode != 0
    assert [name for name in faults if name not in made.stderr] == []


@pytest.mark.parametrize("name", BESIDE)
def test_the_pages_beside_them_lead_to_what_is_there(name: str) -> None:
    page = ROOT / name
    assert leads_nowhere(page, page.read_text(encoding="utf-8")) == []


def test_a_link_to_nowhere_is_seen() -> None:
    assert leads_nowhere(ROOT / "README.md", "[a](docs/index.md) [b](docs/none.md#x)") == [
        "docs/none.md"
    ]


def pictures(language: str) -> set[str]:
    return {picture.name for picture in (DOCS / "pictures" / language).glob("*.png")}


def test_every_language_has_the_same_pictures_and_they_stay_small() -> None:
    assert pictures("en") == pictures("el") == pictures("ar") != set()
    sizes = [picture.stat().st_size for picture in (DOCS / "pictures").rglob("*.png")]
    assert sum(sizes) <= MOST_BYTES_OF_PICTURES


def test_no_picture_lies_there_unseen() -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in DOCS.rglob("*.md"))
    assert [name for name in sorted(pictures("en")) if f"pictures/en/{name}" not in pages] == []


def test_the_readme_counts_the_demo_shop_right() -> None:
    with (ROOT / "resources/demo/products.csv").open(encoding="utf-8", newline="") as file:
        products = len(list(csv.DictReader(file)))
    customers = len(json.loads((ROOT / "resources/demo/customers.json").read_text("utf-8")))
    words = f"{products} products and {customers} customers"
    assert words in (ROOT / "README.md").read_text(encoding="utf-8")
