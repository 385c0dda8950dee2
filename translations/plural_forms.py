"""The languages of the till, and for which counts each of their plural forms stands.

Qt has a rule for each language and takes the forms in this order; a test asks Qt whether it is so.
A form that stands for a single number (Arabic has a word for two things) may leave the count out.
"""

PLURAL_FORMS = {
    "ar": ("0", "1", "2", "3–10, 103–110, …", "11–99, 111–199, …", "100–102, 200–202, …"),
    "de": ("1", "0, 2, 3, …"),
    "el": ("1", "0, 2, 3, …"),
    "es": ("1", "0, 2, 3, …"),
    "fr": ("0, 1", "2, 3, …"),
    "he": ("1", "0, 2, 3, …"),
    "ru": ("1, 21, 31, …", "2–4, 22–24, …", "0, 5–20, 25–30, …"),
    "tr": ("0, 1, 2, …",),
}

# Languages that are being translated: their files may have gaps, and no till offers them yet.
UNDER_WAY: tuple[str, ...] = ()
