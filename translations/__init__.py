"""The workshop of the translators: it writes, checks and compiles the files of this folder.

`docs/translating.md` says how a language is kept. None of this goes to a shop, except what it
compiles.
"""
