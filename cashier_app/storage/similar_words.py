"""The second look: words of the catalogue that are nearly what somebody typed.

Trigrams (three letters in a row) find candidates, however many words there are; then each is
compared letter by letter. One slip bears being found: a letter wrong, missing, too many, or two
changed over. Words of less than four letters and numbers must be right, or stand inside a word.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice

_LEAST_LETTERS = 4
_CANDIDATES = 300
_MOST_WORDS = 12
_GRAM = 3
NEAR = "SELECT word FROM spellings WHERE spellings MATCH ? ORDER BY rowid LIMIT ?"


def similar_words(db: sqlite3.Connection, typed: str) -> Sequence[str]:
    """Return words of the catalogue that begin like the typed one but for one slip, or hold it.

    `typed` is a word as `search_words` makes it; of each kind the most used words come first.
    """
    if len(typed) < _GRAM:
        return ()
    found = dict.fromkeys(islice(_with_a_slip(db, typed), _MOST_WORDS))
    if len(found) < _MOST_WORDS:
        found |= dict.fromkeys(_around(db, typed))
    return tuple(found)[:_MOST_WORDS]


def _with_a_slip(db: sqlite3.Connection, typed: str) -> Iterator[str]:
    if len(typed) < _LEAST_LETTERS or not typed.isalpha():
        return iter(())
    return (word for word in _words(db, _any_slip(typed)) if begins_nearly(word, typed))


def _around(db: sqlite3.Connection, typed: str) -> Iterator[str]:
    return (word for word in _words(db, _all_of(_grams(typed))) if typed in word)


def begins_nearly(word: str, typed: str) -> bool:
    """Whether a beginning of the word becomes what was typed by one slip at most."""
    same = 0
    for letter, wanted in zip(word, typed, strict=False):  # either may be the longer
        if letter != wanted:
            break
        same += 1
    rest, behind = typed[same:], typed[same + 1 :]
    return (
        not rest
        or word.startswith(behind, same + 1)  # a letter is wrong
        or word.startswith(behind, same)  # one is too many
        or word.startswith(rest, same + 1)  # one is missing
        or (  # two are changed over
            word[same : same + 2] == rest[1:2] + rest[:1] and word.startswith(rest[2:], same + 2)
        )
    )


def _words(db: sqlite3.Connection, match: str) -> Iterator[str]:
    rows = db.execute(NEAR, (match, _CANDIDATES)) if match else ()
    return (str(word).strip() for (word,) in rows)


def _any_slip(typed: str) -> str:
    """Return the search for words that have all trigrams but those that one slip could spoil.

    Two neighbouring letters may be wrong (changed over); every other trigram must be there. A
    trigram with a blank stands for the beginning or the end of a word: the end only helps where a
    slip leaves nothing else.
    """
    grams = _grams(f" {typed}")
    alternatives = {
        frozenset(_unspoilt(grams, place) or _end_of(typed, place))
        for place in range(len(typed) - 1)
    } - {frozenset()}
    # Who has more trigrams than another alternative asks for is among those that it finds.
    needed = [one for one in alternatives if not any(other < one for other in alternatives)]
    return " OR ".join(sorted(f"({_all_of(sorted(one))})" for one in needed))


def _unspoilt(grams: Sequence[str], place: int) -> Sequence[str]:
    """Return the trigrams that hold neither the letter at this place nor the one after it."""
    return [*grams[: max(0, place - 1)], *grams[place + 3 :]]


def _end_of(typed: str, place: int) -> Sequence[str]:
    return [f"{typed[-2:]} "] if place + 2 <= len(typed) - 2 else []


def _grams(text: str) -> Sequence[str]:
    return [text[at : at + _GRAM] for at in range(len(text) - _GRAM + 1)]


def _all_of(grams: Sequence[str]) -> str:
    return " AND ".join(f'"{gram}"' for gram in dict.fromkeys(grams))
