"""A file of people, for chains: number, name, role, PIN, language and theme, a row for each."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from cashier_app.domain.person import Person, Role, UnfitPersonError, check_new_pin
from cashier_app.services.ports.people import UnusablePeopleError
from cashier_app.storage.csv_lists import as_meant

MANDATORY = ("number", "name", "role")
_MOST = 1_000_000
_WRONG = {
    "people.wrong-number": "people.file-number",
    "people.wrong-name": "people.file-name",
    "people.wrong-pin": "people.file-pin",
    "people.weak-pin": "people.file-pin",
}


class PeopleCsv:
    """CSV, UTF-8, comma or semicolon, a header line: the port `PeopleFile`.

    `pin`, `language` and `theme` may be left out or empty; who has no PIN yet gets one in Settings.
    """

    def __init__(self, file: Path, pin_length: int) -> None:
        """Read this file when it is asked for."""
        self._file = file
        self._pin_length = pin_length

    def read(self) -> Sequence[tuple[Person, str]]:
        """Return the people in it with their PINs.

        Raises:
            UnusablePeopleError: it cannot be read, or one of its rows cannot be used.

        """
        rows = self._rows()
        if not rows:
            raise UnusablePeopleError("people.file-empty", file=str(self._file))
        seen: set[str] = set()
        found = []
        for number, row in rows:
            person, pin = self._person(number, row)
            if person.number in seen:
                raise UnusablePeopleError("people.file-twice", number, number=person.number)
            seen.add(person.number)
            found.append((person, pin))
        return found

    def _rows(self) -> list[tuple[int, dict[str, str]]]:
        """Return the rows that are not blank, each with its number as a spreadsheet counts."""
        try:
            if self._file.stat().st_size > _MOST:
                raise UnusablePeopleError("people.file-unreadable", file=str(self._file))
            text = self._file.read_text("utf-8-sig")
            lines = text.splitlines()
            first = lines[0] if lines else ""
            delimiter = ";" if first.count(";") > first.count(",") else ","
            records = list(csv.reader(lines, delimiter=delimiter, strict=True))
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            raise UnusablePeopleError("people.file-unreadable", file=str(self._file)) from error
        columns = [name.strip().lower() for name in records[0]] if records else []
        missing = [name for name in MANDATORY if name not in columns]
        if missing:
            raise UnusablePeopleError("people.file-columns", columns=", ".join(missing))
        rows = [[as_meant(cell.strip()) for cell in record] for record in records]
        return [
            (number, dict(zip(columns, row, strict=False)))
            for number, row in enumerate(rows[1:], start=2)
            if any(row)
        ]

    def _person(self, number: int, row: Mapping[str, str]) -> tuple[Person, str]:
        pin = row.get("pin", "")
        try:
            role = Role(row.get("role", "").lower())
        except ValueError as error:
            raise UnusablePeopleError("people.file-role", number) from error
        try:
            person = Person(
                row.get("number", ""),
                row.get("name", ""),
                role,
                row.get("language", ""),
                row.get("theme", ""),
            )
            if pin:
                check_new_pin(pin, self._pin_length)
        except UnfitPersonError as error:
            raise UnusablePeopleError(_WRONG[error.key], number) from error
        return person, pin
