"""The states of Receipt with the example data of the mock-ups, to be looked at."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.receipt import PaperLine
from cashier_app.presenters.message import say
from cashier_app.presenters.receipt_state import Printing, ReceiptState
from cashier_app.printing.qr_picture import qr_picture
from cashier_app.services.ports import PrinterState, ReceiptFile

_ITEMS = """\
------------------------------------------
HALLOUMI PDO 250 G                  8.70 A
  2 x 4.35
EXTRA VIRGIN OLIVE OIL 1 L         11.90 A
FRESH MILK 1.5% 1 L                 3.58 A
  2 x 1.79
VILLAGE BREAD 800 G                 2.60 A
TOMATOES LOOSE                      3.09 A
  1.240 kg x 2.49
WASHING-UP LIQUID 750 ML            3.25 B
CYPRUS COFFEE 200 G                 4.15 A
------------------------------------------"""
CODE = "LCA1-3-000418-K7Q2"
SAVED = say("receipt.saved", where="/home/till/receipts/LCA1-3-000418-K7Q2.pdf")
_SUMS = """\
Goods (9 items)                    37.27
Instant discount                   -0.87
Spent automatically                -1.50"""
_PAID = """\
Cash                               40.00
Change                              5.10
------------------------------------------
VAT            Net        VAT      Gross
A  5%        30.15       1.51      31.66
B 19%         2.72       0.52       3.24"""


def plain(text: str) -> list[PaperLine]:
    return [PaperLine(line) for line in text.splitlines()]


LINES = (
    PaperLine("ELIA MARKET", bold=True, large=True, centred=True),
    PaperLine("Λεωφ. Αρτέμιδος 24, 6025 Λάρνακα", centred=True),
    PaperLine("ΑΦΤ / VAT 10412356K   Tel 24 600 100", centred=True),
    PaperLine(""),
    PaperLine("Receipt 3-000418          23/11/2026 12:44"),
    PaperLine("Till 3                            Maria K."),
    *plain(_ITEMS),
    *plain(_SUMS),
    PaperLine("TO PAY EUR                         34.90", bold=True),
    *plain(_PAID),
    PaperLine("-" * 42),
    PaperLine("ELIA CLUB", bold=True, centred=True),
    PaperLine("Eleni G.                     card ****4471"),
    PaperLine("You earned                        EUR 2.26", bold=True),
    PaperLine("Voucher                 free Cyprus coffee"),
    PaperLine("Wallet now                       EUR 19.51"),
    PaperLine(""),
    PaperLine("[LCA1-3-000418-K7Q2]", centred=True, picture=qr_picture(CODE), code=CODE),
    PaperLine(CODE, centred=True),
    PaperLine("Ευχαριστούμε! Thank you!", centred=True),
)

PRINTED = ReceiptState(
    number="3-000418",
    lines=LINES,
    columns=42,
    subtitle=say("receipt.recorded", number="3-000418"),
    change=Decimal("5.10"),
    has_reward=True,
    earned=Decimal("2.26"),
    earner="Eleni",
    wallet=Decimal("19.51"),
    wallet_reading=False,
    follows_later=False,
    without_reward=False,
    refused=False,
    printing=Printing.PRINTED,
    printer=PrinterState.READY,
    printer_name="Counter printer",
    printed_at=datetime(2026, 11, 23, 12, 44),  # noqa: DTZ001 - the till's local time
)
NO_CUSTOMER = replace(
    PRINTED,
    subtitle=say("receipt.no-customer", number="3-000418"),
    change=Decimal(0),
    has_reward=False,
    earned=None,
    earner="",
    wallet=None,
)
OFFLINE = replace(
    PRINTED,
    subtitle=say("receipt.kept", number="3-000418"),
    earned=None,
    wallet=None,
    follows_later=True,
)


def trouble(key: str, printing: Printing, printer: PrinterState) -> ReceiptState:
    return replace(
        PRINTED,
        printing=printing,
        printer=printer,
        printed_at=None,
        trouble=say(f"print.trouble.{key}"),
        safe=say("print.safe.recorded"),
        next_step=say(f"print.next.{key}"),
    )


RECEIPT: dict[str, ReceiptState] = {
    "receipt": PRINTED,
    "receipt-printing": replace(
        PRINTED, printing=Printing.PRINTING, printer=PrinterState.PRINTING, printed_at=None
    ),
    "receipt-wallet-being-read": replace(PRINTED, wallet=None, wallet_reading=True),
    "receipt-message": replace(
        PRINTED, message="You are 3 visits away from a free bag of coffee. Thank you, Eleni!"
    ),
    "receipt-saved": replace(PRINTED, saved=SAVED, saved_as=ReceiptFile.PDF),
    "receipt-gift-printed": replace(PRINTED, gift=say("receipt.gift-printed")),
    "receipt-gift-not-printed": replace(PRINTED, gift=say("receipt.gift-not-printed")),
    "receipt-no-customer": NO_CUSTOMER,
    "receipt-offline": OFFLINE,
    "receipt-without-reward": replace(
        PRINTED,
        subtitle=say("receipt.without-reward", number="3-000418"),
        earned=None,
        wallet=None,
        without_reward=True,
    ),
    "receipt-refused": replace(
        PRINTED,
        subtitle=say("receipt.refused", number="3-000418"),
        earned=None,
        wallet=None,
        refused=True,
        message="This card is closed. Ask the customer for another one.",
    ),
    "receipt-earned-not-known": replace(PRINTED, earned=None, wallet=None),
    "receipt-no-printer": replace(
        PRINTED, printing=Printing.NO_PRINTER, printer=PrinterState.NONE, printed_at=None
    ),
    "error-printer-out-of-paper": trouble(
        "out-of-paper", Printing.NOT_PRINTED, PrinterState.OUT_OF_PAPER
    ),
    "error-printer-out-of-paper-saved": replace(
        trouble("out-of-paper", Printing.NOT_PRINTED, PrinterState.OUT_OF_PAPER),
        saved=SAVED,
        saved_as=ReceiptFile.PDF,
    ),
    "error-printer-cover-open": trouble(
        "cover-open", Printing.NOT_PRINTED, PrinterState.COVER_OPEN
    ),
    "error-printer-not-reachable": replace(
        trouble("not-reachable", Printing.NOT_PRINTED, PrinterState.NOT_REACHABLE),
        subtitle=OFFLINE.subtitle,
        earned=None,
        wallet=None,
        follows_later=True,
        safe=say("print.safe.kept"),
    ),
    "error-printer-half-printed": trouble("half-printed", Printing.NOT_PRINTED, PrinterState.READY),
    "error-printer-not-known": trouble("unknown", Printing.UNKNOWN, PrinterState.NOT_KNOWN),
}
