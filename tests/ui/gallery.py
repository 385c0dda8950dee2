"""Shows every widget in every theme and saves the pictures, to be looked at beside the mock-ups.

    python -m tests.ui.gallery FOLDER [LANGUAGE_DIRECTION [SCALE]]

Direction is `ltr` (the default) or `rtl`. Works without a display: QT_QPA_PLATFORM=offscreen.
"""

import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from cashier_app.domain.receipt import PaperLine
from cashier_app.presenters.identify_customer_state import MAIL_SERVICES
from cashier_app.resource_files import resource
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import THEME_NAMES, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.text_painting import CENTRE, END
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.amount_button import AmountButton
from cashier_app.ui.widgets.amount_entry import AmountEntry
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.chip import Chip
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.count_badge import CountBadge
from cashier_app.ui.widgets.figure import InlineFigure, RowFigure, TileFigure
from cashier_app.ui.widgets.focus_ring import FocusRing
from cashier_app.ui.widgets.hero_figure import HeroFigure
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.keypad import Keypad
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.letter_keyboard import LetterKeyboard
from cashier_app.ui.widgets.notice import Notice, NoticeLine
from cashier_app.ui.widgets.quick_key import QuickKey
from cashier_app.ui.widgets.receipt_paper import ReceiptPaper
from cashier_app.ui.widgets.reward_band import RewardBand
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, ScaledRow
from cashier_app.ui.widgets.status_line import StatusLine
from cashier_app.ui.widgets.tab_button import TabButton
from cashier_app.ui.widgets.table_row import Cell, Column, TableHead, TableRow
from cashier_app.ui.widgets.tag import Tag
from cashier_app.ui.widgets.text_entry import TextEntry

RECEIPT = """Receipt 3-000418          23/11/2026 12:44
Till 3                            Maria K.
------------------------------------------
HALLOUMI PDO 250 G                  8.70 A
  2 x 4.35
EXTRA VIRGIN OLIVE OIL 1 L         11.90 A
------------------------------------------
Goods (9 items)                    37.27  """


def page(theme: Theme, title: str) -> tuple[QWidget, ScaledColumn]:
    window = QWidget()
    window.setProperty("surface", "window")
    window.setObjectName(title)
    window.resize(theme.size(1280, 800))
    column = ScaledColumn(theme, window, gap=0)
    column.addWidget(top_bar(theme))
    body = ScaledColumn(theme, gap=12, across=12, down=12)
    column.addLayout(body, 1)
    return window, body


def top_bar(theme: Theme) -> QWidget:
    bar = QWidget()
    bar.setProperty("surface", "bar")
    bar.setFixedHeight(theme.px(64))
    row = ScaledRow(theme, bar, across=12)
    row.addSpacing(theme.px(8))
    row.addWidget(IconBadge(theme, "gift", "reward", px=32, icon_px=20, radius=8))
    row.addWidget(Label(theme, "Cashier", "row", weight=700))
    row.addSpacing(theme.px(12))
    for name, icon in (
        ("Sale", "shopping-basket"),
        ("Purchases", "history"),
        ("Products", "package"),
        ("Settings", "settings"),
    ):
        tab = TabButton(theme, f"top-bar/{name.lower()}", name, icon=icon)
        tab.set_selected(name == "Sale")
        row.addWidget(tab)
    row.addStretch(1)
    connection = Chip(theme, "top-bar/connection", "Connection")
    connection.show_state("ok", "cloud-check", "Connected")
    printer = Chip(theme, "top-bar/printer", "Printer")
    printer.show_state("ok", "printer", "Printer ready")
    lock = Chip(theme, "top-bar/lock", "Lock")
    lock.show_state("strong", "lock", "Maria K.")
    row.addWidget(connection)
    row.addWidget(printer)
    row.addWidget(Label(theme, "12:41", "caption", weight=500, amount=True))
    row.addWidget(lock)
    return bar


