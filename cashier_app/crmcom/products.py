"""The products at CRM.COM: what the till tells, and what it can read back."""

from collections.abc import Callable, Sequence
from itertools import starmap
from json.encoder import encode_basestring_ascii

from cashier_app.crmcom import answers
from cashier_app.crmcom.credentials import Credentials
from cashier_app.crmcom.encoding import Written
from cashier_app.crmcom.envelope import Envelope
from cashier_app.crmcom.operations import LIST_PRODUCTS, SYNCHRONISE_PRODUCTS
from cashier_app.crmcom.pages import PAGE_SIZE, Row, every_row, read_row
from cashier_app.crmcom.release import R13, R14
from cashier_app.crmcom.session import Session
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.crmcom.wire_models import Product, SyncAnswer, fields_of
from cashier_app.crmcom.wire_requests import SynchroniseProducts
from cashier_app.domain.errors import RefusedError
from cashier_app.domain.product_sync import (
    FailedProduct,
    ListedProduct,
    ProductGroupKind,
    ProductToSync,
    SyncedBatch,
    SyncedProduct,
    checked_batch,
)
from cashier_app.services.line import CallReport

# How each part of a `ProductToSync` is told, in its order (pageIds 516773, 503915). A part that has
# no form here is not told.
_FORMS = (
    '"code":%s',
    '"alternative_code":%s',
    '"description":%s',
    '"long_description":%s',
    '"type_identifier":{"code":%s}',
    '"brand_identifier":{"code":%s}',
    '"family_identifier":{"code":%s}',
)


class CrmComProducts:
    """Fulfils the port `ProductService`; every method blocks and may be called from any lane."""

    def __init__(
        self,
        settings: CrmComSettings,
        key: Callable[[], Credentials | None],
        monotonic: Callable[[], float],
        on_line: Callable[[CallReport], None],
        held: Callable[[], bool] = lambda: False,
    ) -> None:
        """Build the client; nothing is sent before the first call (see `CrmComRewards`)."""
        self._settings = settings
        self._forms = _FORMS + _category_form(settings.assumed.products_category_member)
        self._session = Session(settings, key, monotonic, on_line, held)

    def close(self) -> None:
        """Release the token and close the connections; no call may be under way."""
        self._session.close()

    def synchronise(self, products: Sequence[ProductToSync]) -> SyncedBatch:
        """Create or update these products (pageId 516773).

        A refusal may mean a dead token, and the batch is then sent once more: no other write is
        ever repeated, but this one creates or updates, so a second one changes nothing.

        Raises:
            BatchError: too many, or a code twice; nothing was sent.
            RefusedError: the batch was refused, or there is no such call before R14.
            UnknownOutcomeError: some of the batch may have been taken.
            NotSentError: nothing was sent.

        """
        sent = checked_batch(products)
        if self._settings.release < R14:
            raise RefusedError("Products can be synchronised from release 14 on", "release")
        if not self._settings.products_sync_definition:
            raise RefusedError("No products synchronisation definition is set", "definition")
        request: SynchroniseProducts = {
            "synchronisation_definition_identifier": self._settings.products_sync_definition,
            "products_set": Written(f"[{','.join(map(self._told, sent))}]"),
            "fields_set": fields_of(SyncAnswer, self._settings.release),
        }
        return self._session.ask(
            SYNCHRONISE_PRODUCTS, request, lambda envelope: _outcome(sent, envelope)
        )

    def list_products(self, kind: ProductGroupKind, code: str) -> Sequence[ListedProduct]:
        """Read the products of one group, all pages (pageId 490438)."""
        group = {f"{kind.value}_identifier": f"code={code}"}
        fields = {"fields_set": fields_of(Product, self._settings.release)}
        pages = self._settings.release >= R13

        def page(offset: int) -> list[Row]:
            part = {"number_of_results": str(PAGE_SIZE), "offset": str(offset)} if pages else {}
            return self._session.get(LIST_PRODUCTS, {**group, **part, **fields}, answers.rows)

        # Before R13 the list does not page: one answer holds it all (crmcom-api.md 6.2).
        rows = every_row(page) if pages else page(0)
        return [_listed(row) for row in rows]

    def _told(self, product: ProductToSync) -> str:
        """Write a product as JSON, at once: objects in between would be a million for nothing."""
        members = [
            form % encode_basestring_ascii(part)
            for form, part in zip(self._forms, product, strict=False)
            if part
        ]
        return f"{{{','.join(members)}}}"


def _category_form(member: str) -> tuple[str, ...]:
    """Return how a category is told: not at all where nobody named its member (10.23)."""
    return (f'{encode_basestring_ascii(member)}:{{"code":%s}}',) if member else ()


def _outcome(sent: Sequence[ProductToSync], envelope: Envelope) -> SyncedBatch:
    """Tell what became of each product by the code that was sent; in neither set is failed."""
    answer = SyncAnswer.model_validate(envelope.data)
    failed = {
        row.request_code: FailedProduct(row.request_code, row.error_code, row.error_description)
        for row in answer.unprocessed_products_set or ()
    }
    messages = answer.processed_products_set
    codes = [product.code for product in sent]
    taken = {code: messages[code] for code in codes if code in messages and code not in failed}
    return SyncedBatch(
        taken=tuple(starmap(SyncedProduct, taken.items())),
        failed=tuple(failed.get(code, FailedProduct(code)) for code in codes if code not in taken),
    )


def _listed(row: Row) -> ListedProduct:
    product = read_row(Product, row)
    return ListedProduct(product.code, product.alternative_code, product.description)
