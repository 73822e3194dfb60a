"""The sentence of every error and finding: what happened, where, what to do next.

Only the two faces (``ui``, ``cli``) turn codes into sentences. ``QT_TRANSLATE_NOOP`` marks a text
for the translation tools, which read the name literally; it needs no Qt.
"""

from collections.abc import Callable, Mapping


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return ``text``; the name is what ``lupdate`` looks for."""
    return text


SENTENCES: dict[str, str] = {
    "settings.unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The settings cannot be saved to {file} ({reason}). They hold until the window is closed.",
    ),
    "text.surrogate": QT_TRANSLATE_NOOP(
        "Sentences", "The text holds half a character that no file can store. Type it again."
    ),
    "article_file.front_matter": QT_TRANSLATE_NOOP(
        "Sentences",
        "The front matter cannot be read at line {line}. It must be “name: value” lines between"
        " two “---” lines; put a value that holds “: ” in quotes.",
    ),
    "article_file.too_large": QT_TRANSLATE_NOOP(
        "Sentences",
        "The front matter is longer than {most} characters. Move its text into the body.",
    ),
    "article_file.too_deep": QT_TRANSLATE_NOOP(
        "Sentences",
        "The front matter nests more than {most} levels at line {line}. Make it flatter.",
    ),
    "article_file.alias": QT_TRANSLATE_NOOP(
        "Sentences",
        "The front matter uses an anchor or alias (“&” or “*”) at line {line}. Write the value"
        " itself, in quotes when it begins with such a sign.",
    ),
    "article_file.duplicate_key": QT_TRANSLATE_NOOP(
        "Sentences", "“{field}” stands twice in the front matter, again at line {line}. Remove one."
    ),
    "article_file.section_not_text": QT_TRANSLATE_NOOP(
        "Sentences",
        "The section at line {line} is not text. Write one name, a number in quotes.",
    ),
    "article_file.not_text": QT_TRANSLATE_NOOP(
        "Sentences", "“{field}” at line {line} must be one text, not a list or a table."
    ),
    "article_file.not_list": QT_TRANSLATE_NOOP(
        "Sentences", "“{field}” at line {line} must be a list of texts, such as [one, two]."
    ),
    "article_file.time": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” ({field}, line {line}) is no time. Write it like 2025-03-03T10:00:00+07:00.",
    ),
    "article_file.status": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” (line {line}) is no status. Choose one of: {choices}."
    ),
    "article_file.role": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” (line {line}) is no role of a photo. Choose one of: {choices}."
    ),
    "article_file.related": QT_TRANSLATE_NOOP(
        "Sentences",
        "The related article at line {line} must be an address, an id, a headline, or a table of"
        " these.",
    ),
    "article_file.photo": QT_TRANSLATE_NOOP(
        "Sentences",
        "The photo at line {line} must be a file name or a table with “file”, “caption” and so on.",
    ),
    "article_file.photo_file": QT_TRANSLATE_NOOP(
        "Sentences",
        "The photo at line {line} needs the name of a file in the article file's folder, not"
        " “{text}”.",
    ),
    "export.target": QT_TRANSLATE_NOOP(
        "Sentences",
        "Packages cannot be written to “{path}”. Name a folder that you may write to.",
    ),
    "export.not_ours": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{path}” is there already and is no package of this article. Move it away, or export to"
        " another folder.",
    ),
    "export.foreign_files": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{path}” holds files that the desk did not write: {names}. Move them away, or export to"
        " another folder.",
    ),
    "export.full": QT_TRANSLATE_NOOP(
        "Sentences", "There is no room left in “{path}”. Free some, then export again."
    ),
    "export.unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The package could not be written to “{path}” ({reason}). Check the disk, then export"
        " again.",
    ),
    "export.damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{file}” could not be read back as it was written ({problem}). The package was not"
        " exported; check the disk, then export again.",
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
    "photo.file_name": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” is no name of an original in the store."
    ),
    "photo.changed": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” changed while it was read. Try again."
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
    "text.render_slow": QT_TRANSLATE_NOOP(
        "Sentences",
        "The text takes too long to show. Look for a long row of brackets or asterisks in it, and "
        "shorten it.",
    ),
    "text.render_failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The text cannot be shown: its lists or quotations are nested too deeply. Make them "
        "simpler.",
    ),
    "file.not_utf8": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} is not UTF-8 text (line {line}). Save it as UTF-8, then try again.",
    ),
    "file.not_text": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is not a text. Choose a text file in UTF-8."
    ),
    "text.foreign_failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The page cannot be read as an article. Copy its text into a .txt or .md file, and import "
        "that.",
    ),
    "article.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no article “{id}”. “desk list” shows those there are."
    ),
    "article.ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” means several articles: {candidates}. Give more of the id."
    ),
    "photo.unknown": QT_TRANSLATE_NOOP("Sentences", "There is no photo “{id}” in the store."),
    "photo.ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” means several photos: {candidates}. Give more of the id."
    ),
    "photo.not_attached": QT_TRANSLATE_NOOP(
        "Sentences", "The article has no photo “{photo}”. “desk show” lists those it has."
    ),
    "photo.credit_differs": QT_TRANSLATE_NOOP(
        "Sentences", "The photo is known with another credit line, which was kept."
    ),
    "person.unknown": QT_TRANSLATE_NOOP("Sentences", "There is no person “{id}” at this desk."),
    "person.no_name": QT_TRANSLATE_NOOP("Sentences", "A person needs a name."),
    "publication.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no publication “{id}” in the store."
    ),
    "field.unknown": QT_TRANSLATE_NOOP("Sentences", "An article has no field “{field}”."),
    "field.photos": QT_TRANSLATE_NOOP(
        "Sentences",
        "Photos are not set as a text. Use “desk attach”, “desk caption” and “desk detach”.",
    ),
    "status.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "“{status}” is no status. Use one of: {known}."
    ),
    "language.invalid": QT_TRANSLATE_NOOP(
        "Sentences", "“{language}” is no language code. Write it like “id” or “en-GB”."
    ),
    "address.invalid": QT_TRANSLATE_NOOP(
        "Sentences", "“{address}” is no web address. It begins with https:// or http://."
    ),
    "time.invalid": QT_TRANSLATE_NOOP(
        "Sentences", "“{time}” is no point in time. Write it like 2026-12-01T17:00."
    ),
    "time.zone_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no time zone “{zone}”. Write it like Asia/Jakarta."
    ),
    "device.unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The folder {folder} cannot be written ({reason}). Give yourself the right to write there.",
    ),
    "export.blocked": QT_TRANSLATE_NOOP(
        "Sentences", "“{headline}” cannot be exported yet: {reasons}"
    ),
    "export.embargoed": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{headline}” is under embargo until {embargo}, which this format cannot carry. "
        "Export a package, or override with a reason.",
    ),
    "sample.not_empty": QT_TRANSLATE_NOOP(
        "Sentences",
        "The store has articles already. The sample newsroom fills an empty store only.",
    ),
    "file.missing": QT_TRANSLATE_NOOP(
        "Sentences", "There is no file {file}. Look at the name and the folder."
    ),
    "file.is_folder": QT_TRANSLATE_NOOP("Sentences", "{file} is a folder. Name the files in it."),
    "file.empty": QT_TRANSLATE_NOOP("Sentences", "{file} is empty."),
    "file.too_large": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is too large for an article ({megabytes} MB). The limit is {most} MB."
    ),
    "file.kind": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is no article file. The desk reads .md, .txt and .html."
    ),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "{file} cannot be read ({reason}). Give yourself the right to read it."
    ),
    "file.photo_outside": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} names the photo “{photo}”, which lies outside its folder. Put the photo "
        "beside the article.",
    ),
    "check.headline_missing": QT_TRANSLATE_NOOP("Sentences", "The headline is missing."),
    "check.headline_long": QT_TRANSLATE_NOOP(
        "Sentences", "The headline has {length} characters; search engines cut it after {most}."
    ),
    "check.body_missing": QT_TRANSLATE_NOOP("Sentences", "The text is missing."),
    "check.summary_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no summary; search engines and social networks will take the first words.",
    ),
    "check.section_missing": QT_TRANSLATE_NOOP("Sentences", "No section is chosen."),
    "check.section_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The publication has no section “{section}”."
    ),
    "check.authors_missing": QT_TRANSLATE_NOOP("Sentences", "No author is named."),
    "check.editors_missing": QT_TRANSLATE_NOOP("Sentences", "No editor is named."),
    "check.lead_missing": QT_TRANSLATE_NOOP("Sentences", "There is no lead photo."),
    "check.lead_small": QT_TRANSLATE_NOOP(
        "Sentences", "The lead photo is only {width_px} pixels wide; social networks want 1200."
    ),
    "check.photo_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Photo {number} has not arrived here; its file is missing."
    ),
    "check.photo_mark_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The text shows a photo that the article does not have ({mark})."
    ),
    "check.caption_missing": QT_TRANSLATE_NOOP("Sentences", "Photo {number} has no caption."),
    "check.caption_placeholder": QT_TRANSLATE_NOOP(
        "Sentences", "The caption of photo {number} looks unfinished."
    ),
    "check.credit_missing": QT_TRANSLATE_NOOP("Sentences", "Photo {number} has no credit line."),
    "check.alt_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Photo {number} has no alt text for readers who cannot see it."
    ),
    "check.rights_do_not_use": QT_TRANSLATE_NOOP("Sentences", "Photo {number} must not be used."),
    "check.merge_unsettled": QT_TRANSLATE_NOOP(
        "Sentences", "Two versions disagree; a person must settle it first."
    ),
    "check.status_killed": QT_TRANSLATE_NOOP("Sentences", "The article is killed."),
    "check.embargo_future": QT_TRANSLATE_NOOP(
        "Sentences", "The article is under embargo until {embargo}."
    ),
    "check.extra_kept": QT_TRANSLATE_NOOP(
        "Sentences", "Kept from an import, but not used here: {names}."
    ),
    "photo.missing": QT_TRANSLATE_NOOP(
        "Sentences", "There is no photo file “{file}”. Choose it again."
    ),
    "photo.empty": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” is empty. Copy it again from the camera or the sender."
    ),
    "photo.too_large": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” is larger than {most_mb} MB. Save it as a JPEG and choose that."
    ),
    "photo.kind": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{file}” is no photo that the desk takes (JPEG, PNG, WebP, TIFF, GIF, AVIF). "
        "Save it as a JPEG and choose that.",
    ),
    "photo.unreadable": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{file}” cannot be read. Check that it is a file, that you may read it and that its disk "
        "is connected.",
    ),
    "photo.too_many_pixels": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” has too many pixels. Save it smaller and choose that."
    ),
    "photo.slow": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” takes too long to open. Save it again as a JPEG and choose that."
    ),
    "photo.damaged": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” is damaged. Copy it again from the camera or the sender."
    ),
    "photo.cache_unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "Previews cannot be written to “{folder}”. Free some space there, or mend its permissions.",
    ),
    "rendition.unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "Photos cannot be written to “{folder}”. Free some space there, or choose another folder.",
    ),
    "photo_note.extension": QT_TRANSLATE_NOOP(
        "Sentences", "The file's name says another kind of photo than it is."
    ),
    "photo_note.first_frame": QT_TRANSLATE_NOOP(
        "Sentences", "The file holds several pictures; the first one is used."
    ),
    "photo_note.profile_ignored": QT_TRANSLATE_NOOP(
        "Sentences", "The file's colour profile cannot be used; sRGB is assumed. Check the colours."
    ),
    "photo_note.xmp_ignored": QT_TRANSLATE_NOOP(
        "Sentences",
        "The file's XMP metadata is broken and was left aside. Check caption and credit.",
    ),
    "photo_note.address_ignored": QT_TRANSLATE_NOOP(
        "Sentences", "An address in the file's metadata is no web address and was left aside."
    ),
    "photo_note.iim_newer": QT_TRANSLATE_NOOP(
        "Sentences", "An older program changed this photo's metadata last; its values are used."
    ),
    "photo_note.values_differ": QT_TRANSLATE_NOOP(
        "Sentences", "The file's metadata contradicts itself. Check caption and credit."
    ),
    "usage.not_utf8": QT_TRANSLATE_NOOP(
        "Sentences", "Argument {number} is not UTF-8 text ({text}). Type it again."
    ),
    "usage.no_folder": QT_TRANSLATE_NOOP(
        "Sentences", "--store needs a folder. Leave the option out to use your own store."
    ),
    "usage.no_assignment": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is not of the form FIELD=VALUE."
    ),
    "usage.field_twice": QT_TRANSLATE_NOOP(
        "Sentences", "The field “{field}” is given twice. Give it once."
    ),
    "usage.nothing_to_do": QT_TRANSLATE_NOOP(
        "Sentences", "There is nothing to do. Give at least one of {options}."
    ),
    "output.unwritable": QT_TRANSLATE_NOOP(
        "Sentences", "The result cannot be printed ({reason}). The work itself is done."
    ),
    "program.failed": QT_TRANSLATE_NOOP(
        "Sentences", "Something went wrong that should not. The details are in {log}."
    ),
    "program.failed_unlogged": QT_TRANSLATE_NOOP(
        "Sentences", "Something went wrong that should not, and no log can be written: {error}"
    ),
    "revision.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The article has no revision “{revision}”. “desk log” lists those it has."
    ),
    "revision.ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "“{revision}” means several revisions: {candidates}. Give more of the id."
    ),
    "publication.field_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "A publication has no field “{field}”. “desk publication set --help” lists them.",
    ),
    "publication.wording_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "“{field}” is no wording. Write it like wording.id.by; there are: {known}."
    ),
    "publication.no_name": QT_TRANSLATE_NOOP("Sentences", "A publication needs a name."),
    "publication.no_switch": QT_TRANSLATE_NOOP("Sentences", "“{text}” is neither “on” nor “off”."),
}


class Reasons(tuple[tuple[str, Mapping[str, object]], ...]):
    """Codes and details of further sentences that one sentence gives as its reasons."""

    __slots__ = ()


def sentence(
    code: str, details: Mapping[str, object], translate: Callable[[str], str] = str
) -> str:
    """Return the sentence of ``code`` with its placeholders filled.

    Raises:
        KeyError: The code has no sentence, which a test forbids.
    """
    spoken = {
        name: " ".join(sentence(*reason, translate) for reason in value)
        if isinstance(value, Reasons)
        else value
        for name, value in details.items()
    }
    return translate(SENTENCES[code]).format_map(spoken)
