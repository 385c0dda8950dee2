"""Settings, with the whole till behind it: what is typed, tried, saved, refused and noted."""

import pytest

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.elsewhere import Elsewhere
from cashier_app.domain.errors import DeviceError, NotSentError, RefusedError, StorageError
from cashier_app.domain.scanner_code import SCANNER_TEST_CODE
from cashier_app.domain.scanner_setup import ScannerSetup, Suffix, TrialScan
from cashier_app.domain.setting import Setting, WrongSettingsError
from cashier_app.domain.verb import Verb
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.settings_pages import Page
from cashier_app.presenters.settings_state import KeyField, PrinterList
from cashier_app.presenters.settings_trials import no_copy
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.ports import FoundPrinter, Lane, PrinterState, PrintOutcome, PrintReport
from cashier_app.services.ports.settings import CardTrial, LineTrial
from tests.fakes.settings import ADDRESS
from tests.fakes.shop import HALLOUMI, mock_up_basket
from tests.fakes.till import FakeTill

OTHER = "https://other.example/crmapi/rest/v2"
NEW_KEY = "another-long-enough-key-9b2c"
USB = FoundPrinter("usb", "04b8:0e15", "TM-T88V")


@pytest.fixture
def till() -> FakeTill:
    till = FakeTill().start()
    return till.do(till.wired.status.tab_requested, Tab.SETTINGS)


def give(till: FakeTill, setting: Setting, value: str) -> None:
    till.do(till.wired.beside.settings.value_given, setting, value)


def type_key(till: FakeTill, key: str) -> None:
    till.do(till.wired.beside.settings.key_typed, key)


def save(till: FakeTill) -> None:
    till.do(till.wired.beside.settings.save_requested)


def changed(till: FakeTill) -> list[Setting]:
    return list(till.settings_shown.changed)


def wrong(till: FakeTill) -> list[Setting]:
    return list(till.settings_shown.wrong)


def noted(till: FakeTill) -> list[dict[str, str]]:
    events = [row.event for row in till.audit.events()]
    return [dict(one.facts) for one in events if one.kind is AuditKind.SETTING_CHANGED]


def test_the_tab_shows_what_is_saved(till: FakeTill) -> None:
    shown = till.settings_shown
    assert till.shows(Screen.SETTINGS)
    assert till.bar.active is Tab.SETTINGS
    assert shown.values[Setting.STORE_NAME] == "Elia Market"
    assert (shown.key, shown.ending) == (KeyField.KEPT, "7f3a")
    assert shown.changed == ()
    assert shown.reason is not None
    assert shown.reason.key == "settings.reason.nothing-new"


def test_opening_is_an_act_that_not_everybody_may_do() -> None:
    till = FakeTill().start()
    asked: list[Verb] = []
    till.wired.beside.settings._allow = lambda verb, _: asked.append(verb)
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    assert asked == [Verb.OPEN_SETTINGS]
    assert not till.shows(Screen.SETTINGS)


def test_a_change_is_saved_and_noted_with_old_and_new(till: FakeTill) -> None:
    give(till, Setting.TILL, "4")
    assert changed(till) == [Setting.TILL]
    save(till)
    assert till.settings.store.values[Setting.TILL] == "4"
    assert changed(till) == []
    assert till.settings_shown.said is not None
    assert till.settings_shown.said.whole is not None
    assert till.settings_shown.said.whole.key == "settings.saved-for-later"
    assert noted(till) == [{"setting": "store.till", "old": "3", "new": "4"}]


def test_a_change_that_was_saved_when_the_till_ended_is_noted_too(till: FakeTill) -> None:
    give(till, Setting.TILL, "4")
    till.wired.beside.settings.save_requested()
    till.runner.take(Lane.KEYS).begin()  # the lanes end before anybody is told
    till.wired.audit.end()
    assert noted(till) == [{"setting": "store.till", "old": "3", "new": "4"}]


def test_what_was_noted_already_is_not_noted_again_at_the_end(till: FakeTill) -> None:
    give(till, Setting.TILL, "4")
    save(till)
    till.wired.audit.end()
    assert len(noted(till)) == 1


def test_the_saved_value_typed_again_is_no_change(till: FakeTill) -> None:
    give(till, Setting.TILL, "4")
    give(till, Setting.TILL, "3")
    assert changed(till) == []


