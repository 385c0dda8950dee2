"""The right side of Waiting to be sent: how the line stands, the chosen row, what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.domain.decision import Decision
from cashier_app.domain.money import ZERO
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.presenters.message import Message
from cashier_app.presenters.queue_state import NoticeTone, QueueNotice, QueueState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.past_sale_card import PastSaleCard
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import RowFigure
from cashier_app.ui.widgets.notice import Notice, NoticeKind, NoticeLine
from cashier_app.ui.widgets.question_panel import Asked, QuestionPanel
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, ScaledRow
from cashier_app.ui.widgets.totals_card import TotalsRow

_TEST = 64
_TEST_COMPACT = 48
_DECISION = 56
_DECISION_COMPACT = 48
_PRIMARY = 80
_NOTICE, _NOTICE_COMPACT = 164, 186
_PRIMARY_COMPACT = 68
_FACT = 34

_TONES: dict[NoticeTone, tuple[NoticeKind, str]] = {
    NoticeTone.GOOD: ("ok", "circle-check"),
    NoticeTone.AWAY: ("warn", "cloud-off"),
    NoticeTone.AWAITED: ("warn", "cloud-alert"),
    NoticeTone.PERSON: ("warn", "user-round"),
    NoticeTone.BAD: ("bad", "triangle-alert"),
}
_DECISIONS = {
    Decision.IT_IS_AT_CRM: ("normal", "cloud-check"),
    Decision.SEND_AGAIN: ("normal", "refresh-cw"),
    Decision.KEEP_WITHOUT_REWARD: ("danger-outline", "ban"),
    Decision.REMOVE: ("danger-outline", "undo-2"),
    Decision.SETTLED: ("normal", "circle-check"),
}


class QueueSide(QWidget):
    """Notice, then counts or the chosen row with its decisions, then the two buttons.

    A question takes the place of everything under the notice; nothing above it moves.

    Signals:
        decided: a decision about the chosen row was tapped.
    """

    decided = Signal(object)

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._notice = Notice(theme, "queue/notice", style="body-large", title_style="title")
        self._counts = _Counts(theme, words)
        self._detail = PastSaleCard(theme, words, "queue", rewarded=False)
        self._decisions = _Decisions(theme, words)
        self._decisions.decided.connect(self.decided)
        self.test = ActionButton(
            theme, "queue/test-connection", words.text("queue/test"), icon="plug",
            height=_TEST_COMPACT,
        )  # fmt: skip
        self.hand = ActionButton(
            theme, "queue/go-offline", words.text("queue/go-offline"), icon="circle-pause",
            height=_TEST_COMPACT,
        )  # fmt: skip
        self.send = ActionButton(
            theme, "queue/try-to-send-now", words.text("queue/send"), variant="primary",
            size="primary", icon="cloud-upload", hint="F8", height=_PRIMARY_COMPACT,
        )  # fmt: skip
        self.question = QuestionPanel(theme, "queue")
        self._compact = False
        self._state: QueueState | None = None
        self._usual = QWidget()
        self._usual_column = ScaledColumn(theme, self._usual, gap=12)
        self._column = ScaledColumn(theme, self, gap=12)
        self._build()

    def show_state(self, state: QueueState) -> None:
        """Show this state."""
        self._state = state
        chosen = state.detail is not None
        if state.words and state.question is None:
            line = NoticeLine("", state.words)
            said = self._words.text("queue/crm-said")
            self._notice.show_message("bad", "circle-alert", said, (line,))
            self._notice.show()
        else:
            self._show_notice(state.notice, brief=chosen)
        # The counts under it stay where they are while the till tries.
        kept = 0 if chosen else _NOTICE_COMPACT if self._compact else _NOTICE
        self._notice.setMinimumHeight(self._theme.px(kept))
        self._counts.show_state(state)
        self._counts.setVisible(not chosen and bool(state.rows))
        self._detail.setVisible(chosen)
        if state.detail is not None:
            self._detail.show_sale(state.detail)
        self._decisions.show_decisions(state.decisions)
        self._show_buttons(state)
        if state.question is None:
            self.question.put_away()
            self._usual.show()
        else:
            self._usual.hide()
            self.question.ask(self._asked(state.question, state))

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        px = self._theme.px
        self._compact = compact
        self._detail.set_compact(compact)
        self._decisions.set_compact(compact)
        self.question.set_compact(compact)
        self.hand.setFixedHeight(px(_TEST_COMPACT if compact else _TEST))
        self.test.setFixedHeight(px(_TEST_COMPACT if compact else _TEST))
        self.send.setFixedHeight(px(_PRIMARY_COMPACT if compact else _PRIMARY))
        for column in (self._usual_column, self._column):
            column.setSpacing(px(8 if compact else 12))
        if self._state is not None:
            self.show_state(self._state)

    def _show_notice(self, notice: QueueNotice, *, brief: bool) -> None:
        """Show the notice; while a row is chosen only what is so and since when, to leave room.

        On a small screen then not even that, for the chip in the top bar says it too; but of what
        is wrong with the line no chip speaks, so that keeps its title.
        """
        least = brief and self._compact
        self._notice.setVisible(not least or notice.tone is NoticeTone.BAD)
        kind, icon = _TONES[notice.tone]
        lines = []
        if notice.fact is not None and not least:
            lines.append(NoticeLine("", self._words.say(notice.fact)))
        for lead, message in (("safe", notice.safe), ("next", notice.next_step)):
            if message is not None and not brief:
                lines.append(self._line(lead, message))
        self._notice.show_message(kind, icon, self._words.say(notice.title), lines)

    def _line(self, lead: str, message: Message) -> NoticeLine:
        return NoticeLine(self._words.text(f"queue/{lead}"), self._words.say(message))

    def _show_buttons(self, state: QueueState) -> None:
        words = self._words
        self.test.set_label(words.text("queue/testing" if state.testing else "queue/test"))
        self.test.setAccessibleName(spoken(words.text("queue/test")))
        held = "queue/elsewhere" if state.elsewhere else "queue/by-hand" if state.by_hand else ""
        why_no_test = words.text(held or "queue/testing")
        self.test.set_available(not (state.testing or held), why_no_test)
        self.send.set_label(words.text("queue/sending" if state.sending else "queue/send"))
        self.send.setAccessibleName(spoken(words.text("queue/send")))
        nothing = "queue/in-work" if state.in_work else "queue/nothing"
        self.send.set_available(bool(state.rows) and not held, words.text(held or nothing))
        way = "go-online" if state.by_hand else "go-offline"
        self.hand.setObjectName(f"queue/{way}")
        icon = "circle-play" if state.by_hand else "circle-pause"
        self.hand.set_label(words.text(f"queue/{way}"), icon=icon)

    def _asked(self, decision: Decision, state: QueueState) -> Asked:
        words = self._words
        key = f"queue/{decision.value}"
        number = state.detail.number if state.detail else ""
        wallet = state.detail.from_wallet if state.detail else ZERO
        return Asked(
            title=words.text(f"{key}-title", number=number),
            explanation=words.text(f"{key}-explained", number=number, amount=wallet),
            keep=words.text("queue/keep-waiting"),
            keep_name="keep-in-the-list",
            confirm=words.text(f"{key}-confirm"),
            confirm_name=f"confirm-{decision.value}",
            rows=[self._back(place, part) for place, part in enumerate(state.money_back, 1)],
        )

    def _back(self, place: int, part: MoneyBack) -> TotalsRow:
        words = self._words
        if part.kind is TenderKind.CASH:
            label = words.text("queue/cash-back")
        elif part.terminal_receipt:
            label = words.text("queue/card-back-slip", slip=part.terminal_receipt)
        else:
            label = words.text("queue/card-back")
        return TotalsRow(f"give-back-{place}", label, words.money(part.amount))

    def _build(self) -> None:
        for part in (self._counts, self._detail):
            self._usual_column.addWidget(part, 1 if part is self._detail else 0)
        self._usual_column.addWidget(self._decisions)
        self._usual_column.addStretch()
        line = ScaledRow(self._theme)
        line.addWidget(self.test, 1)
        line.addWidget(self.hand)
        self._usual_column.addLayout(line)
        self._usual_column.addWidget(self.send)
        self._column.addWidget(self._notice)
        self._column.addWidget(self._usual, 1)
        self._column.addWidget(self.question, 1)
        self.question.put_away()


class _Counts(Card):
    """How many customers wait for their reward, and how much waits for a person."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._customers = RowFigure(theme, "queue/rewards-waiting-for", height=_FACT)
        self._persons = RowFigure(theme, "queue/need-a-person", height=_FACT)
        column = ScaledColumn(theme, self, gap=0, across=16, down=14)
        column.addWidget(self._customers)
        column.addWidget(self._persons)

    def show_state(self, state: QueueState) -> None:
        """Show the counts of this state."""
        words = self._words
        customers = words.text("queue/customers", n=state.customers)
        self._customers.show_figure(words.text("queue/rewards-waiting"), customers)
        persons = words.say(state.need_a_person.what)
        self._persons.show_figure(words.text("queue/need-a-person"), persons)


