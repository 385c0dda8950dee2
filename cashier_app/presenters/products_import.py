"""The part of Products that loads a products file: choose, read, see what it changes, use it."""

from pathlib import PurePath

from cashier_app.domain.products_import import ImportSummary
from cashier_app.domain.verb import Verb
from cashier_app.presenters.import_faults import wrong_file
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.products_state import ImportState, Primary
from cashier_app.presenters.queue_state import NoticeTone, QueueNotice
from cashier_app.services.allow import Allow
from cashier_app.services.import_products import ImportProducts, ImportStep
from cashier_app.services.ports.import_process import ImportEnd


class ProductsImport:
    """What the screen shows and asks while its list is that of products files."""

    def __init__(self, importing: ImportProducts, allow: Allow) -> None:
        """Ask `allow` before other products are used."""
        self._importing = importing
        self._allow = allow

    @property
    def under_way(self) -> bool:
        """Whether there is something to come back to."""
        return self._importing.step is not ImportStep.CHOOSING

    def open(self) -> None:
        """Begin to choose; what is under way goes on."""
        self._importing.forget()
        self._importing.look()

    def press(self, selected: str) -> None:
        """Read the selected file, or stop reading it."""
        if self._importing.step is ImportStep.READING:
            self._importing.leave()
        elif self.reason(selected) is None:
            self._importing.check(selected)

    def agree(self) -> None:
        """Use the products that were read, once that is allowed."""
        self._allow(Verb.IMPORT_PRODUCTS, self._importing.use)

    def decline(self) -> None:
        """Keep the products as they are."""
        self._importing.leave()

    @property
    def primary(self) -> Primary:
        """What the big button does."""
        return Primary.STOP if self._importing.step is ImportStep.READING else Primary.READ

    def reason(self, selected: str) -> Message | None:
        """Return why the big button cannot be pressed."""
        step = self._importing.step
        if step is ImportStep.READING:
            return None
        if step is not ImportStep.CHOOSING:
            return say("products.import.using")
        if selected not in self._importing.files:
            return say("products.import.choose-first")
        return None

    def state(self) -> ImportState:
        """Return the files, or what the one that was read would change."""
        importing = self._importing
        return ImportState(importing.step, tuple(importing.files), importing.summary)

    def notice(self) -> QueueNotice | None:
        """Return what happens or happened, what is safe, and what to do next."""
        importing = self._importing
        file = PurePath(importing.file).name
        safe = say("products.import.as-before")
        if importing.step is ImportStep.READING:
            so_far = say("products.import.so-far", n=importing.read) if importing.read else None
            title = say("products.import.reading", file=file)
            return QueueNotice(NoticeTone.AWAITED, title, so_far, safe, say("products.import.sell"))
        if importing.step is not ImportStep.CHOOSING:
            return QueueNotice(NoticeTone.AWAITED, say("products.import.using"))
        if importing.end is ImportEnd.USED and importing.summary is not None:
            return _used(file, importing.summary)
        if importing.end is not None:
            key = f"products.import.{importing.end.value}"
            return QueueNotice(
                NoticeTone.BAD,
                say(key, file=file),
                wrong_file(importing.fault) if importing.fault is not None else None,
                safe,
                say(f"{key}.next"),
            )
        return QueueNotice(
            NoticeTone.AWAITED, say("products.import.choose"), say("products.import.choose.fact")
        )


def _used(file: str, summary: ImportSummary) -> QueueNotice:
    fact = say(
        "products.import.sums",
        new=summary.new,
        changed=summary.changed,
        removed=summary.removed,
        refused=summary.refused,
    )
    tone = NoticeTone.PERSON if summary.refused else NoticeTone.GOOD
    following = "products.import.refused.next" if summary.refused else "products.import.used.next"
    saved = say("products.import.saved", file=summary.file) if summary.file else None
    return QueueNotice(tone, say("products.import.used", file=file), fact, saved, say(following))
