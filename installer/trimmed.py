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
    "Core", "DBus", "EglFSDeviceIntegration", "Gui", "Network", "OpenGL", "Svg", "WaylandClient",
    "WaylandEglClientHwIntegration", "Widgets", "WlShellIntegration", "XcbQpa",
}  # fmt: skip
_QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin", "ibusplatforminputcontextplugin",
    },
    "platforms": {"qdirect2d", "qminimal", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "styles": {"qmodernwindowsstyle"},
    "wayland-decoration-client": {"bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"fullscreen-shell-v1", "xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}  # fmt: skip
# Libraries that every Linux desktop has in the version that fits its own drivers and services.
_OF_THE_SYSTEM = re.compile(
    r"lib(X11|X11-xcb|Xau|Xdmcp|xcb|xcb-[a-z0-9-]+|xkbcommon|xkbcommon-x11|wayland-[a-z]+|EGL|GL|"
    r"GLX|GLdispatch|drm|gbm|dbus-1|fontconfig|freetype|glib-2|gthread-2|gobject-2|gio-2|gmodule-2|"
    r"gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils|systemd|udev|png16|brotlicommon|"
    r"brotlidec|expat|harfbuzz|pcre2-8|selinux|mount|blkid|cap|gcrypt|gpg-error|lz4|zstd|bsd|md|"
    r"graphite2|stdc\+\+|gcc_s)[.-].*so.*|lib(glib|gthread|gobject|gio|gmodule)-2\.0\.so.*"
)
# What comes along with parts that are left out: GTK's theme, and Pillow's drawing of letters.
_OF_WHAT_IS_LEFT_OUT = re.compile(
    r"lib(atk-1|cairo|cairo-gobject|datrie|fribidi|gdk_pixbuf-2|pango-1|pangocairo-1|pangoft2-1|"
    r"pixman-1|thai|Xext|Xrender)[.-].*so.*|"
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
    return not ("/" not in path and _OF_THE_SYSTEM.fullmatch(name))


def _is_ours(locale: str) -> bool:
    """`root` is what every other one builds on; `el_CY` comes with `el`."""
    return locale == "root" or locale.partition("_")[0] in LANGUAGES_OF_FIGURES
