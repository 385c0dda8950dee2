"""P11: the bytes of a receipt of ten lines with its code: what a slow line has to carry."""

import sys
from collections.abc import Iterator
from dataclasses import replace

from tests.bench.figure import Figure, tell
from tests.integration.printing.mock_up_sale import receipt
from tests.integration.printing.test_layout_options import written


def figures() -> Iterator[Figure]:
    """Write it for the printer of the demo shop."""
    ten = replace(receipt(), items=(receipt().items * 2)[:10])
    size = len(written(ten, "TM-T88V"))
    yield Figure("P11", "a receipt of ten lines with its code", size, 1200, "bytes")


if __name__ == "__main__":
    sys.exit(tell(figures()))
