"""One sale by names alone, one by keys alone, at a till that runs on this display and bus.

    /usr/bin/python3 -W ignore tests/bus/sell.py CARD

It is run by the system's Python, which has the bus's own library (`gi`, Atspi). What it says on
standard output is what a person with a screen reader met on the way.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from threading import Event

import gi  # type: ignore[import-not-found] # of the system, not of this project

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found] # noqa: E402

WINDOW = "Cashier"
CUSTOMERS = "Customer display"
LONGEST_S = 30.0
LOOK_EVERY_S = 0.1


def windows() -> Iterator["Atspi.Accessible"]:
    desk = Atspi.get_desktop(0)
    for program in children(desk):
        yield from children(program)


def children(node: "Atspi.Accessible") -> Iterator["Atspi.Accessible"]:
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield child


def showing(node: "Atspi.Accessible") -> Iterator["Atspi.Accessible"]:
    yield node
    for child in children(node):
        if child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from showing(child)


def till() -> list["Atspi.Accessible"]:
    """Everything that shows in the till's window; nothing while it is being built anew."""
    try:
        return [node for one in windows() if one.get_name() == WINDOW for node in showing(one)]
    except gi.repository.GLib.Error:
        return []


def wait(name: str, *, starts: bool = False, enabled: bool = False) -> "Atspi.Accessible":
    """Wait until there is a node of this name, and return it."""
    until = time.monotonic() + LONGEST_S
    while time.monotonic() < until:
        for node in till():
            met = node.get_name()
            fits = met.startswith(name) and "not known" not in met if starts else met == name
            if fits and (not enabled or node.get_state_set().contains(Atspi.StateType.ENABLED)):
                return node
        Event().wait(LOOK_EVERY_S)
    raise SystemExit(f"never met: {name}; there is {sorted({one.get_name() for one in till()})}")


def press(name: str) -> None:
    """Press what has this name, as assistive technology does."""
    actions = wait(name, enabled=True).get_action_iface()
    names = [actions.get_action_name(place) for place in range(actions.get_n_actions())]
    actions.do_action(names.index("Press"))


def say(prefix: str) -> None:
    sys.stdout.write(f"{wait(prefix, starts=True).get_name()}\n")


def by_names(card: str) -> None:
    press("Identify customer")
    press("By card number")
    wait("Card number").get_editable_text_iface().set_text_contents(card)
    press("Find customer")
    press("Use this customer")
    press("Quick key Koulouri")
    wait("Line 1: ", starts=True)
    say("Will earn: ")
    press("Pay")
    press("Finish sale")
    say("Earned: ")
    press("New sale")
    wait("Scan the first product")
    sys.stdout.write("a sale by names\n")


def keys(*names: str) -> None:
    for name in names:
        subprocess.run(["xdotool", "key", name], check=True)


def tab_to(name: str) -> None:
    """Press Tab until what has the focus has this name."""
    for _ in range(80):
        focused = (one for one in till() if one.get_state_set().contains(Atspi.StateType.FOCUSED))
        in_focus = [one.get_name() for one in focused]
        if name in in_focus:
            return
        keys("Tab")
    raise SystemExit(f"Tab never came to {name}")


def by_keys(card: str) -> None:
    keys("F10", "ctrl+2")
    wait("Card number")
    # Slower than any scanner: it is typed.
    subprocess.run(["xdotool", "type", "--delay", "300", card], check=True)
    wait("Find customer", enabled=True)
    keys("Return")
    wait("Use this customer", enabled=True)
    keys("Return")
    wait("Change customer")
    tab_to("Quick key Koulouri")
    keys("space")
    wait("Line 1: ", starts=True)
    say("Will earn: ")
    keys("F12")
    wait("Finish sale", enabled=True)
    keys("F12")
    say("Earned: ")
    keys("F12")
    wait("Scan the first product")
    sys.stdout.write("a sale by keys\n")


def wait_until_it_sells() -> None:
    """The till shows itself before it sells; the customer's window comes when it does."""
    until = time.monotonic() + LONGEST_S
    while not any(one.get_name() == CUSTOMERS for one in windows()):
        if time.monotonic() > until:
            raise SystemExit(f"no window of the name {CUSTOMERS}")
        Event().wait(LOOK_EVERY_S)


if __name__ == "__main__":
    frame = wait(WINDOW)
    sys.stdout.write(f"{frame.get_role_name()}: {frame.get_name()}\n")
    wait_until_it_sells()
    by_names(sys.argv[1])
    by_keys(sys.argv[1])
