"""The command `cashier-app`: see commands.md for what each word does and how it ends."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from cashier_app import __version__

OK = 0
SETTINGS_WRONG = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; messages go to standard error, results to standard output."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = parser().parse_args(given)
    command: Callable[[argparse.Namespace], int] = options.command
    return command(options)


def parser() -> argparse.ArgumentParser:
    """Return the reader of the command line."""
    where = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    where.add_argument("--config", type=Path, metavar="FILE", help="the settings file")
    where.add_argument("--data-dir", type=Path, metavar="DIR", help="the folder of the books")
    look = argparse.ArgumentParser(add_help=False, parents=[where])
    look.add_argument("--language", metavar="en", help="the language of the screen")
    look.add_argument("--theme", choices=["light", "dark", "high-contrast"])
    look.add_argument("--windowed", action="store_true", help="not full screen")
    look.add_argument("--size", type=_size, metavar="1280x800", help="the window's size")

    reader = argparse.ArgumentParser(
        prog="cashier-app",
        description="A till for shops that reward their customers through CRM.COM.",
        parents=[look],
        argument_default=argparse.SUPPRESS,
    )
    reader.add_argument("--version", action="version", version=f"Cashier {__version__}")
    reader.set_defaults(command=_run)
    words = reader.add_subparsers(title="commands", metavar="COMMAND")

    run = words.add_parser("run", parents=[look], help="open the till (the same as no command)")
    run.set_defaults(command=_run)

    demo = words.add_parser("demo", parents=[look], help="the till with a sandbox and a demo shop")
    demo.add_argument("--script", action="store_true", help="play one sale, leave pictures")
    demo.add_argument("--output", type=Path, metavar="DIR", help="where the pictures go")
    demo.add_argument("--keep", type=Path, metavar="DIR", help="keep the data in this folder")
    demo.set_defaults(command=_demo)

    sandbox = words.add_parser("sandbox", help="only the stand-in CRM.COM server")
    sandbox.add_argument("--port", type=int, default=8765)
    sandbox.add_argument("--release", default="16", help="the release of CRM.COM: 10 to 18")
    sandbox.add_argument(
        "--tls", nargs=2, type=Path, metavar=("CERT", "KEY"), help="speak https with these files"
    )
    sandbox.set_defaults(command=_sandbox)

    key = words.add_parser(
        "set-api-key", parents=[where], help="store the API key, read from standard input"
    )
    key.set_defaults(command=_set_api_key)

    products = words.add_parser("import-products", parents=[where], help="load the catalogue")
    products.add_argument("file", type=Path, metavar="FILE.csv")
    products.add_argument("--dry-run", action="store_true", help="change nothing, only say")
    products.add_argument("--json", action="store_true", help="print one JSON document")
    products.set_defaults(command=_import_products)
    return reader


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        message = f"{text!r} is not a size such as 1280x800"
        raise argparse.ArgumentTypeError(message) from None
    return width, height


# Each command imports what it needs: a till that starts must not wait for the others' libraries.


def _run(options: argparse.Namespace) -> int:
    from cashier_app.app.run import RunOptions, run_till

    return run_till(RunOptions.of(options))


def _demo(options: argparse.Namespace) -> int:
    from cashier_app.app.demo import run_demo

    return run_demo(options)


def _sandbox(options: argparse.Namespace) -> int:
    from cashier_app.sandbox.server import serve

    try:
        serve(options.port, release=options.release, tls=getattr(options, "tls", None))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return SETTINGS_WRONG
    return OK


def _set_api_key(options: argparse.Namespace) -> int:
    from cashier_app.app.commands import set_api_key

    return set_api_key(options, sys.stdin)


def _import_products(options: argparse.Namespace) -> int:
    from cashier_app.app.commands import import_products

    return import_products(options)
