"""What Products shows of a products file: the files found, what one would change, the question."""

from pathlib import PurePath

from cashier_app.domain.products_import import (
    ImportRow,
    ImportSummary,
    RefusedRow,
    Repriced,
    RowWarning,
)
from cashier_app.presenters.import_faults import wrong_row
from cashier_app.presenters.products_state import ImportState
from cashier_app.services.import_products import ImportStep
from cashier_app.texts.words import Words
from cashier_app.ui.widgets.empty_place import Nothing
from cashier_app.ui.widgets.question_panel import Asked
from cashier_app.ui.widgets.row_table import TableLine
from cashier_app.ui.widgets.table_row import Cell, Column
from cashier_app.ui.widgets.totals_card import TotalsRow


def shows_rows(state: ImportState) -> bool:
    """Whether there are rows of a file to look at, in place of files to choose from."""
    return state.summary is not None and state.step in (ImportStep.CHECKED, ImportStep.USING)


def import_columns(state: ImportState, words: Words, *, compact: bool) -> tuple[Column, ...]:
    """Return the columns of the list."""
    if not shows_rows(state):
        return (
            Column(words.text("products/file"), 220 if compact else 300),
            Column(words.text("products/folder")),
        )
    return (
        Column(words.text("products/row-or-code"), 140 if compact else 168),
        Column(words.text("products/product"), 150 if compact else 214),
        Column(words.text("products/what")),
    )


def import_lines(state: ImportState, words: Words) -> list[TableLine]:
    """Return the rows of the list."""
    if state.summary is not None and shows_rows(state):
        return [_row(str(place), row, words) for place, row in enumerate(state.summary.rows)]
    return [_file(path, words) for path in state.files]


def import_nothing(state: ImportState, words: Words) -> Nothing:
    """Return what stands there when the list is empty."""
    key = "no-changes" if shows_rows(state) else "no-import"
    icon = "circle-check" if shows_rows(state) else "package"
    return Nothing(icon, words.text(f"products/{key}"), words.text(f"products/{key}-hint"))


def import_count(state: ImportState) -> int:
    """Return how many rows or files there are in all."""
    if state.summary is not None and shows_rows(state):
        return state.summary.named
    return len(state.files)


def import_question(summary: ImportSummary, words: Words) -> Asked:
    """Ask whether these products are to be used; taking products out of sale is no small thing."""
    explained = words.text("products/import-explained")
    if summary.removed:
        explained = words.text("products/import-removes", n=summary.removed)
    counts = {
        "new": summary.new,
        "changed": summary.changed,
        "repriced": summary.repriced,
        "removed": summary.removed,
        "refused": summary.refused,
    }
    return Asked(
        title=words.text("products/import-ask"),
        explanation=explained,
        keep=words.text("products/import-keep"),
        keep_name="keep-products-as-they-are",
        confirm=words.text("products/import-confirm"),
        confirm_name="use-these-products",
        rows=[
            TotalsRow(f"import-{name}", words.text(f"products/import-{name}"), words.count(count))
            for name, count in counts.items()
        ],
        destructive=summary.removed > 0,
    )


def _file(path: str, words: Words) -> TableLine:
    file = PurePath(path)
    name = words.text("products/import-one", file=path)
    return TableLine(path, (Cell(file.name), Cell(str(file.parent), colour="text-muted")), name)


def _row(key: str, row: ImportRow, words: Words) -> TableLine:
    if isinstance(row, Repriced):
        what = _new_price(row, words)
        cells = (Cell(row.code, amount=True), Cell(row.description), Cell(what, whole=True))
        return TableLine(key, cells, words.facts(row.code, row.description, what))
    # As a spreadsheet writes it, without a comma.
    number = words.text("products/row-number", row=str(row.number))
    what, colour = _what(row, words)
    cells = (Cell(number, whole=True), Cell("–"), Cell(what, colour=colour, whole=True))
    return TableLine(key, cells, words.facts(number, what))


def _what(row: RefusedRow | RowWarning, words: Words) -> tuple[str, str]:
    said = words.say(wrong_row(row.fault))
    if isinstance(row, RefusedRow):
        return words.text("products/row-refused", words=said), "danger-text"
    return words.text("products/row-warned", words=said), "text"


def _new_price(row: Repriced, words: Words) -> str:
    price = vat = ""
    if row.price != row.price_before:
        price = words.text("products/new-price", before=row.price_before, now=row.price)
    if row.vat_rate != row.vat_rate_before:
        before, now = words.percent(row.vat_rate_before), words.percent(row.vat_rate)
        vat = words.text("products/new-vat", before=before, now=now)
    return words.facts(price, vat)
