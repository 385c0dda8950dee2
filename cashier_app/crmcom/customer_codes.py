"""What was scanned or typed, in the form in which the installation registered it."""

from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.domain.customer import Identification, Means


def registered_code(identification: Identification, settings: CrmComSettings) -> str:
    """Return the authentication code of a card, phone or e-mail (crmcom-api.md 10.12)."""
    typed = identification.value.strip()
    match identification.means:
        case Means.PHONE:
            return phone_as_registered(
                typed, settings.country_code, international=settings.phone_international
            )
        case Means.EMAIL if settings.assumed.email_in_lower_case:
            return typed.lower()
    return typed


def phone_as_registered(typed: str, country_code: str, *, international: bool) -> str:
    """Bring a phone number into the form in which the installation registers them.

    Blanks and punctuation go. A number of another country stays as it was typed, plus sign and all.
    """
    number = "".join(sign for sign in typed if sign in "+0123456789")
    if not country_code:
        return number
    for prefix in (country_code, country_code.replace("+", "00", 1)):
        number = number.removeprefix(prefix)
    from_abroad = number.startswith(("+", "00"))
    return f"{country_code}{number}" if international and not from_abroad else number
