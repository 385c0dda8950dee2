"""Editing the quick keys in place: what the form shows, what can be asked, and who does it."""

from collections.abc import Callable
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.product import Product
from cashier_app.domain.quick_keys import QuickKeys
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import Message, say
from cashier_app.services.allow import Allow
from cashier_app.services.arrange_keys import ArrangeKeys


@frozen
class KeyEditing:
    """What is being edited: the chosen key by its code, and its group.

    `naming` says that a name is being typed for the group; `own` that this till's arrangement
    rules, and no longer the products file.
    """

    chosen: str = ""
    group: str = ""
    naming: bool = False
    own: bool = False


class KeyIntents(Protocol):
    """What a store manager can ask of the quick keys."""

    def edit_keys_requested(self) -> None:
        """Edit them."""
        ...

    def key_chosen(self, code: str) -> None:
        """A key was tapped while they are edited."""
        ...

    def key_moved(self, step: int) -> None:
        """Move the chosen key on, or with -1 back."""
        ...

    def key_removed(self) -> None:
        """Remove the chosen key."""
        ...

    def naming_requested(self) -> None:
        """Name the group of the chosen key."""
        ...

    def group_named(self, name: str) -> None:
        """Call the group so."""
        ...

    def group_begun(self, name: str) -> None:
        """Begin a group of this name with the chosen key."""
        ...

    def naming_left(self) -> None:
        """Leave the name as it is."""
        ...

    def keys_of_list_requested(self) -> None:
        """Let the products file say what keys there are."""
        ...

    def editing_left(self) -> None:
        """Sell with them again."""
        ...


class EditKeys:
    """Every change is kept at once; there is nothing to save and nothing to lose."""

    def __init__(
        self,
        keys: ArrangeKeys,
        allow: Allow,
        *,
        changed: Callable[[], None],
        tell: Callable[[Message], None],
        on_sale: Callable[[], bool],
        adds: Callable[[], None],
    ) -> None:
        """Call `changed` when something else is to be shown.

        `on_sale` says whether they are in view, `adds` ends the search that found a product.
        """
        self._keys = keys
        self._allow = allow
        self._changed = changed
        self._tell = tell
        self._on_sale = on_sale
        self._adds = adds
        self._chosen = ""
        self._naming = False
        self.open = False

    @property
    def state(self) -> KeyEditing | None:
        """What is edited, None while nothing is."""
        if not self.open:
            return None
        group = self._now.group_of(self._chosen)
        return KeyEditing(self._chosen, group, self._naming, self._keys.arranged.own)

    def load(self) -> None:
        """Read the keys again: products may have been imported."""
        self._keys.load()

    @property
    def naming(self) -> bool:
        """Whether a name is being typed."""
        return self._naming

    def shut(self) -> None:
        """Sell with the keys again."""
        self.open = self._naming = False
        self._chosen = ""

    def takes(self, product: Product) -> bool:
        """While they are edited, make a key of what is scanned or found on Sale.

        It goes into the chosen key's group, else into the last one.
        """
        if not self.open or not self._on_sale():
            return False
        self._adds()
        last = self._now.keys[-1].group if self._now.keys else ""
        group = self._now.group_of(self._chosen) or last
        had_one = self._now.has(product.code)
        self._chosen = product.code
        self._keys.arrange(self._now.with_key(product.code, group))
        said = "keys.has-one" if had_one else "keys.added"
        self._tell(say(said, product=product.description))
        return True

    # ---- what a store manager asks -------------------------------------------------------------

    def edit_keys_requested(self) -> None:
        """Edit them, where that is allowed."""
        self._allow(Verb.EDIT_QUICK_KEYS, self._begin)

    def key_chosen(self, code: str) -> None:
        """Choose a key."""
        self._chosen = code
        self._naming = False
        self._changed()

    def key_moved(self, step: int) -> None:
        """Move the chosen key."""
        shown = {product.code for product in self._keys.arranged.products}
        self._keys.arrange(self._now.moved(self._chosen, step, shown))

    def key_removed(self) -> None:
        """Remove the chosen key."""
        code, self._chosen = self._chosen, ""
        self._keys.arrange(self._now.without(code))

    def naming_requested(self) -> None:
        """Name the group of the chosen key."""
        self._naming = self._now.has(self._chosen)
        self._changed()

    def group_named(self, name: str) -> None:
        """Call the group so."""
        if self._may_name(name):
            self._keys.arrange(self._now.renamed(self._now.group_of(self._chosen), name.strip()))

    def group_begun(self, name: str) -> None:
        """Begin a group of this name with the chosen key."""
        if self._may_name(name):
            self._keys.arrange(self._now.in_group(self._chosen, name.strip()))

    def naming_left(self) -> None:
        """Leave the name as it is."""
        self._naming = False
        self._changed()

    def keys_of_list_requested(self) -> None:
        """Let the products file say what keys there are."""
        self._chosen = ""
        self._keys.forget()

    def editing_left(self) -> None:
        """Sell with them again."""
        self.shut()
        self._changed()

    def _begin(self) -> None:
        self.open = True
        self._changed()

    def _may_name(self, name: str) -> bool:
        """A name is some text, and no slash is in it: that divides group and place in a file."""
        if not self._naming or not name.strip() or "/" in name:
            return False
        self._naming = False
        return True

    @property
    def _now(self) -> QuickKeys:
        return self._keys.arranged.keys