def test_a_site_code_in_small_letters_is_the_one_in_capitals(till: FakeTill) -> None:
    give(till, Setting.SITE, "abc7")
    assert till.settings_shown.values[Setting.SITE] == "ABC7"
    give(till, Setting.STORE_NAME, "corner shop")
    assert till.settings_shown.values[Setting.STORE_NAME] == "corner shop"


def test_a_wrong_field_is_told_and_cannot_be_saved(till: FakeTill) -> None:
    give(till, Setting.TILL, "4/")
    assert wrong(till) == [Setting.TILL]
    save(till)
    assert till.settings.store.written == []
    give(till, Setting.TILL, "4")
    assert wrong(till) == []
    save(till)
    assert till.settings.store.values[Setting.TILL] == "4"


def test_a_check_of_what_was_typed_before_says_nothing_of_what_is_typed_now(
    till: FakeTill,
) -> None:
    settings = till.wired.beside.settings
    settings.value_given(Setting.TILL, "4/")
    settings.value_given(Setting.TILL, "4")
    till.runner.run()
    assert till.settings_shown.wrong == ()


def test_what_the_environment_gives_is_not_changed_here() -> None:
    till = FakeTill().start()
    till.settings.store.fixed[Setting.TILL] = "CASHIER_STORE__TILL"
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    give(till, Setting.TILL, "4")
    assert changed(till) == []
    assert till.settings_shown.fixed == {Setting.TILL: "CASHIER_STORE__TILL"}


def test_discarding_goes_back_to_what_was_saved(till: FakeTill) -> None:
    give(till, Setting.THEME, "dark")
    type_key(till, NEW_KEY)
    till.do(till.wired.beside.settings.discard_requested)
    shown = till.settings_shown
    assert shown.values[Setting.THEME] == "light"
    assert (shown.key, shown.key_changed, shown.changed) == (KeyField.KEPT, False, ())


def test_a_key_that_is_being_saved_is_used_whoever_left_the_room(till: FakeTill) -> None:
    type_key(till, NEW_KEY)
    till.runner.hold(Lane.KEYS)
    save(till)
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.release()
    assert till.settings.keys.kept[ADDRESS] == NEW_KEY
    assert till.settings.applied == [({}, True)]


def test_what_is_being_saved_holds_although_it_was_discarded_meanwhile(till: FakeTill) -> None:
    give(till, Setting.PRINTER_CONNECTION, "usb")
    till.runner.hold(Lane.KEYS)
    save(till)
    till.do(till.wired.beside.settings.discard_requested)
    type_key(till, NEW_KEY)
    till.release()
    assert till.settings.store.values[Setting.PRINTER_CONNECTION] == "usb"
    assert till.settings.applied == [({Setting.PRINTER_CONNECTION: "usb"}, False)]


def test_what_was_typed_waits_for_who_comes_back_but_a_key_does_not(till: FakeTill) -> None:
    give(till, Setting.TILL, "4")
    type_key(till, NEW_KEY)
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    assert changed(till) == [Setting.TILL]
    assert not till.settings_shown.key_changed


def test_what_somebody_else_saved_meanwhile_is_no_change_any_more(till: FakeTill) -> None:
    give(till, Setting.TILL, "4")
    till.settings.store.values[Setting.TILL] = "4"
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    assert changed(till) == []


def test_nothing_is_shown_where_nobody_looks(till: FakeTill) -> None:
    till.do(till.wired.status.tab_requested, Tab.SALE)
    before = len(till.views[Screen.SETTINGS].states)
    till.wired.beside.settings.changed()
    assert len(till.views[Screen.SETTINGS].states) == before


# ---- the key -------------------------------------------------------------------------------------


def test_a_new_key_is_stored_and_in_force_at_once(till: FakeTill) -> None:
    settings = till.wired.beside.settings
    till.do(settings.replace_key_requested)
    assert (till.settings_shown.key, till.settings_shown.can_keep_key) == (KeyField.TYPING, True)
    type_key(till, NEW_KEY)
    save(till)
    assert till.settings.keys.kept[ADDRESS] == NEW_KEY
    assert till.settings.applied == [({}, True)]
    assert (till.settings_shown.key, till.settings_shown.ending) == (KeyField.KEPT, "9b2c")
    assert noted(till) == [{"setting": "api-key", "old": "", "new": "replaced"}]


