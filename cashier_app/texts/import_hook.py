"""Takes PySide's hook out of `import`; import this where PySide is imported first.

PySide puts a hook into `import` that reads the source of every module imported after it, in search
of `from __feature__ import …`, and Python keeps in memory what was read. Nothing here asks for such
a feature, so the hook goes: the till starts sooner and stays smaller. Nor can pydantic be imported
under the hook if a part of it was imported before.
"""

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 - puts the hook in

_without_hook = vars(builtins).get("__orig_import__")
if _without_hook is not None:
    builtins.__import__ = _without_hook
    linecache.clearcache()
