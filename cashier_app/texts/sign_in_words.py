"""The words of Sign in, of approvals, and of People in Settings."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

SIGN_IN: WordTable = {
    "sign-in/morning": QT_TRANSLATE_NOOP("sign-in", "Good morning"),
    "sign-in/afternoon": QT_TRANSLATE_NOOP("sign-in", "Good afternoon"),
    "sign-in/evening": QT_TRANSLATE_NOOP("sign-in", "Good evening"),
    "sign-in/place": QT_TRANSLATE_NOOP("sign-in", "{store} · Till {till}"),
    "sign-in/who": QT_TRANSLATE_NOOP("sign-in", "Who is working at this till?"),
    "sign-in/which-language": QT_TRANSLATE_NOOP("sign-in", "Which language?"),
    "sign-in/cashier": QT_TRANSLATE_NOOP("sign-in", "Cashier {name}"),
    "sign-in/last": QT_TRANSLATE_NOOP("sign-in", "Last signed in here"),
    "sign-in/other": QT_TRANSLATE_NOOP("sign-in", "Other cashier"),
    "sign-in/enter-number": QT_TRANSLATE_NOOP("sign-in", "Enter a number"),
    "sign-in/pin-for": QT_TRANSLATE_NOOP("sign-in", "PIN for {name}"),
    "sign-in/pin": QT_TRANSLATE_NOOP("sign-in", "PIN"),
    "sign-in/number-title": QT_TRANSLATE_NOOP("sign-in", "Cashier number"),
    "sign-in/digits": QT_TRANSLATE_NOOP("sign-in", "{n} digits"),
    "sign-in/products": (
        QT_TRANSLATE_NOOP("sign-in", "{n} product to sell"),
        QT_TRANSLATE_NOOP("sign-in", "{n} products to sell"),
    ),
    "sign-in/digits-typed": QT_TRANSLATE_NOOP("sign-in", "{typed} of {n} digits"),
    "sign-in/sign-in": QT_TRANSLATE_NOOP("sign-in", "Sign in"),
    "sign-in/next": QT_TRANSLATE_NOOP("sign-in", "Next"),
    "sign-in/not-yet": QT_TRANSLATE_NOOP("sign-in", "The PIN is not complete yet"),
    "sign-in/language-of": QT_TRANSLATE_NOOP("sign-in", "Language: {language}"),
    "sign-in/read-again": QT_TRANSLATE_NOOP("sign-in", "Read again"),
    "sign-in.unreadable": QT_TRANSLATE_NOOP(
        "sign-in",
        "The books do not say who works here. What was sold is safe. Close the till and start it "
        "again: it mends its books.",
    ),
    "sign-in.checking": QT_TRANSLATE_NOOP("sign-in", "Looking…"),
    "sign-in.wrong-pin": (
        QT_TRANSLATE_NOOP(
            "sign-in",
            "That PIN is not {name}'s. Nothing was changed. Try again, {n} try left.",
        ),
        QT_TRANSLATE_NOOP(
            "sign-in",
            "That PIN is not {name}'s. Nothing was changed. Try again, {n} tries left.",
        ),
    ),
    "sign-in.wait": QT_TRANSLATE_NOOP(
        "sign-in",
        "Too many wrong PINs. {name} can try again in {left}; others can sign in.",
    ),
    # Without the number: whoever typed her PIN here by mistake must not see it stand there.
    "sign-in.no-such-number": QT_TRANSLATE_NOOP(
        "sign-in", "Nobody here has this number. Check it and type it again."
    ),
    "sign-in.basket-kept": (
        QT_TRANSLATE_NOOP("sign-in", "{name}'s basket with {n} item is kept"),
        QT_TRANSLATE_NOOP("sign-in", "{name}'s basket with {n} items is kept"),
    ),
    "sign-in.some-basket-kept": (
        QT_TRANSLATE_NOOP("sign-in", "A basket with {n} item is kept"),
        QT_TRANSLATE_NOOP("sign-in", "A basket with {n} items is kept"),
    ),
    "sign-in.sale-kept": QT_TRANSLATE_NOOP("sign-in", "{name}'s sale {number} is kept as it is"),
    "sign-in.some-sale-kept": QT_TRANSLATE_NOOP("sign-in", "Sale {number} is kept as it is"),
    "scan.sign-in-first": QT_TRANSLATE_NOOP("sign-in", "Sign in first"),
    # Approval
    "approval/group": QT_TRANSLATE_NOOP("sign-in", "Supervisor approval"),
    "approval/number": QT_TRANSLATE_NOOP("sign-in", "Supervisor number"),
    "approval/pin": QT_TRANSLATE_NOOP("sign-in", "Supervisor PIN"),
    "approval/approve": QT_TRANSLATE_NOOP("sign-in", "Approve"),
    "approval/refuse": QT_TRANSLATE_NOOP("sign-in", "Do not approve"),
    "approval/not-yet": QT_TRANSLATE_NOOP("sign-in", "Number and PIN are not complete yet"),
    "approval.wrong-pin": (
        QT_TRANSLATE_NOOP("sign-in", "Number and PIN do not belong together. {n} try left."),
        QT_TRANSLATE_NOOP("sign-in", "Number and PIN do not belong together. {n} tries left."),
    ),
    "approval.wait": (
        QT_TRANSLATE_NOOP(
            "sign-in", "Too many wrong PINs. Wait {n} minute, or ask another supervisor."
        ),
        QT_TRANSLATE_NOOP(
            "sign-in", "Too many wrong PINs. Wait {n} minutes, or ask another supervisor."
        ),
    ),
    "approval.may-not": QT_TRANSLATE_NOOP("sign-in", "Number {number} may not approve this."),
    "approval.another-person": QT_TRANSLATE_NOOP("sign-in", "Somebody else has to approve this."),
    "approval.key-is-lost": QT_TRANSLATE_NOOP(
        "sign-in",
        "The key of all PINs is missing on this machine. Selling goes on; ask for new PINs.",
    ),
    "approval.verb.cancel-purchase": QT_TRANSLATE_NOOP("sign-in", "Cancel a purchase"),
    "approval.verb.return-goods": QT_TRANSLATE_NOOP("sign-in", "Take goods back"),
    "approval.verb.waive-debt": QT_TRANSLATE_NOOP("sign-in", "Waive what is owed"),
    "approval.verb.claim-purchase": QT_TRANSLATE_NOOP("sign-in", "Give a past sale to a customer"),
    "approval.verb.give-back": QT_TRANSLATE_NOOP("sign-in", "Give money back"),
    "approval.verb.change-price": QT_TRANSLATE_NOOP("sign-in", "Change a price"),
    "approval.verb.give-discount": QT_TRANSLATE_NOOP("sign-in", "Give a discount"),
    "approval.verb.open-drawer": QT_TRANSLATE_NOOP("sign-in", "Open the drawer"),
    "approval.verb.go-offline": QT_TRANSLATE_NOOP("sign-in", "Go offline"),
    "approval.verb.show-personal-data": QT_TRANSLATE_NOOP("sign-in", "Show personal data"),
    "approval.verb.open-settings": QT_TRANSLATE_NOOP("sign-in", "Open Settings"),
    "approval.verb.edit-quick-keys": QT_TRANSLATE_NOOP("sign-in", "Edit the quick keys"),
    "approval.verb.import-products": QT_TRANSLATE_NOOP("sign-in", "Import products"),
    "approval.verb.manage-people": QT_TRANSLATE_NOOP("sign-in", "Change who works here"),
    "approval.verb.export-journal": QT_TRANSLATE_NOOP("sign-in", "Save a copy of the journal"),
    "approval.verb.leave-till": QT_TRANSLATE_NOOP("sign-in", "Leave the till"),
}