def test_the_old_key_can_be_kept_after_all(till: FakeTill) -> None:
    till.do(till.wired.beside.settings.replace_key_requested)
    type_key(till, NEW_KEY)
    till.do(till.wired.beside.settings.keep_key_requested)
    assert (till.settings_shown.key, till.settings_shown.key_changed) == (KeyField.KEPT, False)


def test_no_state_that_was_ever_shown_holds_a_typed_key(till: FakeTill) -> None:
    type_key(till, NEW_KEY)
    till.do(till.wired.beside.settings.test_line_requested, "")
    save(till)
    assert NEW_KEY not in repr(till.views[Screen.SETTINGS].states)
    assert NEW_KEY not in repr(till.bar_view.states)


def test_another_address_asks_for_its_own_key(till: FakeTill) -> None:
    give(till, Setting.CRM_ADDRESS, "other.example")
    shown = till.settings_shown
    assert (shown.key, shown.can_keep_key) == (KeyField.NONE, False)
    assert shown.reason is not None
    assert shown.reason.key == "settings.reason.needs-key"
    type_key(till, NEW_KEY)
    save(till)
    assert till.settings.store.values[Setting.CRM_ADDRESS] == OTHER
    assert till.settings.keys.kept[OTHER] == NEW_KEY


def test_a_key_that_is_kept_for_the_other_address_is_enough(till: FakeTill) -> None:
    till.settings.keys.kept[OTHER] = NEW_KEY
    give(till, Setting.CRM_ADDRESS, OTHER)
    assert (till.settings_shown.key, till.settings_shown.ending) == (KeyField.KEPT, "9b2c")
    assert till.settings_shown.reason is None


def test_a_machine_without_a_safe_place_says_so_and_goes_on_without_key() -> None:
    till = FakeTill().start()
    till.settings.keys.safe = False
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    assert till.settings_shown.said is not None
    assert till.settings_shown.said.short.key == "settings.no-keyring"
    give(till, Setting.CRM_ADDRESS, OTHER)
    assert till.settings_shown.reason is None
    type_key(till, NEW_KEY)
    save(till)
    assert till.settings_shown.said is not None
    assert till.settings_shown.said.short.key == "settings.no-keyring"
    assert till.settings.store.written == []


@pytest.mark.parametrize(
    ("key", "said"),
    [("no key", "settings.not-saved.key"), ("k" * 1281, "settings.not-saved.key-too-long")],
)
def test_what_cannot_be_a_key_is_not_stored(till: FakeTill, key: str, said: str) -> None:
    type_key(till, key)
    save(till)
    assert till.settings_shown.said is not None
    assert till.settings_shown.said.short.key == said
    assert till.settings_shown.key_changed


# ---- saving, and the sale in work ----------------------------------------------------------------


def test_a_sale_in_work_is_not_touched_by_a_save(till: FakeTill) -> None:
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.scan(HALLOUMI.barcodes[0])
    till.do(till.wired.sale.pay_requested)
    before = till.current
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    give(till, Setting.TILL, "4")
    save(till)
    assert till.settings.store.values[Setting.TILL] == "4"
    assert till.current is before
    till.do(till.wired.status.tab_requested, Tab.SALE)
    assert till.shows(Screen.PAYMENT)


def test_the_address_stays_while_crmcom_has_to_answer_for_something(till: FakeTill) -> None:
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.scan(HALLOUMI.barcodes[0])
    till.do(till.wired.sale.pay_requested)
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    till.settings.keys.kept[OTHER] = NEW_KEY
    give(till, Setting.CRM_ADDRESS, OTHER)
    assert till.settings_shown.reason is not None
    assert till.settings_shown.reason.key == "settings.reason.unsettled"
    assert till.settings_shown.reason.values["n"] == 1
    save(till)
    assert till.settings.store.values[Setting.CRM_ADDRESS] == ADDRESS


