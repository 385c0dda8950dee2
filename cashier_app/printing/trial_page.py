"""The test page: what the printer can do, and what the till knows of it."""

from cashier_app.domain.picture import Picture
from cashier_app.domain.receipt import PaperLine
from cashier_app.domain.shop import Shop
from cashier_app.printing.device import StatusChannel
from cashier_app.printing.page import Page
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.printing.qr_picture import qr_picture
from cashier_app.services.ports import PrinterState
from cashier_app.texts.words import Words

_CODE = "TEST-0123456789"
_FIGURES = "1234567890"
# A line that only few printers can write, so that most have to print it as a picture.
_SCRIPTS = "Ελλά Жук שלום مرحبا ไทย 😀"
_STRIPES, _STRIPE, _DOWN = 8, 48, 40


def trial_page_above(
    settings: PrinterSettings,
    shop: Shop,
    state: PrinterState,
    channel: StatusChannel,
    *,
    drawer_opened: bool | None,
) -> list[PaperLine]:
    """Return what stands above the table of code pages; `drawer_opened` is None without one."""
    words = Words(settings.language, shop.currency.code)
    page = Page(settings.columns, words)
    page.title(words.text("paper/test"))
    page.centred(shop.name)
    page.sides(words.text("paper/test-printer"), settings.name)
    page.sides(words.text("paper/test-profile"), settings.profile)
    page.sides(words.text("paper/test-connection"), settings.connection)
    page.sides(words.text("paper/test-state"), words.text(f"printer.{state.value}"))
    page.sides(words.text("paper/test-channel"), words.text(f"paper/test-{channel.value}"))
    if drawer_opened is not None:
        key = "paper/test-drawer-asked" if drawer_opened else "paper/test-drawer-failed"
        page.sides(words.text("paper/test-drawer"), words.text(key))
    page.rule()
    page.text((_FIGURES * settings.columns)[: settings.columns])
    page.text(words.text("paper/test-left"))
    page.centred(words.text("paper/test-middle"))
    page.sides("", words.text("paper/test-right"))
    page.text(words.text("paper/test-bold"), bold=True)
    page.title(words.text("paper/test-large"))
    page.rule()
    return page.lines


def trial_page_below(settings: PrinterSettings) -> list[PaperLine]:
    """Return what stands below the table: a drawn line, shades of black, and a code."""
    page = Page(settings.columns, Words(settings.language))
    page.rule()
    page.text(_SCRIPTS)
    page.blank()
    page.picture(page.words.text("paper/test-density"), density_picture())
    page.blank()
    page.lines.append(PaperLine(_CODE, centred=True, picture=qr_picture(_CODE), code=_CODE))
    page.centred(_CODE)
    return page.lines


def density_picture() -> Picture:
    """Return stripes from a lone dot in eight to full black: no white line may run down the last.

    A white line down a black stripe is a dead dot of the print head.
    """
    rows = []
    for row in range(_DOWN):
        dots = "".join(
            "1" if (x + 3 * row) % _STRIPES <= stripe else "0"
            for stripe in range(_STRIPES)
            for x in range(_STRIPE)
        )
        rows.append(int(dots, 2).to_bytes(_STRIPES * _STRIPE // 8, "big"))
    return Picture(_STRIPES * _STRIPE, _DOWN, b"".join(rows))
