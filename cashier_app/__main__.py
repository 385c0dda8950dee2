"""`python -m cashier_app`: the same as the command `cashier-app`."""

import sys

from cashier_app.app.cli import start

if __name__ == "__main__":
    sys.exit(start())
