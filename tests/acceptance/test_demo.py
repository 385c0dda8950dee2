"""The scripted demo sale, as `./till demo` plays it where there is no display."""

import subprocess
import sys
from pathlib import Path


def test_the_scripted_demo_plays_to_its_end_and_leaves_pictures_and_receipt(
    tmp_path: Path,
) -> None:
    command = [sys.executable, "-m", "cashier_app", "demo", "--script", "--output", str(tmp_path)]
    demo = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    assert demo.returncode == 0, demo.stderr
    pictures = sorted(picture.name for picture in tmp_path.glob("[0-9]*.png"))
    assert [name[3:] for name in pictures] == [
        "sale-empty.png",
        "identify-customer.png",
        "identify-customer-found.png",
        "sale.png",
        "spend-request.png",
        "payment-cash.png",
        "payment-card.png",
        "payment-split.png",
        "receipt.png",
        "sale-offline.png",
        "unknown-outcome.png",
    ]
    assert (tmp_path / "paper.png").read_bytes().startswith(b"\x89PNG")
    paper = (tmp_path / "receipt.txt").read_text(encoding="utf-8")
    assert "TO PAY EUR                         24.90" in paper
