"""The first set-up: each step saved at once, skipped, gone back to, and taken up where it was."""

from dataclasses import dataclass, field

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.domain.products_import import FileFault, RefusedRow, RowFault
from cashier_app.domain.scanner_code import SCANNER_TEST_CODE
from cashier_app.domain.scanner_setup import ScannerSetup, TrialScan
from cashier_app.domain.setting import Setting
from cashier_app.presenters.message import say
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.screen_language import ScreenLanguage
from cashier_app.presenters.screens import Navigation
from cashier_app.presenters.set_up import SetUpPresenter
from cashier_app.presenters.set_up_state import SetUpState, Step, SupervisorField
from cashier_app.presenters.settings import SettingsPresenter
from cashier_app.services.allow import everybody_may
from cashier_app.services.change_settings import ChangeSettings
from cashier_app.services.ports.set_up import FirstSupervisor, LoadedProducts
from tests.fakes.runner import FakeRunner
from tests.fakes.set_up import FakeProductFiles, FakeProgress, FakeScannerTrial, FakeSetUpStore
from tests.fakes.settings import ADDRESS, FakeApiKeys, FakeTrial

KEY = "a-long-enough-key-9b2c"
FILE = "/stick/products.csv"


@dataclass
class SettingUp:
    """A set-up on fakes, and what it told."""

    store: FakeSetUpStore = field(default_factory=FakeSetUpStore)
    keys: FakeApiKeys = field(default_factory=lambda: FakeApiKeys({}))
    progress: FakeProgress = field(default_factory=FakeProgress)
    products: FakeProductFiles = field(default_factory=FakeProductFiles)
    scanner: FakeScannerTrial = field(default_factory=FakeScannerTrial)
    runner: FakeRunner = field(default_factory=FakeRunner)
    states: list[SetUpState] = field(default_factory=list)
    finished: list[FirstSupervisor | None] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.set_up = SetUpPresenter(
            self,
            self.store,
            self.progress,
            self.products,
            self.scanner,
            self.runner,
            language="el",
            pin_length=4,
            finished=self.finished.append,
            failed=self.failed.append,
        )
        self.form = SettingsPresenter(
            self.set_up,
            ChangeSettings(
                self.store,
                self.keys,
                self.runner,
                audit=lambda *_: None,
                failed=self.failed.append,
            ),
            FakeTrial(),
            self.runner,
            Navigation(),
            self.scanner,
            allow=everybody_may,
            language=ScreenLanguage(),
            unsettled=lambda: 0,
            applied=lambda _, __: None,
            failed=self.failed.append,
            key_needed=False,
        )
        self.set_up.begin(self.form)
        self.runner.run()

    def render(self, state: SetUpState) -> None:
        self.states.append(state)

    @property
    def now(self) -> SetUpState:
        return self.states[-1]

    def give(self, **values: str) -> None:
        for name, value in values.items():
            self.form.value_given(Setting[name], value)
        self.runner.run()

    def next(self) -> None:
        self.set_up.next_requested()
        self.runner.run()

    def skip(self) -> None:
        self.set_up.skip_requested()
        self.runner.run()

    def to(self, step: Step) -> "SettingUp":
        while self.now.at is not step:
            self.skip()
        return self

    def supervisor(self, number: str, name: str, pin: str, repeat: str) -> None:
        typed = zip(SupervisorField, (number, name, pin, repeat), strict=True)
        for which, text in typed:
            self.set_up.supervisor_typed(which, text)


def test_it_begins_with_the_store_and_the_first_till() -> None:
    shop = SettingUp()
    assert (shop.now.at, shop.now.number) == (Step.STORE, 1)
    assert shop.now.form.values[Setting.TILL] == "1"
    assert shop.now.form.values[Setting.LANGUAGE] == "el"


