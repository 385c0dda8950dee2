"""How one installation of CRM.COM wants its requests."""

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.release import USUAL, Release


@frozen
class Dialect:
    """The release, and the names that the documentation leaves open (crmcom-api.md 10).

    Attributes:
        release: decides which members, fields and methods there are.
        products_key: the list of products in preview and create (10.5).
        spend_member: the member of create that asks for a spend, from R17; None: there is none
            (10.6).
        category_member: the category of a product in synchronise; None: there is none (10.23).

    """

    release: Release = USUAL
    products_key: str = "products_set"
    spend_member: str | None = None
    category_member: str | None = None
