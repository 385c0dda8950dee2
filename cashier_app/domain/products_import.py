"""What an import of a products file does to the catalogue, row by row and in all."""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from typing import TypeAlias

from cashier_app.domain.frozen import frozen


@frozen
class RowFault:
    """What is wrong with a row: the name of its words (`import-row/…`), and what they name."""

    name: str
    facts: Mapping[str, str] = field(default_factory=dict)


@frozen
class RefusedRow:
    """A row that was not loaded, by the number that a spreadsheet shows, and why."""

    number: int
    fault: RowFault


@frozen
class FileFault:
    """Why a whole file is not used: the name of its words (`import-file/…`), and what they name.

    `first` is the first row that was refused, where the rows are to blame.
    """

    name: str
    facts: Mapping[str, str] = field(default_factory=dict)
    first: RefusedRow | None = None


@frozen
class RowWarning:
    """Something about a row that was loaded all the same."""

    number: int
    fault: RowFault


@frozen
class Repriced:
    """A product whose price (per unit, VAT included) or VAT rate (per cent) will be another."""

    code: str
    description: str
    price_before: Decimal
    price: Decimal
    vat_rate_before: Decimal
    vat_rate: Decimal


ImportRow: TypeAlias = RefusedRow | Repriced | RowWarning


@frozen
class ImportReport:
    """What an import did, or would do: products new, changed and removed, rows refused.

    `repriced` are changed products with another price or VAT rate. Of a very long list only the
    first are named; `unlisted` counts what is missing in the three lists, and `refused_unlisted`
    how many of those are refused rows.
    """

    new: int
    changed: int
    removed: int
    refused: tuple[RefusedRow, ...]
    warnings: tuple[RowWarning, ...]
    repriced: tuple[Repriced, ...] = ()
    unlisted: int = 0
    refused_unlisted: int = 0

    @property
    def refused_in_all(self) -> int:
        """How many rows were refused, named or not."""
        return len(self.refused) + self.refused_unlisted

    @property
    def rows(self) -> tuple[ImportRow, ...]:
        """All that is named, what matters most first."""
        return (*self.refused, *self.repriced, *self.warnings)


@frozen
class ImportSummary:
    """What a screen shows of a report: its sums, and as many of its rows as anybody reads there.

    `file` is the list of all rows, saved for a spreadsheet; "" when there is none to save.
    """

    new: int
    changed: int
    removed: int
    refused: int
    repriced: int
    warnings: int
    unlisted: int = 0
    rows: tuple[ImportRow, ...] = ()
    file: str = ""

    @property
    def named(self) -> int:
        """How many rows there are in all; `rows` may be fewer."""
        return self.refused + self.repriced + self.warnings + self.unlisted
