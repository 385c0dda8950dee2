"""What Purchases says beside a purchase that a person has to look at."""

IN_TROUBLE = (
    "purchases.not-printed",
    "purchases.print-unknown",
    "purchases.no-printer",
    "purchases.no-receipt",
    "purchases.not-found",
    "purchases.no-such-number",
    "purchases.no-such-card",
    "purchases.not-active",
    "purchases.cancel-asked",
    "purchases.cancel-refused",
    "purchases.cancel-not-done",
)
