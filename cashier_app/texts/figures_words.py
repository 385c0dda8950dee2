"""The words on the figures of this till."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

FIGURES: WordTable = {
    "figures/figures": QT_TRANSLATE_NOOP("figures", "Figures of this till"),
    "figures/show": QT_TRANSLATE_NOOP("figures", "Figures"),
    "figures/since": QT_TRANSLATE_NOOP(
        "figures", "Since this till was started. They are kept nowhere and are of nobody."
    ),
    "figures/scan": QT_TRANSLATE_NOOP("figures", "From scan to line"),
    "figures/preview": QT_TRANSLATE_NOOP("figures", "Reward from CRM.COM"),
    "figures/paper": QT_TRANSLATE_NOOP("figures", "From payment to receipt"),
    "figures/half": QT_TRANSLATE_NOOP("figures", "{what}, half of them within"),
    "figures/most": QT_TRANSLATE_NOOP("figures", "{what}, 19 of 20 within"),
    "figures/milliseconds": QT_TRANSLATE_NOOP("figures", "{n} ms"),
    "figures/not-yet": QT_TRANSLATE_NOOP("figures", "none yet"),
    "figures/sales": QT_TRANSLATE_NOOP("figures", "Sales"),
    "figures/taps": QT_TRANSLATE_NOOP("figures", "Taps for each sale"),
}
