"""Products files where people put them: on a stick, in Documents, in Downloads."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from platformdirs import user_documents_path, user_downloads_path

_MOST = 20
# Where systems show sticks: by user, by name, or by letter.
_STICKS = (
    (Path("/media"), "*/*"),
    (Path("/run/media"), "*/*"),
    (Path("/Volumes"), "*"),
)
_DRIVES = tuple(Path(f"{letter}:/") for letter in "DEFGH")


def usual_places(own: Path) -> Iterator[Path]:
    """Return the folders to look into; some may not be there."""
    yield own
    yield user_documents_path()
    yield user_downloads_path()
    for mounts, pattern in _STICKS:
        yield from mounts.glob(pattern)
    yield from _DRIVES


class FilesFound:
    """Looks for CSV files: the port `FoundFiles`.

    Args:
        places: returns the folders to look into, anew each time: sticks come and go.
    """

    def __init__(self, places: Callable[[], Iterator[Path]]) -> None:
        self._places = places

    def found(self) -> Sequence[str]:
        """Return the paths of products files, the newest first."""
        dated = sorted((one for place in self._places() for one in _in(place)), reverse=True)
        return tuple(path for _, path in dated[:_MOST])


def _in(place: Path) -> Sequence[tuple[float, str]]:
    """Return the CSV files of a folder and when each was changed; one that is away has none."""
    try:
        files = [one for one in place.iterdir() if one.suffix.lower() == ".csv" and one.is_file()]
    except OSError:
        return ()
    dated = []
    for one in files:
        with suppress(OSError):  # it went meanwhile
            dated.append((one.stat().st_mtime, str(one)))
    return dated
