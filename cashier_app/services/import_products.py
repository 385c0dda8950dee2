"""Load a products file at the till: read it, see what it would change, then use it or leave it."""

from collections.abc import Callable, Sequence
from enum import Enum

from cashier_app.domain.audit import NO_NAME, AuditKind
from cashier_app.domain.products_import import FileFault, ImportSummary
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.ports.import_process import FoundFiles, ImportEnd, ImportProcess
from cashier_app.services.ports.lanes import Lane, Task, TaskRunner

# No other import can begin while a question stands here; a scheduler's has to, at night.
_ASKED_AT_MOST_S = 600


class ImportStep(Enum):
    """How far an import came."""

    CHOOSING = "choosing"
    READING = "reading"
    CHECKED = "checked"
    USING = "using"


class ImportProducts:
    """Leads the process that imports; whoever leaves the screen comes back to the same step."""

    def __init__(
        self,
        process: ImportProcess,
        files: FoundFiles,
        runner: TaskRunner,
        audit: AuditTrail,
        *,
        changed: Callable[[], None],
        used: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when something is different, `used` when other products are in use."""
        self._process = process
        self._found = files
        self._runner = runner
        self._audit = audit
        self._changed = changed
        self._used = used
        self._failed = failed
        self._patience: Task | None = None
        self._agreed_by = NO_NAME
        self.step = ImportStep.CHOOSING
        self.files: Sequence[str] = ()
        self.file = ""
        self.read = 0
        self.summary: ImportSummary | None = None
        self.end: ImportEnd | None = None
        self.fault: FileFault | None = None

    def look(self) -> None:
        """Look for files where people put them; sticks come and go."""
        self._runner.submit(Lane.PRODUCTS, self._found.found, self._looked, self._failed)

    def check(self, path: str) -> None:
        """Read a file, unless one is being read."""
        if self.step is not ImportStep.CHOOSING:
            return
        self.step, self.file, self.read = ImportStep.READING, path, 0
        self.summary, self.end, self.fault = None, None, None
        self._process.check(path, read=self._has_read, checked=self._checked, ended=self._ended)
        self._changed()

    def use(self) -> None:
        """Use what was checked."""
        if self.step is ImportStep.CHECKED:
            self._stop_waiting()
            self.step, self._agreed_by = ImportStep.USING, self._audit.who()
            self._process.use()
            self._changed()

    def leave(self) -> None:
        """Leave the products as they are; what is being put in use is not stopped any more."""
        if self.step in (ImportStep.READING, ImportStep.CHECKED):
            self._stop_waiting()
            self._process.leave()
            self.step, self.summary = ImportStep.CHOOSING, None
            self._changed()

    def stop(self) -> None:
        """End with the till."""
        self._stop_waiting()
        self._process.stop()

    def forget(self) -> None:
        """Say no more how the last import went."""
        if self.step is ImportStep.CHOOSING:
            self.summary, self.end, self.fault = None, None, None

    def _looked(self, files: Sequence[str]) -> None:
        self.files = files
        self._changed()

    def _has_read(self, rows: int) -> None:
        self.read = rows
        self._changed()

    def _checked(self, summary: ImportSummary) -> None:
        self.step, self.summary = ImportStep.CHECKED, summary
        self._patience = self._runner.after(_ASKED_AT_MOST_S, self.leave)
        self._changed()

    def _ended(self, end: ImportEnd, fault: FileFault | None) -> None:
        self._stop_waiting()
        self.step, self.end, self.fault = ImportStep.CHOOSING, end, fault
        if end is ImportEnd.USED and self.summary is not None:
            self._note(self.summary)
            self._used()
        else:
            self.summary = None
        self._changed()

    def _note(self, summary: ImportSummary) -> None:
        """Let the journal say who changed the prices of a whole shop."""
        self._audit.note_of(
            self._agreed_by,
            AuditKind.PRODUCTS_IMPORTED,
            file=self.file,
            new=str(summary.new),
            changed=str(summary.changed),
            repriced=str(summary.repriced),
            removed=str(summary.removed),
        )

    def _stop_waiting(self) -> None:
        if self._patience is not None:
            self._patience.withdraw()
            self._patience = None
