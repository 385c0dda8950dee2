"""The command `reconcile`: a day of the journal against CRM.COM.

The books come from the till that runs, a day in one piece; CRM.COM is asked by this process, so
that the lanes of a running till stay free for its cashier.
"""

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import cast

from cashier_app.app.bootstrap import build_rewards
from cashier_app.app.clock import SystemClock
from cashier_app.app.command_line import (
    FAILED,
    OK,
    files_of,
    print_json,
    print_line,
    say,
    wants_json,
)
from cashier_app.app.doctor_checks import api_key
from cashier_app.app.doctor_findings import Finding, Health, crmcom_trouble
from cashier_app.app.till_at_hand import TillAtHand
from cashier_app.app.till_command import with_till
from cashier_app.config.settings import Settings
from cashier_app.domain.business_day import BusinessDay
from cashier_app.domain.errors import NotSentError
from cashier_app.domain.money import rounded
from cashier_app.domain.sale import Sale
from cashier_app.services.day_totals import day_totals
from cashier_app.services.line import Line
from cashier_app.services.ports import Clock
from cashier_app.services.reconcile import MARGIN, Difference, Gap, Reconcile, Report
from cashier_app.storage.offline_mark import OfflineMarkFile
from cashier_app.storage.sale_codec import SALES

NOT_REACHABLE = 5

_WORDS: Mapping[Gap, str] = {
    Gap.NOT_IN_JOURNAL: "is at CRM.COM ({crm}) and not in the journal",
    Gap.NOT_AT_CRM: "is recorded in the journal and not at CRM.COM",
    Gap.CANCELLED_AT_CRM: "is recorded in the journal and cancelled at CRM.COM",
    Gap.TWICE: "is at CRM.COM more than once: {crm}",
    Gap.TOTAL: "has the total {journal} in the journal and {crm} at CRM.COM",
    Gap.AWARD: "earned {journal} by the journal and {crm} by CRM.COM",
    Gap.SPEND: "spent {journal} by the journal and {crm} by CRM.COM",
    Gap.FOUND_ALTHOUGH_GIVEN_UP: "was given up and is at CRM.COM all the same ({crm})",
    Gap.FOUND_ALTHOUGH_KEPT: "has no reward by the journal and is at CRM.COM all the same ({crm})",
    Gap.STILL_WAITING: "still waits to be settled with CRM.COM",
    Gap.STILL_OPEN: "is not closed yet. Finish it or cancel it on the till",
    Gap.NOT_READ: "could not be compared: CRM.COM refuses to show its customer's purchases",
}


def reconcile(options: argparse.Namespace) -> int:
    """Compare the day and name what differs; 1 when anything does."""
    clock = SystemClock()

    def command(till: TillAtHand, settings: Settings) -> int:
        day = _day(options, settings, clock)
        near, under_way = _sales(till, day), cast("list[str]", till.ask("under-way"))
        if OfflineMarkFile(files_of(options).offline).since() is not None:
            say(
                "Nothing was compared: this till was taken offline by hand, so no call leaves it. "
                "Go online in Waiting to be sent; then run the command again."
            )
            return NOT_REACHABLE
        bound = till.ask("elsewhere", address=settings.crmcom.base_url)
        if bound:
            say(f"Nothing was compared: {bound}")
            return NOT_REACHABLE
        finding, key = api_key(settings, files_of(options))
        if key is None:
            say(finding.words)
            return NOT_REACHABLE
        rewards = build_rewards(settings, lambda: key, clock, Line(clock))
        try:
            prefix = f"{settings.store.site}-{settings.store.till}-"
            report = Reconcile(rewards, prefix).report(day, near, under_way)
        except NotSentError as error:
            address = settings.crmcom.base_url
            say(f"Nothing was compared: {crmcom_trouble(error, address, clock.now())}")
            _say_note(finding)
            return NOT_REACHABLE
        finally:
            rewards.close()
        _show(report, as_json=wants_json(options))
        return FAILED if report.differences else OK

    def without_books(settings: Settings) -> int:
        if wants_json(options):
            day = _day(options, settings, clock)
            print_json(_document(Report(day, day_totals(()), 0, ())))
        return OK

    return with_till(options, clock, command, without_books)


def _say_note(about_key: Finding) -> None:
    """Say when the CRM.COM of a demo is there at all."""
    if about_key.health is Health.NOTE:
        say(f"Note: {about_key.words}")


def _day(options: argparse.Namespace, settings: Settings, clock: Clock) -> BusinessDay:
    asked: date | None = getattr(options, "date", None)
    ends_at = settings.store.day_ends_at
    return BusinessDay(asked, ends_at) if asked else BusinessDay.of(clock.now(), ends_at)


def _sales(till: TillAtHand, day: BusinessDay) -> list[Sale]:
    since, until = day.begin - MARGIN, day.end + MARGIN
    texts = till.ask("sales", since=since.isoformat(), until=until.isoformat())
    return [SALES.from_json(text) for text in cast("list[str]", texts)]


def _show(report: Report, *, as_json: bool) -> None:
    if as_json:
        print_json(_document(report))
        return
    print_line(f"{report.day.date.isoformat()}, {report.compared} sales compared with CRM.COM")
    for difference in report.differences:
        print_line(f"{difference.reference} {_words(difference)}")
    if not report.differences:
        print_line("No gaps and no differences.")
    totals = _totals(report)
    sums = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in totals.items())
    print_line(f"Closed sales: {sums}")


def _document(report: Report) -> dict[str, object]:
    return {
        "date": report.day.date.isoformat(),
        "compared": report.compared,
        "differences": [
            {
                "reference": one.reference,
                "gap": one.gap.value,
                "journal": one.journal,
                "crm": one.crm,
                "words": f"{one.reference} {_words(one)}",
            }
            for one in report.differences
        ],
        "totals": _totals(report),
    }


def _totals(report: Report) -> dict[str, object]:
    return {
        name: value if isinstance(value, int) else str(rounded(value))
        for name, value in asdict(report.totals).items()
    }


def _words(difference: Difference) -> str:
    return _WORDS[difference.gap].format(journal=difference.journal, crm=difference.crm)
