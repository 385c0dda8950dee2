"""The question before a purchase is cancelled: what CRM.COM reverses, what the till gives back."""

from collections.abc import Iterator
from decimal import Decimal

from cashier_app.domain.cancel_reason import CancelReason
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.presenters.purchases_state import CancelPanel, PurchasesState
from cashier_app.services.read_before_cancel import Reading
from cashier_app.texts.words import Words
from cashier_app.ui.screens.past_sale_faces import when
from cashier_app.ui.widgets.question_panel import Asked, Choice
from cashier_app.ui.widgets.totals_card import TotalsRow


def asked_to_cancel(words: Words, panel: CancelPanel, state: PurchasesState) -> Asked:
    """Put the question in words; until the purchase was read it cannot be confirmed."""
    alone = not panel.rewarded
    done = panel.reading is Reading.DONE and not panel.asks_reason
    return Asked(
        title=words.text("cancel/title", number=panel.number),
        explanation=_explanation(words, panel, state),
        keep=words.text("cancel/keep"),
        keep_name="keep-purchase",
        confirm=words.text("cancel/confirm-alone" if alone else "cancel/confirm"),
        confirm_name="cancel-purchase-and-give-back"
        if alone
        else "cancel-purchase-and-reverse-reward",
        rows=tuple(_rows(words, panel)) if done else (),
        why_not=words.text("cancel/choose-reason") if panel.asks_reason else _problem(words, panel),
        choices=tuple(_reasons(words)) if panel.asks_reason else (),
    )


def _reasons(words: Words) -> Iterator[Choice]:
    for reason in CancelReason:
        label = words.text(f"cancel/reason-{reason.value}")
        yield Choice(reason_name(reason), label, words.text("cancel/reason", reason=label))


def reason_name(reason: CancelReason) -> str:
    """Return how the tile of this reason is called."""
    return f"cancel-reason-{reason.value}"


def _explanation(words: Words, panel: CancelPanel, state: PurchasesState) -> str:
    if panel.asks_reason:
        return words.text("cancel/why")
    problem = _problem(words, panel)
    if problem:
        return problem
    unknown = words.text("cancel/not-known")
    total = unknown if panel.total is None else words.money(panel.total)
    moment = when(words, panel.at, state.today, within=True)
    if panel.lines is None:
        return words.text("cancel/explained-elsewhere", total=total, when=moment)
    return words.text("cancel/explained", n=panel.lines, total=total, when=moment)


def _problem(words: Words, panel: CancelPanel) -> str:
    if panel.reading is Reading.DONE:
        return ""
    return words.text(f"cancel/{panel.reading.value}", words=panel.words)


def _rows(words: Words, panel: CancelPanel) -> Iterator[TotalsRow]:
    if panel.rewarded:
        yield _heading(words, "at-crm")
        if panel.taken_back is None:
            not_known = words.text("cancel/not-known")
            yield TotalsRow("taken-back", words.text("cancel/taken-back"), not_known, "muted")
        else:
            yield _amount(words, "taken-back", -panel.taken_back)
        for name, amount in (
            ("on-request", panel.on_request),
            ("automatic", panel.automatic),
        ):
            if amount:
                yield _amount(words, name, amount)
        wallet = panel.wallet
        known = words.text("cancel/not-known") if wallet is None else words.money(wallet)
        yield TotalsRow("wallet-now", words.text("cancel/wallet-now"), known)
        if panel.instant:
            # It never was in the wallet, so it does not come back there.
            yield TotalsRow("instant", words.text("cancel/instant"), words.money(panel.instant))
    yield _heading(words, "at-till")
    yield from _at_till(words, panel.back)


def _at_till(words: Words, back: tuple[MoneyBack, ...] | None) -> Iterator[TotalsRow]:
    if back is None:
        label = words.text("cancel/back-not-known")
        yield TotalsRow("give-back-1", label, "", spoken=label)
    elif not back:
        label = words.text("cancel/back-nothing")
        yield TotalsRow("give-back-1", label, "", spoken=label)
    yield from give_back_rows(words, back or ())


def give_back_rows(words: Words, back: tuple[MoneyBack, ...]) -> Iterator[TotalsRow]:
    """Say part by part how it is handed over."""
    for place, part in enumerate(back, start=1):
        label = words.text("cancel/back-cash")
        if part.kind is TenderKind.CARD:
            key = "cancel/back-card-slip" if part.terminal_receipt else "cancel/back-card"
            label = words.text(key, slip=part.terminal_receipt)
        yield TotalsRow(f"give-back-{place}", label, words.money(part.amount))


def _amount(words: Words, name: str, amount: Decimal) -> TotalsRow:
    sign = "+" if amount > 0 else ""
    label = words.text(f"cancel/{name}")
    return TotalsRow(name, label, f"{sign}{words.money(amount)}", "reward")


def _heading(words: Words, name: str) -> TotalsRow:
    label = words.text(f"cancel/{name}")
    return TotalsRow(name, label, "", spoken=label, heading=True)
