"""The words of quick keys that are edited, and what their presenter says."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

KEYS: WordTable = {
    "keys/page-short": QT_TRANSLATE_NOOP("keys", "Keys"),
    "keys/keys-before": QT_TRANSLATE_NOOP("keys", "Keys before"),
    "keys/more-keys": QT_TRANSLATE_NOOP("keys", "More keys"),
    "keys/first-page": QT_TRANSLATE_NOOP("keys", "These are the first ones"),
    "keys/last-page": QT_TRANSLATE_NOOP("keys", "These are the last ones"),
    "keys/edit-quick-keys": QT_TRANSLATE_NOOP("keys", "Edit quick keys"),
    "keys/hint": QT_TRANSLATE_NOOP(
        "keys", "Scan or search a product to add it. Tap a key to move, remove or regroup it."
    ),
    "keys/choose-first": QT_TRANSLATE_NOOP("keys", "Tap a key first"),
    "keys/move-key-back": QT_TRANSLATE_NOOP("keys", "Move back"),
    "keys/move-key-on": QT_TRANSLATE_NOOP("keys", "Move on"),
    "keys/remove-key": QT_TRANSLATE_NOOP("keys", "Remove key"),
    "keys/name-group": QT_TRANSLATE_NOOP("keys", "Name group"),
    "keys/keys-of-product-list": QT_TRANSLATE_NOOP("keys", "Keys of the list"),
    "keys/list-rules": QT_TRANSLATE_NOOP("keys", "These are the keys of the product list"),
    "keys/finish-editing": QT_TRANSLATE_NOOP("keys", "Finish editing"),
    "keys/group-name": QT_TRANSLATE_NOOP("keys", "Group name"),
    "keys/name-this-group": QT_TRANSLATE_NOOP("keys", "Name this group"),
    "keys/begin-group": QT_TRANSLATE_NOOP("keys", "Begin new group"),
    "keys/keep-name": QT_TRANSLATE_NOOP("keys", "Keep name"),
    "keys/key": QT_TRANSLATE_NOOP("keys", "Edit key {product}"),
    "keys.added": QT_TRANSLATE_NOOP("keys", "{product} is a quick key now"),
    "keys.has-one": QT_TRANSLATE_NOOP("keys", "{product} is a quick key already"),
}
