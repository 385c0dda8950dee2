"""The words of the top bar and of the Menu that unfolds from it on a small screen."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

TOP_BAR: WordTable = {
    "top-bar/product": QT_TRANSLATE_NOOP("top-bar", "Cashier"),
    "top-bar/menu": QT_TRANSLATE_NOOP("top-bar", "Menu"),
    "top-bar/sale": QT_TRANSLATE_NOOP("top-bar", "Sale"),
    "top-bar/purchases": QT_TRANSLATE_NOOP("top-bar", "Purchases"),
    "top-bar/products": QT_TRANSLATE_NOOP("top-bar", "Products"),
    "top-bar/settings": QT_TRANSLATE_NOOP("top-bar", "Settings"),
    "top-bar/connection": QT_TRANSLATE_NOOP("top-bar", "Connection"),
    "top-bar/connected": QT_TRANSLATE_NOOP("top-bar", "Connected"),
    "top-bar/offline": QT_TRANSLATE_NOOP("top-bar", "Offline"),
    "top-bar/queued": QT_TRANSLATE_NOOP("top-bar", "queued"),
    "top-bar/offline-queued": (
        QT_TRANSLATE_NOOP("top-bar", "Offline, {n} purchase queued"),
        QT_TRANSLATE_NOOP("top-bar", "Offline, {n} purchases queued"),
    ),
    "top-bar/awaited": QT_TRANSLATE_NOOP("top-bar", "Answer awaited"),
    "top-bar/not-secure": QT_TRANSLATE_NOOP("top-bar", "Not secure"),
    "top-bar/no-key": QT_TRANSLATE_NOOP("top-bar", "No API key"),
    "top-bar/key-refused": QT_TRANSLATE_NOOP("top-bar", "API key refused"),
    "top-bar/printer": QT_TRANSLATE_NOOP("top-bar", "Printer"),
    "top-bar/printer-ready": QT_TRANSLATE_NOOP("top-bar", "Printer ready"),
    "top-bar/ready": QT_TRANSLATE_NOOP("top-bar", "Ready"),
    "top-bar/printing": QT_TRANSLATE_NOOP("top-bar", "Printing"),
    "top-bar/out-of-paper": QT_TRANSLATE_NOOP("top-bar", "Out of paper"),
    "top-bar/cover-open": QT_TRANSLATE_NOOP("top-bar", "Cover open"),
    "top-bar/printer-not-reachable": QT_TRANSLATE_NOOP("top-bar", "Printer not reachable"),
    "top-bar/not-reachable": QT_TRANSLATE_NOOP("top-bar", "Not reachable"),
    "top-bar/printer-not-known": QT_TRANSLATE_NOOP("top-bar", "Printer state not known"),
    "top-bar/not-known": QT_TRANSLATE_NOOP("top-bar", "State not known"),
    "top-bar/no-printer": QT_TRANSLATE_NOOP("top-bar", "No printer"),
    "top-bar/time": QT_TRANSLATE_NOOP("top-bar", "Time: {time}"),
    "top-bar/lock": QT_TRANSLATE_NOOP("top-bar", "Lock"),
    "top-bar/no-people": QT_TRANSLATE_NOOP("top-bar", "No cashier signs in on this till yet"),
}
