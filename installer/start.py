"""What the built program begins with: the command `cashier-app`."""

import sys

from cashier_app.app.cli import start

sys.exit(start())
