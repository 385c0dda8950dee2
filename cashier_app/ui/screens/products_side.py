"""The right side of Products: counts, what happened, and what to do."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.products_state import Primary, ProductsState
from cashier_app.presenters.queue_state import NoticeTone, QueueNotice
from cashier_app.services.import_products import ImportStep
from cashier_app.texts.words import Words
from cashier_app.ui.screens.products_import import import_question
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import RowFigure
from cashier_app.ui.widgets.icon import Icon
from cashier_app.ui.widgets.notice import Notice, NoticeKind, NoticeLine
from cashier_app.ui.widgets.question_panel import Asked, QuestionPanel
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_COUNT, _COUNT_COMPACT = 58, 40
_AGAIN, _AGAIN_COMPACT = 64, 48
_PRIMARY, _PRIMARY_COMPACT = 80, 68
_TONES: dict[NoticeTone, tuple[NoticeKind, str]] = {
    NoticeTone.GOOD: ("ok", "circle-check"),
    NoticeTone.AWAY: ("warn", "cloud-off"),
    NoticeTone.AWAITED: ("info", "info"),
    NoticeTone.PERSON: ("warn", "triangle-alert"),
    NoticeTone.BAD: ("bad", "circle-alert"),
}
_NOT_KNOWN = "\N{EN DASH}"
_ICONS = {
    Primary.START: "refresh-cw",
    Primary.PAUSE: "circle-pause",
    Primary.RESUME: "circle-play",
    Primary.READ: "package",
    Primary.STOP: "circle-x",
}


class ProductsSide(QWidget):
    """Three counts, the notice, then the two buttons; a question takes the place of the latter."""

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._counts = {
            name: _Count(theme, f"products/{name}", icon, colour)
            for name, icon, colour in (
                ("accepted", "circle-check", "success"),
                ("rejected", "triangle-alert", "warning"),
                ("waiting", "clock", "text-muted"),
            )
        }
        self._notice = Notice(theme, "products/notice", title_style="row")
        self.again = ActionButton(
            theme, "products/start-again-from-batch-1", words.text("products/start-again"),
            size="large", icon="list-restart", height=_AGAIN_COMPACT,
        )  # fmt: skip
        self.primary = ActionButton(
            theme, "products/synchronise-now", words.text("products/synchronise-now"),
            variant="primary", size="primary", icon="refresh-cw", hint="F12",
            height=_PRIMARY_COMPACT,
        )  # fmt: skip
        self.question = QuestionPanel(theme, "products")
        self._usual = QWidget()
        self._usual_column = ScaledColumn(theme, self._usual, gap=12)
        self._column = ScaledColumn(theme, self, gap=8)
        self._build()

    def show_state(self, state: ProductsState) -> None:
        """Show this state."""
        words = self._words
        for name, count in (
            ("accepted", state.accepted),
            ("rejected", state.rejected),
            ("waiting", state.waiting),
        ):
            spoken = words.text("products/not-known") if count is None else words.count(count)
            shown = _NOT_KNOWN if count is None else spoken
            self._counts[name].show_count(words.text(f"products/{name}"), shown, spoken)
        question = self._question(state)
        if state.notice is not None:
            self._show_notice(state.notice, brief=question is not None)
        self.primary.setObjectName(f"products/{state.primary.value}")
        self.primary.set_label(
            words.text(f"products/{state.primary.value}"), icon=_ICONS[state.primary]
        )
        self.primary.set_available(
            state.reason is None, words.say(state.reason) if state.reason else ""
        )
        self._show_again(state)
        self._usual.setVisible(question is None)
        if question is None:
            self.question.put_away()
        else:
            self.question.ask(question)
        self._make_room(state, asked=question is not None)

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        px = self._theme.px
        for count in self._counts.values():
            count.setFixedHeight(px(_COUNT_COMPACT if compact else _COUNT))
        self.question.set_compact(compact)
        self.again.setFixedHeight(px(_AGAIN_COMPACT if compact else _AGAIN))
        self.primary.setFixedHeight(px(_PRIMARY_COMPACT if compact else _PRIMARY))
        self._usual_column.setSpacing(px(8 if compact else 12))

    def _show_notice(self, notice: QueueNotice, *, brief: bool) -> None:
        """Show the notice; beside a question only what happened, to leave room."""
        words = self._words
        kind, icon = _TONES[notice.tone]
        shown = [("", notice.fact)]
        if not brief:
            safe, following = words.text("products/safe"), words.text("products/next")
            shown += [("", notice.also), (safe, notice.safe), (following, notice.next_step)]
        lines = [NoticeLine(lead, words.say(message)) for lead, message in shown if message]
        self._notice.show_message(kind, icon, words.say(notice.title), lines)

    def _show_again(self, state: ProductsState) -> None:
        """Show the button over the big one: send all again, or look for products files again."""
        words, importing = self._words, state.importing
        key = "start-again" if importing is None else "look-again"
        name = "start-again-from-batch-1" if importing is None else "look-again"
        self.again.setObjectName(f"products/{name}")
        self.again.set_label(
            words.text(f"products/{key}"),
            icon="list-restart" if importing is None else "refresh-cw",
        )
        reason = words.say(state.reason) if state.reason else words.text("products/not-now")
        can_look = importing is not None and importing.step is ImportStep.CHOOSING
        self.again.set_available(state.can_start_again if importing is None else can_look, reason)

    def _make_room(self, state: ProductsState, *, asked: bool) -> None:
        """The sums of an import need the room of those of a synchronisation."""
        for count in self._counts.values():
            count.setVisible(state.importing is None)
        self._notice.setVisible(
            state.notice is not None and not (asked and state.importing is not None)
        )

    def _question(self, state: ProductsState) -> Asked | None:
        importing = state.importing
        if importing is None:
            return self._asked(state) if state.asking else None
        if importing.step is ImportStep.CHECKED and importing.summary is not None:
            return import_question(importing.summary, self._words)
        return None

    def _asked(self, state: ProductsState) -> Asked:
        words = self._words
        return Asked(
            title=words.text("products/ask-title"),
            explanation=words.text("products/ask-explained"),
            keep=words.text("products/ask-keep"),
            keep_name="keep-progress",
            confirm=words.text("products/ask-confirm", products=state.products),
            confirm_name="send-all-again",
            destructive=False,
        )

    def _build(self) -> None:
        for count in self._counts.values():
            self._column.addWidget(count)
        self._column.addWidget(self._notice)
        self._usual_column.addStretch(1)
        self._usual_column.addWidget(self.again)
        self._usual_column.addWidget(self.primary)
        self._column.addWidget(self._usual, 1)
        self._column.addWidget(self.question, 1)
        self.question.put_away()


class _CountFigure(RowFigure):
    """A count that is read from further away than a row of amounts."""

    @property
    def _value_font(self) -> QFont:
        return self._theme.font("amount-tile")


class _Count(Card):
    """An icon, what is counted, and how many."""

    def __init__(self, theme: Theme, object_name: str, icon: str, colour: str) -> None:
        super().__init__()
        self._figure = _CountFigure(theme, object_name, height=34)
        row = ScaledRow(theme, self, gap=12, across=16)
        row.addWidget(Icon(theme, icon, px=26, colour=colour))
        row.addWidget(self._figure, 1)

    def show_count(self, label: str, shown: str, spoken: str) -> None:
        """Show this count; spoken, it may take more room."""
        self._figure.show_figure(label, shown, accessible_name=f"{label}: {spoken}")
