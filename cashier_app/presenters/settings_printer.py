"""Which printer is given on Settings: one that was found, or the network address that is typed."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from cashier_app.domain.setting import Setting
from cashier_app.presenters.settings_state import PrinterList
from cashier_app.presenters.settings_trials import SettingsTrials
from cashier_app.services.ports.printer import FoundPrinter

_PRINTER = (Setting.PRINTER_CONNECTION, Setting.PRINTER_ADDRESS, Setting.PRINTER_NAME)


class GivenPrinter:
    """Gives a printer's three settings together.

    A typed address is given as it grows, like any other field, so nobody loses it who goes on
    without looking whether a printer answers there. What was given before comes back when the
    address is emptied, or the printer kept.
    """

    def __init__(
        self,
        trials: SettingsTrials,
        give: Callable[[Setting, str], None],
        values: Callable[[], Mapping[Setting, str]],
    ) -> None:
        """Call `give` with each setting and its value; `values` are all that hold now."""
        self._trials = trials
        self._give = give
        self._values = values
        self._before: Mapping[Setting, str] = {}
        self._typed = ""

    @property
    def printers(self) -> PrinterList | None:
        """What was found, beside the address that is typed; None while no list is open."""
        found = self._trials.printers
        return None if found is None else replace(found, address=self._typed)

    def turn_list(self) -> None:
        """Open the list of printers, or put it away and keep the printer of before."""
        if self._trials.printers is None:
            self._trials.look_for_printers()
        else:
            self._trials.put_printers_away()
            self._typed = ""
            self._give_back()

    def address_typed(self, text: str) -> None:
        """Take what was typed so far."""
        self._typed, address = text, text.strip()
        if not address:
            self._give_back()
            return
        if not self._before:
            values = self._values()
            self._before = {setting: values[setting] for setting in _PRINTER}
        self._give_all(FoundPrinter("network", address, address))

    def choose(self, printer: FoundPrinter) -> None:
        """Give this one, and put the list away."""
        self._trials.put_printers_away()
        self.forget()
        self._give_all(printer)

    def forget(self) -> None:
        """What is given stays given, or is dropped with all that is."""
        self._typed, self._before = "", {}

    def _give_all(self, printer: FoundPrinter) -> None:
        values = (printer.connection, printer.address, printer.name)
        for setting, value in zip(_PRINTER, values, strict=True):
            self._give(setting, value)

    def _give_back(self) -> None:
        before, self._before = self._before, {}
        for setting, value in before.items():
            self._give(setting, value)
