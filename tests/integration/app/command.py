"""The commands in processes of their own, as a shop's scripts run them."""

import contextlib
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cashier_app.app import cli

SETTINGS = """\
[store]
name = "Elia Market"
site = "LCA1"
till = "3"
vat_rates = ["5", "19"]

[crmcom]
base_url = "{base_url}"
unit = {{ alternative_code = "SHOP1" }}
{more}
"""
CARD = "7012864471"
A_MOMENT_S = 0.01


def has_ended(process: "subprocess.Popen[str]") -> bool:
    """Whether a process ends in a moment: who looks without a pause takes its processor from it."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(A_MOMENT_S)
    return process.returncode is not None


@dataclass(frozen=True)
class Done:
    """A command that has ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:  # noqa: ANN401 - whatever the command printed
        """The one JSON document on standard output."""
        return json.loads(self.out)

    def finding(self, check: str) -> tuple[str, str]:
        """State and words of one check of `doctor --json`."""
        (one,) = [row for row in self.document["checks"] if row["check"] == check]
        return one["state"], one["words"]


@dataclass(frozen=True)
class Place:
    """A settings file, a data folder, and a key as systemd would hand it over."""

    folder: Path
    base_url: str
    key: str | None = "demo-key"
    more: str = ""

    @property
    def config(self) -> Path:
        """The settings file."""
        return self.folder / "cashier.toml"

    @property
    def data(self) -> Path:
        """The folder of the books."""
        return self.folder / "data"

    def laid_out(self) -> "Place":
        """Write settings and key."""
        text = SETTINGS.format(base_url=self.base_url, more=self.more)
        self.config.write_text(text, encoding="utf-8")
        credentials = self.folder / "credentials"
        credentials.mkdir(exist_ok=True)
        if self.key is not None:
            (credentials / "crmcom-api-key").write_text(self.key, encoding="utf-8")
        return self

    def start(self, *words: str) -> "subprocess.Popen[str]":
        """Start a command on this place."""
        where = ["--config", str(self.config), "--data-dir", str(self.data)]
        credentials = str(self.folder / "credentials")
        return subprocess.Popen(
            [sys.executable, "-m", "cashier_app", *words, *where],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"CREDENTIALS_DIRECTORY": credentials},
        )

    def start_over_pipe(self, *words: str) -> "subprocess.Popen[bytes]":
        """Start a command as a running till starts its child: without a key of its own."""
        where = ["--config", str(self.config), "--data-dir", str(self.data)]
        return subprocess.Popen(
            [sys.executable, "-m", "cashier_app", *words, *where],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def run(self, *words: str) -> Done:
        """Run a command to its end."""
        process = self.start(*words)
        out, err = process.communicate(timeout=60)
        assert "Traceback" not in err, err
        return Done(process.returncode, out, err)

    def here(self, *words: str) -> Done:
        """Run a command to its end in this process, which is quicker."""
        out, err = io.StringIO(), io.StringIO()
        where = ["--config", str(self.config), "--data-dir", str(self.data)]
        with (
            pytest.MonkeyPatch.context() as patch,
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            patch.setenv("CREDENTIALS_DIRECTORY", str(self.folder / "credentials"))
            try:
                code = cli.main([*words, *where])
            except SystemExit as wrong:  # argparse ends it so
                code = int(str(wrong.code))
        return Done(code, out.getvalue(), err.getvalue())
