"""Receipts as files for the shop's own e-mail or archive."""

import re
from pathlib import Path

from cashier_app.domain.errors import StorageError
from cashier_app.domain.receipt import Receipt
from cashier_app.services.ports import ReceiptFile, ReceiptLayout

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9-]")
_ENDINGS = {ReceiptFile.PICTURE: ".png", ReceiptFile.PDF: ".pdf"}


class ReceiptFiles:
    """Saves receipts; fulfils the port `ReceiptArchive`. Needs Qt's application, but no window.

    Args:
        layout: makes the lines.
        columns: how wide the paper is.
        language: the language of the receipts.
        folder: where the files go, made when it is missing.
    """

    def __init__(self, layout: ReceiptLayout, columns: int, language: str, folder: Path) -> None:
        self._layout = layout
        self._columns = columns
        self._language = language
        self._folder = folder

    def save(self, receipt: Receipt, kind: ReceiptFile) -> str:
        """Write a receipt and return where it is; the same receipt replaces its file.

        Raises:
            StorageError: it cannot be written.

        """
        # Few receipts are saved, and every start would wait for what paints them.
        from cashier_app.printing.paper_picture import save_pdf, save_png

        write = save_pdf if kind is ReceiptFile.PDF else save_png
        lines = self._layout.lines(receipt, self._columns, self._language)
        copy = f"-copy-{receipt.copy}" if receipt.copy else ""
        file = self._folder / (_NOT_IN_A_NAME.sub("_", receipt.name) + copy + _ENDINGS[kind])
        try:
            write(lines, self._columns, file)
        except OSError as error:
            raise StorageError(f"{file}: {error}") from error
        return str(file)
