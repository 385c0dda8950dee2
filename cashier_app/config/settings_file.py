"""Changes the settings file from the till: the same file as by hand, its comments kept."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import tomlkit
from pydantic import ValidationError
from pydantic_core import PydanticUndefined

from cashier_app.config.environment import KeyPath, overrides, put, variable
from cashier_app.config.faults import fault_lines
from cashier_app.config.sections import Section
from cashier_app.config.setting_forms import form_of, setting_at, value_at
from cashier_app.config.settings import Settings
from cashier_app.domain.errors import StorageError
from cashier_app.domain.setting import Setting, WrongSettingsError
from cashier_app.services.ports.settings import Changes, StoredSettings

_OWN = 0o600


class SettingsFile:
    """Fulfils the port `SettingsStore`. It reads the file anew each time: somebody may edit it.

    Args:
        path: the file; it need not be there yet.
        environ: overrides single settings.
        put_in_place: gives a finished file the name of the old one so that it lasts.
        languages: the languages that are installed.
        whole: whether everything that a till needs must be there; a set-up begins with nothing.
        unusable: names what is allowed by its form and cannot be used all the same.
        options: the options of the command line that stand in `environ`, by their variable.
    """

    def __init__(
        self,
        path: Path,
        environ: Mapping[str, str],
        put_in_place: Callable[[Path, Path], None],
        languages: Sequence[str] = ("en",),
        *,
        whole: bool = True,
        unusable: Callable[[Settings], Sequence[Setting]] = lambda _: (),
        options: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._path = path
        self._environ = environ
        self._put_in_place = put_in_place
        self._languages = tuple(languages)
        self._whole = whole
        self._unusable = unusable
        self._options = options

    def read(self) -> StoredSettings:
        """Return what the file and the environment say."""
        tables = self._over_environment(self._text())
        given = overrides(self._environ)
        values, fixed = {}, {}
        for setting in Setting:
            form = form_of(setting, tables)
            there = value_at(tables, form.path)
            values[setting] = form.shown(default_of(form.path) if there is None else there)
            if by := _given_by(form.path, given):
                name = variable(by)
                fixed[setting] = self._options.get(name, name)
        return StoredSettings(values, fixed)

    def wrong(self, changes: Changes) -> Sequence[Setting]:
        """Return which settings would not be allowed if these were written."""
        try:
            self._checked(self._changed(changes))
        except WrongSettingsError as error:
            return error.settings
        return ()

    def settings(self, changes: Changes) -> Settings:
        """Return all settings as they would be, for those who try them out.

        In a set-up something else stands in for what is not given yet: it is not what is tried.
        """
        checked = self._checked(self._changed(changes))
        if checked is None:
            given = {**self.read().values, **changes}
            others = {one: text for one, text in _STAND_INS.items() if not given[one]}
            checked = self._checked(self._changed({**changes, **others}))
        if checked is None:
            raise WrongSettingsError((), "something that a till needs is missing")
        return checked

    def missing(self) -> Sequence[Setting]:
        """Return which settings of the screen a till still needs before it can sell."""
        try:
            Settings.model_validate(self._over_environment(self._text()), context=self._context)
        except ValidationError as error:
            found = [setting_at(_keys(fault["loc"])) for fault in error.errors()]
            sections = {fault["loc"][0] for fault in error.errors() if len(fault["loc"]) == 1}
            needed = [*found, *(one for one in _STAND_INS if one.value.split(".")[0] in sections)]
            return tuple(one for one in Setting if one in needed)
        return ()

    def write(self, changes: Changes) -> None:
        """Write the changes, if everything is allowed then."""
        text = self._changed(changes)
        self._checked(text)
        # A link stays a link: what it leads to is replaced.
        final = self._path.resolve()
        unfinished = final.with_name(final.name + ".unfinished")
        try:
            final.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            unfinished.write_bytes(text.encode())
            unfinished.chmod(final.stat().st_mode if final.exists() else _OWN)
            self._put_in_place(unfinished, final)
        except OSError as error:
            raise StorageError(f"{final}: {error.strerror}") from error

    # ---- within --------------------------------------------------------------------------------

    @property
    def _context(self) -> dict[str, Any]:
        return {"languages": self._languages}

    def _text(self) -> str:
        try:
            return self._path.read_bytes().decode("utf-8-sig")
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as error:
            raise StorageError(f"{self._path}: cannot be read") from error

    def _changed(self, changes: Changes) -> str:
        """Return the file with these changes; what has this value already is not touched."""
        text = self._text()
        document = _parsed(text, self._path)
        for setting in Setting:
            if setting in changes:
                form = form_of(setting, document)
                there = _plain(value_at(document, form.path))
                if changes[setting] != form.shown(there) or (
                    # An empty text is what a missing key looks like, and not what it means.
                    there is None and changes[setting] != form.shown(default_of(form.path))
                ):
                    _set(document, form.path, form.kept(changes[setting]))
        return tomlkit.dumps(document)

    def _over_environment(self, text: str) -> dict[str, Any]:
        try:
            tables: dict[str, Any] = tomllib.loads(text, parse_float=Decimal)
        except tomllib.TOMLDecodeError as error:
            raise StorageError(f"{self._path}: is not TOML: {error}") from error
        for path, value in overrides(self._environ).items():
            put(tables, path, value)
        return tables

    def _checked(self, text: str) -> Settings | None:
        """Check everything as a start of the till would; None for a set-up that is not through."""
        tables = self._over_environment(text)
        try:
            settings = Settings.model_validate(tables, context=self._context)
        except ValidationError as error:
            faults = [
                fault for fault in error.errors() if self._whole or fault["type"] != "missing"
            ]
            if not faults:
                return None
            wrong = [setting_at(_keys(fault["loc"])) for fault in faults]
            lines = fault_lines(error, Settings, self._path, overrides(self._environ))
            others = "" if all(wrong) else "\n".join(lines)
            raise WrongSettingsError(filter(None, wrong), others) from error
        if unusable := self._unusable(settings):
            raise WrongSettingsError(unusable)
        return settings


# What nobody can guess, without which a till does not start, and what stands in for it meanwhile.
_STAND_INS = {
    Setting.STORE_NAME: "–",
    Setting.SITE: "X",
    Setting.TILL: "0",
    Setting.CRM_ADDRESS: "https://127.0.0.1/crmapi/rest/v2",
    Setting.UNIT: "–",
}


def default_of(path: KeyPath) -> object:
    """Return what holds while the file says nothing; None where nobody can guess it."""
    section, key = path
    annotation = Settings.model_fields[section].annotation
    if not isinstance(annotation, type) or not issubclass(annotation, Section):
        return None
    default = annotation.model_fields[key].default
    return None if default is PydanticUndefined else default


def _keys(location: Sequence[int | str]) -> KeyPath:
    return tuple(part for part in location if isinstance(part, str))


def _given_by(path: KeyPath, given: Mapping[KeyPath, object]) -> KeyPath | None:
    return next((one for one in given if one[: len(path)] == path), None)


def _parsed(text: str, path: Path) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(text)
    except tomlkit.exceptions.ParseError as error:
        raise StorageError(f"{path}: is not TOML: {error}") from error


def _plain(value: object) -> object:
    """Return what TOML means, without where it stood and its comment."""
    unwrap = getattr(value, "unwrap", None)
    return unwrap() if callable(unwrap) else value


def _set(document: tomlkit.TOMLDocument, path: KeyPath, value: object) -> None:
    section, key = path
    if section not in document:
        document[section] = tomlkit.table()
    table: Any = document[section]
    if isinstance(value, Mapping):
        inline = tomlkit.inline_table()
        inline.update(value)
        value = inline
    table[key] = value
