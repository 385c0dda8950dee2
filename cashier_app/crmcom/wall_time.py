"""Dates as CRM.COM has them: wall time to the second, without zone (pageId 489928).

Whose wall time it is stands nowhere; it is assumed to be the till's own (crmcom-api.md 10.10) until
a setting names another zone.
"""

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

LOCAL = "local"


class WallTime:
    """Turns the till's local times into CRM.COM's and back."""

    def __init__(self, dates_in: str = LOCAL) -> None:
        """Take the name of a time zone, or `local` for the one of this computer."""
        self._zone: tzinfo | None = None if dates_in == LOCAL else ZoneInfo(dates_in)

    def there(self, moment: datetime) -> datetime:
        """Return what CRM.COM's clock shows at a local time, to the second."""
        if self._zone is not None and moment.tzinfo is None:
            # In the hour that comes twice the books do not keep which one it was. A sale that is
            # read back from them has to be looked for at the time at which it was sent.
            moment = moment.replace(fold=0).astimezone(self._zone)
        return moment.replace(microsecond=0, tzinfo=None)

    def here(self, moment: datetime) -> datetime:
        """Return what the till's clock showed at a time of CRM.COM's."""
        if self._zone is None:
            return moment
        return moment.replace(tzinfo=self._zone).astimezone().replace(tzinfo=None)

    def written(self, moment: datetime) -> str:
        """Write a local time as CRM.COM does."""
        return written(self.there(moment))


def written(moment: datetime) -> str:
    """Write a time of CRM.COM's clock."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S")
