"""A till in rough hands: presses, answers, faults and restarts in any order."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from random import Random

from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    StorageError,
    UnknownOutcomeError,
)
from cashier_app.presenters.payment_state import Question, Way
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane
from tests.fakes.shop import CARD
from tests.fakes.till import FakeTill

D = Decimal
READS = (
    "find_customer",
    "read_wallet",
    "preview",
    "read_purchase",
    "look_up_purchase",
    "look_up_spend",
)
WRITES = ("record_purchase", "spend", "cancel_purchase", "cancel_spend")
LANES = (Lane.BOOKS, Lane.MONEY, Lane.LOOKUP, Lane.PREVIEW, Lane.SEARCH)
ONE_WIDE = (Lane.BOOKS, Lane.MONEY, Lane.SEARCH)
Press = Callable[[], object]


class RoughHands:
    """Plays one till at random, the same way for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.untold: list[tuple[Lane, Callable[[], None]]] = []
        self.unexpected: list[Exception] = []
        self.till = self._new_till(None)
        self._start(self.till)
        self.till.rewards.instant = self.random.choice([D(0), D("0.87")])

    def step(self) -> None:
        """Do one thing."""
        things = (self._press, self._faults, self._wait, self._begin, self._tell, self._scan)
        weights = (64, 6, 8, 10, 8, 4)
        self.random.choices(things, weights)[0]()
        if self.random.random() < 0.01:
            self._restart()

    def settle(self) -> None:
        """Mend everything, and let everything come to its end."""
        self._mend()
        for _, tell in self.untold:
            tell()
        self.untold = []
        self.till.release().wait(60)

    def finish(self) -> None:
        """Bring the sale in work to its end as a calm cashier would."""
        for _ in range(8):
            press = self._calm_press()
            if press is None:
                break
            self.till.do(press).wait(1)
        self.till.wait(400)

    # ---- what happens --------------------------------------------------------------------------

    def _start(self, till: FakeTill) -> None:
        say = till.wired.status.trouble

        def trouble(error: Exception) -> None:
            if not isinstance(error, StorageError):
                self.unexpected.append(error)
            say(error)

        till.wired.status.trouble = trouble  # type: ignore[method-assign] # listens in
        till.start()

    def _restart(self) -> None:
        before = self.till
        self.untold = []
        self.till = self._new_till(before)
        self._start(self.till)

    def _new_till(self, before: FakeTill | None) -> FakeTill:
        """A till that starts on what the one before left, if there was one."""
        if before is None:
            return FakeTill()
        return FakeTill(books=before.books, rewards=before.rewards, drafts=before.drafts)

    def _mend(self) -> None:
        rewards = self.till.rewards
        rewards.trouble.clear()
        rewards.lost.clear()
        rewards.misstated = []
        rewards.spends_at_most = None
        self.till.books.broken = set()
        self.till.runner.held.clear()

    def _faults(self) -> None:
        self._mend()
        rewards = self.till.rewards
        kind = self.random.choice(["trouble", "lost", "disk", "disk", "spend"])
        if kind == "trouble":
            for method in self.random.sample(READS + WRITES * 2, 3):
                unknown = [UnknownOutcomeError()] if method in WRITES else []
                failures = [NotSentError(), RefusedError("No"), *unknown]
                rewards.trouble[method] = self.random.choice(failures)
        elif kind == "lost":
            rewards.lost = dict.fromkeys(self.random.sample(WRITES, 2), UnknownOutcomeError())
        elif kind == "disk":
            self.till.books.broken = set(self.random.sample(list(Entry), 3))
        elif kind == "spend":
            rewards.misstated = self.random.choice([[None], []])
            rewards.spends_at_most = D("8.00")
        self.till.runner.hold(*(lane for lane in LANES if self.random.random() < 0.25))

    def _wait(self) -> None:
        self.till.wait(self.random.choice([0.5, 2, 5.2, 11, 31, 130]))

    def _begin(self) -> None:
        """Let a held call begin; what came of it is told later."""
        lanes = [task.lane for task in self.till.runner.tasks if not task.withdrawn]
        busy = [lane for lane, _ in self.untold if lane in ONE_WIDE]
        free = [lane for lane in lanes if lane is not None and lane not in busy]
        if free:
            lane = self.random.choice(free)
            self.untold.append((lane, self.till.runner.take(lane).begin()))

    def _tell(self) -> None:
        if self.untold:
            self.till.do(self.untold.pop(0)[1])

    def _scan(self) -> None:
        self.till.scan(self.random.choice(["HAL", "TOM", CARD.value, "7000000932"]))

    def _press(self) -> None:
        press = self.random.choice(self._presses())
        press()
        if self.random.random() < 0.2:
            press()
        self.till.runner.run()

    # ---- what can be pressed -------------------------------------------------------------------

    def _presses(self) -> Sequence[Press]:
        wired = self.till.wired
        if wired.navigation.screen is Screen.SALE:
            return self._on_sale()
        if wired.navigation.screen is Screen.PAYMENT:
            return self._on_payment()
        if wired.navigation.screen is Screen.SPEND:
            form, shown = wired.spend_form, self.till.spend
            quick = [amount for amount in (shown.least, shown.half, shown.most) if amount]
            chosen = [lambda: form.quick_chosen(self.random.choice(quick))] if quick else []
            return [form.spend_requested, form.back_requested, *chosen]
        if wired.navigation.screen is Screen.UNKNOWN:
            unknown = wired.unknown
            presses = [unknown.check_requested, unknown.full_price_requested]
            return [*presses, unknown.cancel_requested, unknown.cancel_confirmed]
        if wired.navigation.screen is Screen.RECEIPT:
            return [wired.receipt.print_again_requested, wired.receipt.new_sale_requested]
        return [wired.identify.back_requested, wired.identify.without_customer_requested]

    def _on_sale(self) -> Sequence[Press]:
        wired = self.till.wired
        basket = wired.running.basket
        if basket.customer is None and self.random.random() < 0.7:
            return [lambda: wired.scans.scanned(CARD.value)]
        if len(basket.lines) < 2:
            return [lambda: wired.scans.scanned(self.random.choice(["HAL", "OIL", "COF"]))]
        pay = [wired.sale.pay_requested, wired.sale.spend_requested]
        lines, parking = wired.lines, wired.parking
        edit = [lines.one_more_requested, lines.remove_requested, lines.undo_requested]
        empty = [lines.empty_requested, lines.empty_confirmed, wired.sale.customer_requested]
        return [*pay, *pay, *edit, *empty, parking.park_requested, parking.parked_requested]

    def _on_payment(self) -> Sequence[Press]:
        payment, ask = self.till.wired.payment, self.till.wired.questions
        typing = [
            lambda: payment.way_chosen(self.random.choice(list(Way))),
            lambda: payment.digit_typed(self.random.choice("123450")),
            lambda: payment.quick_chosen(self.random.choice([D("5.00"), D("50.00")])),
        ]
        money = [payment.finish_requested, payment.card_approved, payment.card_declined]
        parts = [payment.add_cash_requested, payment.add_card_requested]
        wallet = [ask.return_wallet_requested, ask.return_wallet_confirmed, payment.spend_requested]
        remove = [lambda: ask.remove_part_requested(self.random.randint(0, 1))]
        leave = [ask.change_basket_requested, ask.change_basket_confirmed, ask.cancel_requested]
        way_back = [ask.question_declined, ask.back_requested, ask.cancel_confirmed]
        sell = [payment.sell_without_reward_requested, ask.remove_part_confirmed]
        return [*typing, *money, *parts, *wallet, *remove, *leave, *way_back, *sell]

    def _calm_press(self) -> Press | None:
        wired = self.till.wired
        calm: dict[Screen, Press | None] = {
            Screen.SALE: None,
            Screen.IDENTIFY: wired.identify.back_requested,
            Screen.PAYMENT: self._calm_on_payment,
            Screen.SPEND: wired.spend_form.back_requested,
            Screen.UNKNOWN: wired.unknown.full_price_requested,
            Screen.RECEIPT: wired.receipt.new_sale_requested,
        }
        return calm[wired.navigation.screen]

    def _calm_on_payment(self) -> None:
        wired = self.till.wired
        if self.till.payment.question is not Question.NONE:
            wired.questions.question_declined()
        elif self.till.payment.refused:
            wired.payment.sell_without_reward_requested()
        else:
            wired.payment.way_chosen(Way.CASH)
            wired.payment.finish_requested()
