"""What a person can decide about something that waits to be sent, or is not known."""

from enum import Enum


class Told(Enum):
    """A person's word on a write of which CRM.COM refuses to say whether it happened.

    `ASK_AGAIN`: she does not know either, or CRM.COM may show it by now.
    """

    HAPPENED = "happened"
    NOT_HAPPENED = "not-happened"
    ASK_AGAIN = "ask-again"


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
