"""The step of the build that puts the compiled languages into the program."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledLanguages(BuildHookInterface[BuilderConfig]):
    """A wheel carries the `.qm` files beside its resources; a clone has them beside their `.ts`."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the languages, for a wheel into a folder that lives as long as the build."""
        # The build runs this file by its path, from anywhere.
        sys.path.insert(0, self.root)
        from translations.compile_languages import compile_languages  # noqa: PLC0415 - see above

        sources = Path(self.root, "translations")
        if version == "editable":
            compile_languages(sources, sources)
            return
        self._folder = tempfile.TemporaryDirectory(prefix="cashier-languages-")
        for qm in compile_languages(sources, Path(self._folder.name)):
            build_data["force_include"][str(qm)] = f"cashier_app/_data/translations/{qm.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Clear away what is in the wheel now."""
        if version != "editable":
            self._folder.cleanup()
