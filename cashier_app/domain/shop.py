"""What the till knows of its shop: who it is and by which rules it sells."""

from decimal import Decimal

from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import EURO, ZERO, Currency


@frozen
class Shop:
    """The store block of the receipt, the stem of every reference and the rules of money.

    `vat_rates` gives the receipt's letters: the first rate is A. `reward_as_discount` says whether
    what the wallet pays lowers the VAT base (it does, unless the shop chose "tender").
    """

    name: str
    site: str
    till: str
    address: tuple[str, ...] = ()
    vat_number: str = ""
    phone: str = ""
    currency: Currency = EURO
    vat_rates: tuple[Decimal, ...] = ()
    cash_rounding: Decimal = ZERO
    reward_as_discount: bool = True
    customer_codes: tuple[str, ...] = ()
    country_code: str = ""
    phone_length: int = 8
    phone_international: bool = False

    def vat_letter(self, rate: Decimal) -> str:
        """The letter of a VAT rate on the receipt; a rate the shop did not list has none."""
        for place, known in enumerate(self.vat_rates):
            if known == rate:
                return chr(ord("A") + place)
        return ""
