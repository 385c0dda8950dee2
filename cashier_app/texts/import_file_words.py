"""Why a products file is not used at all. The names of its columns stand as they are."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

IMPORT_FILES: WordTable = {
    "import-file/empty": QT_TRANSLATE_NOOP("products", "The file is empty."),
    "import-file/no-products": QT_TRANSLATE_NOOP(
        "products", "The file holds no products, only the names of columns."
    ),
    "import-file/unreadable": QT_TRANSLATE_NOOP(
        "products", "The file cannot be read. Is its stick still there? ({words})"
    ),
    "import-file/no-column": QT_TRANSLATE_NOOP(
        "products",
        "Not all columns are there. Missing: {columns}. The first line names the columns, with "
        "commas or semicolons between them. It says: {found}",
    ),
    "import-file/column-twice": QT_TRANSLATE_NOOP(
        "products", "The column {column} is there more than once."
    ),
    "import-file/changed": QT_TRANSLATE_NOOP(
        "products", "The file was changed while the till read it."
    ),
    "import-file/encoding": QT_TRANSLATE_NOOP(
        "products",
        "Line {line} has letters that the till cannot read. Save the file as CSV UTF-8.",
    ),
    "import-file/not-csv": QT_TRANSLATE_NOOP(
        "products",
        "Row {row} cannot be read. Look for a quotation mark too many or too few in it.",
    ),
    "import-file/long-line": QT_TRANSLATE_NOOP(
        "products",
        "Line {line} is longer than {most} characters. Each product stands on a line of its own.",
    ),
    "import-file/no-row": QT_TRANSLATE_NOOP("products", "No row of the file can be used."),
    "import-file/first": QT_TRANSLATE_NOOP("products", "{reason} Row {row}: {words}"),
}
