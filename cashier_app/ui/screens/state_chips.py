"""The chips of the top bar that say how line, printer and synchronisation stand."""

from collections.abc import Callable

from cashier_app.presenters.top_bar import Connection, TopBarState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.chip_faces import CONNECTIONS, PRINTERS, ChipFace
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.chip import Chip

_QUEUES = (Connection.OFFLINE, Connection.BY_HAND)


class StateChips:
    """Three chips that can leave their words out, where others need the room.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    def __init__(self, theme: Theme, words: Words) -> None:
        self._words = words
        self.connection = Chip(theme, "top-bar/connection", words.text("top-bar/connection"))
        self.printer = Chip(theme, "top-bar/printer", words.text("top-bar/printer"))
        self.sync = Chip(theme, "top-bar/synchronisation", words.text("top-bar/sync"))
        self.sync.hide()

    @property
    def first(self) -> Chip:
        """The one that stands nearest to the tabs."""
        return self.connection if self.sync.isHidden() else self.sync

    def show(self, state: TopBarState, *, brief_line: bool, brief_printer: bool) -> None:
        """Show a state.

        Args:
            state: of the bar.
            brief_line: whether an icon says enough while the line is well.
            brief_printer: the same of the printer.
        """
        self._show_connection(state, brief=brief_line)
        self._show_face(self.printer, PRINTERS[state.printer], brief=brief_printer)
        self._show_sync(state)

    @property
    def worded(self) -> tuple[Chip, ...]:
        """Those that say in words how something stands."""
        return self.connection, self.printer

    def ways_to_say_less(
        self, state: TopBarState, hide_time: Callable[[], None]
    ) -> tuple[Callable[[], None], ...]:
        """Return what can be left out before words are cut, what is needed least first.

        The words of what is wrong with the printer come last, and those of the line never go: an
        icon alone says nothing to who is new here.
        """
        printer = PRINTERS[state.printer]
        return (
            lambda: self._show_face(self.printer, printer, brief=True, short=True),
            lambda: self._show_connection(state, brief=True),
            lambda: self._show_connection(state, brief=True, short=True),
            hide_time,
            self.sync.hide,
            lambda: self._show_face(self.printer, printer, wordless=True),
        )

    def ways_to_make_room(self, state: TopBarState) -> tuple[Callable[[], None], ...]:
        """Return what can be left out beside the offer of a test page, what is needed least first.

        What the printer's chip says is said beside the offer, or on it.
        """
        return (
            lambda: self._show_face(self.printer, PRINTERS[state.printer], wordless=True),
            self.sync.hide,
            lambda: self._show_connection(state, wordless=True),
        )

    def _show_connection(
        self,
        state: TopBarState,
        *,
        brief: bool = False,
        short: bool = False,
        wordless: bool = False,
    ) -> None:
        words = self._words
        face = CONNECTIONS[state.connection]
        if state.connection in _QUEUES and state.queued:
            told = words.text(f"top-bar/{face.shown}-queued", n=state.queued)
            less = short or wordless
            self.connection.show_state(
                face.kind,
                face.icon,
                "" if wordless else words.text(f"top-bar/{face.shown}"),
                badge=str(state.queued),
                text_after="" if less else words.text("top-bar/queued"),
                description=told,
                whole=told if less else "",
            )
        else:
            self._show_face(self.connection, face, brief=brief, wordless=wordless)

    def _show_sync(self, state: TopBarState) -> None:
        """Show an icon while products are sent, or wait to be; the words are its description."""
        self.sync.setVisible(state.sync is not None)
        if state.sync is not None:
            said = self._words.say(state.sync)
            self.sync.show_state("plain", "package", "", description=said, whole=said)

    def _show_face(
        self,
        chip: Chip,
        face: ChipFace,
        *,
        brief: bool = False,
        short: bool = False,
        wordless: bool = False,
    ) -> None:
        """Show a face; where it is `short` its icon alone says what is spoken of."""
        words = self._words
        shown = words.text(f"top-bar/{face.shown}")
        described = words.text(f"top-bar/{face.described}") if face.described else shown
        wordless = wordless or (brief and face.kind == "ok")
        said = "" if wordless else described if short else shown
        chip.show_state(
            face.kind,
            face.icon,
            said,
            description=described,
            whole="" if said == shown else shown,
        )
