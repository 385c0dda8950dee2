"""Where the files lie that come with the program: icons, fonts, tokens, languages, demo shop."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_data"


def resource(*parts: str) -> Path:
    """Return the path of a file or folder that comes with the program.

    An installed package carries them in `_data/` beside this file; a clone has them in
    `resources/` beside the package.

    Args:
        parts: the path below `resources/`, one name each: `resource("icons", "gift.svg")`.

    Raises:
        FileNotFoundError: the installation is incomplete, or the name is wrong.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"This file should have come with Cashier: {path}")
    return path


def compiled_languages() -> Path:
    """Return the folder of the compiled languages; without them the till speaks English alone.

    An installed package has it beside its resources; in a clone they lie beside their sources.
    """
    return (_INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent) / "translations"
