"""Where the files lie that come with the program: icons, fonts, design tokens, the demo shop."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a file or folder that comes with the program.

    An installed package carries them in `_data/` beside this file; a clone has them in
    `resources/` beside the package.

    Args:
        parts: the path below `resources/`, one name each: `resource("icons", "gift.svg")`.

    Raises:
        FileNotFoundError: the installation is incomplete, or the name is wrong.
    """
    installed = _PACKAGE / "_data"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"This file should have come with Cashier: {path}")
    return path
