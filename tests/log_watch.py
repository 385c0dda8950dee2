"""Fails a test in which the till warned of something that the test did not expect.

A warning or an error in the till's log is there for somebody who has to look after the till. A test
that brings one about says which, with a part of the line:

    @pytest.mark.expected_log("there is no ballast")

It fails as well when that line does not come; `always=False` beside the text allows the line and
does not ask for it. What is logged while fixtures are set up and torn down, or by another thread,
counts for the test in which it happens.
"""

import logging
from collections.abc import Generator, Iterable, Sequence

import pytest

_MARK = "expected_log"
# No test has the keyring of an operating system (`tests/conftest.py`).
_IN_ANY_TEST = (
    "the journal's key stands in a file: There is no safe keyring here",
    "the journal's key stands in a file: a till whose API key is given needs no keyring",
)


class LogWatch(logging.Handler):
    """Hears what the till's own loggers say, and holds each test to it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._lines: list[str] = []
        self._passed = False

    def emit(self, record: logging.LogRecord) -> None:
        line = f"{record.levelname} {record.name} {record.getMessage()}"
        if record.exc_info and (error := record.exc_info[1]):
            line += f": {type(error).__name__}: {error}"
        self._lines.append(line)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, object, object]:
        result = yield
        self._passed = True
        return result

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Generator[None, object, object]:
        passed, self._passed = self._passed, False
        try:
            result = yield
        finally:
            lines, self._lines = self._lines, []
        marks = list(item.iter_markers(_MARK))
        faults = unexpected(lines, [*_texts(marks), *_IN_ANY_TEST])
        # One that failed or was skipped may not have come as far as the line.
        if passed:
            faults += missing(lines, _texts(m for m in marks if m.kwargs.get("always", True)))
        if faults:
            pytest.fail("\n".join(faults), pytrace=False)
        return result


def _texts(marks: Iterable[pytest.Mark]) -> list[str]:
    return [text for mark in marks for text in mark.args]


def unexpected(lines: Sequence[str], expected: Sequence[str]) -> list[str]:
    """Say which lines hold none of the expected texts."""
    return [
        f"not expected in the log: {line}"
        for line in dict.fromkeys(lines)
        if not any(text in line for text in expected)
    ]


def missing(lines: Sequence[str], expected: Sequence[str]) -> list[str]:
    """Say which expected texts no line holds."""
    return [
        f"expected in the log, and not there: {text}"
        for text in expected
        if not any(text in line for line in lines)
    ]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", f"{_MARK}(*texts, always=True): the till logs a warning or worse with each text"
    )
    watch = LogWatch()
    logging.getLogger("cashier").addHandler(watch)
    config.pluginmanager.register(watch)
    config.add_cleanup(lambda: logging.getLogger("cashier").removeHandler(watch))
