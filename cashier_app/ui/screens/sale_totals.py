"""The rows of the totals on the Sale screen: Goods is exact, the others follow CRM.COM."""

from decimal import Decimal

from cashier_app.presenters.sale_state import Totals
from cashier_app.texts.words import Words
from cashier_app.ui.widgets.totals_card import TotalsRow

DASH = "–"


def totals_rows(totals: Totals, words: Words) -> tuple[TotalsRow, ...]:
    """Return Goods and what comes off; a row without a figure keeps its place."""
    label = words.text("sale/goods")
    value = words.money(totals.goods)
    shown = label
    if totals.discount:
        shown = words.text("price/goods-less", figure=label, amount=totals.discount)
    return (
        TotalsRow("goods", shown, value, spoken=f"{label}: {value}"),
        _deduction("instant-discount", "sale/instant", totals.instant, totals, words),
        _deduction("spent-automatically", "sale/automatic", totals.automatic, totals, words),
    )


def totals_hero(totals: Totals, words: Words) -> TotalsRow:
    """Return To pay, with a mark while an answer is awaited."""
    return TotalsRow(
        "to-pay",
        words.text("sale/to-pay"),
        words.money(totals.to_pay),
        icon="refresh-cw" if totals.updating else "",
    )


def _deduction(
    name: str, key: str, amount: Decimal | None, totals: Totals, words: Words
) -> TotalsRow:
    label = words.text(key)
    if amount is None:
        shown = words.text("sale/not-offline", figure=label) if totals.offline else label
        spoken = f"{label}: {words.text('sale/not-known')}"
        return TotalsRow(name, shown, DASH, "muted", spoken)
    if totals.paid_back_later:
        shown = words.text("sale/paid-back", figure=label)
        value = words.money(amount)
        return TotalsRow(name, shown, value, "muted", f"{label}: {value}")
    return TotalsRow(name, label, words.money(-amount), "reward" if amount else "muted")
