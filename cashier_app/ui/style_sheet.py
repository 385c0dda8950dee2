"""The one style sheet of the application: boxes, outlines, fills and the colours of words.

It is written with names instead of figures: `@accent` is a colour of the theme, `@line` the width
of an outline in it, and `10dp` a length that grows with the scale. Fonts are not in it: painted
words take theirs from the theme, because a style sheet cannot ask for tabular figures.
"""

import re
from collections.abc import Callable, Mapping

_SHEET = """
QWidget[surface="window"] { background: @surface; }
QWidget[surface="bar"] { background: @surface-raised; border-bottom: @line solid @border; }
QFrame[surface="rule"] { background: @border; border: none; }

Card { background: @surface-raised; border: @line solid @border; border-radius: 12dp; }
Card[kind="sunken"] { background: @surface-sunken; }
Card[kind="quiet"] { background: @surface; border-radius: 10dp; }
Card[kind="reward"] { border-color: @reward-border; }
Card[kind="reward-soft"] { background: @reward-soft; border-color: @reward-border; }
Card[kind="attention"] { border: 2dp solid @accent; }
Card[kind="reward-attention"] { border: 2dp solid @reward-text; }
Card[kind="danger-attention"] { border: 2dp solid @danger-text; }

RewardBand {
    background: @reward; border: none;
    border-top-left-radius: @inner-radius; border-top-right-radius: @inner-radius;
}
RewardBand[soft="true"] { background: @reward-soft; border-bottom: @line solid @reward-border; }
RewardBand[side="left"] {
    border-top-right-radius: 0; border-bottom-left-radius: @inner-radius;
}
RewardBand[side="right"] {
    border-top-left-radius: 0; border-bottom-right-radius: @inner-radius;
}
RewardBand[side="left"][soft="true"] {
    border-bottom: none; border-right: @line solid @reward-border;
}
RewardBand[side="right"][soft="true"] {
    border-bottom: none; border-left: @line solid @reward-border;
}
RewardBand[alone="true"] { border: @line solid @reward-border; border-radius: 12dp; }

Notice { border-radius: 10dp; border: @line solid @accent; background: @accent-soft; }
Notice[kind="ok"] { border-color: @success; background: @success-soft; }
Notice[kind="warn"] { border-color: @warning-border; background: @warning-soft; }
Notice[kind="bad"] { border-color: @danger-border; background: @danger-soft; }
Notice[kind="plain"] { border-color: @border; background: @surface; }

PaintedButton {
    background: @surface-raised; border: @line solid @border-control; border-radius: 10dp;
    color: @text; padding: 0; margin: 0;
}
PaintedButton:pressed { background: @surface-sunken; }
PaintedButton[variant="primary"] {
    background: @accent; border-color: @accent; color: @on-accent;
}
PaintedButton[variant="primary"]:pressed {
    background: @accent-pressed; border-color: @accent-pressed;
}
PaintedButton[variant="reward"] { border-color: @reward-text; color: @reward-text; }
PaintedButton[variant="reward"]:pressed { background: @reward-soft; }
PaintedButton[variant="danger"] {
    background: @danger; border-color: @danger; color: @on-danger;
}
PaintedButton[variant="danger"]:pressed {
    background: @danger-pressed; border-color: @danger-pressed;
}
PaintedButton[variant="danger-outline"] { border-color: @danger-text; color: @danger-text; }
PaintedButton[variant="danger-outline"]:pressed { background: @danger-soft; }
PaintedButton[variant="quiet"] {
    background: transparent; border-color: transparent; color: @accent-text;
}
PaintedButton[variant="quiet-muted"] {
    background: transparent; border-color: transparent; color: @text-muted;
}
PaintedButton[variant="quiet-danger"] {
    background: transparent; border-color: transparent; color: @danger-text;
}
PaintedButton[variant="quiet"]:pressed, PaintedButton[variant="quiet-muted"]:pressed,
PaintedButton[variant="quiet-danger"]:pressed { background: @surface-sunken; }
PaintedButton[variant="function"] { background: @surface-sunken; }
PaintedButton[variant="function"]:pressed { background: @border; }
PaintedButton[variant="tile"] { border-color: @border; }
PaintedButton[variant="tile-more"] { border-color: @border; color: @accent-text; }

TabButton {
    background: transparent; border-color: transparent; border-radius: 8dp; color: @text-muted;
}
TabButton[selected="true"] {
    background: @surface-selected; border: @line solid @tab-outline; color: @accent-text;
}
Chip { background: transparent; border-color: transparent; border-radius: 8dp;
    color: @text-muted; }
Chip[kind="warn"] {
    background: @warning-soft; border-color: @warning-border; color: @warning-text;
}
Chip[kind="bad"] { background: @danger-soft; border-color: @danger-border; color: @danger-text; }

ActionButton[selected="true"], ChoiceButton[selected="true"], AmountButton[selected="true"],
QuickKey[selected="true"], KeyButton[selected="true"] {
    background: @surface-selected; border: 2dp solid @accent; color: @accent-text;
}
PaintedButton[selected="true"]:pressed { background: @surface-sunken; }
PaintedButton:disabled {
    background: @surface-raised; border-color: @border; color: @text-disabled;
}
PaintedButton[variant="quiet"]:disabled, PaintedButton[variant="quiet-muted"]:disabled,
PaintedButton[variant="quiet-danger"]:disabled, TabButton:disabled, Chip:disabled {
    background: transparent; border-color: transparent;
}
/* A place that there is not yet, or a till without sign-in, is no trouble: it is not washed out. */
TabButton:disabled, Chip:disabled { color: @text-muted; }

Figure { background: transparent; border: none; }
Figure[box="tile"] {
    background: @surface-raised; border: @line solid @border; border-radius: 10dp;
}
Figure[box="tile"][tone="reward"] { background: @reward-soft; border-color: @reward-border; }

TextEntry {
    background: @surface-raised; border: @line solid @border-control; border-radius: 10dp;
    color: @text; padding-left: 14dp; padding-right: 14dp;
    selection-background-color: @accent; selection-color: @on-accent;
    placeholder-text-color: @text-muted;
}
TextEntry[wrong="true"] { border-color: @danger-text; }
TextEntry:disabled { border-color: @border; color: @text-disabled; }
AmountEntry {
    background: @surface-raised; border: 2dp solid @accent; border-radius: 12dp; color: @text;
}
AmountEntry[tone="reward"] { border-color: @reward-text; }
AmountEntry[wrong="true"] { border-color: @danger-text; }
AmountEntry:disabled { border-color: @border; color: @text-disabled; }

ReceiptPaper {
    background: @paper; color: @on-paper; border: @line solid @border; border-bottom: none;
}
QToolTip { background: @surface-raised; color: @text; border: @line solid @border-control;
    padding: 4dp; }
"""

_CARD_RADIUS = 12
_COLOUR = re.compile(r"@([a-z-]+)")
_LENGTH = re.compile(r"(\d+)dp")


def style_sheet(colours: Mapping[str, str], line: int, px: Callable[[int], int]) -> str:
    """Write the sheet for a theme.

    Args:
        colours: the theme's colours by token name.
        line: width of an outline in the theme, in pixels at scale 1.
        px: turns a length at scale 1 into pixels.

    Raises:
        KeyError: the sheet names a colour that the theme does not have.
    """
    # A filled tab says "here" by its colour; where colour says little, it has an outline too.
    values = {**colours, "line": f"{line}dp", "tab-outline": colours["surface-selected"]}
    # What lies in a card touches its outline from inside.
    values["inner-radius"] = f"{_CARD_RADIUS - line}dp"
    if line > 1:
        values["tab-outline"] = colours["accent"]
    filled = _COLOUR.sub(lambda found: values[found.group(1)], _SHEET)
    return _LENGTH.sub(lambda found: f"{px(int(found.group(1)))}px", filled)
