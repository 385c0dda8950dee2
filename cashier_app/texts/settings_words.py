"""The words on Settings; the first set-up uses those of the fields, too."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

SETTINGS: WordTable = {
    # Cards
    "settings/connection": QT_TRANSLATE_NOOP("settings", "Connection to CRM.COM"),
    "settings/receipt-printer": QT_TRANSLATE_NOOP("settings", "Receipt printer"),
    "settings/store": QT_TRANSLATE_NOOP("settings", "Store and till"),
    "settings/display": QT_TRANSLATE_NOOP("settings", "Display"),
    # Fields
    "settings/store-name": QT_TRANSLATE_NOOP("settings", "Store name"),
    "settings/address": QT_TRANSLATE_NOOP("settings", "Address on receipt"),
    "settings/vat-number": QT_TRANSLATE_NOOP("settings", "VAT number"),
    "settings/phone": QT_TRANSLATE_NOOP("settings", "Phone"),
    "settings/site": QT_TRANSLATE_NOOP("settings", "Site code"),
    "settings/till": QT_TRANSLATE_NOOP("settings", "Till number"),
    "settings/vat-rates": QT_TRANSLATE_NOOP("settings", "VAT rates"),
    "settings/crm-address": QT_TRANSLATE_NOOP("settings", "CRM.COM address"),
    "settings/release": QT_TRANSLATE_NOOP("settings", "CRM.COM release"),
    "settings/unit": QT_TRANSLATE_NOOP("settings", "CRM.COM unit"),
    "settings/printer-name": QT_TRANSLATE_NOOP("settings", "Printer name"),
    "settings/printer-connection": QT_TRANSLATE_NOOP("settings", "Printer connection"),
    "settings/printer-address": QT_TRANSLATE_NOOP("settings", "Printer address"),
    "settings/columns": QT_TRANSLATE_NOOP("settings", "Paper"),
    "settings/language": QT_TRANSLATE_NOOP("settings", "Language"),
    "settings/theme": QT_TRANSLATE_NOOP("settings", "Theme"),
    "settings/motion": QT_TRANSLATE_NOOP("settings", "Motion"),
    "settings/scanner-prefix": QT_TRANSLATE_NOOP("settings", "Scanner prefix"),
    "settings/scanner-suffix": QT_TRANSLATE_NOOP("settings", "Scanner end key"),
    "settings/printer-port": QT_TRANSLATE_NOOP("settings", "Network port"),
    "settings/printer-baud": QT_TRANSLATE_NOOP("settings", "Serial speed"),
    "settings/printer-profile": QT_TRANSLATE_NOOP("settings", "Printer profile"),
    "settings/customer-codes": QT_TRANSLATE_NOOP("settings", "Customer card codes"),
    "settings/country-code": QT_TRANSLATE_NOOP("settings", "Country code"),
    "settings/phone-length": QT_TRANSLATE_NOOP("settings", "Digits of a phone number"),
    "settings/phone-format": QT_TRANSLATE_NOOP("settings", "Phones at CRM.COM"),
    "settings/hand": QT_TRANSLATE_NOOP("settings", "Hand"),
    "settings/sound": QT_TRANSLATE_NOOP("settings", "Sound"),
    "settings/devices": QT_TRANSLATE_NOOP("settings", "Devices in detail"),
    "settings/customers": QT_TRANSLATE_NOOP("settings", "Customers and journal"),
    "settings/save-copy": QT_TRANSLATE_NOOP("settings", "Save a copy of the journal"),
    "settings/api-key": QT_TRANSLATE_NOOP("settings", "API key"),
    "settings/key-kept": QT_TRANSLATE_NOOP("settings", "kept, ends with {ending}"),
    "settings/key-none": QT_TRANSLATE_NOOP("settings", "No key yet"),
    "settings/test-card": QT_TRANSLATE_NOOP("settings", "Test card number"),
    "settings/test-card-short": QT_TRANSLATE_NOOP("settings", "Test card"),
    "settings/fixed": QT_TRANSLATE_NOOP("settings", "Given by {variable}, so not changed here"),
    "settings/fixed-short": QT_TRANSLATE_NOOP("settings", "Fixed"),
    # Buttons
    "settings/replace-key": QT_TRANSLATE_NOOP("settings", "Replace API key"),
    "settings/replace-short": QT_TRANSLATE_NOOP("settings", "Replace"),
    "settings/keep-old-key": QT_TRANSLATE_NOOP("settings", "Keep old key"),
    "settings/keep-short": QT_TRANSLATE_NOOP("settings", "Keep old"),
    "settings/test-connection": QT_TRANSLATE_NOOP("settings", "Test connection"),
    "settings/choose-printer": QT_TRANSLATE_NOOP("settings", "Choose printer"),
    "settings/choose-short": QT_TRANSLATE_NOOP("settings", "Choose"),
    "settings/try-scanner": QT_TRANSLATE_NOOP("settings", "Try scanner"),
    "settings/try-short": QT_TRANSLATE_NOOP("settings", "Try"),
    "settings/back": QT_TRANSLATE_NOOP("settings", "Back to settings"),
    "settings/print-test-page": QT_TRANSLATE_NOOP("settings", "Print test page"),
    "settings/discard": QT_TRANSLATE_NOOP("settings", "Discard changes"),
    "settings/save": QT_TRANSLATE_NOOP("settings", "Save settings"),
    "settings/people": QT_TRANSLATE_NOOP("settings", "People"),
    "settings/more": QT_TRANSLATE_NOOP("settings", "More settings"),
    # Choices
    "settings/paper-wide": QT_TRANSLATE_NOOP("settings", "80 mm, 42 columns"),
    "settings/paper-narrow": QT_TRANSLATE_NOOP("settings", "58 mm, 32 columns"),
    "settings/theme-light": QT_TRANSLATE_NOOP("settings", "Light"),
    "settings/theme-dark": QT_TRANSLATE_NOOP("settings", "Dark"),
    "settings/theme-high-contrast": QT_TRANSLATE_NOOP("settings", "High contrast"),
    "settings/motion-normal": QT_TRANSLATE_NOOP("settings", "Normal"),
    "settings/motion-reduced": QT_TRANSLATE_NOOP("settings", "Reduced"),
    "settings/phone-national": QT_TRANSLATE_NOOP("settings", "As typed"),
    "settings/phone-international": QT_TRANSLATE_NOOP("settings", "With country code"),
    "settings/hand-right": QT_TRANSLATE_NOOP("settings", "Right"),
    "settings/hand-left": QT_TRANSLATE_NOOP("settings", "Left"),
    "settings/sound-true": QT_TRANSLATE_NOOP("settings", "On"),
    "settings/sound-false": QT_TRANSLATE_NOOP("settings", "Off"),
    "settings/suffix-enter": QT_TRANSLATE_NOOP("settings", "Enter"),
    "settings/suffix-tab": QT_TRANSLATE_NOOP("settings", "Tab"),
    "settings/suffix-none": QT_TRANSLATE_NOOP("settings", "None"),
    "settings/choice": QT_TRANSLATE_NOOP("settings", "{what}: {choice}"),
    "settings/language-name": QT_TRANSLATE_NOOP("settings", "{name}, {own}"),
    # Printers to choose from
    "settings/printers": QT_TRANSLATE_NOOP("settings", "Found printers"),
    "settings/printers-none": QT_TRANSLATE_NOOP(
        "settings", "None found. Is it on? A network printer is found by its address."
    ),
    "settings/searching": QT_TRANSLATE_NOOP("settings", "Looking for printers…"),
    "settings/use-printer": QT_TRANSLATE_NOOP("settings", "Use {name}, {where}"),
    "settings/where-usb": QT_TRANSLATE_NOOP("settings", "USB {address}"),
    "settings/where-cups": QT_TRANSLATE_NOOP("settings", "queue of this computer"),
    "settings/where-windows": QT_TRANSLATE_NOOP("settings", "queue of this computer"),
    "settings/where-network": QT_TRANSLATE_NOOP("settings", "network {address}"),
    "settings/network-address": QT_TRANSLATE_NOOP("settings", "Network address"),
    "settings/look-there": QT_TRANSLATE_NOOP("settings", "Look there"),
    "settings/keep-printer": QT_TRANSLATE_NOOP("settings", "Keep printer"),
    # The bar
    "settings/all-saved": QT_TRANSLATE_NOOP("settings", "Everything is saved"),
    "settings/changes": (
        QT_TRANSLATE_NOOP("settings", "{n} change not saved: {names}"),
        QT_TRANSLATE_NOOP("settings", "{n} changes not saved: {names}"),
    ),
    "settings/saving": QT_TRANSLATE_NOOP("settings", "Saving…"),
    # What a wrong field has to be
    "settings/wrong-store-name": QT_TRANSLATE_NOOP("settings", "Store name: it cannot be empty."),
    "settings/wrong-site": QT_TRANSLATE_NOOP(
        "settings", "Site code: 1 to 8 capital letters and digits, such as LCA1."
    ),
    "settings/wrong-till": QT_TRANSLATE_NOOP(
        "settings", "Till number: 1 to 4 digits or capital letters."
    ),
    "settings/wrong-vat-rates": QT_TRANSLATE_NOOP(
        "settings", "VAT rates: different rates per cent, such as 5, 19."
    ),
    "settings/wrong-crm-address": QT_TRANSLATE_NOOP(
        "settings",
        "CRM.COM address: it begins with https://, such as https://shop.crm.com.",
    ),
    "settings/wrong-release": QT_TRANSLATE_NOOP(
        "settings", "CRM.COM release: 10 to 18, such as 16 or 13.1."
    ),
    "settings/wrong-unit": QT_TRANSLATE_NOOP(
        "settings", "CRM.COM unit: the code of the shop's unit at CRM.COM is needed."
    ),
    "settings/wrong-printer-address": QT_TRANSLATE_NOOP(
        "settings", "Printer: it is not said where it is. Choose one from the list."
    ),
    "settings/wrong-printer-port": QT_TRANSLATE_NOOP(
        "settings", "Network port: a number from 1 to 65535, mostly 9100."
    ),
    "settings/wrong-printer-baud": QT_TRANSLATE_NOOP(
        "settings", "Serial speed: a number such as 9600 or 115200."
    ),
    "settings/wrong-printer-profile": QT_TRANSLATE_NOOP(
        "settings", "Printer profile: one that python-escpos has, such as TM-T88V or default."
    ),
    "settings/wrong-customer-codes": QT_TRANSLATE_NOOP(
        "settings", "Customer card codes: expressions such as ^70, a blank between two."
    ),
    "settings/wrong-country-code": QT_TRANSLATE_NOOP(
        "settings", "Country code: such as +357, or nothing."
    ),
    "settings/wrong-phone-length": QT_TRANSLATE_NOOP(
        "settings", "Digits of a phone number: 4 to 15."
    ),
    "settings/wrong-other": QT_TRANSLATE_NOOP("settings", "{what}: this is not allowed."),
}
