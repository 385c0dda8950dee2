"""The first set-up: step by step, each saved at once, until the till can sell."""

from collections.abc import Callable, Sequence

from cashier_app.domain.digits import in_plain_digits
from cashier_app.domain.products_import import RefusedRow
from cashier_app.domain.scanner_setup import ScannerSetup, TrialScan
from cashier_app.domain.setting import Setting
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.set_up_products import said_of
from cashier_app.presenters.set_up_scanner import heard_of, with_codes
from cashier_app.presenters.set_up_state import (
    SetUpState,
    SetUpView,
    Step,
    SupervisorField,
    TypedSupervisor,
)
from cashier_app.presenters.set_up_supervisor import supervisor_of, why_unfit
from cashier_app.presenters.settings import SettingsPresenter
from cashier_app.presenters.settings_saving import no_safe_place
from cashier_app.presenters.settings_state import Said, SettingsState
from cashier_app.services.ports.lanes import Lane, TaskRunner
from cashier_app.services.ports.scanner_trial import ScannerTrial
from cashier_app.services.ports.set_up import (
    FirstSupervisor,
    LoadedProducts,
    ProductFiles,
    SetUpProgress,
    SetUpStore,
)

STEPS = tuple(Step)
_FIRST_TILL = "1"
_ASKED_AT = {
    Setting.STORE_NAME: Step.STORE,
    Setting.SITE: Step.STORE,
    Setting.TILL: Step.STORE,
    Setting.VAT_RATES: Step.STORE,
    Setting.CRM_ADDRESS: Step.CRM_COM,
    Setting.UNIT: Step.UNIT,
    Setting.RELEASE: Step.UNIT,
}


