"""Each fault of a set-up is told apart in one line that says what is wrong and what to do."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from cashier_app.sandbox.server import SandboxServer
from cashier_app.storage.sqlite_file import connect_file
from tests.integration.app.command import CARD, Place
from tests.integration.crmcom.certificates import Authority
from tests.integration.crmcom.scripted_server import ScriptedServer, closed_port, hang, http


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    """A CRM.COM that is well."""
    with SandboxServer() as running:
        yield running


def test_a_till_that_is_well_says_so_line_by_line(server: SandboxServer, tmp_path: Path) -> None:
    done = Place(tmp_path, server.base_url).laid_out().run("doctor", "--card", CARD)

    assert done.code == 0
    lines = [line for line in done.out.splitlines() if not line.startswith(" ")]
    checks = [re.split(r"\s+", line, maxsplit=1)[1].split(":")[0] for line in lines]
    expected = "settings,api key,crm.com,clock,card,unit,printer,journal,disk"
    assert checks == expected.split(",")
    assert "purchases/preview: 1 answered" in done.out
    assert not (tmp_path / "data").exists(), "doctor changes nothing"
    assert CARD not in done.out


def test_the_json_has_a_row_a_check_the_latency_and_the_clock(
    server: SandboxServer, tmp_path: Path
) -> None:
    document = Place(tmp_path, server.base_url).laid_out().here("doctor", "--json").document

    assert document["well"] is True
    assert document["running"] is False
    assert abs(document["clock_offset_s"]) < 60
    assert {row["state"] for row in document["checks"]} <= {"well", "note", "not-checked"}
    (sign_in,) = document["latency"]
    assert sign_in["method"] == "authentication/web_api_key/token"
    assert sign_in["answered"] == 1
    assert {"failed", "last_ms", "p50_ms", "p95_ms", "worst_ms"} < set(sign_in)


def test_without_a_card_the_unit_is_not_checked(server: SandboxServer, tmp_path: Path) -> None:
    done = Place(tmp_path, server.base_url).laid_out().here("doctor", "--json")
    assert done.finding("unit")[0] == "not-checked"
    assert "--card" in done.finding("unit")[1]


def crmcom_line(tmp_path: Path, base_url: str, more: str = "") -> str:
    """Run doctor on an address that is not well; return its one line about CRM.COM."""
    done = Place(tmp_path, base_url, more=more).laid_out().here("doctor", "--json")
    state, words = done.finding("crm.com")
    assert done.code == 1
    assert state == "wrong"
    assert "\n" not in words
    return words


def test_a_name_that_nobody_knows(tmp_path: Path) -> None:
    # In a process of its own: this one may not even ask for the name.
    nowhere = Place(tmp_path, "https://no-such-host.invalid/crmapi/rest/v2").laid_out()
    done = nowhere.run("doctor", "--json")
    state, words = done.finding("crm.com")
    assert (done.code, state) == (1, "wrong")
    assert "no computer is known by the name" in words


def test_nobody_listens(tmp_path: Path) -> None:
    words = crmcom_line(tmp_path, f"http://127.0.0.1:{closed_port()}/crmapi/rest/v2")
    assert "nobody listens" in words


def test_a_server_that_does_not_answer(tmp_path: Path) -> None:
    with ScriptedServer((hang,)) as silent:
        assert "does not answer in time" in crmcom_line(tmp_path, silent.base_url)


def test_a_wrong_path_at_the_right_host(server: SandboxServer, tmp_path: Path) -> None:
    words = crmcom_line(tmp_path, server.base_url.replace("/crmapi/rest/v2", "/portal"))
    assert "not as CRM.COM does" in words
    assert "/crmapi/rest/v2" in words


def test_an_unknown_authority_and_one_that_the_settings_name(tmp_path: Path) -> None:
    authority = Authority.made_in(tmp_path / "authority")
    (tmp_path / "place").mkdir()
    token = json.dumps({"data": {"token": "t"}, "status": {"code": "OK"}}).encode()
    with ScriptedServer((http(token),), tls=authority.server()) as secure:
        words = crmcom_line(tmp_path / "place", secure.base_url)
        assert "vouched for by nobody this computer trusts" in words
        assert "crmcom.ca_file" in words
        more = f'ca_file = "{authority.ca_file}"'
        trusted = Place(tmp_path / "place", secure.base_url, more=more).laid_out()
        assert trusted.here("doctor", "--json").finding("crm.com")[0] == "well"


@pytest.mark.parametrize(
    ("address", "days", "words"),
    [("127.0.0.1", -1, "has run out, or the clock"), ("127.0.0.2", 1, "is for another host")],
)
def test_a_certificate_that_is_not_good_here(
    tmp_path: Path, address: str, days: int, words: str
) -> None:
    authority = Authority.made_in(tmp_path / "authority")
    tls = authority.server(address, timedelta(days=days))
    (tmp_path / "place").mkdir()
    with ScriptedServer((http(b""),), tls=tls) as secure:
        more = f'ca_file = "{authority.ca_file}"'
        assert words in crmcom_line(tmp_path / "place", secure.base_url, more)


def test_a_server_that_does_not_speak_tls(tmp_path: Path) -> None:
    with ScriptedServer((http(b"hello"),), any_bytes=True) as plain:
        words = crmcom_line(tmp_path, plain.base_url.replace("http:", "https:"))
    assert "does not speak TLS" in words


def test_a_key_that_is_refused(server: SandboxServer, tmp_path: Path) -> None:
    done = Place(tmp_path, server.base_url, key="wrong-key").laid_out().here("doctor", "--json")
    state, words = done.finding("crm.com")

    assert (done.code, state) == (1, "wrong")
    assert "does not accept the API key" in words
    assert done.finding("api key")[0] == "well"
    assert "wrong-key" not in done.out + done.err


def test_no_keyring_is_told_apart_from_no_answer(server: SandboxServer, tmp_path: Path) -> None:
    done = Place(tmp_path, server.base_url, key=None).laid_out().here("doctor", "--json")

    assert done.code == 1
    assert done.finding("api key")[0] == "wrong"
    assert "keyring" in done.finding("api key")[1]
    assert done.finding("crm.com")[0] == "not-checked"
    assert "answers" in done.finding("crm.com")[1]


def test_without_keyring_a_dead_address_is_found_all_the_same(tmp_path: Path) -> None:
    base_url = f"http://127.0.0.1:{closed_port()}/crmapi/rest/v2"
    done = Place(tmp_path, base_url, key=None).laid_out().here("doctor", "--json")
    assert done.finding("crm.com")[0] == "wrong"


@pytest.mark.parametrize(
    ("minutes", "words"), [(10, "behind CRM.COM's"), (-10, "ahead of CRM.COM's")]
)
def test_a_clock_that_is_off(tmp_path: Path, minutes: int, words: str) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(minutes=minutes), usegmt=True)
    token = json.dumps({"data": {"token": "t"}, "status": {"code": "OK"}}).encode()
    with ScriptedServer((http(token, headers=(f"Date: {date}",)),)) as server:
        done = Place(tmp_path, server.base_url).laid_out().here("doctor", "--json")

    assert done.code == 1
    assert done.finding("crm.com")[0] == "well"
    assert done.finding("clock")[0] == "wrong"
    assert words in done.finding("clock")[1]


def test_a_card_that_nobody_has(server: SandboxServer, tmp_path: Path) -> None:
    done = Place(tmp_path, server.base_url).laid_out().here("doctor", "--json", "--card", "4444")
    state, words = done.finding("card")

    assert (done.code, state) == (1, "wrong")
    assert "finds no customer" in words


def test_a_catalogue_of_another_till_is_said_and_ends_nothing(
    server: SandboxServer, tmp_path: Path
) -> None:
    place = Place(tmp_path, server.base_url).laid_out()
    place.data.mkdir()
    newer = connect_file(place.data / "catalogue.sqlite")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    done = place.here("doctor", "--json", "--card", CARD)

    state, words = done.finding("unit")
    assert (done.code, state) == (1, "wrong")
    assert "Import the products file again" in words


def test_a_unit_that_crm_com_does_not_take(server: SandboxServer, tmp_path: Path) -> None:
    place = Place(tmp_path, server.base_url).laid_out()
    text = place.config.read_text(encoding="utf-8").replace("SHOP1", "ELSEWHERE")
    place.config.write_text(text, encoding="utf-8")
    done = place.here("doctor", "--json", "--card", CARD)

    assert done.code == 1
    assert done.finding("card")[0] == "well"
    assert done.finding("unit")[0] == "wrong"
    assert "crmcom.unit" in done.finding("unit")[1]


def test_a_printer_that_is_not_there(server: SandboxServer, tmp_path: Path) -> None:
    more = f'\n[printer]\nconnection = "network"\nhost = "127.0.0.1"\nport = {closed_port()}'
    done = Place(tmp_path, server.base_url, more=more).laid_out().here("doctor", "--json")

    assert done.code == 1
    assert done.finding("printer")[0] == "wrong"
    assert "cannot be reached" in done.finding("printer")[1]


def test_wrong_settings_end_it_with_2_and_their_own_words(tmp_path: Path) -> None:
    done = Place(tmp_path, "http://crm.example/crmapi/rest/v2").laid_out().here("doctor")

    assert done.code == 2
    assert "crmcom.base_url" in done.err
    assert done.out == ""
