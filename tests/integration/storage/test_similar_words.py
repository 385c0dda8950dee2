"""A second look finds what was typed with one slip, or what stands inside a word."""

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.product import Product
from cashier_app.storage.catalogue import (
    BY_CODE,
    FOUND,
    QUICK_KEYS,
    CatalogueFile,
    open_catalogue,
)
from cashier_app.storage.catalogue_schema import TABLES, search_words, words_text
from cashier_app.storage.similar_words import NEAR, begins_nearly, similar_words
from tests.integration.storage.test_catalogue import sold_here

NAMES = (
    ("CHE-5290042", "Halloumi PDO 250 g"),
    ("MIL-1", "Fresh milk 1.5% 1 L"),
    ("TOM-1", "Tomatoes, loose"),
    ("COF-1", "Ελληνικός Καφές"),
    ("COF-2", "قهوة عربية"),
    ("TEA-1", "شاي مـغربي"),
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("similar") / "catalogue.sqlite"
    sold_here(path, [Product(code, name, Decimal(1), Decimal(5)) for code, name in NAMES])
    return path


@pytest.fixture
def catalogue(path: Path) -> CatalogueFile:
    return CatalogueFile(path)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("hlaloumi", "CHE-5290042"),
        ("haloumi", "CHE-5290042"),
        ("hallloumi", "CHE-5290042"),
        ("hallpumi", "CHE-5290042"),
        ("halloumy", "CHE-5290042"),
        ("xalloumi", "CHE-5290042"),
        ("HALOU", "CHE-5290042"),
        ("alloumi", "CHE-5290042"),
        ("90042", "CHE-5290042"),
        ("nilk", "MIL-1"),
        ("fresh mlik", ""),
        ("fresh milc", "MIL-1"),
        ("tomatto", "TOM-1"),
        ("tomaot", "TOM-1"),
        ("ελληνκος", "COF-1"),
        ("90043", ""),
        ("fresh haloumi", ""),
        ("xq", ""),
        ("", ""),
        ("  ,", ""),
        ("quinoa", ""),
    ],
)
def test_one_slip_is_borne_and_no_more(catalogue: CatalogueFile, typed: str, code: str) -> None:
    assert not catalogue.search(typed, 5)
    assert [product.code for product in catalogue.similar(typed, 5)] == ([code] if code else [])


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("καφεσ", "COF-1"),
        ("ΕΛΛΗΝΙΚΟΣ", "COF-1"),
        ("ελληνικός", "COF-1"),
        ("قهوه", "COF-2"),
        ("عربيه", "COF-2"),
        ("شای", "TEA-1"),
        ("مغربى", "TEA-1"),
    ],
)
def test_greek_and_arabic_forms_of_a_letter_are_one(
    catalogue: CatalogueFile, typed: str, code: str
) -> None:
    assert [product.code for product in catalogue.search(typed, 5)] == [code]


def test_letters_and_digits_are_folded() -> None:
    assert search_words("Smørrebrød Łódź ÆBLE œuf ٢٥٠ ۲۵۰ أإآٱ مُحَمَّد") == [
        *("smorrebrod", "lodz", "aeble", "oeuf", "250", "250", "اااا", "محمد"),
    ]


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_the_words_in_the_file_are_those_that_are_looked_for(text: str) -> None:
    """ASCII is left to SQLite's tokenizer, which must see the same words in it."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute(next(table for table in TABLES if "TABLE words" in table))
        db.execute("INSERT INTO words (rowid, text) VALUES (1, ?)", (words_text(text),))
        db.execute("CREATE VIRTUAL TABLE seen USING fts5vocab ('words', 'row')")
        seen = {term for (term,) in db.execute("SELECT term FROM seen")}
    assert seen == set(search_words(text))


def test_of_many_near_words_the_most_used_are_looked_for(tmp_path: Path) -> None:
    """Twelve words are enough for a screen; more of them only make the search longer."""
    path = tmp_path / "catalogue.sqlite"
    ends = "abcdefghijklmnop"
    twice = [f"halou{end}" for end in ends[-12:]]
    names = [f"halou{end}" for end in ends] + twice
    sold_here(
        path,
        [Product(f"P-{at}", name, Decimal(1), Decimal(5)) for at, name in enumerate(names)],
    )
    with closing(open_catalogue(path)) as db:
        assert set(similar_words(db, "hlalou")) == set(twice)
    found = CatalogueFile(path).similar("hlalou", 50)
    assert {product.description for product in found} == set(twice)


def test_a_till_without_catalogue_finds_nothing_similar(tmp_path: Path) -> None:
    assert list(CatalogueFile(tmp_path / "none.sqlite").similar("hlaloumi", 5)) == []


@given(typed=st.text(max_size=12))
def test_no_text_breaks_the_second_look(path: Path, typed: str) -> None:
    assert len(CatalogueFile(path).similar(typed, 3)) <= 3


WORDS = st.text(alphabet="abcd", min_size=4, max_size=8)


@given(word=WORDS, data=st.data())
def test_every_slip_is_borne(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 2))
    letter = data.draw(st.sampled_from("abcd"))
    before, after = word[:place], word[place:]
    for slip in (
        before + after[1:],
        before + letter + after,
        before + letter + after[1:],
        before + after[1] + after[0] + after[2:],
    ):
        assert begins_nearly(word, slip)


@given(word=WORDS, typed=WORDS)
def test_what_nearly_begins_a_word_is_one_slip_away(word: str, typed: str) -> None:
    """Measured by a plain table of distances, which knows nothing of the quick comparison."""
    beginnings = (word[:end] for end in range(len(word) + 1))
    assert begins_nearly(word, typed) == any(_slips(one, typed) <= 1 for one in beginnings)


def _slips(one: str, other: str) -> int:
    table = {(row, -1): row + 1 for row in range(-1, len(one))}
    table |= {(-1, column): column + 1 for column in range(-1, len(other))}
    for row, left in enumerate(one):
        for column, right in enumerate(other):
            best = min(
                table[row - 1, column] + 1,
                table[row, column - 1] + 1,
                table[row - 1, column - 1] + (left != right),
            )
            if one[row - 1 : row + 1] == other[column - 1 : column + 1][::-1] and row and column:
                best = min(best, table[row - 2, column - 2] + 1)
            table[row, column] = best
    return table[len(one) - 1, len(other) - 1]


# ---- no search may ever look at the whole catalogue ----------------------------------------------


@pytest.mark.parametrize(
    ("query", "values", "index"),
    [
        (BY_CODE, ("x",), "SEARCH codes USING PRIMARY KEY"),
        (FOUND, ("x*", 5), "VIRTUAL TABLE INDEX"),
        (NEAR, ("abc", 5), "VIRTUAL TABLE INDEX"),
        (QUICK_KEYS, (), "USING INDEX quick_keys"),
    ],
)
def test_what_is_asked_while_typing_is_answered_by_an_index(
    path: Path, query: str, values: tuple[str | int, ...], index: str
) -> None:
    with closing(open_catalogue(path)) as db:
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}", values)]
    assert any(index in step for step in plan), plan
    assert not any(step in ("SCAN products", "SCAN codes") for step in plan), plan


@pytest.mark.parametrize(("query", "values"), [(FOUND, ("x*", 5)), (NEAR, ("abc", 5))])
def test_hits_are_not_sorted(path: Path, query: str, values: tuple[str | int, ...]) -> None:
    """Sorting would mean to fetch all hits of one letter for every key."""
    with closing(open_catalogue(path)) as db:
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}", values)]
    assert not any("TEMP B-TREE" in step for step in plan), plan
