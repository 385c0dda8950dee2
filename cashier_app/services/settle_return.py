"""What follows from each answer to a return: written in the books before anybody acts on it."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.credit_note import credit_note, money_to_return, return_note
from cashier_app.domain.errors import StorageError, TransitionError
from cashier_app.domain.exchange import ExchangeMoney, kept_for_exchange
from cashier_app.domain.frozen import frozen
from cashier_app.domain.goods_return import (
    GoodsReturn,
    asked_again,
    asked_with_rest,
    found_spend,
    goods_back,
    rest_of,
    without_reward,
)
from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.return_money import ReturnMoney, not_given_again, return_money
from cashier_app.domain.return_states import ReturnState
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import (
    MoneyBack,
    Tender,
    TenderKind,
    card_tender,
    cash_due,
    cash_tender,
    waived_tender,
)
from cashier_app.services.ports import (
    Books,
    Clock,
    NextNumber,
    PrintJob,
    Rewards,
    SettledReturn,
    WriteRequest,
)


@frozen
class NextStep:
    """A return as it stands in the books now, and what comes of it.

    `request` is the write to CRM.COM that is to be sent. `owes` is what a person has to decide
    about. At the end `back` is what goes back, `note` the credit note's print job, and `lost` what
    came off the bill by itself before and does not any more.
    """

    goods: GoodsReturn
    request: WriteRequest | None = None
    owes: Decimal = ZERO
    back: tuple[MoneyBack, ...] = ()
    note: PrintJob | None = None
    lost: Decimal = ZERO


class SettleReturn:
    """Moves a return on by one answer; every method runs in the books lane."""

    def __init__(self, books: Books, rewards: Rewards, shop: Shop, clock: Clock) -> None:
        """Make the requests of `rewards`; nobody is asked from here."""
        self._books = books
        self._rewards = rewards
        self._shop = shop
        self._clock = clock

    def begin(self, goods: GoodsReturn) -> NextStep:
        """Write a new return; one of a sale that CRM.COM never knew is settled at once.

        Raises:
            TransitionError: the sale went on since it was shown; nothing was written.

        """
        sale = self._sale_of(goods)
        if not goods.is_of(sale):
            message = f"{goods.reference} is {sale.crm.value} by now"
            raise TransitionError(message)
        if sale.crm is not CrmState.RECORDED:
            return self._settle(goods, sale, None, ())
        request = self._rewards.cancel_purchase_request(goods.number)
        self._books.return_begun(goods, request)
        return NextStep(goods, request)

    def cancelled(self, goods: GoodsReturn, preview: RewardPreview | None) -> NextStep:
        """The purchase is cancelled: send what the customer keeps, if she keeps anything.

        `preview` is that of what she keeps, if there is one; where the purchase itself has to ask
        for wallet money, it says how much may be asked.
        """
        sale = self._sale_of(goods)
        kept = rest_of(sale, goods, sale.reference, preview)
        if kept is None:
            return self._settle(goods, sale, None, ())

        def make(reference: Reference) -> tuple[GoodsReturn, WriteRequest]:
            rest = replace(kept, reference=reference)
            asked = asked_with_rest(sale, rest) if self._rewards.spends_with_purchase else ZERO
            if asked:
                rest = rest.asking_with_purchase(asked, self._clock.now().isoformat())
            return goods.recording(rest), self._rewards.purchase_request(rest)

        return NextStep(*self._books.return_recording(make))

    def not_cancelled(self, goods: GoodsReturn, words: str) -> NextStep:
        """Nothing was cancelled, so nothing happened."""
        return self._step(goods.not_done(words))

    def recorded(self, goods: GoodsReturn, answer: RecordedPurchase) -> NextStep:
        """What she keeps is recorded: ask for what she had spent on request, else settle."""
        sale = self._sale_of(goods)
        rest = goods.kept.recorded(answer)
        asked = ZERO if self._rewards.spends_with_purchase else asked_again(sale, rest)
        if not asked:
            return self._settle_or_owe(goods, sale, rest)
        at = self._clock.now()
        asking = rest.asking_wallet(asked, at.isoformat())
        return self._step(goods.spending(asking), self._rewards.spend_request(asking, at))

    def spent(self, goods: GoodsReturn, answer: RecordedSpend | None) -> NextStep:
        """It is known what the wallet gave; None is nothing."""
        rest = found_spend(goods.kept, answer)
        return self._settle_or_owe(goods, self._sale_of(goods), rest)

    def not_recorded(self, goods: GoodsReturn, words: str) -> NextStep:
        """What she keeps is not recorded: a person decides."""
        return self._step(goods.for_a_person(words))

    def not_told(self, goods: GoodsReturn, words: str) -> NextStep:
        """CRM.COM refuses to say what became of its write: a person has to.

        Only of a spend she need not: it stays off the bill, and the outbox goes on with it.
        """
        if goods.state is not ReturnState.SPENDING:
            return self._step(goods.not_told(words))
        return self._settle_or_owe(goods, self._sale_of(goods), goods.kept.wallet_unanswered())

    def ask_again(self, goods: GoodsReturn) -> NextStep:
        """A person wants it asked once more whether the purchase is cancelled."""
        return self._step(goods.cancelling_again())

    def at_crm(self, goods: GoodsReturn) -> NextStep:
        """A person saw what the customer keeps there; what came off it there is not known."""
        return self._settle_or_owe(goods, self._sale_of(goods), goods.kept.seen_at_crm())

    def look_again(self, goods: GoodsReturn) -> NextStep:
        """A person wants it sent again; it is looked for first."""
        return self._step(goods.sending_again())

    def send_again(self, goods: GoodsReturn, *, counts: bool) -> NextStep:
        """It is not there, and nothing is on its way: it is about to be sent once more.

        A spend that the purchase itself asked for is asked for once, and not again.
        """
        again = goods.sending_again(counts=counts)
        plain = again.without_spend()
        if plain is again:
            return NextStep(again, self._books.return_sending_again(again))
        return self._step(plain, self._rewards.purchase_request(plain.kept))

    def without_reward(self, goods: GoodsReturn) -> NextStep:
        """A person lets the customer keep it without reward."""
        return self._settle_or_owe(goods, self._sale_of(goods), without_reward(goods.kept))

    def paid(self, goods: GoodsReturn, owes: Decimal, kind: TenderKind) -> NextStep:
        """What the customer owes was collected in cash or by card, or let go."""
        part = self._part(owes, kind)
        return self._settle(goods, self._sale_of(goods), goods.kept, (part,))

    def standing(self, goods: GoodsReturn) -> NextStep:
        """Return how a return stands that was read from the books."""
        if goods.state is not ReturnState.OWED:
            return NextStep(goods)
        sale = self._sale_of(goods)
        owes = self._money(sale, goods.kept, goods).owes
        return NextStep(goods, owes=owes, lost=not_given_again(sale, goods.kept))

    # ---- within --------------------------------------------------------------------------------

    def _sale_of(self, goods: GoodsReturn) -> Sale:
        sale = self._books.sale_of(goods.reference)
        if sale is None:
            message = f"{goods.reference} is not in this journal"
            raise StorageError(message)
        return sale

    def _given_back(self, sale: Sale) -> Decimal:
        """What was given back of it already, because an answer came after it was paid."""
        owed = any(one.identity == sale.identity for one in self._books.give_backs())
        return ZERO if owed else sale.give_back

    def _money(self, sale: Sale, rest: Sale, goods: GoodsReturn) -> ReturnMoney:
        """Lay it out; what is kept for an exchange is no coin, so it is not rounded."""
        given, step = self._given_back(sale), self._shop.cash_rounding
        return return_money(sale, given, rest.to_pay, step, for_exchange=goods.exchange)

    def _part(self, owes: Decimal, kind: TenderKind) -> Tender:
        at = self._clock.now().isoformat()
        if kind is TenderKind.CASH:
            step = self._shop.cash_rounding
            return cash_tender(cash_due(owes, step).amount, owes, step, at)
        return card_tender(owes, "", at) if kind is TenderKind.CARD else waived_tender(owes, at)

    def _step(self, goods: GoodsReturn, request: WriteRequest | None = None) -> NextStep:
        self._books.return_step(goods, request)
        return NextStep(goods, request)

    def _settle_or_owe(self, goods: GoodsReturn, sale: Sale, rest: Sale) -> NextStep:
        owes = self._money(sale, rest, goods).owes
        if not owes:
            return self._settle(goods, sale, rest, ())
        owed = goods.owed(rest)
        self._books.return_step(owed)
        return NextStep(owed, owes=owes, lost=not_given_again(sale, rest))

    def _settle(
        self, goods: GoodsReturn, sale: Sale, rest: Sale | None, paid: Sequence[Tender]
    ) -> NextStep:
        """Write the end in ONE row: sale, rest and credit note; money moves after it."""

        def settle(next_number: NextNumber) -> SettledReturn:
            kept = rest or self._rest_alone(goods, sale, next_number)
            if kept is None:
                return self._all_back(goods, sale, next_number())
            return self._some_back(goods, sale, kept, paid, next_number())

        end, job = self._books.return_settled(goods, settle)
        lost = not_given_again(sale, end.goods.rest)
        return NextStep(end.goods, back=_handed(end.note), note=job, lost=lost)

    def _rest_alone(self, goods: GoodsReturn, sale: Sale, next_number: NextNumber) -> Sale | None:
        """What is kept of a sale that CRM.COM never knew, or of which nothing is kept."""
        if rest_of(sale, goods, sale.reference) is None:
            return None
        return rest_of(sale, goods, next_number())

    def _all_back(self, goods: GoodsReturn, sale: Sale, number: Reference) -> SettledReturn:
        given, step = self._given_back(sale), self._shop.cash_rounding
        whole = money_to_return(sale, given, step, for_exchange=goods.exchange)
        back, kept = self._back(goods, whole)
        at = self._clock.now().isoformat()
        note = credit_note(sale, self._shop, number, at, back, cashier=goods.cashier)
        at_crm = sale.crm is CrmState.RECORDED
        undone = sale.cancelled_at_crm() if at_crm else sale.cancelled()
        return SettledReturn(goods.done(None), replace(undone, exchange=kept), note)

    def _back(
        self, goods: GoodsReturn, back: tuple[MoneyBack, ...]
    ) -> tuple[tuple[MoneyBack, ...], ExchangeMoney | None]:
        return kept_for_exchange(back) if goods.exchange else (back, None)

    def _some_back(
        self,
        goods: GoodsReturn,
        sale: Sale,
        rest: Sale,
        paid: Sequence[Tender],
        number: Reference,
    ) -> SettledReturn:
        money = self._money(sale, rest, goods)
        back, kept = self._back(goods, money.back)
        for part in (*money.kept, *paid):
            rest = rest.with_tender(part)
        collected = (MoneyBack(one.kind, -one.received, one.terminal_receipt) for one in paid)
        note = return_note(
            sale,
            rest,
            goods_back(sale.basket, goods.returned),
            self._shop,
            number,
            self._clock.now().isoformat(),
            (*back, *collected),
            cashier=goods.cashier,
        )
        spend = rest.spend.number
        cancels = self._rewards.cancel_spend_request(spend) if spend else None
        returned = replace(sale.returned(str(rest.reference)), exchange=kept)
        return SettledReturn(goods.done(rest.closed()), returned, note, cancels)


def _handed(note: Receipt) -> tuple[MoneyBack, ...]:
    """Read from a credit note what goes back; what was collected stands on it below nothing."""
    return tuple(
        MoneyBack(part.kind, part.received, part.terminal_receipt)
        for part in note.tenders
        if part.received > ZERO
    )
