"""How a past sale is told in a list: its tag, its time, its customer."""

from datetime import date, datetime

from cashier_app.domain.customer import Customer, Means
from cashier_app.domain.frozen import frozen
from cashier_app.presenters.sale_detail import Standing
from cashier_app.texts.words import Words
from cashier_app.ui.widgets.tag import TagKind


@frozen
class StandingFace:
    """Colours and icon of a standing; its words are `standing/VALUE`."""

    kind: TagKind
    icon: str


STANDING_FACES = {
    Standing.RECORDED: StandingFace("ok", "check"),
    Standing.WAITING: StandingFace("warn", "clock"),
    Standing.BEING_CHECKED: StandingFace("warn", "hourglass"),
    Standing.REFUSED: StandingFace("bad", "circle-alert"),
    Standing.NEEDS_A_PERSON: StandingFace("bad", "user-round"),
    Standing.WITHOUT_REWARD: StandingFace("plain", "ban"),
    Standing.NO_CUSTOMER: StandingFace("plain", "user-round"),
    Standing.CANCELLED: StandingFace("plain", "ban"),
    Standing.RETURNED: StandingFace("plain", "undo-2"),
}

AT_CRM = frozenset({Standing.RECORDED, Standing.CANCELLED, Standing.RETURNED})
"""The standings of a sale that CRM.COM recorded for its customer."""
TAKEN_BACK = frozenset({Standing.CANCELLED, Standing.RETURNED})
"""Those that CRM.COM cancelled: it took the reward back, and what is kept is a sale of its own."""


def standing_words(words: Words, standing: Standing) -> str:
    """Return what stands in the tag."""
    return words.text(f"standing/{standing.value}")


def spoken_standing(words: Words, standing: Standing) -> str:
    """Return the last word of a row's name."""
    return words.text(f"standing/{standing.value}-spoken")


def when(words: Words, moment: datetime | None, today: date, *, within: bool = False) -> str:
    """Return `Today 12:44`, `within` a sentence `today 12:44`, or `Sat 21 Nov 18:07`."""
    form = "-within" if within else ""
    if moment is None:
        return words.text(f"past-sale/no-time{form}")
    time = words.time(moment)
    if moment.date() == today:
        return words.text(f"past-sale/today{form}", time=time)
    return words.text("past-sale/day", day=words.weekday(moment.date()), time=time)


def who(
    words: Words, customer: Customer | None, *, short: bool = False, recorded: bool = False
) -> str:
    """Return the customer's name; one that was never looked up is named by what she showed.

    That it was not checked is said until CRM.COM recorded the sale: then it knew her by it.
    """
    if customer is None:
        return words.text("customer-card/nobody")
    if customer.name or customer.first_name:
        return customer.short_name if short else customer.name or customer.short_name
    shown = customer.identification
    means = shown.value
    if shown.means is not Means.EMAIL:
        means = words.text(f"customer-card/{shown.means.value}", ending=shown.ending)
    if customer.checked or recorded:
        return means
    return words.text("past-sale/not-checked", who=means)
