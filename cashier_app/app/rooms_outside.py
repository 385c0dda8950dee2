"""What Products and Settings need of the outside; no start waits for it."""

from collections.abc import Callable, Mapping

from cashier_app.domain.frozen import frozen
from cashier_app.domain.setting import Setting
from cashier_app.services.ports import TaskRunner
from cashier_app.services.ports.import_process import FoundFiles, ImportProcess
from cashier_app.services.ports.settings import ApiKeys, SettingsStore, SettingsTrial
from cashier_app.services.ports.sync_process import SavedLists, SyncProcess, SyncReader


@frozen
class ProductRoom:
    """What the Products screen needs of the outside."""

    process: SyncProcess
    reader: SyncReader
    lists: SavedLists
    importing: ImportProcess
    files: FoundFiles


@frozen
class SettingsRoom:
    """What the Settings screen needs of the outside.

    `apply` puts in force what holds without the till being opened again: the printer of the file,
    and a key that is new. It is called on the GUI thread and leaves slow work to the runner.
    """

    store: SettingsStore
    keys: ApiKeys
    trial: SettingsTrial
    apply: Callable[[Mapping[Setting, str], bool, TaskRunner], None]
