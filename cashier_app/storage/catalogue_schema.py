"""The tables of the catalogue, and how a product becomes a row and a text becomes search words.

The file is never changed in place: an import writes a new one. So it has a version, but no steps.
"""

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache

from cashier_app.domain.money import from_minor, to_minor
from cashier_app.domain.product import Product, Unit

VERSION = 2

# Every code a product can be scanned or typed by is one row of `codes`: its barcodes and its own.
# `words` holds what `search_words` made of a product, and nothing else; `spellings` each different
# word of it once, between two blanks, the most used first, for `similar_words`.
TABLES = (
    """
    CREATE TABLE products (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        description TEXT NOT NULL,
        price INTEGER NOT NULL,
        vat_rate TEXT NOT NULL,
        unit TEXT NOT NULL,
        barcodes TEXT NOT NULL,
        alternative_code TEXT NOT NULL,
        type TEXT NOT NULL,
        brand TEXT NOT NULL,
        family TEXT NOT NULL,
        quick_key TEXT NOT NULL,
        quick_group TEXT,
        quick_position INTEGER
    ) STRICT
    """,
    "CREATE TABLE codes (scanned TEXT PRIMARY KEY, product INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE VIRTUAL TABLE words USING fts5 (
        text, content='', columnsize=0, prefix='1 2 3',
        tokenize='unicode61 remove_diacritics 2'
    )
    """,
    # Without it a million products are a thousand pieces, each merged with others again and again.
    "INSERT INTO words (words, rank) VALUES ('hashsize', 16777216)",
    """
    CREATE VIRTUAL TABLE spellings USING fts5 (
        word, detail=none, columnsize=0, tokenize='trigram case_sensitive 1'
    )
    """,
    f"PRAGMA user_version = {VERSION}",
)
# Made after the rows, which is quicker.
INDEXES = (
    "CREATE VIRTUAL TABLE temp.used USING fts5vocab ('main', 'words', 'row')",
    """
    INSERT INTO spellings (word)
    SELECT ' ' || term || ' ' FROM temp.used WHERE length(term) > 2 ORDER BY doc DESC, term
    """,
    "DROP TABLE temp.used",
    """
    CREATE INDEX quick_keys ON products (quick_group, quick_position)
    WHERE quick_group IS NOT NULL
    """,
)

# The columns of `products`, in their order.
Row = tuple[int, str, str, int, str, str, str, str, str, str, str, str, str | None, int | None]

_WORD = re.compile(r"[^\W_]+")
# Letters that no rule of Unicode takes apart, but that people type for one another.
_ALIKE = str.maketrans(
    {
        "\N{ARABIC LETTER ALEF WASLA}": "\N{ARABIC LETTER ALEF}",
        "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
        "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC TATWEEL}": None,
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "\N{LATIN SMALL LETTER O WITH STROKE}": "o",
        "\N{LATIN SMALL LETTER L WITH STROKE}": "l",
        "\N{LATIN SMALL LETTER D WITH STROKE}": "d",
        "\N{LATIN SMALL LETTER AE}": "ae",
        "\N{LATIN SMALL LIGATURE OE}": "oe",
    }
    | {chr(zero + digit): str(digit) for zero in (0x660, 0x6F0) for digit in range(10)}
)
_QUICK_KEY = re.compile(r"(.*\S)\s*/\s*(\d{1,6})")


def row_of(number: int, product: Product) -> Row:
    """Return the product's columns: the price in cents, the VAT rate in its shortest form."""
    group, position = quick_key_parts(product.quick_key) or (None, None)
    return (
        number,
        product.code,
        product.description,
        _cents(product.price),
        _rate_text(product.vat_rate),
        product.unit.value,
        " ".join(product.barcodes),
        product.alternative_code,
        product.type,
        product.brand,
        product.family,
        product.quick_key,
        group,
        position,
    )


# A file has few prices compared with its rows.
_cents = lru_cache(maxsize=8192)(to_minor)


@lru_cache(maxsize=100)
def _rate_text(rate: Decimal) -> str:
    return f"{rate.normalize():f}"


def product_of(row: Row) -> Product:
    """Return the product that was written as this row."""
    return Product(
        code=row[1],
        description=row[2],
        price=from_minor(row[3]),
        vat_rate=Decimal(row[4]),
        unit=Unit(row[5]),
        barcodes=tuple(row[6].split()),
        alternative_code=row[7],
        type=row[8],
        brand=row[9],
        family=row[10],
        quick_key=row[11],
    )


def quick_key_parts(quick_key: str) -> tuple[str, int] | None:
    """Return group and position of a quick key (`Fruit/3`), None if it is not written like that."""
    match = _QUICK_KEY.fullmatch(quick_key) if quick_key else None
    return None if match is None else (match[1], int(match[2]))


def search_words(text: str) -> list[str]:
    """Return the words of a text without accents, tonos and capitals, so that they can be compared.

    A final sigma becomes a common one, the forms of an Arabic letter become one, and so do the
    digits of Arabic and Persian. Only letters and digits are left, so that nothing somebody
    types can be taken for the syntax of a search.
    """
    plain = text.casefold()
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        plain = "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
        plain = plain.translate(_ALIKE)
    return _WORD.findall(plain)
