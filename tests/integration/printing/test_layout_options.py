"""What a shop decides about its receipts, and the papers that are no receipts of a sale."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from cashier_app.domain.receipt import (
    PaperLine,
    Receipt,
    ReceiptKind,
    ReceiptTender,
    RewardBlock,
    RewardStatus,
)
from cashier_app.domain.tender import TenderKind
from cashier_app.printing.device_line import TimeLimits
from cashier_app.printing.escpos_library import EscposLibrary
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.escpos_writer import EscposWriter
from cashier_app.printing.goods_block import tender_label
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.layout_options import Block, LayoutOptions
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.services.ports import PrintOutcome
from cashier_app.texts.words import Words
from tests.integration.printing.escpos_tokens import commands, pictures
from tests.integration.printing.mock_up_sale import receipt, submitted
from tests.integration.printing.tcp_printer import TcpPrinter
from tests.integration.printing.test_escpos_writer import DRAWER

NOBODY = RewardBlock(RewardStatus.NO_CUSTOMER)
CODE = "[LCA1-3-000418-K7Q2]"


def texts(shown: Receipt, options: LayoutOptions | None = None, columns: int = 42) -> list[str]:
    lines = PaperLayout(options or LayoutOptions()).lines(shown, columns, "en")
    return [line.text for line in lines]


def without(block: Block) -> LayoutOptions:
    return LayoutOptions(blocks=frozenset(Block) - {block})


def written(shown: Receipt, profile: str, columns: int = 42) -> bytes:
    writer = EscposWriter(EscposLibrary(), profile)
    return writer.receipt(PaperLayout().lines(shown, columns, "en"), columns)


@pytest.mark.parametrize(
    ("block", "gone"),
    [
        (Block.STORE, "VAT 10412356K   Tel 24 600 100"),
        (Block.VAT, "A  5%        30.33       1.53      31.86"),
        (Block.REWARDS, "Wallet now                       EUR 19.51"),
        (Block.CODE, CODE),
        (Block.JOURNAL, "LCA1-3-000418-K7Q2 8F3A"),
    ],
)
def test_a_block_can_be_left_out_and_nothing_else_goes(block: Block, gone: str) -> None:
    shown = replace(receipt(), seal="8F3A")
    usual, less = texts(shown), texts(shown, without(block))
    assert gone in usual
    assert gone not in less
    assert "TO PAY EUR                         34.90" in less
    rest = iter(usual)
    assert all(any(line in one for one in rest) for line in less)


def test_the_shop_s_last_words_take_the_place_of_the_thanks() -> None:
    words = ("Ευχαριστούμε!", "Open every day from 8 to 20, on Sundays from 9 to 14")
    shown = texts(receipt(), LayoutOptions(footer=words))
    assert shown[-3:] == [
        "Ευχαριστούμε!",
        "Open every day from 8 to 20, on Sundays",
        "from 9 to 14",
    ]
    assert "Thank you!" not in shown


def test_a_sale_without_a_customer_offers_to_claim_the_reward() -> None:
    shown = replace(receipt(), reward=NOBODY)
    lines = texts(shown, LayoutOptions(claim_days=7), 48)
    assert "No card with you? Show this code here within 7" in lines
    assert not any("No card" in line for line in texts(shown, LayoutOptions(claim_days=0)))
    days_left_out = replace(LayoutOptions(claim_days=7), blocks=without(Block.CLAIM).blocks)
    assert not any("No card" in line for line in texts(shown, days_left_out))
    assert not any("No card" in line for line in texts(receipt(), LayoutOptions(claim_days=7)))


def test_what_can_be_claimed_has_its_code_although_codes_are_left_out() -> None:
    options = replace(without(Block.CODE), claim_days=7)
    assert CODE in texts(replace(receipt(), reward=NOBODY), options)
    waiting = receipt(submitted().not_sent())
    assert waiting.code == waiting.reference
    assert CODE in texts(waiting, options)
    assert "Keep this code until your reward is" in " ".join(texts(waiting, options))
    assert CODE not in texts(receipt(), options)


def test_a_gift_receipt_says_what_and_when_and_no_price() -> None:
    gift = receipt().as_gift()
    shown = texts(gift)
    assert shown[4:6] == ["GIFT RECEIPT", "Receipt 3-000418          23/11/2026 12:44"]
    assert "HALLOUMI PDO 250 G                     2 x" in shown
    assert "TOMATOES LOOSE                    1.240 kg" in shown
    assert CODE in shown
    prices = ("8.70", "34.90", "EUR", "19.51", "You earned")
    assert not [line for line in shown if any(price in line for price in prices)]
    assert gift.name != receipt().name


@pytest.mark.parametrize(
    "sold", [receipt(submitted().not_sent()), replace(receipt(), reward=NOBODY)]
)
def test_a_gift_receipt_offers_nobody_the_reward_of_who_paid(sold: Receipt) -> None:
    options = LayoutOptions(claim_days=7)
    offers = ("No card", "until your reward")
    assert any(offer in " ".join(texts(sold, options)) for offer in offers)

    assert not any(offer in " ".join(texts(sold.as_gift(), options)) for offer in offers)
    assert CODE in texts(sold.as_gift(), options)


def test_the_slip_of_cash_given_back() -> None:
    slip = replace(
        receipt(), kind=ReceiptKind.GIVE_BACK, given_back=Decimal("2.37"), items=(), vat=()
    )
    shown = texts(slip)
    assert "CASH GIVEN BACK" in shown
    assert "Eleni G." in shown
    assert any("was paid in full" in line for line in shown)
    assert "Given back                        EUR 2.37" in shown
    assert "Received, signature" in shown
    assert not any(line.startswith(("Goods", "TO PAY", "Cash  ")) for line in shown)
    unknown = replace(slip, reward=NOBODY)
    assert "Eleni G." not in texts(unknown)


def test_the_slip_of_what_was_kept_for_an_exchange_says_how_it_was_given_back() -> None:
    slip = replace(
        receipt(),
        kind=ReceiptKind.EXCHANGE,
        given_back=Decimal("8.00"),
        tenders=(
            ReceiptTender(TenderKind.CARD, Decimal("5.00"), "0042"),
            ReceiptTender(TenderKind.CASH, Decimal("3.00")),
        ),
    )
    shown = [" ".join(line.split()) for line in texts(slip)]
    assert {"MONEY GIVEN BACK", "Kept for an exchange: goods of receipt"} <= set(shown)
    assert "Card, slip 0042 5.00" in shown
    assert "Cash 3.00" in shown
    assert tender_label(Words("en"), ReceiptTender(TenderKind.EXCHANGE, Decimal(1))) == "Exchange"


def test_a_code_that_scanners_might_read_otherwise_is_not_printed() -> None:
    odd = replace(receipt(), reference="Λ{1}")
    assert not [line for line in PaperLayout().lines(odd, 42, "en") if line.code]


def test_a_ten_line_receipt_with_its_code_is_small() -> None:
    ten = replace(receipt(), items=(receipt().items * 2)[:10])
    assert len(ten.items) == 10
    data = written(ten, "TM-T88V")
    assert len(data) <= 1_200
    assert b"\x1d(k\x15\x001P0LCA1-3-000418-K7Q2" in commands(data)


def test_a_code_is_drawn_by_the_best_means_of_the_printer() -> None:
    own = commands(written(receipt(), "TM-T88V"))
    assert [command[:3] for command in own].count(b"\x1d(k") == 4
    assert pictures(written(receipt(), "TM-T88V")) == []
    [(across, down, _)] = pictures(written(receipt(), "POS-5890", 32))
    assert (across, down) == (19, 150)
    bars = commands(written(receipt(), "TH230"))
    assert not any(command.startswith(b"\x1dk") for command in bars)
    nothing = commands(written(receipt(), "TM-U220"))
    assert not any(command.startswith((b"\x1dk", b"\x1d(k", b"\x1dv")) for command in nothing)


def test_without_pictures_a_barcode_says_the_reference() -> None:
    code = "LCA1-3-000418-K7Q2"
    line = PaperLine("", code=code)
    sent = commands(EscposWriter(EscposLibrary(), "TH230").receipt([line], 42))
    assert b"\x1dkI\x14{B" + code.encode() in sent


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    image = QImage(800, 200, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    for x in range(400):
        for y in range(200):
            image.setPixelColor(x, y, QColor("black"))
    file = tmp_path / "logo.png"
    assert image.save(str(file))
    return file


def test_a_logo_is_made_to_fit_and_stands_first(logo: Path) -> None:
    first = PaperLayout(LayoutOptions(logo=logo)).lines(receipt(), 32, "en")[0]
    assert first.text == "Elia Market"
    assert first.picture is not None
    assert (first.picture.width, first.picture.height) == (384, 96)
    # What is transparent is white.
    assert first.picture.is_black(10, 50)
    assert not first.picture.is_black(380, 50)


def test_a_logo_is_printed_in_the_middle(logo: Path) -> None:
    lines = PaperLayout(LayoutOptions(logo=logo)).lines(receipt(), 42, "en")
    sent = commands(EscposWriter(EscposLibrary(), "simple").receipt(lines, 42))
    assert sent[2] == b"\x1ba\x01"
    assert sent[3][:4] == b"\x1dv0\x00"
    assert sent[4] == b"\x1ba\x00"


def test_an_epson_printer_keeps_the_logo_after_the_first_receipt(
    logo: Path, tmp_path: Path
) -> None:
    with TcpPrinter() as device:
        settings = PrinterSettings(
            "network", host="127.0.0.1", port=device.port, profile="TM-T88V", cache_folder=tmp_path
        )
        layout = PaperLayout(LayoutOptions(logo=logo))
        printer = EscposPrinter(settings, layout, TimeLimits(answer=2))
        for _ in range(2):
            assert printer.print_receipt(receipt()).outcome is PrintOutcome.PRINTED
        printer.print_test(receipt().shop)
        printer.print_receipt(receipt())
    first, keeping, second, _, drawer, _, again, keeping_again = (*device.jobs, b"")[:8]
    [dots] = pictures(first)
    assert keeping == keeping_again
    assert keeping[:3] == b"\x1d(L"
    assert keeping[5:10] == b"0C0LG"
    assert keeping.endswith(dots[2])
    assert len(commands(keeping)) == 1
    assert pictures(second) == []
    assert b"\x1d(L\x06\x000ELG\x01\x01" in commands(second)
    assert (pictures(again), drawer) == ([dots], DRAWER)


@pytest.mark.parametrize("profile", ["CT-S651", "default"])
def test_other_printers_get_the_logo_with_each_receipt(
    logo: Path, tmp_path: Path, profile: str
) -> None:
    with TcpPrinter() as device:
        settings = PrinterSettings(
            "network", host="127.0.0.1", port=device.port, profile=profile, cache_folder=tmp_path
        )
        printer = EscposPrinter(settings, PaperLayout(LayoutOptions(logo=logo)))
        for _ in range(2):
            printer.print_receipt(receipt())
    assert [len(pictures(job)) for job in device.jobs] == [1, 1]


@pytest.mark.expected_log("the logo cannot be read")
def test_a_logo_that_cannot_be_read_keeps_no_receipt_back(tmp_path: Path) -> None:
    options = LayoutOptions(logo=tmp_path / "gone.png")
    assert texts(receipt(), options) == texts(receipt())