def test_a_new_shop_gets_through_all_of_it() -> None:
    shop = SettingUp()
    shop.give(STORE_NAME="Elia Market", SITE="LCA1")
    shop.next()
    assert shop.store.values[Setting.STORE_NAME] == "Elia Market"
    assert shop.store.values[Setting.TILL] == "1"
    shop.give(CRM_ADDRESS="crm.example")
    shop.form.key_typed(KEY)
    shop.next()
    assert shop.store.values[Setting.CRM_ADDRESS] == ADDRESS
    assert shop.keys.kept == {ADDRESS: KEY}
    shop.give(UNIT="SHOP1")
    shop.next()
    shop.next()
    shop.set_up.products_requested(FILE)
    shop.runner.run()
    shop.next()
    shop.scanner.scan(TrialScan(SCANNER_TEST_CODE, "Tab", 8))
    shop.runner.run()
    shop.next()
    assert shop.store.values[Setting.SCANNER_SUFFIX] == "Tab"
    shop.supervisor("1", "Maria K.", "2580", "2580")
    shop.next()
    assert shop.finished == [FirstSupervisor("1", "Maria K.", "2580")]
    assert shop.now.is_last
    assert shop.now.done == frozenset(Step) - {Step.SUPERVISOR}
    assert shop.failed == []


def test_a_step_that_was_passed_by_with_nothing_typed_is_not_done() -> None:
    shop = SettingUp()
    shop.give(SITE="LCA1")
    shop.next()
    shop.next()
    assert shop.now.at is Step.UNIT
    assert shop.now.done == frozenset()
    shop.set_up.previous_requested()
    shop.give(CRM_ADDRESS="crm.example")
    shop.next()
    assert shop.now.done == {Step.CRM_COM}


def test_each_step_is_saved_at_once_and_an_interrupted_set_up_goes_on_there() -> None:
    shop = SettingUp()
    shop.give(STORE_NAME="Elia Market")
    shop.next()
    shop.skip()
    again = SettingUp(store=shop.store, progress=shop.progress)
    assert again.now.at is Step.UNIT
    assert again.now.form.values[Setting.STORE_NAME] == "Elia Market"


def test_a_machine_that_keeps_no_key_says_so_before_one_is_typed() -> None:
    shop = SettingUp(keys=FakeApiKeys({}, safe=False))
    shop.give(STORE_NAME="Elia Market", SITE="LCA1")
    shop.next()
    warned = shop.now
    assert (warned.at, warned.line and warned.line.short) == (
        Step.CRM_COM,
        say("settings.no-keyring"),
    )
    shop.give(CRM_ADDRESS="crm.example")
    shop.next()
    assert (shop.now.at, shop.now.line) == (Step.UNIT, None)


def test_an_interrupted_set_up_knows_what_was_done() -> None:
    shop = SettingUp()
    shop.give(STORE_NAME="Elia Market", SITE="LCA1")
    shop.next()
    shop.skip()
    again = SettingUp(store=shop.store, progress=shop.progress)
    assert (again.now.at, again.now.done) == (Step.UNIT, frozenset({Step.STORE}))


def test_a_kept_step_that_nobody_knows_is_the_first() -> None:
    assert SettingUp(progress=FakeProgress("coffee")).now.at is Step.STORE


def test_every_step_but_the_last_can_be_skipped_and_leaves_nothing() -> None:
    shop = SettingUp()
    shop.give(STORE_NAME="Elia Market")
    seen = [shop.now.at]
    for _ in range(len(Step) - 1):
        shop.skip()
        seen.append(shop.now.at)
    assert seen == list(Step)
    assert shop.store.written == []
    shop.supervisor("1", "Maria", "25", "")
    shop.skip()
    assert shop.now.at is Step.SUPERVISOR
    assert not any(text for _, text in shop.now.typed)


def test_the_way_back_leads_to_the_first_step_and_no_further() -> None:
    shop = SettingUp().to(Step.UNIT)
    for expected in (Step.CRM_COM, Step.STORE, Step.STORE):
        shop.set_up.previous_requested()
        shop.runner.run()
        assert shop.now.at is expected


