"""What the pages name is there, and what is there is named."""

import re
from collections.abc import Iterator
from typing import get_args

from cashier_app.app.command_words import WORDS, Word
from cashier_app.config.sections import Section
from cashier_app.config.settings import Settings
from cashier_app.domain.audit import AuditKind
from cashier_app.services.line import LineState
from cashier_app.services.ports import PrinterState
from tests.architecture.source_tree import ROOT

COMMANDS = (ROOT / "docs/commands.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
TESTS_AND_FILES = re.compile(
    r"`(?:\./till test )?"
    r"((?:tests|cashier_app|installer)/[\w/.-]+|python -m (?:tests|installer)[\w.]*)"
)


def commands_of(words: tuple[Word, ...], before: str = "") -> Iterator[str]:
    for word in words:
        name = f"{before}{word.name}"
        if word.words:
            yield from commands_of(word.words, f"{name} ")
        else:
            yield name


def settings_on_the_page(text: str) -> Iterator[str]:
    """Return `section.key` for each key in the first cell of a row, and each section by itself."""
    section = ""
    for row in re.findall(r"^\|([^|]*`[^|]*)\|", text, re.MULTILINE):
        for name in re.findall(r"`([^`]+)`", row):
            if name.startswith("["):
                section = name.strip("[]")
                yield section
            else:
                yield f"{section}.{name}"


def settings_of(section: type[Section], name: str, sections: set[str]) -> Iterator[str]:
    """Return the same of the settings themselves, of those sections that have a name of their own.

    The second printer has the keys of the first, and they stand on the page once.
    """
    for key, field in section.model_fields.items():
        path = f"{name}.{key}" if name else key
        yield path
        inner = next(
            (
                kind
                for kind in (field.annotation, *get_args(field.annotation))
                if isinstance(kind, type) and issubclass(kind, Section)
            ),
            None,
        )
        if inner is not None and path in sections and path != "printer.fallback":
            yield from settings_of(inner, path, sections)


def named_and_not_there(text: str) -> list[str]:
    return [named for named in TESTS_AND_FILES.findall(text) if not is_there(named)]


def is_there(named: str) -> bool:
    if not named.startswith("python -m "):
        return (ROOT / named).exists()
    module = ROOT.joinpath(*named.removeprefix("python -m ").split("."))
    return module.with_suffix(".py").exists() or (module / "__main__.py").exists()


def test_every_command_is_in_the_list() -> None:
    names = list(commands_of(WORDS))
    assert "outbox list" in names
    assert [name for name in names if f"`{name}" not in COMMANDS] == []


def test_every_setting_is_on_the_page_in_its_section_and_no_other() -> None:
    sections = set(re.findall(r"`\[([\w.]+)\]`", SETTINGS))
    assert sorted(settings_on_the_page(SETTINGS)) == sorted(settings_of(Settings, "", sections))


def test_every_file_and_test_that_a_page_names_is_there() -> None:
    missing = {
        page.name: lost
        for page in (ROOT / "docs").rglob("*.md")
        if (lost := named_and_not_there(page.read_text(encoding="utf-8")))
    }
    assert missing == {}


def test_every_event_of_the_journal_is_on_the_page() -> None:
    page = (ROOT / "docs/people.md").read_text(encoding="utf-8")
    assert [kind.value for kind in AuditKind if f"`{kind.value}`" not in page] == []


def test_every_state_that_a_chain_can_watch_is_on_the_page() -> None:
    page = (ROOT / "docs/fleet.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(\w+)\{state\}` (.*)$", page, re.MULTILINE))
    watched = {"cashier_connection": LineState, "cashier_printer": PrinterState}
    missing = {
        name: [one.value for one in states if f"`{one.value}`" not in rows[name]]
        for name, states in watched.items()
    }
    assert missing == {"cashier_connection": [], "cashier_printer": []}


def test_what_is_not_there_is_seen() -> None:
    text = "`./till test tests/crash/test_none.py` `python -m tests.bench.none` `cashier_app/app/`"
    assert named_and_not_there(text) == ["tests/crash/test_none.py", "python -m tests.bench.none"]
