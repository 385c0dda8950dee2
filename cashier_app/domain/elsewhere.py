"""What this till still has to settle with another CRM.COM than that of its settings."""

from cashier_app.domain.frozen import frozen


@frozen
class Elsewhere:
    """So many things were begun with the CRM.COM at `address` and may be there or not.

    An empty address stands for books that could not say so: what is not known is not sent.
    """

    address: str = ""
    things: int = 0
