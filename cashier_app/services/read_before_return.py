"""Ask CRM.COM what a return would come to, before anybody decides on it."""

from collections.abc import Callable
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.bought import Bought
from cashier_app.domain.errors import CashierError, RefusedError
from cashier_app.domain.goods_return import Returned, begun, rest_of
from cashier_app.domain.money import ZERO
from cashier_app.domain.return_money import ReturnMoney, about
from cashier_app.domain.reward import RecordedPurchase, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.services.cancel_purchase import is_ours_alone
from cashier_app.services.ports import Clock, Lane, Rewards, TaskRunner
from cashier_app.services.read_before_cancel import Reading, reading_of

_Found = tuple[RecordedPurchase, Decimal | None, RewardPreview | None]


class ReadBeforeReturn:
    """Reads the purchase, the wallet and the preview of what the customer would keep.

    All of it anew for each choice of goods: an older answer is dropped. One that was cancelled
    elsewhere is found here, and its goods cannot be returned again.
    """

    def __init__(
        self,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        step: Decimal,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when an answer came, `failed` on a bug; `step` is the smallest coin."""
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._step = step
        self._changed = changed
        self._failed = failed
        self._ticket: object = None
        self.sale: Sale | None = None
        self.returned: Returned = ()
        self.state = Reading.UNDER_WAY
        self.preview: RewardPreview | None = None
        self.words = ""
        self._wallet: Decimal | None = None

    def read(self, sale: Sale, returned: Returned) -> None:
        """Read what it comes to when these goods of the sale come back."""
        ticket = self._ticket = object()
        self.sale, self.returned = sale, returned
        self.preview, self._wallet, self.words = None, None, ""
        if is_ours_alone(sale):
            self.state = Reading.DONE
            return
        self.state = Reading.UNDER_WAY
        basket, bought = self._basket(sale, returned), Bought(sale)

        def work() -> _Found:
            rewards = self._rewards
            wallet = rewards.read_wallet(sale.customer) if sale.customer is not None else None
            preview = rewards.preview(basket, sale.performed_on) if basket is not None else None
            return rewards.read_purchase(bought.number_at_crm), wallet, preview

        def read(found: _Found) -> None:
            if ticket is self._ticket:
                purchase, wallet, self.preview = found
                self._wallet = _after_cancelling(purchase, sale, wallet)
                self.state = reading_of(purchase, bought.id_at_crm)
                self._changed()

        def not_read(error: Exception) -> None:
            if ticket is self._ticket:
                refused = isinstance(error, RefusedError)
                self.state = Reading.REFUSED if refused else Reading.AWAY
                self.words = error.words if isinstance(error, RefusedError) else ""
                self._changed()
            if not isinstance(error, CashierError):
                self._failed(error)

        self._runner.submit(Lane.LOOKUP, work, read, not_read)

    def choose(self, returned: Returned) -> None:
        """Read it anew for other goods of the same sale, if somebody still asks."""
        if self.sale is not None:
            self.read(self.sale, returned)

    def drop(self) -> None:
        """Nobody asks any more."""
        self._ticket = self.sale = None
        self.returned = ()

    def money(self, given_back: Decimal) -> ReturnMoney | None:
        """Say what it will come to, None while that is not read or no goods are chosen."""
        sale = self.sale
        if sale is None or not self.returned or self.state is not Reading.DONE:
            return None
        goods = begun(sale, "", self.returned, self._clock.now())
        rest = rest_of(sale, goods, sale.reference)
        return about(sale, rest, self.preview, given_back, self._wallet, self._step)

    def _basket(self, sale: Sale, returned: Returned) -> Basket | None:
        """What the customer would keep, None while nothing is chosen or nothing would be kept."""
        if not returned:
            return None
        goods = begun(sale, sale.identity, returned, self._clock.now())
        rest = rest_of(sale, goods, sale.reference)
        return rest.basket if rest is not None else None


def _after_cancelling(
    purchase: RecordedPurchase, sale: Sale, wallet: Decimal | None
) -> Decimal | None:
    """What the wallet will hold once the purchase is cancelled: spends back, its award gone."""
    if wallet is None:
        return None
    total = purchase.total_spend
    on_request = sale.spend.amount if sale.spend.live else ZERO
    spent = total - purchase.instant if total is not None else purchase.automatic + on_request
    return wallet + spent - (purchase.awarded or ZERO)