def test_a_wrong_address_is_mended_though_sales_wait_that_never_left_the_till(
    till: FakeTill,
) -> None:
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.rewards.trouble = {"record_purchase": NotSentError(), "preview": NotSentError()}
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    assert till.wired.outbox.waiting == 1
    till.do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    till.settings.keys.kept[OTHER] = NEW_KEY
    give(till, Setting.CRM_ADDRESS, OTHER)

    assert till.settings_shown.reason is None


def test_what_belongs_to_the_address_that_is_given_back_does_not_forbid_it(till: FakeTill) -> None:
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.rewards.trouble = {"record_purchase": RefusedError("no"), "preview": NotSentError()}
    till.paid(mock_up_basket())
    till.line.belongs(Elsewhere(OTHER, 1))
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    till.settings.keys.kept[OTHER] = NEW_KEY
    give(till, Setting.CRM_ADDRESS, OTHER)

    assert till.settings_shown.reason is None


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (StorageError("full"), "settings.not-saved.disk"),
        (WrongSettingsError((), "line 3"), "settings.not-saved.others"),
        (WrongSettingsError((Setting.TILL,)), "settings.reason.wrong"),
    ],
)
def test_what_is_not_saved_is_said_and_stays_typed(
    till: FakeTill, error: Exception, said: str
) -> None:
    till.settings.store.error = error
    give(till, Setting.TILL, "4")
    save(till)
    assert till.settings_shown.said is not None
    assert till.settings_shown.said.short.key == said
    assert changed(till) == [Setting.TILL]
    assert noted(till) == []


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_while_saving_is_told_as_one(till: FakeTill) -> None:
    till.settings.store.error = ValueError("a bug")
    give(till, Setting.TILL, "4")
    save(till)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"


def test_while_it_is_saved_nothing_is_taken(till: FakeTill) -> None:
    settings = till.wired.beside.settings
    settings.value_given(Setting.TILL, "4")
    till.runner.run()
    settings.save_requested()
    assert till.settings_shown.saving
    settings.value_given(Setting.TILL, "5")
    settings.save_requested()
    till.runner.run()
    assert till.settings.store.written == [{Setting.TILL: "4"}]


def test_a_printer_and_a_look_are_in_force_at_once(till: FakeTill) -> None:
    asked = till.printer.shown = PrinterState.COVER_OPEN
    till.do(till.wired.beside.settings.printer_chosen, USB)
    give(till, Setting.THEME, "dark")
    save(till)
    assert till.settings.applied == [
        (
            {
                Setting.PRINTER_CONNECTION: "usb",
                Setting.PRINTER_ADDRESS: "04b8:0e15",
                Setting.PRINTER_NAME: "TM-T88V",
                Setting.THEME: "dark",
            },
            False,
        )
    ]
    assert till.bar.printer is asked
    assert till.settings_shown.said is not None
    assert till.settings_shown.said.whole is not None
    assert till.settings_shown.said.whole.key == "settings.saved"


def test_another_language_is_spoken_at_once_and_not_after_all(till: FakeTill) -> None:
    spoken: list[str] = []
    language = till.wired.beside.settings._language
    language.installed = ("en", "el")
    language.watch(spoken.append)
    give(till, Setting.LANGUAGE, "el")
    till.do(till.wired.beside.settings.discard_requested)
    assert spoken == ["el", "en"]


# ---- trying out ----------------------------------------------------------------------------------


def test_the_line_is_tested_with_what_is_in_the_fields(till: FakeTill) -> None:
    give(till, Setting.CRM_ADDRESS, "other.example")
    type_key(till, NEW_KEY)
    settings = till.wired.beside.settings
    settings.test_line_requested(" 70012345 ")
    assert till.settings_shown.line is not None
    assert till.settings_shown.line.busy
    settings.test_line_requested("")  # one at a time
    till.runner.run()
    assert till.settings.trial.lines == [({Setting.CRM_ADDRESS: OTHER}, NEW_KEY, "70012345")]
    assert not till.settings_shown.line.busy


