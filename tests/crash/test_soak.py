"""R10: a till that sells all day takes no more of the machine in the evening than at noon."""

import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.crash.sandbox_shop import lay_out
from tests.crash.soak import Soaked, Taken

SHORT, LONG = 100, 20_000
A_FEW = 12
MOST_MIB, MOST_MIB_LONG = 3.0, 5.0
ENOUGH_MONEY = Decimal(1_000_000)


def soaked(folder: Path, sales: int, defect: str = "none") -> Soaked:
    with SandboxServer() as server:
        lay_out(folder, server.base_url)
        server.set_wallet("000482", ENOUGH_MONEY)
        command = [sys.executable, "-m", "tests.crash.soak", str(folder)]
        command += [server.sandbox_url, server.api_key, str(sales), defect]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    result = json.loads(done.stdout)
    return Soaked(**{**result, "warm": Taken(**result["warm"]), "end": Taken(**result["end"])})


def test_a_day_of_sales_leaves_nothing_behind(tmp_path: Path, long_run: bool) -> None:
    result = soaked(tmp_path / "shop", LONG if long_run else SHORT)
    print(
        f"{result.sales} sales: {result.grown:+.2f} MiB since it was warm,"
        f" closing takes {result.slower:.2f} times as long"
    )

    assert result.left_behind(MOST_MIB_LONG if long_run else MOST_MIB) == []


# ---- the harness proves itself -------------------------------------------------------------------


@pytest.mark.parametrize("defect", ["memory", "handles", "threads"])
def test_it_finds_what_every_sale_leaves_behind(tmp_path: Path, defect: str) -> None:
    result = soaked(tmp_path / "shop", A_FEW, defect)

    assert any(fault.startswith(defect) for fault in result.left_behind(MOST_MIB))
