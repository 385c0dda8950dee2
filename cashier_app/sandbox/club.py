"""How a request finds a member of the club."""

from collections.abc import Iterable, Mapping

from cashier_app.sandbox.access_tokens import AccessToken, tokens_of
from cashier_app.sandbox.contract import RefusedError, as_object
from cashier_app.sandbox.customers import Customer

_Known = Mapping[tuple[str, str], Customer]

WAYS = (
    "email_address",
    "wallet_identifier",
    "contact_information_identifier",
    "subscription_identifier",
)
"""How accounts_receivable/list may be asked (crmcom-api.md 3.3)."""


class Club:
    """Finds members."""

    def __init__(self, customers: Iterable[Customer]) -> None:
        self.customers = tuple(customers)
        self._tokens = {
            _plain(token.code): token for each in self.customers for token in tokens_of(each)
        }
        self._by_participant = self._index("participant_id", "number")
        self._by_account = self._index("account_id", "account_number") | {
            ("name", each.account_name): each for each in self.customers
        }
        self._by_wallet = self._index("wallet_id", "wallet_number")

    def named_in(self, request: Mapping[str, object]) -> Customer:
        """Find the member that a (checked) request names.

        Raises:
            RefusedError: nobody has this code or number, or the code is not effective.

        """
        if "rewards_participant_identifier" in request:
            return self._find(request["rewards_participant_identifier"], self._by_participant)
        return self._find(request["accounts_receivable_identifier"], self._by_account)

    def by_wallet(self, identifier: object) -> Customer:
        """Find the member with a wallet.

        Raises:
            RefusedError: there is no such wallet.

        """
        return self._find(identifier, self._by_wallet)

    def access_token(self, identifier: object) -> AccessToken:
        """Find an access token, effective or not.

        Raises:
            RefusedError: nobody has this code.

        """
        # Nobody here has a pass code or a one-time password, so only this member can match.
        code = as_object(identifier).get("authentication_code")
        found = self._tokens.get(_plain(str(code)))
        if found is None:
            raise RefusedError("NOT_FOUND", "There is no such access token")
        return found

    def listed(self, request: Mapping[str, object]) -> list[Customer]:
        """Return the members that accounts_receivable/list asks for: none, one or several."""
        way = next(way for way in WAYS if way in request)
        wanted = request[way]
        if way == "email_address":
            return [each for each in self.customers if _plain(each.email) == _plain(str(wanted))]
        identifier = as_object(wanted)
        if way == "contact_information_identifier":
            return [each for each in self.customers if identifier == {"id": each.contact_id}]
        # Nobody in this shop has a subscription.
        found = self._by_wallet if way == "wallet_identifier" else {}
        return [found[key] for key in identifier.items() if key in found]

    def _index(self, id_attribute: str, number_attribute: str) -> dict[tuple[str, str], Customer]:
        kinds = (("id", id_attribute), ("number", number_attribute))
        return {
            (kind, getattr(each, attribute)): each
            for each in self.customers
            for kind, attribute in kinds
        }

    def _find(self, identifier: object, known: _Known) -> Customer:
        [(kind, value)] = as_object(identifier).items()
        if kind == "access_token_identifier":
            code = as_object(value).get("authentication_code")
        elif kind == "customer_identification_medium_identifier":
            [code] = as_object(value).values()
        else:
            return _there(known.get((kind, str(value))))
        token = self._tokens.get(_plain(str(code)))
        return _there(token.customer if token and token.state == "EFFECTIVE" else None)


def _there(found: Customer | None) -> Customer:
    if found is None:
        raise RefusedError("NOT_FOUND", "No effective access token or participant was found")
    return found


def _plain(code: str) -> str:
    return code.strip().casefold()