@pytest.mark.parametrize(
    ("trial", "tone", "key"),
    [
        (LineTrial(took_ms=210), NoticeTone.GOOD, "settings.line.works"),
        (LineTrial("no-answer"), NoticeTone.AWAY, "settings.line.no-answer"),
        (LineTrial("key-refused", "Bad key"), NoticeTone.BAD, "settings.line.key-refused"),
        (LineTrial("another-host"), NoticeTone.BAD, "settings.line.another-host"),
        (LineTrial(clock_s=300), NoticeTone.PERSON, "settings.line.clock-behind"),
        (LineTrial(clock_s=-300), NoticeTone.PERSON, "settings.line.clock-ahead"),
        (
            LineTrial(card=CardTrial(found=False)),
            NoticeTone.PERSON,
            "settings.line.card-not-found",
        ),
        (LineTrial(card=CardTrial(found=True)), NoticeTone.BAD, "settings.line.unit-refused"),
        (
            LineTrial(card=CardTrial(found=True, accepted=True)),
            NoticeTone.GOOD,
            "settings.line.unit-works",
        ),
    ],
)
def test_address_security_key_clock_and_unit_are_told_apart(
    till: FakeTill, trial: LineTrial, tone: NoticeTone, key: str
) -> None:
    till.settings.trial.answer = trial
    till.do(till.wired.beside.settings.test_line_requested, "70012345")
    line = till.settings_shown.line
    assert line is not None
    assert (line.tone, line.short.key) == (tone, key)
    assert till.settings_shown.said == line


def test_an_answer_to_other_fields_is_not_shown(till: FakeTill) -> None:
    settings = till.wired.beside.settings
    settings.test_line_requested("")
    task = till.runner.take(next(one.lane for one in till.runner.tasks if one.lane is not None))
    settings.value_given(Setting.UNIT, "SHOP2")
    task.run()
    till.runner.run()
    assert till.settings_shown.line is None


@pytest.mark.parametrize(
    ("report", "key"),
    [
        (PrintReport(PrintOutcome.PRINTED, PrinterState.READY), "settings.page.printed"),
        (PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN), "settings.page.unknown"),
        (PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.READY), "settings.page.half"),
        (
            PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER),
            "settings.printer.out-of-paper",
        ),
        (PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NONE), "settings.printer.none"),
    ],
)
def test_the_test_page_says_what_became_of_it(
    till: FakeTill, report: PrintReport, key: str
) -> None:
    till.settings.trial.report = report
    give(till, Setting.COLUMNS, "32")
    settings = till.wired.beside.settings
    settings.print_test_requested()
    settings.print_test_requested()  # one at a time
    till.runner.run()
    assert till.settings.trial.pages == [{Setting.COLUMNS: "32"}]
    assert till.settings_shown.page is not None
    assert till.settings_shown.page.short.key == key


def test_a_page_is_on_its_way_until_its_printer_says_so_whatever_is_typed_of_the_line(
    till: FakeTill,
) -> None:
    settings = till.wired.beside.settings
    settings.print_test_requested()
    settings.value_given(Setting.UNIT, "Nicosia")
    till.runner.run()
    assert till.settings_shown.page is not None
    assert not till.settings_shown.page.busy


@pytest.mark.parametrize(
    "setting", [Setting.PRINTER_ADDRESS, Setting.PRINTER_PORT, Setting.PRINTER_PROFILE]
)
def test_a_page_of_another_printer_says_nothing_of_this_one(
    till: FakeTill, setting: Setting
) -> None:
    settings = till.wired.beside.settings
    till.do(settings.print_test_requested)
    assert till.settings_shown.page is not None
    give(till, setting, "9102")
    assert till.settings_shown.page is None


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (DeviceError("usb"), "settings.printer.not-reachable"),
        (WrongSettingsError((Setting.PRINTER_ADDRESS,)), "settings.trial.wrong"),
        (StorageError("gone"), "settings.trial.failed"),
    ],
)
def test_a_page_that_cannot_be_tried_is_said(till: FakeTill, error: Exception, key: str) -> None:
    till.settings.trial.error = error
    till.do(till.wired.beside.settings.print_test_requested)
    assert till.settings_shown.page is not None
    assert till.settings_shown.page.short.key == key
    assert not till.settings_shown.page.busy


