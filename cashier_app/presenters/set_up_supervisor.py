"""The first supervisor of a till that is being set up."""

from cashier_app.domain.person import Person, Role, UnfitPersonError, check_new_pin
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.set_up_state import SupervisorField, TypedSupervisor
from cashier_app.services.ports.set_up import FirstSupervisor


def why_unfit(typed: TypedSupervisor, pin_length: int) -> Message | None:
    """Say what is wrong with what was typed; nothing when she can be kept."""
    texts = typed.texts
    try:
        Person(texts[SupervisorField.NUMBER], typed.name, Role.SUPERVISOR)
        check_new_pin(texts[SupervisorField.PIN], pin_length)
    except UnfitPersonError as error:
        return say(error.key, n=pin_length)
    if texts[SupervisorField.PIN] != texts[SupervisorField.REPEAT]:
        return say("people.pins-differ")
    return None


def supervisor_of(typed: TypedSupervisor) -> FirstSupervisor | None:
    """Return who was typed, if anybody was."""
    if not typed.begun:
        return None
    texts = typed.texts
    return FirstSupervisor(texts[SupervisorField.NUMBER], typed.name, texts[SupervisorField.PIN])
