"""The locks name versions and hashes, and no place: what is installed is the same everywhere."""

import re

import pytest

from tests.architecture.source_tree import ROOT

LOCKS = ["run", "demo", "test", "package"]
PIN = re.compile(r"([A-Za-z0-9._-]+)==([^\s;]+)( ; [^\\]+)? \\")
HASH = re.compile(r" {4}--hash=sha256:[0-9a-f]{64}( \\)?")
ADDRESS = re.compile(r"://| @ |\bgit\+|\bfile:|--(index|extra-index|find-links|trusted-host)\b")


def lock_text(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def lock_faults(lock: str) -> list[str]:
    """Find lines that are neither pin nor hash, pins without a hash, and addresses anywhere."""
    faults = [f"an address: {line}" for line in lock.splitlines() if ADDRESS.search(line)]
    lines = [line for line in lock.splitlines() if not line.lstrip().startswith("#")]
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if PIN.fullmatch(line):
            if not HASH.fullmatch(following):
                faults.append(f"no hash: {line}")
        elif not HASH.fullmatch(line):
            faults.append(f"not a pin: {line}")
    return faults


def pins(lock: str) -> dict[str, str]:
    return {pin[1]: pin[2] for pin in map(PIN.fullmatch, lock.splitlines()) if pin}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_pins_and_hashes_alone(name: str) -> None:
    assert pins(lock_text(name))
    assert lock_faults(lock_text(name)) == []


def test_what_the_tests_run_on_is_what_the_shop_runs_on() -> None:
    run, demo, test, package = (pins(lock_text(name)) for name in LOCKS)
    assert run.items() <= demo.items() <= test.items()
    assert demo.items() <= package.items(), "and so is what the packages hold"


SOUND = "h11==0.16.0 \\\n    --hash=sha256:" + "0" * 64 + "\n    # via httpcore\n"


def test_a_sound_lock_is_let_through() -> None:
    assert lock_faults(SOUND) == []


@pytest.mark.parametrize(
    "defect",
    [
        "h11==0.16.0\n",
        "h11>=0.16.0 \\\n    --hash=sha256:" + "0" * 64 + "\n",
        "h11==0.16.0 \\\nidna==3.20 \\\n    --hash=sha256:" + "0" * 64 + "\n",
        "--index-url https://packages.example/simple\n",
        "--find-links /srv/packages\n",
        "# from https://packages.example/simple\n" + SOUND,
        "h11 @ file:///srv/h11.whl\n",
    ],
)
def test_a_loose_lock_is_seen(defect: str) -> None:
    assert lock_faults(defect)
