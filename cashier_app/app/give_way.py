"""Lets everything else on this computer go first, for work that can wait: the window sells."""

import argparse
import os
import sys

STEPS_BEHIND = 5
"""How much nicer than the till; Linux reads and writes for it behind the till, too.

Beside programs that kept both cores busy, 20,000 products took 69, 82 and 102 s ten steps behind,
and 30, 35 and 62 s five steps behind, in turns; the window had the same long turns with either,
and the sales alone had as many. So ten steps only made the child wait for what is no till.
"""

if sys.platform == "win32":  # pragma: no cover - the other half is for every other system
    import ctypes

    _BELOW_NORMAL = 0x4000

    def give_way() -> None:
        """Go behind from now on; where Windows refuses that, the work goes on as it is."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetPriorityClass.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)

else:

    def give_way() -> None:
        """Go behind from now on."""
        os.nice(STEPS_BEHIND)


def give_way_over_pipe(options: argparse.Namespace) -> None:
    """Go behind as the child of a till, which waits for nobody; call it before anything is loaded.

    A command of a person goes as quickly as it can.
    """
    if getattr(options, "over_pipe", False):
        give_way()
