"""A till on a machine with two screens, in a process of its own: run by `test_two_screens.py`.

Qt's own offscreen platform has as many screens as its file says.
"""

import sys

from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.resource_files import resource
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.screens.customer_screen import CustomerScreen
from cashier_app.ui.second_screen import SecondScreen
from cashier_app.ui.theme import Theme


def main() -> None:
    application = QApplication([])
    load_fonts(resource("fonts"))
    tokens, icons = load_design_tokens(resource("tokens.json")), IconSet(resource("icons"))
    theme = Theme(application, tokens, icons, reduced_motion=True)
    named = {screen.name(): screen for screen in application.screens()}
    till = QWidget()
    till.setScreen(named["till"])
    till.move(named["till"].geometry().topLeft())
    till.show()
    display = CustomerScreen(theme.beside(), Words("en"), "Elia Market")
    plugged = list(named.values())
    second = named["customer"]
    place = SecondScreen(application, till, lambda: display, screens=lambda: plugged)
    said = []

    def tell() -> None:
        application.processEvents()
        place = f"{display.screen().name()} {display.width()}x{display.height()}"
        said.append(place if display.isVisible() else "away")

    place.place()
    tell()
    plugged.remove(second)
    application.screenRemoved.emit(second)
    place.place()
    tell()
    plugged.append(second)
    application.screenAdded.emit(second)
    while not display.isVisible():
        application.processEvents()
    tell()
    sys.stdout.write("\n".join(said))


if __name__ == "__main__":
    main()
