"""Which of the files that PyInstaller finds go along: what a till needs, and nothing else of Qt.

Qt's parts are named one by one, so that a newer Qt does not grow the package behind our back; the
self-test of the built program and the check of its libraries tell when one is missing.
"""

import re
from pathlib import PurePosixPath

NOT_ASKED_FOR = (
    "PIL.AvifImagePlugin",
    "PIL.ImageTk",
    "PIL.ImageCms",
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingft",
    "PIL._imagingtk",
    "PIL._webp",
    "PySide6.QtDBus",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "defusedxml",
    "lib2to3",
    "markdown_it",
    "mdurl",
    "numpy",
    "pip",
    "pygments",
    "rich",
    "setuptools",
    "test",
    "tkinter",
    "tomli",
    "unittest",
    "wheel",
)
"""Modules that something names and nothing of a till runs."""

LANGUAGES_OF_FIGURES = ("ar", "de", "el", "en", "es", "fr", "he", "ru", "tr")
"""Babel brings the forms of 1,000 languages and countries; these are the till's."""

# Without the virtual keyboard the only thing that draws on Qml and Quick stays out as well.
_QT_LIBRARIES = {
    "Core", "DBus", "Gui", "Network", "OpenGL", "Svg", "WaylandClient",
    "WaylandEglClientHwIntegration", "Widgets", "XcbQpa",
}  # fmt: skip
_QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin", "ibusplatforminputcontextplugin",
    },
    "platforms": {"qdirect2d", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "styles": {"qmodernwindowsstyle"},
    "wayland-decoration-client": {"bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"fullscreen-shell-v1", "xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}  # fmt: skip
# What lies beside the packages, as PyInstaller found it on the computer that builds: only Python's
# own libraries, Qt's and Pillow's go along. The others every Linux desktop has in the version that
# fits its own drivers and services, or a theme brought them that is left out: the computer that
# builds may have more than a till's, and the package must be the same.
_BESIDE = re.compile(r"lib[^/]+\.so[.0-9]*")
_GOES_ALONG_BESIDE = re.compile(
    r"lib(python3\.\d+|bz2|crypto|ffi|lzma|sqlite3|ssl|uuid|z|icu[a-z0-9]+|pyside6\.abi3|"
    r"shiboken6\.abi3|[a-z0-9]+-[0-9a-f]{8})\.so[.0-9]*"
)
# Pillow's, of the formats and letters that are left out.
_OF_WHAT_IS_LEFT_OUT = re.compile(
    r"(pillow\.libs/)?lib(avif|brotlicommon|brotlidec|freetype|harfbuzz|lcms2|png16|webp|webpdemux|"
    r"webpmux|sharpyuv)-[0-9a-f]{8}\.so.*"
)
_QT_LIBRARY = re.compile(r"(?:lib)?Qt6([A-Za-z0-9]+)\.(?:so[.0-9]*|dll)")
_QT_PLUGIN = re.compile(r".*/plugins/([a-z-]+)/(?:lib)?([A-Za-z0-9_.-]+?)\.(?:so|dll)")


def goes_along(target: str) -> bool:
    """Whether a file, by its path in the built folder, belongs into it."""
    path = target.replace("\\", "/")
    name = PurePosixPath(path).name
    if plugin := _QT_PLUGIN.fullmatch(path):
        kind, part = plugin.groups()
        return part in _QT_PLUGINS.get(kind, ())
    if library := _QT_LIBRARY.fullmatch(name):
        return library[1] in _QT_LIBRARIES
    if path.startswith("PySide6/") and "/translations/" in path:
        return False
    if "/locale-data/" in path:
        return _is_ours(PurePosixPath(path).stem)
    if _OF_WHAT_IS_LEFT_OUT.fullmatch(path):
        return False
    return not _BESIDE.fullmatch(path) or bool(_GOES_ALONG_BESIDE.fullmatch(path))


def _is_ours(locale: str) -> bool:
    """`root` is what every other one builds on; `el_CY` comes with `el`."""
    return locale == "root" or locale.partition("_")[0] in LANGUAGES_OF_FIGURES
