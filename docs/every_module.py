"""The directive `every-module`: the reference of each module of a package, from its docstrings.

A new module is in the reference without anybody adding it, and one that is gone is out of it.
"""

import importlib
import pkgutil
from typing import ClassVar

from docutils import nodes  # type: ignore[import-untyped] # it has no types
from docutils.statemachine import StringList  # type: ignore[import-untyped] # it has no types
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import nested_parse_with_titles
from sphinx.util.typing import ExtensionMetadata


class EveryModule(SphinxDirective):
    """Lays a title and an automodule under each other for each module of the package named."""

    required_arguments = 1
    has_content: ClassVar[bool] = False

    def run(self) -> list[nodes.Node]:
        """Make the sections."""
        lines = StringList()
        for name in modules_of(self.arguments[0]):
            title = f"``{name}``"
            for line in (title, "=" * len(title), "", f".. automodule:: {name}", ""):
                lines.append(line, self.arguments[0])
        # A section of its own kind, so that titles may stand in it.
        holder = nodes.section()
        holder.document = self.state.document
        nested_parse_with_titles(self.state, lines, holder, self.content_offset)
        return list(holder.children)


def modules_of(package: str) -> list[str]:
    """Name the modules of a package and of the packages in it, without their `__init__`."""
    paths = importlib.import_module(package).__path__
    found = pkgutil.walk_packages(paths, prefix=f"{package}.")
    return sorted(one.name for one in found if not one.ispkg)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Let Sphinx know the directive."""
    app.add_directive("every-module", EveryModule)
    return {"parallel_read_safe": True}
