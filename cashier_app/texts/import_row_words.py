"""What may be wrong with a row of a products file. The names of its columns stand as they are."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

IMPORT_ROWS: WordTable = {
    "import-row/missing": QT_TRANSLATE_NOOP("products", "{column} is missing"),
    "import-row/price-no-number": QT_TRANSLATE_NOOP(
        "products", 'price "{price}" is not a number such as 1.29'
    ),
    "import-row/price-negative": QT_TRANSLATE_NOOP("products", "price {price} is negative"),
    "import-row/price-decimals": QT_TRANSLATE_NOOP(
        "products", "price {price} has more than two decimals"
    ),
    "import-row/price-too-large": QT_TRANSLATE_NOOP("products", "price {price} is too large"),
    "import-row/vat-no-number": QT_TRANSLATE_NOOP(
        "products", 'vat_rate "{rate}" is not a number such as 19'
    ),
    "import-row/vat-unknown": QT_TRANSLATE_NOOP(
        "products", "vat_rate {rate} is not one of this shop's: {known}"
    ),
    "import-row/vat-out-of-range": QT_TRANSLATE_NOOP(
        "products", "vat_rate {rate} is not between 0 and 100"
    ),
    "import-row/unit-unknown": QT_TRANSLATE_NOOP(
        "products", 'unit "{unit}" is not known; it is "each" or "kg"'
    ),
    "import-row/too-many-fields": QT_TRANSLATE_NOOP(
        "products", "it has more fields than the first line has columns"
    ),
    "import-row/barcode-taken": QT_TRANSLATE_NOOP(
        "products", "barcode {code} belongs to product {owner} already"
    ),
    "import-row/code-twice": QT_TRANSLATE_NOOP(
        "products", "code {code} stands in the file already"
    ),
    "import-row/code-is-barcode": QT_TRANSLATE_NOOP(
        "products", "code {code} is a barcode of product {owner} already"
    ),
    "import-row/other-length": QT_TRANSLATE_NOOP(
        "products", "code {code} is the same article number as {other} of product {owner}"
    ),
    "import-row/unused-column": QT_TRANSLATE_NOOP("products", 'column "{column}" is not used'),
    "import-row/control-characters": QT_TRANSLATE_NOOP(
        "products", "control characters in {column} became blanks"
    ),
    "import-row/quick-key": QT_TRANSLATE_NOOP(
        "products", 'quick_key "{key}" is not group/position; it is left out'
    ),
}
