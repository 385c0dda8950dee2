"""The only room that knows every other: wiring, commands and log."""
