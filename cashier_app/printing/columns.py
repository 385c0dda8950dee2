"""Text on paper that counts in columns: wrapped, shortened, centred, left and right on one line.

All functions expect text that passed the gate; nothing they return is wider than asked.
"""

from cashier_app.domain.paper_columns import cells, columns_of, width

_INDENT = "  "
_APART = 2
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
    wrapped beside it; a long right side goes below. Two blanks at least stand between, so that they
    are seen to be two.
    """
    between = columns - width(left) - width(right)
    if between >= (_APART if left and right else 0):
        return [left + " " * between + right]
    if width(right) > columns // 3:
        below = [to_the_right(line, columns) for line in wrapped(right, columns)]
        return [*wrapped(left, columns), *below]
    first, *rest = wrapped(left, columns - width(right) - _APART)
    top = first + to_the_right(right, columns - width(first))
    return [top, *(_INDENT + line for line in rest)]


def mirrored(text: str, columns: int) -> str:
    """Return a line as it is read from the right: labels at the right edge, figures at the left.

    Figures keep their right edges below each other, as far as they are no wider than a quarter.
    """
    quarter = columns // 4
    line = ""
    for cell in reversed(cells(text)):
        taken = cell.end - cell.start
        aside = max(0, quarter - taken) if cell.from_right else 0
        start = min(columns - cell.end + aside, columns - taken)
        line += " " * max(start - width(line), _APART if line else 0) + cell.text
    return line if width(line) <= columns else text


def _pieces(word: str, room: int) -> list[str]:
    pieces = []
    while word:
        piece = fitted(word, room)
        pieces.append(piece)
        word = word[len(piece) :]
    return pieces
