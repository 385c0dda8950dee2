"""The paper of the virtual printer as a picture: what it read in the bytes, drawn by the till."""

from dataclasses import replace
from pathlib import Path

from cashier_app.printing.paper_picture import save_png
from cashier_app.printing.qr_picture import qr_picture
from cashier_app.sandbox.paper import COLUMNS
from cashier_app.sandbox.paper_reading import read_paper


def save_paper(data: bytes, file: Path) -> None:
    """Write what these bytes put on paper as a picture; QR codes are drawn as the printer would.

    Raises:
        OSError: it cannot be written.

    """
    lines = [
        replace(line, picture=qr_picture(line.code)) if line.code else line
        for line in read_paper(data)
    ]
    save_png(lines, COLUMNS, file)
