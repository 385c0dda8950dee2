"""Each cashier her own language, and the till its own when nobody is signed in."""

import pytest

from cashier_app.presenters.screen_language import ScreenLanguage


@pytest.fixture
def spoken() -> list[str]:
    return []


@pytest.fixture
def language(spoken: list[str]) -> ScreenLanguage:
    made = ScreenLanguage(("en", "de", "el"), "el")
    made.watch(spoken.append)
    return made


def test_the_till_has_its_own(language: ScreenLanguage, spoken: list[str]) -> None:
    assert language.now == "el"
    assert spoken == []


def test_a_person_has_hers_until_she_leaves(language: ScreenLanguage, spoken: list[str]) -> None:
    language.use("de")
    language.use("de")
    language.use(None)
    assert spoken == ["de", "el"]


def test_who_has_none_of_her_own_is_shown_the_till_s(
    language: ScreenLanguage, spoken: list[str]
) -> None:
    language.use(None)
    language.use("el")
    language.use("fr")
    assert (language.now, spoken) == ("el", [])


def test_another_language_of_the_till_waits_for_who_has_her_own(
    language: ScreenLanguage, spoken: list[str]
) -> None:
    language.use("de")
    language.change_till("en")
    language.use(None)
    assert spoken == ["de", "en"]
    language.change_till("el")
    assert spoken == ["de", "en", "el"]


def test_what_nobody_installed_is_english() -> None:
    language = ScreenLanguage(("en", "el"), "fr")
    assert language.now == "en"
    language.use("el")
    assert language.now == "el"


def test_without_a_screen_nobody_hears_of_it() -> None:
    language = ScreenLanguage(("en", "el"))
    language.use("el")
    assert language.now == "el"