def test_a_wrong_field_holds_the_step() -> None:
    shop = SettingUp()
    shop.give(TILL="1/")
    assert shop.now.why_not is not None
    shop.next()
    assert shop.now.at is Step.STORE


def test_what_is_wrong_at_a_step_holds_no_other_one() -> None:
    shop = SettingUp()
    shop.give(STORE_NAME="Elia Market")
    shop.next()
    shop.give(CRM_ADDRESS="crm.example")
    shop.form.key_typed(KEY)
    shop.give(CRM_ADDRESS="no address")
    held = shop.now
    assert held.why_not is not None
    shop.set_up.previous_requested()
    shop.runner.run()
    assert (shop.now.at, shop.now.why_not) == (Step.STORE, None)
    assert not shop.now.form.values[Setting.CRM_ADDRESS]
    shop.give(PHONE="26 111 222")
    shop.next()
    assert shop.now.at is Step.CRM_COM
    assert shop.store.values[Setting.PHONE] == "26 111 222"


def test_what_cannot_be_saved_holds_the_step_and_is_said() -> None:
    shop = SettingUp(store=FakeSetUpStore(error=StorageError("full")))
    shop.give(STORE_NAME="Elia Market")
    shop.next()
    assert shop.now.at is Step.STORE
    assert shop.now.line is not None
    assert shop.now.line.short.key == "settings.not-saved.disk"
    assert not shop.now.busy


def test_pressed_twice_it_goes_on_once() -> None:
    shop = SettingUp()
    shop.give(STORE_NAME="Elia Market")
    shop.set_up.next_requested()
    assert shop.now.busy
    shop.set_up.next_requested()
    shop.set_up.skip_requested()
    shop.set_up.previous_requested()
    shop.runner.run()
    assert shop.now.at is Step.CRM_COM


def test_it_does_not_end_while_the_till_needs_something() -> None:
    shop = SettingUp().to(Step.SUPERVISOR)
    assert Setting.STORE_NAME in shop.now.missing
    assert shop.now.why_not is not None
    assert shop.now.why_not.key == "set-up.missing"
    shop.next()
    assert shop.finished == []


def test_a_machine_that_keeps_no_key_hides_nowhere_else_what_is_needed() -> None:
    shop = SettingUp(keys=FakeApiKeys({}, safe=False))
    shop.to(Step.SUPERVISOR)
    shop.supervisor("1", "Maria", "25", "")
    shop.skip()
    assert shop.now.missing
    assert shop.now.line is None


# ---- the supervisor ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (("x", "Maria", "2580", "2580"), "people.wrong-number"),
        (("1", "", "2580", "2580"), "people.wrong-name"),
        (("1", "Maria", "258", "258"), "people.wrong-pin"),
        (("1", "Maria", "1234", "1234"), "people.weak-pin"),
        (("1", "Maria", "2580", "2581"), "people.pins-differ"),
    ],
)
def test_a_supervisor_who_cannot_be_kept_is_said(typed: tuple[str, ...], why: str) -> None:
    shop = SettingUp().to(Step.SUPERVISOR)
    shop.supervisor(*typed)
    assert shop.now.why_not is not None
    assert shop.now.why_not.key == why


def test_number_and_pin_may_be_typed_in_the_digits_of_an_arabic_keyboard() -> None:
    shop = SettingUp().to(Step.SUPERVISOR)
    shop.supervisor("١", "Maria", "٢٥٨٠", "2580")
    assert shop.now.why_not == say("set-up.missing")  # what other steps ask for; she can be kept


def test_a_blank_behind_a_name_is_none_of_it() -> None:
    shop = SettingUp()
    shop.store.values.update(
        dict.fromkeys((Setting.STORE_NAME, Setting.SITE, Setting.CRM_ADDRESS, Setting.UNIT), "x")
    )
    shop.to(Step.SUPERVISOR).supervisor("1", " Maria K. ", "2580", "2580")
    shop.next()
    assert shop.finished == [FirstSupervisor("1", "Maria K.", "2580")]


