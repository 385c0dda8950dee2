"""A till is not replaced under the hands of her who sells."""

import json

from cashier_app.app.till_socket import Question
from tests.acceptance.driver import TillDriver


def answer(till: TillDriver, **more: str) -> list[str]:
    """What the till says when its program is about to be replaced."""
    replies: list[str] = []
    till.running.asked(Question({"ask": "make-way", **more}, replies.append))
    till.until(lambda: bool(replies), lambda: "no answer")
    reply: dict[str, list[str]] = json.loads(replies[0])
    return reply["answer"] if "answer" in reply else [str(reply["error"])]


def test_from_the_first_scan_to_the_finished_sale_the_till_stays(till: TillDriver) -> None:
    assert not till.running._answers._sale_open  # type: ignore[attr-defined]
    till.scan_product("COF-001")
    till.shows("1 item")
    assert answer(till, change="upgrade", anyway="yes") == ["sale-open"]
    till.press("Pay")
    till.press("Cash received €20.00")
    assert answer(till, change="upgrade") == ["sale-open"]
    assert answer(till, change="removal") == ["sale-open"]
    till.press("Finish sale")
    till.shows("New sale")
    assert not till.running._answers._sale_open  # type: ignore[attr-defined]


def test_a_question_that_does_not_say_what_for_ends_nothing(till: TillDriver) -> None:
    assert "does not say" in answer(till)[0]
    assert "does not say" in answer(till, change="to paint it green")[0]