def test_what_is_wrong_with_a_field_stays_said_when_something_is_tried_with_it(
    till: FakeTill,
) -> None:
    give(till, Setting.TILL, "3/4")
    till.settings.trial.error = WrongSettingsError((Setting.TILL,))
    till.do(till.wired.beside.settings.test_line_requested, "")
    state = till.settings_shown
    assert state.line is not None
    assert state.line.short.key == "settings.trial.wrong"
    assert state.wrong == (Setting.TILL,)
    assert state.said is not None
    assert state.said.whole is None  # so the bar says what is wrong with it


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_in_a_test_is_told_as_one(till: FakeTill) -> None:
    till.settings.trial.error = ValueError("a bug")
    till.do(till.wired.beside.settings.test_line_requested, "")
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"
    assert till.settings_shown.line is not None
    assert till.settings_shown.line.short.key == "settings.trial.failed"


def test_printers_are_looked_for_and_one_is_chosen(till: FakeTill) -> None:
    settings = till.wired.beside.settings
    till.settings.trial.found = [USB]
    settings.choose_printer_requested()
    assert till.settings_shown.printers == PrinterList(searching=True)
    till.runner.run()
    assert till.settings_shown.printers == PrinterList((USB,))
    settings.look_for_printer_requested(" 192.0.2.10 ")
    assert till.settings_shown.printers == PrinterList((USB,), searching=True)
    till.runner.run()
    assert till.settings.trial.looked_at == ["", "192.0.2.10"]
    till.do(settings.printer_chosen, USB)
    assert "printers=None" in repr(till.settings_shown)
    assert till.settings_shown.values[Setting.PRINTER_NAME] == "TM-T88V"


def test_the_list_of_printers_is_put_away(till: FakeTill) -> None:
    settings = till.wired.beside.settings
    settings.choose_printer_requested()
    till.do(settings.choose_printer_requested)
    assert till.settings_shown.printers is None


def printer_given(till: FakeTill) -> tuple[str, ...]:
    values = till.settings_shown.values
    return tuple(
        values[one]
        for one in (Setting.PRINTER_CONNECTION, Setting.PRINTER_ADDRESS, Setting.PRINTER_NAME)
    )


def type_printer_address(till: FakeTill, *texts: str) -> None:
    till.do(till.wired.beside.settings.choose_printer_requested)
    for text in texts:
        till.do(till.wired.beside.settings.printer_address_typed, text)


def test_a_typed_printer_address_is_given_like_any_other_field(till: FakeTill) -> None:
    type_printer_address(till, "192.0.2.1", " 192.0.2.10 ")
    assert printer_given(till) == ("network", "192.0.2.10", "192.0.2.10")
    assert till.settings_shown.printers == PrinterList(address=" 192.0.2.10 ")
    till.do(till.wired.beside.settings.save_requested)

    assert till.settings.store.values[Setting.PRINTER_ADDRESS] == "192.0.2.10"
    assert till.settings_shown.printers is None


@pytest.mark.parametrize("way", ["emptied", "kept"])
def test_a_printer_that_is_kept_is_the_one_given_before(till: FakeTill, way: str) -> None:
    settings = till.wired.beside.settings
    till.do(settings.choose_printer_requested).do(settings.printer_chosen, USB)
    before = printer_given(till)
    assert before[0] == "usb"
    type_printer_address(till, "192.0.2.10")
    if way == "emptied":
        till.do(settings.printer_address_typed, " ")
    else:
        till.do(settings.choose_printer_requested)

    assert printer_given(till) == before


def test_a_found_printer_takes_the_place_of_a_typed_address(till: FakeTill) -> None:
    settings = till.wired.beside.settings
    type_printer_address(till, "192.0.2.10")
    till.do(settings.printer_chosen, USB)
    till.do(settings.choose_printer_requested).do(settings.choose_printer_requested)

    assert printer_given(till) == (USB.connection, USB.address, USB.name)


def test_a_typed_address_stays_for_whoever_comes_back_and_goes_when_discarded(
    till: FakeTill,
) -> None:
    settings = till.wired.beside.settings
    before = printer_given(till)
    type_printer_address(till, "192.0.2.10")
    till.wired.navigation.leave_room()
    till.do(settings.open)
    assert printer_given(till)[1] == "192.0.2.10"
    till.do(settings.choose_printer_requested)
    assert till.settings_shown.printers == PrinterList()
    till.do(settings.discard_requested)

    assert printer_given(till) == before


def test_a_search_that_fails_finds_nothing(till: FakeTill) -> None:
    till.settings.trial.error = StorageError("gone")
    till.do(till.wired.beside.settings.choose_printer_requested)
    assert till.settings_shown.printers == PrinterList()


