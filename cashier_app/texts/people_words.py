"""The words of People in Settings."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

PEOPLE: WordTable = {
    "people/people": QT_TRANSLATE_NOOP("people", "People"),
    "people/person": QT_TRANSLATE_NOOP("people", "Person {number}, {name}, {role}"),
    "people/nobody": QT_TRANSLATE_NOOP("people", "Nobody signs in here yet."),
    "people/nobody-hint": QT_TRANSLATE_NOOP("people", "The first person is a supervisor."),
    "people/cashier": QT_TRANSLATE_NOOP("people", "cashier"),
    "people/supervisor": QT_TRANSLATE_NOOP("people", "supervisor"),
    "people/as-cashier": QT_TRANSLATE_NOOP("people", "Cashier"),
    "people/as-supervisor": QT_TRANSLATE_NOOP("people", "Supervisor"),
    "people/role-cashier": QT_TRANSLATE_NOOP("people", "Role: Cashier"),
    "people/role-supervisor": QT_TRANSLATE_NOOP("people", "Role: Supervisor"),
    "people/add": QT_TRANSLATE_NOOP("people", "Add person"),
    "people/number": QT_TRANSLATE_NOOP("people", "Person number"),
    "people/name": QT_TRANSLATE_NOOP("people", "Person name"),
    "people/pin": QT_TRANSLATE_NOOP("people", "Set new PIN"),
    "people/repeat": QT_TRANSLATE_NOOP("people", "Repeat PIN"),
    "people/import": QT_TRANSLATE_NOOP("people", "Import people"),
    "people/save": QT_TRANSLATE_NOOP("people", "Save person"),
    "people/remove": QT_TRANSLATE_NOOP("people", "Remove person"),
    "people/remove-name": QT_TRANSLATE_NOOP("people", "Remove {name}"),
    "people/keep": QT_TRANSLATE_NOOP("people", "Keep person"),
    "people/remove-explained": QT_TRANSLATE_NOOP(
        "people", "{name} cannot sign in here any more. The journal keeps what was done."
    ),
    "people.wrong-number": QT_TRANSLATE_NOOP("people", "The number has 1 to 6 digits."),
    "people.wrong-name": QT_TRANSLATE_NOOP("people", "The name has 1 to 40 letters."),
    "people.wrong-pin": QT_TRANSLATE_NOOP("people", "The PIN has {n} digits."),
    "people.weak-pin": QT_TRANSLATE_NOOP(
        "people", "This PIN is too easy to guess. Take other digits."
    ),
    "people.pins-differ": QT_TRANSLATE_NOOP("people", "Both PINs have to be the same."),
    "people.number-taken": QT_TRANSLATE_NOOP("people", "Somebody has the number {number} already."),
    "people.last-supervisor": QT_TRANSLATE_NOOP(
        "people",
        "This till needs a supervisor with a PIN. Nothing was changed. Add another one first.",
    ),
    "people.saved": QT_TRANSLATE_NOOP("people", "{name} is saved."),
    "people.removed": QT_TRANSLATE_NOOP("people", "{name} is removed."),
    "people.imported": (
        QT_TRANSLATE_NOOP("people", "{n} person was imported. Delete the file: PINs stand in it."),
        QT_TRANSLATE_NOOP("people", "{n} people were imported. Delete the file: PINs stand in it."),
    ),
    "people.file-unreadable": QT_TRANSLATE_NOOP(
        "people", "{file} cannot be read. Nothing was changed. Save it there as CSV UTF-8."
    ),
    "people.file-empty": QT_TRANSLATE_NOOP("people", "{file} holds nobody. Nothing was changed."),
    "people.file-columns": QT_TRANSLATE_NOOP(
        "people", "The file lacks the columns {columns}. Nothing was changed."
    ),
    "people.file-twice": QT_TRANSLATE_NOOP(
        "people", "Row {row}: the number {number} stands there twice. Nothing was changed."
    ),
    "people.file-role": QT_TRANSLATE_NOOP(
        "people", "Row {row}: the role is cashier or supervisor. Nothing was changed."
    ),
    "people.file-number": QT_TRANSLATE_NOOP(
        "people", "Row {row}: the number has 1 to 6 digits. Nothing was changed."
    ),
    "people.file-name": QT_TRANSLATE_NOOP(
        "people", "Row {row}: the name has 1 to 40 letters. Nothing was changed."
    ),
    "people.file-pin": QT_TRANSLATE_NOOP(
        "people",
        "Row {row}: the PIN has the wrong length or is too easy to guess. Nothing was changed.",
    ),
}
