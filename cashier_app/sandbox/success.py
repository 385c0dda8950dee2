"""What a call that succeeded has to say."""

from cashier_app.domain.frozen import frozen


@frozen
class Success:
    """The `data` of the envelope; `message` may be there on success, too (crmcom-api.md 1.3)."""

    data: object
    message: str = ""