def sale_page(theme: Theme) -> QWidget:
    window, body = page(theme, "sale")
    row = ScaledRow(theme, gap=12)
    body.addLayout(row, 1)
    row.addWidget(quick_keys(theme))
    row.addWidget(basket(theme), 1)
    row.addWidget(decision_column(theme))
    return window


def quick_keys(theme: Theme) -> QWidget:
    side = QWidget()
    side.setFixedWidth(theme.px(276))
    column = ScaledColumn(theme, side, gap=12)
    column.addWidget(
        TextEntry(
            theme,
            "sale/search",
            "Search or scan a product",
            placeholder="Search or scan",
            icon="scan-barcode",
        )
    )
    grid = ScaledGrid(theme)
    column.addLayout(grid, 1)
    names = ["Carrier bag", "Bananas", "Tomatoes", "Mediterranean vegetables, mixed", "Lemons"]
    for place, name in enumerate(names):
        key = QuickKey(
            theme,
            f"sale/quick-key-{place}",
            name,
            "€1.69 / kg",
            accessible_name=f"Quick key {name}",
        )
        grid.addWidget(key, place // 2, place % 2)
    more = QuickKey(theme, "sale/all", "All keys", accessible_name="All quick keys", icon="boxes")
    grid.addWidget(more, 2, 1)
    return side


def basket(theme: Theme) -> QWidget:
    card = Card(object_name="sale/basket-card")
    column = ScaledColumn(theme, card, gap=0)
    rows = RowList("sale/basket", "Basket")
    lines = []
    for place in range(12):
        line = QWidget()
        line.setMinimumHeight(theme.px(58))
        line_row = ScaledRow(theme, line, across=16)
        words = ScaledColumn(theme, gap=0)
        words.addStretch()
        words.addWidget(Label(theme, f"Extra virgin olive oil {place} L", "row"))
        words.addWidget(Label(theme, "2 × €4.35 · VAT 5%", "caption", colour="text-muted"))
        words.addStretch()
        line_row.addLayout(words, 1)
        line_row.addWidget(Label(theme, "€11.90", "amount-row", amount=True, align=END))
        lines.append(line)
    column.addWidget(rows, 1)
    rows.set_rows(lines)
    column.addWidget(StatusLine(theme))
    return card


def customer_card(theme: Theme) -> QWidget:
    customer = Card()
    customer.setFixedHeight(theme.px(84))
    row = ScaledRow(theme, customer, gap=12, across=16)
    row.addWidget(IconBadge(theme, "user-round", "reward-soft"))
    words = ScaledColumn(theme, gap=2)
    words.addStretch()
    words.addWidget(Label(theme, "Eleni Georgiou", "title"))
    under = ScaledRow(theme)
    under.addWidget(Tag(theme, "Gold", icon="crown"))
    wallet = InlineFigure(theme, "sale/wallet")
    wallet.show_figure("Wallet", "€18.75")
    under.addWidget(wallet)
    under.addStretch()
    words.addLayout(under)
    words.addStretch()
    row.addLayout(words, 1)
    row.addWidget(
        ActionButton(theme, "sale/change-customer", "Change", variant="quiet", size="small")
    )
    return customer


def reward_card(theme: Theme) -> QWidget:
    reward = Card(kind="reward")
    inside = ScaledColumn(theme, reward, gap=0)
    band = RewardBand(theme, "sale/will-earn", "sale/preview-state")
    band.show_earning("Will earn", "€2.26", "Live, up to date", state_icon="check")
    inside.addWidget(band)
    offers = ScaledColumn(theme, across=18, down=8)
    voucher = StatusLine(theme, "sale/voucher", icon_px=22, style="body-large")
    voucher.show_status("Voucher: free Cyprus coffee", "reward", "ticket")
    offers.addWidget(voucher)
    offers.addStretch()
    inside.addLayout(offers, 1)
    spend = ScaledColumn(theme, across=12, down=12)
    can = RowFigure(theme, "sale/can-be-spent", bold="label")
    can.show_figure("Can be spent", "up to €10.00 of €17.25")
    spend.addWidget(can)
    spend.addWidget(
        ActionButton(
            theme,
            "sale/spend",
            "Spend wallet money",
            variant="reward",
            icon="hand-coins",
            icon_px=22,
        )
    )
    inside.addLayout(spend)
    return reward


def totals_card(theme: Theme) -> QWidget:
    totals = Card()
    lines = ScaledColumn(theme, totals, gap=0, across=18, down=12)
    for label, value, tone in (
        ("Goods", "€37.27", "text"),
        ("Instant discount", "−€0.87", "reward"),
        ("Spent automatically", "−€1.50", "reward"),
    ):
        figure = RowFigure(theme, f"sale/{label}")
        figure.show_figure(label, value, tone=tone)  # type: ignore[arg-type] # plain words here
        lines.addWidget(figure)
    lines.addSpacing(theme.px(8))
    lines.addWidget(Rule(theme))
    lines.addSpacing(theme.px(8))
    pay = HeroFigure(theme, "sale/to-pay")
    pay.show_figure("To pay", "€34.90")
    lines.addWidget(pay)
    return totals


def decision_column(theme: Theme) -> QWidget:
    side = QWidget()
    side.setFixedWidth(theme.px(412))
    column = ScaledColumn(theme, side, gap=12)
    column.addWidget(customer_card(theme))
    column.addWidget(reward_card(theme), 1)
    column.addWidget(totals_card(theme))
    column.addWidget(
        ActionButton(
            theme,
            "sale/pay",
            "Pay",
            variant="primary",
            size="primary",
            icon="banknote",
            hint="F12",
            keys=("F12",),
        )
    )
    return side


def payment_page(theme: Theme) -> QWidget:
    window, body = page(theme, "payment")
    row = ScaledRow(theme, gap=12)
    body.addLayout(row, 1)
    card = Card()
    column = ScaledColumn(theme, card, gap=16, across=24, down=24)
    head = ScaledRow(theme)
    head.addWidget(Label(theme, "Payment", "heading"), 1)
    head.addWidget(Label(theme, "9 items", "body-large", colour="text-muted", align=END))
    column.addLayout(head)
    ways = ScaledRow(theme)
    for label, icon, key in (
        ("Cash", "banknote", "F5"),
        ("Card", "credit-card", "F6"),
        ("Split", "split", "F7"),
    ):
        way = ActionButton(
            theme,
            f"payment/{label}",
            label,
            size="large",
            icon=icon,
            icon_px=28,
            hint=key,
            height=72,
        )
        way.set_selected(label == "Cash")
        ways.addWidget(way, 1)
    column.addLayout(ways)
    halves = ScaledRow(theme, gap=20)
    column.addLayout(halves, 1)
    left = ScaledColumn(theme, gap=14)
    halves.addLayout(left, 1)
    left.addWidget(Label(theme, "Cash received", "body-large", weight=600, accessible_name=None))
    entry = AmountEntry(theme, "payment/cash-received", "Cash received", "EUR")
    entry.show_amount("€40.00")
    left.addWidget(entry)
    grid = ScaledGrid(theme)
    left.addLayout(grid)
    for place, amount in enumerate(["€34.90", "€35.00", "€40.00", "€50.00", "€60.00", "€100.00"]):
        button = AmountButton(
            theme,
            f"payment/{place}",
            amount,
            caption="Exact cash" if not place else "",
            accessible_name="Exact cash" if not place else f"Cash received {amount}",
        )
        button.set_selected(amount == "€40.00")
        grid.addWidget(button, place // 2, place % 2)
    left.addStretch()
    keypad = Keypad(theme, "payment", Words("en"))
    keypad.setFixedWidth(theme.px(380))
    halves.addWidget(keypad)
    row.addWidget(card, 1)
    row.addWidget(payment_side(theme))
    return window


def payment_side(theme: Theme) -> QWidget:
    side = QWidget()
    side.setFixedWidth(theme.px(412))
    column = ScaledColumn(theme, side, gap=12)
    for soft in (False, True):
        band = RewardBand(
            theme,
            f"payment/earned-{soft}",
            f"payment/state-{soft}",
            value_style="amount-earned",
            height=98,
            alone=True,
        )
        if soft:
            band.show_message(
                "Reward to be confirmed",
                "Expected €2.26, not in the wallet yet",
                "hourglass",
                figure_accessible_name="Earned: not known",
            )
        else:
            band.show_earning("Earned", "€2.26", "Recorded, 3-000418", state_icon="check")
        column.addWidget(band)
    spend = ActionButton(
        theme, "payment/spend", "Spend wallet money", variant="reward", icon="hand-coins"
    )
    spend.set_available(False, "Not while offline")
    column.addWidget(spend)
    column.addStretch()
    totals = Card()
    lines = ScaledColumn(theme, totals, gap=0, across=18, down=12)
    to_pay = RowFigure(theme, "payment/to-pay")
    to_pay.show_figure("Instant discount (not while offline)", "–", tone="muted")
    lines.addWidget(to_pay)
    change = HeroFigure(theme, "payment/change", height=74)
    change.show_figure("To pay", "€34.90", note="if confirmed", icon="refresh-cw")
    lines.addWidget(change)
    column.addWidget(totals)
    column.addWidget(
        ActionButton(
            theme,
            "payment/cancel",
            "Cancel this sale",
            variant="danger-outline",
            size="large",
            icon="undo-2",
        )
    )
    column.addWidget(
        ActionButton(
            theme,
            "payment/confirm",
            "Cancel sale and reverse reward",
            variant="danger",
            size="large",
        )
    )
    finish = ActionButton(
        theme,
        "payment/finish",
        "Finish sale",
        variant="primary",
        size="primary",
        icon="check",
        hint="F12",
    )
    finish.set_available(False, "€5.00 is missing")
    column.addWidget(finish)
    return side


def words_page(theme: Theme) -> QWidget:
    window, body = page(theme, "words")
    upper = ScaledRow(theme, gap=12)
    body.addLayout(upper, 1)
    upper.addWidget(identify_card(theme), 1)
    upper.addWidget(notices(theme), 1)
    body.addWidget(
        LetterKeyboard(theme, "identify-customer", Words("en"), mail_services=MAIL_SERVICES)
    )
    return window


def identify_card(theme: Theme) -> QWidget:
    card = Card()
    column = ScaledColumn(theme, card, gap=10, across=16, down=16)
    ways = ScaledRow(theme)
    for label, second, icon in (
        ("Phone", "Used last", "phone"),
        ("Card number", "", "credit-card"),
        ("E-mail", "", "mail"),
    ):
        way = ChoiceButton(theme, f"identify/{label}", label, second=second, icon=icon)
        way.set_selected(label == "Phone")
        ways.addWidget(way, 1)
    column.addLayout(ways)
    column.addWidget(Label(theme, "E-mail address", "caption", weight=600, accessible_name=None))
    entry = TextEntry(
        theme,
        "identify-customer/e-mail-address",
        "E-mail address",
        px=22,
        weight=600,
        height=64,
        left_to_right=True,
    )
    entry.show_text("e.georgiou@gmial.com")
    entry.set_wrong(True)
    column.addWidget(entry)
    status = StatusLine(theme)
    status.show_status(
        "No customer has this address. Nothing was changed. Did you mean gmail.com?",
        "bad",
        "circle-alert",
    )
    column.addWidget(status)
    tiles = ScaledRow(theme)
    tile = TileFigure(theme, "a/available", tone="reward")
    tile.show_figure("Available, this purchase", "€17.25")
    tiles.addWidget(tile)
    tile = TileFigure(theme, "a/least")
    tile.show_figure("At least, per purchase", "€2.00")
    tiles.addWidget(tile)
    column.addLayout(tiles)
    column.addStretch()
    return card


def notices(theme: Theme) -> QWidget:
    side = QWidget()
    column = ScaledColumn(theme, side, gap=8)
    warn = Notice(theme, style="body-large")
    warn.show_message(
        "warn",
        "shield-check",
        "",
        [
            NoticeLine("Safe:", "no money is taken. The purchase is not sent again."),
            NoticeLine("Next:", "wait for the answer, about 20 seconds."),
        ],
    )
    column.addWidget(warn)
    bad = Notice(theme)
    bad.show_message(
        "bad",
        "printer-x",
        "The printer is out of paper",
        [
            NoticeLine("Safe:", "the sale is closed."),
            NoticeLine("Next:", "put in a new roll; the receipt prints by itself."),
        ],
    )
    column.addWidget(bad)
    plain = Notice(theme)
    plain.show_message("plain", "info", "", [NoticeLine("", "Wallet money is spent at once.")])
    column.addWidget(plain)
    chips = ScaledRow(theme)
    offline = Chip(theme, "top-bar/offline", "Connection")
    offline.show_state("warn", "cloud-off", "Offline", badge="3", text_after="queued")
    chips.addWidget(offline)
    away = Chip(theme, "top-bar/away", "Printer")
    away.show_state("bad", "printer-x", "Out of paper")
    chips.addWidget(away)
    chips.addWidget(Tag(theme, "Spent", "ok", icon="check"))
    chips.addStretch()
    column.addLayout(chips)
    column.addStretch()
    return side


def receipt_page(theme: Theme) -> QWidget:
    window, body = page(theme, "receipt")
    row = ScaledRow(theme, gap=12)
    body.addLayout(row, 1)
    desk = Card(kind="sunken")
    desk.setFixedWidth(theme.px(500))
    desk_row = ScaledRow(theme, desk, down=16)
    paper = ReceiptPaper(theme, "receipt/receipt-preview", "Receipt preview")
    head = [
        PaperLine("ELIA MARKET", bold=True, large=True, centred=True),
        PaperLine("Λεωφ. Αρτέμιδος 24, 6025 Λάρνακα", centred=True),
        PaperLine(""),
    ]
    paper.show_lines(
        [
            *head,
            *(PaperLine(line) for line in RECEIPT.splitlines()),
            PaperLine("TO PAY EUR                         34.90  ", bold=True),
        ]
    )
    desk_row.addWidget(paper, 0, Qt.AlignmentFlag.AlignHCenter)
    row.addWidget(desk)
    column = ScaledColumn(theme, gap=12)
    row.addLayout(column, 1)
    done = Card()
    done_row = ScaledRow(theme, done, gap=14, across=24, down=24)
    done_row.addWidget(IconBadge(theme, "check", "ok", px=52, icon_px=30))
    done_row.addWidget(Label(theme, "Sale done", "heading"), 1)
    column.addWidget(done)
    give = Card()
    give_column = ScaledColumn(theme, give, across=24, down=24)
    change = HeroFigure(
        theme,
        "receipt/give-change",
        value_style="amount-change",
        label_px=24,
        centred=True,
        height=79,
    )
    change.show_figure("Give change", "€5.10")
    give_column.addWidget(change)
    column.addWidget(give)
    band = RewardBand(
        theme,
        "receipt/earned",
        "receipt/wallet-now",
        label_px=22,
        across=24,
        height=118,
        state_lines=1,
        alone=True,
    )
    band.show_earning("Eleni earned", "€2.26", "Wallet now €19.51")
    column.addWidget(band)
    printed = Card()
    printed_row = ScaledRow(theme, printed, across=24, down=12)
    printed_row.addWidget(Label(theme, "Receipt printed", "row", weight=600), 1)
    printed_row.addWidget(
        ActionButton(theme, "receipt/print", "Print again", icon="printer", hint="F9")
    )
    column.addWidget(printed)
    column.addStretch()
    column.addWidget(
        Label(
            theme,
            "Scanning a product starts the next sale",
            colour="text-muted",
            align=CENTRE,
        )
    )
    column.addWidget(
        ActionButton(
            theme,
            "receipt/new-sale",
            "New sale",
            variant="primary",
            size="primary",
            icon="shopping-basket",
            hint="F12",
        )
    )
    return window


def list_page(theme: Theme) -> QWidget:
    """Rows to choose from beside the chosen one, as in Waiting to be sent and Purchases."""
    window, body = page(theme, "list")
    row = ScaledRow(theme, gap=12)
    body.addLayout(row, 1)
    card = Card()
    column = ScaledColumn(theme, card, gap=0)
    head = ScaledRow(theme, gap=10, across=16, down=12)
    head.addWidget(Label(theme, "Waiting to be sent", "heading"))
    count = CountBadge(theme, "queue/count")
    count.show_count(3, "Waiting: 3")
    head.addWidget(count)
    head.addStretch(1)
    column.addLayout(head)
    columns = (
        Column("Receipt", 136),
        Column("Customer"),
        Column("Total", 110, end=True, after=32),
        Column("State", 198),
    )
    column.addWidget(TableHead(theme, columns))
    column.addWidget(Rule(theme))
    rows = RowList("queue/rows", "Waiting purchases")
    lines = []
    for place, (number, kind, state, icon) in enumerate(
        (
            ("3-000417", "warn", "Waiting", "clock"),
            ("3-000416", "bad", "Refused", "circle-alert"),
            ("3-000415", "plain", "Cancelled", "ban"),
        )
    ):
        line = TableRow(theme, f"queue/row-{place + 1}", columns, height=68)
        line.show_cells(
            (
                Cell(number, "Today 12:39", weight=600, amount=True),
                Cell("Sofia Nikolaou"),
                Cell("€21.05", amount=True, struck=kind == "plain"),
                Cell(state, "Not sent yet", tag=kind, icon=icon),  # type: ignore[arg-type] # words
            ),
            f"Waiting purchase {number}, Sofia Nikolaou, €21.05, waiting",
        )
        line.set_selected(place == 1)
        lines.append(line)
    column.addWidget(rows, 1)
    rows.set_rows(lines)
    row.addWidget(card, 1)
    side = Notice(theme, style="body-large", title_style="title")
    side.show_message(
        "warn",
        "cloud-off",
        "CRM.COM does not answer",
        [NoticeLine("Safe:", "every sale is stored on this till.")],
    )
    side.setFixedWidth(theme.px(412))
    row.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
    return window


PAGES: tuple[Callable[[Theme], QWidget], ...] = (
    sale_page,
    payment_page,
    words_page,
    receipt_page,
    list_page,
)


def main(folder: Path, direction: str = "ltr", scale: str = "1") -> None:
    application = QApplication.instance() or QApplication(["gallery"])
    assert isinstance(application, QApplication)
    load_fonts(resource("fonts"))
    tokens = load_design_tokens(resource("tokens.json"))
    theme = Theme(application, tokens, IconSet(resource("icons")), scale=Decimal(scale))
    if direction == "rtl":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    folder.mkdir(parents=True, exist_ok=True)
    for make in PAGES:
        window = make(theme)
        ring = FocusRing(theme, window, application)
        window.show()
        window.activateWindow()
        for field in window.findChildren(QLineEdit)[:1]:
            field.setFocus()
        for name in THEME_NAMES:
            theme.use(name)
            application.processEvents()
            ring.raise_()
            picture = folder / f"{window.objectName()}-{name}-{direction}-{scale}.png"
            window.grab().save(str(picture))
            print(picture)
        window.close()
        window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
