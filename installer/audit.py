"""Whether a known hole is in what a package holds; said, too, when nobody could be asked."""

import subprocess
import sys

from installer.places import LOCK

TOOL = (sys.executable, "-m", "pip_audit")

_OK, _HOLES = 0, 1
_NOT_AUDITED = 0
# What pip-audit says when the service that knows of holes does not answer, or does not know.
_NOBODY_KNEW = (
    "ConnectionError",
    "ServiceError",
    "ConnectTimeout",
    "Max retries exceeded",
    "could not be audited",
)


def audit(*, strict: bool) -> int:
    """Ask about every pin of the lock; return 0, or 1 where holes are known.

    Args:
        strict: that nobody could be asked counts as a hole: a release is not made on it.

    """
    done = subprocess.run(  # noqa: S603 - our own tool and lock
        [
            *(*TOOL, "--strict", "--disable-pip", "--require-hashes"),
            *("--progress-spinner", "off", "-r", str(LOCK)),
        ],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode == 0:
        sys.stdout.write(f"audited: no known holes in {LOCK.name}\n")
        return _OK
    if any(word in done.stderr for word in _NOBODY_KNEW):
        sys.stdout.write("not audited: the service that knows of holes does not answer here\n")
        return _HOLES if strict else _NOT_AUDITED
    sys.stdout.write(done.stdout)
    sys.stderr.write(done.stderr)
    return _HOLES
