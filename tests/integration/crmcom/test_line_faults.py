"""Whatever goes wrong on the line: a read did not happen, a write is not known to have happened."""

import gzip
import time
import tracemalloc

import httpx
import pytest

from cashier_app.crmcom.answer_body import MOST_BYTES, AnswerBody
from cashier_app.crmcom.envelope import Envelope
from cashier_app.crmcom.error_mapping import DeadTokenError, DeadTokenUnknownError
from cashier_app.crmcom.line import Line
from cashier_app.crmcom.operations import Limits, Operation
from cashier_app.crmcom.transport import Transport
from cashier_app.crmcom.wire_models import Participant
from cashier_app.domain.errors import (
    KeyRefusedError,
    NotSecureError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.services.line import LineState
from tests.integration.crmcom.scripted_server import (
    Reply,
    ScriptedServer,
    closed_port,
    drop,
    hang,
    http,
    raw,
    reset,
    slowly,
)

QUICK = Limits(0.5, 0.3)
READ = Operation("rewards_participants/show", QUICK)
WRITE = Operation("customer_events/purchases/create", QUICK, write=True)
SIGN_IN = Operation("authentication/web_api_key/token", QUICK, sign_in=True)

OK = b'{"data": {"id": "1"}, "status": {"code": "OK", "message": null, "description": null}}'
NO = b'{"status": {"code": "E7", "message": "Not here", "description": "more"}, "data": null}'
HTML = b"<html><body>Please sign in to the guest network</body></html>"

NO_USABLE_ANSWER: dict[str, Reply] = {
    "no answer": hang,
    "an answer that takes too long": slowly(OK, pause=0.05),
    "closed without a word": drop,
    "reset": reset,
    "half an answer": http(OK[:20], length=len(OK)),
    "half a head": raw(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "no HTTP": raw(b"\x15\x03\x01\x00\x02\x02\x50"),
    "nothing": http(b""),
    "204": raw(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"),
    "a web page": http(HTML, headers=("Content-Type: text/html",)),
    "a web page as an error": http(HTML, status="502 Bad Gateway"),
    "a redirect": http(b"", status="302 Found", headers=("Location: http://127.0.0.1:9/",)),
    "JSON that breaks off": http(OK[:40]),
    "JSON without an envelope": http(b'{"id": "1"}'),
    "a list": http(b"[]"),
    "a status without code": http(b'{"data": {}, "status": {"code": null}}'),
    "a status that is a text": http(b'{"data": {}, "status": "OK"}'),
    "NaN": http(OK.replace(b'"1"', b"NaN")),
    "nested without end": http(b"[" * 100_000),
    "a number that nothing holds": http(OK.replace(b'"1"', b"1e99999999999999999999")),
    "not UTF-8": http(b"\xff\xfe\xfa"),
    "an answer too long": http(OK + b" " * MOST_BYTES),
    "a bomb": http(gzip.compress(OK + b" " * MOST_BYTES), headers=("Content-Encoding: gzip",)),
    "a small bomb in one piece": http(
        gzip.compress(OK + b" " * 16 * MOST_BYTES), headers=("Content-Encoding: gzip",)
    ),
    "gzip that is none": http(b"not gzip", headers=("Content-Encoding: gzip",)),
    "gzip that breaks off": http(gzip.compress(OK)[:-12], headers=("Content-Encoding: gzip",)),
    "an encoding that was not asked for": http(OK, headers=("Content-Encoding: br",)),
    "gzip in gzip": http(
        gzip.compress(gzip.compress(OK)), headers=("Content-Encoding: gzip, gzip",)
    ),
    "unreadable data": http(OK.replace(b'{"id": "1"}', b'["unreadable"]')),
}


def id_of(envelope: Envelope) -> str:
    return Participant.model_validate(envelope.data).id


class Caller:
    """A line to a scripted server, and what it said of itself."""

    def __init__(self, base_url: str) -> None:
        self.states: list[LineState] = []
        self.transport = Transport(base_url, "", time.monotonic)
        self.line = Line(
            self.transport, time.monotonic, lambda report: self.states.append(report.state)
        )

    def call(self, operation: Operation) -> str:
        try:
            if operation.sign_in:
                return self.line.sign_in(operation, "{}", id_of, key="the-key")
            return self.line.post(operation, '{"a":1}', "the-token", id_of)
        finally:
            self.transport.close()


@pytest.mark.parametrize("what", NO_USABLE_ANSWER)
def test_a_write_without_a_usable_answer_is_unknown(what: str) -> None:
    with ScriptedServer((NO_USABLE_ANSWER[what],)) as server:
        caller = Caller(server.base_url)
        with pytest.raises(UnknownOutcomeError):
            caller.call(WRITE)
        assert len(server.requests) == 1, "sent once, never repeated by itself"
    assert caller.states == [LineState.AWAY]


@pytest.mark.parametrize("what", NO_USABLE_ANSWER)
def test_a_read_without_a_usable_answer_happened_nowhere(what: str) -> None:
    with ScriptedServer((NO_USABLE_ANSWER[what],)) as server:
        caller = Caller(server.base_url)
        with pytest.raises(NotSentError) as failure:
            caller.call(READ)
        assert not isinstance(failure.value, NotSecureError)
    assert caller.states == [LineState.AWAY]


@pytest.mark.parametrize("operation", [READ, WRITE])
def test_nobody_there_means_that_nothing_was_sent(operation: Operation) -> None:
    caller = Caller(f"http://127.0.0.1:{closed_port()}/crmapi/rest/v2")
    with pytest.raises(NotSentError):
        caller.call(operation)
    assert caller.states == [LineState.AWAY]


@pytest.mark.parametrize("operation", [READ, WRITE])
@pytest.mark.parametrize("status", ["200 OK", "400 Bad Request", "500 Internal Server Error"])
def test_the_code_in_the_envelope_decides_whatever_the_http_status(
    operation: Operation, status: str
) -> None:
    with ScriptedServer((http(OK, status=status),)) as server:
        caller = Caller(server.base_url)
        assert caller.call(operation) == "1"
    with ScriptedServer((http(NO, status=status),)) as server:
        caller = Caller(server.base_url)
        with pytest.raises(RefusedError) as refusal:
            caller.call(operation)
    assert (refusal.value.words, refusal.value.code) == ("Not here", "E7")
    assert caller.states == [LineState.CONNECTED], "a refusal is an answer"


def test_a_refusal_without_message_speaks_with_its_description() -> None:
    no = http(NO.replace(b'"Not here"', b'""'))
    with ScriptedServer((no,)) as server, pytest.raises(RefusedError) as refusal:
        Caller(server.base_url).call(READ)
    assert refusal.value.words == "more"


def test_a_zipped_answer_is_read() -> None:
    reply = http(gzip.compress(OK), headers=("Content-Encoding: gzip",))
    with ScriptedServer((reply,)) as server:
        assert Caller(server.base_url).call(READ) == "1"


def test_a_zipped_answer_unfolds_no_further_than_the_limit() -> None:
    """A hundred kilobytes of zeros unfold to a hundred megabytes: they are never held."""
    bomb = gzip.compress(b"0" * 100_000_000)
    body = AnswerBody("gzip")
    tracemalloc.start()
    with pytest.raises(httpx.RemoteProtocolError):
        body.take(bomb)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 3 * MOST_BYTES


def test_an_answer_with_any_content_type_is_read() -> None:
    with ScriptedServer((http(OK, headers=("Content-Type: text/plain",)),)) as server:
        assert Caller(server.base_url).call(READ) == "1"


@pytest.mark.parametrize("reply", [http(NO), http(HTML, status="401 Unauthorized")])
def test_a_refused_key_is_told_apart(reply: Reply) -> None:
    with ScriptedServer((reply,)) as server:
        caller = Caller(server.base_url)
        with pytest.raises(KeyRefusedError):
            caller.call(SIGN_IN)
    assert caller.states == [LineState.KEY_REFUSED]


def test_a_broken_server_does_not_mean_that_the_key_is_refused() -> None:
    with ScriptedServer((http(HTML, status="503 Service Unavailable"),)) as server:
        caller = Caller(server.base_url)
        with pytest.raises(NotSentError) as failure:
            caller.call(SIGN_IN)
    assert not isinstance(failure.value, KeyRefusedError)
    assert caller.states == [LineState.AWAY]


def test_what_is_sent_is_the_journaled_request_with_the_token_in_front() -> None:
    with ScriptedServer((http(OK),)) as server:
        Caller(server.base_url).call(WRITE)
        [request] = server.requests
    head, _, body = request.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /crmapi/rest/v2/customer_events/purchases/create HTTP/1.1")
    assert b"content-type: application/json" in head.lower()
    assert b"authorization" not in head.lower(), "the token never goes into a header"
    assert body == b'{"token":"the-token","a":1}'


def test_the_key_signs_in_as_user_name_with_an_empty_password() -> None:
    with ScriptedServer((http(OK),)) as server:
        Caller(server.base_url).call(SIGN_IN)
        [request] = server.requests
    # base64 of "the-key:" with the colon, as the documentation's sample has it
    assert b"Authorization: Basic dGhlLWtleTo=\r\n" in request


def test_an_identifier_of_a_get_keeps_its_equals_sign() -> None:
    with ScriptedServer((http(OK),)) as server:
        caller = Caller(server.base_url)
        query = {"customer_event_identifier": "number=CE 1&2", "fields_set": "id,number"}
        caller.line.get(READ, query, "aaa.bbb", id_of)
        caller.transport.close()
        [request] = server.requests
    path = request.split(b" ")[1].decode()
    assert path.endswith(
        "show?token=aaa.bbb&customer_event_identifier=number=CE%201%262&fields_set=id,number"
    )


def test_no_proxy_and_no_password_file_of_the_environment_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{closed_port()}")
    with ScriptedServer((http(OK),)) as server:
        assert Caller(server.base_url).call(READ) == "1"


def test_an_answer_that_looks_like_a_dead_token_is_told_apart() -> None:
    """A bare 401: a read may be asked again with a new token, a write may have happened."""
    unauthorised = http(HTML, status="401 Unauthorized")
    for operation, error in ((READ, DeadTokenError), (WRITE, DeadTokenUnknownError)):
        with ScriptedServer((unauthorised,)) as server, pytest.raises(error):
            Caller(server.base_url).call(operation)
    refused = http(NO, status="401 Unauthorized")
    with ScriptedServer((refused,)) as server, pytest.raises(RefusedError):
        Caller(server.base_url).call(WRITE)


def test_only_failures_of_the_line_are_taken_for_one() -> None:
    def bug(_envelope: Envelope) -> str:
        raise KeyError("a bug of ours")

    with ScriptedServer((http(OK),)) as server:
        caller = Caller(server.base_url)
        with pytest.raises(KeyError):
            caller.line.post(READ, "{}", "the-token", bug)
        caller.transport.close()
    with pytest.raises(httpx.InvalidURL):
        Transport("http://127.0.0.1:port/", "", time.monotonic)
