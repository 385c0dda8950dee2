"""What has to be true of amounts, whoever worked them out: each check names the faults it finds.

They check by fractions or by the promise itself, never by the way the domain does it, so that a
planted defect (test_planted_defects.py) is seen by the same check as the real thing.
"""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import floor

from cashier_app.domain.receipt import Receipt
from cashier_app.domain.tender import Tender
from cashier_app.domain.vat import Taxed

NOTHING = Decimal(0)


def half_up(exact: Fraction, decimals: int = 2) -> Fraction:
    """Round by the school rule, without any decimal arithmetic."""
    scale = 10**decimals
    size = floor(abs(exact) * scale + Fraction(1, 2))
    return Fraction(size if exact >= 0 else -size, scale)


def rounding_faults(amount: Decimal, result: Decimal, again: Decimal, decimals: int) -> list[str]:
    faults = []
    if Fraction(result) != half_up(Fraction(amount), decimals):
        faults.append(f"{amount} became {result}, which is not half-up")
    if result.as_tuple().exponent != -decimals:
        faults.append(f"{result} does not show {decimals} decimals")
    if again != result:
        faults.append(f"{result} became {again} when it was rounded again")
    return faults


def sharing_faults(
    total: Decimal, weights: Sequence[Decimal], shares: Sequence[Decimal]
) -> list[str]:
    """Half-up shares that add up; what is left goes to the last, then to the ones before it."""
    faults = []
    if sum(shares, NOTHING) != total or len(shares) != len(weights):
        faults.append(f"{shares} do not add up to {total}")
    whole = sum(map(Fraction, weights), Fraction(0))
    for place, (weight, share) in enumerate(zip(weights, shares, strict=False)):
        part = half_up(Fraction(total) * Fraction(weight) / whole) if whole else Fraction(0)
        handed_out = sum(shares[: place + 1], NOTHING) == total
        later_full = all(
            share == weight
            for share, weight in zip(shares[place + 1 :], weights[place + 1 :], strict=False)
        )
        if not NOTHING <= share <= weight:
            faults.append(f"share {place} is {share} of {weight}")
        if share < part and not handed_out:
            faults.append(f"share {place} is {share}, less than its half-up part")
        if share > part and not later_full:
            faults.append(f"share {place} is {share}, more than its half-up part")
    return faults


def vat_faults(line: Taxed) -> list[str]:
    faults = []
    exact = Fraction(line.gross) * 100 / (100 + Fraction(line.rate))
    if line.net + line.vat != line.gross:
        faults.append(f"{line.net} and {line.vat} do not make {line.gross}")
    if Fraction(line.net) != half_up(exact):
        faults.append(f"the net of {line.gross} at {line.rate} % is not {line.net}")
    if line.vat < 0:
        faults.append(f"the VAT of {line.gross} is {line.vat}")
    return faults


def discount_faults(
    lines: Sequence[Taxed], discount: Decimal, order: Sequence[Decimal], cut: Sequence[Taxed]
) -> list[str]:
    """A discount shared over the rates by gross, then over each rate's lines in the same way."""
    if [line.rate for line in cut] != [line.rate for line in lines]:
        return ["the lines are not the same lines"]
    listed = [rate for rate in order if rate in {line.rate for line in lines}]
    rates = [*listed, *sorted({line.rate for line in lines} - set(listed))]
    faults = [fault for line in cut for fault in vat_faults(line)]
    shares, gross = [], []
    for rate in rates:
        before = [line.gross for line in lines if line.rate == rate]
        after = [line.gross for line in cut if line.rate == rate]
        parts = [old - new for old, new in zip(before, after, strict=True)]
        shares.append(sum(parts, NOTHING))
        gross.append(sum(before, NOTHING))
        faults += sharing_faults(shares[-1], before, parts)
    return faults + sharing_faults(discount, gross, shares)


def table_faults(lines: Sequence[Taxed], table: Sequence[Taxed]) -> list[str]:
    """The VAT table is the sum of the lines, each amount for itself."""
    faults = [] if len({row.rate for row in table}) == len(table) else ["a rate stands twice"]
    for row in table:
        own = [line for line in lines if line.rate == row.rate]
        summed = (
            sum((line.net for line in own), NOTHING),
            sum((line.vat for line in own), NOTHING),
            sum((line.gross for line in own), NOTHING),
        )
        if summed != (row.net, row.vat, row.gross):
            faults.append(f"{row} is not the sum of its lines")
    if sum((row.gross for row in table), NOTHING) != sum((line.gross for line in lines), NOTHING):
        faults.append("the table does not add up to the lines")
    return faults


def tender_faults(
    tender: Tender, remaining: Decimal, received: Decimal, step: Decimal
) -> list[str]:
    faults = []
    if tender.received != received or received != tender.amount + tender.rounding + tender.change:
        faults.append(f"{tender} does not account for {received}")
    if not NOTHING <= tender.amount <= remaining:
        faults.append(f"{tender} takes more than {remaining}, or less than nothing")
    if tender.change < 0 or (tender.change and tender.amount != remaining):
        faults.append(f"{tender} gives change before all is paid")
    if abs(tender.rounding) * 2 > step or (tender.rounding and tender.amount != remaining):
        faults.append(f"{tender} rounds something else than the cash remainder")
    return faults


def receipt_faults(receipt: Receipt) -> list[str]:
    """Everything on a receipt that a customer, or her accountant, could add up."""
    off = receipt.instant + receipt.automatic + receipt.from_wallet
    received = sum((part.received for part in receipt.tenders), NOTHING)
    charged = receipt.to_pay if receipt.shop.reward_as_discount else receipt.goods
    sums = {
        "the items make the goods": (
            sum((item.total for item in receipt.items), NOTHING) - receipt.discount,
            receipt.goods,
        ),
        "goods less deductions make to pay": (receipt.goods - off, receipt.to_pay),
        "what was received is accounted for": (
            received,
            receipt.to_pay + receipt.cash_rounding + receipt.change,
        ),
        "the VAT table adds up": (sum((row.gross for row in receipt.vat), NOTHING), charged),
        "net and VAT make the gross": (
            sum((row.net + row.vat for row in receipt.vat), NOTHING),
            charged,
        ),
    }
    faults = [f"{name}: {left}, {right}" for name, (left, right) in sums.items() if left != right]
    amounts = [receipt.to_pay, receipt.change, *(row.net for row in receipt.vat)]
    amounts += [receipt.discount, *(item.total for item in receipt.items)]
    amounts += [item.discount for item in receipt.items]
    amounts += [row.vat for row in receipt.vat]
    return faults + [f"{amount} is less than nothing" for amount in amounts if amount < 0]
