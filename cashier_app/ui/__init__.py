"""The window: screens, widgets, theme, scanner and task runner, in Qt."""
