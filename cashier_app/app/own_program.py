"""How this program starts itself once more, with other words."""

import sys
from collections.abc import Sequence


def own_arguments(words: Sequence[str]) -> list[str]:
    """Return what `sys.executable` is to be given; a frozen program is its own interpreter."""
    return [*words] if getattr(sys, "frozen", False) else ["-m", "cashier_app", *words]
