"""The words of changed prices and discounts, and what their presenter says."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

PRICES: WordTable = {
    "price/change-price": QT_TRANSLATE_NOOP("price", "Change price"),
    "price/give-discount": QT_TRANSLATE_NOOP("price", "Give discount"),
    "price/on-line": QT_TRANSLATE_NOOP("price", "This line"),
    "price/on-basket": QT_TRANSLATE_NOOP("price", "Whole basket"),
    "price/all-goods": QT_TRANSLATE_NOOP("price", "All goods"),
    "price/in-money": QT_TRANSLATE_NOOP("price", "Amount"),
    "price/in-per-cent": QT_TRANSLATE_NOOP("price", "Per cent"),
    "price/new-price": QT_TRANSLATE_NOOP("price", "New price"),
    "price/discount": QT_TRANSLATE_NOOP("price", "Discount"),
    "price/costs": QT_TRANSLATE_NOOP("price", "Now {before}"),
    "price/would-cost": QT_TRANSLATE_NOOP("price", "Now {before}, then {after}"),
    "price/too-much": QT_TRANSLATE_NOOP("price", "That is more than it costs"),
    "price/choose-reason": QT_TRANSLATE_NOOP("price", "Choose the reason to give it"),
    "price/type-first": QT_TRANSLATE_NOOP("price", "Type the figure first"),
    "price/reason": QT_TRANSLATE_NOOP("price", "Discount reason: {reason}"),
    "price/reason-damaged": QT_TRANSLATE_NOOP("price", "Damaged"),
    "price/reason-short-date": QT_TRANSLATE_NOOP("price", "Short date"),
    "price/reason-shelf-label": QT_TRANSLATE_NOOP("price", "Shelf label"),
    "price/reason-price-promise": QT_TRANSLATE_NOOP("price", "Price promise"),
    "price/reason-staff": QT_TRANSLATE_NOOP("price", "Staff"),
    "price/reason-goodwill": QT_TRANSLATE_NOOP("price", "Goodwill"),
    "price/shelf-price": QT_TRANSLATE_NOOP("price", "Shelf price"),
    "price/no-discount": QT_TRANSLATE_NOOP("price", "No discount"),
    "price/was": QT_TRANSLATE_NOOP("price", "{line} · was {price}"),
    "price/less": QT_TRANSLATE_NOOP("price", "{line} · less {amount}"),
    "price/goods-less": QT_TRANSLATE_NOOP("price", "{figure}, less {amount}"),
    "price.changed": QT_TRANSLATE_NOOP("price", "Price changed"),
    "price.discounted": QT_TRANSLATE_NOOP("price", "Discount given"),
    "price.taken-back": QT_TRANSLATE_NOOP("price", "The shelf’s price counts again"),
    "price.basket-changed": QT_TRANSLATE_NOOP(
        "price", "The basket changed meanwhile. Nothing was taken off. Ask again if need be."
    ),
}
