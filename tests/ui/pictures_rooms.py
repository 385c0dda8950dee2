"""A picture of each state of Purchases, of Waiting to be sent, and of Products.

    python -m tests.ui.pictures_rooms FOLDER [THEME [WIDTHxHEIGHT [rtl]]]

Works without a display: QT_QPA_PLATFORM=offscreen.
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from cashier_app.presenters.products_state import Primary
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Connection, Tab
from cashier_app.resource_files import resource
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import ThemeName, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.screens.products_screen import ProductsScreen
from cashier_app.ui.screens.purchases_screen import PurchasesScreen
from cashier_app.ui.screens.queue_screen import QueueScreen
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme
from tests.ui.furnished import furnished
from tests.ui.pictures_products import PRODUCT_STATES
from tests.ui.pictures_purchases import PURCHASE_STATES
from tests.ui.pictures_queue import QUEUES
from tests.ui.pictures_sale import BAR


def main(folder: Path, theme_name: ThemeName, size: QSize, *, right_to_left: bool) -> None:
    application = cast("QApplication", QApplication.instance() or QApplication([]))
    load_fonts(resource("fonts"))
    if right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tokens = load_design_tokens(resource("tokens.json"))
    icons = IconSet(resource("icons"))
    theme = Theme(application, tokens, icons, theme_name, reduced_motion=True)
    words = Words("en")
    queue = QueueScreen(theme, words)
    top_bar = TopBar(theme, words, "Elia Market")
    purchases = PurchasesScreen(theme, words)
    products = ProductsScreen(theme, words)
    screens = {Screen.PURCHASES: purchases, Screen.QUEUE: queue, Screen.PRODUCTS: products}
    window = furnished(theme, words, application, top_bar, screens)
    window.open(size)
    folder.mkdir(parents=True, exist_ok=True)

    def take(name: str) -> None:
        application.processEvents()
        window.grab().save(str(folder / f"{name}.png"))

    in_room = replace(BAR, active=Tab.PURCHASES)
    top_bar.render(in_room)
    for name, past in PURCHASE_STATES.items():
        purchases.render(past)
        take(name)
    window.show_screen(Screen.QUEUE)
    for name, waiting in QUEUES.items():
        offline = waiting.notice.title.key == "queue.offline"
        connection = Connection.OFFLINE if offline else Connection.CONNECTED
        top_bar.render(replace(in_room, connection=connection, queued=len(waiting.rows)))
        queue.render(waiting)
        take(name)
    window.show_screen(Screen.PRODUCTS)
    for name, products_state in PRODUCT_STATES.items():
        running = products_state.primary is Primary.PAUSE
        sync = products_state.status if running else None
        top_bar.render(replace(BAR, active=Tab.PRODUCTS, sync=sync))
        products.render(products_state)
        take(name)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sizes = arguments[2].split("x") if len(arguments) > 2 else ("1280", "800")
    main(
        Path(arguments[0]),
        cast("ThemeName", arguments[1] if len(arguments) > 1 else "light"),
        QSize(int(sizes[0]), int(sizes[1])),
        right_to_left="rtl" in arguments[3:],
    )
