"""A day of the shop: it ends when the shop's day ends, not at midnight."""

from datetime import date, datetime, time, timedelta

from cashier_app.domain.frozen import frozen

_DAY = timedelta(days=1)


@frozen
class BusinessDay:
    """The day that begins on `date` when the day before ends (`day_ends_at`), in local time."""

    date: date
    ends_at: time

    @classmethod
    def of(cls, moment: datetime, ends_at: time) -> "BusinessDay":
        """Return the day in which this moment lies: the small hours belong to the day before."""
        day = moment.date()
        return cls(day if moment.time() >= ends_at else day - _DAY, ends_at)

    @property
    def begin(self) -> datetime:
        """The first moment of the day."""
        return datetime.combine(self.date, self.ends_at)

    @property
    def end(self) -> datetime:
        """The first moment after it."""
        return self.begin + _DAY

    def holds(self, moment: datetime) -> bool:
        """Whether the moment lies in the day."""
        return self.begin <= moment < self.end
