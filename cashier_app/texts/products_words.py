"""The words on Products."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

PRODUCTS: WordTable = {
    "products/title": QT_TRANSLATE_NOOP("products", "Synchronise products"),
    # Progress
    "products/sent": QT_TRANSLATE_NOOP("products", "{sent} of {products} products sent"),
    "products/sent-name": QT_TRANSLATE_NOOP("products", "Products sent: {sent} of {products}"),
    "products/percent": QT_TRANSLATE_NOOP("products", "{percent}%"),
    "products/cell": QT_TRANSLATE_NOOP(
        "products", "Batch {first}, {products} products, {rejected} rejected"
    ),
    "products/cells": QT_TRANSLATE_NOOP(
        "products", "Batches {first} to {last}, {products} products, {rejected} rejected"
    ),
    # Rejected
    "products/rejected-title": QT_TRANSLATE_NOOP("products", "Rejected products"),
    "products/rejected-count": (
        QT_TRANSLATE_NOOP("products", "{n} product rejected"),
        QT_TRANSLATE_NOOP("products", "{n} products rejected"),
    ),
    "products/rows": QT_TRANSLATE_NOOP("products", "Rejected list"),
    "products/no-rejected": QT_TRANSLATE_NOOP("products", "Nothing is rejected."),
    "products/no-rejected-hint": QT_TRANSLATE_NOOP(
        "products", "What CRM.COM does not accept shows here, with the reason."
    ),
    "products/barcode": QT_TRANSLATE_NOOP("products", "Code"),
    "products/product": QT_TRANSLATE_NOOP("products", "Product"),
    "products/batch": QT_TRANSLATE_NOOP("products", "Batch"),
    "products/reason": QT_TRANSLATE_NOOP("products", "Reason"),
    "products/no-name": QT_TRANSLATE_NOOP("products", "(no name)"),
    "products/no-reason": QT_TRANSLATE_NOOP("products", "CRM.COM said nothing of it"),
    "products/row": QT_TRANSLATE_NOOP("products", "Rejected {code}, {product}: {reason}"),
    "products/foot": QT_TRANSLATE_NOOP("products", "Rejected products can still be sold here"),
    "products/shown": QT_TRANSLATE_NOOP("products", "{shown} of {n} in the list, scroll for more"),
    "products/crm-said": QT_TRANSLATE_NOOP("products", "CRM.COM said"),
    "products/save": QT_TRANSLATE_NOOP("products", "Save list"),
    "products/send-rejected": QT_TRANSLATE_NOOP("products", "Send rejected again"),
    # Unknown
    "products/unknown-title": QT_TRANSLATE_NOOP("products", "Unknown products"),
    "products/unknown-short": QT_TRANSLATE_NOOP("products", "Unknown"),
    "products/unknown-rows": QT_TRANSLATE_NOOP("products", "Unknown list"),
    "products/unknown-count": (
        QT_TRANSLATE_NOOP("products", "{n} unknown code"),
        QT_TRANSLATE_NOOP("products", "{n} unknown codes"),
    ),
    "products/no-unknown": QT_TRANSLATE_NOOP("products", "Every code was known."),
    "products/no-unknown-hint": QT_TRANSLATE_NOOP(
        "products", "A scanned code that is no product shows here."
    ),
    "products/scanned": QT_TRANSLATE_NOOP("products", "Scanned"),
    "products/sold": QT_TRANSLATE_NOOP("products", "Sold"),
    "products/last": QT_TRANSLATE_NOOP("products", "Last"),
    "products/unknown-row": (
        QT_TRANSLATE_NOOP("products", "Unknown {code}, sold {n} time, last {day}"),
        QT_TRANSLATE_NOOP("products", "Unknown {code}, sold {n} times, last {day}"),
    ),
    "products/unknown-foot": QT_TRANSLATE_NOOP(
        "products", "Import a products file with these codes"
    ),
    "products/save-unknown": QT_TRANSLATE_NOOP("products", "Save unknown list"),
    "products/save-short": QT_TRANSLATE_NOOP("products", "Save"),
    "products/remove-short": QT_TRANSLATE_NOOP("products", "Remove"),
    "products/remove": QT_TRANSLATE_NOOP("products", "Remove from list"),
    "products/choose-first": QT_TRANSLATE_NOOP("products", "Choose a code in the list first"),
    # Products files
    "products/import": QT_TRANSLATE_NOOP("products", "Import products"),
    "products/import-short": QT_TRANSLATE_NOOP("products", "Import"),
    "products/import-title": QT_TRANSLATE_NOOP("products", "Products files"),
    "products/import-count": (
        QT_TRANSLATE_NOOP("products", "{n} products file"),
        QT_TRANSLATE_NOOP("products", "{n} products files"),
    ),
    "products/import-one": QT_TRANSLATE_NOOP("products", "Products file {file}"),
    "products/no-import": QT_TRANSLATE_NOOP("products", "No products file was found."),
    "products/no-import-hint": QT_TRANSLATE_NOOP(
        "products", "Put a CSV file on a stick, or into Documents or Downloads."
    ),
    "products/file": QT_TRANSLATE_NOOP("products", "File"),
    "products/folder": QT_TRANSLATE_NOOP("products", "Folder"),
    "products/import-foot": QT_TRANSLATE_NOOP("products", "Nothing changes before you say so"),
    "products/look-again": QT_TRANSLATE_NOOP("products", "Look again"),
    "products/read-this-file": QT_TRANSLATE_NOOP("products", "Read this file"),
    "products/stop-reading": QT_TRANSLATE_NOOP("products", "Stop reading"),
    "products/changes-title": QT_TRANSLATE_NOOP("products", "What would change"),
    "products/changes-count": (
        QT_TRANSLATE_NOOP("products", "{n} row to look at"),
        QT_TRANSLATE_NOOP("products", "{n} rows to look at"),
    ),
    "products/no-changes": QT_TRANSLATE_NOOP("products", "Every row can be used."),
    "products/no-changes-hint": QT_TRANSLATE_NOOP(
        "products", "No price and no VAT rate of a product changes."
    ),
    "products/row-or-code": QT_TRANSLATE_NOOP("products", "Row or code"),
    "products/what": QT_TRANSLATE_NOOP("products", "What happens"),
    "products/row-number": QT_TRANSLATE_NOOP("products", "Row {row}"),
    "products/row-refused": QT_TRANSLATE_NOOP("products", "Refused: {words}"),
    "products/row-warned": QT_TRANSLATE_NOOP("products", "Used, but: {words}"),
    "products/new-price": QT_TRANSLATE_NOOP("products", "{before} becomes {now}"),
    "products/new-vat": QT_TRANSLATE_NOOP("products", "VAT {before}% becomes {now}%"),
    "products/import-ask": QT_TRANSLATE_NOOP("products", "Use these products?"),
    "products/import-explained": QT_TRANSLATE_NOOP(
        "products", "They take the place of all products in use. The next scan finds them."
    ),
    "products/import-removes": (
        QT_TRANSLATE_NOOP(
            "products", "{n} product is not in this file: it cannot be sold any more."
        ),
        QT_TRANSLATE_NOOP(
            "products", "{n} products are not in this file: they cannot be sold any more."
        ),
    ),
    "products/import-new": QT_TRANSLATE_NOOP("products", "New"),
    "products/import-changed": QT_TRANSLATE_NOOP("products", "Changed"),
    "products/import-repriced": QT_TRANSLATE_NOOP("products", "New price or VAT"),
    "products/import-removed": QT_TRANSLATE_NOOP("products", "Removed"),
    "products/import-refused": QT_TRANSLATE_NOOP("products", "Rows refused"),
    "products/import-confirm": QT_TRANSLATE_NOOP("products", "Use these products"),
    "products/import-keep": QT_TRANSLATE_NOOP("products", "Keep products as they are"),
    # The right side
    "products/accepted": QT_TRANSLATE_NOOP("products", "Accepted"),
    "products/rejected": QT_TRANSLATE_NOOP("products", "Rejected"),
    "products/waiting": QT_TRANSLATE_NOOP("products", "Still to send"),
    "products/not-known": QT_TRANSLATE_NOOP("products", "not known"),
    "products/safe": QT_TRANSLATE_NOOP("products", "Safe:"),
    "products/next": QT_TRANSLATE_NOOP("products", "Next:"),
    "products/synchronise-now": QT_TRANSLATE_NOOP("products", "Synchronise now"),
    "products/pause": QT_TRANSLATE_NOOP("products", "Pause"),
    "products/resume": QT_TRANSLATE_NOOP("products", "Resume"),
    "products/start-again": QT_TRANSLATE_NOOP("products", "Start again from batch 1"),
    "products/not-now": QT_TRANSLATE_NOOP("products", "Not now"),
    "products/ask-title": QT_TRANSLATE_NOOP("products", "Send everything again?"),
    "products/ask-explained": QT_TRANSLATE_NOOP(
        "products",
        "CRM.COM gets every product once more. It changes nothing there, and takes its time.",
    ),
    "products/ask-confirm": QT_TRANSLATE_NOOP("products", "Send all {products} again"),
    "products/ask-keep": QT_TRANSLATE_NOOP("products", "Keep progress"),
}
