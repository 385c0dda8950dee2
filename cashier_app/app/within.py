"""Do what may block for ever, and wait for it only so long."""

import threading
from collections.abc import Callable


def within(limit_s: float, work: Callable[[], object], name: str) -> bool:
    """Do it in a thread of this name and wait; return whether it ended in time.

    What does not end in time goes on and holds up nothing, not even the end of the process.
    """
    thread = threading.Thread(target=work, name=name, daemon=True)
    thread.start()
    thread.join(limit_s)
    return not thread.is_alive()
