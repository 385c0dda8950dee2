"""`[printer]`: the receipt printer, the one that helps out, and how receipts look."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from cashier_app.config.field_checks import picture_file, pin_of_a_drawer
from cashier_app.config.sections import Language, Section, Text

# The setting that each connection cannot do without; the others have defaults.
_NEEDED = {
    "network": "host",
    "usb": "usb",
    "serial": "device",
    "cups": "queue",
    "windows": "queue",
}


class OnePrinter(Section):
    """A printer and how it is reached; what other connections need may stand there unused."""

    name: Text = "Receipt printer"
    connection: Annotated[
        Literal["network", "usb", "serial", "cups", "windows", "file", "none"],
        Field(description="one of network, usb, serial, cups, windows, file, none"),
    ] = "none"
    host: Annotated[str, Field(validate_default=True, description="a host name or address")] = ""
    port: Annotated[int, Field(ge=1, le=65535, description="a port from 1 to 65535")] = 9100
    usb: Annotated[
        str,
        Field(
            validate_default=True,
            pattern=r"^([0-9A-Fa-f]{4}:[0-9A-Fa-f]{4})?$",
            description='vendor and product, such as "04b8:0e15"',
        ),
    ] = ""
    device: Annotated[
        str, Field(validate_default=True, description="a serial device, such as /dev/ttyS0 or COM1")
    ] = ""
    baud: Annotated[int, Field(ge=1200, le=921600, description="1200 to 921600 baud")] = 9600
    handshake: Annotated[
        Literal["none", "rts-cts", "xon-xoff"],
        Field(description="one of none, rts-cts, xon-xoff"),
    ] = "none"
    queue: Annotated[str, Field(validate_default=True, description="the name of a queue")] = ""
    file: Annotated[
        str, Field(description="a file or folder; empty for receipts/ among the till's files")
    ] = ""
    profile: Annotated[
        str, Field(min_length=1, description="a python-escpos profile, such as TM-T88V")
    ] = "default"
    columns: Annotated[int, Field(ge=24, le=80, description="24 to 80 columns")] = 42
    drawer: Annotated[bool, Field(description="true or false")] = True
    drawer_pin: Annotated[int, AfterValidator(pin_of_a_drawer), Field(description="2 or 5")] = 2
    drawer_ms: Annotated[int, Field(ge=50, le=500, description="50 to 500 milliseconds")] = 100

    @field_validator("host", "usb", "device", "queue")
    @classmethod
    def _needed_by_connection(cls, value: str, info: ValidationInfo) -> str:
        connection = info.data.get("connection", "none")
        if not value and _NEEDED.get(connection) == info.field_name:
            raise ValueError(f"given, because connection is {connection}")
        return value


class Printer(OnePrinter):
    """The receipt printer of this till. `fallback` prints what this one cannot."""

    language: Language = "en"
    logo: Annotated[
        str,
        AfterValidator(picture_file),
        Field(description="the path of a PNG, JPEG or BMP file that is there, or empty"),
    ] = ""
    footer: Annotated[
        tuple[str, ...], Field(max_length=12, description='lines: ["Thank you!", "Open 8 to 20"]')
    ] = ()
    blocks: Annotated[
        tuple[Literal["store", "vat", "rewards", "claim", "code", "journal"], ...],
        Field(description="any of store, vat, rewards, claim, code, journal"),
    ] = ("store", "vat", "rewards", "claim", "code", "journal")
    fallback: Annotated[OnePrinter | None, Field(description="a section like [printer]")] = None
