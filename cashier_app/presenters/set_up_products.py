"""What the set-up says of a products file that was loaded, or was not."""

from cashier_app.presenters.import_faults import wrong_file
from cashier_app.presenters.message import say
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.settings_state import Said
from cashier_app.services.ports.set_up import LoadedProducts


def said_of(loaded: LoadedProducts) -> Said:
    """Say how it went: beside the button, and whole in the bar where there is something to do."""
    if loaded.fault is not None:
        whole = say("set-up.not-loaded.whole", words=wrong_file(loaded.fault))
        return Said(NoticeTone.BAD, say("set-up.not-loaded"), whole)
    if loaded.refused:
        some = say("set-up.loaded-some", n=loaded.loaded, refused=str(loaded.refused))
        whole = say("set-up.loaded-some.whole", file=loaded.saved)
        return Said(NoticeTone.PERSON, some, whole)
    return Said(NoticeTone.GOOD, say("set-up.loaded", n=loaded.loaded))
