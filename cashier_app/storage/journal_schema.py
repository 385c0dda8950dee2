"""The tables of the journal.

`entries` is the journal itself: rows are added and never changed, and `seals` chains them.
`personal` holds what may be forgotten of a row. The other tables say how things stand now; each is
written in the same transaction as the entry that it follows from (`projections.py` says how), so
that they can be checked against the entries and made anew from them.
"""

from cashier_app.storage.journaled_tables import journaled
from cashier_app.storage.schema import Step

_FIRST: Step = (
    # sale: the identity of its basket; before: the step of this sale that came before this one;
    # body: JSON, of a sale first whole, then of what a step changed in it; call, request: the
    # write to CRM.COM that was about to be sent, without its token; personal: the hash of what
    # stands in the table `personal` for this row.
    """
    CREATE TABLE entries (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        sale TEXT,
        before INTEGER REFERENCES entries (seq),
        body TEXT NOT NULL,
        call TEXT,
        request TEXT,
        personal TEXT,
        CHECK ((call IS NULL) = (request IS NULL))
    ) STRICT
    """,
    """
    CREATE TRIGGER entries_are_never_changed BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'a row of the journal is never changed'); END
    """,
    """
    CREATE TRIGGER entries_are_never_deleted BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'a row of the journal is never deleted'); END
    """,
    # mac: over the whole entry and the mac of the one before it, with the key of this id.
    """
    CREATE TABLE seals (
        entry INTEGER PRIMARY KEY REFERENCES entries (seq),
        key TEXT NOT NULL,
        mac TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER seals_are_never_changed BEFORE UPDATE ON seals
    BEGIN SELECT RAISE(ABORT, 'a seal of the journal is never changed'); END
    """,
    """
    CREATE TRIGGER seals_are_never_deleted BEFORE DELETE ON seals
    BEGIN SELECT RAISE(ABORT, 'a seal of the journal is never deleted'); END
    """,
    # What names a customer in an entry; without it the chain is as whole as with it.
    """
    CREATE TABLE personal (
        entry INTEGER PRIMARY KEY REFERENCES entries (seq),
        salt TEXT NOT NULL,
        content TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER personal_values_are_never_changed BEFORE UPDATE ON personal
    BEGIN SELECT RAISE(ABORT, 'personal values are erased or stay as they are'); END
    """,
    # entry: its newest entry; submission: the newest one with a purchase request in it;
    # performed_on: local time, what a day's report and its comparison with CRM.COM ask for.
    """
    CREATE TABLE sales (
        identity TEXT NOT NULL PRIMARY KEY,
        reference TEXT NOT NULL UNIQUE,
        series TEXT NOT NULL,
        number INTEGER NOT NULL,
        stage TEXT NOT NULL,
        crm TEXT NOT NULL,
        entry INTEGER NOT NULL REFERENCES entries (seq),
        submission INTEGER REFERENCES entries (seq),
        performed_on TEXT NOT NULL,
        UNIQUE (series, number)
    ) STRICT
    """,
    "CREATE INDEX sales_by_time ON sales (performed_on)",
    "CREATE INDEX open_sales ON sales (stage) WHERE stage = 'open'",
    # series: site and till, the stem of every reference.
    """
    CREATE TABLE receipt_numbers (
        series TEXT NOT NULL PRIMARY KEY,
        last INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # entry: the one that holds the receipt.
    """
    CREATE TABLE print_jobs (
        id INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL REFERENCES entries (seq),
        reference TEXT NOT NULL,
        copy INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        UNIQUE (reference, copy)
    ) STRICT
    """,
    """
    CREATE INDEX jobs_without_paper ON print_jobs (id)
    WHERE outcome IN ('waiting', 'not-printed', 'started')
    """,
    # entry: the one that holds the request, if it is known; first_tried: when the purchase was.
    """
    CREATE TABLE outbox (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        sale TEXT NOT NULL REFERENCES sales (identity),
        entry INTEGER NOT NULL REFERENCES entries (seq),
        first_tried TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        words TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX one_of_a_kind ON outbox (sale, kind) WHERE state <> 'done'",
    "CREATE INDEX not_done ON outbox (id) WHERE state <> 'done'",
    """
    CREATE TABLE facts (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # entry: the one that made it owed; paid: the one that gave it back.
    """
    CREATE TABLE give_backs (
        sale TEXT NOT NULL PRIMARY KEY REFERENCES sales (identity),
        entry INTEGER NOT NULL REFERENCES entries (seq),
        paid INTEGER REFERENCES entries (seq)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX owed ON give_backs (entry) WHERE paid IS NULL",
    # entry: the one that holds the request; number: CRM.COM's number of the purchase; sale: the
    # identity of the sale that it undoes, empty where it is none of this till.
    """
    CREATE TABLE cancellations (
        id INTEGER PRIMARY KEY,
        reference TEXT NOT NULL,
        number TEXT NOT NULL,
        sale TEXT NOT NULL,
        entry INTEGER NOT NULL REFERENCES entries (seq),
        state TEXT NOT NULL,
        words TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX one_cancellation ON cancellations (number) WHERE state = 'asked'",
    *journaled("outbox", "give_backs", "cancellations", "facts"),
)

# Who may sign in, what became of goods that came back, and past sales that were claimed.
_PEOPLE_AND_RETURNS: Step = (
    # pin: what is kept of it, empty where there is none; whoever was removed stays, since the
    # entries name her.
    """
    CREATE TABLE people (
        number TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        language TEXT NOT NULL,
        theme TEXT NOT NULL,
        pin TEXT NOT NULL,
        removed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # wrong: how many PINs in a row were not hers.
    """
    CREATE TABLE pin_tries (
        person TEXT NOT NULL PRIMARY KEY REFERENCES people (number),
        wrong INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX claims ON entries (at) WHERE kind = 'claimed'",
    # entry: the newest step of it; sale: the identity of the sale of which goods came back.
    """
    CREATE TABLE returns (
        identity TEXT NOT NULL PRIMARY KEY,
        sale TEXT NOT NULL,
        state TEXT NOT NULL,
        entry INTEGER NOT NULL REFERENCES entries (seq)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE UNIQUE INDEX one_return ON returns (sale)
    WHERE state NOT IN ('not-done', 'done')
    """,
    *journaled("people", "pin_tries"),
)

# A sale is looked for by the day on its paper: that on which it was closed, not begun.
_BOUGHT: Step = (
    # bought_at: local time; when the sale was closed, and until then when it was begun.
    "ALTER TABLE sales ADD COLUMN bought_at TEXT NOT NULL DEFAULT ''",
    "UPDATE sales SET bought_at = performed_on",
    # What damage made of a body is not read here: the check of the books names it.
    """
    UPDATE sales SET bought_at = closed.at FROM (
        SELECT sale, CASE WHEN json_valid(body) THEN json_extract(body, '$.closed_at') END AS at
        FROM entries WHERE kind IN ('closed', 'rest')
    ) AS closed
    WHERE closed.sale = sales.identity AND closed.at <> ''
    """,
    "CREATE INDEX sales_by_day ON sales (bought_at)",
)

STEPS: tuple[Step, ...] = (_FIRST, _PEOPLE_AND_RETURNS, _BOUGHT)
