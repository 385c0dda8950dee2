"""A till in rough hands in every room: people come and go, baskets are parked, sales undone."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from cashier_app.app.parts import Manner
from cashier_app.domain.claim import ClaimRules
from cashier_app.domain.decision import Decision
from cashier_app.domain.discount import Measure, Reason
from cashier_app.domain.person import Role, SignInRules
from cashier_app.domain.verb import Verb
from cashier_app.presenters.price_form_state import PriceTask
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from tests.fakes.people import ANDREAS, DESPO, MARIA, PINS, FakePeopleBooks
from tests.fakes.shop import CARD
from tests.fakes.till import FakeTill
from tests.unit.services.any_order import Press, RoughHands

D = Decimal
LONGEST_WAIT_S = 16 * 60
WITHOUT_ASKING = (Verb.CANCEL_PURCHASE, Verb.RETURN_GOODS, Verb.CLAIM_PURCHASE, Verb.GIVE_BACK)


class BusyHands(RoughHands):
    """Plays a till where people sign in, and where whatever stands beside a sale is pressed too."""

    def _new_till(self, before: FakeTill | None) -> FakeTill:
        free = [verb for verb in WITHOUT_ASKING if self.random.random() < 0.5]
        roles = {Role.CASHIER: frozenset(free), Role.SUPERVISOR: frozenset(Verb)}
        rules = SignInRules(lock_after_s=900, roles=roles)
        claims = ClaimRules(days=7, per_day=99)
        manner = Manner(42, "en", 120, lambda: "Goods", settle_s=0, sign_in=rules, claims=claims)
        if before is None:
            return FakeTill(people=FakePeopleBooks.of(DESPO, MARIA, ANDREAS), manner=manner)
        return FakeTill(
            books=before.books,
            rewards=before.rewards,
            drafts=before.drafts,
            people=before.people_books,
            manner=manner,
        )

    def settle(self) -> None:
        """Mend everything, let everything come to its end, and come back to the sale."""
        super().settle()
        self.till.wired.room.approval.refuse_requested()
        if self.till.wired.navigation.covered is not None:
            self.till.wait(LONGEST_WAIT_S).do(self._sign_in, MARIA.number)
        self.till.wired.navigation.leave_room()
        self.till.wait(60)

    # ---- what can be pressed -------------------------------------------------------------------

    def _presses(self) -> Sequence[Press]:
        wired = self.till.wired
        shown, chance = wired.navigation.shown, self.random.random()
        if shown is Screen.SIGN_IN:
            person = self.random.choice([MARIA, ANDREAS, DESPO])
            return [partial(self._sign_in, person.number)]
        if wired.room.approval.open and chance < 0.5:
            return [self._approve, self._approve, wired.room.approval.refuse_requested]
        if chance < 0.08:
            return self._ways()
        if wired.navigation.room is not None:
            return self._in_room(wired.navigation.room)
        return self._on_the_way(shown, chance)

    def _on_the_way(self, shown: Screen, chance: float) -> Sequence[Press]:
        if shown is Screen.SALE and chance < 0.35:
            return self._beside_lines()
        if shown is Screen.PAYMENT and chance < 0.2:
            return [self.till.wired.payment.exchange_requested]
        return super()._presses()

    def _in_room(self, room: Screen) -> Sequence[Press]:
        identify = self.till.wired.identify
        if room is Screen.PURCHASES:
            return self._on_purchases()
        if room is Screen.QUEUE:
            return self._on_queue()
        card = partial(self.till.wired.scans.scanned, CARD.value)
        return [card, identify.back_requested, identify.without_customer_requested]

    def _sign_in(self, number: str) -> None:
        screen = self.till.wired.room.screen
        screen.cashier_chosen(number)
        for digit in PINS[number]:
            screen.digit_typed(digit)
        screen.sign_in_requested()

    def _approve(self) -> None:
        panel = self.till.wired.room.approval
        panel.digit_typed(DESPO.number)
        panel.approve_requested()
        for digit in PINS[DESPO.number]:
            panel.digit_typed(digit)
        panel.approve_requested()

    def _ways(self) -> Sequence[Press]:
        wired, past = self.till.wired, list(self.till.books.sales.values())
        codes = [partial(wired.scans.scanned, str(sale.reference)) for sale in past[-5:]]
        tabs = [partial(wired.status.tab_requested, tab) for tab in (Tab.SALE, Tab.PURCHASES)]
        queue = partial(wired.beside.open, Screen.QUEUE)
        return [*codes, *tabs, queue, wired.status.lock_requested]

    def _on_purchases(self) -> Sequence[Press]:
        bought, shown = self.till.wired.beside.bought, self.till.purchases
        screen, cancel, back = bought.screen, bought.cancelling, bought.returning
        keys = [row.key for row in shown.rows] + [row.key for row in shown.give_backs]
        choose = [partial(screen.row_selected, self.random.choice(keys))] if keys else []
        line = partial(back.return_line_chosen, self.random.randint(0, 1))
        begin = [cancel.cancel_requested, back.return_requested, bought.claiming.claim_requested]
        owed = [back.debt_collected, back.debt_waived]
        owed += [back.rest_sent_again, back.rest_without_reward]
        give = [screen.give_backs_requested, screen.given_back, screen.back_requested]
        asked: list[Press] = []
        if cancel.asking:
            asked += [cancel.cancel_confirmed] * 10 + [cancel.cancel_kept]
        if back.asking:
            asked += [line] * 4 + [back.return_one_less]
            asked += [back.return_confirmed] * 4 + [back.exchange_confirmed] * 4
        if bought.claiming.asking:
            asked += [bought.claiming.claim_confirmed] * 10
        return [*choose, *begin, *owed, *give, *asked, screen.remove_requested]

    def _on_queue(self) -> Sequence[Press]:
        """Only what the till says can be undone is decided here: a person's word may be wrong."""
        queue = self.till.wired.beside.queue
        rows = [row.id for row in self.till.queue.rows]
        choose = [partial(queue.row_selected, self.random.choice(rows))] if rows else []
        remove = partial(queue.decision_requested, Decision.REMOVE)
        decide: list[Press] = [remove, queue.decision_confirmed, queue.decision_declined]
        leave: list[Press] = [
            queue.back_requested,
            partial(self.till.wired.status.tab_requested, Tab.SALE),
        ]
        return [*choose, *choose, *decide, queue.send_requested, *leave]

    def _beside_lines(self) -> Sequence[Press]:
        wired, parking = self.till.wired, self.till.wired.parking
        rows = [row.identity for row in parking.rows]
        choose = [partial(parking.parked_selected, self.random.choice(rows))] if rows else []
        take_up: list[Press] = [
            parking.parked_requested,
            *choose,
            *choose,
            parking.take_up_requested,
        ]
        drop = [parking.park_requested, parking.discard_requested, parking.discard_confirmed]
        lines = [self._discount, self._discount, wired.lines.one_more_requested]
        return [
            *take_up,
            *take_up,
            *drop,
            *lines,
            wired.lines.undo_requested,
            wired.sale.pay_requested,
        ]

    def _discount(self) -> None:
        prices = self.till.wired.prices
        tasks = [PriceTask.BASKET_DISCOUNT, PriceTask.LINE_DISCOUNT]
        prices.discount_requested()
        prices.price_task_chosen(self.random.choice(tasks))
        prices.measure_chosen(Measure.PER_CENT)
        prices.price_digits_typed(self.random.choice(["60", "5"]))
        prices.reason_chosen(Reason.GOODWILL)