def test_a_pin_is_in_no_state_that_was_shown() -> None:
    shop = SettingUp().to(Step.SUPERVISOR)
    shop.supervisor("1", "Maria", "2580", "2580")
    assert "2580" not in repr(shop.states)
    assert "2580" not in repr(FirstSupervisor("1", "Maria", "2580"))


def test_without_a_supervisor_it_ends_too() -> None:
    shop = SettingUp()
    shop.store.values.update(
        dict.fromkeys((Setting.STORE_NAME, Setting.SITE, Setting.CRM_ADDRESS, Setting.UNIT), "x")
    )
    shop.to(Step.SUPERVISOR).next()
    assert shop.finished == [None]


# ---- products ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "tone", "key"),
    [
        (LoadedProducts(12), NoticeTone.GOOD, "set-up.loaded"),
        (LoadedProducts(12, 3), NoticeTone.PERSON, "set-up.loaded-some"),
        (LoadedProducts(fault=FileFault("empty")), NoticeTone.BAD, "set-up.not-loaded"),
    ],
)
def test_a_products_file_is_loaded_and_said(
    answer: LoadedProducts, tone: NoticeTone, key: str
) -> None:
    shop = SettingUp(products=FakeProductFiles(answer=answer)).to(Step.PRODUCTS)
    assert shop.now.files == (FILE,)
    shop.set_up.products_requested(FILE)
    assert shop.now.busy
    shop.set_up.products_requested(FILE)
    shop.runner.run()
    assert shop.products.loaded == [FILE]
    assert shop.now.line is not None
    assert (shop.now.line.tone, shop.now.line.short.key) == (tone, key)


def test_rows_that_were_not_loaded_are_shown_under_their_file() -> None:
    rows = (RefusedRow(4, RowFault("missing", {"column": "price"})),)
    answer = LoadedProducts(12, 1, rows, "/data/lists/import.csv")
    shop = SettingUp(products=FakeProductFiles(answer=answer)).to(Step.PRODUCTS)
    assert (shop.now.loaded, shop.now.refused) == ("", ())
    shop.set_up.products_requested(FILE)
    shop.runner.run()
    assert (shop.now.loaded, shop.now.refused) == (FILE, rows)
    assert shop.now.line is not None
    assert shop.now.line.whole == say("set-up.loaded-some.whole", file="/data/lists/import.csv")
    shop.set_up.products_requested(FILE)
    assert shop.now.refused == ()


def test_why_a_file_was_not_loaded_is_said_whole() -> None:
    answer = LoadedProducts(fault=FileFault("empty"))
    shop = SettingUp(products=FakeProductFiles(answer=answer)).to(Step.PRODUCTS)
    shop.set_up.products_requested(FILE)
    shop.runner.run()
    assert shop.now.line is not None
    assert shop.now.line.whole == say("set-up.not-loaded.whole", words=say("import-file/empty"))


def test_a_catalogue_that_cannot_be_written_is_said() -> None:
    shop = SettingUp(products=FakeProductFiles(error=StorageError("full"))).to(Step.PRODUCTS)
    shop.set_up.products_requested(FILE)
    shop.runner.run()
    assert shop.now.products is not None
    assert shop.now.products.tone is NoticeTone.BAD
    assert not shop.now.busy
    assert shop.failed


# ---- the scanner ---------------------------------------------------------------------------------


def test_a_scanner_is_learned_only_while_its_step_is_shown() -> None:
    shop = SettingUp().to(Step.SCANNER)
    assert shop.scanner.heard is not None
    shop.skip()
    assert shop.scanner.heard is None


