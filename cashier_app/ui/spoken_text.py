"""Words as they are heard: without the signs that only tell a painter where to turn."""

# The isolates of Unicode; `texts/words.py` puts them around values in right-to-left languages.
_SIGNS = dict.fromkeys(range(0x2066, 0x206A))


def spoken(text: str) -> str:
    """Return the text for assistive technology, which would spell the signs out or stop at them."""
    return text.translate(_SIGNS)
