"""What the first customer needs and the first scan does not: it comes once the till sells.

A reward, a kept basket and the rooms beside the sale take as long to import as all that a scan
needs. Nobody waits for it: by the time that somebody is asked for a card it is there, and whoever
is quicker waits for what is left of it.
"""

from collections.abc import Callable

from cashier_app.app.crmcom_when_asked import CrmComWhenAsked
from cashier_app.services.ports import Lane, TaskRunner
from cashier_app.storage.sale_codec import build_codecs


def build_behind(
    rewards: CrmComWhenAsked, runner: TaskRunner, failed: Callable[[Exception], None]
) -> None:
    """Build it in the lane that looks customers up; `failed` hears what could not be."""

    def build() -> None:
        # First what the basket is kept with, a moment after the first scan.
        build_codecs()
        rewards.there  # noqa: B018 - asking for it builds it
        # Imported only; each is built when it is opened.
        import cashier_app.app.change_of_settings
        import cashier_app.app.settings_room  # noqa: F401

    runner.submit(Lane.LOOKUP, build, lambda _: None, failed)
