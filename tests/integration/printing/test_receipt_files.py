"""A receipt as a picture and as a PDF: the same lines as on paper."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from cashier_app.domain.errors import StorageError
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.line_painter import COLUMN
from cashier_app.printing.paper_picture import paper_image
from cashier_app.printing.receipt_files import ReceiptFiles
from cashier_app.services.ports import ReceiptArchive, ReceiptFile
from tests.integration.printing.mock_up_sale import receipt

pytestmark = pytest.mark.usefixtures("qapp")


def files(folder: Path, columns: int = 42) -> ReceiptArchive:
    return ReceiptFiles(PaperLayout(), columns, "en", folder)


@pytest.mark.parametrize("columns", [32, 42])
def test_a_picture_shows_the_whole_paper_with_a_margin(tmp_path: Path, columns: int) -> None:
    where = files(tmp_path / "new", columns).save(receipt(), ReceiptFile.PICTURE)
    assert Path(where) == tmp_path / "new" / "LCA1-3-000418-K7Q2.png"
    saved = QImage(where)
    paper = paper_image(PaperLayout().lines(receipt(), columns, "en"), columns)
    inside = saved.copy(24, 24, paper.width(), paper.height())
    assert paper.width() == columns * COLUMN
    assert (saved.width(), saved.height()) == (paper.width() + 48, paper.height() + 48)
    black_and_white = QImage.Format.Format_Grayscale8
    assert inside.convertToFormat(black_and_white) == paper.convertToFormat(black_and_white)
    assert [file.suffix for file in (tmp_path / "new").iterdir()] == [".png"]


def test_a_pdf_has_one_page_as_long_as_its_paper(tmp_path: Path) -> None:
    where = files(tmp_path).save(receipt().as_copy(2), ReceiptFile.PDF)
    assert Path(where).name == "LCA1-3-000418-K7Q2-copy-2.pdf"
    data = Path(where).read_bytes()
    assert data.startswith(b"%PDF-")
    [box] = re.findall(rb"/MediaBox \[0 0 (\d+)\S* (\d+)", data)
    across, down = int(box[0]), int(box[1])
    assert abs(across - (42 * COLUMN + 48) / 8 / 25.4 * 72) < 2
    assert down > 2 * across
    assert b"DejaVuSansMono" in data


def test_a_gift_receipt_has_a_file_of_its_own(tmp_path: Path) -> None:
    archive = files(tmp_path)
    first = archive.save(receipt(), ReceiptFile.PICTURE)
    gift = archive.save(receipt().as_gift(), ReceiptFile.PICTURE)
    again = archive.save(receipt(), ReceiptFile.PICTURE)
    assert first == again != gift
    hostile = archive.save(replace(receipt(), reference="../../x"), ReceiptFile.PICTURE)
    assert Path(hostile).parent == tmp_path


@pytest.mark.parametrize("kind", ReceiptFile)
def test_a_folder_that_takes_no_file_is_an_error(tmp_path: Path, kind: ReceiptFile) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        files(tmp_path / "file").save(receipt(), kind)
