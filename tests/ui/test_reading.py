"""What is only read: figures, labels, notices, tags, the band, the receipt."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cashier_app.domain.paper_columns import width as columns_wide
from cashier_app.domain.receipt import PaperLine
from cashier_app.printing.qr_picture import qr_picture
from cashier_app.ui.design_tokens import THEME_NAMES, ThemeName
from cashier_app.ui.line_breaking import wrapped
from cashier_app.ui.text_painting import (
    CENTRE,
    direction_of,
    fitting,
    height_of,
    paint_amount,
    paint_text,
    shortened,
    width_of,
)
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.figure import (
    Figure,
    InlineFigure,
    RowFigure,
    TileFigure,
)
from cashier_app.ui.widgets.hero_figure import HeroFigure
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.notice import Notice, NoticeLine
from cashier_app.ui.widgets.receipt_paper import ReceiptPaper
from cashier_app.ui.widgets.reward_band import RewardBand
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.status_line import StatusLine
from cashier_app.ui.widgets.tag import Tag
from cashier_app.ui.widgets.waiting_bar import WaitingBar
from tests.ui.heard_words import HeardWords
from tests.ui.laid_out import cut_words
from tests.ui.seeing import accessible, colours_in, name_of, named_nodes

LTR = Qt.LayoutDirection.LeftToRight
RTL = Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=[RowFigure, HeroFigure, TileFigure, InlineFigure])
def figure(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> Figure:
    made: Figure = request.param(theme, "sale/to-pay")
    qtbot.addWidget(made)
    made.show_figure("To pay", "€34.90")
    made.resize(300, made.sizeHint().height())
    return made


def test_a_figure_is_one_static_text_named_label_and_value(figure: Figure) -> None:
    assert figure.objectName() == "sale/to-pay"
    assert named_nodes(figure) == ["To pay: €34.90"]
    assert accessible(figure).role() == QAccessible.Role.StaticText
    figure.show_figure("Wallet", "", accessible_name="Wallet: not known")
    assert name_of(figure) == "Wallet: not known"


def test_a_figure_keeps_its_height_whatever_it_shows(figure: Figure) -> None:
    before = figure.sizeHint().height()
    figure.show_figure("A label that is far too long for one row", "€1,234,567.89", icon="clock")
    assert figure.sizeHint().height() == before


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("tone", ["text", "reward", "muted"])
def test_a_figure_is_painted_in_its_tone(
    figure: Figure, theme: Theme, name: ThemeName, tone: str
) -> None:
    theme.use(name)
    figure.show_figure("To pay", "€34.90", tone=tone)  # type: ignore[arg-type] # one of the tones
    token = {"text": "text", "reward": "reward-text", "muted": "text-muted"}[tone]
    assert colours_in(figure)[theme.colour(token).name().upper()] > 20


@pytest.mark.parametrize("kind", [RowFigure, HeroFigure])
def test_the_value_stands_at_the_end_of_the_row_in_both_directions(
    theme: Theme, qtbot: QtBot, kind: type[Figure]
) -> None:
    figure = kind(theme, "sale/to-pay")
    qtbot.addWidget(figure)
    figure.show_figure("", "€34.90")
    figure.resize(400, 54)
    ink = theme.colour("text").name().upper()
    start, end = QRect(0, 0, 100, 54), QRect(300, 0, 100, 54)
    assert colours_in(figure, end)[ink] > 0
    assert colours_in(figure, start)[ink] == 0
    figure.setLayoutDirection(RTL)
    assert colours_in(figure, start)[ink] > 0
    assert colours_in(figure, end)[ink] == 0


@pytest.mark.parametrize("amount", ["−€34.90", "36,40 €", "+357 99 452 148", "3-000418"])
def test_an_amount_looks_the_same_in_both_directions(theme: Theme, amount: str) -> None:
    def painted(direction: Qt.LayoutDirection) -> QImage:
        image = QImage(300, 60, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        colour = theme.colour("text")
        paint_amount(painter, image.rect(), amount, theme.font("amount-row"), colour, CENTRE)
        painter.end()
        return image

    assert painted(LTR) == painted(RTL)


def test_an_amount_too_wide_for_its_place_is_written_smaller_never_cut(theme: Theme) -> None:
    font = theme.font("amount-reward")
    smaller = fitting("€1,234,567.89", font, 200)
    assert width_of("€1,234,567.89", smaller) <= 200
    assert fitting("€2.26", font, 400) is font


def test_words_too_wide_for_their_place_get_an_ellipsis(theme: Theme) -> None:
    font = theme.font("row")
    assert shortened("Halloumi", font, width_of("Halloumi", font)) == "Halloumi"
    assert shortened("Halloumi PDO 250 g", font, 90).endswith("…")


def test_words_are_broken_into_lines_and_the_last_one_is_shortened(theme: Theme) -> None:
    font = theme.font("row")
    text = "Mediterranean vegetables with halloumi 😀 and mint"
    lines = wrapped(text, font, 200, 9)
    assert " ".join(lines) == text
    assert all(width_of(line, font) <= 200 for line in lines)
    two = wrapped(text, font, 200, 2)
    assert two[0] == lines[0]
    assert two[1].endswith("…")


@pytest.mark.parametrize(
    ("text", "screen", "direction"),
    [
        ("Maria K.", RTL, LTR),
        ("ماريا ك.", LTR, RTL),
        ("5290011204992", RTL, RTL),
        ("\u2066Maria K.\u2069 · صندوق", LTR, RTL),
        ("\u2067\u2066Maria\u2069 · صندوق\u2069 Till", RTL, LTR),
        ("\u2069Till", RTL, LTR),
        ("", LTR, LTR),
    ],
)
def test_words_run_in_their_own_direction(
    text: str, screen: Qt.LayoutDirection, direction: Qt.LayoutDirection
) -> None:
    assert direction_of(text, screen) == direction


def test_a_line_runs_as_the_whole_text_does(theme: Theme) -> None:
    def painted(direction: Qt.LayoutDirection | None) -> QImage:
        image = QImage(300, 30, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        font, colour = theme.font("row"), theme.colour("text")
        paint_text(painter, image.rect(), "CRM.COM. אז", font, colour, direction=direction)
        painter.end()
        return image

    assert painted(None) == painted(LTR) != painted(RTL)


def test_the_lines_of_a_text_run_as_its_first_one_does(theme: Theme, qtbot: QtBot) -> None:
    """A line that begins with a Latin name has it at its right end when it is read from there."""
    label = Label(theme, "אאאאאאאא CRM.COM. אאא", "row", lines=2)
    qtbot.addWidget(label)
    label.setLayoutDirection(RTL)
    font = theme.font("row")
    label.resize(width_of("CRM.COM. אאא", font) + 4, label.sizeHint().height())
    lines = wrapped(label.words, font, label.width(), 2)
    assert lines[1].startswith("CRM.COM.")
    height = label.height() // 2
    second = label.grab(QRect(0, height, label.width(), height)).toImage()
    label.show_text("")
    expected = label.grab(QRect(0, height, label.width(), height)).toImage()
    painter = QPainter(expected)
    painter.setLayoutDirection(RTL)
    place, colour = QRect(0, 0, label.width(), height), theme.colour("text")
    paint_text(painter, place, lines[1], font, colour, direction=RTL)
    painter.end()
    assert second == expected


def test_arabic_tails_are_not_cut_where_there_is_room_above(theme: Theme, qtbot: QtBot) -> None:
    """The dots of the last letter of `الباقي` stand below where Latin letters end."""

    def ink_rows(height: int) -> int:
        label = Label(theme, "الباقي", "body")
        qtbot.addWidget(label)
        label.resize(200, height)
        picture = label.grab().toImage()
        return sum(
            len({picture.pixel(x, y) for x in range(picture.width())}) > 1
            for y in range(picture.height())
        )

    usual = Label(theme, "x", "body")
    qtbot.addWidget(usual)
    assert ink_rows(usual.sizeHint().height()) == ink_rows(100)


def test_a_label_is_named_by_its_words_or_not_at_all(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "Basket", "title", object_name="sale/title")
    beside = Label(theme, "Phone number", accessible_name=None)
    for made in (label, beside):
        qtbot.addWidget(made)
    assert name_of(label) == "Basket"
    assert named_nodes(beside) == []
    beside.show_text("Card number")
    assert named_nodes(beside) == []
    label.show_text("Δέκα τεμάχια", colour="text-muted")
    assert (label.words, name_of(label)) == ("Δέκα τεμάχια", "Δέκα τεμάχια")


def test_a_label_that_does_not_fit_tells_its_words_as_a_tooltip(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "Spent automatically")
    qtbot.addWidget(label)
    label.show()
    label.resize(60, 20)
    assert label.toolTip() == "Spent automatically"
    label.resize(label.sizeHint())
    assert label.toolTip() == ""


def test_a_label_keeps_free_the_lines_it_may_need(theme: Theme, qtbot: QtBot) -> None:
    one, three = Label(theme, "x"), Label(theme, "x", lines=3)
    for made in (one, three):
        qtbot.addWidget(made)
    assert three.sizeHint().height() == 3 * one.sizeHint().height()
    three.resize(120, three.sizeHint().height())
    three.show_text("The purchase is kept on this till and sent when CRM.COM answers.")
    lowest = QRect(0, 2 * one.sizeHint().height(), 120, one.sizeHint().height())
    assert len(colours_in(three, lowest)) > 1


def test_a_notice_says_its_whole_message_and_grows_with_it(theme: Theme, qtbot: QtBot) -> None:
    notice = Notice(theme, "receipt/printer-notice")
    qtbot.addWidget(notice)
    notice.show_message("info", "info", "Short")
    short = notice.heightForWidth(400)
    notice.show_message(
        "bad",
        "printer-x",
        "The printer is out of paper.",
        [
            NoticeLine("Safe:", "the sale is closed."),
            NoticeLine("Next:", "put in a new roll; the receipt prints by itself."),
        ],
    )
    assert name_of(notice) == (
        "The printer is out of paper. Safe: the sale is closed. "
        "Next: put in a new roll; the receipt prints by itself."
    )
    assert notice.hasHeightForWidth()
    assert notice.heightForWidth(400) > short
    assert notice.heightForWidth(220) > notice.heightForWidth(400)
    notice.resize(400, notice.heightForWidth(400))
    assert theme.colour("danger-soft").name().upper() in colours_in(notice)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("kind", ["info", "ok", "warn", "bad", "plain"])
def test_a_notice_has_the_colours_of_its_kind(
    theme: Theme, qtbot: QtBot, name: ThemeName, kind: str
) -> None:
    theme.use(name)
    notice = Notice(theme)
    qtbot.addWidget(notice)
    notice.show_message(kind, "info", "Words")  # type: ignore[arg-type] # one of the kinds
    notice.resize(300, notice.heightForWidth(300))
    fill = {
        "info": "accent-soft",
        "ok": "success-soft",
        "warn": "warning-soft",
        "bad": "danger-soft",
        "plain": "surface",
    }[kind]
    assert colours_in(notice).most_common(1)[0][0] == theme.colour(fill).name().upper()


def test_a_tag_is_named_by_its_words(theme: Theme, qtbot: QtBot) -> None:
    tag = Tag(theme, "Gold", icon="crown", object_name="sale/tier")
    qtbot.addWidget(tag)
    assert named_nodes(tag) == ["Gold"]
    assert theme.colour("reward-soft").name().upper() in colours_in(tag)
    tag.show_tag("Spent", "ok", "check")
    assert theme.colour("success-soft").name().upper() in colours_in(tag)


def test_decoration_has_no_name(theme: Theme, qtbot: QtBot) -> None:
    for made in (IconBadge(theme, "gift", "reward"), Rule(theme), WaitingBar(theme)):
        qtbot.addWidget(made)
        assert named_nodes(made) == []


def test_a_badge_changes_with_what_it_stands_for(theme: Theme, qtbot: QtBot) -> None:
    badge = IconBadge(theme, "clock", "plain", px=36, icon_px=20)
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    badge.show_icon("check", "ok")
    assert theme.colour("success-soft").name().upper() in colours_in(badge)


def test_a_status_line_keeps_its_place_when_it_is_empty(theme: Theme, qtbot: QtBot) -> None:
    line = StatusLine(theme, "identify-customer/status")
    qtbot.addWidget(line)
    empty = line.sizeHint().height()
    line.resize(300, empty)
    assert len(colours_in(line)) == 1
    line.show_status("Looking up…", icon="search")
    assert line.sizeHint().height() == empty
    assert (line.words, name_of(line)) == ("Looking up…", "Looking up…")
    line.show_status("€12.00 is too much", "bad", "circle-alert", accessible_name="Too much")
    assert theme.colour("danger-text").name().upper() in colours_in(line)
    assert name_of(line) == "Too much"


def test_a_status_line_takes_one_more_line_before_words_are_cut(theme: Theme, qtbot: QtBot) -> None:
    words = HeardWords("en")
    line = StatusLine(theme)
    qtbot.addWidget(line)
    line.show_status(words.text("sale.hint.updating-items", n=8))
    line.resize(110, 2 * height_of(theme.font("caption", px=12)))
    with cut_words(words) as cut:
        line.grab()
        assert cut == set()
        line.resize(110, line.sizeHint().height())
        line.grab()
        assert cut == {"For 8 items, updating…"}


def test_a_label_says_less_where_its_words_would_be_cut(theme: Theme, qtbot: QtBot) -> None:
    words = HeardWords("en")
    label = Label(theme, words.text("products/unknown-title"))
    qtbot.addWidget(label)
    label.resize(100, 24)
    with cut_words(words) as cut:
        label.grab()
        assert cut == {"Unknown products"}
        cut.clear()
        brief = words.text("products/unknown-short")
        label.show_text("Unknown products", brief=brief)
        label.grab()
    assert cut == set()
    assert label.accessibleName() == "Unknown products"


def test_no_line_is_cut_by_the_part_of_a_pixel(theme: Theme) -> None:
    text = "Wählen Sie, wem Sie Geld zurückgeben, wenn der Kunde hier steht."
    for width in range(200, 460):
        for px in (16, 21, 26):
            lines = wrapped(text, theme.font("title", px=px), width, 9)
            assert not any(line.endswith("…") for line in lines), (width, px)


def test_the_band_tells_figure_and_state_as_two_nodes(theme: Theme, qtbot: QtBot) -> None:
    band = RewardBand(theme, "sale/will-earn", "sale/preview-state")
    qtbot.addWidget(band)
    band.resize(412, band.sizeHint().height())
    band.show_earning(
        "Will earn",
        "€2.26",
        "Live, up to date",
        state_icon="check",
        state_accessible_name="Preview state: up to date",
    )
    assert named_nodes(band) == ["Will earn: €2.26", "Preview state: up to date"]
    assert colours_in(band).most_common(1)[0][0] == theme.colour("reward").name().upper()
    band.show_message(
        "Reward follows later",
        "No preview while offline",
        "cloud-off",
        figure_accessible_name="Will earn: not known",
        state_accessible_name="Preview state: offline",
    )
    assert named_nodes(band) == ["Will earn: not known", "Preview state: offline"]
    assert colours_in(band).most_common(1)[0][0] == theme.colour("reward-soft").name().upper()


def test_the_band_keeps_its_size_on_both_faces(theme: Theme, qtbot: QtBot) -> None:
    band = RewardBand(theme, "sale/will-earn", "sale/preview-state")
    qtbot.addWidget(band)
    band.show_earning("Will earn", "€2.26")
    before = band.sizeHint()
    band.show_message(
        "Later", "Offline", "cloud-off", figure_accessible_name="Will earn: not known"
    )
    assert band.sizeHint() == before


def test_words_and_figure_of_the_band_never_overlap(theme: Theme, qtbot: QtBot) -> None:
    band = RewardBand(theme, "sale/will-earn", "sale/preview-state")
    qtbot.addWidget(band)
    band.resize(412, band.sizeHint().height())
    for direction in (LTR, RTL):
        band.setLayoutDirection(direction)
        for value in ("€2.26", "€1,234.56"):
            band.show_earning("Will earn", value, "For 8 items, updating…", waiting=True)
            figure = band.figure.geometry()
            end = band.figure.end_width()
            left = figure.left() if direction == RTL else figure.right() + 1 - end
            assert not band.state.geometry().intersects(QRect(left, 0, end, band.height()))


def test_the_bar_moves_only_while_an_answer_is_awaited(theme: Theme, qtbot: QtBot) -> None:
    bar = WaitingBar(theme)
    qtbot.addWidget(bar)
    bar.resize(200, 4)
    moving = [bar.is_moving]
    assert len(colours_in(bar)) == 1
    for waiting in (True, False):
        bar.set_waiting(waiting)
        moving.append(bar.is_moving)
    assert moving == [False, True, False]


def test_the_bar_stands_still_with_reduced_motion(theme: Theme, qtbot: QtBot) -> None:
    bar = WaitingBar(theme)
    qtbot.addWidget(bar)
    bar.resize(200, 4)
    bar.set_waiting(True)
    theme.use(reduced_motion=True)
    moving = [bar.is_moving]
    assert colours_in(bar)[theme.colour("accent").name().upper()] > 200
    theme.use(reduced_motion=False)
    moving.append(bar.is_moving)
    assert moving == [False, True]


@pytest.fixture
def paper(theme: Theme, qtbot: QtBot) -> ReceiptPaper:
    made = ReceiptPaper(theme, "receipt/receipt-preview", "Receipt preview")
    qtbot.addWidget(made)
    made.show_lines(
        [
            PaperLine("ELIA MARKET", bold=True, large=True, centred=True),
            PaperLine("HALLOUMI PDO 250 G                  8.70 A"),
            PaperLine("TO PAY EUR                         34.90  ", bold=True),
            *(PaperLine(f"line {number}") for number in range(60)),
        ]
    )
    made.resize(made.sizeHint().width(), 300)
    return made


def test_the_receipt_can_be_read_line_by_line_and_not_be_changed(paper: ReceiptPaper) -> None:
    node = accessible(paper)
    assert name_of(paper) == "Receipt preview"
    assert node.state().readOnly
    lines = node.textInterface().text(0, node.textInterface().characterCount()).splitlines()
    assert lines[:2] == ["ELIA MARKET", "HALLOUMI PDO 250 G                  8.70 A"]
    assert len(lines) == 63
    QTest.keyClicks(paper, "x")
    assert paper.toPlainText().splitlines() == lines


@pytest.mark.parametrize("columns", [42, 32])
@pytest.mark.parametrize("scale", [1, 1.25])
def test_the_paper_is_as_wide_as_its_columns(
    paper: ReceiptPaper, theme: Theme, columns: int, scale: float
) -> None:
    theme.use(scale=scale)
    paper.show_lines([PaperLine("0" * columns)], columns)
    paper.show()
    paper.resize(paper.sizeHint())
    text = width_of("0" * columns, theme.font("receipt"))
    assert 0 <= paper.viewport().width() - text <= 4


def test_figures_keep_their_column_beside_letters_of_any_width(
    paper: ReceiptPaper, theme: Theme
) -> None:
    labels = ["Halloumi", "גבינת חלומי", "جبنة حلوم", "ชีสฮาลูมี", "🍕🍕🍕🍕"]
    lines = [PaperLine("x" * 36 + "8.70"), *(PaperLine(in_columns(label)) for label in labels)]
    paper.show_lines(lines, 42)
    paper.resize(paper.sizeHint())
    paper.show()
    ends = {right_edge(paper, number) for number in range(len(lines))}
    assert max(ends) - min(ends) <= 2


def in_columns(label: str) -> str:
    return label + " " * (36 - columns_wide(label)) + "8.70"


def right_edge(paper: ReceiptPaper, number: int) -> int:
    """Where the ink of a line ends, in pixels."""
    line = paper.cursorRect(QTextCursor(paper.document().findBlockByNumber(number)))
    image = paper.viewport().grab().toImage()
    rows = range(line.top(), line.bottom())
    inked = (
        x for y in rows for x in range(image.width()) if image.pixelColor(x, y).lightness() < 99
    )
    return max(inked, default=0)


def test_a_picture_is_shown_as_large_as_beside_the_printed_letters(paper: ReceiptPaper) -> None:
    paper.show_lines([PaperLine("code", centred=True, picture=qr_picture("A-1"), code="A-1")], 42)
    paper.resize(paper.sizeHint())
    paper.show()
    dark = colours_in(paper)
    assert dark["#FFFFFF"] > 0
    size = paper.document().size()
    assert abs(size.height() - qr_picture("A-1").height * 8.4 / 12) < 8


def test_the_paper_is_white_in_every_theme(paper: ReceiptPaper, theme: Theme) -> None:
    for name in THEME_NAMES:
        theme.use(name)
        assert colours_in(paper).most_common(1)[0][0] == theme.colour("paper").name().upper()


def test_page_keys_scroll_the_receipt_and_a_new_one_starts_at_the_top(
    paper: ReceiptPaper, qtbot: QtBot
) -> None:
    paper.show()
    bar = paper.verticalScrollBar()
    QTest.keyClick(paper, Qt.Key.Key_PageDown)
    assert bar.value() > 200
    QTest.keyClick(paper, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    QTest.keyClick(paper, Qt.Key.Key_Down)
    assert bar.value() == 17
    paper.show_lines([PaperLine(str(number)) for number in range(60)])
    assert bar.value() == 0


def test_a_finger_scrolls_the_receipt_and_stops_with_it(paper: ReceiptPaper) -> None:
    paper.show()
    finger = QTest.createTouchDevice()
    window = paper.window().windowHandle()
    for step, y in enumerate(range(250, 100, -10)):
        touch = QTest.touchEvent(window, finger)
        (touch.move if step else touch.press)(0, QPoint(100, y)).commit()
        QTest.qWait(10)
    QTest.touchEvent(window, finger).release(0, QPoint(100, 100)).commit()
    reached = paper.verticalScrollBar().value()
    assert reached > 80
    QTest.qWait(50)
    assert paper.verticalScrollBar().value() == reached


def test_a_touch_screen_that_reports_a_mouse_scrolls_the_receipt(paper: ReceiptPaper) -> None:
    paper.show()
    window = paper.window().windowHandle()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, left, none, QPoint(100, 250))
    for y in range(240, 100, -10):
        QTest.qWait(10)
        QTest.mouseMove(window, QPoint(100, y))
    QTest.mouseRelease(window, left, none, QPoint(100, 110))
    assert paper.verticalScrollBar().value() > 80
    assert not paper.textCursor().hasSelection()
