"""The tables of the catalogue, and how a product becomes a row and a text becomes search words.

The file is never changed in place: an import writes a new one. So it has a version, but no steps.
"""

import re
import unicodedata
from decimal import Decimal

from cashier_app.domain.money import from_minor
from cashier_app.domain.product import Product, Unit

VERSION = 2

# Every code a product can be scanned or typed by is one row of `codes`: its barcodes and its own.
# `words` holds which words of `search_words` a product has, and nothing else; `spellings` each
# different one once, between two blanks, the most used first, for `similar_words`.
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
        text, content='', columnsize=0, prefix='1 2 3', tokenize='ascii'
    )
    """,
    # Without it a million products are a thousand pieces, each merged with others again and again.
    # (With detail=none the file is smaller, but four letters and more take twice as long to find.)
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

# The columns of `products` after the first, in their order: the price in cents, the VAT rate in
# its shortest form.
Row = tuple[str, str, int, str, str, str, str, str, str, str, str, str | None, int | None]
StoredRow = tuple[int, *Row]

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


def product_of(row: StoredRow) -> Product:
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


class _Folding(dict[int, str]):
    """What a character becomes in a search word; of each the answer is kept.

    Unicode's rules look at one character at a time, once what stands over a letter is no matter.
    """

    def __missing__(self, point: int) -> str:
        letters = unicodedata.normalize(
            "NFKD", unicodedata.normalize("NFKD", chr(point)).casefold()
        )
        plain = "".join(mark for mark in letters if unicodedata.category(mark) != "Mn")
        plain = plain.translate(_ALIKE)
        self[point] = "".join(mark if mark.isalnum() else " " for mark in plain)
        return self[point]


_FOLDING = _Folding()


def search_words(text: str) -> list[str]:
    """Return the words of a text without accents, tonos and capitals, so that they can be compared.

    A final sigma becomes a common one, the forms of an Arabic letter become one, and so do the
    digits of Arabic and Persian. Only letters and digits are left, so that nothing somebody
    types can be taken for the syntax of a search.
    """
    return text.translate(_FOLDING).split()


def words_text(text: str) -> str:
    """Return a text in which SQLite's tokenizer `ascii` finds the `search_words` of this one.

    That tokenizer takes capitals and signs of ASCII away, quicker than we could, and nothing else.
    """
    return text if text.isascii() else text.translate(_FOLDING)
