"""A demo that is kept: it comes back to the CRM.COM, the settings and the products it left."""

import signal
from pathlib import Path

import httpx
import pytest

from cashier_app.app.demo_shop import DemoShop, demo_shop
from cashier_app.app.kept_demo import MEMORY, demo_key
from cashier_app.config.paths import TillFiles
from cashier_app.domain.errors import StorageError
from cashier_app.domain.sale_states import CrmState
from cashier_app.storage.till_lock import TillLock
from tests.integration.app.books import Books
from tests.integration.app.command import Place, has_ended
from tests.integration.sandbox.api_client import ELENI, ApiClient, sale, spend


def bought(shop: DemoShop, reference: str) -> None:
    """Record a purchase, with a spend."""
    with httpx.Client(base_url=f"{shop.server.base_url}/", trust_env=False) as http:
        api = ApiClient(http)
        made = api.data("customer_events/purchases/create", sale(reference_number=reference))
        asked = spend(ELENI, made["id"], 2, external_system_reference_number="S-1")
        api.data("customer_events/spend_requests/create", asked)


def test_the_stand_in_of_a_kept_demo_goes_on_with_its_books_at_its_address(tmp_path: Path) -> None:
    with demo_shop(tmp_path / "kept") as shop:
        address, printer = shop.server.base_url, shop.printer.port
        bought(shop, "LCA1-3-000001-HVG8")
        before = shop.server.ledger
    assert before.purchases
    assert before.spend_requests
    with demo_shop(tmp_path / "kept") as again:
        assert (again.server.base_url, again.printer.port) == (address, printer)
        assert again.server.ledger == before
        bought(again, "LCA1-3-000002-HVG8")
        numbers = [one.number for one in again.server.ledger.purchases]
    assert len(set(numbers)) == 2


def test_what_was_changed_in_a_kept_demo_stays(tmp_path: Path) -> None:
    with demo_shop(tmp_path / "kept") as shop:
        config = shop.config
    config.write_text(config.read_text("utf-8").replace("Elia Market", "My shop"), "utf-8")
    with demo_shop(tmp_path / "kept"):
        pass
    assert "My shop" in config.read_text("utf-8")


def test_the_folder_of_another_till_is_left_alone(tmp_path: Path) -> None:
    place = Place(tmp_path, "https://crm.example/crmapi/rest/v2").laid_out()
    before = place.config.read_bytes()
    done = place.here("demo", "--script", "--keep", str(tmp_path), "--output", str(tmp_path / "o"))
    assert (done.code, place.config.read_bytes()) == (1, before)
    assert "holds the settings of another till" in done.err


def test_one_demo_at_a_time_has_the_kept_books(tmp_path: Path) -> None:
    lock = TillLock(TillFiles.at(tmp_path).lock)
    assert lock.take()
    done = Place(tmp_path, "http://127.0.0.1:9").here(
        "demo", "--script", "--keep", str(tmp_path), "--output", str(tmp_path / "o")
    )
    lock.release()
    assert done.code == 3


def test_a_memory_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "sandbox.json").write_text("{}", encoding="utf-8")
    with pytest.raises(StorageError, match="not what a stand-in remembers"), demo_shop(tmp_path):
        pass


def test_a_port_that_somebody_else_has_is_said(tmp_path: Path) -> None:
    with demo_shop(tmp_path), pytest.raises(StorageError, match="port"), demo_shop(tmp_path):
        pass


class Kept(Place):
    """The folder of a kept demo, for commands: settings and books are in one."""

    @property
    def data(self) -> Path:
        return self.folder


def test_a_day_of_a_kept_demo_is_held_against_its_own_crmcom(tmp_path: Path) -> None:
    with demo_shop(tmp_path) as shop:
        with Books(tmp_path, shop.server.base_url) as books:
            books.sell(state=CrmState.RECORDED)
        place = Kept(tmp_path, shop.server.base_url)
        done = place.here("reconcile", "--json")
        assert (done.code, done.document["compared"], done.document["differences"]) == (0, 1, [])
        assert place.here("doctor", "--json").finding("crm.com")[0] == "well"
    away = place.here("reconcile")
    assert (away.code, away.out) == (5, "")
    assert f"cashier-app demo --keep {tmp_path}" in away.err


def test_the_commands_ask_a_demo_that_runs(tmp_path: Path) -> None:
    place = Kept(tmp_path, "")
    demo = place.start("demo", "--windowed", "--keep", str(tmp_path))
    try:
        while not TillFiles.at(tmp_path).socket.exists():
            assert not has_ended(demo), demo.communicate()
        listed = place.run("outbox", "list", "--json")
        verified = place.run("journal", "verify")
    finally:
        demo.send_signal(signal.SIGTERM)
        demo.communicate(timeout=60)
    assert (listed.code, listed.document) == (0, [])
    assert verified.code == 0
    assert demo.returncode == 0


def test_the_key_of_a_demo_goes_nowhere_else(tmp_path: Path) -> None:
    with demo_shop(tmp_path) as shop:
        address, port = shop.server.base_url, shop.server.port
    files = TillFiles.at(tmp_path)
    assert demo_key(files, address) is not None
    for other in (
        f"https://127.0.0.1:{port}/crmapi/rest/v2",
        f"http://crm.example:{port}/crmapi/rest/v2",
        f"http://127.0.0.1:{port + 1}/crmapi/rest/v2",
        "https://crm.example/crmapi/rest/v2",
    ):
        assert demo_key(files, other) is None, other
    assert demo_key(TillFiles.at(tmp_path / "elsewhere"), address) is None


@pytest.mark.parametrize("text", ["", "[]", "{}", "\xff"])
def test_what_is_no_memory_of_a_stand_in_gives_no_key(tmp_path: Path, text: str) -> None:
    (tmp_path / MEMORY).write_text(text, encoding="latin-1")
    assert demo_key(TillFiles.at(tmp_path), "http://127.0.0.1:9/crmapi/rest/v2") is None
