"""What is said in the top bar, about scans, and about printing."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

TILL_MESSAGES: WordTable = {
    "till.opening": QT_TRANSLATE_NOOP("till", "Opening the till…"),
    # Two facts in a row, such as a time and a count.
    "till.facts": QT_TRANSLATE_NOOP("till", "{said}, {next}"),
    "till.sale-cancelled": QT_TRANSLATE_NOOP("till", "Sale cancelled. Nothing is to be paid."),
    "till.sale-cancelled-give-back": QT_TRANSLATE_NOOP(
        "till", "Sale cancelled. Give back {amount}: cash in cash, cards on the terminal."
    ),
    "till.finished-before": QT_TRANSLATE_NOOP(
        "till", "Sale {number} is finished and kept. Change: {change}"
    ),
    "till.storage": QT_TRANSLATE_NOOP(
        "till",
        "The till could not write to its disk. What the screen shows is what was written. Try "
        "again; if it stays, call your supervisor.",
    ),
    "till.no-room": QT_TRANSLATE_NOOP(
        "till",
        "The disk of this till is full. What was sold is safe, and a sale that is open can be "
        "finished. No new sale can begin: call your supervisor.",
    ),
    "till.read-only": QT_TRANSLATE_NOOP(
        "till",
        "This till may not write to its disk. What was sold is safe. No sale can begin: call your "
        "supervisor.",
    ),
    "till.damaged": QT_TRANSLATE_NOOP(
        "till",
        "The books of this till are damaged. Close the till and open it again: it restores them "
        "by itself. If this comes back, call your supervisor.",
    ),
    "till.damaged-baskets": QT_TRANSLATE_NOOP(
        "till",
        "The baskets kept on this till were damaged. What was not paid yet has to be scanned "
        "again, parked baskets too. What was sold is safe; tell your supervisor.",
    ),
    "till.damaged-keys": QT_TRANSLATE_NOOP(
        "till",
        "The quick keys arranged on this till were damaged. Those of the products file are shown. "
        "Go on selling, and tell your supervisor.",
    ),
    "till.damaged-unknown": QT_TRANSLATE_NOOP(
        "till",
        "The list of unknown products was damaged and begins anew. Go on selling, and tell your "
        "supervisor.",
    ),
    "till.newer-books": QT_TRANSLATE_NOOP(
        "till",
        "A newer Cashier wrote the books of this till. What was sold is safe. No sale can begin "
        "until that Cashier is installed again: call your supervisor.",
    ),
    "till.books-restored": QT_TRANSLATE_NOOP(
        "till",
        "The books of this till were damaged and have been restored. No sale is missing. Go on "
        "selling, and tell your supervisor.",
    ),
    "till.books-incomplete": QT_TRANSLATE_NOOP(
        "till",
        "The books of this till were damaged and have been restored, but the last steps are "
        "missing. You can sell; keep the last receipts and call your supervisor.",
    ),
    "till.books-new": QT_TRANSLATE_NOOP(
        "till",
        "The books of this till were damaged and nothing of them could be read. They are kept, "
        "and new ones were begun. You can sell; call your supervisor.",
    ),
    "till.books-set-back": QT_TRANSLATE_NOOP(
        "till",
        "The books of this till are older than they were: an older copy was put back. Receipt "
        "numbers go on behind the last one known. You can sell; call your supervisor.",
    ),
    "till.books-tampered": QT_TRANSLATE_NOOP(
        "till",
        "The books of this till were changed or damaged (row {row}). What is kept beside them is "
        "safe. Close the till and open it again: it restores them. Tell your supervisor.",
    ),
    "till.offline": QT_TRANSLATE_NOOP("till", "CRM.COM does not answer. Selling goes on."),
    "till.incident": QT_TRANSLATE_NOOP(
        "till",
        "Something unexpected happened. What was recorded is safe. Try again. Incident {incident}",
    ),
    "connection.last-answer": QT_TRANSLATE_NOOP("till", "CRM.COM last answered at {time}"),
    "connection.need-a-person": QT_TRANSLATE_NOOP(
        "till",
        "CRM.COM answers. Your decision is needed: {what}. See Purchases, Waiting to be sent.",
    ),
    "connection.connected": QT_TRANSLATE_NOOP("till", "Connected"),
    "connection.not-secure": QT_TRANSLATE_NOOP(
        "till",
        "The line to CRM.COM is not secure. Nothing is sent. Selling goes on offline; call "
        "your supervisor.",
    ),
    "connection.no-key": QT_TRANSLATE_NOOP(
        "till",
        "There is no API key on this till. Selling goes on offline.",
    ),
    "connection.key-refused": QT_TRANSLATE_NOOP(
        "till",
        "CRM.COM does not accept the API key. Selling goes on offline; call your supervisor.",
    ),
    "printer.ready": QT_TRANSLATE_NOOP("till", "Printer ready"),
    "printer.paper-low": QT_TRANSLATE_NOOP("till", "The paper roll is nearly empty"),
    "printer.printing": QT_TRANSLATE_NOOP("till", "Printing"),
    "printer.out-of-paper": QT_TRANSLATE_NOOP("till", "Out of paper"),
    "printer.cover-open": QT_TRANSLATE_NOOP("till", "Printer cover open"),
    "printer.offline": QT_TRANSLATE_NOOP("till", "Printer switched offline"),
    "printer.not-reachable": QT_TRANSLATE_NOOP("till", "Printer not reachable"),
    "printer.not-known": QT_TRANSLATE_NOOP("till", "Printer state not known"),
    "printer.left-over": (
        QT_TRANSLATE_NOOP(
            "till", "{n} receipt of an earlier day was not printed. Purchases prints it again."
        ),
        QT_TRANSLATE_NOOP(
            "till", "{n} receipts of earlier days were not printed. Purchases prints them again."
        ),
    ),
    "printer.none": QT_TRANSLATE_NOOP("till", "No printer"),
    "scan.change-basket-to-add": QT_TRANSLATE_NOOP(
        "till",
        "Change basket to add it. {product} was not added.",
    ),
    "scan.added": QT_TRANSLATE_NOOP("till", "Added to the basket"),
    "scan.customer-of-sale": QT_TRANSLATE_NOOP("till", "Customer is now {customer}"),
    "scan.nothing-found": QT_TRANSLATE_NOOP("till", "Nothing found for {code}. Nothing was added."),
    "scan.receipt": QT_TRANSLATE_NOOP(
        "till",
        "That is the code of receipt {number}. Nothing was added.",
    ),
    "scan.card-number": QT_TRANSLATE_NOOP(
        "till",
        "That looks like the number of a payment card. It was not read, and nothing of it is kept. "
        "Payment cards belong on the card terminal.",
    ),
    "scan.customer-not-changed": QT_TRANSLATE_NOOP(
        "till",
        "The customer of this sale was not changed.",
    ),
    "scan.money-was-taken": QT_TRANSLATE_NOOP(
        "till",
        "Money was taken already. The customer was not changed.",
    ),
    "scan.membership-ended": QT_TRANSLATE_NOOP(
        "till",
        "Membership ended. Nothing was changed. Ask for another card.",
    ),
    "scan.membership-ended-on": QT_TRANSLATE_NOOP(
        "till",
        "Membership ended on {date}. Nothing was changed. Ask for another card.",
    ),
    "scan.no-such-card": QT_TRANSLATE_NOOP(
        "till",
        "No customer has this card. Nothing was changed. {words}",
    ),
    "scan.not-active": QT_TRANSLATE_NOOP(
        "till",
        "This card is known, but not active. Nothing was changed. Ask for another card or the "
        "phone number.",
    ),
    "scan.not-verified": QT_TRANSLATE_NOOP(
        "till",
        "This card is known, but the customer has not confirmed it yet. Nothing was changed. Ask "
        "for the phone number.",
    ),
    "scan.card-kept": QT_TRANSLATE_NOOP(
        "till",
        "CRM.COM does not answer. The card is kept with the sale and checked when it is sent.",
    ),
    "receipt.saved": QT_TRANSLATE_NOOP("till", "Saved: {where}"),
    "receipt.not-saved": QT_TRANSLATE_NOOP(
        "till", "The receipt could not be saved. The sale is safe; look whether the disk is full."
    ),
    "receipt.gift-printing": QT_TRANSLATE_NOOP("till", "Printing the gift receipt…"),
    "receipt.gift-printed": QT_TRANSLATE_NOOP("till", "The gift receipt is printed"),
    "receipt.gift-not-printed": QT_TRANSLATE_NOOP(
        "till",
        "The gift receipt is not printed yet. It prints by itself when the printer is well.",
    ),
    "receipt.gift-unknown": QT_TRANSLATE_NOOP(
        "till", "It is not known whether the gift receipt was printed. Look at the printer."
    ),
    "receipt.gift-no-printer": QT_TRANSLATE_NOOP("till", "There is no printer on this till"),
    "receipt.recorded": QT_TRANSLATE_NOOP("till", "Receipt {number}, recorded by CRM.COM"),
    "receipt.kept": QT_TRANSLATE_NOOP("till", "Receipt {number}, kept on this till, sent later"),
    "receipt.awaited": QT_TRANSLATE_NOOP("till", "Receipt {number}, answer of CRM.COM awaited"),
    "receipt.refused": QT_TRANSLATE_NOOP("till", "Receipt {number}, refused by CRM.COM"),
    "receipt.cancelled": QT_TRANSLATE_NOOP("till", "Receipt {number}, cancelled since"),
    "receipt.returned": QT_TRANSLATE_NOOP("till", "Receipt {number}, partly returned since"),
    "receipt.without-reward": QT_TRANSLATE_NOOP("till", "Receipt {number}, sold without reward"),
    "receipt.no-customer": QT_TRANSLATE_NOOP("till", "Receipt {number}"),
    "print.trouble.out-of-paper": QT_TRANSLATE_NOOP("till", "The receipt is not printed: no paper"),
    "print.trouble.cover-open": QT_TRANSLATE_NOOP(
        "till",
        "The receipt is not printed: the cover is open",
    ),
    "print.trouble.not-reachable": QT_TRANSLATE_NOOP(
        "till",
        "The receipt is not printed: the printer does not answer",
    ),
    "print.trouble.half-printed": QT_TRANSLATE_NOOP("till", "The receipt was not printed whole"),
    "print.trouble.unknown": QT_TRANSLATE_NOOP(
        "till",
        "It is not known whether the receipt was printed",
    ),
    "print.safe.recorded": QT_TRANSLATE_NOOP(
        "till",
        "the sale, the payment and the reward are recorded.",
    ),
    "print.safe.kept": QT_TRANSLATE_NOOP("till", "the sale and the payment are kept on this till."),
    "print.next.out-of-paper": QT_TRANSLATE_NOOP(
        "till",
        "put in a new roll and close the cover; it prints by itself.",
    ),
    "print.next.cover-open": QT_TRANSLATE_NOOP("till", "close the cover; it prints by itself."),
    "print.next.not-reachable": QT_TRANSLATE_NOOP(
        "till",
        "check the printer and its cable; it prints by itself.",
    ),
    "print.next.half-printed": QT_TRANSLATE_NOOP(
        "till",
        "throw the piece away; the whole receipt is printed again.",
    ),
    "print.next.unknown": QT_TRANSLATE_NOOP(
        "till",
        "look at the printer; press Print again if there is no receipt.",
    ),
}
