"""The words on the keys of letter keyboard and keypad, and the names of those without words."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

KEYBOARD: WordTable = {
    "keyboard/key": QT_TRANSLATE_NOOP("keyboard", "Key {letter}"),
    "keyboard/delete": QT_TRANSLATE_NOOP("keyboard", "Delete last character"),
    "keyboard/clear": QT_TRANSLATE_NOOP("keyboard", "Clear"),
    "keyboard/close": QT_TRANSLATE_NOOP("keyboard", "Close"),
    "keyboard/close-keyboard": QT_TRANSLATE_NOOP("keyboard", "Close keyboard"),
    "keyboard/space": QT_TRANSLATE_NOOP("keyboard", "Space"),
    "keyboard/shift": QT_TRANSLATE_NOOP("keyboard", "Capital letters"),
    "keyboard/shift-next": QT_TRANSLATE_NOOP("keyboard", "for the next letter"),
    "keyboard/shift-all": QT_TRANSLATE_NOOP("keyboard", "for all letters"),
    "keyboard/signs": QT_TRANSLATE_NOOP("keyboard", "Signs"),
    "keyboard/letters": QT_TRANSLATE_NOOP("keyboard", "Letters {face}"),
    # The keypad
    "keyboard/digit": QT_TRANSLATE_NOOP("keyboard", "Digit {digit}"),
    "keyboard/double-zero": QT_TRANSLATE_NOOP("keyboard", "Double zero"),
    "keyboard/delete-digit": QT_TRANSLATE_NOOP("keyboard", "Delete last digit"),
}
