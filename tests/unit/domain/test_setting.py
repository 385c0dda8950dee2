import pytest

from cashier_app.domain.setting import Setting, WrongSettingsError, whole_address


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("shop.crm.com", "https://shop.crm.com/crmapi/rest/v2"),
        (" https://shop.crm.com/ ", "https://shop.crm.com/crmapi/rest/v2"),
        ("http://127.0.0.1:8765", "http://127.0.0.1:8765/crmapi/rest/v2"),
        ("https://shop.crm.com/crmapi/rest/v2/", "https://shop.crm.com/crmapi/rest/v2"),
        ("shop.crm.com/other/place", "https://shop.crm.com/other/place"),
        ("", ""),
        ("https://", "https:"),
    ],
)
def test_people_type_a_host_and_mean_the_whole_address(typed: str, whole: str) -> None:
    assert whole_address(typed) == whole


def test_wrong_settings_are_named_once_in_the_order_of_the_file() -> None:
    error = WrongSettingsError(iter([Setting.TILL, Setting.STORE_NAME, Setting.TILL]))
    assert error.settings == (Setting.STORE_NAME, Setting.TILL)
    assert str(error) == "not allowed: store.name, store.till"
    assert str(WrongSettingsError((), "line 3 is none")) == "line 3 is none"
