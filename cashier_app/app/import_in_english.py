"""What an import did, in English: commands and the lists that they save speak nothing else."""

from cashier_app.domain.errors import StorageError
from cashier_app.domain.products_import import (
    ImportRow,
    RefusedRow,
    Repriced,
    RowFault,
    RowWarning,
)
from cashier_app.presenters.import_faults import wrong_file, wrong_row
from cashier_app.storage.products_csv import CatalogueFileError
from cashier_app.texts.words import SOURCE_LANGUAGE, Words

_WORDS = Words(SOURCE_LANGUAGE)


def unusable(error: CatalogueFileError | StorageError) -> str:
    """Say why nothing was loaded, with the first row where the rows are what is wrong."""
    if isinstance(error, CatalogueFileError):
        return f"{error.file}: {_WORDS.say(wrong_file(error.fault))}"
    return f"{str(error).removesuffix('.')}. The products in use stay as they are."


def wrong(fault: RowFault) -> str:
    """Say what is wrong with a row."""
    return _WORDS.say(wrong_row(fault))


def before_and_now(one: Repriced) -> str:
    """Say what becomes of price and VAT rate."""
    said = []
    if one.price != one.price_before:
        said.append(f"price {one.price_before} becomes {one.price}")
    if one.vat_rate != one.vat_rate_before:
        said.append(f"VAT {one.vat_rate_before}% becomes {one.vat_rate}%")
    return ", ".join(said)


def outcome(row: ImportRow) -> tuple[str, str, str, str]:
    """Return number, code, description and what becomes of it, as a saved list has them."""
    if isinstance(row, RefusedRow):
        return str(row.number), "", "", f"refused: {wrong(row.fault)}"
    if isinstance(row, RowWarning):
        return str(row.number), "", "", wrong(row.fault)
    return "", row.code, row.description, before_and_now(row)
