"""How the pages are built: `./till docs`, strictly; an unknown link or word of markup ends it."""

import sys
from pathlib import Path

from pygments.lexers.special import TextLexer  # type: ignore[import-untyped] # it has no types
from sphinx.application import Sphinx

sys.path.insert(0, str(Path(__file__).parent))

from cashier_app import __version__

project = "Cashier"
# Sphinx reads these names, and `copyright` is one of Python's own.
copyright = "the Cashier authors"  # noqa: A001
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "every_module"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["pictures/**"]

# Headings can be linked to from other pages, down to the third.
myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence"]

autodoc_default_options = {"members": True, "member-order": "bysource", "show-inheritance": True}
autodoc_typehints = "signature"
autodoc_preserve_defaults = True

html_theme = "furo"
html_title = f"Cashier {release}"
html_show_sphinx = False
html_copy_source = False


def setup(app: Sphinx) -> None:
    """Show the drawings as the text they are made of: who reads the files at a host sees them."""
    app.add_lexer("mermaid", TextLexer)
