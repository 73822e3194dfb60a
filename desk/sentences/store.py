"""What the store and its upkeep say."""

from desk.sentences.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "settings.unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The settings cannot be saved to {file} ({reason}). They hold until the window is closed.",
    ),
    "document.unknown": QT_TRANSLATE_NOOP("Sentences", "There is no document “{id}” in the store."),
    "store.missing": QT_TRANSLATE_NOOP(
        "Sentences", "There is no store in “{folder}”. Check the folder, or leave --store out."
    ),
    "store.not_folder": QT_TRANSLATE_NOOP(
        "Sentences", "“{folder}” cannot be the folder of a store. Choose another folder."
    ),
    "store.foreign": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{folder}” holds a file desk.db that is no store of this program; it was left alone. "
        "Choose another folder.",
    ),
    "store.newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "The store in “{folder}” was written by a newer version (schema {version}, this one "
        "knows {known}); it was left alone. Update the program.",
    ),
    "store.older": QT_TRANSLATE_NOOP(
        "Sentences",
        "The store in “{folder}” was written by an older version. Open it with the desk first.",
    ),
    "store.damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The store in “{folder}” is damaged. Restore the newest backup into a new folder, or "
        "run “desk verify --rebuild”.",
    ),
    "store.unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing can be written to “{folder}”. Mend its permissions, or choose another folder.",
    ),
    "store.full": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no room left where “{folder}” lies; nothing was changed. Free some space, "
        "then try again.",
    ),
    "store.busy": QT_TRANSLATE_NOOP(
        "Sentences",
        "The store in “{folder}” is busy with another program's work. Try again in a moment.",
    ),
    "store.disk": QT_TRANSLATE_NOOP(
        "Sentences",
        "The disk of “{folder}” fails or takes no more data; nothing was changed. Check the "
        "disk, then try again.",
    ),
    "store.moved": QT_TRANSLATE_NOOP(
        "Sentences",
        "The store in “{folder}” was moved or replaced while it was open. Close the desk and "
        "open it again.",
    ),
    "store.network_folder": QT_TRANSLATE_NOOP(
        "Sentences",
        "The store lies on a network folder, where a lost connection can damage it. Move it to "
        "a disk of this computer and pass backups on instead.",
    ),
    "store.cloud_folder": QT_TRANSLATE_NOOP(
        "Sentences",
        "The store lies in a folder that a cloud program copies, which can damage it. Move it "
        "elsewhere and pass backups on instead.",
    ),
    "backup.exists": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” exists and is no backup; it was left alone. Choose another name."
    ),
    "backup.incomplete": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{file}” was written, but {count} photos are missing or damaged in the store. Run “desk "
        "verify” to see which.",
    ),
    "backup.unwritable": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” cannot be written. Choose another folder."
    ),
    "restore.missing": QT_TRANSLATE_NOOP("Sentences", "There is no file “{file}”. Check the name."),
    "restore.unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” cannot be read. Check that it is a file and that you may read it."
    ),
    "restore.foreign": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{file}” is no backup of this program. Choose a file that “desk backup” wrote.",
    ),
    "restore.newer": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” was written by a newer version. Update the program."
    ),
    "restore.damaged": QT_TRANSLATE_NOOP(
        "Sentences", "The backup “{file}” is damaged; nothing was restored. Use another one."
    ),
    "restore.not_empty": QT_TRANSLATE_NOOP(
        "Sentences", "“{folder}” is not empty; nothing was restored. Choose a new folder."
    ),
    "restore.not_folder": QT_TRANSLATE_NOOP(
        "Sentences", "“{folder}” is no folder; nothing was restored. Choose a new folder."
    ),
    "verify.database": QT_TRANSLATE_NOOP(
        "Sentences", "The database file is damaged: {reason}. Restore a backup."
    ),
    "verify.link": QT_TRANSLATE_NOOP(
        "Sentences",
        "A row of the table {table} (number {row}) names a missing {target}. Restore a backup.",
    ),
    "verify.document": QT_TRANSLATE_NOOP(
        "Sentences", "The document {document} has no revision. Restore a backup."
    ),
    "verify.revision": QT_TRANSLATE_NOOP(
        "Sentences", "Revision {revision} of document {document} is damaged. Restore a backup."
    ),
    "verify.revision_row": QT_TRANSLATE_NOOP(
        "Sentences",
        "What is kept beside revision {revision} of document {document} contradicts it. Restore "
        "a backup.",
    ),
    "verify.order": QT_TRANSLATE_NOOP(
        "Sentences",
        "Revision {revision} of document {document} is not later than its parents. Restore a "
        "backup.",
    ),
    "verify.prefix": QT_TRANSLATE_NOOP(
        "Sentences",
        "Revision {revision} is packed against one that may not carry it. Restore a backup.",
    ),
    "verify.row": QT_TRANSLATE_NOOP(
        "Sentences",
        "The table {table} is out of date for document {document}. Run “desk verify --rebuild”.",
    ),
    "verify.orphans": QT_TRANSLATE_NOOP(
        "Sentences",
        "The table {table} has {count} rows of unknown documents. Run “desk verify --rebuild”.",
    ),
    "verify.search": QT_TRANSLATE_NOOP(
        "Sentences", "The search index does not fit the texts. Run “desk verify --rebuild”."
    ),
    "verify.photo_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "The photo file {file} is missing. Attach the photo again, or copy it from a backup.",
    ),
    "verify.photo_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The photo file {file} is damaged. Attach the photo again, or copy it from a backup.",
    ),
    "store.revision_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "Revision {revision} is damaged. Run “desk verify”, then restore a backup.",
    ),
    "device.unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The folder {folder} cannot be written ({reason}). Give yourself the right to write there.",
    ),
    "output.unwritable": QT_TRANSLATE_NOOP(
        "Sentences", "The result cannot be printed ({reason}). The work itself is done."
    ),
    "program.no_screen": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no screen to open a window on. Start the desk in a desktop session, or see “desk "
        "--help” for what it does without one.",
    ),
    "program.failed": QT_TRANSLATE_NOOP(
        "Sentences", "Something went wrong that should not. The details are in {log}."
    ),
    "program.failed_unlogged": QT_TRANSLATE_NOOP(
        "Sentences", "Something went wrong that should not, and no log can be written: {error}"
    ),
    "label.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The name of this version is not in the store any more."
    ),
    "revision.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The article has no revision “{revision}”. “desk log” lists those it has."
    ),
    "revision.ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "“{revision}” means several revisions: {candidates}. Give more of the id."
    ),
}
