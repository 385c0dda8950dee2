"""What the books keep of a return: each of its steps, before anybody acts on it."""

from collections.abc import Callable, Sequence
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.goods_return import GoodsReturn
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.services.ports.print_jobs import PrintJob
from cashier_app.services.ports.rewards import WriteRequest

NextNumber = Callable[[], Reference]
"""Takes the next receipt number of this till, inside the transaction that uses it."""


@frozen
class SettledReturn:
    """The end of a return: how it stands, the sale after it, and the credit note.

    `cancels_spend` is the request that cancels a spend of the rest which is not on its bill; None
    where there is none, or where the spend has to be looked for first.
    """

    goods: GoodsReturn
    sale: Sale
    note: Receipt
    cancels_spend: WriteRequest | None = None


class ReturnBooks(Protocol):
    """The part of the journal that holds returns: one durable transaction a method.

    Each raises `TransitionError` when the books do not stand as is supposed, and `StorageError`
    when nothing could be written; then nothing was.
    """

    def return_begun(self, goods: GoodsReturn, request: WriteRequest) -> None:
        """Write that the purchase is about to be cancelled, for goods that came back.

        Raises `TransitionError` when the sale does not stand, is being cancelled, or has a return
        that has not ended.
        """
        ...

    def return_recording(
        self, make: Callable[[Reference], tuple[GoodsReturn, WriteRequest]]
    ) -> tuple[GoodsReturn, WriteRequest]:
        """Write that what the customer keeps is about to be sent, under the next number."""
        ...

    def return_step(self, goods: GoodsReturn, request: WriteRequest | None = None) -> None:
        """Write a step, with the request that is about to be sent, if there is one."""
        ...

    def return_sending_again(self, goods: GoodsReturn) -> WriteRequest:
        """Write that what is kept is about to be sent once more; return what it was sent with."""
        ...

    def return_settled(
        self, goods: GoodsReturn, settle: Callable[[NextNumber], SettledReturn]
    ) -> tuple[SettledReturn, PrintJob]:
        """Write the end: the sale, what is kept of it as a sale of its own, and the credit note.

        A return that was never written before, of a sale that CRM.COM never knew, is this one row.
        """
        ...

    def returns(self) -> Sequence[GoodsReturn]:
        """The returns that have not ended, oldest first."""
        ...
