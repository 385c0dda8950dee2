"""What a till has imported and made when it is ready to scan: each thing there delays the start.

Counted, not timed: a figure that grows says that every start waits for something more.
"""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.crash.sandbox_shop import lay_out

# With some room for what is to come; what no scan needs is imported by `behind_ready.py`.
MOST_MODULES = 470
MOST_DATACLASSES = 175
LIBRARIES = frozenset({"argon2", "asyncio", "keyring", "PIL", "qrcode", "ssl", "usb", "yaml"})
BEHIND = (
    "cashier_app.app.change_of_settings",
    "cashier_app.app.past_purchases",
    "cashier_app.app.product_room",
    "cashier_app.app.products_beside",
    "cashier_app.app.settings_room",
    "cashier_app.crmcom.gateway",
    "cashier_app.crmcom.wire_models",
    "cashier_app.presenters.products",
    "cashier_app.presenters.purchases",
    "cashier_app.presenters.settings",
    "cashier_app.printing.escpos_writer",
    "httpx",
    "tomlkit",
)
"""What is imported once the till sells, so that neither the start nor a tap waits for it."""
OWN = (
    *(f"{name}." for name in BEHIND),
    "cashier_app.presenters.products_state.",
    "cashier_app.presenters.purchases_state.",
    "cashier_app.presenters.settings_state.",
    "cashier_app.printing.paper_picture.",
    "cashier_app.sandbox.",
    "cashier_app.ui.screens.payment_screen.",
    "escpos.printer.",
)
TILL = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cashier_app.app.opening import Opening
from cashier_app.app.run_options import RunOptions
from cashier_app.config.paths import TillFiles

def ready():
    modules = {name: module for name, module in sys.modules.items() if module is not None}
    classes = {
        one
        for name, module in modules.items() if name.startswith("cashier_app")
        for one in vars(module).values() if isinstance(one, type) and one.__module__ == name
    }
    from cashier_app.storage import sale_codec
    codecs = [one for one in vars(sale_codec).values() if isinstance(one, sale_codec.JsonCodec)]
    print(json.dumps({
        "modules": sorted(modules),
        "dataclasses": sum("__dataclass_fields__" in vars(one) for one in classes),
        "codecs": [len(codecs), sum("_adapter" in vars(one) for one in codecs)],
    }))
    QTimer.singleShot(0, app.quit)

app = QApplication([])
folder = Path(sys.argv[1])
options = RunOptions(config=folder / "cashier.toml", data_dir=folder, windowed=True)
opening = Opening(app, options, TillFiles.at(folder), key=lambda: "key")
opening.ready = ready
opening.open()
app.exec()
opening.close()
"""


REST = """
import json, sys
from cashier_app.app.behind_ready import import_the_rest
before = set(sys.modules)
import_the_rest()
from cashier_app.storage import sale_codec
codecs = [one for one in vars(sale_codec).values() if isinstance(one, sale_codec.JsonCodec)]
built = all("_adapter" in vars(one) for one in codecs)
print(json.dumps([sorted(before), sorted(sys.modules), built]))
"""


@pytest.fixture(scope="module")
def at_ready(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a till has when it is ready; its CRM.COM is not there, which no scan minds."""
    folder: Path = tmp_path_factory.mktemp("shop") / "till"
    lay_out(folder, "http://127.0.0.1:9/crmapi/rest/v2")
    done = subprocess.run(
        [sys.executable, "-c", TILL, str(folder)], check=True, capture_output=True, text=True
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def too_early(modules: Iterable[str]) -> list[str]:
    """Return those of the modules that no scan needs."""
    return [
        name
        for name in modules
        if name.partition(".")[0] in LIBRARIES or f"{name}.".startswith(OWN)
    ]


def test_nothing_is_imported_before_a_scan_that_no_scan_needs(at_ready: dict[str, Any]) -> None:
    assert "cashier_app.presenters.scan_routing" in at_ready["modules"]
    assert too_early(at_ready["modules"]) == []


def test_no_start_imports_much_more_than_the_last(at_ready: dict[str, Any]) -> None:
    own = [name for name in at_ready["modules"] if name.startswith("cashier_app")]
    assert len(own) <= MOST_MODULES


def test_no_start_makes_many_more_classes_than_the_last(at_ready: dict[str, Any]) -> None:
    # A value takes as long to make as twenty lines to import, a dataclass five times as long.
    assert at_ready["dataclasses"] <= MOST_DATACLASSES


def test_no_start_works_out_how_sales_are_read_where_there_are_none(
    at_ready: dict[str, Any],
) -> None:
    known, built = at_ready["codecs"]
    assert (known, built) == (4, 0)


def test_what_no_scan_needs_is_there_before_a_customer_needs_it() -> None:
    done = subprocess.run([sys.executable, "-c", REST], check=True, capture_output=True, text=True)
    before, after, codecs_are_built = json.loads(done.stdout)
    assert set(BEHIND) & set(before) == set()
    assert set(BEHIND) - set(after) == set()
    assert codecs_are_built


@pytest.mark.parametrize("name", ["httpx._client", "cashier_app.sandbox.server", "escpos.printer"])
def test_a_module_that_can_wait_is_seen(name: str) -> None:
    assert too_early(["cashier_app.app.run", "cashier_app.storage.journal", name]) == [name]
