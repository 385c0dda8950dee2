"""Makes the pictures of the documentation from the real till, in each language of `LANGUAGES`."""
