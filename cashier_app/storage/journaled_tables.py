"""Tables whose rows are rows of the journal, too: changing one adds an entry that says so."""

from cashier_app.storage.schema import Step

# Per table: the kind of its entries, its columns, the sale of a row, and which rows are meant.
_TABLES = {
    "outbox": (
        "outbox-row",
        ("id", "kind", "state", "sale", "entry", "first_tried", "attempts", "words"),
        "NEW.sale",
        "TRUE",
    ),
    "give_backs": ("give-back-row", ("sale", "entry", "paid"), "NEW.sale", "TRUE"),
    "cancellations": (
        "cancellation-row",
        ("id", "reference", "number", "sale", "entry", "state", "words"),
        "nullif(NEW.sale, '')",
        "TRUE",
    ),
    "people": (
        "person",
        ("number", "name", "role", "language", "theme", "pin", "removed"),
        "NULL",
        "TRUE",
    ),
    "pin_tries": ("pin-tries", ("person", "wrong"), "NULL", "TRUE"),
    # The mark and its machine have an entry of their own.
    "facts": ("fact", ("name", "value"), "NULL", "NEW.name NOT IN ('journal_mark', 'machine')"),
}
_ACTIONS = ("insert", "update")


def _trigger(table: str, action: str) -> str:
    kind, columns, sale, when = _TABLES[table]
    body = ", ".join(f"'{column}', NEW.{column}" for column in columns)
    return f"""
    CREATE TRIGGER {table}_journaled_on_{action} AFTER {action} ON {table} WHEN {when}
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            '{kind}', {sale}, json_object({body})
        );
    END
    """


def journaled(*tables: str) -> Step:
    """Return the statements that give these tables their triggers."""
    return tuple(_trigger(table, action) for table in tables for action in _ACTIONS)


JOURNALED: Step = journaled(*_TABLES)
# For the one case in which the tables follow the entries: when the books are restored.
UNJOURNALED: Step = tuple(
    f"DROP TRIGGER {table}_journaled_on_{action}" for table in _TABLES for action in _ACTIONS
)
