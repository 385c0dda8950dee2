"""The receipt on paper: from top to bottom, line by line, in any language and on any width.

The receipt view shows these same lines, so what the screen shows is what the paper says.
"""

from collections.abc import Sequence
from pathlib import Path

from cashier_app.domain.picture import Picture
from cashier_app.domain.receipt import PaperLine, Receipt, ReceiptKind
from cashier_app.printing.credit_block import write_credit
from cashier_app.printing.foot_block import write_foot
from cashier_app.printing.goods_block import write_gift, write_item, write_sums, write_vat
from cashier_app.printing.layout_options import Block, LayoutOptions
from cashier_app.printing.line_painter import COLUMN
from cashier_app.printing.logo import logo_picture
from cashier_app.printing.page import Page
from cashier_app.printing.reward_block import write_reward_block
from cashier_app.printing.slip import write_addendum, write_give_back
from cashier_app.printing.store_block import write_head, write_store
from cashier_app.texts.words import Words

_AS_USUAL = LayoutOptions()


class PaperLayout:
    """Lays receipts out; fulfils the port `ReceiptLayout`. Usable from any thread.

    Args:
        options: what the shop decided about its receipts.
        translations: the folder of the compiled languages; the program's own if left out.
    """

    def __init__(
        self, options: LayoutOptions = _AS_USUAL, translations: Path | None = None
    ) -> None:
        self._options = options
        self._translations = translations
        self._words: dict[tuple[str, str], Words] = {}
        self._logos: dict[int, Picture | None] = {}

    def lines(
        self, receipt: Receipt, columns: int, language: str, *, draw_code: bool = True
    ) -> Sequence[PaperLine]:
        """Lay a receipt out for paper of so many columns; `draw_code` adds its code as a picture.

        Raises:
            ValueError: there are no words for this language.

        """
        page = Page(columns, self._words_in(language, receipt.shop.currency.code))
        if logo := self._logo(columns):
            page.picture(receipt.shop.name, logo)
        write_store(page, receipt.shop, official=Block.STORE in self._options.blocks)
        if receipt.kind is ReceiptKind.GIFT:
            page.title(page.words.text("paper/gift"))
        write_head(page, receipt)
        page.rule()
        self._write_middle(page, receipt)
        write_foot(page, receipt, self._options, draw_code=draw_code)
        return page.lines

    def _write_middle(self, page: Page, receipt: Receipt) -> None:
        if receipt.kind in (ReceiptKind.GIVE_BACK, ReceiptKind.EXCHANGE):
            write_give_back(page, receipt)
        elif receipt.kind is ReceiptKind.ADDENDUM:
            write_addendum(page, receipt)
        elif receipt.is_credit:
            write_credit(page, receipt)
            self._write_vat(page, receipt)
        elif receipt.kind is ReceiptKind.GIFT:
            for item in receipt.items:
                write_gift(page, item)
        else:
            self._write_sale(page, receipt)

    def _write_sale(self, page: Page, receipt: Receipt) -> None:
        for item in receipt.items:
            write_item(page, item)
        page.rule()
        write_sums(page, receipt)
        self._write_vat(page, receipt)
        if Block.REWARDS in self._options.blocks:
            write_reward_block(page, receipt)

    def _write_vat(self, page: Page, receipt: Receipt) -> None:
        if Block.VAT in self._options.blocks and receipt.vat:
            page.rule()
            write_vat(page, receipt.vat)

    def _logo(self, columns: int) -> Picture | None:
        if self._options.logo is None:
            return None
        if columns not in self._logos:
            self._logos[columns] = logo_picture(self._options.logo, columns * COLUMN)
        return self._logos[columns]

    def _words_in(self, language: str, currency: str) -> Words:
        key = (language, currency)
        if key not in self._words:
            self._words[key] = Words(language, currency, self._translations)
        return self._words[key]
