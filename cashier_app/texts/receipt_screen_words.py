"""The fixed words of the Receipt screen; what its presenter says is in `till_messages.py`."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

RECEIPT_SCREEN: WordTable = {
    "receipt/preview": QT_TRANSLATE_NOOP("receipt", "Receipt preview"),
    "receipt/done": QT_TRANSLATE_NOOP("receipt", "Sale done"),
    "receipt/give-change": QT_TRANSLATE_NOOP("receipt", "Give change"),
    # Reward
    "receipt/earned": QT_TRANSLATE_NOOP("receipt", "Earned"),
    "receipt/customer-earned": QT_TRANSLATE_NOOP("receipt", "{name} earned"),
    "receipt/not-known": QT_TRANSLATE_NOOP("receipt", "not known"),
    "receipt/wallet": QT_TRANSLATE_NOOP("receipt", "Wallet"),
    "receipt/wallet-now": QT_TRANSLATE_NOOP("receipt", "Wallet now {amount}"),
    "receipt/wallet-being-read": QT_TRANSLATE_NOOP("receipt", "Wallet: being read"),
    "receipt/wallet-not-known": QT_TRANSLATE_NOOP("receipt", "Wallet: not known"),
    "receipt/follows-later": QT_TRANSLATE_NOOP("receipt", "Reward follows later"),
    "receipt/follows-later-line": QT_TRANSLATE_NOOP(
        "receipt", "It is confirmed as soon as CRM.COM answers"
    ),
    "receipt/refused": QT_TRANSLATE_NOOP("receipt", "No reward so far"),
    "receipt/refused-line": QT_TRANSLATE_NOOP(
        "receipt", "The sale is paid. Decide in Waiting to be sent"
    ),
    "receipt/crm-said": QT_TRANSLATE_NOOP("receipt", "CRM.COM said: {words}"),
    "receipt/without-reward": QT_TRANSLATE_NOOP("receipt", "Without reward"),
    "receipt/without-reward-line": QT_TRANSLATE_NOOP("receipt", "Nothing is earned on this sale"),
    # Printing
    "receipt/printer-state": QT_TRANSLATE_NOOP("receipt", "Printer state: {state}"),
    "receipt/printing": QT_TRANSLATE_NOOP("receipt", "Printing…"),
    "receipt/printed": QT_TRANSLATE_NOOP("receipt", "Receipt printed"),
    "receipt/printed-at": QT_TRANSLATE_NOOP("receipt", "{printer}, {time}"),
    "receipt/no-printer": QT_TRANSLATE_NOOP("receipt", "No printer"),
    "receipt/no-printer-line": QT_TRANSLATE_NOOP("receipt", "The receipt is kept on this till"),
    "receipt/safe": QT_TRANSLATE_NOOP("receipt", "Safe:"),
    "receipt/next": QT_TRANSLATE_NOOP("receipt", "Next:"),
    # What to press next
    "receipt/print-again": QT_TRANSLATE_NOOP("receipt", "Print again"),
    "receipt/gift": QT_TRANSLATE_NOOP("receipt", "Gift receipt"),
    "receipt/picture": QT_TRANSLATE_NOOP("receipt", "picture"),
    "receipt/save-picture": QT_TRANSLATE_NOOP("receipt", "Save receipt as picture"),
    "receipt/pdf": QT_TRANSLATE_NOOP("receipt", "PDF"),
    "receipt/save-pdf": QT_TRANSLATE_NOOP("receipt", "Save receipt as PDF"),
    "receipt/new-sale": QT_TRANSLATE_NOOP("receipt", "New sale"),
    "receipt/print-later": QT_TRANSLATE_NOOP("receipt", "New sale, print later"),
    "receipt/scan-next": QT_TRANSLATE_NOOP("receipt", "Scanning a product starts the next sale"),
}
