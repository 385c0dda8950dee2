"""A day at the till, played through the real window, longer than the one of the demo."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cashier_app.app.demo_paper import save_paper
from cashier_app.app.demo_script import Condition, DemoScript
from cashier_app.app.demo_shop import DemoShop
from cashier_app.app.run import RunningTill
from cashier_app.domain.person import Person, Role
from cashier_app.presenters.screens import Screen

DESPO = Person("1", "Despo M.", Role.SUPERVISOR)
MARIA = Person("12", "Maria K.")
ANDREAS = Person("14", "Andreas P.")
_PINS = {"1": "8024", "12": "2580", "14": "1379"}


class LongPlay(DemoScript):
    """Plays the demo's sale, then what happens in a shop besides: names of pictures are stable.

    Everything is pressed by its identifier, so that the play is the same in every language.
    """

    def __init__(
        self, application: QApplication, running: RunningTill, shop: DemoShop, output: Path
    ) -> None:
        super().__init__(application, running, shop, output)
        self._known = 0

    def _play(self) -> Iterator[Condition]:
        yield from self._identify()
        yield from self._fill_basket()
        yield from self._spend()
        yield from self._pay_split()
        yield from self._undo()
        yield from self._forgot_the_card()
        yield from self._paper_is_out()
        yield from self._wait_for_the_line()
        yield from self._rooms()
        yield from self._people()
        yield from self._sell_offline()

    def _undo(self) -> Iterator[Condition]:
        self._press("top-bar/purchases")
        yield lambda: self._can_press("purchases/cancel-this-purchase")
        yield self._picture("purchases")
        self._press("purchases/cancel-this-purchase")
        yield lambda: self._can_press("purchases/cancel-purchase-and-reverse-reward")
        yield self._picture("cancel-purchase")
        self._press("purchases/keep-purchase")
        yield lambda: self._can_press("purchases/return-some-goods")
        self._press("purchases/return-some-goods")
        yield lambda: self._can_press("purchases/return-line-2")
        self._press("purchases/return-line-2")
        yield lambda: self._can_press("purchases/return-goods-and-give-money-back")
        yield self._picture("return-goods")
        self._press("purchases/keep-purchase")
        self._press("top-bar/sale")
        yield self._on(Screen.SALE)

    def _forgot_the_card(self) -> Iterator[Condition]:
        yield from self._sell("OIL-001", "OIL-001")
        sale = self._till.current.sale
        self._press("receipt/new-sale")
        yield self._on(Screen.SALE)
        self._press("top-bar/purchases")
        yield lambda: self._can_press("purchases/row-2")
        self._scan_code(str(sale.reference if sale else ""))
        yield lambda: self._can_press("purchases/add-customer-to-this-purchase")
        self._press("purchases/add-customer-to-this-purchase")
        yield lambda: self._can_press("identify-customer/digit-0")
        self._scan_code(self._card_of("Eleni"))
        yield lambda: self._can_press("purchases/give-this-purchase")
        yield self._picture("forgot-the-card")
        self._press("purchases/give-this-purchase")
        yield lambda: bool(self._till.after.give_backs.rows)
        self._press("purchases/give-back-list")
        yield lambda: self._button("purchases/all-purchases") is not None
        yield self._picture("give-back-list")
        self._press("top-bar/sale")
        yield self._on(Screen.SALE)

    def _paper_is_out(self) -> Iterator[Condition]:
        self._shop.printer.set_paper("out")
        yield from self._sell("COF-001", waits_for_paper=False)
        yield lambda: self._button("receipt/print-again") is not None
        yield self._picture("printer-trouble")
        self._shop.printer.set_paper("in")
        self._press("receipt/print-again")
        yield self._printed
        self._press("receipt/new-sale")
        yield self._on(Screen.SALE)

    def _wait_for_the_line(self) -> Iterator[Condition]:
        self._scan_code(self._card_of("Sofia"))
        yield lambda: self._till.running.basket.customer is not None
        self._shop.server.stop()
        yield from self._sell("OIL-001", "CHE-001")
        self._press("receipt/new-sale")
        yield lambda: self._till.outbox.waiting == 1 and not self._till.outbox.working
        self._press("top-bar/connection")
        yield lambda: self._can_press("queue/row-1")
        yield self._picture("waiting-to-be-sent")
        self._shop.server.start()
        self._till.outbox.send_now()
        yield lambda: self._till.outbox.waiting == 0
        self._press("top-bar/sale")
        yield self._on(Screen.SALE)

    def _rooms(self) -> Iterator[Condition]:
        self._scan("CHE-001")
        yield lambda: self._can_press("sale/give-discount")
        self._press("sale/give-discount")
        yield self._picture("discount")
        self._press("sale/back-without-change")
        self._press("sale/empty-basket")
        self._press("sale/remove-all")
        self._press("top-bar/products")
        yield lambda: self._button("products/synchronise-now") is not None
        yield self._picture("products")
        self._press("top-bar/settings")
        yield lambda: self._button("settings/save-settings") is not None
        yield self._picture("settings")
        self._press("top-bar/sale")
        yield self._on(Screen.SALE)

    def _people(self) -> Iterator[Condition]:
        for person in (DESPO, MARIA, ANDREAS):
            self._till.room.people.save(
                person, _PINS[person.number], self._one_more, self._till.fail
            )
        yield lambda: self._known == 3
        if self._can_press("top-bar/lock"):
            self._press("top-bar/lock")
        yield lambda: self._button("sign-in/cashier-2") is not None
        yield self._picture("sign-in")
        self._press("sign-in/cashier-2")
        for digit in _PINS[MARIA.number]:
            self._press(f"sign-in/digit-{digit}")
        yield lambda: self._can_press("sign-in/sign-in")
        self._press("sign-in/sign-in")
        yield lambda: self._can_press("top-bar/purchases")
        self._press("top-bar/purchases")
        yield lambda: self._can_press("purchases/cancel-this-purchase")
        self._press("purchases/cancel-this-purchase")
        yield lambda: self._button("approval/approve") is not None
        yield self._picture("approval")
        self._press("approval/do-not-approve")
        self._press("top-bar/sale")
        yield self._on(Screen.SALE)

    # ---- acts and conditions -------------------------------------------------------------------

    def _one_more(self) -> None:
        self._known += 1

    def _card_of(self, name: str) -> str:
        return next(one.codes[0] for one in self._shop.server.customers if name in one.full_name)

    def _sell(self, *codes: str, waits_for_paper: bool = True) -> Iterator[Condition]:
        for code in codes:
            self._scan(code)
            yield lambda: True
        self._press("sale/pay")
        yield self._on(Screen.PAYMENT)
        yield lambda: self._can_press("payment/finish-sale")
        self._press("payment/finish-sale")
        yield self._on(Screen.RECEIPT)
        if waits_for_paper:
            yield self._printed

    def _picture(self, name: str) -> Condition:
        """Return a condition that keeps the window's picture under its name, without a number."""
        self._application.sendPostedEvents()

        def kept() -> bool:
            window: QWidget = self._running.window.window
            self._number += 1
            return window.grab().save(str(self._output / f"{name}.png"))

        return kept

    def _leave_receipts(self) -> None:
        """Leave the paper of the first sale: with reward, spend and both kinds of tender."""
        save_paper(self._shop.printer.jobs[0].printed, self._output / "paper.png")

    def _end(self, code: int, words: str) -> None:
        if code:
            buttons = self._running.window.window.findChildren(QAbstractButton)
            seen = (one.objectName() for one in buttons if one.isVisible() and one.isEnabled())
            words = f"{words} In view: {', '.join(sorted(filter(None, seen)))}"
        super()._end(code, words)
