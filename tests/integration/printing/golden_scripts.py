"""Receipts in seven scripts for three printers, as bytes and as seen on paper.

After a change that is meant: `QT_QPA_PLATFORM=offscreen python -m
tests.integration.printing.golden_scripts` writes them anew; look at the pictures before committing.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from cashier_app.domain.receipt import PaperLine, Receipt
from cashier_app.printing.escpos_library import EscposLibrary
from cashier_app.printing.escpos_writer import EscposWriter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.layout_options import LayoutOptions
from cashier_app.printing.paper_picture import paper_image
from cashier_app.printing.qr_picture import qr_picture
from cashier_app.sandbox.paper_reading import read_paper
from tests.integration.printing.golden_files import golden
from tests.integration.printing.mock_up_sale import receipt

# The columns of each printer: two of 80 mm, one of 58 mm without QR codes and Greek.
PRINTERS = {"TM-T88V": 42, "TM-T20II": 48, "ZJ-5870": 32}
# Shop, two goods, customer, last words.
SCRIPTS = {
    "english": ("Elia Market", "Village bread", "Café crème", "Zoë K.", "See you soon!"),
    "greek": ("Αγορά Ελιά", "Χαλλούμι ΠΟΠ", "Τσάι του βουνού", "Ελένη Γ.", "Ευχαριστούμε!"),
    "russian": ("Рынок Элия", "Хлеб деревенский", "Ёжик в тумане", "Елена Г.", "Спасибо!"),
    "arabic": ("سوق إيليا", "جبنة حلوم 250 غ", "خبز (قروي) 800 غ", "إيليني ج.", "شكراً لكم!"),
    "hebrew": ("שוק אליה", "גבינת חלומי 250 גרם", "לחם כפרי (שלם)", "אלני ג.", "תודה רבה!"),
    "thai": ("ตลาดเอเลีย", "น้ำปลาแท้ 700 มล.", "ชีสฮาลูมี", "เอเลนี ก.", "ขอบคุณค่ะ"),
    "emoji": ("Elia 🫒 Market", "Pizza 🍕🍕", "Coffee ☕ to go", "Eleni 😀", "🙏 Thank you! 🎉"),
}


@cache
def _writer(profile: str) -> EscposWriter:
    return EscposWriter(EscposLibrary(), profile)


def receipt_in(script: str) -> Receipt:
    """The sale of the mock-ups with two lines of goods, in a script."""
    shop, first, second, customer, _ = SCRIPTS[script]
    plain = receipt()
    items = (
        replace(plain.items[0], description=first),
        replace(plain.items[4], description=second),
    )
    return replace(
        plain,
        shop=replace(plain.shop, name=shop),
        items=items,
        reward=replace(plain.reward, customer=customer, vouchers=(second,)),
    )


def lines_in(script: str, profile: str) -> Sequence[PaperLine]:
    """What the receipt view shows."""
    layout = PaperLayout(LayoutOptions(footer=(SCRIPTS[script][-1],)))
    return layout.lines(receipt_in(script), PRINTERS[profile], "en")


def bytes_in(script: str, profile: str) -> bytes:
    """What the printer gets."""
    return _writer(profile).receipt(lines_in(script, profile), PRINTERS[profile])


def seen_on_paper(data: bytes, columns: int) -> QImage:
    """Draw what the virtual printer reads in the bytes; its own QR codes it has to draw itself."""
    lines = [
        replace(line, picture=qr_picture(line.code)) if line.code else line
        for line in read_paper(data)
    ]
    return paper_image(lines, columns)


def golden_bytes(script: str, profile: str) -> Path:
    return golden(f"{script}-{profile}.bin")


def golden_picture(script: str, profile: str) -> Path:
    return golden(f"{script}-{profile}.png")


def _write() -> None:
    application = QGuiApplication([])
    for script in SCRIPTS:
        for profile, columns in PRINTERS.items():
            data = bytes_in(script, profile)
            golden_bytes(script, profile).write_bytes(data)
            seen_on_paper(data, columns).save(str(golden_picture(script, profile)))
    application.quit()


if __name__ == "__main__":
    _write()
