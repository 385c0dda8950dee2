"""Let goods sell for less than the shelf says: at once within the limit, else where allowed."""

from collections.abc import Callable

from cashier_app.domain.basket import Basket
from cashier_app.domain.discount import Markdown
from cashier_app.domain.verb import Verb
from cashier_app.services.allow import Allow
from cashier_app.services.running_basket import RunningBasket

# Makes of the basket what somebody asked for; None where that is not possible any more.
Change = Callable[[Basket], Basket | None]


class MarkDown:
    """Changes prices of the basket in work, and holds it to what somebody allowed.

    Without asking anybody, no line and no basket sells below the shelf by more per cent than the
    limit, and no basket by more than its amount. What was allowed once is allowed for this basket:
    at Pay it is measured again, because lines come and go after a discount was given.
    """

    def __init__(
        self,
        running: RunningBasket,
        allow: Allow,
        limit: Callable[[], Markdown],
        submitted: Callable[[], bool],
    ) -> None:
        """`limit` says what the person at the till may take off by herself.

        `submitted` says whether the basket became a sale: then what it sells for stands.
        """
        self._submitted = submitted
        self._running = running
        self._allow = allow
        self._limit = limit

    def give(
        self,
        verb: Verb,
        change: Change,
        done: Callable[[], None],
        impossible: Callable[[], None],
        *,
        dearer: bool = False,
    ) -> None:
        """Make the change and call `done`; a price above the shelf's (`dearer`) is always asked.

        When the answer comes the basket may be another one than when it was asked for: then the
        change is made of what is there, and `impossible` is called where that cannot be.
        """
        changed = change(self._running.basket)
        if changed is None:
            impossible()
        elif self._is_free(changed) and not dearer:
            self._running.change(changed)
            done()
        else:
            asked = changed.markdown
            self._allow(verb, lambda: self._allowed(change, asked, done, impossible))

    def checked(self, then: Callable[[], None]) -> None:
        """Do this with the basket as it is, once what it is marked down by is allowed."""
        basket = self._running.basket
        if self._is_free(basket):
            then()
            return

        def allowed() -> None:
            # Asked for was what these goods sell for; for others it has to be asked for again.
            now = self._running.basket
            if _sold(now) == _sold(basket):
                self._running.change(now.allowing())
                then()

        self._allow(Verb.GIVE_DISCOUNT, allowed)

    def _allowed(
        self,
        change: Change,
        asked: Markdown,
        done: Callable[[], None],
        impossible: Callable[[], None],
    ) -> None:
        """Give what was approved; more than that, of goods that came since, was not."""
        changed = None if self._submitted() else change(self._running.basket)
        if changed is None or not changed.markdown.within(asked):
            impossible()
        else:
            self._running.change(changed.allowing())
            done()

    def _is_free(self, basket: Basket) -> bool:
        markdown = basket.markdown
        return markdown.within(self._limit()) or markdown.within(basket.allowed)


def _sold(basket: Basket) -> object:
    return basket.identity, basket.lines, basket.discount
