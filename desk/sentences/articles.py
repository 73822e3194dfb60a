"""What is said of articles, people, fields and exports."""

from desk.sentences.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "text.surrogate": QT_TRANSLATE_NOOP(
        "Sentences", "The text holds half a character that no file can store. Type it again."
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
    "find.bad_pattern": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” is no regular expression ({reason}). Mend it, or switch the expression off.",
    ),
    "find.slow": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” takes too long to find. Use fewer stars and plus signs inside each other.",
    ),
    "find.bad_template": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” names a group that the expression does not have. Count its round brackets.",
    ),
    "text.spelling_failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The spelling could not be checked. It is tried again with your next words; start the desk "
        "anew if this sentence comes back.",
    ),
    "text.foreign_failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The page cannot be read as an article. Copy its text into a .txt or .md file, and import "
        "that.",
    ),
    "paste_note.plain": QT_TRANSLATE_NOOP(
        "Sentences",
        "What you pasted is too large or too deeply nested to keep its formatting; its plain text"
        " is here.",
    ),
    "paste.too_long": QT_TRANSLATE_NOOP(
        "Sentences",
        "What you pasted is longer than any story. Save it as a file, then import that.",
    ),
    "article.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no article “{id}”. “desk list” shows those there are."
    ),
    "article.ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” means several articles: {candidates}. Give more of the id."
    ),
    "merge.unsettled": QT_TRANSLATE_NOOP(
        "Sentences",
        "Two versions of {id} disagree. Settle them in the window, or choose one of “desk log” "
        "with “desk restore-revision”.",
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
    "usage.no_photo_or_field": QT_TRANSLATE_NOOP(
        "Sentences", "Give photos first, then what they shall say: PHOTO... FIELD=VALUE..."
    ),
    "usage.nothing_to_do": QT_TRANSLATE_NOOP(
        "Sentences", "There is nothing to do. Give at least one of {options}."
    ),
    "publication.field_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "A publication has no field “{field}”. “desk publication set --help” lists them.",
    ),
    "publication.wording_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "“{field}” is no wording. Write it like wording.id.by; there are: {known}."
    ),
    "publication.no_target": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is no number of words between 1 and 100,000."
    ),
    "publication.no_name": QT_TRANSLATE_NOOP("Sentences", "A publication needs a name."),
    "publication.no_switch": QT_TRANSLATE_NOOP("Sentences", "“{text}” is neither “on” nor “off”."),
    "publication.no_abbreviation": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{short}” cannot be expanded. An abbreviation is letters and digits without spaces, its "
        "words are at most 500 characters.",
    ),
}
