"""What is wrong with a products file or a row of it, as a message."""

from cashier_app.domain.products_import import FileFault, RowFault
from cashier_app.presenters.message import Message, say


def wrong_row(fault: RowFault) -> Message:
    """Say what is wrong with a row."""
    return say(f"import-row/{fault.name}", **fault.facts)


def wrong_file(fault: FileFault) -> Message:
    """Say why a file is not used, with the first row where the rows are to blame."""
    reason = say(f"import-file/{fault.name}", **fault.facts)
    if fault.first is None:
        return reason
    row, words = str(fault.first.number), wrong_row(fault.first.fault)
    return say("import-file/first", reason=reason, row=row, words=words)
