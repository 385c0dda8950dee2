"""The window: screens, widgets, theme, scanner and task runner, in Qt."""

import cashier_app.texts.import_hook  # noqa: F401 - before any screen is imported
