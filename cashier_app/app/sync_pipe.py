"""A synchronisation as the child of a running till: told over a pipe, it ends when that closes.

One JSON document a line. The till writes an `order`, then perhaps a `pause`; the key of CRM.COM
comes in the order, so that it stands neither on a command line nor in an environment. The child
writes a line whenever something was kept in `sync.sqlite`, which holds all the rest.
"""

import json
import os
import threading
from typing import TextIO

from cashier_app.config.paths import TillFiles
from cashier_app.config.settings import Settings
from cashier_app.domain.sync_run import SyncKind

OK = 0
LEFT_ALONE = 9


def order_line(kind: SyncKind, key: str | None, *, anew: bool) -> bytes:
    """Return the line that tells a child what to do."""
    return _line({"order": kind.value, "anew": anew, "key": key})


def pause_line() -> bytes:
    """Return the line that lets a child stop after the running batch."""
    return _line({"pause": True})


def synchronise_over_pipe(
    settings: Settings, files: TillFiles, source: TextIO, target: TextIO
) -> int:
    """Do what the order says until its end, a pause, or a line that is away; `sync.sqlite` tells.

    Raises what `synchronisation` and a run raise.
    """
    # Only the child needs what synchronises; the till that starts it talks to it.
    from cashier_app.app.sync_parts import synchronisation

    line = source.readline()
    if not line:
        return LEFT_ALONE
    order = json.loads(line)
    pause = threading.Event()
    threading.Thread(target=_listen, args=(source, pause), daemon=True).start()

    def told() -> None:
        target.write(json.dumps({"kept": True}) + "\n")
        target.flush()

    with synchronisation(
        settings, files, lambda: order["key"], told=told, pause_asked=pause.is_set
    ) as products:
        products.run(SyncKind(order["order"]), anew=order["anew"])
    return OK


def _listen(source: TextIO, pause: threading.Event) -> None:
    """Hear the till: any further line is a pause; the end of the pipe ends this process.

    It ends at once, in the middle of a call if need be. That is as safe as a power cut: a batch
    without an answer is sent again by the next run, which changes nothing.
    """
    for _ in source:
        pause.set()
    os._exit(LEFT_ALONE)


def _line(document: dict[str, object]) -> bytes:
    return json.dumps(document).encode() + b"\n"
