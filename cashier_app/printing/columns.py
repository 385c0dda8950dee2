"""Text on paper that counts in columns: wrapped, shortened, centred, left and right on one line.

All functions expect text that passed the gate; nothing they return is wider than asked.
"""

from cashier_app.domain.paper_columns import columns_of, width

_INDENT = "  "
_CUT_MARK = "..."


def rule(columns: int) -> str:
    """Return a line across the paper."""
    return "-" * columns


def fitted(text: str, room: int) -> str:
    """Return as much of the text as fits."""
    taken = 0
    for place, character in enumerate(text):
        taken += columns_of(character)
        if taken > room:
            return text[:place]
    return text


def shortened(text: str, room: int) -> str:
    """Return the text, cut with `...` when it is too long."""
    if width(text) <= room:
        return text
    return fitted(text, room - len(_CUT_MARK)).rstrip() + _CUT_MARK


def wrapped(text: str, room: int) -> list[str]:
    """Break the text between words; a word that is too long itself is broken where it has to be.

    `room` is at least 2 columns, so that every character fits. An empty text is one empty line.
    """
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if width(joined) <= room:
            lines[-1] = joined
            continue
        if not lines[-1]:
            lines.pop()
        lines.extend(_pieces(word, room))
    return lines


def to_the_right(text: str, columns: int) -> str:
    """Return a text that fits, moved to the right edge."""
    return " " * (columns - width(text)) + text


def two_sides(left: str, right: str, columns: int) -> list[str]:
    """Put one text at the left edge and one at the right edge.

    When both do not fit, a short right side (an amount) keeps the first line and the left one is
    wrapped beside it; a long right side goes below.
    """
    between = columns - width(left) - width(right)
    if between >= 1:
        return [left + " " * between + right]
    if width(right) > columns // 3:
        below = [to_the_right(line, columns) for line in wrapped(right, columns)]
        return [*wrapped(left, columns), *below]
    first, *rest = wrapped(left, columns - width(right) - 1)
    top = first + to_the_right(right, columns - width(first))
    return [top, *(_INDENT + line for line in rest)]


def _pieces(word: str, room: int) -> list[str]:
    pieces = []
    while word:
        piece = fitted(word, room)
        pieces.append(piece)
        word = word[len(piece) :]
    return pieces
