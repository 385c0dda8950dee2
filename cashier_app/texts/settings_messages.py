"""What the presenter of Settings says: beside a button in a word or two, in the bar whole."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

SETTINGS_MESSAGES: WordTable = {
    # Test connection
    "settings.line.testing": QT_TRANSLATE_NOOP("settings", "Asking CRM.COM…"),
    "settings.line.works": QT_TRANSLATE_NOOP("settings", "Works. Answered in {n} ms."),
    "settings.line.works.whole": QT_TRANSLATE_NOOP(
        "settings",
        "Address, security, key and clock are right. Type a test card's number to check the "
        "unit, too.",
    ),
    "settings.line.unit-works": QT_TRANSLATE_NOOP("settings", "Works, also for this unit."),
    "settings.line.unit-works.whole": QT_TRANSLATE_NOOP(
        "settings", "The card is found and the unit takes a basket. Nothing was recorded."
    ),
    "settings.line.unit-refused": QT_TRANSLATE_NOOP("settings", "The unit is refused"),
    "settings.line.unit-refused.whole": QT_TRANSLATE_NOOP(
        "settings",
        "CRM.COM refuses a basket of this unit. Nothing was recorded. Check the CRM.COM unit "
        "with the operator. {words}",
    ),
    "settings.line.card-not-found": QT_TRANSLATE_NOOP("settings", "No customer has this card"),
    "settings.line.card-not-found.whole": QT_TRANSLATE_NOOP(
        "settings",
        "The connection works, but CRM.COM finds no customer for this card. Check its number. "
        "{words}",
    ),
    "settings.line.clock-behind": QT_TRANSLATE_NOOP("settings", "The clock is behind"),
    "settings.line.clock-behind.whole": QT_TRANSLATE_NOOP(
        "settings",
        "The connection works, but this computer's clock is {n} s behind CRM.COM's. Receipts go "
        "by it: set it, and let the system keep it.",
    ),
    "settings.line.clock-ahead": QT_TRANSLATE_NOOP("settings", "The clock is ahead"),
    "settings.line.clock-ahead.whole": QT_TRANSLATE_NOOP(
        "settings",
        "The connection works, but this computer's clock is {n} s ahead of CRM.COM's. Receipts "
        "go by it: set it, and let the system keep it.",
    ),
    "settings.line.name-not-known": QT_TRANSLATE_NOOP("settings", "No such address"),
    "settings.line.name-not-known.whole": QT_TRANSLATE_NOOP(
        "settings",
        "No computer is known by this name. Selling goes on offline. Check the address and the "
        "network cable.",
    ),
    "settings.line.nobody-there": QT_TRANSLATE_NOOP("settings", "Nobody answers there"),
    "settings.line.nobody-there.whole": QT_TRANSLATE_NOOP(
        "settings",
        "Nobody listens at this address. Selling goes on offline. Check the address, or ask the "
        "operator whether CRM.COM is up.",
    ),
    "settings.line.by-hand": QT_TRANSLATE_NOOP("settings", "Offline by hand"),
    "settings.line.by-hand.whole": QT_TRANSLATE_NOOP(
        "settings",
        "This till is offline by hand, so nothing was asked. Go online in Waiting to be sent, then "
        "test again.",
    ),
    "settings.line.no-answer": QT_TRANSLATE_NOOP("settings", "No answer"),
    "settings.line.no-answer.whole": QT_TRANSLATE_NOOP(
        "settings",
        "No answer from this address. Selling goes on offline. Check the address and the network "
        "cable.",
    ),
    "settings.line.not-reachable": QT_TRANSLATE_NOOP("settings", "Not reachable"),
    "settings.line.not-reachable.whole": QT_TRANSLATE_NOOP(
        "settings",
        "This address cannot be reached. Selling goes on offline. Check the address and the "
        "network cable.",
    ),
    "settings.line.line-broke": QT_TRANSLATE_NOOP("settings", "The line broke"),
    "settings.line.line-broke.whole": QT_TRANSLATE_NOOP(
        "settings",
        "The line breaks before an answer is there. Selling goes on offline. A firewall or proxy "
        "may stand in between.",
    ),
    "settings.line.unknown-authority": QT_TRANSLATE_NOOP("settings", "Not secure"),
    "settings.line.unknown-authority.whole": QT_TRANSLATE_NOOP(
        "settings",
        "Nobody this computer trusts vouches for this address: somebody may be in the way. "
        "Nothing was sent. Ask the operator; an authority of its own is named in the settings "
        "file.",
    ),
    "settings.line.expired": QT_TRANSLATE_NOOP("settings", "Not secure: certificate expired"),
    "settings.line.expired.whole": QT_TRANSLATE_NOOP(
        "settings",
        "The certificate of this address has run out, or the clock of this computer is wrong. "
        "Nothing was sent. Check the clock, then tell the operator.",
    ),
    "settings.line.not-yet-valid": QT_TRANSLATE_NOOP("settings", "Not secure: not yet valid"),
    "settings.line.not-yet-valid.whole": QT_TRANSLATE_NOOP(
        "settings",
        "The certificate of this address is not valid yet, or the clock of this computer is "
        "wrong. Nothing was sent. Check the clock, then tell the operator.",
    ),
    "settings.line.another-host": QT_TRANSLATE_NOOP("settings", "Not secure: another host"),
    "settings.line.another-host.whole": QT_TRANSLATE_NOOP(
        "settings",
        "The certificate is for another address: somebody may be in the way. Nothing was sent. "
        "Check the address, and if it is right, tell the operator.",
    ),
    "settings.line.not-secure": QT_TRANSLATE_NOOP("settings", "Not secure"),
    "settings.line.not-secure.whole": QT_TRANSLATE_NOOP(
        "settings",
        "This address does not speak as securely as it has to: somebody may be in the way. "
        "Nothing was sent. Check the address, and if it is right, tell the operator.",
    ),
    "settings.line.not-crmcom": QT_TRANSLATE_NOOP("settings", "This is not CRM.COM"),
    "settings.line.not-crmcom.whole": QT_TRANSLATE_NOOP(
        "settings",
        "Something answers at this address, but not as CRM.COM does. Check the address: it ends "
        "with /crmapi/rest/v2.",
    ),
    "settings.line.no-key": QT_TRANSLATE_NOOP("settings", "Answers, needs a key"),
    "settings.line.no-key.whole": QT_TRANSLATE_NOOP(
        "settings", "CRM.COM answers at this address. To sign in it needs an API key: type it."
    ),
    "settings.line.key-refused": QT_TRANSLATE_NOOP("settings", "Key refused"),
    "settings.line.key-refused.whole": QT_TRANSLATE_NOOP(
        "settings",
        "CRM.COM does not accept this key. Nothing was changed. Check that it was copied whole, "
        "or ask for a new one. {words}",
    ),
    "settings.line.refused": QT_TRANSLATE_NOOP("settings", "CRM.COM refuses"),
    "settings.line.refused.whole": QT_TRANSLATE_NOOP(
        "settings", "CRM.COM answers and refuses. Nothing was changed. {words}"
    ),
    "settings.line.ca-file": QT_TRANSLATE_NOOP("settings", "The certificate file is none"),
    "settings.line.ca-file.whole": QT_TRANSLATE_NOOP(
        "settings", "The file named by ca_file in the settings holds no certificate. {words}"
    ),
    # Print test page
    "settings.page.printing": QT_TRANSLATE_NOOP("settings", "Printing…"),
    "settings.page.printed": QT_TRANSLATE_NOOP("settings", "Printed"),
    "settings.page.unknown": QT_TRANSLATE_NOOP("settings", "The printer does not say"),
    "settings.page.look": QT_TRANSLATE_NOOP(
        "settings", "Look at the page: it shows letters, columns, the code, and the drawer."
    ),
    "settings.page.half": QT_TRANSLATE_NOOP("settings", "Not printed whole"),
    "settings.page.half.whole": QT_TRANSLATE_NOOP(
        "settings", "The page was not printed whole. Look at the printer, then try again."
    ),
    "settings.printer.out-of-paper": QT_TRANSLATE_NOOP("settings", "Out of paper"),
    "settings.printer.out-of-paper.whole": QT_TRANSLATE_NOOP(
        "settings", "Nothing was printed: the paper is out. Put in a new roll, then try again."
    ),
    "settings.printer.cover-open": QT_TRANSLATE_NOOP("settings", "Cover open"),
    "settings.printer.cover-open.whole": QT_TRANSLATE_NOOP(
        "settings", "Nothing was printed: the cover is open. Close it, then try again."
    ),
    "settings.printer.offline": QT_TRANSLATE_NOOP("settings", "Printer is offline"),
    "settings.printer.offline.whole": QT_TRANSLATE_NOOP(
        "settings", "Nothing was printed: the printer is switched offline at its own button."
    ),
    "settings.printer.not-reachable": QT_TRANSLATE_NOOP("settings", "Not reachable"),
    "settings.printer.not-reachable.whole": QT_TRANSLATE_NOOP(
        "settings",
        "The printer cannot be reached. Sales go on without paper. Check that it is on, its "
        "cable, and its address.",
    ),
    "settings.printer.not-known": QT_TRANSLATE_NOOP("settings", "State not known"),
    "settings.printer.not-known.whole": QT_TRANSLATE_NOOP(
        "settings", "The printer did not take the page and does not say why. Look at it."
    ),
    "settings.printer.none": QT_TRANSLATE_NOOP("settings", "No printer is chosen"),
    "settings.printer.none.whole": QT_TRANSLATE_NOOP(
        "settings", "No printer is chosen yet. Choose one from the list."
    ),
    # Try scanner
    "settings.scanner.scan": QT_TRANSLATE_NOOP(
        "settings", "Scan this code, and the till knows how the scanner sends codes."
    ),
    # Anything that could not be tried
    "settings.trial.wrong": QT_TRANSLATE_NOOP("settings", "A field is wrong"),
    "settings.trial.failed": QT_TRANSLATE_NOOP("settings", "It could not be tried"),
    "settings.trial.failed.whole": QT_TRANSLATE_NOOP(
        "settings", "It could not be tried. Nothing was changed. The log says why."
    ),
    # Saving
    "settings.saved": QT_TRANSLATE_NOOP("settings", "Saved. It holds from now on."),
    "settings.saved-for-later": QT_TRANSLATE_NOOP(
        "settings",
        "Saved. A new look, printer, scanner or key holds from now on; the rest when the till is "
        "opened again. The sale in work is not touched.",
    ),
    "settings.copy.saving": QT_TRANSLATE_NOOP("settings", "Saving…"),
    "settings.copy.saved": QT_TRANSLATE_NOOP("settings", "Saved"),
    "settings.copy.saved.whole": QT_TRANSLATE_NOOP(
        "settings", "A list of the sales and one of who did what are in {folder}."
    ),
    "settings.copy.not-saved": QT_TRANSLATE_NOOP("settings", "Not saved"),
    "settings.copy.not-saved.whole": QT_TRANSLATE_NOOP(
        "settings",
        "The copy could not be written; the journal is as it was. Make room on the disk, then save "
        "it again.",
    ),
    "settings.reason.wrong": QT_TRANSLATE_NOOP("settings", "A field is wrong"),
    "settings.reason.nothing-new": QT_TRANSLATE_NOOP("settings", "Nothing was changed"),
    "settings.reason.unsettled": (
        QT_TRANSLATE_NOOP("settings", "{n} step belongs to the old address: finish it first"),
        QT_TRANSLATE_NOOP("settings", "{n} steps belong to the old address: finish them first"),
    ),
    "settings.reason.needs-key": QT_TRANSLATE_NOOP(
        "settings", "Another address needs its own API key: type it"
    ),
    "settings.no-keyring": QT_TRANSLATE_NOOP(
        "settings",
        "This machine has no safe place for an API key, so none is stored. Sign in to the desktop "
        "of this user, or ask who set this machine up. Selling goes on offline.",
    ),
    "settings.not-saved.others": QT_TRANSLATE_NOOP(
        "settings",
        "Nothing was saved: something else in the settings file is wrong. cashier-app doctor "
        "says what.",
    ),
    "settings.not-saved.key": QT_TRANSLATE_NOOP(
        "settings",
        "This cannot be an API key, so nothing was saved. Check that only the key was typed.",
    ),
    "settings.not-saved.key-too-long": QT_TRANSLATE_NOOP(
        "settings",
        "The key is too long: the keyring of a computer takes 1,280 characters at most. Nothing "
        "was saved. Check that only the key was typed, or ask for a shorter one.",
    ),
    "settings.not-saved.disk": QT_TRANSLATE_NOOP(
        "settings",
        "The settings file could not be written. It is as it was. Ask who set this machine up.",
    ),
}
