"""The name of a sale, unique over all tills for life: `LCA1-3-000418-K7Q2`."""

import re

from cashier_app.domain.frozen import frozen

# Crockford's base 32: no I, L, O, U, so that it survives being read aloud.
JOURNAL_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SITE_PATTERN = r"[A-Z0-9]{1,8}"
TILL_PATTERN = r"[A-Z0-9]{1,4}"
_PATTERN = re.compile(rf"({SITE_PATTERN})-({TILL_PATTERN})-([0-9]{{6,}})-([0-9A-HJKMNP-TV-Z]{{4}})")


@frozen
class Reference:
    """Site, till, receipt number, and the journal that drew it (a clone never repeats one)."""

    site: str
    till: str
    number: int
    journal: str

    def __str__(self) -> str:
        """Return the form that CRM.COM gets."""
        return f"{self.site}-{self.till}-{self.number:06d}-{self.journal}"

    @property
    def receipt_number(self) -> str:
        """What people see: `3-000418`."""
        return f"{self.till}-{self.number:06d}"

    @classmethod
    def parse(cls, text: str) -> "Reference | None":
        """Read a reference, or return None when the text is not one."""
        match = _PATTERN.fullmatch(text)
        if match is None:
            return None
        site, till, number, journal = match.groups()
        return cls(site, till, int(number), journal)
