"""The acts that not everybody at a till may do."""

from enum import Enum


class Verb(Enum):
    """What is asked for before it is done; a role is a set of these."""

    CANCEL_PURCHASE = "cancel-purchase"
    RETURN_GOODS = "return-goods"
    # What a customer owes after a return is let go.
    WAIVE_DEBT = "waive-debt"
    # A past sale is given to the customer who had forgotten the card.
    CLAIM_PURCHASE = "claim-purchase"
    GIVE_BACK = "give-back"
    CHANGE_PRICE = "change-price"
    GIVE_DISCOUNT = "give-discount"
    OPEN_DRAWER = "open-drawer"
    GO_OFFLINE = "go-offline"
    SHOW_PERSONAL_DATA = "show-personal-data"
    OPEN_SETTINGS = "open-settings"
    EDIT_QUICK_KEYS = "edit-quick-keys"
    IMPORT_PRODUCTS = "import-products"
    MANAGE_PEOPLE = "manage-people"
    EXPORT_JOURNAL = "export-journal"
    # Out of the till to the machine behind it.
    LEAVE_TILL = "leave-till"