def test_prefix_and_end_are_learned_and_in_force() -> None:
    shop = SettingUp().to(Step.SCANNER)
    shop.scanner.scan(TrialScan(f"~{SCANNER_TEST_CODE}", "", 70))
    shop.runner.run()
    assert shop.scanner.used == [ScannerSetup("~", "", 70)]
    assert shop.now.scanner is not None
    assert shop.now.scanner.short.key == "set-up.scanner-none"
    assert shop.now.form.values[Setting.SCANNER_PREFIX] == "~"


def scanned(shop: SettingUp, text: str) -> str:
    """Scan this; return what is said of it."""
    shop.scanner.scan(TrialScan(text, "Enter", 8))
    shop.runner.run()
    assert shop.now.scanner is not None
    return shop.now.scanner.short.key


def test_a_card_that_is_scanned_after_the_test_code_tells_which_codes_are_cards() -> None:
    shop = SettingUp().to(Step.SCANNER)
    assert scanned(shop, f"~{SCANNER_TEST_CODE}") == "set-up.scanner-enter"
    assert scanned(shop, "~]C07012864471") == "set-up.cards-known"
    assert shop.now.form.values[Setting.CUSTOMER_CODES] == r"^70\d{8}$"
    assert scanned(shop, "~7012864472") == "set-up.cards-known"
    assert scanned(shop, "~GOLD12") == "set-up.cards-known"
    assert shop.now.form.values[Setting.CUSTOMER_CODES] == r"^70\d{8}$ ^GO[0-9A-Za-z]{4}$"
    shop.next()
    assert shop.store.values[Setting.CUSTOMER_CODES] == r"^70\d{8}$ ^GO[0-9A-Za-z]{4}$"


@pytest.mark.parametrize("code", ["5290000000017", "4111111111111111", "short", "a code"])
def test_what_goods_or_payment_cards_have_tells_nothing_of_cards(code: str) -> None:
    shop = SettingUp().to(Step.SCANNER)
    scanned(shop, SCANNER_TEST_CODE)
    assert scanned(shop, code) == "set-up.no-card"
    assert not shop.now.form.values[Setting.CUSTOMER_CODES]


def test_products_and_scanner_that_were_only_passed_by_are_not_done() -> None:
    shop = SettingUp().to(Step.PRODUCTS)
    shop.next()
    shop.next()
    assert shop.now.at is Step.SUPERVISOR
    assert not shop.now.done & {Step.PRODUCTS, Step.SCANNER}


@pytest.mark.parametrize(
    ("trial", "key"),
    [
        (TrialScan("5290000000017", "Enter", 8), "set-up.another-code"),
        (TrialScan("éàààààààààààç", "Enter", 8), "set-up.another-layout"),
        (TrialScan(SCANNER_TEST_CODE, "Enter", 80), "set-up.slow-scanner"),
    ],
)
def test_what_cannot_be_used_is_said(trial: TrialScan, key: str) -> None:
    shop = SettingUp().to(Step.SCANNER)
    shop.scanner.scan(trial)
    assert shop.scanner.used == []
    assert shop.now.scanner is not None
    assert shop.now.scanner.short.key == key


def test_before_the_form_is_there_nothing_happens() -> None:
    shop = SettingUp()
    bare = SetUpPresenter(
        shop,
        shop.store,
        shop.progress,
        shop.products,
        shop.scanner,
        shop.runner,
        language="en",
        pin_length=4,
        finished=shop.finished.append,
        failed=shop.failed.append,
    )
    before = len(shop.states)
    bare.next_requested()
    bare.skip_requested()
    assert len(shop.states) == before


def test_a_printer_address_that_was_typed_and_not_looked_up_is_kept_by_next() -> None:
    setting_up = SettingUp().to(Step.PRINTER)
    setting_up.form.choose_printer_requested()
    setting_up.runner.run()
    setting_up.form.printer_address_typed("192.0.2.10")
    setting_up.next()

    assert setting_up.now.at is Step.PRODUCTS
    kept = setting_up.store.values
    assert (kept[Setting.PRINTER_CONNECTION], kept[Setting.PRINTER_ADDRESS]) == (
        "network",
        "192.0.2.10",
    )
