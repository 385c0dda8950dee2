"""What the command line asks of a run of the till."""

import argparse
import os
from collections.abc import Mapping
from pathlib import Path

from cashier_app.domain.frozen import frozen
from cashier_app.ui.design_tokens import ThemeName


@frozen
class RunOptions:
    """What was asked for on the command line; None leaves it to the settings."""

    config: Path | None = None
    data_dir: Path | None = None
    language: str | None = None
    theme: ThemeName | None = None
    windowed: bool = False
    size: tuple[int, int] | None = None
    customer_display: bool = False

    @classmethod
    def of(cls, options: argparse.Namespace) -> "RunOptions":
        """Take what the command line gave."""
        return cls(
            config=getattr(options, "config", None),
            data_dir=getattr(options, "data_dir", None),
            language=getattr(options, "language", None),
            theme=getattr(options, "theme", None),
            windowed=getattr(options, "windowed", False),
            size=getattr(options, "size", None),
            customer_display=getattr(options, "customer_display", False),
        )


_LANGUAGE, _THEME = "CASHIER_UI__LANGUAGE", "CASHIER_UI__THEME"


def environment(options: RunOptions) -> Mapping[str, str]:
    """Return the environment with the command line in it, so that both are checked the same way."""
    given = {_LANGUAGE: options.language, _THEME: options.theme}
    return os.environ | {name: value for name, value in given.items() if value}


def options_in(options: RunOptions) -> Mapping[str, str]:
    """Return which options stand in that environment, by the variable that each is put into."""
    given = ((_LANGUAGE, "--language", options.language), (_THEME, "--theme", options.theme))
    return {name: option for name, option, value in given if value}
