import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.reference import JOURNAL_ALPHABET, Reference

CAPITALS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def test_a_reference_prints_as_crm_gets_it_and_people_see_less() -> None:
    reference = Reference("LCA1", "3", 418, "K7Q2")
    assert str(reference) == "LCA1-3-000418-K7Q2"
    assert reference.receipt_number == "3-000418"


def test_a_number_of_more_than_six_digits_is_printed_whole() -> None:
    reference = Reference("LCA1", "12", 1_234_567, "0000")
    assert str(reference) == "LCA1-12-1234567-0000"
    assert reference.receipt_number == "12-1234567"


@given(
    st.builds(
        Reference,
        st.text(CAPITALS_AND_DIGITS, min_size=1, max_size=8),
        st.text(CAPITALS_AND_DIGITS, min_size=1, max_size=4),
        st.integers(0, 10**9),
        st.text(JOURNAL_ALPHABET, min_size=4, max_size=4),
    )
)
def test_what_is_printed_is_read_back(reference: Reference) -> None:
    assert Reference.parse(str(reference)) == reference


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3-000418",
        "LCA1-3-000418",
        "LCA1-3-418-K7Q2",
        "lca1-3-000418-K7Q2",
        "LCA1-3-000418-K7Q",
        "LCA1-3-000418-K7Q22",
        "LCA1-3-000418-K7QI",
        "LCA1-3-000418-K7QL",
        "LCA1-3-000418-K7QO",
        "LCA1-3-000418-K7QU",
        "LCA1LCA1L-3-000418-K7Q2",
        "LCA1-33333-000418-K7Q2",
        "-3-000418-K7Q2",
        "LCA1-3-٠٠٠٤١٨-K7Q2",
        "LCA1-3-000418-K7Q2\n",
        " LCA1-3-000418-K7Q2",
    ],
)
def test_anything_else_is_not_a_reference(text: str) -> None:
    assert Reference.parse(text) is None


def test_the_alphabet_survives_being_read_aloud() -> None:
    assert len(set(JOURNAL_ALPHABET)) == 32
    assert set(JOURNAL_ALPHABET).isdisjoint("ILOU")
