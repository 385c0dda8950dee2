"""How the states of line and printer look and are called, in the bar and wherever they are told."""

from cashier_app.domain.frozen import frozen
from cashier_app.presenters.top_bar import Connection
from cashier_app.services.ports import PrinterState
from cashier_app.ui.widgets.chip import ChipKind


@frozen
class ChipFace:
    """How a state looks: colours, icon, keys of the visible words and of the description."""

    kind: ChipKind
    icon: str
    shown: str
    described: str = ""


CONNECTIONS = {
    Connection.CONNECTED: ChipFace("ok", "cloud-check", "connected"),
    Connection.OFFLINE: ChipFace("warn", "cloud-off", "offline"),
    Connection.BY_HAND: ChipFace("warn", "circle-pause", "by-hand"),
    Connection.ELSEWHERE: ChipFace("bad", "cloud-alert", "elsewhere"),
    Connection.AWAITED: ChipFace("warn", "cloud-alert", "awaited"),
    Connection.NOT_SECURE: ChipFace("bad", "triangle-alert", "not-secure"),
    Connection.NO_KEY: ChipFace("warn", "key-round", "no-key"),
    Connection.KEY_REFUSED: ChipFace("bad", "key-round", "key-refused"),
}
PRINTERS = {
    PrinterState.READY: ChipFace("ok", "printer", "printer-ready", "ready"),
    PrinterState.PAPER_LOW: ChipFace("warn", "printer", "paper-low"),
    PrinterState.PRINTING: ChipFace("ok", "printer", "printing"),
    PrinterState.OUT_OF_PAPER: ChipFace("bad", "printer-x", "out-of-paper"),
    PrinterState.COVER_OPEN: ChipFace("bad", "printer-x", "cover-open"),
    PrinterState.OFFLINE: ChipFace("bad", "printer-x", "printer-offline"),
    PrinterState.NOT_REACHABLE: ChipFace(
        "bad", "printer-x", "printer-not-reachable", "not-reachable"
    ),
    PrinterState.NOT_KNOWN: ChipFace("plain", "printer", "printer-not-known", "not-known"),
    PrinterState.NONE: ChipFace("plain", "printer", "no-printer"),
}
