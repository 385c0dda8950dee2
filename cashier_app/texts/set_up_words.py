"""What the first set-up says. Its fields have the words of Settings and of People."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

SET_UP: WordTable = {
    "set-up/title": QT_TRANSLATE_NOOP("set-up", "Set up this till"),
    "set-up/steps": QT_TRANSLATE_NOOP("set-up", "Set-up steps"),
    "set-up/step": QT_TRANSLATE_NOOP("set-up", "Step {number} of {all}: {name}"),
    "set-up/step-done": QT_TRANSLATE_NOOP("set-up", "{name}, done"),
    # The steps
    "set-up/store": QT_TRANSLATE_NOOP("set-up", "Store"),
    "set-up/crm-com": QT_TRANSLATE_NOOP("set-up", "CRM.COM"),
    "set-up/unit": QT_TRANSLATE_NOOP("set-up", "Unit"),
    "set-up/printer": QT_TRANSLATE_NOOP("set-up", "Printer"),
    "set-up/products": QT_TRANSLATE_NOOP("set-up", "Products"),
    "set-up/scanner": QT_TRANSLATE_NOOP("set-up", "Scanner"),
    "set-up/supervisor": QT_TRANSLATE_NOOP("set-up", "Supervisor"),
    # What each is for
    "set-up/store-why": QT_TRANSLATE_NOOP(
        "set-up",
        "This stands on every receipt. Site code and till number make the number of each sale: "
        "no two tills may have both the same.",
    ),
    "set-up/crm-com-why": QT_TRANSLATE_NOOP(
        "set-up",
        "The address and the API key come from whoever runs CRM.COM for you. The key goes into "
        "this computer's keyring and is never shown again.",
    ),
    "set-up/unit-why": QT_TRANSLATE_NOOP(
        "set-up",
        "The code of this shop's unit at CRM.COM, and its release. With the number of a test card "
        "the test shows whether both are right; nothing is recorded.",
    ),
    "set-up/printer-why": QT_TRANSLATE_NOOP(
        "set-up", "Choose the receipt printer and print a test page. A till sells without one, too."
    ),
    "set-up/products-why": QT_TRANSLATE_NOOP(
        "set-up",
        "A CSV file with your products. Put it on a USB stick, or into Documents or Downloads of "
        "this computer.",
    ),
    "set-up/scanner-why": QT_TRANSLATE_NOOP(
        "set-up",
        "Scan this code: the till learns how your scanner sends codes. Then scan a customer's "
        "card, so that the till knows your cards.",
    ),
    "set-up/supervisor-why": QT_TRANSLATE_NOOP(
        "set-up",
        "She may change settings, cancel purchases and let others sign in. Without anybody the "
        "till asks nobody who works at it.",
    ),
    # Controls
    "set-up/language": QT_TRANSLATE_NOOP("set-up", "Choose language"),
    "set-up/next": QT_TRANSLATE_NOOP("set-up", "Next step"),
    "set-up/skip": QT_TRANSLATE_NOOP("set-up", "Skip this step"),
    "set-up/nothing-to-skip": QT_TRANSLATE_NOOP("set-up", "This is the last step"),
    "set-up/previous": QT_TRANSLATE_NOOP("set-up", "Previous step"),
    "set-up/nothing-before": QT_TRANSLATE_NOOP("set-up", "This is the first step"),
    "set-up/finish": QT_TRANSLATE_NOOP("set-up", "Finish set-up"),
    "set-up/import": QT_TRANSLATE_NOOP("set-up", "Import products file"),
    "set-up/import-one": QT_TRANSLATE_NOOP("set-up", "Import products file {file}"),
    "set-up/look-again": QT_TRANSLATE_NOOP("set-up", "Look again"),
    "set-up/no-files": QT_TRANSLATE_NOOP("set-up", "No products file was found."),
    "set-up/files": QT_TRANSLATE_NOOP("set-up", "Products files"),
    "set-up/scan": QT_TRANSLATE_NOOP("set-up", "Scan the test code"),
    "set-up/person-number": QT_TRANSLATE_NOOP("set-up", "Person number"),
    "set-up/person-name": QT_TRANSLATE_NOOP("set-up", "Person name"),
    "set-up/pin": QT_TRANSLATE_NOOP("set-up", "New supervisor PIN"),
    "set-up/repeat": QT_TRANSLATE_NOOP("set-up", "Repeat PIN"),
    "set-up/still-missing": QT_TRANSLATE_NOOP("set-up", "Still needed: {names}"),
    # How it went
    "set-up.missing": QT_TRANSLATE_NOOP("set-up", "Something that the till needs is missing"),
    "set-up.loading": QT_TRANSLATE_NOOP("set-up", "Loading…"),
    "set-up.loaded": (
        QT_TRANSLATE_NOOP("set-up", "{n} product is loaded"),
        QT_TRANSLATE_NOOP("set-up", "{n} products are loaded"),
    ),
    "set-up.loaded-some": (
        QT_TRANSLATE_NOOP("set-up", "{n} product is loaded, rows refused: {refused}"),
        QT_TRANSLATE_NOOP("set-up", "{n} products are loaded, rows refused: {refused}"),
    ),
    "set-up.loaded-some.whole": QT_TRANSLATE_NOOP(
        "set-up",
        "Correct these rows and import the file again, now or later. They are listed in {file}",
    ),
    "set-up.not-loaded": QT_TRANSLATE_NOOP("set-up", "Nothing was loaded"),
    "set-up.not-loaded.whole": QT_TRANSLATE_NOOP("set-up", "Nothing was loaded. {words}"),
    "set-up.not-loaded.disk": QT_TRANSLATE_NOOP(
        "set-up",
        "Nothing was loaded: the till could not write to its disk. Ask who set this machine up.",
    ),
    "set-up.another-code": QT_TRANSLATE_NOOP(
        "set-up", "That was another code. Scan the one on this screen."
    ),
    "set-up.no-card": QT_TRANSLATE_NOOP(
        "set-up",
        "Goods or payment cards could have that code, so it is no customer's card. Scan another "
        "card, or write the codes of your cards into Settings, More settings.",
    ),
    "set-up.cards-known": QT_TRANSLATE_NOOP(
        "set-up",
        "Codes that begin with {start} and have {n} characters are customers' cards now.",
    ),
    "set-up.another-layout": QT_TRANSLATE_NOOP(
        "set-up",
        "This computer reads the scanner's keys as others. Set both to the same keyboard language, "
        "then scan again.",
    ),
    "set-up.slow-scanner": QT_TRANSLATE_NOOP(
        "set-up",
        "The scanner waits {n} ms between keys, as a person does. Set a prefix at the scanner, "
        "such as ~, then scan again.",
    ),
    "set-up.people-known": QT_TRANSLATE_NOOP(
        "set-up", "People work at this till already, so no supervisor was added. Sign in as before."
    ),
    "set-up.scanner-enter": QT_TRANSLATE_NOOP(
        "set-up", "It works: prefix {prefix}, ends with Enter, {n} ms a key."
    ),
    "set-up.scanner-tab": QT_TRANSLATE_NOOP(
        "set-up", "It works: prefix {prefix}, ends with Tab, {n} ms a key."
    ),
    "set-up.scanner-none": QT_TRANSLATE_NOOP(
        "set-up", "It works: prefix {prefix}, no key at the end, {n} ms a key."
    ),
}
