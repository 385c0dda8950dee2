"""CRM.COM's client comes with the first call, once for all lanes."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from cashier_app.app.crmcom_when_asked import CrmComWhenAsked
from cashier_app.crmcom.release import R16, R17
from cashier_app.crmcom.settings import Assumed, CrmComSettings

_NOT_ASKED = """
import sys
from cashier_app.app.crmcom_when_asked import CrmComWhenAsked
from cashier_app.crmcom.settings import CrmComSettings
rewards = CrmComWhenAsked(CrmComSettings("http://127.0.0.1:9"), str, float, print)
assert not rewards.spends_with_purchase
rewards.close()
print([name for name in ("httpx", "pydantic", "cashier_app.crmcom.gateway") if name in sys.modules])
"""


def when_asked(settings: CrmComSettings) -> CrmComWhenAsked:
    return CrmComWhenAsked(settings, lambda: "key", float, lambda _: None)


def test_nothing_that_speaks_to_crmcom_is_imported_before_the_first_call() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _NOT_ASKED], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"


def test_lanes_that_ask_at_the_same_time_get_the_same_client() -> None:
    rewards = when_asked(CrmComSettings("http://127.0.0.1:9"))
    with ThreadPoolExecutor(4) as lanes:
        clients = list(lanes.map(lambda _: rewards.there, range(4)))
    rewards.close()
    assert len(set(map(id, clients))) == 1


def test_it_says_as_the_client_does_whether_a_purchase_takes_a_spend_along() -> None:
    for release in (R16, R17):
        for member in ("", "spend"):
            settings = CrmComSettings("http://x", release, assumed=Assumed(spend_member=member))
            rewards = when_asked(settings)
            assert rewards.spends_with_purchase == rewards.there.spends_with_purchase
            assert rewards.spends_with_purchase == (release is R17 and bool(member))
