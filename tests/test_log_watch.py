"""The check is fed each fault that it is there for, in a test run of its own."""

import pytest

pytest_plugins = ["pytester"]
# The tests that are run here say it in this process, too.
pytestmark = pytest.mark.expected_log("a planted line", "an expected line", always=False)

PLANTED = """
import logging, threading
import pytest
log = logging.getLogger("cashier.planted")
"""


def outcome(pytester: pytest.Pytester, test: str) -> tuple[dict[str, int], str]:
    pytester.makepyfile(PLANTED + test)
    ran = pytester.runpytest_inprocess("-p", "tests.log_watch", "-p", "no:cacheprovider")
    return ran.parseoutcomes(), ran.stdout.str()


@pytest.mark.parametrize(
    "test",
    [
        "def test_it(): log.warning('a planted line')",
        """
def test_it():
    worker = threading.Thread(target=log.error, args=['a planted line'])
    worker.start()
    worker.join()
""",
        """
@pytest.fixture
def till():
    log.error('a planted line')
def test_it(till): pass
""",
        """
@pytest.fixture
def till():
    yield
    log.error('a planted line')
def test_it(till): pass
""",
        """
@pytest.mark.expected_log('an expected line')
def test_it():
    log.error('an expected line')
    log.error('a planted line')
""",
    ],
    ids=["warning", "thread", "set-up", "tear-down", "beside-an-expected-one"],
)
def test_what_nobody_expected_fails(pytester: pytest.Pytester, test: str) -> None:
    counts, said = outcome(pytester, test)
    assert counts == {"passed": 1, "errors": 1}
    assert "cashier.planted a planted line" in said


def test_a_line_counts_for_the_test_in_which_it_stood(pytester: pytest.Pytester) -> None:
    test = """
def test_one(): log.error('a planted line')
def test_two(): pass
"""
    counts, said = outcome(pytester, test)
    assert counts == {"passed": 2, "errors": 1}
    assert "ERROR at teardown of test_one" in said


def test_an_expected_line_that_does_not_come_fails(pytester: pytest.Pytester) -> None:
    test = """
@pytest.mark.expected_log('a planted line')
def test_it(): log.info('a planted line')
"""
    counts, said = outcome(pytester, test)
    assert counts == {"passed": 1, "errors": 1}
    assert "expected in the log, and not there: a planted line" in said


def test_what_is_expected_passes(pytester: pytest.Pytester) -> None:
    test = """
class TestSometimes:
    pytestmark = pytest.mark.expected_log('a planted line', always=False)
    def test_it_came(self): log.error('a planted line')
    def test_it_did_not(self): pass
@pytest.mark.expected_log('ValueError: a planted line')
def test_error(): log.error('incident', exc_info=ValueError('a planted line'))
@pytest.mark.expected_log('a planted line')
def test_not_so_far(): pytest.skip()
def test_information(): log.info('a planted line')
def test_of_others(): logging.getLogger('library').error('a planted line')
"""
    counts, _ = outcome(pytester, test)
    assert counts == {"passed": 5, "skipped": 1}
