"""The look of the till for tests of widgets and screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from cashier_app.resource_files import resource
from cashier_app.ui.design_tokens import DesignTokens, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.theme import Theme


@pytest.fixture(scope="session")
def tokens() -> DesignTokens:
    return load_design_tokens(resource("tokens.json"))


@pytest.fixture(scope="session")
def _one_theme(qapp: QApplication, tokens: DesignTokens) -> Theme:
    load_fonts(resource("fonts"))
    return Theme(qapp, tokens, IconSet(resource("icons")))


@pytest.fixture
def theme(_one_theme: Theme) -> Iterator[Theme]:
    """Light, at scale 1; a test may switch it."""
    yield _one_theme
    # The widgets of this test are to be deleted; else each switch restyles those of all tests.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if (_one_theme.name, _one_theme.px(100), _one_theme.reduced_motion) != ("light", 100, False):
        _one_theme.use("light", 1, reduced_motion=False)
