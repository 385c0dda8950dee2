"""Keeps the languages of the till: `python -m translations`, or `./till translate`.

update [LANGUAGE ...]   bring the .ts files up to date with the texts of the till
check                   say what is missing or wrong; the tests ask the same
compile                 make the .qm files that the till reads
"""

import sys
from pathlib import Path

from cashier_app.texts.all_words import ALL_WORDS
from translations.compile_languages import HERE, compile_languages
from translations.plural_forms import PLURAL_FORMS, UNDER_WAY
from translations.source_texts import source_texts
from translations.ts_checks import file_faults
from translations.ts_file import read_ts, ts_text, updated


def ts_file(language: str, folder: Path = HERE) -> Path:
    """Return the file of a language."""
    return folder / f"cashier_{language}.ts"


def up_to_date(language: str, folder: Path = HERE) -> str:
    """Return the file of a language as it has to stand for the texts of the till now."""
    file = ts_file(language, folder)
    old = read_ts(file) if file.is_file() else ()
    texts = source_texts(ALL_WORDS)
    return ts_text(language, updated(texts, old), len(PLURAL_FORMS[language]))


def faults(language: str, folder: Path = HERE) -> list[str]:
    """Say what is wrong with a language."""
    file = ts_file(language, folder)
    if not file.is_file():
        return [f"{file.name} is missing"]
    found = file_faults(
        language, source_texts(ALL_WORDS), read_ts(file), complete=language not in UNDER_WAY
    )
    if not found and file.read_text(encoding="utf-8") != up_to_date(language, folder):
        found = ["not in the form that `update` writes"]
    return [f"{file.name}: {fault}" for fault in found]


def main(arguments: list[str]) -> int:
    """Do what was asked; return the exit code."""
    command, *languages = arguments or [""]
    if command == "update":
        for language in languages or PLURAL_FORMS:
            ts_file(language).write_text(up_to_date(language), encoding="utf-8", newline="\n")
        return 0
    if command == "check":
        found = [fault for language in PLURAL_FORMS for fault in faults(language)]
        sys.stdout.write("".join(f"{fault}\n" for fault in found))
        return 1 if found else 0
    if command == "compile":
        compile_languages()
        return 0
    sys.stderr.write(__doc__ or "")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
