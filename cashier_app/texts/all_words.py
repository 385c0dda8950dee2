"""Every text of the till by its message key. A new table is one import and one line in `TABLES`."""

from cashier_app.texts import (
    cancel_words,
    claims_words,
    customer_card_words,
    identify_messages,
    identify_words,
    past_sale_words,
    payment_messages,
    payment_words,
    products_messages,
    products_words,
    purchases_words,
    queue_messages,
    queue_words,
    receipt_screen_words,
    receipt_words,
    returns_words,
    sale_messages,
    sale_words,
    spend_words,
    till_messages,
    top_bar_words,
    unknown_words,
)
from cashier_app.texts.word_table import WordTable, merged

TABLES: tuple[WordTable, ...] = (
    cancel_words.CANCEL,
    claims_words.CLAIMS,
    returns_words.RETURNS,
    customer_card_words.CUSTOMER_CARD,
    identify_messages.IDENTIFY_MESSAGES,
    identify_words.IDENTIFY,
    past_sale_words.PAST_SALE,
    payment_messages.PAYMENT_MESSAGES,
    payment_words.PAYMENT,
    products_messages.PRODUCTS_MESSAGES,
    products_words.PRODUCTS,
    purchases_words.PURCHASES,
    queue_messages.QUEUE_MESSAGES,
    queue_words.QUEUE,
    receipt_screen_words.RECEIPT_SCREEN,
    receipt_words.PAPER,
    sale_messages.SALE_MESSAGES,
    sale_words.SALE,
    spend_words.SPEND,
    till_messages.TILL_MESSAGES,
    top_bar_words.TOP_BAR,
    unknown_words.UNKNOWN,
)

ALL_WORDS = merged(TABLES)
