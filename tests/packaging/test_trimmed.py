"""Which files go along into the package."""

import pytest

from installer.trimmed import goes_along


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt6Core.dll",
        "babel/locale-data/el_CY.dat",
        "babel/locale-data/root.dat",
        "cashier_app/_data/translations/cashier_el.qm",
        "libQt6Widgets.so.6",
        "libcrypto.so.3",
        "libicudata.so.73",
        "libjpeg-6dc8d115.so.62.4.0",
        "libpyside6.abi3.so.6.11",
        "libpython3.11.so.1.0",
        "pillow.libs/libjpeg-6dc8d115.so.62.4.0",
    ],
)
def test_what_a_till_needs_goes_along(path: str) -> None:
    assert goes_along(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6",
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/Qt/lib/libQt6WlShellIntegration.so.6",
        "PySide6/Qt/plugins/platforms/libqminimal.so",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt6Quick.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "babel/locale-data/ja.dat",
        "libX11.so.6",
        "libXcursor.so.1",
        "libcairo.so.2",
        "libgtk-3.so.0",
        "pillow.libs/libfreetype-5bb46249.so.6.20.4",
    ],
)
def test_what_it_does_not_need_stays(path: str) -> None:
    assert not goes_along(path)
