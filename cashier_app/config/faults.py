"""What is wrong with the settings, one line for each fault: where, key, value, what is allowed."""

from collections.abc import Collection
from json import dumps
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from cashier_app.config.environment import KeyPath, variable

_LONGEST_VALUE = 80


def fault_lines(
    error: ValidationError,
    settings: type[BaseModel],
    file: Path | None,
    from_environment: Collection[KeyPath],
) -> list[str]:
    """Put pydantic's findings in words; a key that the environment set is named as a variable."""
    return [
        f"{_place(_path(fault), file, from_environment)}: {_words(fault, settings)}"
        for fault in error.errors(include_url=False)
    ]


def _path(fault: ErrorDetails) -> KeyPath:
    """The keys down to the fault, without the place in a list."""
    return tuple(part for part in fault["loc"] if isinstance(part, str))


def _place(path: KeyPath, file: Path | None, from_environment: Collection[KeyPath]) -> str:
    """The environment variable that set this key or something inside it, else the file."""
    for known in from_environment:
        if known[: len(path)] == path or path[: len(known)] == known:
            return f"environment variable {variable(known)}"
    return str(file) if file else "the settings (there is no settings file)"


def _words(fault: ErrorDetails, settings: type[BaseModel]) -> str:
    path = _path(fault)
    key = ".".join(path)
    section, description = _described(path, settings)
    if fault["type"] == "missing":
        because = fault.get("ctx", {}).get("because")
        why = f", because {because}" if because else ""
        return f"{key} is missing{why}; it must be {description}"
    given = f"{key} = {_shown(fault['input'])}"
    if fault["type"] == "extra_forbidden":
        return f"{given} is not a setting; allowed here: {', '.join(section.model_fields)}"
    # A check of our own may know better than the description what is wrong.
    own = str(fault["ctx"]["error"]) if fault["type"] == "value_error" else ""
    return f"{given} is not allowed; it must be {own or description}"


def _described(path: KeyPath, settings: type[BaseModel]) -> tuple[type[BaseModel], str]:
    """Return the innermost section on the path and the description of the last key that it has."""
    section, description = settings, ""
    for key in path:
        field = section.model_fields.get(key)
        if field is None:
            break
        description = field.description or description
        section = _section_in(field.annotation) or section
    return section, description


def _section_in(annotation: object) -> type[BaseModel] | None:
    """Return the section that a field holds, or may hold."""
    for held in (annotation, *get_args(annotation)):
        if isinstance(held, type) and issubclass(held, BaseModel):
            return held
    return None


def _shown(value: Any) -> str:  # noqa: ANN401 - whatever somebody wrote in the file
    text = dumps(value, default=str, ensure_ascii=False)
    return text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…"
