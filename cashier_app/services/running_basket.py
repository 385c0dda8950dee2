"""The basket in work, before it becomes a sale; every change is kept in a draft."""

import logging
from collections.abc import Callable

from cashier_app.domain.basket import Basket
from cashier_app.domain.errors import StorageError
from cashier_app.services.ports import Drafts, Lane, TaskRunner

_log = logging.getLogger("cashier.till")


class RunningBasket:
    """Holds the basket, tells its watchers at once and keeps a draft within a moment.

    The scan is painted first; the draft follows in the search lane, the newest one only.
    """

    def __init__(
        self,
        drafts: Drafts,
        runner: TaskRunner,
        new_identity: Callable[[], str],
        failed: Callable[[Exception], None],
    ) -> None:
        """Begin with an empty basket; `failed` hears of a draft that could not be kept."""
        self._drafts = drafts
        self._runner = runner
        self._new_identity = new_identity
        self._failed = failed
        self._listeners: list[Callable[[], None]] = []
        self._keeping = False
        self.basket = Basket(new_identity())
        # Nothing is to be kept of a basket that nobody has touched: an older one may be kept.
        self._kept = self.basket
        self.begun = 0
        """How many baskets were begun anew: the one in work may be another customer's since."""

    def watch(self, listener: Callable[[], None]) -> None:
        """Call the listener after every change."""
        self._listeners.append(listener)

    def change(self, basket: Basket) -> None:
        """Take this basket as the one in work."""
        self.basket = basket
        for listener in self._listeners:
            listener()
        self._keep()

    def start_anew(self) -> None:
        """Open an empty basket, without customer, under a new identity."""
        self.begun += 1
        self.change(Basket(self._new_identity()))

    def reopen(self, basket: Basket) -> None:
        """Take the goods and customer of a given-up sale up again, under a new identity."""
        self.change(basket.reopened(self._new_identity()))

    def keep_given_up(self, basket: Basket) -> None:
        """Keep what `reopen` is about to take up again; called in the lane that gave the sale up.

        Where that is not possible the change that follows tries again, and tells.
        """
        try:
            self._drafts.keep(basket.reopened(self._new_identity()))
        except StorageError as error:
            _log.warning("the basket of a sale that was given up is not kept yet: %s", error)

    def take_up(self, parked: Basket) -> None:
        """Take up a parked basket under a new identity; its copy goes with the same write."""
        basket = parked.reopened(self._new_identity())
        self._runner.submit(
            Lane.SEARCH,
            lambda: self._drafts.take_up(parked.identity, basket),
            lambda _: None,
            self._failed,
        )
        self.change(basket)

    def end(self) -> None:
        """Keep what was scanned last; for when the lanes have ended.

        Raises:
            StorageError: it could not be written.

        """
        if self._kept is not self.basket:
            self._drafts.keep(self.basket)

    def _keep(self) -> None:
        if self._keeping or self._kept is self.basket:
            return
        self._keeping = True
        basket = self.basket

        def kept(_: None) -> None:
            self._keeping = False
            self._kept = basket
            self._keep()

        def not_kept(error: Exception) -> None:
            self._keeping = False
            self._failed(error)
            if self.basket is not basket:
                self._keep()

        self._runner.submit(Lane.SEARCH, lambda: self._drafts.keep(basket), kept, not_kept)