def test_a_trouble_with_other_fields_is_not_shown(till: FakeTill) -> None:
    settings = till.wired.beside.settings
    till.settings.trial.error = StorageError("gone")
    settings.test_line_requested("")
    task = till.runner.take(next(one.lane for one in till.runner.tasks if one.lane is not None))
    till.do(settings.value_given, Setting.UNIT, "SHOP2")
    task.run()
    assert till.settings_shown.line is None


def test_a_language_of_the_environment_stays_when_changes_are_given_up() -> None:
    till = FakeTill().start()
    till.settings.store.fixed[Setting.LANGUAGE] = "CASHIER_UI__LANGUAGE"
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    spoken: list[str] = []
    till.wired.beside.settings._language.watch(spoken.append)
    till.do(till.wired.beside.settings.discard_requested)
    assert spoken == []


def test_the_people_are_shown_and_the_settings_again(till: FakeTill) -> None:
    settings = till.wired.beside.settings
    opened: list[str] = []
    settings.pages.opened[Page.PEOPLE] = lambda: opened.append("page")
    till.do(settings.pages.people_requested)
    assert till.settings_shown.people
    till.do(settings.pages.people_requested)
    assert (till.settings_shown.people, opened) == (False, ["page"])
    till.do(settings.pages.people_requested)
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    assert (till.settings_shown.people, opened) == (False, ["page", "page"])


def test_the_figures_take_the_place_of_the_people_and_of_the_settings(till: FakeTill) -> None:
    settings = till.wired.beside.settings
    till.do(settings.pages.people_requested)
    till.do(settings.pages.figures_requested)
    assert (till.settings_shown.people, till.settings_shown.figures) == (False, True)
    assert till.figures_view.now.sales == 0
    till.do(settings.pages.people_requested)
    assert (till.settings_shown.people, till.settings_shown.figures) == (True, False)
    till.do(settings.pages.figures_requested)
    till.do(settings.pages.figures_requested)
    assert (till.settings_shown.people, till.settings_shown.figures) == (False, False)


# ---- a scanner that took the place of another one ------------------------------------------------


def try_scanner(till: FakeTill, text: str = "", end: Suffix = "Enter", gap_ms: int = 8) -> str:
    """Open the trial or scan this in it; return what is said then."""
    if text:
        till.scanner.scan(TrialScan(text, end, gap_ms))
        till.runner.run()
    else:
        till.do(till.wired.beside.settings.pages.try_scanner_requested)
    said = till.settings_shown.scanner
    return said.short.key if said else ""


def test_a_scanner_is_learned_saved_and_in_force_at_once(till: FakeTill) -> None:
    assert try_scanner(till) == "settings.scanner.scan"
    assert try_scanner(till, f"~{SCANNER_TEST_CODE}", "Tab", 70) == "set-up.scanner-tab"
    assert changed(till) == [Setting.SCANNER_PREFIX, Setting.SCANNER_SUFFIX]
    assert till.scanner.used == []
    save(till)
    stored = till.settings.store.values
    assert (stored[Setting.SCANNER_PREFIX], stored[Setting.SCANNER_SUFFIX]) == ("~", "Tab")
    assert till.scanner.used == [ScannerSetup("~", "Tab")]
    assert till.scanner.heard is None
    assert till.settings_shown.scanner is None
    assert till.settings_shown.said is not None
    assert till.settings_shown.said.whole is not None
    assert till.settings_shown.said.whole.key == "settings.saved"


def test_what_a_scanner_told_stays_given_when_the_trial_is_left(till: FakeTill) -> None:
    try_scanner(till)
    try_scanner(till, f"~{SCANNER_TEST_CODE}")
    assert try_scanner(till) == ""
    assert Setting.SCANNER_PREFIX in changed(till)
    assert till.scanner.heard is None


def test_what_a_scanner_told_is_dropped_with_all_changes(till: FakeTill) -> None:
    try_scanner(till)
    try_scanner(till, f"~{SCANNER_TEST_CODE}")
    till.do(till.wired.beside.settings.discard_requested)
    assert changed(till) == []
    assert till.settings_shown.scanner is None
    assert till.scanner.heard is None


