"""What the presenter of the Sale screen says."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

SALE_MESSAGES: WordTable = {
    "sale.will-earn.title": QT_TRANSLATE_NOOP("sale", "Will earn"),
    "sale.follows-later.title": QT_TRANSLATE_NOOP("sale", "Reward follows later"),
    "sale.hint.empty": QT_TRANSLATE_NOOP("sale", "Starts with the first product"),
    "sale.hint.no-customer": QT_TRANSLATE_NOOP("sale", "Identify a customer to see the reward"),
    "sale.hint.updating": QT_TRANSLATE_NOOP("sale", "Asking CRM.COM…"),
    "sale.hint.updating-items": (
        QT_TRANSLATE_NOOP("sale", "For {n} item, updating…"),
        QT_TRANSLATE_NOOP("sale", "For {n} items, updating…"),
    ),
    "sale.hint.up-to-date": QT_TRANSLATE_NOOP("sale", "Live, up to date"),
    "sale.hint.offline": QT_TRANSLATE_NOOP("sale", "No preview while offline"),
    "sale.hint.not-available": QT_TRANSLATE_NOOP("sale", "Not known now"),
    "sale.explain.empty": QT_TRANSLATE_NOOP(
        "sale",
        "What the customer earns shows here while you scan.",
    ),
    "sale.explain.no-customer": QT_TRANSLATE_NOOP(
        "sale",
        "Scan the card or app code at any time. Selling goes on without it.",
    ),
    "sale.explain.offline": QT_TRANSLATE_NOOP(
        "sale",
        "The purchase is kept on this till and sent when CRM.COM answers. Its reward is "
        "worked out then.",
    ),
    "sale.explain.not-available": QT_TRANSLATE_NOOP(
        "sale",
        "The reward cannot be shown now. It is still given when the sale is recorded.",
    ),
    "sale.spend.needs-customer": QT_TRANSLATE_NOOP("sale", "Needs a customer"),
    "sale.spend.needs-product": QT_TRANSLATE_NOOP("sale", "Needs a product"),
    "sale.spend.asking": QT_TRANSLATE_NOOP("sale", "Asking CRM.COM…"),
    "sale.spend.offline": QT_TRANSLATE_NOOP("sale", "Not while offline"),
    "sale.spend.no-preview": QT_TRANSLATE_NOOP("sale", "Not known for this purchase now"),
    "sale.spend.blocked": QT_TRANSLATE_NOOP("sale", "Blocked for this customer"),
    "sale.spend.not-allowed": QT_TRANSLATE_NOOP("sale", "Not on this purchase"),
    "sale.spend.nothing": QT_TRANSLATE_NOOP("sale", "Nothing can be spent"),
    "sale.give-back": QT_TRANSLATE_NOOP("sale", "{amount} of an earlier sale is to be given back"),
    "sale.removed": QT_TRANSLATE_NOOP("sale", "{product} removed"),
    "sale.emptied": (
        QT_TRANSLATE_NOOP("sale", "{n} item removed"),
        QT_TRANSLATE_NOOP("sale", "{n} items removed"),
    ),
    "sale.not-multiplied": QT_TRANSLATE_NOOP(
        "sale", "Counted once. Weigh or scan each of the others."
    ),
    "sale.customer-is-now": QT_TRANSLATE_NOOP("sale", "Customer is now {customer}"),
    "sale.goods-without-barcode": QT_TRANSLATE_NOOP("sale", "Goods without barcode"),
}
