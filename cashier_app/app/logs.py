"""The till's log: one rotating file, readable by its user only, without secrets or persons.

The rooms log what they did (methods, durations, outcomes, our own references), never keys, tokens,
names or numbers of customers. What libraries say is kept from warning level on; their request lines
would hold addresses with tokens in them.
"""

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_BYTES = 1_000_000
_FILES = 5


def open_log(path: Path) -> None:
    """Write this log file, at most five of one megabyte each.

    Where it cannot be written (a disk that is full, a folder of somebody else) the till sells all
    the same, and what it has to say goes where its complaints go.
    """
    handler: logging.Handler
    refused: OSError | None = None
    try:
        handler = _file(path)
    except OSError as error:
        handler, refused = logging.StreamHandler(), error
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("cashier").setLevel(logging.INFO)
    if refused is not None:
        logging.getLogger("cashier.app").error("the log cannot be written: %s", refused)


def _file(path: Path) -> logging.Handler:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=True)
    if os.name == "posix":
        path.chmod(0o600)
    return RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8")