class _Decisions(QWidget):
    """What a person may decide about the chosen row: at most three buttons in two rows."""

    decided = Signal(object)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._grid = ScaledGrid(theme, self)
        self._shown: tuple[Decision, ...] = ()
        self._buttons = {
            decision: ActionButton(
                theme, f"queue/{decision.value}", words.text(f"queue/{decision.value}"),
                variant=variant, icon=icon, height=_DECISION_COMPACT, parent=self,
            )
            for decision, (variant, icon) in _DECISIONS.items()
        }  # fmt: skip
        self._compact = False
        # The buttons are called as the contract has it, whatever the decisions are called inside.
        self._buttons[Decision.IT_IS_AT_CRM].setObjectName("queue/it-is-at-crm-com")
        self._buttons[Decision.REMOVE].setObjectName("queue/remove-from-waiting-list")
        for decision, button in self._buttons.items():
            button.clicked.connect(lambda *, decision=decision: self.decided.emit(decision))

    def show_decisions(self, decisions: tuple[Decision, ...]) -> None:
        """Show a button for each; of three the last one takes a whole row."""
        if decisions != self._shown:
            self._shown = decisions
            self._place()

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen: smaller words, two beside each other."""
        px = self._theme.px
        self._compact = compact
        for decision, button in self._buttons.items():
            button.set_size("small" if compact else "normal")
            icon = "" if compact else _DECISIONS[decision][1]
            name = self._words.text(f"queue/{decision.value}")
            short = compact and decision is Decision.KEEP_WITHOUT_REWARD
            label = self._words.text("queue/keep-without-reward-short") if short else name
            button.set_label(label, accessible_name=name, icon=icon)
            button.setFixedHeight(px(_DECISION_COMPACT if compact else _DECISION))
        self._place()

    def _place(self) -> None:
        decisions = self._shown
        for decision, button in self._buttons.items():
            self._grid.removeWidget(button)
            button.setVisible(decision in decisions)
        beside = len(decisions) > (1 if self._compact else 2)
        for place, decision in enumerate(decisions):
            row, column = divmod(place, 2) if beside else (place, 0)
            alone = not beside or (place == len(decisions) - 1 and not column)
            self._grid.addWidget(self._buttons[decision], row, column, 1, 2 if alone else 1)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self.setVisible(bool(decisions))
