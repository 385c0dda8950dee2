"""Builds the presenter of Settings and connects it with what a change of them touches."""

from collections.abc import Callable, Mapping

from cashier_app.app.after_the_sale import AfterTheSale
from cashier_app.app.parts import RoomParts
from cashier_app.domain.audit import AuditKind
from cashier_app.domain.setting import Setting
from cashier_app.presenters.settings import SettingsPresenter
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.change_settings import ChangeSettings
from cashier_app.services.copy_journal import CopyJournal
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.ports.scanner_trial import ScannerTrial
from cashier_app.services.print_receipts import PrintReceipts


def settings_presenter(
    parts: RoomParts,
    scanner: ScannerTrial,
    current: CurrentSale,
    after: AfterTheSale,
    prints: PrintReceipts,
    audit: AuditTrail,
    *,
    waits_for_word: Callable[[], bool],
    failed: Callable[[Exception], None],
) -> SettingsPresenter:
    """Put it together; nothing is read before somebody opens it.

    `waits_for_word` says whether a cancellation or a return of a past sale does.
    """
    outside, manner, runner = parts.outside, parts.manner, parts.runner
    room = outside.settings()

    def note(setting: str, old: str, new: str) -> None:
        audit.note(AuditKind.SETTING_CHANGED, setting=setting, old=old, new=new)

    change = ChangeSettings(room.store, room.keys, runner, audit=note, failed=failed)
    audit.left.append(change.note_saved)

    def unsettled() -> int:
        # What was begun with one CRM.COM is looked up and sent there, and nowhere else. Where that
        # holds the line already, any address may be given: only the right one lets it go.
        if outside.line.elsewhere is not None:
            return 0
        waits = sum(not row.never_left for row in after.outbox.rows)
        return (current.sale is not None) + waits + waits_for_word()

    def applied(saved: Mapping[Setting, str], new_key: bool) -> None:  # noqa: FBT001 - it goes with what was saved
        room.apply(saved, new_key, runner)
        if new_key:
            outside.line.asked_by_person()
        if saved:
            prints.ask_state()

    return SettingsPresenter(
        parts.views.settings,
        change,
        room.trial,
        runner,
        parts.navigation,
        scanner,
        allow=manner.allow,
        language=manner.language,
        unsettled=unsettled,
        applied=applied,
        failed=failed,
        copy=CopyJournal(
            outside.books, outside.audit, outside.journal_copy, audit, runner, parts.clock
        ).save,
    )
