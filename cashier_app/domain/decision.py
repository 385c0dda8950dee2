"""What a person can decide about something that waits to be sent."""

from enum import Enum


class Decision(Enum):
    """A person's word on a row of the waiting list.

    `IT_IS_AT_CRM` is final: she has seen it there, whatever the till could find. `REMOVE` takes a
    sale out that surely never left this till. `SETTLED` says that she settled with the customer
    what no till can settle.
    """

    SEND_AGAIN = "send-again"
    KEEP_WITHOUT_REWARD = "keep-without-reward"
    IT_IS_AT_CRM = "it-is-at-crm"
    REMOVE = "remove"
    SETTLED = "settled"
