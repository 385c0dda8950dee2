"""Which figures stand in the totals of the Payment screen, by the way to pay."""

from collections.abc import Iterator
from decimal import Decimal

from cashier_app.presenters.payment_state import PaymentState, PaymentTotals, Way
from cashier_app.texts.words import Words
from cashier_app.ui.widgets.totals_card import TotalsRow

UNKNOWN = "–"


class PaymentFigures:
    """Turns the totals of a state into rows, in the words of the screen's language."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def rows(self, state: PaymentState) -> list[TotalsRow]:
        """Return the rows above the line; the wallet is never part of what was taken."""
        totals = state.totals
        if _whole_bill(state):
            return [
                self._row("goods", totals.goods),
                self._off("instant-discount", "instant", totals.instant),
                self._off("spent-automatically", "automatic", totals.automatic),
                *self._wallet(totals),
            ]
        rows = [*self._wallet(totals), self._row("to-pay", totals.to_pay)]
        if totals.taken or state.way is Way.SPLIT:
            rows.append(self._row("taken", totals.taken))
        if state.way is Way.CASH:
            rows.append(self._row("cash-received", totals.cash_received, name="received"))
        if totals.rounding:
            rows.append(self._rounding(totals.rounding))
        if state.way is Way.SPLIT and totals.change:
            rows.append(self._row("change", totals.change))
        return rows

    def hero(self, state: PaymentState) -> TotalsRow:
        """Return the figure that counts now."""
        totals = state.totals
        if _whole_bill(state):
            return self._row("to-pay", totals.to_pay)
        if state.way is Way.CASH and not totals.missing:
            return self._row("change", totals.change)
        if state.way is Way.CASH:
            return self._row("still-to-pay", totals.missing)
        return self._row("still-to-pay", totals.still_to_pay)

    def reversed_by_cancelling(self, state: PaymentState) -> list[TotalsRow]:
        """Return what giving the sale up reverses, and what goes back to the customer."""
        return list(self._reversed(state))

    def _reversed(self, state: PaymentState) -> Iterator[TotalsRow]:
        if state.reversed_award:
            yield self._off("award-taken-back", "award-taken-back", state.reversed_award)
        if state.reversed_spend:
            amount = f"+{self._words.money(state.reversed_spend)}"
            label = self._words.text("payment/spend-returned")
            yield TotalsRow("returned-to-the-wallet", label, amount, tone="reward")
        if state.give_back:
            label = self._words.text("payment/give-back")
            yield TotalsRow("give-back-to-the-customer", label, self._words.money(state.give_back))

    def _wallet(self, totals: PaymentTotals) -> Iterator[TotalsRow]:
        if totals.from_wallet:
            yield self._off("spent-from-wallet", "from-wallet", totals.from_wallet)

    def _row(self, key: str, amount: Decimal | None, name: str = "") -> TotalsRow:
        """Return a figure; `name` is its identifier where another control has the one of `key`."""
        label = self._words.text(f"payment/{key}")
        name = name or key
        if amount is None:
            spoken = f"{label}: {self._words.text('payment/not-known')}"
            return TotalsRow(name, label, UNKNOWN, spoken=spoken)
        return TotalsRow(name, label, self._words.money(amount))

    def _off(self, name: str, key: str, amount: Decimal) -> TotalsRow:
        """Return a figure that comes off the bill, with its minus."""
        label = self._words.text(f"payment/{key}")
        return TotalsRow(name, label, self._words.money(-amount), tone="reward")

    def _rounding(self, rounding: Decimal) -> TotalsRow:
        sign = "+" if rounding > 0 else ""
        label = self._words.text("payment/rounding")
        return TotalsRow("cash-rounding", label, f"{sign}{self._words.money(rounding)}")


def _whole_bill(state: PaymentState) -> bool:
    """Whether the totals show how To pay came about, because nothing else is there to show."""
    return state.refused or (state.way is Way.CARD and not state.totals.taken)
