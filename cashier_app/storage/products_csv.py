"""A products file as rows of named fields: its encoding, delimiter, header and control characters.

The number of a row is the one that a spreadsheet shows: the header is row 1.
"""

import csv
import unicodedata
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, starmap
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple, TextIO

from cashier_app.domain.errors import CashierError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.products_import import FileFault
from cashier_app.storage.csv_lists import as_meant
from cashier_app.storage.product_row import COLUMNS, MANDATORY

_LINE_BREAKS = ("Zl", "Zp")
# A line is held in memory whole; a product needs some hundred characters.
_LONGEST_LINE = 1_000_000
_MOST_OF_THE_HEADER = 100


class CatalogueFileError(CashierError):
    """The products file cannot be used at all; `fault` says why."""

    def __init__(self, file: Path, fault: FileFault) -> None:
        """Name the file and what is wrong with it."""
        super().__init__(f"{file}: {fault.name}")
        self.file = file
        self.fault = fault


class CsvRow(NamedTuple):
    """A row's fields in the order of `COLUMNS`, without control characters and outer blanks.

    `too_many` says that there are more fields than columns, so nobody knows which is which;
    `cleaned` names the columns in which control characters became blanks.
    """

    number: int
    fields: Sequence[str]
    too_many: bool
    cleaned: tuple[str, ...]


@frozen
class ProductsCsv:
    """A file whose header was read: the rows that follow, and the columns nobody will look at."""

    rows: Iterator[CsvRow]
    unused: tuple[str, ...]


def read_products_csv(file: Path) -> ProductsCsv:
    """Read the header now and the rows as they are asked for.

    Raises:
        CatalogueFileError: the file cannot be read, is not UTF-8 or CSV, or lacks a column; also
            while the rows are read.

    """
    records = _records(file)
    _, header = next(records, (0, []))
    columns = [name.strip().lower() for name in header]
    if not columns:
        raise _unusable(file, "empty")
    missing = [name for name in MANDATORY if name not in columns]
    if missing:
        found = "".join(mark if mark.isprintable() else " " for mark in ", ".join(columns))
        raise _unusable(
            file, "no-column", columns=", ".join(missing), found=found[:_MOST_OF_THE_HEADER]
        )
    for name in columns:
        if name and columns.count(name) > 1:
            raise _unusable(file, "column-twice", column=name)
    unused = tuple(name for name in columns if name not in COLUMNS)
    return ProductsCsv(starmap(partial(_row, _Layout(columns)), records), unused)


def _records(file: Path) -> Iterator[tuple[int, list[str]]]:
    """Read the records that are not blank, each with its number."""
    number = 0
    try:
        begun = _state(file)
        with file.open(encoding="utf-8-sig", newline="") as text:
            lines = _lines(text, file)
            first = next(lines, "")
            delimiter = ";" if first.count(";") > first.count(",") else ","
            reader = csv.reader(chain([first], lines), delimiter=delimiter, strict=True)
            for number, record in enumerate(reader, start=1):
                whole = "".join(record)
                if whole and not whole.isspace():
                    yield number, record
        if _state(file) != begun:
            raise _unusable(file, "changed")
    except OSError as error:
        raise _unusable(file, "unreadable", words=error.strerror or "") from error
    except csv.Error as error:
        raise _unusable(file, "not-csv", row=str(number + 1)) from error


def _unusable(file: Path, name: str, **facts: str) -> CatalogueFileError:
    return CatalogueFileError(file, FileFault(name, facts))


def _state(file: Path) -> tuple[int, int, int]:
    """Return what changes when the file is written to, or replaced by another one."""
    state = file.stat()
    return state.st_ino, state.st_size, state.st_mtime_ns


def _lines(text: TextIO, file: Path) -> Iterator[str]:
    number = 0
    try:
        while line := text.readline(_LONGEST_LINE):
            number += 1
            if len(line) == _LONGEST_LINE:
                most = f"{_LONGEST_LINE:,}"
                raise _unusable(file, "long-line", line=str(number), most=most)
            yield line
    except UnicodeDecodeError as error:
        # Text is decoded by blocks: the lines before the wrong letter were not given out yet.
        number += 1 + error.object[: error.start].count(b"\n")
        raise _unusable(file, "encoding", line=str(number)) from error


class _Layout:
    """Which columns a file has, and how the fields of a record come into the order of `COLUMNS`."""

    def __init__(self, columns: Sequence[str]) -> None:
        """Know these columns; a column that is not there is looked for after the last one."""
        self.columns = columns
        self._blanks = [""] * (len(columns) + 1)
        places = (columns.index(name) if name in columns else len(columns) for name in COLUMNS)
        self._in_order = itemgetter(*places)

    def row(self, number: int, texts: list[str], cleaned: tuple[str, ...] = ()) -> CsvRow:
        """Put the fields in order; those that a short record lacks are empty."""
        width = len(self.columns)
        too_many = len(texts) > width and any(texts[width:])
        return CsvRow(number, self._in_order(texts + self._blanks), too_many, cleaned)


def _row(layout: _Layout, number: int, record: list[str]) -> CsvRow:
    whole = "".join(record)
    if whole.isprintable() and "'" not in whole:
        return layout.row(number, [*map(str.strip, record)])
    texts = ["".join(" " if _is_control(mark) else mark for mark in field) for field in record]
    changed = (text != field for text, field in zip(texts, record, strict=True))
    cleaned = (column for column, change in zip(layout.columns, changed, strict=False) if change)
    meant = [as_meant(text.strip()) for text in texts]
    return layout.row(number, meant, tuple(cleaned))


def _is_control(mark: str) -> bool:
    return unicodedata.category(mark) in {"Cc", *_LINE_BREAKS}
