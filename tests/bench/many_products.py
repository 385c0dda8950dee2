"""A products file of any length, the same each time: for benchmarks."""

import csv
import random
from collections.abc import Iterator
from pathlib import Path

HEADER = ("code", "description", "price", "vat_rate", "barcodes", "unit", "brand", "family")
FIRST_BARCODE = 5_290_000_000_000
KINDS = ("Halloumi", "Milk", "Bread", "Coffee", "Oil", "Cheese", "Yogurt", "Water", "Juice", "Soap")
SYLLABLES = ("ha", "lou", "mi", "ka", "fe", "tsi", "po", "ro", "me", "ni", "sta", "vi", "ki", "bri")


def write_products(file: Path, count: int) -> None:
    """Write so many products, with words that come often, seldom and once."""
    with file.open("w", encoding="utf-8", newline="") as text:
        writer = csv.writer(text)
        writer.writerow(HEADER)
        writer.writerows(_rows(count))


def barcode(number: int) -> str:
    """The barcode of the product with this number, from 0."""
    return str(FIRST_BARCODE + number)


def _rows(count: int) -> Iterator[tuple[str, ...]]:
    chance = random.Random(7)

    def name() -> str:
        return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4)))

    brands = [name().title() for _ in range(500)]
    for number in range(count):
        cents = chance.randint(20, 5000)
        size = chance.choice((100, 200, 250, 500, 750))
        yield (
            f"P{number:07d}",
            f"{chance.choice(KINDS)} {name()} {name()} {size} g",
            f"{cents // 100}.{cents % 100:02d}",
            chance.choice(("5", "19")),
            barcode(number),
            "each",
            chance.choice(brands),
            f"F{number % 50}",
        )