class SetUpPresenter:
    """Leads through the steps; what is typed is held, tried and saved by the form of Settings.

    It is the view of that form: `begin` connects the two.
    """

    def __init__(  # noqa: PLR0913 - a till is set up with all that it consists of
        self,
        view: SetUpView,
        store: SetUpStore,
        progress: SetUpProgress,
        products: ProductFiles,
        scanner: ScannerTrial,
        runner: TaskRunner,
        *,
        language: str,
        pin_length: int,
        finished: Callable[[FirstSupervisor | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `finished` with the first supervisor, if there is to be one.

        `language` is what the computer speaks, so that the till goes on with it.
        """
        self._view = view
        self._store = store
        self._progress = progress
        self._products = products
        self._scanner = scanner
        self._runner = runner
        self._language = language
        self._pin_length = pin_length
        self._finished = finished
        self._failed = failed
        self._form: SettingsPresenter | None = None
        self._shown = SettingsState(values={})
        self._at = Step.STORE
        self._came_with = self._shown.values
        self._done: frozenset[Step] = frozenset()
        self._typed = TypedSupervisor()
        self._files: tuple[str, ...] = ()
        self._loaded: Said | None = None
        self._file = ""
        self._refused: tuple[RefusedRow, ...] = ()
        self._heard: Said | None = None
        self._scans_with: ScannerSetup | None = None
        self._loaded_any = False
        self._missing: tuple[Setting, ...] = ()
        self._leaving = False
        self._loading = False

    def begin(self, form: SettingsPresenter) -> None:
        """Go on where the set-up stopped."""
        self._form = form
        form.open()
        self._runner.submit(Lane.KEYS, self._progress.reached, self._go_on_at, self._failed)

    def render(self, state: SettingsState) -> None:
        """Hear of the form how it stands."""
        first = not self._shown.values and bool(state.values)
        self._shown = state
        if first and not state.values[Setting.TILL] and self._form is not None:
            # Most shops have one till, and who has more knows this one's number.
            self._form.value_given(Setting.TILL, _FIRST_TILL)
            self._form.value_given(Setting.LANGUAGE, self._language)
        if self._leaving and not state.saving:
            self._leaving = False
            if not (state.changed or state.key_changed):
                self._leave()
        self._show()

    # ---- what can be asked ---------------------------------------------------------------------

    def next_requested(self) -> None:
        """Save this step and go on; at the last one finish."""
        form = self._form
        if form is None or self._why_not() is not None or self._leaving:
            return
        if self._shown.changed or self._shown.key_changed:
            self._leaving = True
            form.save_requested()
        else:
            self._leave()

    def skip_requested(self) -> None:
        """Leave this step as it was and go on."""
        if self._form is None or self._leaving:
            return
        self._form.discard_requested()
        if self._at is Step.SUPERVISOR:
            self._typed = TypedSupervisor()
        if self._at is STEPS[-1]:
            self._show()
        else:
            self._go_to(STEPS[STEPS.index(self._at) + 1])

    def previous_requested(self) -> None:
        """Go back one step; what was typed stays, but for what would hold every step."""
        if self._form is not None and self._at is not STEPS[0] and not self._leaving:
            for wrong in self._shown.wrong:
                self._form.value_given(wrong, self._came_with[wrong])
            self._go_to(STEPS[STEPS.index(self._at) - 1])

    def supervisor_typed(self, which: SupervisorField, text: str) -> None:
        """Take what was typed of the first supervisor."""
        is_name = which is SupervisorField.NAME
        self._typed.texts[which] = text if is_name else in_plain_digits(text)
        self._show()

    def products_requested(self, path: str) -> None:
        """Load a products file, or look for files anew."""
        if self._loading:
            return
        if not path:
            self._runner.submit(Lane.SEARCH, self._products.found, self._files_found, self._failed)
            return
        self._loading = True
        self._file, self._refused = path, ()
        self._loaded = Said(NoticeTone.AWAITED, say("set-up.loading"), busy=True)
        self._runner.submit(
            Lane.SEARCH, lambda: self._products.load(path), self._file_loaded, self._not_loaded
        )
        self._show()

    # ---- the steps -----------------------------------------------------------------------------

    def _go_on_at(self, reached: str) -> None:
        at = next((step for step in STEPS if step.value == reached), STEPS[0])
        # Of the others it is not known any more whether they were done or passed by.
        before = STEPS[: STEPS.index(at)]
        self._done = frozenset(step for step in _ASKED_AT.values() if step in before)
        self._go_to(at)

    def _leave(self) -> None:
        """Go on from a step that is saved."""
        if self._was_done():
            self._done |= {self._at}
        if self._at is STEPS[-1]:
            self._scanner.end_trial()
            self._finished(supervisor_of(self._typed))
        else:
            self._go_to(STEPS[STEPS.index(self._at) + 1])

    def _was_done(self) -> bool:
        if self._at is Step.PRODUCTS:
            return self._loaded_any
        return self._at is not Step.SCANNER or self._scans_with is not None

    def _go_to(self, step: Step) -> None:
        self._at, self._came_with = step, self._shown.values
        self._scanner.end_trial()
        if step is Step.SCANNER:
            self._scanner.begin_trial(self._scanned)
        if step is Step.PRODUCTS:
            self.products_requested("")
        self._runner.submit(Lane.KEYS, self._keep_step(step), self._missing_known, self._failed)
        self._show()

    def _keep_step(self, step: Step) -> Callable[[], tuple[Setting, ...]]:
        def work() -> tuple[Setting, ...]:
            self._progress.reach(step.value)
            return tuple(self._store.missing())

        return work

    def _missing_known(self, missing: tuple[Setting, ...]) -> None:
        self._missing = missing
        self._show()

    # ---- scanner and products ------------------------------------------------------------------

    def _scanned(self, trial: TrialScan) -> None:
        heard, form = heard_of(trial, self._scans_with), self._form
        self._heard = heard.said
        if form is not None and heard.setup is not None:
            self._scans_with = heard.setup
            self._scanner.use(heard.setup)
            self._scanner.begin_trial(self._scanned)
            form.value_given(Setting.SCANNER_PREFIX, heard.setup.prefix)
            form.value_given(Setting.SCANNER_SUFFIX, heard.setup.suffix)
        if form is not None and heard.cards:
            cards = with_codes(self._shown.values[Setting.CUSTOMER_CODES], heard.cards)
            form.value_given(Setting.CUSTOMER_CODES, cards)
        self._show()

    def _files_found(self, files: Sequence[str]) -> None:
        self._files = tuple(files)
        self._show()

    def _file_loaded(self, loaded: LoadedProducts) -> None:
        self._loading = False
        self._loaded_any = self._loaded_any or loaded.fault is None
        self._loaded, self._refused = said_of(loaded), loaded.rows
        self._show()

    def _not_loaded(self, error: Exception) -> None:
        self._loading = False
        whole = say("set-up.not-loaded.disk")
        self._loaded = Said(NoticeTone.BAD, say("set-up.not-loaded"), whole)
        self._failed(error)
        self._show()

    # ---- what is shown -------------------------------------------------------------------------

    def _why_not(self) -> Message | None:
        """Return why the big button cannot be pressed."""
        if self._shown.wrong:
            return say("settings.reason.wrong")
        if self._at is Step.SUPERVISOR and self._typed.begun:
            unfit = why_unfit(self._typed, self._pin_length)
            if unfit is not None:
                return unfit
        if self._at is STEPS[-1] and self._missing:
            return say("set-up.missing")
        return None

    def _show(self) -> None:
        self._view.render(
            SetUpState(
                steps=STEPS,
                at=self._at,
                form=self._shown,
                # A step that was only passed by is not done: at the last one it would be missed.
                done=self._done - {_ASKED_AT[one] for one in self._missing if one in _ASKED_AT},
                typed=self._typed.shown(),
                files=self._files,
                products=self._loaded,
                loaded=self._file,
                refused=self._refused,
                scanner=self._heard,
                missing=self._missing,
                why_not=self._why_not(),
                line=self._line(),
                busy=self._leaving or self._loading,
            )
        )

    def _line(self) -> Said | None:
        if self._at is Step.PRODUCTS:
            return self._loaded
        if self._at is Step.SCANNER:
            return self._heard
        said = self._shown.said
        if said is not None and said.short.key != "settings.saved" and said != no_safe_place():
            return said
        # That a key cannot be kept belongs to the step of the key: elsewhere it hid what is needed.
        if self._at is Step.CRM_COM and self._shown.keeps_no_key:
            return no_safe_place()
        return None
