"""The wrapping of every answer: `{"data": …, "status": {"code", "message", "description"}}`."""

from cashier_app.crmcom.encoding import NotJsonError, read_json
from cashier_app.domain.frozen import frozen

_SUCCESS = "OK"


@frozen
class Envelope:
    """An answer of CRM.COM, opened; `code` alone tells success (pageId 490268).

    `message` may hold words for the customer on success too. `data` is as it came.
    """

    code: str
    message: str
    description: str
    data: object

    @property
    def ok(self) -> bool:
        """Whether the call succeeded. The HTTP status has no say in it."""
        return self.code == _SUCCESS

    @property
    def words(self) -> str:
        """What CRM.COM says about it, in its own words; empty when it says nothing."""
        return self.message or self.description


def opened(body: bytes) -> Envelope | None:
    """Open the envelope; None for what is no answer of CRM.COM: a proxy's page, half an answer."""
    try:
        document = read_json(body)
    except NotJsonError:
        return None
    if not isinstance(document, dict):
        return None
    status = document.get("status")
    if not isinstance(status, dict):
        return None
    code = status.get("code")
    if not isinstance(code, str) or not code:
        return None
    return Envelope(
        code=code,
        message=_text(status.get("message")),
        description=_text(status.get("description")),
        data=document.get("data"),
    )


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()
