"""What has to be true of a translation, and what is said where it is not."""

import string
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from translations.plural_forms import PLURAL_FORMS
from translations.source_texts import SourceText
from translations.ts_file import Translation, TsMessage


def placeholders(words: str) -> frozenset[str]:
    """Return the names in braces.

    Raises:
        ValueError: the braces are not paired.
    """
    return frozenset(name for _, name, _, _ in string.Formatter().parse(words) if name is not None)


def file_faults(
    language: str,
    texts: Iterable[SourceText],
    messages: Iterable[TsMessage],
    *,
    complete: bool = True,
) -> list[str]:
    """Say where a file and the texts of the till do not agree, and what is wrong in it.

    Args:
        language: the language of the file.
        texts: the texts of the till.
        messages: what stands in the file.
        complete: whether a text without a finished translation is a fault.
    """
    wanted = {(text.context, text.english): text for text in texts}
    found = {(message.context, message.english): message.translation for message in messages}
    faults = [f"missing: {context}: {english}" for context, english in wanted.keys() - found.keys()]
    faults += [f"not a text of the till: {one}: {two}" for one, two in found.keys() - wanted.keys()]
    both = {wanted[place]: found[place] for place in wanted if place in found}
    return sorted(faults) + list(_faults(language, both, complete=complete))


def _faults(
    language: str, translations: Mapping[SourceText, Translation], *, complete: bool
) -> Iterator[str]:
    for text, translation in translations.items():
        if complete and not translation.is_finished:
            yield f"not translated: {text.keys[0]}: {text.english}"
        elif translation.is_finished or translation.forms:
            for fault in translation_faults(language, text, translation.forms):
                yield f"{text.keys[0]}: {fault}"


def translation_faults(language: str, text: SourceText, forms: tuple[str, ...]) -> list[str]:
    """Say what is wrong with a translation of one text."""
    counts = PLURAL_FORMS[language] if text.is_counted else ("",)
    if len(forms) != len(counts):
        return [f"{len(forms)} forms; it needs {len(counts)}"]
    wanted = placeholders(text.english)
    faults = []
    for count, words in zip(counts, forms, strict=True):
        faults += [f"{fault}: {words!r}" for fault in _form_faults(words)]
        needless = {"n"} if count.isdigit() else set()
        try:
            missing, strange = wanted - placeholders(words) - needless, placeholders(words) - wanted
        except ValueError:
            faults.append(f"braces that are not paired: {words!r}")
        else:
            faults += [f"{{{name}}} is missing: {words!r}" for name in sorted(missing)]
            faults += [
                f"{{{name}}} is no value of this text: {words!r}" for name in sorted(strange)
            ]
    return faults


def _form_faults(words: str) -> Iterator[str]:
    if not words.strip():
        yield "empty"
    elif words != words.strip():
        yield "a blank at the edge"
    if any(sign in words for sign in "<>&\\"):
        yield "markup"
    # Controls, marks of direction and joiners: what turns a text round belongs to the painter.
    # The joiner that Persian needs would be one, too; none of our languages does.
    if any(unicodedata.category(sign) in {"Cc", "Cf", "Co", "Cn"} for sign in words):
        yield "a sign that nobody sees"
