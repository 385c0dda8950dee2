"""Receipts with anything in every text that comes from outside, many and quickly."""

from dataclasses import replace
from decimal import Decimal
from functools import cache
from random import Random

from cashier_app.domain.receipt import Receipt, ReceiptKind, ReceiptTender, RewardStatus
from cashier_app.domain.tender import TenderKind
from tests.integration.printing.mock_up_sale import receipt

# Whole commands of receipt printers, and pieces of which more can be made.
COMMANDS = (
    "\x1bp\x00\x19\xfa",
    "\x1dV\x00",
    "\x10\x14\x01\x00\x05",
    "\x1b@",
    "\x1d(A\x02\x00\x00\x02",
    "\x1cp\x01\x00",
    "\x10\x04\x01",
    "\nTOTAL EUR 0.01\n",
    "\x1bt\x0e",
    "\x1dv0\x00\x01\x00\x01\x00",
    "\x1d(k\x03\x001Q0",
    "\x1ba\x01",
    "\x1d!\x77",
    *"\x1b\x1d\x1c\x10\t\r\x7f\x00\x84\x85\u2028\u202e\u2066\ufeff",
    "\x9b1m",
    "{CUT}",
)
_LETTERS = (
    "abc XYZ 0-9 .,;{}[]%",
    "àéîõüß€–’",
    "Χαλλούμι άέ",
    "Ёжик хлеб",
    "جبنة حلوم",
    "שלום",
    "ชีสน้ำ",
    "牛乳パン",
    "🍕😀🫒",
    "q\u0307\u0323",
    "\udce9",
    "\U000e0041",
    "\ue000",
)
_PLAIN = 0.5


_plain = cache(receipt)


def hostile_receipt(random: Random) -> Receipt:
    """Make the next receipt of this series of random numbers."""

    def text() -> str:
        parts = []
        for _ in range(random.randrange(4)):
            source = COMMANDS if random.random() < _PLAIN else _LETTERS
            parts.append(random.choice(source))
        if random.random() < 1 / 8:
            parts.append("".join(chr(random.randrange(0x110000)) for _ in range(8)))
        random.shuffle(parts)
        return "".join(parts)

    plain = _plain()
    shop = replace(
        plain.shop, name=text(), address=(text(), text()), vat_number=text(), phone=text()
    )
    reward = replace(
        plain.reward,
        status=random.choice(list(RewardStatus)),
        customer=text(),
        ending=text(),
        vouchers=(text(),),
        message=text(),
    )
    items = tuple(replace(item, description=text(), vat_letter=text()) for item in plain.items[:3])
    return replace(
        plain,
        shop=shop,
        number=text(),
        reference=text(),
        cashier=text(),
        items=items,
        tenders=(ReceiptTender(TenderKind.CARD, Decimal(40), text()),),
        reward=reward,
        copy=random.randrange(3),
        kind=random.choice(list(ReceiptKind)),
        code=text(),
        seal=text(),
    )
