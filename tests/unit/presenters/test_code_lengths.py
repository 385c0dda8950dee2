"""One article number in the lengths that lists and scanners give it: what a code finds.

What the catalogue has under the very code wins; another length is asked for only then.
"""

from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest

from cashier_app.domain.embedded_code import EmbeddedPattern
from cashier_app.domain.product import Product, Unit
from cashier_app.presenters.sale_state import SidePanel
from tests.fakes.shop import HALLOUMI, SHOP, FakeCatalogue
from tests.fakes.till import FakeTill

D = Decimal
UPC_A, EAN_13, GTIN_14 = "036000291452", "0036000291452", "00036000291452"
LENGTHS = (UPC_A, EAN_13, GTIN_14, f"01{GTIN_14}")
TISSUES = Product("TIS", "Paper tissues", D("1.10"), Decimal(19))
FETA = Product("12345", "Feta, cut", D("9.90"), Decimal(5), Unit.KG)
LABELS = (EmbeddedPattern("21IIIIIPPPppC"),)
FETA_LABEL = "2112345004358"
FRENCH = str.maketrans("1234567890", "&é\"'(-è_çà")


@dataclass
class CountedCatalogue(FakeCatalogue):
    """Remembers what it was asked for."""

    asked: list[str] = field(default_factory=list)

    def by_barcode(self, code: str) -> Product | None:
        """Find by barcode or own code."""
        self.asked.append(code)
        return super().by_barcode(code)


def with_goods(*goods: Product, labels: tuple[EmbeddedPattern, ...] = ()) -> FakeTill:
    till = FakeTill(labels=labels)
    till.catalogue.products = [*till.catalogue.products, *goods]
    return till.start()


def typed(till: FakeTill, text: str) -> FakeTill:
    return till.do(till.wired.sale.search_changed, text).do(till.wired.sale.search_entered, text)


def in_basket(till: FakeTill) -> list[tuple[str, Decimal]]:
    return [(line.product.code, line.quantity) for line in till.sale.lines]


@pytest.mark.parametrize("listed", [UPC_A, EAN_13, GTIN_14])
@pytest.mark.parametrize("code", LENGTHS)
def test_goods_are_found_by_every_length_of_their_code(listed: str, code: str) -> None:
    till = with_goods(replace(TISSUES, barcodes=(listed,))).scan(code)

    assert in_basket(till) == [("TIS", D(1))]
    assert not till.unknown_products.kept


@pytest.mark.parametrize("code", LENGTHS)
def test_goods_are_found_by_every_length_of_a_code_typed_by_hand(code: str) -> None:
    till = typed(with_goods(replace(TISSUES, barcodes=(UPC_A,))), f"3 * {code}")

    assert in_basket(till) == [("TIS", D(3))]
    assert till.sale.side is SidePanel.QUICK_KEYS


def test_the_product_keeps_the_code_that_the_list_gives_it() -> None:
    till = with_goods(replace(TISSUES, code=UPC_A)).scan(GTIN_14)

    assert in_basket(till) == [(UPC_A, D(1))]


def test_a_product_that_has_the_very_code_wins() -> None:
    others = [replace(TISSUES, code=f"T{code}", barcodes=(code,)) for code in LENGTHS[:3]]
    for code in LENGTHS[:3]:
        assert in_basket(with_goods(*others).scan(code)) == [(f"T{code}", D(1))]
        assert in_basket(typed(with_goods(*others), code)) == [(f"T{code}", D(1))]


def test_a_upc_e_and_its_upc_a_are_one() -> None:
    assert in_basket(with_goods(replace(TISSUES, code="042100005264")).scan("04252614"))
    assert in_basket(with_goods(replace(TISSUES, code="04252614")).scan("0042100005264"))


def test_a_length_in_the_signs_of_another_keyboard_is_read_back() -> None:
    goods = replace(TISSUES, barcodes=(UPC_A,))
    for code in LENGTHS:
        assert in_basket(with_goods(goods).scan(code.translate(FRENCH))) == [("TIS", D(1))]


def test_a_code_that_nobody_knows_in_any_length_is_said_and_collected_as_it_came() -> None:
    till = FakeTill().start().scan(GTIN_14)

    assert till.sale.unknown_code == GTIN_14
    assert list(till.unknown_products.kept) == [GTIN_14]


def test_a_customers_code_is_hers_in_the_length_in_which_it_is_hers() -> None:
    shop = replace(SHOP, customer_codes=(r"^0036\d{9}$",))
    till = FakeTill(shop)
    till.catalogue.products = [*till.catalogue.products, replace(TISSUES, barcodes=(UPC_A,))]
    till.start().scan(EAN_13)

    assert till.sale.lines == ()
    assert "find_customer" in till.rewards.calls
    assert in_basket(till.scan(UPC_A)) == [("TIS", D(1))]


def test_a_product_is_not_looked_for_under_a_customers_code() -> None:
    till = FakeTill(replace(SHOP, customer_codes=(r"^0036\d{9}$",)))
    till.catalogue.products = [*till.catalogue.products, replace(TISSUES, barcodes=(EAN_13,))]
    till.start().scan(UPC_A)

    assert till.sale.lines == ()
    assert "find_customer" not in till.rewards.calls


def test_a_label_is_a_label_though_goods_have_its_code_in_another_length() -> None:
    goods = replace(TISSUES, barcodes=(f"0{FETA_LABEL}",))
    till = with_goods(goods, FETA, labels=LABELS).scan(FETA_LABEL)

    assert in_basket(till) == [("12345", D("0.439"))]


def test_a_label_in_another_length_is_added_as_it_says_unless_goods_have_that_code() -> None:
    labels = (EmbeddedPattern("02IIIIIPPppXC"),)
    short = "212345043509"
    till = with_goods(FETA, labels=labels)
    assert [line.total for line in till.scan(short).sale.lines] == [D("4.35")]
    assert [line.total for line in typed(till, short).sale.lines] == [D("4.35"), D("4.35")]

    goods = replace(TISSUES, barcodes=(f"00{short}",))
    assert in_basket(with_goods(FETA, goods, labels=labels).scan(short)) == [("TIS", D(1))]


def test_a_code_typed_in_the_digits_of_another_script_is_found_in_every_length() -> None:
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    goods = replace(TISSUES, barcodes=(UPC_A,))
    for code in LENGTHS[:3]:
        assert in_basket(typed(with_goods(goods), code.translate(arabic))) == [("TIS", D(1))]


def test_words_are_for_the_search_whatever_code_they_are_in_capitals() -> None:
    till = typed(with_goods(replace(TISSUES, code="MILK")), "milk")

    assert in_basket(till) == [("MIL", D(1))]


def test_a_known_code_is_looked_up_once() -> None:
    till = FakeTill().start()
    catalogue = till.wired.scans.catalogue = CountedCatalogue()
    till.scan(HALLOUMI.barcodes[0])

    assert till.sale.items == 1
    assert catalogue.asked == [HALLOUMI.barcodes[0]]
