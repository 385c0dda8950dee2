"""What has to be true of every word table."""

from cashier_app.texts.word_table import Source, Text


def forms(source: Source) -> tuple[Text, ...]:
    return (source,) if isinstance(source, Text) else source
