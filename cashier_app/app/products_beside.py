"""Builds what stands behind the screen Products: the synchronisation, the import, unknown codes."""

from collections.abc import Callable

from cashier_app.app.parts import RoomParts
from cashier_app.presenters.products import ProductsPresenter
from cashier_app.presenters.products_import import ProductsImport
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.import_products import ImportProducts
from cashier_app.services.product_sync import ProductSync
from cashier_app.services.unknown_list import UnknownList


class ProductsBeside:
    """The three and the presenter that shows them, each built once."""

    def __init__(
        self,
        parts: RoomParts,
        audit: AuditTrail,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when the screen or the top bar has something else to say."""
        outside, runner = parts.outside, parts.runner
        room = outside.products()
        self.sync = ProductSync(room.process, room.reader, runner, changed=changed, failed=failed)
        self.unknown_list = UnknownList(outside.unknown, runner, changed=changed, failed=failed)
        self.importing = ImportProducts(
            room.importing,
            room.files,
            runner,
            audit,
            changed=changed,
            used=self.sync.load,
            failed=failed,
        )
        self.presenter = ProductsPresenter(
            parts.views.products,
            self.sync,
            self.unknown_list,
            ProductsImport(self.importing, parts.manner.allow),
            room.lists,
            outside.line,
            runner,
            parts.navigation,
            failed=failed,
        )

    def stop(self) -> None:
        """End the processes of the synchronisation and the import with the till."""
        self.sync.stop()
        self.importing.stop()
