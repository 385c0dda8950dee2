"""Where things are: in the clone, and in the folder `build/` that the build makes."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
INSTALLER = ROOT / "installer"
BUILD = ROOT / "build"
PROGRAM = BUILD / "cashier-app"
ICON = ROOT / "resources" / "app-icon.svg"
LOCK = ROOT / "requirements" / "package.txt"
