"""The commands `outbox list` and `outbox send`: what must still reach CRM.COM."""

import argparse
from typing import Any, cast

from cashier_app.app.clock import SystemClock
from cashier_app.app.command_line import FAILED, OK, print_json, print_line, wants_json
from cashier_app.app.till_at_hand import TillAtHand
from cashier_app.app.till_command import with_till
from cashier_app.config.settings import Settings
from cashier_app.services.ports import OutboxState

_FOR_A_PERSON = {OutboxState.REFUSED.value, OutboxState.NEEDS_A_PERSON.value}


def list_outbox(options: argparse.Namespace) -> int:
    """Show what waits."""
    return _shown(options, "outbox")


def send_outbox(options: argparse.Namespace) -> int:
    """Send what waits, once, and show what still does."""
    return _shown(options, "send")


def moved(options: argparse.Namespace) -> int:
    """Say that CRM.COM has moved to the address of the settings: what waits goes there."""

    def command(till: TillAtHand, settings: Settings) -> int:
        now = settings.crmcom.base_url
        before = till.ask("moved", address=now)
        print_line(f"{before} is {now} now." if before else f"All belongs to {now} already.")
        return OK

    return with_till(options, SystemClock(), command, lambda _: OK)


def _shown(options: argparse.Namespace, ask: str) -> int:
    def command(till: TillAtHand, _: Settings) -> int:
        return _show(options, cast("list[dict[str, Any]]", till.ask(ask)))

    return with_till(options, SystemClock(), command, lambda _: _show(options, []))


def _show(options: argparse.Namespace, rows: list[dict[str, Any]]) -> int:
    if wants_json(options):
        print_json(rows)
    elif rows:
        for row in rows:
            said = f"  {row['words']}" if row["words"] else ""
            print_line(
                f"{row['reference']}  {row['kind']}  {row['state']}  {row['total']}  "
                f"{row['performed_on']}{said}"
            )
    else:
        print_line("Nothing is waiting.")
    return FAILED if any(row["state"] in _FOR_A_PERSON for row in rows) else OK
