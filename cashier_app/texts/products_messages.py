"""What the presenter of Products says."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

PRODUCTS_MESSAGES: WordTable = {
    # How it stands, in a word or two
    "products.never": QT_TRANSLATE_NOOP("products", "Not synchronised yet"),
    "products.comparing": QT_TRANSLATE_NOOP("products", "Looking for changes"),
    "products.running": QT_TRANSLATE_NOOP("products", "Batch {batch} of {of}"),
    "products.pausing": QT_TRANSLATE_NOOP("products", "Pauses after batch {batch}"),
    "products.sending-rejected": QT_TRANSLATE_NOOP("products", "Sending rejected again"),
    "products.paused": QT_TRANSLATE_NOOP("products", "Paused after batch {batch}"),
    "products.done": QT_TRANSLATE_NOOP("products", "Done"),
    # Notices
    "products.never.fact": (
        QT_TRANSLATE_NOOP("products", "{products} products, {n} batch."),
        QT_TRANSLATE_NOOP("products", "{products} products, {n} batches."),
    ),
    "products.all-sent": QT_TRANSLATE_NOOP("products", "All {products} sent, {time}"),
    "products.all-sent.fact": QT_TRANSLATE_NOOP(
        "products", "{accepted} accepted, {rejected} rejected."
    ),
    "products.rejected.next": QT_TRANSLATE_NOOP(
        "products", "correct them in your products file, import it and synchronise once more."
    ),
    "products.unchanged": QT_TRANSLATE_NOOP("products", "Nothing had changed, {time}"),
    "products.imported-since": QT_TRANSLATE_NOOP(
        "products", "Products were imported after the last synchronisation"
    ),
    "products.warnings": (
        QT_TRANSLATE_NOOP("products", "{n} product was not taken in every part."),
        QT_TRANSLATE_NOOP("products", "{n} products were not taken in every part."),
    ),
    "products.batch-refused": QT_TRANSLATE_NOOP(
        "products", "Batch {batch} was refused as a whole: {words}"
    ),
    "products.batch-refused.next": QT_TRANSLATE_NOOP(
        "products", "synchronise once more; what was refused goes again."
    ),
    "products.is-paused": QT_TRANSLATE_NOOP("products", "Paused"),
    "products.stop.line": QT_TRANSLATE_NOOP("products", "Connection lost at {time}"),
    "products.stop.not-secure": QT_TRANSLATE_NOOP(
        "products", "The line to CRM.COM was not secure at {time}"
    ),
    "products.stop.no-key": QT_TRANSLATE_NOOP("products", "There was no API key at {time}"),
    "products.stop.key-refused": QT_TRANSLATE_NOOP(
        "products", "CRM.COM did not accept the API key at {time}"
    ),
    "products.safe": (
        QT_TRANSLATE_NOOP("products", "{n} batch is in CRM.COM."),
        QT_TRANSLATE_NOOP("products", "{n} batches are in CRM.COM."),
    ),
    "products.resume.next": QT_TRANSLATE_NOOP(
        "products", "resume with batch {batch}. You can sell meanwhile."
    ),
    "products.nothing-sent": QT_TRANSLATE_NOOP("products", "selling goes on as before."),
    "products.settings": QT_TRANSLATE_NOOP(
        "products", "The settings do not allow synchronising products"
    ),
    "products.settings.next": QT_TRANSLATE_NOOP(
        "products", "set products_sync_definition in the settings, and release 14 or later."
    ),
    "products.twice": QT_TRANSLATE_NOOP("products", "Products are being synchronised elsewhere"),
    "products.twice.next": QT_TRANSLATE_NOOP(
        "products", "wait until that is done; it does the same."
    ),
    "products.broken": QT_TRANSLATE_NOOP("products", "The synchronisation broke off"),
    "products.broken.next": QT_TRANSLATE_NOOP(
        "products", "resume. If it breaks off again, call support: the log says why."
    ),
    "products.saved": QT_TRANSLATE_NOOP("products", "The list is saved"),
    "products.saved.fact": QT_TRANSLATE_NOOP("products", "{file}"),
    # A products file
    "products.import.choose": QT_TRANSLATE_NOOP("products", "Choose a products file"),
    "products.import.choose.fact": QT_TRANSLATE_NOOP(
        "products", "The till reads it and shows what would change. Until then nothing does."
    ),
    "products.import.choose-first": QT_TRANSLATE_NOOP(
        "products", "Choose a file in the list first"
    ),
    "products.import.reading": QT_TRANSLATE_NOOP("products", "Reading {file}"),
    "products.import.so-far": (
        QT_TRANSLATE_NOOP("products", "{n} row so far."),
        QT_TRANSLATE_NOOP("products", "{n} rows so far."),
    ),
    "products.import.sell": QT_TRANSLATE_NOOP("products", "you can sell meanwhile."),
    "products.import.using": QT_TRANSLATE_NOOP("products", "The new products are put in use"),
    "products.import.used": QT_TRANSLATE_NOOP("products", "{file} is in use"),
    "products.import.sums": QT_TRANSLATE_NOOP(
        "products", "{new} new, {changed} changed, {removed} removed, rows refused: {refused}."
    ),
    "products.import.used.next": QT_TRANSLATE_NOOP(
        "products", "synchronise, so that CRM.COM knows them, too."
    ),
    "products.import.refused.next": QT_TRANSLATE_NOOP(
        "products", "correct the refused rows and import the file again."
    ),
    "products.import.saved": QT_TRANSLATE_NOOP("products", "all rows are listed in {file}"),
    "products.import.as-before": QT_TRANSLATE_NOOP(
        "products", "the products in use are as before."
    ),
    "products.import.trouble": QT_TRANSLATE_NOOP("products", "{file} cannot be used"),
    "products.import.trouble.next": QT_TRANSLATE_NOOP(
        "products", "correct the file and read it again."
    ),
    "products.import.disk": QT_TRANSLATE_NOOP(
        "products", "The products of {file} could not be written"
    ),
    "products.import.disk.next": QT_TRANSLATE_NOOP(
        "products", "make room on this computer's disk, then read the file again."
    ),
    "products.import.elsewhere": QT_TRANSLATE_NOOP(
        "products", "Other products are being imported just now"
    ),
    "products.import.elsewhere.next": QT_TRANSLATE_NOOP(
        "products", "wait until that is done, then read the file again."
    ),
    "products.import.settings": QT_TRANSLATE_NOOP(
        "products", "{file} was not read: the settings file is wrong"
    ),
    "products.import.settings.next": QT_TRANSLATE_NOOP(
        "products", "ask who set this till up; the log says what is wrong."
    ),
    "products.import.broken": QT_TRANSLATE_NOOP("products", "Reading {file} broke off"),
    "products.import.broken.next": QT_TRANSLATE_NOOP(
        "products", "read it again. If it breaks off again, call support: the log says why."
    ),
    # Why nothing can be sent now
    "products.reason.pausing": QT_TRANSLATE_NOOP("products", "It pauses after this batch"),
    "products.reason.none": QT_TRANSLATE_NOOP("products", "There are no products on this till"),
    "products.reason.by-hand": QT_TRANSLATE_NOOP("products", "Not while this till is offline"),
    "products.reason.away": QT_TRANSLATE_NOOP("products", "Not while CRM.COM does not answer"),
    "products.reason.not-secure": QT_TRANSLATE_NOOP("products", "Not while the line is not secure"),
    "products.reason.no-key": QT_TRANSLATE_NOOP("products", "There is no API key on this till"),
    "products.reason.key-refused": QT_TRANSLATE_NOOP(
        "products", "CRM.COM does not accept the API key"
    ),
}