def test_another_setting_leaves_the_scanner_alone(till: FakeTill) -> None:
    give(till, Setting.PHONE, "24 600 200")
    save(till)
    assert till.scanner.used == []


@pytest.mark.parametrize(
    ("text", "gap_ms", "key"),
    [
        ("5290000000017", 8, "set-up.another-code"),
        ("7012864471", 8, "set-up.another-code"),
        ("éàààààààààààç", 8, "set-up.another-layout"),
        (SCANNER_TEST_CODE, 80, "set-up.slow-scanner"),
    ],
)
def test_a_scan_that_tells_nothing_changes_nothing(
    till: FakeTill, text: str, gap_ms: int, key: str
) -> None:
    try_scanner(till)
    assert try_scanner(till, text, gap_ms=gap_ms) == key
    assert changed(till) == []
    assert till.scanner.heard is not None


@pytest.mark.parametrize("to", ["people", "sale", "lock"])
def test_a_trial_ends_when_somebody_goes_elsewhere(till: FakeTill, to: str) -> None:
    till.do(till.wired.beside.settings.pages.figures_requested)
    try_scanner(till)
    assert (till.settings_shown.figures, till.scanner.heard is None) == (False, False)
    if to == "people":
        till.do(till.wired.beside.settings.pages.people_requested)
    elif to == "sale":
        till.do(till.wired.status.tab_requested, Tab.SALE)
    else:
        till.do(till.wired.navigation.cover, Screen.SIGN_IN)
    assert till.scanner.heard is None


# ---- a copy of the journal -----------------------------------------------------------------------


def test_a_copy_of_the_journal_is_saved_and_noted(till: FakeTill) -> None:
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.SETTINGS)
    till.do(till.wired.beside.settings.copy_requested)

    copy, said = till.journal_copy, till.settings_shown.copy
    assert [str(sale.reference) for sale in copy.sales] == ["LCA1-3-000418-K7Q2"]
    assert copy.events != []
    assert (copy.finished, copy.dropped) == (1, 0)
    assert said is not None
    assert (said.tone, said.short.key) == (NoticeTone.GOOD, "settings.copy.saved")
    assert till.settings_shown.said == said
    last = till.audit.noted[-1]
    assert (last.kind, dict(last.facts)["by"]) == (AuditKind.JOURNAL_EXPORTED, "screen")


def test_one_copy_is_made_at_a_time_and_a_sale_does_not_wait_for_it(till: FakeTill) -> None:
    till.runner.hold(Lane.BACKUPS)
    till.do(till.wired.beside.settings.copy_requested)
    till.do(till.wired.beside.settings.copy_requested)
    assert till.settings_shown.copy is not None
    assert till.settings_shown.copy.busy
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    assert till.shows(Screen.RECEIPT)
    till.release()
    assert len(till.journal_copy.begun) == 1
    assert till.journal_copy.finished == 1


def test_a_copy_that_cannot_be_written_leaves_nothing_and_says_so(till: FakeTill) -> None:
    till.journal_copy.full = True
    till.do(till.wired.beside.settings.copy_requested)

    said = till.settings_shown.copy
    assert said is not None
    assert (said.tone, said.short.key) == (NoticeTone.BAD, "settings.copy.not-saved")
    assert (till.journal_copy.finished, till.journal_copy.dropped) == (0, 1)
    assert AuditKind.JOURNAL_EXPORTED not in [event.kind for event in till.audit.noted]


@pytest.mark.expected_log("ZeroDivisionError")
def test_a_bug_in_a_copy_is_told_as_one(till: FakeTill) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    till.journal_copy.add_sales = broken  # type: ignore[method-assign,assignment] # a bug
    till.do(till.wired.beside.settings.copy_requested)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"


def test_a_copy_asks_whoever_may_not_take_one(till: FakeTill) -> None:
    asked: list[Verb] = []
    till.wired.beside.settings._allow = lambda verb, _: asked.append(verb)
    till.do(till.wired.beside.settings.copy_requested)
    assert asked == [Verb.EXPORT_JOURNAL]
    assert till.journal_copy.begun == []


def test_a_till_that_is_set_up_copies_nothing() -> None:
    heard: list[object] = []
    no_copy(heard.append, heard.append)
    assert heard == []
